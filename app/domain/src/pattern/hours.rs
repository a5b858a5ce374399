//! From when to when.

use jiff::civil::Time;
use serde::{Deserialize, Serialize};

/// From when to when; the end may be unknown, and unknown stays unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Hours {
    /// The start.
    pub start: Time,
    /// The end, after the start on the same day.
    pub end: Option<Time>,
}

impl Hours {
    /// `None` when the end is not after the start.
    #[must_use]
    pub fn new(start: Time, end: Option<Time>) -> Option<Self> {
        end.is_none_or(|end| end > start)
            .then_some(Self { start, end })
    }

    /// Whether both take some of the same time. An unknown end counts for its starting minute only, so that nothing is
    /// called a clash which may be none.
    #[must_use]
    pub fn overlap(self, other: Self) -> bool {
        let reaches = |hours: Self, moment: Time| {
            hours.start == moment
                || (hours.start < moment && hours.end.is_some_and(|end| end > moment))
        };
        reaches(self, other.start) || reaches(other, self.start)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::time;

    use super::*;

    #[test]
    fn hours_overlap_when_they_share_a_minute() {
        let hours = |start, end: Option<i8>| {
            Hours::new(time(start, 0, 0, 0), end.map(|end| time(end, 0, 0, 0))).unwrap()
        };
        let ten_to_twelve = hours(10, Some(12));
        for other in [
            hours(10, None),
            hours(11, None),
            hours(11, Some(13)),
            hours(9, Some(11)),
            hours(9, Some(13)),
            ten_to_twelve,
        ] {
            assert!(
                ten_to_twelve.overlap(other) && other.overlap(ten_to_twelve),
                "{other:?}"
            );
        }
        for other in [
            hours(9, None),
            hours(12, None),
            hours(12, Some(13)),
            hours(8, Some(10)),
        ] {
            assert!(
                !ten_to_twelve.overlap(other) && !other.overlap(ten_to_twelve),
                "{other:?}"
            );
        }
        assert!(
            hours(10, None).overlap(hours(10, None)) && !hours(10, None).overlap(hours(11, None))
        );
        assert_eq!(Hours::new(time(10, 0, 0, 0), Some(time(10, 0, 0, 0))), None);
    }
}
