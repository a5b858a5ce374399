//! The faculties in their order, each with its sign and how many classes it has; and the page of one.

use domain::{
    access::Action,
    centre::upkeep::Upkeep,
    faculty::{Faculty, Sign},
    language::Language,
};
use leptos::{form::ActionForm, prelude::*};
use leptos_router::hooks::use_query_map;

use super::{
    api::{EndFaculty, MoveFaculty, Typed, WriteFaculty},
    faculty::{FacultyWriting, before, sign_code},
    said::{Message, Said, against},
};
use crate::{
    draft::Draft,
    error::AppError,
    house::house_page,
    i18n::t,
    layout::Content,
    ui::{
        choose::AreaField,
        field::TextField,
        sign::{SignMark, dye},
    },
    visit::{Visit, Where},
    year::{Wrongs, text_field, title_field, wrong_of},
};

/// The page of the faculties; each has its own beneath.
pub(super) const FACULTIES: &str = "/house/faculties";

/// The faculties.
#[component]
pub fn FacultiesPage() -> impl IntoView {
    let said = Said::read();
    house_page(Action::EditHouse, move |visit| async move {
        let language = visit.language();
        let title = t::upkeep::faculties(language);
        let faculties = visit.house.faculties.clone();
        let lines = faculties
            .into_iter()
            .enumerate()
            .map(|(at, faculty)| view! { <Line visit=visit.clone() faculty first={at == 0} /> })
            .collect_view();
        let body = view! {
            <Message visit=visit.clone() said />
            <h1>{title}</h1>
            <p class="lead">{t::upkeep::faculties_text(language)}</p>
            <p><a class="button" href=visit.link(&format!("{FACULTIES}/new"))>{t::upkeep::new_faculty(language)}</a></p>
            <ol class="threaded year__list" role="list">{lines}</ol>
        };
        Ok(Content::unlisted(title, "upkeep", body))
    })
}

/// A faculty: its name leads to where it is changed.
#[component]
fn Line(visit: Visit, faculty: Faculty, first: bool) -> impl IntoView {
    let language = visit.language();
    let (tongue, name) = faculty.name.get(language);
    let house = visit.house.as_house(visit.today());
    let count = u32::try_from(house.members_of(faculty.id).len()).unwrap_or(u32::MAX);
    let page = visit.link(&format!("{FACULTIES}/{}", faculty.id));
    let whose = format!(" {name}");
    let up = (!first).then(|| view! {
        <ActionForm action={ServerAction::<MoveFaculty>::new()}>
            <Where visit=visit.clone() />
            <input type="hidden" name="faculty" value=faculty.id.to_string() />
            <button type="submit" class="button button--plain">{t::upkeep::move_up(language)}<span class="visually-hidden">{whose}</span></button>
        </ActionForm>
    });
    view! {
        <li class=format!("year__entry {}", dye(faculty.sign))>
            <SignMark sign=faculty.sign />
            <div>
                <h2><a class="go" href=page lang=tongue.code()>{name.to_string()}</a></h2>
                <p class="soft">{t::courses::found(language, count)}</p>
                {up}
            </div>
        </li>
    }
}

/// A faculty, or the form for a new one.
#[component]
pub fn FacultyPage() -> impl IntoView {
    let said = Said::read();
    let out = use_query_map().get_untracked().get("out").is_some();
    house_page(Action::EditHouse, move |visit| async move {
        let rest = visit.address.rest.clone().unwrap_or_default();
        let known = before(&visit.house, &rest).cloned();
        if known.is_none() && rest != "new" {
            return Err(AppError::NotFound);
        }
        let typed = typed(&visit, said, known.as_ref()).await?;
        let form = typed.unwrap_or_else(|| match &known {
            Some(faculty) => FacultyWriting::of(faculty),
            None => FacultyWriting::empty(&visit.house),
        });
        let language = visit.language();
        let title = match &known {
            Some(faculty) => faculty.name.get(language).1.to_string(),
            None => t::upkeep::new_faculty(language).to_owned(),
        };
        let read = form.read(&visit.house);
        let change = match (out, &known) {
            (true, Some(faculty)) => Some(Upkeep::FacultyOut(faculty.id)),
            _ => read.as_ref().ok().cloned(),
        };
        let stands = change.filter(|_| said == Some(Said::Refused));
        let stands = stands.and_then(|change| against(&visit, &change));
        let wrongs = read
            .err()
            .filter(|_| said == Some(Said::Form))
            .unwrap_or_default();
        let body = view! {
            <p class="crumb"><a href=visit.link(FACULTIES) rel="prev">{t::upkeep::faculties(language)}</a></p>
            <Message visit=visit.clone() said wrongs=wrongs.clone() against=stands />
            <h1>{title.clone()}</h1>
            <FacultyForm visit=visit.clone() form wrongs />
            {known.map(|faculty| view! { <End visit faculty /> })}
        };
        Ok(Content::unlisted(title, "upkeep", body))
    })
}

/// What was typed and waits, if it is of this faculty.
async fn typed(
    visit: &Visit,
    said: Option<Said>,
    known: Option<&Faculty>,
) -> Result<Option<FacultyWriting>, AppError> {
    if said == Some(Said::Kept) {
        return Ok(None);
    }
    let typed: Option<FacultyWriting> = Draft::Form.read(visit).await?;
    Ok(typed.filter(|typed| match known {
        Some(faculty) => typed.id == faculty.id.to_string(),
        None => !typed.sign.is_empty() && before(&visit.house, &typed.id).is_none(),
    }))
}

/// The form. The language of the house is open, the others stand below it.
#[component]
fn FacultyForm(visit: Visit, form: FacultyWriting, wrongs: Wrongs) -> impl IntoView {
    let language = visit.language();
    let first = visit.house.centre.language;
    let mut tongues = Language::ALL;
    tongues.sort_by_key(|tongue| *tongue != first);
    let words = tongues
        .map(|tongue| view! { <WordsFields visit=visit.clone() form=form.clone() wrongs=wrongs.clone() tongue /> })
        .collect_view();
    view! {
        <ActionForm action={ServerAction::<WriteFaculty>::new()} attr:class="form year__form" attr:novalidate=true>
            <Where visit=visit.clone() />
            <input type="hidden" name="id" value=form.id.clone() />
            {words}
            <Signs visit form />
            <div class="buttons"><button type="submit" class="button">{t::courses::keep(language)}</button></div>
        </ActionForm>
    }
}

/// Name and text in one language.
#[component]
fn WordsFields(
    visit: Visit,
    form: FacultyWriting,
    wrongs: Wrongs,
    tongue: Language,
) -> impl IntoView {
    let language = visit.language();
    let (name, about) = form.words(tongue);
    let label = t::courses::title_in(language, tongue.code()).to_string();
    let about_label = t::upkeep::about_in(language, tongue.code()).to_string();
    let wrong = |field| wrong_of(&visit, &wrongs, field);
    view! {
        <TextField name=title_field(tongue) label value=name.to_owned() wrong=wrong(title_field(tongue)) />
        <AreaField name=text_field(tongue) label=about_label value=about.to_owned() wrong=wrong(text_field(tongue)) />
    }
}

/// The twelve signs, each with whose it is already.
#[component]
fn Signs(visit: Visit, form: FacultyWriting) -> impl IntoView {
    let language = visit.language();
    let signs = Sign::ALL.map(|sign| {
        let code = sign_code(sign);
        let mut others = visit.house.faculties.iter();
        let whose = others.find(|other| other.sign == sign && other.id.to_string() != form.id);
        let whose = whose.map(|other| format!(" ({})", other.name.get(language).1));
        let id = format!("sign-{code}");
        let of = id.clone();
        view! {
            <label class="choice upkeep__sign" for=of>
                <input type="radio" id=id name="sign" value=code checked={form.sign == code} />
                <SignMark sign />
                <span>{t::upkeep::sign(language, code)}{whose}</span>
            </label>
        }
    });
    view! { <fieldset class="question"><legend>{t::upkeep::its_sign(language)}</legend><div class="year__boxes">{signs.collect_view()}</div></fieldset> }
}

/// The way to end it.
#[component]
fn End(visit: Visit, faculty: Faculty) -> impl IntoView {
    let language = visit.language();
    let way = match against(&visit, &Upkeep::FacultyOut(faculty.id)) {
        Some(stands) => view! { <p>{stands}</p> }.into_any(),
        None => view! {
            <p>{t::upkeep::end_faculty_text(language)}</p>
            <ActionForm action={ServerAction::<EndFaculty>::new()}>
                <Where visit=visit.clone() />
                <input type="hidden" name="faculty" value=faculty.id.to_string() />
                <button type="submit" class="button button--quiet">{t::upkeep::end_faculty(language)}</button>
            </ActionForm>
        }
        .into_any(),
    };
    view! { <section class="upkeep__part"><h2>{t::upkeep::end_faculty_heading(language)}</h2>{way}</section> }
}
