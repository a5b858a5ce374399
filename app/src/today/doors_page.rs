//! Notices for the doors: a sheet for each room in large type, to be printed and hung up.

use domain::{access::Action, session::SessionState};
use jiff::civil::Date;
use leptos::prelude::*;

use super::{
    day::{Day, Entry, InPlace},
    page::asked_day,
};
use crate::{
    house::house_page,
    i18n::{capitalised, date, t},
    layout::Content,
    ui::print::Print,
    visit::Visit,
    week::note,
};

/// The notices of the day that `?day=` names, or of today.
#[component]
pub fn DoorNoticesPage() -> impl IntoView {
    let asked = asked_day();
    house_page(Action::ReadHouse, move |visit| async move {
        let date = asked.unwrap_or_else(|| visit.today());
        let day = Day::of(&visit, date).await?;
        let language = visit.language();
        let title = t::today::doors(language);
        let back = visit.link(&format!("/house/today?day={date}"));
        let named = day.places.into_iter().filter(|place| place.name.is_some());
        let sheets = named
            .map(|place| view! { <Sheet visit=visit.clone() date place /> })
            .collect_view();
        let body = view! {
            <p class="crumb"><a href=back rel="prev">{t::today::title(language)}</a></p>
            <h1 class="no-print">{title}</h1>
            <p class="no-print">{t::today::doors_text(language)}</p>
            <Print label=t::today::print_doors(language) />
            {sheets}
        };
        Ok(Content::unlisted(title, "door-notices", body))
    })
}

/// What hangs at one door.
#[component]
fn Sheet(visit: Visit, date: Date, place: InPlace) -> impl IntoView {
    let language = visit.language();
    let day = capitalised(&date::full(language, date)).to_string();
    let entries = place
        .entries
        .into_iter()
        .map(|entry| view! { <li><OnDoor visit=visit.clone() entry /></li> })
        .collect_view();
    view! {
        <section class="door-notice">
            <h2 class="door-notice__room">{place.name}</h2>
            <p class="door-notice__day">{day}</p>
            <ol role="list">{entries}</ol>
        </section>
    }
}

/// One entry; of a tenant only that the room is in use, which is all the public learns of them.
#[component]
fn OnDoor(visit: Visit, entry: Entry) -> impl IntoView {
    let language = visit.language();
    let (tongue, title) = if entry.tenant {
        (language, t::week::in_use(language).to_owned())
    } else {
        entry.title.clone()
    };
    let off = matches!(entry.session.state, SessionState::Cancelled { .. });
    let class = if off {
        "door-notice__title door-notice__title--off"
    } else {
        "door-notice__title"
    };
    view! {
        <p class="door-notice__hours">{date::hours(language, entry.session.hours)}</p>
        <p class=class lang=tongue.code()>{title}</p>
        {note(language, &entry.session).map(|note| view! { <p class="door-notice__note">{note}</p> })}
    }
}
