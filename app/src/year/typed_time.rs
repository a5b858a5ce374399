//! Hours and dates as people type them.

use domain::pattern::Hours;
use jiff::civil::{Date, DateTime, Time};

/// "10:00".
pub(crate) fn clock(time: Time) -> String {
    crate::i18n::date::time(time)
}

/// An hour as people type it: "10", "10:30", "10.30", "9 30".
pub(crate) fn hour(typed: &str) -> Option<Time> {
    let typed = typed.trim();
    let (hour, minute) = typed.split_once([':', '.', ' ']).unwrap_or((typed, "0"));
    let digits = |part: &str| part.len() <= 2 && part.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(hour) || !digits(minute) {
        return None;
    }
    Time::new(hour.parse().ok()?, minute.parse().ok()?, 0, 0).ok()
}

/// A day as browsers send it, "2026-09-07", or as people type it, "7.9.2026".
pub(crate) fn day(typed: &str) -> Option<Date> {
    let typed = typed.trim().trim_end_matches('.');
    if let Ok(date) = typed.parse() {
        return Some(date);
    }
    let mut parts = typed.split('.').map(str::trim);
    let [day, month, year] = [(); 3].map(|()| parts.next());
    let date = Date::new(
        year?.parse().ok()?,
        month?.parse().ok()?,
        day?.parse().ok()?,
    );
    date.ok().filter(|_| parts.next().is_none())
}

/// A day and an hour; a day alone begins at `otherwise`.
pub(super) fn moment(typed: &str, otherwise: Time) -> Option<DateTime> {
    let typed = typed.trim();
    match typed.split_once(['T', ' ']) {
        Some((date, time)) => Some(day(date)?.to_datetime(hour(time)?)),
        None => Some(day(typed)?.to_datetime(otherwise)),
    }
}

/// From when to when; an empty end is unknown.
pub(crate) fn hours(start: &str, end: &str) -> Result<Hours, WrongHours> {
    let start = hour(start).ok_or(WrongHours::Start)?;
    let end = match end.trim() {
        "" => None,
        typed => Some(hour(typed).ok_or(WrongHours::End)?),
    };
    Hours::new(start, end).ok_or(WrongHours::EndFirst)
}

/// What is wrong with hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum WrongHours {
    /// The start is no hour.
    Start,
    /// The end is no hour.
    End,
    /// The end is not after the start.
    EndFirst,
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, time};

    use super::*;

    #[test]
    fn hours_are_read_as_people_type_them() {
        for typed in ["10:30", "10.30", "10 30", " 10:30 "] {
            assert_eq!(hour(typed), Some(time(10, 30, 0, 0)), "{typed}");
        }
        assert_eq!(hour("9"), Some(time(9, 0, 0, 0)));
        for typed in ["", "ten", "25", "10:60", "10:30:00", "-1", "+9", "1030"] {
            assert_eq!(hour(typed), None, "{typed}");
        }
    }

    #[test]
    fn days_are_read_as_browsers_and_as_people_write_them() {
        for typed in ["2026-09-07", "7.9.2026", "07.09.2026.", "7. 9. 2026"] {
            assert_eq!(day(typed), Some(date(2026, 9, 7)), "{typed}");
        }
        for typed in ["", "7.9.", "31.9.2026", "7.9.2026.1", "Monday"] {
            assert_eq!(day(typed), None, "{typed}");
        }
    }

    #[test]
    fn a_day_alone_has_the_hour_that_is_meant() {
        let midnight = Time::midnight();
        let at = |typed| moment(typed, midnight);
        assert_eq!(at("2026-12-07"), Some(date(2026, 12, 7).at(0, 0, 0, 0)));
        assert_eq!(
            at("2026-12-07T10:00"),
            Some(date(2026, 12, 7).at(10, 0, 0, 0))
        );
        assert_eq!(
            at("7.12.2026 9.30"),
            Some(date(2026, 12, 7).at(9, 30, 0, 0))
        );
        assert_eq!(at("2026-12-07T99:00"), None);
    }

    #[test]
    fn what_is_wrong_with_hours_is_told_apart() {
        assert_eq!(hours("", "11"), Err(WrongHours::Start));
        assert_eq!(hours("10", "x"), Err(WrongHours::End));
        assert_eq!(hours("10", "10:00"), Err(WrongHours::EndFirst));
        assert!(hours("10", "").is_ok_and(|hours| hours.end.is_none()));
    }
}
