//! A course on the page where it is written: what came of the last try, what is doubtful, what the form makes, the form.

use domain::{
    access::{Action, Courses},
    course::{Course, difference::meanwhile},
    id::CourseId,
    offer::{Doubt, State},
    text::Slug,
};
use leptos::{form::ActionForm, prelude::*};
use leptos_router::hooks::use_query_map;
use store::AsRead;

use super::{
    api::{ShowCourse, page_of},
    copying::CopyForms,
    form::CourseForm,
    list_page::{state_code, state_name},
    meanwhile::{LastKept, MeanwhileView, last_kept},
    preview::Made,
    read::Wrongs,
    refusal::{Said, sentences},
    typed::Writing,
};
use crate::{
    draft::Draft,
    error::AppError,
    house::house_page,
    i18n::{doubt_in_words, t},
    layout::Content,
    ui::notice::{Mend, Notice, Tone},
    visit::{Visit, Where},
};

/// What the page shows.
#[derive(Clone)]
struct Shown {
    /// As the house has it; nothing while it is new.
    known: Option<Course>,
    /// The form.
    form: Writing,
    /// What the form makes, or what is wrong with it.
    read: Result<Course, Wrongs>,
    /// What came of the last try.
    said: Option<Said>,
    /// Who kept it last, where somebody came in between.
    last: Option<LastKept>,
}

/// A new course.
#[component]
pub fn NewCoursePage() -> impl IntoView {
    let said = Said::read();
    house_page(Action::BeginCourse, move |visit| async move {
        let typed = typed(&visit, said, None).await?;
        let fresh = || Writing::empty(CourseId(uuid::Uuid::now_v7()));
        let shown = Shown::of(&visit, None, typed.unwrap_or_else(fresh), said);
        let title = t::courses::new(visit.language());
        let body = view! { <EditView visit shown /> };
        Ok(Content::unlisted(title, "year", body))
    })
}

/// A course that is there.
#[component]
pub fn EditCoursePage() -> impl IntoView {
    let said = Said::read();
    let line = use_query_map().get_untracked().get("line");
    let line = line.and_then(|line| line.parse().ok()).unwrap_or(0);
    house_page(Action::ReadHouse, move |visit| async move {
        let course = written(&visit)?;
        let typed = typed(&visit, said, Some(course.id)).await?;
        let form = typed.unwrap_or_else(|| Writing::of(&course, line));
        let title = course.offer.title.get(visit.language()).1.to_string();
        let mut shown = Shown::of(&visit, Some(course.clone()), form, said);
        if matches!(said, Some(Said::Meanwhile | Said::Changed)) {
            shown.last = last_kept(&visit, &course).await?;
        }
        let body = view! { <EditView visit shown /> };
        Ok(Content::unlisted(title, "year", body))
    })
}

/// The course that the address names, if the reader may write it.
pub(super) fn written(visit: &Visit) -> Result<Course, AppError> {
    let course = addressed(visit)?;
    visit
        .caller
        .may(Action::EditCourses(part_of(visit, &course)))?;
    Ok(course)
}

/// The course that the address names.
pub(super) fn addressed(visit: &Visit) -> Result<Course, AppError> {
    let slug = visit
        .address
        .rest
        .as_deref()
        .and_then(|slug| Slug::parse(slug).ok());
    let course = slug.and_then(|slug| visit.house.course(&slug));
    course.cloned().ok_or(AppError::NotFound)
}

/// The part of the house's courses that this one belongs to.
pub(super) fn part_of(visit: &Visit, course: &Course) -> Courses {
    Courses {
        centre: visit.house.centre.id,
        faculty: course.offer.faculty,
    }
}

/// What was typed and waits, if it is of this course: a new one's has an id that the house does not know.
async fn typed(
    visit: &Visit,
    said: Option<Said>,
    course: Option<CourseId>,
) -> Result<Option<Writing>, AppError> {
    if said.is_some_and(|said| !said.brings_back()) {
        return Ok(None);
    }
    let typed: Option<Writing> = Draft::Form.read(visit).await?;
    Ok(typed.filter(|typed| {
        let id = typed.id.parse().ok();
        id.is_some_and(|id| match course {
            Some(course) => course == id,
            None => visit.house.course_by_id(id).is_none(),
        })
    }))
}

impl Shown {
    fn of(visit: &Visit, known: Option<Course>, form: Writing, said: Option<Said>) -> Self {
        Self {
            read: form.read(&visit.house, known.as_ref()),
            known,
            form,
            said,
            last: None,
        }
    }
}

#[component]
fn EditView(visit: Visit, shown: Shown) -> impl IntoView {
    let language = visit.language();
    let Shown {
        known,
        form,
        read,
        said,
        last,
    } = shown;
    let wrongs = match (&read, said) {
        (Err(wrongs), Some(Said::Form | Said::Preview)) => wrongs.clone(),
        _ => Vec::new(),
    };
    let looks = known.is_some() || said == Some(Said::Preview) || said == Some(Said::Clash);
    let knowingly = said == Some(Said::Meanwhile) && known.is_some();
    let meanwhile = match (&known, &read) {
        (Some(theirs), Ok(mine)) if knowingly => {
            let before = last.as_ref().and_then(|last| last.before(&form));
            let changed = meanwhile(before, theirs, mine);
            Some(
                view! { <MeanwhileView visit=visit.clone() theirs=theirs.clone() mine=mine.clone() changed /> },
            )
        }
        _ => None,
    };
    // Whoever has read what the other kept saves over it knowingly, and over nothing that comes after.
    let form = match &known {
        Some(theirs) if knowingly => Writing {
            read: AsRead::of(theirs).code().to_owned(),
            ..form
        },
        _ => form,
    };
    let made = read.ok().filter(|_| looks);
    let made = made.map(|course| Made::of(&visit, course));
    let clashes = made.as_ref().is_some_and(|made| !made.clashes.is_empty());
    let doubts = known.as_ref().map(|course| doubts_of(&course.offer.state));
    let ways = known
        .clone()
        .map(|course| view! { <Ways visit=visit.clone() course /> });
    view! {
        <p class="crumb"><a href=visit.link("/house/courses") rel="prev">{t::courses::title(language)}</a></p>
        {said.map(|said| view! { <Message visit=visit.clone() said wrongs=wrongs.clone() last=last.clone() clashes /> })}
        {meanwhile}
        <Heading visit=visit.clone() known=known.clone() />
        {doubts.map(|doubts| view! { <Doubts visit=visit.clone() doubts /> })}
        {ways}
        <CourseForm visit known form made wrongs knowingly />
    }
}

/// The title, and how far it has come.
#[component]
fn Heading(visit: Visit, known: Option<Course>) -> impl IntoView {
    let language = visit.language();
    match known {
        None => view! { <h1>{t::courses::new(language)}</h1> <p class="lead">{t::courses::new_text(language)}</p> }.into_any(),
        Some(course) => {
            let (tongue, title) = course.offer.title.get(language);
            let code = state_code(&course.offer.state);
            view! {
                <h1 lang=tongue.code()>{title.to_string()}</h1>
                <p><span class=format!("tag tag--{code}")>{state_name(language, code)}</span></p>
            }
            .into_any()
        }
    }
}

/// What came of the last try, first on the page, with links to what is to be mended.
#[component]
fn Message(
    visit: Visit,
    said: Said,
    wrongs: Wrongs,
    last: Option<LastKept>,
    clashes: bool,
) -> impl IntoView {
    let language = visit.language();
    let sentence = said.sentence(language);
    if !said.is_refusal() {
        let tone = if said == Said::Kept {
            Tone::Good
        } else {
            Tone::Plain
        };
        let to = if clashes {
            t::courses::to_clash(language)
        } else {
            t::courses::to_meetings(language)
        };
        let on = (said == Said::Preview && wrongs.is_empty())
            .then(|| view! { <p><a class="go" href="#looked">{to}</a></p> });
        return view! { <Notice tone heading=sentence><p>{said.what_now(language)}</p>{on}</Notice> }
            .into_any();
    }
    let last = last.map(|last| view! { <p>{last.sentence(&visit)}</p> });
    let mut fields = sentences(language, &wrongs);
    if said == Said::Clash {
        fields.push(("looked", t::courses::to_clash(language).to_owned()));
    }
    view! { <Mend heading=sentence fields>{last}</Mend> }.into_any()
}

fn doubts_of(state: &State) -> Vec<Doubt> {
    match state {
        State::Doubtful(doubts) => doubts.clone(),
        State::Draft | State::Published | State::Ended => Vec::new(),
    }
}

/// What could not be understood in the sheet, beside its cell.
#[component]
fn Doubts(visit: Visit, doubts: Vec<Doubt>) -> impl IntoView {
    let language = visit.language();
    let lines: Vec<_> = doubts
        .into_iter()
        .map(|doubt| {
            let where_ = t::courses::doubt_cell(
                language,
                &doubt.cell,
                &doubt.column,
                &doubt.line.to_string(),
            )
            .into_owned();
            view! { <li>{where_} " " {doubt_in_words(language, doubt.reason)}</li> }
        })
        .collect();
    (!lines.is_empty()).then(|| {
        view! { <Notice tone=Tone::Attention heading=t::courses::doubts(language)><p>{t::courses::doubts_text(language)}</p><ul>{lines}</ul></Notice> }
    })
}

/// What else can be done with a course.
#[component]
fn Ways(visit: Visit, course: Course) -> impl IntoView {
    let language = visit.language();
    let page = page_of(&course);
    let publishes = visit
        .caller
        .may(Action::Publish(Courses {
            faculty: None,
            ..part_of(&visit, &course)
        }))
        .is_ok();
    let public = course.offer.state.is_public();
    let show = (publishes && !public).then(|| view! { <li><a href=visit.link(&format!("{page}/publish"))>{t::courses::to_publish(language)}</a></li> });
    let read = public.then(|| view! { <li><a href=visit.link(&format!("/course/{}", course.offer.slug))>{t::courses::as_members_see(language)}</a></li> });
    let back = (publishes && public).then(|| view! { <li><StateForm visit=visit.clone() course=course.clone() state="draft" label=t::courses::take_back(language) /></li> });
    let end = (publishes && course.offer.state != State::Ended).then(|| view! { <li><StateForm visit=visit.clone() course=course.clone() state="ended" label=t::courses::end(language) /></li> });
    view! {
        <nav class="year__ways" aria-label=t::courses::ways(language)>
            <ul role="list">
                {show}
                {read}
                <li><a href=visit.link(&format!("{page}/dates"))>{t::sessions::to_dates(language)}</a></li>
            </ul>
            <details>
                <summary>{t::courses::more_ways(language)}</summary>
                <ul role="list">
                    <CopyForms visit=visit.clone() course=course.clone() />
                    {back}
                    {end}
                </ul>
            </details>
        </nav>
    }
}

/// A button that brings the course to another state.
#[component]
pub(super) fn StateForm(
    visit: Visit,
    course: Course,
    state: &'static str,
    label: &'static str,
) -> impl IntoView {
    let class = if state == "published" {
        "button"
    } else {
        "button button--quiet"
    };
    view! {
        <ActionForm action={ServerAction::<ShowCourse>::new()}>
            <Where visit />
            <input type="hidden" name="course" value=course.id.to_string() />
            <input type="hidden" name="read" value=AsRead::of(&course).code().to_owned() />
            <input type="hidden" name="state" value=state />
            <button type="submit" class=class>{label}</button>
        </ActionForm>
    }
}
