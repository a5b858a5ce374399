//! What a cell holds, as text that can be read in one way only.

use calamine::{DataRef, ExcelDateTime, ExcelDateTimeType};

use crate::import::table::MOST_LETTERS;

/// Seconds of a day.
const DAY: f64 = 86_400.0;

/// What a cell holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Value {
    /// Nothing.
    Nothing,
    /// This.
    Text(String),
    /// A text longer than any of a programme.
    TooLong,
}

/// The value of a cell; a formula whose result was not saved is shown as it stands, with its `=`.
///
/// `from_1904` says that the workbook counts its days from there, as old ones of another system do.
pub(super) fn of(value: &DataRef<'_>, formula: Option<&str>, from_1904: bool) -> Value {
    match value {
        DataRef::Empty => formula.map_or(Value::Nothing, |formula| text(&format!("={formula}"))),
        DataRef::Int(number) => Value::Text(number.to_string()),
        DataRef::Float(number) => Value::Text(number_in_words(*number)),
        DataRef::String(written) => text(written),
        DataRef::SharedString(written) => text(written),
        DataRef::Bool(yes) => Value::Text(if *yes { "TRUE" } else { "FALSE" }.to_owned()),
        DataRef::DateTime(moment) => Value::Text(moment_in_words(moment, from_1904)),
        DataRef::DateTimeIso(written) | DataRef::DurationIso(written) => {
            text(written.trim_end_matches("T00:00:00"))
        }
        DataRef::Error(error) => Value::Text(error.to_string()),
    }
}

fn text(written: &str) -> Value {
    // A letter has up to four bytes; what is longer is not even copied.
    if written.len() > MOST_LETTERS * 4 || written.chars().count() > MOST_LETTERS {
        Value::TooLong
    } else if written.trim().is_empty() {
        Value::Nothing
    } else {
        Value::Text(written.to_owned())
    }
}

/// As many digits as a sheet keeps: fifteen.
fn number_in_words(number: f64) -> String {
    let rounded: f64 = format!("{number:.14e}").parse().unwrap_or(number);
    rounded.to_string()
}

/// An hour where there is no day, a day where there is no hour, else both; a length of time in hours.
fn moment_in_words(moment: &ExcelDateTime, from_1904: bool) -> String {
    let days = moment.as_f64();
    if !(0.0..4_000_000.0).contains(&days) {
        return number_in_words(days);
    }
    let seconds = (days * DAY).round();
    if moment.is_duration() || seconds < DAY {
        return clock(seconds);
    }
    // A second more than whole days is the rounding of their fraction.
    let whole = ExcelDateTime::new(
        seconds / DAY + 0.1 / DAY,
        ExcelDateTimeType::DateTime,
        from_1904,
    );
    let (year, month, day, ..) = whole.to_ymd_hms_milli();
    let date = format!("{year:04}-{month:02}-{day:02}");
    let rest = seconds % DAY;
    if rest == 0.0 {
        date
    } else {
        format!("{date}T{}", clock(rest))
    }
}

fn clock(seconds: f64) -> String {
    let (hour, minute, second) = (
        (seconds / 3_600.0).floor(),
        (seconds / 60.0).floor() % 60.0,
        seconds % 60.0,
    );
    if second == 0.0 {
        format!("{hour:02.0}:{minute:02.0}")
    } else {
        format!("{hour:02.0}:{minute:02.0}:{second:02.0}")
    }
}

#[cfg(test)]
mod tests {
    use calamine::ExcelDateTimeType::{DateTime, TimeDelta};
    use proptest::prelude::*;

    use super::*;

    fn shown(days: f64) -> String {
        moment_in_words(&ExcelDateTime::new(days, DateTime, false), false)
    }

    #[test]
    fn hours_and_days_are_told_apart() {
        assert_eq!(shown(0.4375), "10:30");
        assert_eq!(shown(0.0), "00:00");
        assert_eq!(shown(46_279.0), "2026-09-14");
        assert_eq!(shown(46_279.437_5), "2026-09-14T10:30");
        let length = ExcelDateTime::new(1.0625, TimeDelta, false);
        assert_eq!(moment_in_words(&length, false), "25:30");
        let other_epoch = ExcelDateTime::new(44_817.0, DateTime, true);
        assert_eq!(moment_in_words(&other_epoch, true), "2026-09-14");
    }

    #[test]
    fn numbers_are_as_short_as_they_can_be() {
        assert_eq!(number_in_words(12.0), "12");
        assert_eq!(number_in_words(9.3), "9.3");
        assert_eq!(number_in_words(0.1 + 0.2), "0.3");
        assert_eq!(number_in_words(-4.0), "-4");
    }

    #[test]
    fn a_formula_without_a_result_is_shown() {
        assert_eq!(
            of(&DataRef::Empty, Some("A1+1"), false),
            Value::Text("=A1+1".to_owned())
        );
        assert_eq!(
            of(&DataRef::Float(2.0), Some("A1+1"), false),
            Value::Text("2".to_owned())
        );
        assert_eq!(
            of(&DataRef::String("x".repeat(5_000)), None, false),
            Value::TooLong
        );
    }

    proptest! {
        #[test]
        fn every_minute_survives_its_fraction_of_a_day(minutes in 0_u32..1440, day in 36_526_u32..50_000) {
            let fraction = f64::from(minutes) / 1440.0;
            let wanted = format!("{:02}:{:02}", minutes / 60, minutes % 60);
            prop_assert_eq!(shown(fraction), wanted.clone());
            let both = shown(f64::from(day) + fraction);
            prop_assert!(minutes == 0 || both.ends_with(&format!("T{wanted}")), "{}", both);
        }
    }
}
