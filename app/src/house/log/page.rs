//! The log: of one day, of one person, or of one thing of the house.

use std::collections::BTreeMap;

use domain::{
    access::Action,
    id::{AccountId, PersonId},
    person::Person,
};
use jiff::{ToSpan, civil::Date, tz::TimeZone};
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;
use store::Logged;
use uuid::Uuid;

use super::words::{differences, thing_name, what_name};
use crate::{
    error::AppError,
    house::house_page,
    i18n::{date, t},
    layout::Content,
    ui::{
        choose::{Pick, SelectField},
        field::TextField,
    },
    visit::Visit,
    year::day,
};

/// How many transactions of a day, or about a thing, are read, the last ones.
const MOST: usize = 2_000;
/// How many entries a page shows.
const PAGE: usize = 50;

/// What is asked of the log.
#[derive(Clone, Default)]
struct Asked {
    day: String,
    thing: String,
    person: String,
    page: usize,
}

/// What was found, with the names of those it is about.
struct Found {
    entries: Vec<Logged>,
    /// Whether there were more than are read.
    cut: bool,
    people: BTreeMap<PersonId, Person>,
    staff: BTreeMap<AccountId, String>,
}

/// The log.
#[component]
pub fn LogPage() -> impl IntoView {
    let query = use_query_map().get_untracked();
    let value = |name: &str| query.get(name).unwrap_or_default();
    let asked = Asked {
        day: value("day"),
        thing: value("thing"),
        person: value("person"),
        page: value("page").parse().unwrap_or(1),
    };
    house_page(Action::ReadLog, move |visit| async move {
        let found = found(&visit, &asked).await?;
        let title = t::log::title(visit.language());
        let body = view! { <LogView visit asked found /> };
        Ok(Content::unlisted(title, "upkeep", body))
    })
}

/// The day that is asked for; today if none is.
fn asked_day(visit: &Visit, asked: &Asked) -> Date {
    day(&asked.day).unwrap_or_else(|| visit.today())
}

/// Looks by the person, by the thing, or by the day; the newest first.
async fn found(visit: &Visit, asked: &Asked) -> Result<Found, AppError> {
    let store = &visit.caller.site.store;
    let centre = visit.house.centre.id;
    let by_person = asked.person.parse::<PersonId>().ok();
    let by_thing = asked.thing.parse::<Uuid>().ok();
    let mut entries = match (by_person, by_thing) {
        (Some(person), _) => store.log_of_person(centre, person).await?,
        (None, Some(thing)) => store.log_of_thing(centre, thing, MOST).await?,
        (None, None) => of_day(visit, asked_day(visit, asked)).await?,
    };
    let cut = entries.chunk_by(|one, next| one.id == next.id).count() >= MOST;
    if let (Some(_), Some(wanted)) = (by_person.or(by_thing.map(PersonId)), day(&asked.day)) {
        entries.retain(|entry| visit.civil(entry.at).date() == wanted);
    }
    entries.reverse();
    let ids: Vec<PersonId> = entries.iter().filter_map(|entry| entry.person).collect();
    let staff = store.staff(centre).await?;
    let staff = staff.into_iter().map(|one| (one.id, one.name.to_string()));
    Ok(Found {
        entries,
        cut,
        people: store.people(&ids).await?,
        staff: staff.collect(),
    })
}

/// What was done on a day of the house's own calendar, which no zone of the world is further than a day from.
async fn of_day(visit: &Visit, day: Date) -> Result<Vec<Logged>, AppError> {
    let midnight = |day: Date| day.to_zoned(TimeZone::UTC).map(|zoned| zoned.timestamp());
    let ends = day.checked_sub(1.day()).and_then(midnight);
    let ends = ends.and_then(|from| Ok((from, day.checked_add(2.days()).and_then(midnight)?)));
    let Ok(ends) = ends else {
        return Ok(Vec::new());
    };
    let store = &visit.caller.site.store;
    let mut entries = store.log_between(visit.house.centre.id, ends, MOST).await?;
    entries.retain(|entry| visit.civil(entry.at).date() == day);
    Ok(entries)
}

#[component]
fn LogView(visit: Visit, asked: Asked, found: Found) -> impl IntoView {
    let language = visit.language();
    let pages = found.entries.len().div_ceil(PAGE).max(1);
    let page = asked.page.clamp(1, pages);
    let count = u32::try_from(found.entries.len()).unwrap_or(u32::MAX);
    let here = found.entries.iter().skip((page - 1) * PAGE).take(PAGE);
    let lines: Vec<_> = here.map(|entry| line(&visit, &found, entry)).collect();
    view! {
        <h1>{t::log::title(language)}</h1>
        <Ask visit=visit.clone() asked=asked.clone() />
        <section aria-labelledby="found">
            <h2 id="found">{t::log::found(language, count)}</h2>
            {found.cut.then(|| view! { <p>{t::log::cut(language)}</p> })}
            <ol class="threaded upkeep__list" role="list">{lines}</ol>
        </section>
        <Pager visit asked page pages />
    }
}

/// The form that asks: plain GET. A person is come to from their page, so that no name stands in an address.
#[component]
fn Ask(visit: Visit, asked: Asked) -> impl IntoView {
    let language = visit.language();
    let house = &visit.house;
    let any = Pick::new("", t::log::anything(language));
    let courses = house.courses.iter();
    let courses = courses.map(|one| Pick::new(one.id.0, one.offer.title.get(language).1));
    let rooms = house
        .rooms
        .iter()
        .map(|room| Pick::new(room.id.0, &room.name));
    let mut things: Vec<Pick> = rooms.chain(courses).collect();
    let alphabet = &visit.caller.site.alphabet;
    things.sort_by(|one, other| alphabet.compare(language, &one.name, &other.name));
    let things = std::iter::once(any).chain(things).collect();
    let of = (asked.person.parse::<PersonId>().is_ok()).then(|| view! { <input type="hidden" name="person" value=asked.person.clone() /> <p>{t::log::of_person(language)}</p> });
    let day = asked_day(&visit, &asked);
    let shown = if asked.day.is_empty() && !(asked.person.is_empty() && asked.thing.is_empty()) {
        String::new()
    } else {
        day.to_string()
    };
    view! {
        <form class="year__ask" method="get" action=visit.link("/house/log")>
            {of}
            <TextField name="day" kind="date" label=t::log::day(language) value=shown />
            <SelectField name="thing" label=t::log::thing(language) value=asked.thing picks=things />
            <button type="submit" class="button button--quiet">{t::programme::show(language)}</button>
        </form>
    }
}

/// One entry: when, who, what, about whom or what, and what it was and is.
fn line(visit: &Visit, found: &Found, entry: &Logged) -> AnyView {
    let language = visit.language();
    let at = date::moment(language, visit.civil(entry.at)).into_owned();
    let colleague = |id| {
        let name = found.staff.get(&id).cloned();
        name.unwrap_or_else(|| t::log::former(language).to_owned())
    };
    // Who signs in or out does so for themselves.
    let by = entry
        .by
        .or(entry.account)
        .map_or_else(|| t::log::themselves(language).to_owned(), colleague);
    let of = entry.account.filter(|_| entry.by.is_some()).map(colleague);
    let person = entry.person.map(|id| match found.people.get(&id) {
        Some(person) => view! { <a href=visit.link(&format!("/house/people/{id}"))>{person.name.to_string()}</a> }.into_any(),
        None => view! { <em>{t::log::erased(language)}</em> }.into_any(),
    });
    let thing = thing_name(visit, entry).or(of);
    let changes = differences(visit, entry)
        .into_iter()
        .map(|change| view! { <li>{change}</li> });
    let changes: Vec<_> = changes.collect();
    let changes = (!changes.is_empty()).then(|| view! { <ul>{changes}</ul> });
    view! {
        <li>
            <p><strong>{what_name(language, &entry.what)}</strong> {person.map(|person| view! { ": " {person} })} {thing.map(|thing| format!(" · {thing}"))}</p>
            {changes}
            <p class="soft">{at} " · " {by}</p>
        </li>
    }
    .into_any()
}

/// The pages of a long day.
#[component]
fn Pager(visit: Visit, asked: Asked, page: usize, pages: usize) -> impl IntoView {
    let language = visit.language();
    let to = |page: usize| {
        visit.link(&format!(
            "/house/log?day={}&thing={}&person={}&page={page}",
            day(&asked.day)
                .map(|day| day.to_string())
                .unwrap_or_default(),
            asked
                .thing
                .parse::<Uuid>()
                .map(|id| id.to_string())
                .unwrap_or_default(),
            asked
                .person
                .parse::<PersonId>()
                .map(|id| id.to_string())
                .unwrap_or_default(),
        ))
    };
    let back = (page > 1).then(
        || view! { <a rel="prev" href=to(page - 1)>{t::programme::previous_page(language)}</a> },
    );
    let next = (page < pages)
        .then(|| view! { <a rel="next" href=to(page + 1)>{t::programme::next_page(language)}</a> });
    let here = t::programme::page_of(language, &page.to_string(), &pages.to_string());
    (pages > 1).then(|| view! { <nav class="pager" aria-label=t::programme::pages(language)>{back}<span>{here}</span>{next}</nav> })
}
