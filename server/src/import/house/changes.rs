//! `changes.csv`: single sessions that are cancelled or moved, and why. A session nobody planned, or one that two courses
//! might mean, is refused with its cell: people would stand before a locked door.

use domain::{
    calendar::{Calendar, Span},
    offer::Offer,
    pattern::{Hours, sessions},
    session::{Change, ChangeKind, Session},
    text::Line,
};
use jiff::civil::{Date, Time};

use super::{
    list::{Entry, List},
    places::Places,
};
use crate::import::{
    cell::{date, time, words::words},
    folder::Sheets,
    refusal::ImportRefusal,
};

/// Writes the changes of `sheets` into the `offers` they are about, and says how many there are.
///
/// A line names a session by the `title` or the `slug` of what it belongs to, its planned `date` and `start`; `what` is
/// `cancel` or `move`, the latter with `new_date`, `new_start`, `new_end` and `new_room`, where empty means as planned.
///
/// # Errors
/// [`ImportRefusal::House`] names the cell that cannot be used.
pub fn take(
    sheets: &Sheets,
    mut offers: Vec<&mut Offer>,
    calendar: &Calendar,
    places: &Places,
) -> Result<usize, ImportRefusal> {
    let Some(list) = List::read(sheets, "changes.csv")? else {
        return Ok(0);
    };
    let mut count = 0;
    for entry in list.entries() {
        let date = entry.need("date", date::read)?;
        let start = entry.need("start", hour)?;
        let (place, planned) = meant(&entry, &offers, calendar, date, start)?;
        let change = Change {
            date,
            start,
            what: what(&entry, &planned, places)?,
            reason: entry.need("reason", Line::parse)?,
        };
        if let Some(offer) = offers.get_mut(place) {
            offer.changes.push(change);
            count += 1;
        }
    }
    Ok(count)
}

/// Which offer, by its place, and which of its sessions a line is about.
fn meant(
    entry: &Entry<'_>,
    offers: &[&mut Offer],
    calendar: &Calendar,
    date: Date,
    start: Time,
) -> Result<(usize, Session), ImportRefusal> {
    let column = if entry.get("slug").is_empty() {
        "title"
    } else {
        "slug"
    };
    let (slug, title) = (entry.get("slug"), words(entry.get("title")));
    let called = |offer: &Offer| match column {
        "slug" => offer.slug.as_str() == slug,
        _ => offer
            .title
            .all()
            .any(|(_, known)| words(known.as_str()) == title),
    };
    let named: Vec<usize> = (0..offers.len())
        .filter(|place| called(offers[*place]))
        .collect();
    let mut held = named.iter().filter_map(|place| {
        session(offers[*place], calendar, date, start).map(|session| (*place, session))
    });
    match (held.next(), held.next()) {
        (Some(found), None) => Ok(found),
        (None, _) if !named.is_empty() => Err(entry.refuse("date")),
        _ => Err(entry.refuse(column)),
    }
}

/// The session that is planned there and was not changed by a line above.
fn session(offer: &Offer, calendar: &Calendar, date: Date, start: Time) -> Option<Session> {
    let changed = |change: &Change| (change.date, change.start) == (date, start);
    if offer.changes.iter().any(changed) {
        return None;
    }
    let planned = sessions(&offer.patterns, &[], calendar, Span::day(date));
    planned
        .into_iter()
        .find(|session| session.hours.start == start)
}

fn what(
    entry: &Entry<'_>,
    planned: &Session,
    places: &Places,
) -> Result<ChangeKind, ImportRefusal> {
    match words(entry.get("what")).join(" ").as_str() {
        "cancel" | "cancelled" => Ok(ChangeKind::Cancel),
        "move" | "moved" => Ok(ChangeKind::Move {
            date: entry.parse("new_date", date::read)?.unwrap_or(planned.date),
            hours: hours(entry, planned)?,
            place: match entry.get("new_room") {
                "" => planned.place.clone(),
                room => places
                    .find("", room)
                    .map_err(|_| entry.refuse("new_room"))?,
            },
        }),
        _ => Err(entry.refuse("what")),
    }
}

/// A new start without a new end has an unknown end: nobody said that the session is as long as it was.
fn hours(entry: &Entry<'_>, planned: &Session) -> Result<Hours, ImportRefusal> {
    let start = entry.parse("new_start", hour)?;
    let end = entry.parse("new_end", hour)?;
    match (start, end) {
        (None, None) => Ok(planned.hours),
        (start, end) => Hours::new(start.unwrap_or(planned.hours.start), end)
            .ok_or_else(|| entry.refuse("new_end")),
    }
}

fn hour(cell: &str) -> Result<Time, ()> {
    match time::read(cell) {
        Ok(clock) if clock.end.is_none() => clock.start.ok_or(()),
        _ => Err(()),
    }
}
