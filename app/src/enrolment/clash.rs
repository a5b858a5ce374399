//! Whether two courses meet at the same time.

use domain::{calendar::Span, course::Course, pattern, session::Session};
use jiff::{ToSpan, civil::Date};
use store::Catalogue;

/// How far ahead a clash is looked for: a school year, in days.
const DAYS_AHEAD: i64 = 366;

/// Whether the sessions of two courses meet at the same time on any day from `today` on. A course never clashes with
/// itself.
pub(crate) fn meet_at_once(house: &Catalogue, today: Date, one: &Course, other: &Course) -> bool {
    if one.id == other.id {
        return false;
    }
    let others = sessions(house, today, other);
    sessions(house, today, one)
        .iter()
        .any(|session| others.iter().any(|other| session.at_same_time(other)))
}

/// The sessions of a course from `today` on.
fn sessions(house: &Catalogue, today: Date, course: &Course) -> Vec<Session> {
    let offer = &course.offer;
    Span::new(today, today.saturating_add(DAYS_AHEAD.days())).map_or_else(Vec::new, |within| {
        pattern::sessions(&offer.patterns, &offer.changes, &house.calendar, within)
    })
}
