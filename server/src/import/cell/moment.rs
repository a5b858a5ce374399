//! A day, or a day and an hour: `2026-12-07`, `2026-12-07T10:00`, `7.12.2026 10.00`.

use domain::offer::DoubtReason;
use jiff::civil::{DateTime, Time};

use super::{date, time};

/// Reads the cell; a day without an hour means its hour `of_day`. An empty cell is nothing.
///
/// # Errors
/// As [`date::read`]; [`DoubtReason::StartUnreadable`] when what stands behind the day is not one hour.
pub fn read(cell: &str, of_day: Time) -> Result<Option<DateTime>, DoubtReason> {
    let cell = cell.trim();
    if cell.is_empty() {
        return Ok(None);
    }
    let Some((day, hour)) = cell.split_once(['T', ' ']) else {
        return Ok(Some(date::read(cell)?.to_datetime(of_day)));
    };
    let day = date::read(day)?;
    let clock = time::read(hour.trim())?;
    match (clock.start, clock.end) {
        (Some(hour), None) => Ok(Some(day.to_datetime(hour))),
        _ => Err(DoubtReason::StartUnreadable),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_day_has_its_hour_or_the_one_it_is_given() {
        let read = |cell| read(cell, Time::midnight());
        assert_eq!(
            read("2026-12-07"),
            Ok(Some(date(2026, 12, 7).at(0, 0, 0, 0)))
        );
        let ten = Ok(Some(date(2026, 12, 7).at(10, 0, 0, 0)));
        for cell in ["2026-12-07T10:00", "2026-12-07 10:00", "7.12.2026 10.00"] {
            assert_eq!(read(cell), ten, "{cell}");
        }
        assert_eq!(read(" "), Ok(None));
    }

    #[test]
    fn half_a_day_and_many_hours_are_doubtful() {
        for cell in [
            "December",
            "2026-12",
            "7 December 2026",
            "2026-02-30",
            "2026-12-07T10:00-12:00",
            "2026-12-07 soon",
        ] {
            assert!(read(cell, Time::midnight()).is_err(), "{cell}");
        }
    }
}
