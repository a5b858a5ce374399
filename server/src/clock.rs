//! The only place that asks for the time.

use app::site::Clock;
use jiff::{Timestamp, tz::TimeZone};
use store::Moment;

/// The system's clock.
#[must_use]
pub fn system() -> Clock {
    Clock::new(|zone| moment(now(), zone))
}

/// A clock that stands still, for trials and tests.
#[must_use]
pub fn fixed(at: Timestamp) -> Clock {
    Clock::new(move |zone| moment(at, zone))
}

/// The moment the system says it is.
#[must_use]
#[expect(clippy::disallowed_methods, reason = "the one place that may ask")]
pub fn now() -> Timestamp {
    Timestamp::now()
}

/// `at` as the clocks of `zone` show it; an unknown zone is read as UTC and was refused when the centre was saved.
#[must_use]
pub fn moment(at: Timestamp, zone: &str) -> Moment {
    let civil = at
        .to_zoned(TimeZone::get(zone).unwrap_or(TimeZone::UTC))
        .datetime();
    Moment { civil, at }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn riga_is_two_hours_ahead_in_winter_and_three_in_summer() {
        let winter = "2026-11-22T08:00:00Z".parse().expect("a timestamp");
        let summer = "2026-07-22T08:00:00Z".parse().expect("a timestamp");
        assert_eq!(
            moment(winter, "Europe/Riga").civil,
            date(2026, 11, 22).at(10, 0, 0, 0)
        );
        assert_eq!(
            moment(summer, "Europe/Riga").civil,
            date(2026, 7, 22).at(11, 0, 0, 0)
        );
    }

    #[test]
    fn a_fixed_clock_stands_still() {
        let at = "2026-11-22T08:00:00Z".parse().expect("a timestamp");
        assert_eq!(
            fixed(at).now("Europe/Vilnius").at,
            fixed(at).now("Europe/Vilnius").at
        );
    }
}
