//! Which days of the calendar.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::WeekdaySet;

/// Which weeks of a month, counted by the weekday's occurrences.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Nth {
    /// The first.
    First,
    /// The second.
    Second,
    /// The third.
    Third,
    /// The fourth.
    Fourth,
    /// The fifth, which most months do not have.
    Fifth,
    /// The last.
    Last,
}

/// Which days of the calendar something meets on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rhythm {
    /// Each week on these days.
    Weekly {
        /// The days.
        days: WeekdaySet,
    },
    /// Every other week on these days.
    Fortnightly {
        /// The days.
        days: WeekdaySet,
        /// Any day of a week in which it meets; weeks begin on Monday.
        anchor: Date,
    },
    /// On the nth of these weekdays of each month, each weekday counted by itself.
    Monthly {
        /// The days.
        days: WeekdaySet,
        /// Which of them; two make "twice a month".
        nth: Vec<Nth>,
    },
    /// On these dates and no other. A listed date is held even on a holiday, in a closure and out of season, for
    /// somebody chose it.
    Dates {
        /// The dates.
        dates: Vec<Date>,
    },
}

impl Nth {
    /// Whether `date` is that occurrence of its weekday in its month.
    #[must_use]
    pub fn names(self, date: Date) -> bool {
        let weeks_before = (date.day() - 1) / 7;
        match self {
            Self::First => weeks_before == 0,
            Self::Second => weeks_before == 1,
            Self::Third => weeks_before == 2,
            Self::Fourth => weeks_before == 3,
            Self::Fifth => weeks_before == 4,
            Self::Last => date.day() + 7 > date.days_in_month(),
        }
    }
}

impl Rhythm {
    /// Whether `date` is one of its days, whatever the season.
    #[must_use]
    pub fn names(&self, date: Date) -> bool {
        match self {
            Self::Weekly { days } => days.has(date.weekday()),
            Self::Fortnightly { days, anchor } => {
                days.has(date.weekday()) && even_weeks_apart(date, *anchor)
            }
            Self::Monthly { days, nth } => {
                days.has(date.weekday()) && nth.iter().any(|nth| nth.names(date))
            }
            Self::Dates { dates } => dates.contains(&date),
        }
    }
}

/// Whether the weeks of both days, which begin on Monday, are 0, 2, 4... weeks apart.
fn even_weeks_apart(one: Date, other: Date) -> bool {
    let since_monday = |date: Date| i32::from(date.weekday().to_monday_zero_offset());
    let days = (one - other).get_days() - since_monday(one) + since_monday(other);
    days % 14 == 0
}

#[cfg(test)]
mod tests {
    use jiff::civil::{Weekday, date};

    use super::*;
    use crate::calendar::Span;

    fn in_month(rhythm: &Rhythm, year: i16, month: i8) -> Vec<i8> {
        let first = date(year, month, 1);
        let month = Span::new(first, first.last_of_month()).unwrap();
        month
            .days()
            .filter(|day| rhythm.names(*day))
            .map(Date::day)
            .collect()
    }

    fn monthly(nth: &[Nth]) -> Rhythm {
        Rhythm::Monthly {
            days: WeekdaySet::only(Weekday::Tuesday),
            nth: nth.to_vec(),
        }
    }

    #[test]
    fn first_third_and_fifth_tuesday() {
        let rhythm = monthly(&[Nth::First, Nth::Third, Nth::Fifth]);
        assert_eq!(
            in_month(&rhythm, 2026, 9),
            [1, 15, 29],
            "a month with five Tuesdays"
        );
        assert_eq!(in_month(&rhythm, 2026, 10), [6, 20], "a month with four");
        assert_eq!(
            in_month(&monthly(&[Nth::Second, Nth::Fourth]), 2026, 9),
            [8, 22]
        );
    }

    #[test]
    fn the_last_is_the_fourth_or_the_fifth() {
        assert_eq!(in_month(&monthly(&[Nth::Last]), 2026, 9), [29]);
        assert_eq!(in_month(&monthly(&[Nth::Last]), 2026, 10), [27]);
        assert_eq!(in_month(&monthly(&[Nth::Last]), 2027, 2), [23], "28 days");
        assert_eq!(
            in_month(&monthly(&[Nth::Last, Nth::Fifth]), 2026, 12),
            [29],
            "once"
        );
    }

    #[test]
    fn each_weekday_of_a_month_is_counted_by_itself() {
        let days = WeekdaySet::only(Weekday::Monday).with(Weekday::Tuesday);
        let rhythm = Rhythm::Monthly {
            days,
            nth: vec![Nth::First],
        };
        assert_eq!(
            in_month(&rhythm, 2026, 9),
            [1, 7],
            "the month begins on a Tuesday"
        );
    }

    #[test]
    fn a_fortnight_runs_on_over_new_year_and_back_before_its_anchor() {
        let days = WeekdaySet::only(Weekday::Monday).with(Weekday::Sunday);
        let rhythm = Rhythm::Fortnightly {
            days,
            anchor: date(2026, 12, 31),
        };
        assert_eq!(
            in_month(&rhythm, 2026, 12),
            [6, 14, 20, 28],
            "Thursday 31 ends in the week of the 28th"
        );
        assert_eq!(in_month(&rhythm, 2027, 1), [3, 11, 17, 25, 31]);
        let other_week = Rhythm::Fortnightly {
            days,
            anchor: date(2027, 1, 4),
        };
        assert_eq!(in_month(&other_week, 2026, 12), [7, 13, 21, 27]);
    }
}
