//! Dates with their year: `2026-09-14`, `14.09.2026`; anything less is doubtful.

use domain::offer::DoubtReason;
use jiff::civil::Date;

/// Reads one date. The order of `1/2/2026` is not known, so it is no date here.
///
/// # Errors
/// [`DoubtReason::NoSuchDate`] for 30 February or a year no programme is of, [`DoubtReason::DatesUnreadable`] otherwise.
pub fn read(text: &str) -> Result<Date, DoubtReason> {
    let parts: Vec<&str> = text
        .trim()
        .trim_end_matches('.')
        .split(['-', '.'])
        .collect();
    let &[first, month, last] = parts.as_slice() else {
        return Err(DoubtReason::DatesUnreadable);
    };
    let dotted = text.contains('.');
    let (year, day) = if dotted { (last, first) } else { (first, last) };
    if dotted && text.contains('-') || year.len() != 4 {
        return Err(DoubtReason::DatesUnreadable);
    }
    make(number(year)?, number(month)?, number(day)?)
}

/// Reads a month, `2025-09`, as its first and its last day.
///
/// # Errors
/// As [`read`].
pub fn read_month(text: &str) -> Result<(Date, Date), DoubtReason> {
    let Some((year, month)) = text.trim().split_once('-') else {
        return Err(DoubtReason::DatesUnreadable);
    };
    if year.len() != 4 || month.len() != 2 {
        return Err(DoubtReason::DatesUnreadable);
    }
    let first = make(number(year)?, number(month)?, 1)?;
    Ok((first, first.last_of_month()))
}

/// Every date written in full somewhere in `text`, in order; half dates are passed over.
#[must_use]
pub fn all_in(text: &str) -> Vec<Date> {
    text.split(|letter: char| !(letter.is_ascii_digit() || letter == '-'))
        .filter_map(|part| read(part).ok())
        .collect()
}

fn number(digits: &str) -> Result<i16, DoubtReason> {
    let plain =
        (1..=4).contains(&digits.len()) && digits.bytes().all(|digit| digit.is_ascii_digit());
    if plain {
        digits.parse().map_err(|_| DoubtReason::DatesUnreadable)
    } else {
        Err(DoubtReason::DatesUnreadable)
    }
}

fn make(year: i16, month: i16, day: i16) -> Result<Date, DoubtReason> {
    let small = |number: i16| i8::try_from(number).map_err(|_| DoubtReason::NoSuchDate);
    if !(1990..=2099).contains(&year) {
        return Err(DoubtReason::NoSuchDate);
    }
    Date::new(year, small(month)?, small(day)?).map_err(|_| DoubtReason::NoSuchDate)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn two_ways_of_writing_are_one_date() {
        assert_eq!(read("2026-09-14"), Ok(date(2026, 9, 14)));
        assert_eq!(read("14.9.2026."), Ok(date(2026, 9, 14)));
    }

    #[test]
    fn what_is_no_whole_date_is_doubtful() {
        for text in [
            "09-14",
            "14/09/2026",
            "2026",
            "2026-09",
            "14.09.26",
            "7 d.",
            "2026-09-14x",
            "",
            "--",
        ] {
            assert_eq!(read(text), Err(DoubtReason::DatesUnreadable), "{text}");
        }
        for text in ["2026-02-30", "2026-13-01", "31.04.2026", "0202-01-01"] {
            assert_eq!(read(text), Err(DoubtReason::NoSuchDate), "{text}");
        }
    }

    #[test]
    fn a_month_has_a_first_and_a_last_day() {
        assert_eq!(
            read_month("2024-02"),
            Ok((date(2024, 2, 1), date(2024, 2, 29)))
        );
        assert!(read_month("2024-13").is_err());
    }

    proptest! {
        #[test]
        fn every_date_is_read_as_it_is_written(year in 1990_i16..2100, month in 1_i8..13, day in 1_i8..29) {
            let wanted = date(year, month, day);
            prop_assert_eq!(read(&wanted.to_string()), Ok(wanted));
            prop_assert_eq!(read(&format!("{day}.{month}.{year}")), Ok(wanted));
        }

        #[test]
        fn any_text_is_a_date_or_doubtful(text in "\\PC{0,20}") {
            let _ = read(&text);
            let _ = read_month(&text);
        }
    }
}
