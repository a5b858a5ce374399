//! When something may begin.

use domain::pattern::WeekdaySet;
use jiff::civil::Time;
use serde::{Deserialize, Serialize};

/// On which weekdays and at which times meetings may begin. An hour grid lists its hours; free starts list every fifth
/// minute, which [`Raster::every`] does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Raster {
    /// The days of the week on which the house is open.
    pub days: WeekdaySet,
    /// When a meeting may begin, in order; each on a multiple of five minutes.
    pub starts: Vec<Time>,
    /// When the house closes: no meeting ends later.
    pub closes: Time,
}

/// What all times of a plan are multiples of, in minutes.
pub(crate) const TICK_MINUTES: u16 = 5;

impl Raster {
    /// Free starts: from `opens`, every `minutes` minutes until `closes`.
    #[must_use]
    pub fn every(minutes: u16, days: WeekdaySet, opens: Time, closes: Time) -> Self {
        let (first, last) = (minute_of(opens), minute_of(closes));
        let starts = (first..last).step_by(usize::from(minutes.max(TICK_MINUTES)));
        Self {
            days,
            starts: starts.map(time_of).collect(),
            closes,
        }
    }
}

/// Minutes since midnight.
pub(crate) fn minute_of(time: Time) -> u16 {
    u16::try_from(i32::from(time.hour()) * 60 + i32::from(time.minute())).unwrap_or(0)
}

/// Ticks since midnight; a part of a tick is left out.
pub(crate) fn tick_of(time: Time) -> u16 {
    minute_of(time) / TICK_MINUTES
}

/// The time of day so many minutes after midnight; the last minute of the day for anything later.
pub(crate) fn time_of(minute: u16) -> Time {
    let minute = minute.min(24 * 60 - 1);
    let part = |number: u16| i8::try_from(number).unwrap_or(0);
    Time::new(part(minute / 60), part(minute % 60), 0, 0).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use jiff::civil::{Weekday, time};
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn free_starts_come_every_quarter_of_an_hour_until_the_house_closes() {
        let days = WeekdaySet::only(Weekday::Monday);
        let raster = Raster::every(15, days, time(9, 30, 0, 0), time(10, 20, 0, 0));
        let written: Vec<String> = raster.starts.iter().map(ToString::to_string).collect();
        assert_eq!(written, ["09:30:00", "09:45:00", "10:00:00", "10:15:00"]);
    }

    proptest! {
        #[test]
        fn a_minute_of_the_day_is_its_time_and_back(minute in 0u16..24 * 60) {
            prop_assert_eq!(minute_of(time_of(minute)), minute);
        }
    }
}
