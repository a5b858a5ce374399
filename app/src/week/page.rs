//! A week on one page: each day a list in order of time, and on wide screens tables of rooms by hours. Both are in the
//! page, and the styles show the one that has space, to a screen reader too: what follows the hours over all rooms on a
//! telephone cannot be the same rows that follow the hours in each room.

use domain::{calendar::Span, pattern::Hours};
use jiff::{ToSpan, civil::Date};
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

use super::{
    Occasion, Taken,
    board::Boards,
    entry::{class_of, entry, room_name},
    held, occasions,
};
use crate::{
    i18n::{capitalised, date, holiday, t},
    layout::{Content, page},
    ui::print::Print,
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

/// One day.
#[component]
fn DayView(visit: Visit, day: Date, occasions: Vec<Occasion>) -> impl IntoView {
    let language = visit.language();
    let is_today = day == visit.today();
    let closed = visit
        .house
        .calendar
        .closed(day)
        .map(|why| capitalised(&holiday::closed_in_words(language, &why)));
    let today = is_today.then(|| capitalised(t::home::today(language)));
    let note = match (closed, today) {
        (Some(why), _) => Some(view! { " " <span class="day__note">{why}</span> }.into_any()),
        // Paper hangs there tomorrow, too.
        (None, Some(today)) => {
            Some(view! { " " <span class="day__note no-print">{today}</span> }.into_any())
        }
        (None, None) => None,
    };
    let name = capitalised(&date::weekday_and_date(language, day));
    let id = format!("day-{day}");
    let heading = id.clone();
    let class = if is_today { "day day--today" } else { "day" };
    let empty = occasions
        .is_empty()
        .then(|| view! { <p>{t::week::nothing(language)}</p> });
    let filled = (!occasions.is_empty()).then(|| view! { <Filled visit occasions /> });
    view! {
        <section class=class aria-labelledby=heading>
            <h2 id=id tabindex="-1">{name}{note}</h2>
            {empty}
            {filled}
        </section>
    }
}

/// A day with something in it: a list in order of time, and where the page is wide enough the boards instead. Tenants
/// stand above the list in a line for each of their hours, so that the first class is near.
#[component]
fn Filled(visit: Visit, mut occasions: Vec<Occasion>) -> impl IntoView {
    occasions.sort_by_key(|occasion| occasion.session.hours);
    let (public, held): (Vec<_>, Vec<_>) = occasions
        .iter()
        .cloned()
        .partition(|occasion| matches!(occasion.taken, Taken::Offer { .. }));
    let elsewhere: Vec<_> = held
        .iter()
        .filter(|held| !public.iter().any(|public| same_place(public, held)))
        .cloned()
        .collect();
    let list = public
        .iter()
        .map(|occasion| {
            let place = room_name(&visit, occasion.place_name(&visit));
            view! { <li class=class_of(occasion)>{entry(&visit, occasion, Some(place))}</li> }
        })
        .collect_view();
    let list =
        (!public.is_empty()).then(|| view! { <ol class="day__list" role="list">{list}</ol> });
    view! {
        <div class="day__narrow">{held_rooms(&visit, &held)}{list}</div>
        <div class="day__wide">{held_rooms(&visit, &elsewhere)}<Boards visit occasions /></div>
    }
}

fn same_place(one: &Occasion, other: &Occasion) -> bool {
    one.session.place == other.session.place
}

/// The rooms that tenants hold: one line for each of their hours.
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

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_week_begins_on_monday() {
        assert_eq!(monday_of(date(2026, 11, 22)), date(2026, 11, 16));
        assert_eq!(monday_of(date(2026, 11, 16)), date(2026, 11, 16));
    }
}
