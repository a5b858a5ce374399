//! How long a sign-in lasts: never longer than a working day, and not long after nobody reads any more.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// How far somebody has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// The password was right, and the code of the second step is still asked for. Nothing is open yet.
    Password,
    /// They are in.
    Whole,
}

/// One sign-in, as far as its end depends on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignIn {
    /// When the password was given.
    pub begun: Timestamp,
    /// When something was last read or done with it.
    pub seen: Timestamp,
    /// How far they have come.
    pub step: Step,
}

impl SignIn {
    /// The longest that it lasts, whatever is done: a working day at the desk.
    pub const LONGEST: SignedDuration = SignedDuration::from_hours(12);
    /// How long it lasts after the last page was read: a lunch, not an evening.
    pub const IDLE: SignedDuration = SignedDuration::from_hours(1);
    /// How long the code of the second step is waited for.
    pub const SECOND_STEP: SignedDuration = SignedDuration::from_mins(10);
    /// How much of the idle time passes before reading is written down, so that reading costs no write each time.
    const NOTED_AFTER: SignedDuration = SignedDuration::from_mins(1);

    /// A sign-in that begins at `now`.
    #[must_use]
    pub const fn begin(now: Timestamp, step: Step) -> Self {
        Self {
            begun: now,
            seen: now,
            step,
        }
    }

    /// When it ends if nothing more is read.
    #[must_use]
    pub fn ends(&self) -> Timestamp {
        match self.step {
            Step::Password => later(self.begun, Self::SECOND_STEP),
            Step::Whole => later(self.begun, Self::LONGEST).min(later(self.seen, Self::IDLE)),
        }
    }

    /// Whether it is good at `now`.
    #[must_use]
    pub fn is_live(&self, now: Timestamp) -> bool {
        now < self.ends()
    }

    /// The sign-in after something was read at `now`, if that is worth writing down.
    #[must_use]
    pub fn read_at(self, now: Timestamp) -> Option<Self> {
        let worth_it = now.duration_since(self.seen) >= Self::NOTED_AFTER;
        (worth_it && self.is_live(now)).then_some(Self { seen: now, ..self })
    }
}

fn later(at: Timestamp, by: SignedDuration) -> Timestamp {
    at.checked_add(by).unwrap_or(Timestamp::MAX)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn at(minutes: i64) -> Timestamp {
        Timestamp::from_second(1_800_000_000 + minutes * 60).expect("a moment")
    }

    #[test]
    fn it_ends_an_hour_after_the_last_page() {
        let sign_in = SignIn::begin(at(0), Step::Whole);
        assert!(sign_in.is_live(at(59)) && !sign_in.is_live(at(60)));
        let read = sign_in.read_at(at(59)).expect("worth noting");
        assert!(read.is_live(at(118)) && !read.is_live(at(119)));
    }

    #[test]
    fn it_ends_after_a_day_however_much_is_read() {
        let mut sign_in = SignIn::begin(at(0), Step::Whole);
        for minute in (30..12 * 60).step_by(30) {
            sign_in = sign_in.read_at(at(minute)).expect("still good");
        }
        assert_eq!(sign_in.ends(), at(12 * 60));
        assert_eq!(sign_in.read_at(at(12 * 60)), None);
    }

    #[test]
    fn the_second_step_is_waited_for_ten_minutes_and_reading_does_not_lengthen_it() {
        let sign_in = SignIn::begin(at(0), Step::Password);
        let read = sign_in.read_at(at(9)).expect("still good");
        assert!(read.is_live(at(9)) && !read.is_live(at(10)));
    }

    #[test]
    fn reading_is_noted_once_a_minute() {
        let sign_in = SignIn::begin(at(0), Step::Whole);
        assert_eq!(sign_in.read_at(at(0)), None);
        assert!(sign_in.read_at(at(1)).is_some());
    }

    proptest! {
        #[test]
        fn nothing_outlives_its_longest(reads in prop::collection::vec(0_i64..2_000, 0..40), whole: bool) {
            let step = if whole { Step::Whole } else { Step::Password };
            let mut reads = reads;
            reads.sort_unstable();
            let mut sign_in = SignIn::begin(at(0), step);
            for minute in reads {
                let before = sign_in.ends();
                if let Some(read) = sign_in.read_at(at(minute)) {
                    prop_assert!(at(minute) < before, "an ended one is never revived");
                    prop_assert!(read.ends() >= before);
                    sign_in = read;
                }
                prop_assert!(sign_in.ends() <= at(12 * 60));
                prop_assert_eq!(sign_in.begun, at(0));
            }
        }
    }
}
