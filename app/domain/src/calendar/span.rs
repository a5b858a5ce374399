//! Days from one to another.

use std::iter;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// Two days and all between them; never empty, also when read from outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "Ends")]
pub struct Span {
    first: Date,
    last: Date,
}

/// The last day lies before the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{last} lies before {first}")]
pub struct SpanRefusal {
    /// What was to be the first day.
    pub first: Date,
    /// What was to be the last day.
    pub last: Date,
}

/// No programme speaks of an earlier day.
const FIRST_DAY: Date = Date::constant(1990, 1, 1);
/// No programme speaks of a later day.
const LAST_DAY: Date = Date::constant(2099, 12, 31);

impl Span {
    /// All days before `day` of which a programme may speak; `None` when there is none.
    #[must_use]
    pub fn all_before(day: Date) -> Option<Self> {
        Self::new(FIRST_DAY, day.yesterday().ok()?)
    }

    /// All days after `day` of which a programme may speak; `None` when there is none.
    #[must_use]
    pub fn all_after(day: Date) -> Option<Self> {
        Self::new(day.tomorrow().ok()?, LAST_DAY)
    }

    /// The day before which all its days lie, if it is made by [`Self::all_before`].
    #[must_use]
    pub fn ends_before(self) -> Option<Date> {
        let day = self.last.tomorrow().ok()?;
        (self.first == FIRST_DAY).then_some(day)
    }

    /// The day after which all its days lie, if it is made by [`Self::all_after`].
    #[must_use]
    pub fn begins_after(self) -> Option<Date> {
        let day = self.first.yesterday().ok()?;
        (self.last == LAST_DAY).then_some(day)
    }

    /// `None` when `last` lies before `first`.
    #[must_use]
    pub fn new(first: Date, last: Date) -> Option<Self> {
        (first <= last).then_some(Self { first, last })
    }

    /// One day.
    #[must_use]
    pub const fn day(date: Date) -> Self {
        Self {
            first: date,
            last: date,
        }
    }

    /// The first day.
    #[must_use]
    pub const fn first(self) -> Date {
        self.first
    }

    /// The last day.
    #[must_use]
    pub const fn last(self) -> Date {
        self.last
    }

    /// Whether `date` is one of its days.
    #[must_use]
    pub fn has(self, date: Date) -> bool {
        self.first <= date && date <= self.last
    }

    /// Whether all days of `other` are its days.
    #[must_use]
    pub fn covers(self, other: Self) -> bool {
        self.has(other.first) && self.has(other.last)
    }

    /// The days both have, if any.
    #[must_use]
    pub fn meet(self, other: Self) -> Option<Self> {
        Self::new(self.first.max(other.first), self.last.min(other.last))
    }

    /// Its days, in order.
    pub fn days(self) -> impl Iterator<Item = Date> {
        iter::successors(Some(self.first), move |date| {
            date.tomorrow().ok().filter(|date| *date <= self.last)
        })
    }
}

/// What stands for a span outside, before it is checked.
#[derive(Deserialize)]
struct Ends {
    first: Date,
    last: Date,
}

impl TryFrom<Ends> for Span {
    type Error = SpanRefusal;

    fn try_from(Ends { first, last }: Ends) -> Result<Self, Self::Error> {
        Self::new(first, last).ok_or(SpanRefusal { first, last })
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn may(first: i8, last: i8) -> Span {
        Span::new(date(2027, 5, first), date(2027, 5, last)).unwrap()
    }

    #[test]
    fn all_before_and_all_after_leave_one_day() {
        let day = date(2027, 5, 4);
        let (before, after) = (
            Span::all_before(day).unwrap(),
            Span::all_after(day).unwrap(),
        );
        assert_eq!(
            (before.last(), after.first()),
            (date(2027, 5, 3), date(2027, 5, 5))
        );
        assert_eq!(
            (before.ends_before(), after.begins_after()),
            (Some(day), Some(day))
        );
        for other in [may(3, 5), after] {
            assert_eq!(other.ends_before(), None);
        }
        for other in [may(3, 5), before] {
            assert_eq!(other.begins_after(), None);
        }
        assert_eq!(Span::all_before(date(1990, 1, 1)), None);
        assert_eq!(Span::all_after(date(2099, 12, 31)), None);
    }

    #[test]
    fn it_has_its_ends_and_what_lies_between() {
        let span = may(3, 5);
        let had: Vec<i8> = (1..=7)
            .filter(|day| span.has(date(2027, 5, *day)))
            .collect();
        assert_eq!(had, [3, 4, 5]);
        assert_eq!(span.days().map(Date::day).collect::<Vec<_>>(), [3, 4, 5]);
        assert_eq!(
            (span.first(), span.last()),
            (date(2027, 5, 3), date(2027, 5, 5))
        );
        assert_eq!(
            Span::day(date(2027, 5, 3)).days().collect::<Vec<_>>(),
            [date(2027, 5, 3)]
        );
        assert_eq!(Span::day(Date::MAX).days().count(), 1);
    }

    #[test]
    fn it_covers_only_what_lies_wholly_inside() {
        assert!(may(3, 5).covers(may(3, 5)));
        assert!(!may(3, 5).covers(may(2, 5)));
        assert!(!may(3, 5).covers(may(3, 6)));
    }

    #[test]
    fn two_meet_in_the_days_both_have() {
        assert_eq!(may(3, 9).meet(may(9, 12)), Some(may(9, 9)));
        assert_eq!(may(3, 9).meet(may(1, 5)), Some(may(3, 5)));
        assert_eq!(may(3, 9).meet(may(10, 12)), None);
    }

    #[test]
    fn a_backward_one_is_refused_from_outside_too() {
        assert_eq!(Span::new(date(2027, 5, 2), date(2027, 5, 1)), None);
        let text = serde_json::to_string(&may(1, 2)).unwrap();
        assert_eq!(text, r#"{"first":"2027-05-01","last":"2027-05-02"}"#);
        assert_eq!(serde_json::from_str::<Span>(&text).unwrap(), may(1, 2));
        let backward = r#"{"first":"2027-05-02","last":"2027-05-01"}"#;
        let refusal = serde_json::from_str::<Span>(backward).unwrap_err();
        assert!(
            refusal
                .to_string()
                .contains("2027-05-01 lies before 2027-05-02")
        );
    }
}
