//! Weeks of the planned span as bits.

use domain::calendar::Span;
use jiff::{ToSpan, civil::Date};

/// The weeks of a span, Monday to Sunday; the first is bit 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Weeks {
    monday: Date,
    count: usize,
}

impl Weeks {
    /// The weeks that `span` has a day in.
    pub(crate) fn of(span: Span) -> Self {
        let offset = span.first().weekday().to_monday_zero_offset();
        let monday = span.first().saturating_sub(i64::from(offset).days());
        let days = (span.last() - monday).get_days();
        Self {
            monday,
            count: usize::try_from(days).unwrap_or(0) / 7 + 1,
        }
    }

    /// How many there are.
    pub(crate) const fn count(self) -> usize {
        self.count
    }

    /// The week of `date`, if it is one of them.
    pub(crate) fn index(self, date: Date) -> Option<usize> {
        let days = usize::try_from((date - self.monday).get_days()).ok()?;
        (days / 7 < self.count).then_some(days / 7)
    }

    /// The bit of the week of `date`; 0 when it is none of them.
    pub(crate) fn bit(self, date: Date) -> u64 {
        self.index(date).map_or(0, |week| 1 << week)
    }

    /// The Monday of a week.
    #[cfg(test)]
    pub(crate) fn monday(self, week: usize) -> Date {
        let days = i64::try_from(week * 7).unwrap_or(0);
        self.monday.saturating_add(days.days())
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_span_of_two_days_over_a_weekend_has_two_weeks() {
        let weeks = Weeks::of(Span::new(date(2026, 9, 6), date(2026, 9, 7)).unwrap());
        assert_eq!(weeks.count(), 2);
        assert_eq!(weeks.bit(date(2026, 9, 6)), 1);
        assert_eq!(weeks.bit(date(2026, 9, 7)), 2);
        assert_eq!(weeks.bit(date(2026, 9, 14)), 0);
        assert_eq!(weeks.bit(date(2026, 8, 30)), 0);
        assert_eq!(weeks.monday(1), date(2026, 9, 7));
    }

    proptest! {
        #[test]
        fn each_day_of_the_span_lies_in_the_week_that_begins_on_its_monday(first in 0i64..400, length in 0i64..400) {
            let first = date(2026, 1, 1).saturating_add(first.days());
            let span = Span::new(first, first.saturating_add(length.days())).unwrap();
            let weeks = Weeks::of(span);
            for day in span.days() {
                let monday = weeks.monday(weeks.index(day).unwrap());
                prop_assert!(Span::new(monday, monday.saturating_add(6.days())).unwrap().has(day));
            }
        }
    }
}
