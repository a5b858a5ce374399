//! Sessions: the dated meetings of a course or an activity, and what was changed about single ones.

use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

pub use self::decision::{Decided, Decision, Meeting, meetings};
use crate::{pattern::Hours, place::Place, text::Line};

mod decision;
pub mod roll;

/// One dated meeting, in the civil time of its centre.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    /// The day it is held on (or was to be, if cancelled).
    pub date: Date,
    /// From when to when.
    pub hours: Hours,
    /// Where.
    pub place: Place,
    /// What became of it.
    pub state: SessionState,
}

/// What became of a session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SessionState {
    /// As the pattern has it.
    Planned,
    /// It is not held.
    Cancelled {
        /// Why, as people are told.
        reason: Line,
    },
    /// It was moved here.
    Moved {
        /// The day it was planned for.
        from: Date,
        /// Why, as people are told.
        reason: Line,
    },
}

impl Session {
    /// Whether people should come.
    #[must_use]
    pub const fn is_held(&self) -> bool {
        !matches!(self.state, SessionState::Cancelled { .. })
    }

    /// Whether both are held in the same room of the centre's at hours that overlap. A place in words clashes with
    /// nothing, and neither does an unknown one; whether the room may be shared is the room's affair
    /// ([`Room::divisible`](crate::place::Room::divisible)).
    #[must_use]
    pub fn clashes(&self, other: &Self) -> bool {
        let same_room = self.place.room().is_some() && self.place.room() == other.place.room();
        same_room && self.at_same_time(other)
    }

    /// Whether nobody can be at both: both are held, on the same day, at hours that overlap.
    #[must_use]
    pub fn at_same_time(&self, other: &Self) -> bool {
        self.is_held()
            && other.is_held()
            && self.date == other.date
            && self.hours.overlap(other.hours)
    }
}

/// A decision about one planned session, named by its planned day and start.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// The day the pattern has it on.
    pub date: Date,
    /// The start the pattern has.
    pub start: Time,
    /// What is done about it.
    pub what: ChangeKind,
    /// Why, as people are told.
    pub reason: Line,
}

/// What is done about a planned session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChangeKind {
    /// It is not held.
    Cancel,
    /// It is held elsewhere or at another time.
    Move {
        /// The new day.
        date: Date,
        /// The new hours.
        hours: Hours,
        /// The new place.
        place: Place,
    },
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, time};
    use uuid::Uuid;

    use super::*;
    use crate::id::RoomId;

    fn planned(room: u128, start: i8, end: i8) -> Session {
        let hours = Hours::new(time(start, 0, 0, 0), Some(time(end, 0, 0, 0))).unwrap();
        Session {
            date: date(2026, 9, 14),
            hours,
            place: Place::Room(RoomId(Uuid::from_u128(room))),
            state: SessionState::Planned,
        }
    }

    #[test]
    fn nobody_is_in_two_rooms_at_once() {
        assert!(planned(1, 10, 12).at_same_time(&planned(2, 11, 13)));
        assert!(!planned(1, 10, 12).at_same_time(&planned(2, 12, 13)));
        let another_day = Session {
            date: date(2026, 9, 15),
            ..planned(2, 11, 13)
        };
        assert!(!planned(1, 10, 12).at_same_time(&another_day));
    }

    fn clash(one: &Session, other: &Session) -> bool {
        assert_eq!(one.clashes(other), other.clashes(one), "a clash is mutual");
        one.clashes(other)
    }

    #[test]
    fn two_clash_in_one_room_at_one_hour_only() {
        let ten = planned(1, 10, 12);
        assert!(clash(&ten, &planned(1, 11, 13)));
        assert!(!clash(&ten, &planned(1, 12, 13)), "one after the other");
        assert!(!clash(&ten, &planned(2, 11, 13)), "another room");
        assert!(
            !clash(
                &ten,
                &Session {
                    date: date(2026, 9, 15),
                    ..planned(1, 11, 13)
                }
            ),
            "another day"
        );
    }

    #[test]
    fn only_rooms_of_the_house_clash() {
        let outdoors = Session {
            place: Place::Named(Line::parse("Outdoors").unwrap()),
            ..planned(1, 10, 12)
        };
        let unknown = Session {
            place: Place::Unknown,
            ..planned(1, 10, 12)
        };
        assert!(!clash(&outdoors, &outdoors));
        assert!(!clash(&unknown, &unknown));
        assert!(!clash(&outdoors, &planned(1, 10, 12)));
    }

    #[test]
    fn a_cancelled_session_leaves_its_room_and_a_moved_one_takes_another() {
        let reason = Line::parse("The leader is ill").unwrap();
        let cancelled = Session {
            state: SessionState::Cancelled {
                reason: reason.clone(),
            },
            ..planned(1, 10, 12)
        };
        let moved = Session {
            state: SessionState::Moved {
                from: date(2026, 9, 7),
                reason,
            },
            ..planned(1, 10, 12)
        };
        assert!(!clash(&planned(1, 10, 12), &cancelled));
        assert!(clash(&planned(1, 10, 12), &moved));
    }
}
