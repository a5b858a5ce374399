//! All courses of the house with how far each has come, by faculty and title.

use domain::{
    access::Action,
    course::Course,
    offer::State,
    search::{Needle, folded},
};
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

use super::api::{NEW, page_of};
use crate::{
    house::house_page,
    i18n::{pattern::pattern_in_words, t},
    layout::Content,
    ui::{
        choose::{Pick, SelectField},
        sign::{SignMark, dye},
    },
    visit::Visit,
    week::place_name,
};

/// How many courses a page shows.
const PAGE: usize = 100;

/// What is asked of the list.
#[derive(Clone, Default)]
struct Asked {
    words: String,
    faculty: String,
    state: String,
    page: usize,
}

/// The courses.
#[component]
pub fn CoursesPage() -> impl IntoView {
    let query = use_query_map().get_untracked();
    let value = |name: &str| query.get(name).unwrap_or_default();
    let asked = Asked {
        words: value("q"),
        faculty: value("faculty"),
        state: value("state"),
        page: value("page").parse().unwrap_or(1),
    };
    house_page(Action::ReadHouse, move |visit| async move {
        let title = t::courses::title(visit.language());
        let body = view! { <Courses visit asked /> };
        Ok(Content::unlisted(title, "year", body))
    })
}

#[component]
fn Courses(visit: Visit, asked: Asked) -> impl IntoView {
    let language = visit.language();
    let found = found(&visit, &asked);
    let count = u32::try_from(found.len()).unwrap_or(u32::MAX);
    let pages = found.len().div_ceil(PAGE).max(1);
    let page = asked.page.clamp(1, pages);
    let here = found.into_iter().skip((page - 1) * PAGE).take(PAGE);
    let entries = here
        .map(|course| view! { <Entry visit=visit.clone() course=course.clone() /> })
        .collect_view();
    let may_write = visit
        .caller
        .may(Action::BeginCourse(visit.house.centre.id))
        .is_ok();
    let new = may_write.then(
        || view! { <p><a class="button" href=visit.link(NEW)>{t::courses::new(language)}</a></p> },
    );
    let everything = (count == 0 && !visit.house.courses.is_empty()).then(|| {
        view! { <p><a class="go" href=visit.link("/house/courses")>{t::programme::show_all(language)}</a></p> }
    });
    view! {
        <h1>{t::courses::title(language)}</h1>
        {new}
        <Ask visit=visit.clone() asked=asked.clone() />
        <section aria-labelledby="found">
            <h2 id="found">{t::courses::found(language, count)}</h2>
            {everything}
            <ol class="threaded year__list" role="list">{entries}</ol>
        </section>
        <Pager visit page pages />
    }
}

/// The courses that were asked for, by title in the reader's alphabet.
fn found<'a>(visit: &'a Visit, asked: &Asked) -> Vec<&'a Course> {
    let language = visit.language();
    let needle = Needle::new(&asked.words);
    let title = |course: &'a Course| course.offer.title.get(language).1.as_str();
    let mut found: Vec<&Course> = visit.house.courses.iter().collect();
    found.retain(|course| {
        let offer = &course.offer;
        let leader = offer.leader.as_ref().map_or("", |leader| leader.as_str());
        let titles: Vec<_> = offer.title.all().map(|(_, title)| title.as_str()).collect();
        needle.found_in(&folded(&format!("{} {leader}", titles.join(" "))))
            && (asked.state.is_empty() || asked.state == state_code(&offer.state))
            && (asked.faculty.is_empty()
                || offer
                    .faculty
                    .is_some_and(|own| own.to_string() == asked.faculty))
    });
    let alphabet = &visit.caller.site.alphabet;
    found.sort_by(|one, other| alphabet.compare(language, title(one), title(other)));
    found
}

/// As the form has it.
pub(crate) const fn state_code(state: &State) -> &'static str {
    match state {
        State::Draft => "draft",
        State::Doubtful(_) => "doubtful",
        State::Published => "published",
        State::Ended => "ended",
    }
}

/// What a state is called.
pub(crate) fn state_name(language: domain::language::Language, code: &str) -> &'static str {
    match code {
        "doubtful" => t::courses::state_doubtful(language),
        "published" => t::courses::state_published(language),
        "ended" => t::courses::state_ended(language),
        _ => t::courses::state_draft(language),
    }
}

/// The form that asks: plain GET.
#[component]
fn Ask(visit: Visit, asked: Asked) -> impl IntoView {
    let language = visit.language();
    let states = ["draft", "doubtful", "published", "ended"];
    let states = states.map(|code| Pick::new(code, state_name(language, code)));
    let states = [
        vec![Pick::new("", t::courses::any_state(language))],
        states.to_vec(),
    ]
    .concat();
    let mut faculties = vec![Pick::new("", t::programme::any_faculty(language))];
    faculties.extend(
        visit
            .house
            .faculties
            .iter()
            .map(|faculty| Pick::new(faculty.id, faculty.name.get(language).1.as_str())),
    );
    view! {
        <form class="year__ask" role="search" method="get" action=visit.link("/house/courses")>
            <div class="field">
                <label class="field__label" for="q">{t::programme::words(language)}</label>
                <input class="field__input" type="search" id="q" name="q" value=asked.words autocomplete="off" />
            </div>
            <SelectField name="faculty" label=t::programme::faculty(language) value=asked.faculty picks=faculties />
            <SelectField name="state" label=t::courses::state(language) value=asked.state picks=states />
            <button type="submit" class="button button--quiet">{t::programme::show(language)}</button>
        </form>
    }
}

/// One course: its title leads to where it is written.
#[component]
fn Entry(visit: Visit, course: Course) -> impl IntoView {
    let language = visit.language();
    let offer = &course.offer;
    let (tongue, title) = offer.title.get(language);
    let sign = offer
        .faculty
        .and_then(|own| visit.house.faculty(own))
        .map(|own| own.sign);
    let when = offer
        .patterns
        .iter()
        .map(|pattern| view! { <span>{pattern_in_words(language, pattern)}</span> <br /> })
        .collect_view();
    let no_time = offer
        .patterns
        .is_empty()
        .then(|| t::courses::no_time(language));
    let place = offer
        .patterns
        .first()
        .and_then(|line| place_name(&visit, &line.place));
    let leader = offer.leader.as_ref().map(ToString::to_string);
    let said: Vec<String> = [place, leader].into_iter().flatten().collect();
    let code = state_code(&offer.state);
    let class = format!("year__entry {}", sign.map_or("", dye));
    view! {
        <li class=class>
            {sign.map(|sign| view! { <SignMark sign /> })}
            <div>
                <h3><a href=visit.link(&page_of(&course)) lang=tongue.code()>{title.to_string()}</a> " " <span class=format!("tag tag--{code}")>{state_name(language, code)}</span></h3>
                <p>{when}{no_time}</p>
                <p class="soft">{said.join(" · ")}</p>
            </div>
        </li>
    }
}

/// The pages of a long list.
#[component]
fn Pager(visit: Visit, page: usize, pages: usize) -> impl IntoView {
    let language = visit.language();
    let to = |page: usize| {
        let kept = visit.address.query.split('&');
        let mut kept: Vec<String> = kept
            .filter(|part| !part.is_empty() && !part.starts_with("page="))
            .map(str::to_owned)
            .collect();
        kept.push(format!("page={page}"));
        visit.link(&format!("/house/courses?{}", kept.join("&")))
    };
    let back = (page > 1).then(
        || view! { <a rel="prev" href=to(page - 1)>{t::programme::previous_page(language)}</a> },
    );
    let next = (page < pages)
        .then(|| view! { <a rel="next" href=to(page + 1)>{t::programme::next_page(language)}</a> });
    let here = t::programme::page_of(language, &page.to_string(), &pages.to_string());
    (pages > 1).then(|| view! { <nav class="pager" aria-label=t::programme::pages(language)>{back}<span>{here}</span>{next}</nav> })
}
