//! Sets of weekdays.

use jiff::civil::Weekday;
use serde::{Deserialize, Serialize};

/// The seven bits that stand for a weekday, Monday lowest.
const WEEK: u8 = 0b111_1111;

/// Some weekdays.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct WeekdaySet(u8);

impl WeekdaySet {
    /// None.
    pub const EMPTY: Self = Self(0);

    /// One weekday.
    #[must_use]
    pub fn only(day: Weekday) -> Self {
        Self::EMPTY.with(day)
    }

    /// These and `day`.
    #[must_use]
    pub fn with(self, day: Weekday) -> Self {
        Self(self.0 | 1 << day.to_monday_zero_offset())
    }

    /// Whether `day` is among them.
    #[must_use]
    pub fn has(self, day: Weekday) -> bool {
        self.0 & (1 << day.to_monday_zero_offset()) != 0
    }

    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 & WEEK == 0
    }

    /// The weekdays, Monday first.
    pub fn iter(self) -> impl Iterator<Item = Weekday> {
        (0..7)
            .filter_map(|offset| Weekday::from_monday_zero_offset(offset).ok())
            .filter(move |day| self.has(*day))
    }
}

impl FromIterator<Weekday> for WeekdaySet {
    fn from_iter<I: IntoIterator<Item = Weekday>>(days: I) -> Self {
        days.into_iter().fold(Self::EMPTY, Self::with)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_has_what_was_put_in_and_no_more() {
        let days = [Weekday::Sunday, Weekday::Monday, Weekday::Sunday];
        let set: WeekdaySet = days.into_iter().collect();
        assert_eq!(
            set.iter().collect::<Vec<_>>(),
            [Weekday::Monday, Weekday::Sunday]
        );
        assert_eq!(set, WeekdaySet::only(Weekday::Monday).with(Weekday::Sunday));
        assert!(set.has(Weekday::Sunday) && !set.has(Weekday::Saturday));
        assert!(!set.is_empty());
        assert_eq!(serde_json::to_string(&set).unwrap(), "65");
    }

    #[test]
    fn nothing_is_empty_whatever_stands_beyond_the_week() {
        assert!(WeekdaySet::EMPTY.is_empty());
        let odd: WeekdaySet = serde_json::from_str("128").unwrap();
        assert!(odd.is_empty());
        assert_eq!(odd.iter().count(), 0);
    }
}
