//! Slowing down whoever guesses: a few tries are free, then each failure doubles the wait, up to a quarter of an hour.
//!
//! Nobody is locked out for good, or a stranger could lock out the manager of a house by guessing. Tries are counted under
//! the name that was typed, known or not, and under the address they came from; each try is counted before it is
//! checked, so that a hundred at once are a hundred.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// How often it went wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Failures {
    /// How many times in a row.
    pub count: u32,
    /// When last.
    pub last: Timestamp,
}

/// How much is borne.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Patience {
    /// How many failures cost nothing.
    free: u32,
    /// The wait after the first failure that costs something.
    first: SignedDuration,
    /// The longest wait.
    longest: SignedDuration,
    /// After how long without any they are forgotten.
    forgotten: SignedDuration,
}

/// It is too early to try again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not before {until}")]
pub struct Wait {
    /// From when on one may.
    pub until: Timestamp,
}

impl Patience {
    /// With tries for one name.
    pub const NAME: Self = Self {
        free: 5,
        first: SignedDuration::from_secs(15),
        longest: SignedDuration::from_mins(15),
        forgotten: SignedDuration::from_hours(12),
    };
    /// With tries from one address, which a whole house may share.
    pub const ADDRESS: Self = Self {
        free: 40,
        first: SignedDuration::from_secs(15),
        longest: SignedDuration::from_mins(15),
        forgotten: SignedDuration::from_hours(1),
    };

    /// Whether one may try at `now`.
    ///
    /// # Errors
    /// [`Wait`] says from when on.
    pub fn lets(&self, failures: Option<Failures>, now: Timestamp) -> Result<(), Wait> {
        let Some(failures) = self.remembered(failures, now) else {
            return Ok(());
        };
        let until = failures.last.checked_add(self.wait(failures.count));
        let until = until.unwrap_or(Timestamp::MAX);
        if now < until {
            Err(Wait { until })
        } else {
            Ok(())
        }
    }

    /// The failures after one more.
    #[must_use]
    pub fn one_more(&self, failures: Option<Failures>, now: Timestamp) -> Failures {
        let before = self
            .remembered(failures, now)
            .map_or(0, |failures| failures.count);
        Failures {
            count: before.saturating_add(1),
            last: now,
        }
    }

    /// What is still remembered of them at `now`.
    fn remembered(&self, failures: Option<Failures>, now: Timestamp) -> Option<Failures> {
        failures.filter(|failures| now.duration_since(failures.last) < self.forgotten)
    }

    /// The wait after so many failures.
    fn wait(&self, count: u32) -> SignedDuration {
        let Some(beyond) = count.checked_sub(self.free) else {
            return SignedDuration::ZERO;
        };
        if beyond == 0 {
            return SignedDuration::ZERO;
        }
        let doubled = 1_i32.checked_shl(beyond - 1).filter(|times| *times > 0);
        let wait = doubled.and_then(|times| self.first.checked_mul(times));
        wait.map_or(self.longest, |wait| wait.min(self.longest))
    }
}

/// What is counted when somebody tries under a name and from an address, before it is known whether they are right.
///
/// # Errors
/// [`Wait`] if either has to wait; then nothing is counted, so that waiting comes to an end.
pub fn attempt(
    name: Option<Failures>,
    address: Option<Failures>,
    now: Timestamp,
) -> Result<[Failures; 2], Wait> {
    Patience::NAME.lets(name, now)?;
    Patience::ADDRESS.lets(address, now)?;
    Ok([
        Patience::NAME.one_more(name, now),
        Patience::ADDRESS.one_more(address, now),
    ])
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const DAY: i64 = 24 * 60 * 60;

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_second(1_800_000_000 + seconds).expect("a moment")
    }

    fn failed(count: u32, second: i64) -> Option<Failures> {
        Some(Failures {
            count,
            last: at(second),
        })
    }

    #[test]
    fn a_few_tries_are_free_and_then_each_doubles_the_wait() {
        let waits = |count| {
            let until = Patience::NAME.lets(failed(count, 0), at(0)).err();
            until.map(|wait| wait.until.as_second() - at(0).as_second())
        };
        assert_eq!((0..=5).find_map(waits), None);
        assert_eq!(
            (6..=13).filter_map(waits).collect::<Vec<_>>(),
            [15, 30, 60, 120, 240, 480, 900, 900]
        );
        assert_eq!(waits(u32::MAX), Some(900), "nobody is locked out for good");
    }

    #[test]
    fn who_waited_may_try_once_more() {
        assert_eq!(
            Patience::NAME.lets(failed(6, 0), at(14)),
            Err(Wait { until: at(15) })
        );
        assert_eq!(Patience::NAME.lets(failed(6, 0), at(15)), Ok(()));
    }

    #[test]
    fn failures_are_forgotten() {
        let patience = Patience::ADDRESS;
        assert_eq!(patience.one_more(failed(90, 0), at(3_599)).count, 91);
        assert_eq!(patience.one_more(failed(90, 0), at(3_600)).count, 1);
        assert_eq!(patience.one_more(None, at(0)).count, 1);
    }

    #[test]
    fn a_house_behind_one_address_is_borne_longer_than_a_name() {
        assert!(attempt(failed(6, 0), failed(6, 0), at(1)).is_err());
        assert!(attempt(failed(5, 0), failed(40, 0), at(1)).is_ok());
        assert!(attempt(None, failed(41, 0), at(1)).is_err());
        let [name, address] = attempt(failed(2, 0), failed(30, 0), at(1)).expect("free");
        assert_eq!((name.count, address.count), (3, 31));
    }

    /// Tries as early and as often as it is let, for a day.
    #[test]
    fn who_guesses_all_day_gets_about_a_hundred_tries_at_one_name() {
        let (mut failures, mut now, mut tries) = (None, at(0), 0);
        while now < at(DAY) {
            match Patience::NAME.lets(failures, now) {
                Ok(()) => {
                    failures = Some(Patience::NAME.one_more(failures, now));
                    tries += 1;
                }
                Err(wait) => now = wait.until,
            }
        }
        assert!((90..=110).contains(&tries), "{tries} tries in a day");
    }

    proptest! {
        #[test]
        fn waits_grow_and_end(count in 0_u32..200, since in 0_i64..2 * DAY) {
            for patience in [Patience::NAME, Patience::ADDRESS] {
                let (this, next) = (patience.wait(count), patience.wait(count + 1));
                prop_assert!(this <= next && next <= patience.longest);
                let let_in = |count| patience.lets(failed(count, 0), at(since)).is_ok();
                prop_assert!(let_in(count) || !let_in(count + 1), "more failures never wait less");
                prop_assert!(since < 900 || let_in(count), "a quarter of an hour is always enough");
            }
        }

        #[test]
        fn each_failure_counts(count in 0_u32..1_000, since in 0_i64..3_599) {
            let more = Patience::NAME.one_more(failed(count, 0), at(since));
            prop_assert_eq!(more, Failures { count: count + 1, last: at(since) });
        }
    }
}
