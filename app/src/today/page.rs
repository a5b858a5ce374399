//! Today in the house: what is not as planned first, then every room by hour, then the rooms that nobody has.

use domain::{access::Action, course::Seats, language::Language};
use jiff::{ToSpan, civil::Date};
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;
use store::SeatsNow;

use super::day::{Day, Entry, Gone, InPlace};
use crate::{
    house::house_page,
    i18n::{capitalised, date, holiday, t},
    layout::Content,
    ui::print::Print,
    visit::Visit,
    week::{note, place_name},
};

/// The day that `?day=` names, or today.
#[component]
pub fn TodayPage() -> impl IntoView {
    let asked = asked_day();
    house_page(Action::ReadHouse, move |visit| async move {
        let date = asked.unwrap_or_else(|| visit.today());
        let day = Day::of(&visit, date).await?;
        let title = t::today::title(visit.language());
        let body = view! { <TodayView visit date day /> };
        Ok(Content::unlisted(title, "today", body))
    })
}

/// The day that the address names.
pub(super) fn asked_day() -> Option<Date> {
    let day = use_query_map().get_untracked().get("day")?;
    day.parse().ok()
}

#[component]
fn TodayView(visit: Visit, date: Date, day: Day) -> impl IntoView {
    let language = visit.language();
    let name = capitalised(&date::weekday_and_date(language, date)).to_string();
    let is_today = date == visit.today();
    let heading = if is_today {
        format!("{}: {name}", t::today::title(language))
    } else {
        name
    };
    let closed = visit.house.calendar.closed(date);
    let closed =
        closed.map(|why| capitalised(&holiday::closed_in_words(language, &why)).to_string());
    let to = |days: i32| {
        visit.link(&format!(
            "/house/today?day={}",
            date.saturating_add(days.days())
        ))
    };
    let places = day
        .places
        .iter()
        .map(|place| view! { <PlaceView visit=visit.clone() place=place.clone() /> })
        .collect_view();
    let nothing = day
        .places
        .is_empty()
        .then(|| view! { <p>{t::week::nothing(language)}</p> });
    let doors = visit.link(&format!("/house/today/doors?day={date}"));
    view! {
        <h1>{heading}</h1>
        <nav class="pager" aria-label=t::today::other_days(language)>
            <a rel="prev" href=to(-1)>{t::today::previous(language)}</a>
            <a rel="next" href=to(1)>{t::today::next(language)}</a>
        </nav>
        {closed.map(|closed| view! { <p class="lead">{closed}</p> })}
        <Changed visit=visit.clone() day=day.clone() />
        {nothing}
        <div class="today__places">{places}</div>
        <Free language free=day.free />
        <ul class="year__ways no-print" role="list">
            <li><a href=doors>{t::today::doors(language)}</a></li>
            <li><a href=visit.link("/house/courses")>{t::courses::title(language)}</a></li>
        </ul>
        <Print label=t::today::print(language) />
    }
}

/// What is not as it was planned.
#[component]
fn Changed(visit: Visit, day: Day) -> impl IntoView {
    let language = visit.language();
    let changed: Vec<_> = day
        .changed()
        .map(|entry| {
            let place = place_name(&visit, &entry.session.place);
            let place = place.map(|place| format!(", {place}"));
            let (tongue, title) = entry.title.clone();
            view! { <li><strong lang=tongue.code()>{title}</strong> ", " {date::hours(language, entry.session.hours)}{place} " " {note(language, &entry.session)}</li> }
        })
        .collect();
    let gone: Vec<_> = day
        .gone
        .iter()
        .map(|gone| view! { <li>{gone_view(language, gone)}</li> })
        .collect();
    (!changed.is_empty() || !gone.is_empty()).then(|| {
        view! {
            <section class="notice notice--attention" aria-labelledby="changed">
                <h2 id="changed" class="notice__heading">{t::today::changed(language)}</h2>
                <ul>{changed}{gone}</ul>
            </section>
        }
    })
}

/// A meeting that was moved to another day.
fn gone_view(language: Language, gone: &Gone) -> impl IntoView + use<> {
    let (tongue, title) = gone.title.clone();
    let to = date::weekday_and_date(language, gone.to);
    let moved = t::today::moved_to(language, &to).into_owned();
    let start = date::time(gone.change.start);
    view! { <strong lang=tongue.code()>{title}</strong> ", " {start} " " <span class="tag tag--attention">{moved}</span> " " {gone.change.reason.to_string()} }
}

/// One room with what takes place in it.
#[component]
fn PlaceView(visit: Visit, place: InPlace) -> impl IntoView {
    let language = visit.language();
    let name = place
        .name
        .unwrap_or_else(|| t::week::place_unknown(language).to_owned());
    let entries = place
        .entries
        .into_iter()
        .map(|entry| view! { <li><EntryView visit=visit.clone() entry /></li> })
        .collect_view();
    view! {
        <section class="today__place">
            <h2>{name}</h2>
            <ol class="today__list" role="list">{entries}</ol>
        </section>
    }
}

/// When, what, who leads it, who is expected.
#[component]
fn EntryView(visit: Visit, entry: Entry) -> impl IntoView {
    let language = visit.language();
    let (tongue, title) = entry.title.clone();
    let class = if entry.session.is_held() {
        "today__entry"
    } else {
        "today__entry today__entry--off"
    };
    let named = match entry.link.clone() {
        Some(link) => view! { <a href=link lang=tongue.code()>{title}</a> }.into_any(),
        None => view! { <span lang=tongue.code()>{title}</span> }.into_any(),
    };
    let held = entry.session.is_held();
    let expected = entry
        .expected
        .filter(|_| held)
        .map(|now| expected_in_words(language, now));
    let said: Vec<String> = [entry.leader.clone(), expected]
        .into_iter()
        .flatten()
        .collect();
    let said = (!said.is_empty()).then(|| view! { <p class="soft">{said.join(" · ")}</p> });
    view! {
        <div class=class>
            <p class="today__hours">{date::hours(language, entry.session.hours)}</p>
            <div>
                <p class="today__title">{named}</p>
                {said}
                {note(language, &entry.session).map(|note| view! { <p>{note}</p> })}
            </div>
        </div>
    }
}

/// "12 people are expected, 4 places are free".
fn expected_in_words(language: Language, now: SeatsNow) -> String {
    let expected = t::today::expected(language, now.placed);
    match now.seats {
        Seats::Known(_) => {
            let free = now.free().unwrap_or_default();
            format!("{expected}, {}", t::today::free_places(language, free))
        }
        Seats::Unknown => expected.into(),
    }
}

/// The rooms that nobody has.
#[component]
fn Free(language: Language, free: Vec<String>) -> impl IntoView {
    (!free.is_empty()).then(|| {
        view! { <section><h2>{t::today::free(language)}</h2> <p>{free.join(", ")}</p></section> }
    })
}
