//! For how long a person is remembered who asks for nothing any more; the privacy notice promises it.

use jiff::{
    ToSpan,
    civil::{Date, date},
};

/// The first day on which asking for something still counts on `today`: whoever asked last before it is to be forgotten.
///
/// People are remembered until the end of the school year after the one in which they last asked for something. In
/// Latvia, Lithuania and Estonia a school year begins on 1 September.
#[must_use]
pub fn remembered_from(today: Date) -> Date {
    let begun = if today.month() >= 9 {
        today.year()
    } else {
        today.year().saturating_sub(1)
    };
    date(begun, 9, 1).saturating_sub(1.year())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case::in_autumn(date(2026, 11, 24), date(2025, 9, 1))]
    #[case::on_the_first_day(date(2026, 9, 1), date(2025, 9, 1))]
    #[case::on_the_last_day(date(2026, 8, 31), date(2024, 9, 1))]
    #[case::in_spring(date(2027, 3, 1), date(2025, 9, 1))]
    fn until_the_end_of_the_year_after(#[case] today: Date, #[case] from: Date) {
        assert_eq!(remembered_from(today), from);
    }

    proptest! {
        #[test]
        fn between_one_year_and_two(year in 1990_i16..2100, day in 1_i16..=365) {
            let today = date(year, 1, 1).saturating_add(i32::from(day - 1).days());
            let from = remembered_from(today);
            prop_assert!(from <= today.saturating_sub(1.year()));
            prop_assert!(from > today.saturating_sub(2.years()));
        }
    }
}
