//! One roster: who has a place, to whom one is offered, who waits; more chairs.

use std::collections::BTreeMap;

use domain::{
    access::{Action, Courses},
    course::{Course, Seats},
    session::roll::Roll,
    text::Slug,
};
use jiff::civil::DateTime;
use leptos::{form::ActionForm, prelude::*};
use store::RosterNow;

use super::{
    api::{Chairs, SetSeats},
    list_page::numbers,
    people::{Line, Offered, Placed},
};
use crate::{
    draft::Draft,
    error::AppError,
    house::{
        desk::{Done, Refused},
        page::house_page,
    },
    i18n::{date, pattern::pattern_in_words, t},
    layout::Content,
    ui::{field::TextField, notice::Mend},
    visit::{Address, Visit, Where},
};

/// How many meetings are shown with how many came.
const LAST_TIMES: usize = 4;

/// One roster.
#[component]
pub fn RosterPage() -> impl IntoView {
    let (refused, done) = (Refused::read(), Done::read());
    let named = Address::read().rest;
    house_page(Action::ReadHouse, move |visit| async move {
        let course = readable(&visit, named.as_deref())?;
        let roster = visit.caller.site.store.roster(&course).await?;
        let rolls = visit.caller.site.store.rolls(course.id).await?;
        let typed: Option<Chairs> = if refused.is_some() {
            Draft::Form.read(&visit).await?
        } else {
            None
        };
        let title = t::roster::title(visit.language(), &title_of(&visit, &course)).into_owned();
        let body = view! { <Roster visit course roster rolls typed refused done /> };
        Ok(Content::unlisted(title, "roster", body))
    })
}

/// The class that an address names, if the reader may read its roster.
pub(super) fn readable(visit: &Visit, named: Option<&str>) -> Result<Course, AppError> {
    let slug = named.and_then(|slug| Slug::parse(slug).ok());
    let course = slug.and_then(|slug| visit.house.course(&slug).cloned());
    let faculty = course.as_ref().and_then(|course| course.offer.faculty);
    let centre = visit.house.centre.id;
    visit
        .caller
        .may(Action::ReadRoster(Courses { centre, faculty }))?;
    course.ok_or(AppError::NotFound)
}

/// What the class is called.
pub(super) fn title_of(visit: &Visit, course: &Course) -> String {
    course.offer.title.get(visit.language()).1.to_string()
}

#[component]
fn Roster(
    visit: Visit,
    course: Course,
    roster: RosterNow,
    rolls: BTreeMap<DateTime, Roll>,
    typed: Option<Chairs>,
    refused: Option<Refused>,
    done: Option<Done>,
) -> impl IntoView {
    let language = visit.language();
    let tongue = course.offer.title.get(language).0;
    let when = course.offer.patterns.first();
    let when = when.map(|pattern| view! { <p>{pattern_in_words(language, pattern)}</p> });
    let sums = numbers(language, &roster.seats);
    let mend = refused.map(|refused| view! { <Mend heading=refused.sentence(language) /> });
    let said = done.map(|done| done.notice(&visit));
    let faculty = course.offer.faculty;
    let centre = visit.house.centre.id;
    let chairs = visit
        .caller
        .may(Action::EditCourses(Courses { centre, faculty }));
    let chairs = chairs.is_ok().then(|| {
        let tried = refused == Some(Refused::Form);
        view! { <ChairsForm visit=visit.clone() course=course.clone() seats=roster.seats.seats typed tried /> }
    });
    view! {
        <p class="crumb"><a href=visit.link("/house/rosters") rel="prev">{t::roster::list_title(language)}</a></p>
        {mend}
        {said}
        <h1 lang=tongue.code()>{title_of(&visit, &course)}</h1>
        {when}
        <p class="lead">{sums}</p>
        <Ways visit=visit.clone() course=course.clone() />
        <LastTimes visit=visit.clone() course=course.clone() rolls />
        <Placed visit=visit.clone() held=roster.placed />
        <Offered visit=visit.clone() held=roster.offered />
        <Line visit=visit.clone() held=roster.waiting />
        {chairs}
    }
}

/// How many came the last times.
#[component]
fn LastTimes(visit: Visit, course: Course, rolls: BTreeMap<DateTime, Roll>) -> impl IntoView {
    let language = visit.language();
    let taken = rolls.into_iter().rev().filter(|(_, roll)| roll.is_taken());
    let lines: Vec<_> = taken
        .take(LAST_TIMES)
        .map(|(at, roll)| {
            let to = visit.link(&format!("/house/course/{}/roll?at={at}", course.offer.slug));
            let there = t::roll::there(language, roll.heads().there()).into_owned();
            let day = date::full(language, at.date());
            view! { <li><a class="go" href=to>{format!("{day}: {there}")}</a></li> }
        })
        .collect();
    (!lines.is_empty()).then(|| {
        view! {
            <section aria-labelledby="last-times">
                <h2 id="last-times">{t::roll::last_times(language)}</h2>
                <ul class="roll__last">{lines}</ul>
            </section>
        }
    })
}

/// The sheets, and one more person.
#[component]
fn Ways(visit: Visit, course: Course) -> impl IntoView {
    let language = visit.language();
    let slug = &course.offer.slug;
    let sheet = |which: &str| visit.link(&format!("/house/course/{slug}/roster/{which}"));
    let roll = visit.link(&format!("/house/course/{slug}/roll"));
    let desk = visit.link(&format!("/house/desk?course={slug}"));
    let desk = visit
        .caller
        .may(Action::EnrolAtDesk(visit.house.centre.id))
        .is_ok()
        .then(|| view! { <a class="button" href=desk>{t::roster::enrol_here(language)}</a> });
    view! {
        <div class="buttons no-print">
            {desk}
            <a class="button button--quiet" href=roll>{t::roll::title(language)}</a>
            <a class="button button--quiet" href=sheet("signatures")>{t::roster::signatures(language)}</a>
            <a class="button button--quiet" href=sheet("leader")>{t::roster::leader_sheet(language)}</a>
        </div>
    }
}

/// How many chairs, and why it is to be another number.
#[component]
fn ChairsForm(
    visit: Visit,
    course: Course,
    seats: Seats,
    typed: Option<Chairs>,
    tried: bool,
) -> impl IntoView {
    let language = visit.language();
    let next = match seats {
        Seats::Known(seats) => seats.saturating_add(1).to_string(),
        Seats::Unknown => String::new(),
    };
    let open = typed.is_some();
    let typed = typed.unwrap_or(Chairs {
        seats: next,
        reason: String::new(),
    });
    let no_number = tried && typed.seats().is_none_or(|seats| seats == 0);
    let no_reason = tried && typed.reason().is_none();
    let number = no_number.then(|| t::roster::wrong_seats(language).to_owned());
    let reason = no_reason.then(|| t::roster::wrong_reason(language).to_owned());
    view! {
        <details class="chairs no-print" open=open>
            <summary>{t::roster::chairs_title(language)}</summary>
            <p>{t::roster::chairs_text(language)}</p>
            <ActionForm action={ServerAction::<SetSeats>::new()} attr:class="form" attr:novalidate=true>
                <Where visit=visit.clone() />
                <input type="hidden" name="course" value=course.offer.slug.to_string() />
                <TextField name="seats" label=t::roster::seats(language) value=typed.seats.clone() wrong=number />
                <TextField name="reason" label=t::roster::reason(language) hint=t::roster::reason_hint(language).to_owned() value=typed.reason.clone() wrong=reason />
                <button type="submit" class="button button--quiet">{t::roster::set_seats(language)}</button>
            </ActionForm>
        </details>
    }
}
