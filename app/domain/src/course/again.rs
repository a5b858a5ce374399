//! A course held again in a later school year: the same days and hours some weeks later, with a roster of its own; and the
//! course itself ends with its year, so that the two do not stand in each other's way.

use jiff::{ToSpan, civil::Date};

use super::Course;
use crate::{
    calendar::{Calendar, SchoolYear, Span},
    id::{CourseId, SchoolYearId, SetId},
    offer::State,
    pattern::{self, Pattern, Rhythm, Season},
    text::Slug,
};

#[cfg(test)]
mod tests;

/// A course and its successor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Again {
    /// The course, which ends with its year.
    pub this: Course,
    /// The draft for the other year.
    pub next: Course,
}

impl SetId {
    /// The set in which the groups of this one are groups again in another year, whoever of them is copied first: both
    /// ids in one, which is as good as drawn by lot as they are.
    #[must_use]
    pub const fn again_in(self, year: SchoolYearId) -> Self {
        Self(uuid::Uuid::from_u128(
            self.0.as_u128() ^ year.0.as_u128().rotate_left(64),
        ))
    }
}

/// The school years in which a course can be held again: those after one in which it meets. O(years x days x patterns).
#[must_use]
pub fn years_to_come<'a>(course: &Course, calendar: &'a Calendar) -> Vec<&'a SchoolYear> {
    let years = calendar.years.iter();
    years
        .filter(|year| year_before(course, calendar, year).is_some())
        .collect()
}

/// The course in the school year `year` as well, as a draft with a new id and address; `None` if it meets in no year
/// before it.
///
/// Weekdays stay: listed days, anchors, an own season and the days of enrolment move by whole weeks, whole months in which
/// it is not held by whole years. Decisions about single sessions stay behind.
#[must_use]
pub fn again(
    course: &Course,
    calendar: &Calendar,
    year: &SchoolYear,
    id: CourseId,
    slug: Slug,
) -> Option<Again> {
    let last = year_before(course, calendar, year)?;
    let later = Later::between(last, year);
    let mut this = course.clone();
    for pattern in &mut this.offer.patterns {
        end(pattern, last, year);
    }
    let mut next = course.clone();
    (next.id, next.set) = (id, course.set.again_in(year.id));
    next.offer.slug = slug;
    next.offer.state = State::Draft;
    next.offer.changes.clear();
    next.offer.patterns.iter_mut().for_each(|pattern| {
        later.shift(pattern);
        if recurs(pattern) {
            later.bound(pattern, year);
        }
    });
    let later = |at: jiff::civil::DateTime| later.day(at.date()).to_datetime(at.time());
    (next.opens, next.closes) = (next.opens.map(later), next.closes.map(later));
    Some(Again { this, next })
}

/// The last school year before `year` in which the course meets.
fn year_before<'a>(
    course: &Course,
    calendar: &'a Calendar,
    year: &SchoolYear,
) -> Option<&'a SchoolYear> {
    let before = calendar.years.iter().rev();
    let mut before = before.filter(|before| before.span.last() < year.span.first());
    before.find(|before| {
        let patterns = &course.offer.patterns;
        !pattern::sessions(patterns, &[], calendar, before.span).is_empty()
    })
}

/// Whether it would go on from year to year by itself.
const fn recurs(pattern: &Pattern) -> bool {
    !matches!(pattern.season, Season::Own(_)) && !matches!(pattern.rhythm, Rhythm::Dates { .. })
}

/// Ends what would go on: in the terms with its own year, all year round on the day before the other begins.
fn end(pattern: &mut Pattern, last: &SchoolYear, year: &SchoolYear) {
    let ends = pattern
        .except
        .iter()
        .any(|span| span.begins_after().is_some());
    if ends || !recurs(pattern) {
        return;
    }
    let day = match pattern.season {
        Season::WholeYear => year.span.first().yesterday().ok(),
        Season::Terms | Season::Own(_) => Some(last.span.last()),
    };
    pattern.except.extend(day.and_then(Span::all_after));
}

/// How much later another year is.
#[derive(Clone, Copy)]
struct Later {
    weeks: i64,
    years: i16,
    /// When the year that is left ends.
    left: Date,
}

impl Later {
    /// As many whole weeks as come nearest to the way from the first day of one to that of the other.
    fn between(last: &SchoolYear, year: &SchoolYear) -> Self {
        let (from, to) = (last.span.first(), year.span.first());
        let days = i64::from((to - from).get_days());
        Self {
            weeks: (days + 3).div_euclid(7),
            years: to.year() - from.year(),
            left: last.span.last(),
        }
    }

    fn day(self, date: Date) -> Date {
        date.saturating_add(self.weeks.weeks())
    }

    fn shift(self, pattern: &mut Pattern) {
        match &mut pattern.rhythm {
            Rhythm::Fortnightly { anchor, .. } => *anchor = self.day(*anchor),
            Rhythm::Dates { dates } => dates.iter_mut().for_each(|date| *date = self.day(*date)),
            Rhythm::Weekly { .. } | Rhythm::Monthly { .. } => {}
        }
        if let Season::Own(span) = &mut pattern.season {
            *span = self.span(*span);
        }
        let except = pattern.except.iter();
        let except = except.filter_map(|span| self.exception(*span));
        pattern.except = except.collect();
    }

    /// Days on which it is not held. Where it ended with the year that is left, it does not end in the other.
    fn exception(self, span: Span) -> Option<Span> {
        match (span.ends_before(), span.begins_after()) {
            (Some(day), _) => Span::all_before(self.day(day)),
            (_, Some(day)) if day >= self.left => None,
            (_, Some(day)) => Span::all_after(self.day(day)),
            _ => Some(self.span(span)),
        }
    }

    fn span(self, span: Span) -> Span {
        let (first, last) = (span.first(), span.last());
        let months = first == first.first_of_month() && last == last.last_of_month();
        let moved = if months {
            let first = first.saturating_add(self.years.years());
            let last = last.first_of_month().saturating_add(self.years.years());
            Span::new(first, last.last_of_month())
        } else {
            Span::new(self.day(first), self.day(last))
        };
        moved.unwrap_or(span)
    }

    /// Begins with the other year, or later if it began later in the one that is left.
    fn bound(self, pattern: &mut Pattern, year: &SchoolYear) {
        let begins = pattern.except.iter().filter_map(|span| span.ends_before());
        let first = begins.max().unwrap_or(Date::MIN).max(year.span.first());
        pattern.except.retain(|span| span.ends_before().is_none());
        pattern.except.extend(Span::all_before(first));
    }
}
