//! Today and the next days, as a person would say it.

use jiff::{ToSpan, civil::Date};
use leptos::prelude::*;

use crate::{
    i18n::{capitalised, date, t},
    ui::sign::{SignMark, dye},
    visit::Visit,
    week::{Occasion, Taken, note, occasions},
};

/// How many days after today are shown, of those that have something.
const DAYS_SHOWN: usize = 2;
/// How far ahead they are looked for: two weeks, the longest usual break.
const DAYS_AHEAD: i32 = 14;
/// How many entries today shows before it sends the reader to the week; a later day shows half.
const ENTRIES_SHOWN: usize = 8;

/// How many sessions of today have not ended and are held.
pub(super) fn today_left(visit: &Visit) -> u32 {
    let held = ahead(visit, 1)
        .into_iter()
        .filter(|occasion| occasion.session.is_held())
        .count();
    u32::try_from(held).unwrap_or(u32::MAX)
}

/// What is on today, and beside it the next days.
#[component]
pub(super) fn Days(visit: Visit) -> impl IntoView {
    let language = visit.language();
    let today = visit.today();
    let coming = ahead(&visit, DAYS_AHEAD);
    let (of_today, later): (Vec<_>, Vec<_>) = coming
        .into_iter()
        .partition(|occasion| occasion.session.date == today);
    let mut days: Vec<Date> = later.iter().map(|occasion| occasion.session.date).collect();
    days.dedup();
    days.truncate(DAYS_SHOWN);
    let next = days
        .into_iter()
        .map(|day| {
            let name = capitalised(&date::relative(language, today, day));
            let of_day = later.iter().filter(|occasion| occasion.session.date == day).cloned().collect();
            view! { <h3 class="home__day-name">{name}</h3> <Agenda visit=visit.clone() day occasions=of_day most=ENTRIES_SHOWN / 2 class="agenda agenda--small" /> }
        })
        .collect_view();
    view! {
        <section class="home__days" aria-label=t::home::coming(language)>
            <div>
                <h2>{t::home::today(language)}</h2>
                <Agenda visit=visit.clone() day=today occasions=of_today most=ENTRIES_SHOWN class="agenda" />
            </div>
            <div>
                <h2>{t::home::next_days(language)}</h2>
                {next}
                <p><a class="go" href=visit.link("/week")>{t::home::whole_week(language)}</a></p>
            </div>
        </section>
    }
}

/// What has not ended, from today, `days` long; an unknown end counts as an hour after the start.
fn ahead(visit: &Visit, days: i32) -> Vec<Occasion> {
    let mut all = occasions(visit, visit.today(), days);
    all.retain(|occasion| {
        let hours = occasion.session.hours;
        let end = hours
            .end
            .unwrap_or_else(|| hours.start.saturating_add(1.hour()));
        occasion.session.date.to_datetime(end) > visit.now.civil
    });
    all
}

/// One day in order of time, and the way to the rest of it.
#[component]
fn Agenda(
    visit: Visit,
    day: Date,
    occasions: Vec<Occasion>,
    most: usize,
    class: &'static str,
) -> impl IntoView {
    let language = visit.language();
    let more = u32::try_from(occasions.len().saturating_sub(most)).unwrap_or(u32::MAX);
    if occasions.is_empty() {
        return view! { <p>{t::home::nothing_more_today(language)}</p> }.into_any();
    }
    let entries = occasions
        .into_iter()
        .take(most)
        .map(|occasion| view! { <Entry visit=visit.clone() occasion /> })
        .collect_view();
    let more = (more > 0).then(|| view! { <p><a class="go" href=visit.link(&format!("/week?day={day}#day-{day}"))>{t::home::more_that_day(language, more)}</a></p> });
    view! { <ol class=class role="list">{entries}</ol> {more} }.into_any()
}

#[component]
fn Entry(visit: Visit, occasion: Occasion) -> impl IntoView {
    let language = visit.language();
    let place = occasion.place_name(&visit);
    let Taken::Offer {
        title: (tongue, title),
        link,
        sign,
    } = occasion.taken
    else {
        return ().into_any();
    };
    let off = if occasion.session.is_held() {
        ""
    } else {
        "agenda__off"
    };
    let class = format!("agenda__item {} {off}", sign.map_or("", dye));
    let start = date::time(occasion.session.hours.start);
    view! {
        <li class=class>
            <time class="agenda__time" datetime=start.clone()>{start.clone()}</time>
            <div>
                <a class="agenda__title" href=link>{sign.map(|sign| view! { <SignMark sign /> })}<span lang=tongue.code()>{title}</span></a>
                <p class="agenda__where">{place} {note(language, &occasion.session)}</p>
            </div>
        </li>
    }
    .into_any()
}
