//! A week on one page: each day a list in order of time, and on wide screens a table of rooms by hours.

use domain::{calendar::Span, pattern::Hours};
use jiff::{
    ToSpan,
    civil::{Date, Time},
};
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

use super::{Occasion, Taken, held, note, occasions};
use crate::{
    i18n::{capitalised, date, holiday, t},
    layout::{Content, page},
    ui::{
        print::Print,
        sign::{SignMark, dye},
    },
    visit::Visit,
};

/// The week that `?day=` lies in, or this one.
#[component]
pub fn WeekPage() -> impl IntoView {
    let asked = use_query_map()
        .get_untracked()
        .get("day")
        .and_then(|day| day.parse::<Date>().ok());
    page(move |visit| async move {
        let monday = monday_of(asked.unwrap_or_else(|| visit.today()));
        let title = t::week::title(
            visit.language(),
            &date::span(visit.language(), monday, monday.saturating_add(6.days())),
        )
        .to_string();
        Ok(Content::new(
            title.clone(),
            "week",
            view! { <Week visit monday title /> },
        ))
    })
}

/// The Monday of the week of `day`.
fn monday_of(day: Date) -> Date {
    day.saturating_sub(i32::from(day.weekday().to_monday_zero_offset()).days())
}

#[component]
fn Week(visit: Visit, monday: Date, title: String) -> impl IntoView {
    let language = visit.language();
    let mut all = occasions(&visit, monday, 7);
    if let Some(within) = Span::new(monday, monday.saturating_add(6.days())) {
        all.extend(held(&visit, within));
    }
    let dates: Vec<_> = (0..7)
        .map(|offset| monday.saturating_add(offset.days()))
        .collect();
    let jumps = dates.iter().map(|day| view! { <li><a href=format!("#day-{day}")>{capitalised(date::weekday(language, day.weekday()))}</a></li> }).collect_view();
    let days = dates
        .iter()
        .map(|day| {
            let of_day: Vec<_> = all
                .iter()
                .filter(|occasion| occasion.session.date == *day)
                .cloned()
                .collect();
            view! { <DayView visit=visit.clone() day=*day occasions=of_day /> }
        })
        .collect_view();
    let to = |days: i32| visit.link(&format!("/week?day={}", monday.saturating_add(days.days())));
    view! {
        <h1>{title}</h1>
        <nav class="pager" aria-label=t::week::other_weeks(language)>
            <a rel="prev" href=to(-7)>{t::week::previous(language)}</a>
            <a rel="next" href=to(7)>{t::week::next(language)}</a>
        </nav>
        <nav class="jump" aria-label=t::week::days(language)><ul>{jumps}</ul></nav>
        {days}
        <Print label=t::week::print(language) />
    }
}

/// One day: a list in order of time, which wide screens lay out as a board of rooms by hours.
#[component]
fn DayView(visit: Visit, day: Date, occasions: Vec<Occasion>) -> impl IntoView {
    let language = visit.language();
    let is_today = day == visit.today();
    let closed = visit
        .house
        .calendar
        .closed(day)
        .map(|why| capitalised(&holiday::closed_in_words(language, &why)));
    let note = closed
        .or_else(|| is_today.then(|| capitalised(t::home::today(language))))
        .map(|note| view! { " " <span class="day__note">{note}</span> });
    let name = capitalised(&date::weekday_and_date(language, day));
    let id = format!("day-{day}");
    let heading = id.clone();
    let class = if is_today { "day day--today" } else { "day" };
    let empty = occasions
        .is_empty()
        .then(|| view! { <p>{t::week::nothing(language)}</p> });
    let board = (!occasions.is_empty()).then(|| view! { <Board visit occasions /> });
    view! {
        <section class=class aria-labelledby=heading>
            <h2 id=id tabindex="-1">{name}{note}</h2>
            {empty}
            {board}
        </section>
    }
}

/// A day with something in it.
#[component]
fn Board(visit: Visit, mut occasions: Vec<Occasion>) -> impl IntoView {
    let rooms = rooms_of(
        &visit,
        occasions
            .iter()
            .filter(|occasion| matches!(occasion.taken, Taken::Offer { .. })),
    );
    let elsewhere: Vec<_> = occasions
        .extract_if(.., |occasion| !rooms.contains(&occasion.place_name(&visit)))
        .collect();
    occasions.sort_by_key(|occasion| occasion.session.hours);
    let heads = rooms.iter().enumerate().map(|(at, room)| view! { <span class=format!("board__room room-{}", at + 1)>{room_name(&visit, room.as_deref())}</span> }).collect_view();
    let (first, last) = hours_of(&occasions);
    let hours = (first..=last).map(|hour| view! { <span class=format!("board__hour at-{hour:02}00")>{format!("{hour}:00")}</span> }).collect_view();
    let slots = occasions
        .iter()
        .map(|occasion| slot(&visit, occasion, &rooms))
        .collect_view();
    view! {
        {held_rooms(&visit, &elsewhere)}
        <div class=format!("board rooms-{}", rooms.len())>
            <div class="board__heads" aria-hidden="true">{heads}</div>
            <div class="board__hours" aria-hidden="true">{hours}</div>
            <ol class="board__slots" role="list">{slots}</ol>
        </div>
    }
}

/// The rooms where only tenants are: one line for each of their hours, so that they take no column.
fn held_rooms(visit: &Visit, held: &[Occasion]) -> Vec<AnyView> {
    let language = visit.language();
    let mut hours: Vec<_> = held.iter().map(|occasion| occasion.session.hours).collect();
    hours.sort();
    hours.dedup();
    let line = |at: Hours| {
        let mut rooms: Vec<_> = held
            .iter()
            .filter(|occasion| occasion.session.hours == at)
            .filter_map(|occasion| occasion.place_name(visit))
            .collect();
        rooms.sort_by(|left, right| visit.caller.site.alphabet.compare(language, left, right));
        let words = t::week::rooms_in_use(language, &date::hours(language, at), &rooms.join(", "))
            .into_owned();
        view! { <p class="day__held">{words}</p> }.into_any()
    };
    hours.into_iter().map(line).collect()
}

/// The first and last full hour of a day's board.
fn hours_of(occasions: &[Occasion]) -> (i8, i8) {
    let first = occasions
        .iter()
        .map(|occasion| occasion.session.hours.start.hour())
        .min()
        .unwrap_or(9);
    let end = |occasion: &Occasion| {
        occasion
            .session
            .hours
            .end
            .unwrap_or(occasion.session.hours.start)
            .hour()
    };
    let last = occasions.iter().map(end).max().unwrap_or(first);
    (first.clamp(7, 21), last.clamp(7, 21))
}

/// The places of a day, each once: the house's rooms by name, then the others, the unknown one last.
fn rooms_of<'a>(
    visit: &Visit,
    occasions: impl Iterator<Item = &'a Occasion>,
) -> Vec<Option<String>> {
    let mut rooms: Vec<_> = occasions
        .map(|occasion| {
            (
                occasion.session.place.room().is_none(),
                occasion.place_name(visit),
            )
        })
        .collect();
    let alphabet = &visit.caller.site.alphabet;
    rooms.sort_by(|left, right| {
        let kind = (left.0, left.1.is_none()).cmp(&(right.0, right.1.is_none()));
        kind.then_with(|| {
            alphabet.compare(
                visit.language(),
                left.1.as_deref().unwrap_or_default(),
                right.1.as_deref().unwrap_or_default(),
            )
        })
    });
    rooms.dedup();
    rooms.into_iter().map(|(_, name)| name).collect()
}

fn room_name(visit: &Visit, room: Option<&str>) -> String {
    room.unwrap_or_else(|| t::week::place_unknown(visit.language()))
        .to_owned()
}

/// One meeting, placed by its classes.
fn slot(visit: &Visit, occasion: &Occasion, rooms: &[Option<String>]) -> AnyView {
    let language = visit.language();
    let session = &occasion.session;
    let place = occasion.place_name(visit);
    let column = rooms
        .iter()
        .position(|room| *room == place)
        .unwrap_or_default()
        + 1;
    let grid = grid_class(session.hours.start, session.hours.end);
    let hours = date::hours(language, session.hours).into_owned();
    let place = room_name(visit, place.as_deref());
    let (kind, title) = match &occasion.taken {
        Taken::Tenant => (
            "slot--held",
            view! { <p class="slot__title">{t::week::in_use(language)}</p> }.into_any(),
        ),
        Taken::Offer {
            title: (tongue, title),
            link,
            sign,
        } => {
            let mark = sign.map(|sign| view! { <SignMark sign /> });
            let link = view! { <a class="slot__title" href=link.clone()><span lang=tongue.code()>{mark}{title.clone()}</span></a> };
            (sign.map_or("", dye), link.into_any())
        }
    };
    let off = if session.is_held() { "" } else { "slot--off" };
    view! {
        <li class=format!("slot {kind} {off} {grid} room-{column}")>
            <p class="slot__time">{hours}</p>
            {title}
            <p class="slot__where">{place} " " {note(language, session)}</p>
        </li>
    }
    .into_any()
}

/// The quarter-hour at which an entry begins and how many it lasts; an unknown end is drawn an hour long.
fn grid_class(start: Time, end: Option<Time>) -> String {
    let quarter = |time: Time| i32::from(time.hour()) * 4 + i32::from(time.minute()) / 15;
    let first = quarter(start).clamp(7 * 4, 22 * 4 - 1);
    let last = end.map_or(first + 4, quarter).clamp(first + 1, 22 * 4);
    format!(
        "at-{:02}{:02} for-{}",
        first / 4,
        first % 4 * 15,
        last - first
    )
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, time};

    use super::*;

    #[test]
    fn a_week_begins_on_monday() {
        assert_eq!(monday_of(date(2026, 11, 22)), date(2026, 11, 16));
        assert_eq!(monday_of(date(2026, 11, 16)), date(2026, 11, 16));
    }

    #[test]
    fn an_entry_is_placed_by_quarters_of_an_hour() {
        assert_eq!(
            grid_class(time(10, 10, 0, 0), Some(time(11, 45, 0, 0))),
            "at-1000 for-7"
        );
        assert_eq!(grid_class(time(10, 0, 0, 0), None), "at-1000 for-4");
        assert_eq!(
            grid_class(time(6, 0, 0, 0), Some(time(6, 30, 0, 0))),
            "at-0700 for-1"
        );
        assert_eq!(
            grid_class(time(21, 50, 0, 0), Some(time(23, 0, 0, 0))),
            "at-2145 for-1"
        );
    }
}
