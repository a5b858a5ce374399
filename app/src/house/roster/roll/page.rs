//! The page of the roll of one session. It prints as a list.

use std::collections::BTreeSet;

use domain::{
    access::{Action, Courses},
    calendar::{Calendar, Span},
    course::Course,
    pattern,
    person::Person,
    session::Session,
    session::roll::{self, Roll},
};
use jiff::civil::{Date, DateTime};
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

use super::{guests::Guests, sheet::RollView, typed::Filled};
use crate::{
    draft::Draft,
    error::AppError,
    house::{
        page::house_page,
        roster::page::{readable, title_of},
    },
    i18n::t,
    layout::Content,
    visit::{Address, Visit},
};

/// What the address asks.
#[derive(Clone, Default)]
pub(super) struct Asked {
    /// Which session.
    at: Option<DateTime>,
    /// What was just done: `kept`, `added`.
    pub done: Option<String>,
    /// Whether somebody of that name is known.
    pub found: bool,
    /// What is to be mended: `form`, `name`.
    pub refused: Option<String>,
}

/// What the page shows.
#[derive(Clone)]
pub(super) struct Called {
    pub course: Course,
    pub session: Session,
    pub roll: Roll,
    /// Who has a place or had one that day, by name.
    pub placed: Vec<Person>,
    /// Who came without one, by name.
    pub guests: Vec<Person>,
    /// What was filled and is not kept yet.
    pub filled: Option<Filled>,
}

/// The sessions of a course whose roll may be taken on the day `today`, the last first.
pub(super) fn sessions(course: &Course, calendar: &Calendar, today: Date) -> Vec<Session> {
    let offer = &course.offer;
    let within = Span::new(roll::mended_from(today), today);
    let all =
        within.map(|within| pattern::sessions(&offer.patterns, &offer.changes, calendar, within));
    let mut all = all.unwrap_or_default();
    all.retain(|session| roll::can_be_taken(session, today));
    all.sort_by_key(start);
    all.reverse();
    all
}

/// When a session is held, as its roll is known by.
pub(super) fn start(session: &Session) -> DateTime {
    session.date.to_datetime(session.hours.start)
}

impl Asked {
    fn read() -> Self {
        let query = use_query_map().get_untracked();
        Self {
            at: query.get("at").and_then(|at| at.parse().ok()),
            done: query.get("done"),
            found: query.get("found").is_some(),
            refused: query.get("refused"),
        }
    }
}

/// The page.
#[component]
pub fn RollPage() -> impl IntoView {
    let asked = Asked::read();
    let named = Address::read().rest;
    house_page(Action::ReadHouse, move |visit| async move {
        let course = readable(&visit, named.as_deref())?;
        let (centre, faculty) = (visit.house.centre.id, course.offer.faculty);
        visit
            .caller
            .may(Action::TakeRoll(Courses { centre, faculty }))?;
        let title = t::roll::title(visit.language());
        let all = sessions(&course, &visit.house.calendar, visit.today());
        let filled = waiting(&visit, &all, &asked).await?;
        let wanted = asked.at.or(filled.as_ref().map(|(at, _)| *at));
        let wanted = all
            .iter()
            .find(|session| wanted.is_none_or(|at| at == start(session)))
            .cloned();
        let body = match wanted {
            Some(session) => {
                let called = call(&visit, course, session, filled).await?;
                let guests = Guests::read(&visit, &asked).await?;
                view! { <RollView visit called all asked guests /> }.into_any()
            }
            None => view! { <NoSession visit course /> }.into_any(),
        };
        Ok(Content::unlisted(title, "roll", body))
    })
}

/// What was filled and waits, and of which of the sessions it is.
async fn waiting(
    visit: &Visit,
    all: &[Session],
    asked: &Asked,
) -> Result<Option<(DateTime, Filled)>, AppError> {
    if asked.done.as_deref() == Some("kept") {
        return Ok(None);
    }
    let filled: Option<Filled> = Draft::Form.read(visit).await?;
    Ok(filled.and_then(|filled| {
        let at = filled.at.parse().ok()?;
        all.iter()
            .any(|session| start(session) == at)
            .then_some((at, filled))
    }))
}

/// Reads who is in and who came.
async fn call(
    visit: &Visit,
    course: Course,
    session: Session,
    filled: Option<(DateTime, Filled)>,
) -> Result<Called, AppError> {
    let store = &visit.caller.site.store;
    let roster = store.roster(&course).await?;
    let roll = store.rolls(course.id).await?.remove(&start(&session));
    let roll = roll.unwrap_or_default();
    let placed = roster.placed.iter().map(|held| held.person.id);
    let marked = roll.came.iter().chain(&roll.away).copied();
    let placed: BTreeSet<_> = placed.chain(marked).collect();
    let placed: Vec<_> = placed.difference(&roll.walk_ins).copied().collect();
    let guests: Vec<_> = roll.walk_ins.iter().copied().collect();
    let (placed, guests) = (store.people(&placed).await?, store.people(&guests).await?);
    let filled = filled.filter(|(at, _)| *at == start(&session));
    Ok(Called {
        placed: by_name(visit, placed.into_values().collect()),
        guests: by_name(visit, guests.into_values().collect()),
        filled: filled.map(|(_, filled)| filled),
        course,
        session,
        roll,
    })
}

fn by_name(visit: &Visit, mut people: Vec<Person>) -> Vec<Person> {
    let (language, alphabet) = (visit.language(), &visit.caller.site.alphabet);
    people.sort_by(|one, other| alphabet.compare(language, one.name.as_str(), other.name.as_str()));
    people
}

/// The course has not met yet.
#[component]
fn NoSession(visit: Visit, course: Course) -> impl IntoView {
    let language = visit.language();
    let back = visit.link(&format!("/house/course/{}/roster", course.offer.slug));
    let tongue = course.offer.title.get(language).0.code();
    view! {
        <p class="crumb"><a href=back rel="prev">{t::roster::back(language)}</a></p>
        <h1 lang=tongue>{title_of(&visit, &course)}</h1>
        <p class="sheet__what">{t::roll::title(language)}</p>
        <p class="lead">{t::roll::no_session(language)}</p>
    }
}
