//! All classes whose roster one may read, with their numbers.

use domain::{
    access::{Action, Courses},
    course::{Course, Seats},
    language::Language,
};
use leptos::prelude::*;
use store::SeatsNow;

use crate::{
    house::page::house_page,
    i18n::{pattern::pattern_in_words, t},
    layout::Content,
    visit::Visit,
};

/// The list.
#[component]
pub fn RostersPage() -> impl IntoView {
    house_page(Action::ReadHouse, |visit| async move {
        let language = visit.language();
        let courses = readable(&visit);
        let wanted: Vec<_> = courses
            .iter()
            .map(|course| (course.set, course.id))
            .collect();
        let seats = visit.caller.site.store.seats(&wanted).await?;
        let lines: Vec<_> = courses
            .into_iter()
            .map(|course| {
                let now = seats.get(&course.id).copied();
                view! { <li><OneRoster visit=visit.clone() course now /></li> }
            })
            .collect();
        let none = lines
            .is_empty()
            .then(|| view! { <p>{t::roster::none(language)}</p> });
        let title = t::roster::list_title(language);
        let body = view! {
            <p class="crumb"><a href=visit.link("/house") rel="prev">{t::house::title(language)}</a></p>
            <h1>{title}</h1>
            {none}
            <ul class="threaded rosters" role="list">{lines}</ul>
        };
        Ok(Content::unlisted(title, "roster", body))
    })
}

/// The classes that people may read and whose roster the reader may, by their titles.
fn readable(visit: &Visit) -> Vec<Course> {
    let language = visit.language();
    let centre = visit.house.centre.id;
    let may = |course: &&Course| {
        let faculty = course.offer.faculty;
        let action = Action::ReadRoster(Courses { centre, faculty });
        course.offer.state.is_public() && visit.caller.may(action).is_ok()
    };
    let mut courses: Vec<_> = visit.house.courses.iter().filter(may).cloned().collect();
    let title = |course: &Course| course.offer.title.get(language).1.to_string();
    let alphabet = &visit.caller.site.alphabet;
    courses.sort_by(|one, other| alphabet.compare(language, &title(one), &title(other)));
    courses
}

/// One class with its numbers.
#[component]
fn OneRoster(visit: Visit, course: Course, now: Option<SeatsNow>) -> impl IntoView {
    let language = visit.language();
    let (tongue, title) = course.offer.title.get(language);
    let when = course.offer.patterns.first();
    let when = when.map(|pattern| pattern_in_words(language, pattern));
    let href = visit.link(&format!("/house/course/{}/roster", course.offer.slug));
    let now = now.unwrap_or(SeatsNow {
        seats: course.seats,
        placed: 0,
        offered: 0,
        waiting: 0,
    });
    view! {
        <a class="way" href=href lang=tongue.code()>{title.to_string()}</a>
        <p class="desk__hint">{when} " · " {numbers(language, &now)}</p>
    }
}

/// How many are in, how many there may be, who is offered a place and who waits.
pub(super) fn numbers(language: Language, now: &SeatsNow) -> String {
    let placed = match now.seats {
        Seats::Known(seats) => t::roster::placed_of(language, now.placed, seats.into()),
        Seats::Unknown => t::roster::placed_unknown(language, now.placed),
    };
    let offered = (now.offered > 0).then(|| t::roster::offered_count(language, now.offered));
    let waiting = (now.waiting > 0).then(|| t::roster::waiting_count(language, now.waiting));
    let all: Vec<_> = [Some(placed), offered, waiting]
        .into_iter()
        .flatten()
        .collect();
    all.join(", ")
}
