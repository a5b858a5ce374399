//! Why a draft makes no sense.

use std::fmt;

use domain::id::{BuildingId, CourseId, GroupId, HoldId, PersonId, RoomId, WingId};
use serde::{Deserialize, Serialize};

/// A part of a draft that can be named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Thing {
    /// A room.
    Room(RoomId),
    /// A tenant's hold.
    Hold(HoldId),
    /// A leader.
    Leader(PersonId),
    /// A group.
    Group(GroupId),
    /// A course.
    Course(CourseId),
}

impl fmt::Display for Thing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Room(id) => write!(f, "the room {id}"),
            Self::Hold(id) => write!(f, "the hold {id}"),
            Self::Leader(id) => write!(f, "the leader {id}"),
            Self::Group(id) => write!(f, "the group {id}"),
            Self::Course(id) => write!(f, "the course {id}"),
        }
    }
}

/// Why a draft makes no sense. The sentences are for logs; typed, so that each language can say it in its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum ProblemRefusal {
    /// Nothing can ever begin.
    #[error("the house has no day or no hour at which something may begin")]
    NoStart,
    /// A start is not on a multiple of five minutes, or the starts are not in order.
    #[error(
        "the hours at which something may begin are not in order, or not on multiples of five minutes"
    )]
    StartsUnordered,
    /// The span is longer than is planned at once.
    #[error("more than {} weeks are planned at once", super::MOST_WEEKS)]
    TooManyWeeks,
    /// The same thing stands there twice.
    #[error("{0} is there twice")]
    Twice(Thing),
    /// Something names what is not there.
    #[error("{by} names {named}, which is not there")]
    Missing {
        /// Who names it.
        by: Thing,
        /// What is named.
        named: Thing,
    },
    /// A room is a part of itself, or of a part.
    #[error("the room {0} is a part of a part")]
    PartOfPart(RoomId),
    /// A part of a room in another building than the whole.
    #[error("the room {0} is a part of a room in another building")]
    PartElsewhere(RoomId),
    /// A way that names a building in which no room is, or one building twice.
    #[error("the way between the buildings {0} and {1} leads nowhere")]
    WayNowhere(BuildingId, BuildingId),
    /// Two ways between the same buildings.
    #[error("there are two ways between the buildings {0} and {1}")]
    TwoWays(BuildingId, BuildingId),
    /// A wing of two buildings.
    #[error("the wing {0} is in two buildings")]
    WingInTwo(WingId),
    /// A place with room for all that is a part of a room, is open at some hours only, or is held by a tenant.
    #[error("the place {0} has room for all, and so neither parts, opening hours nor tenants")]
    Boundless(RoomId),
    /// Somebody leads a course, and said that they lead no meeting a week.
    #[error("the leader {0} leads a course, but no meeting in any week")]
    LeadsNothing(PersonId),
    /// A course without a meeting, or with more than fifteen in a week.
    #[error("the course {0} has no meeting, or more than fifteen in a week")]
    MeetingsOutOfRange(CourseId),
    /// A course whose meetings last no time, or no multiple of five minutes.
    #[error("the meetings of {0} last no time, or no multiple of five minutes")]
    MinutesOutOfRange(CourseId),
    /// Two pins settle the same meeting.
    #[error("two pins settle the same meeting of the course {0}")]
    TwoPins(CourseId),
    /// A course that must end before it could have lasted its time.
    #[error("the course {0} has to end before it could have lasted its time")]
    NoTime(CourseId),
    /// A course with listed dates on more days of the week than it has meetings.
    #[error("the dates of the course {0} are on more days of the week than it has meetings")]
    DatesOnMoreDays(CourseId),
    /// A course that needs two rooms at once, where no two can be had.
    #[error(
        "the course {0} needs two rooms at once, and no two that it may use are in one building"
    )]
    NoPair(CourseId),
    /// Hours that end before they begin.
    #[error("some hours of {0} end before they begin")]
    Backwards(Thing),
    /// A pin names a meeting that the course does not have.
    #[error("a pin of {0} names a meeting that it does not have")]
    PinOutOfRange(CourseId),
    /// A monthly rhythm without a week, or a list of dates without a date.
    #[error("it is not said in which weeks the course {0} meets")]
    NoWeeks(CourseId),
    /// The exceptions of a course leave out every day that is planned.
    #[error("the exceptions of the course {0} leave out every day")]
    NeverHeld(CourseId),
    /// A weight that is more than can be counted with.
    #[error("a weight is more than {}", super::MOST_WEIGHT)]
    TooHeavy,
    /// More courses, rooms, groups or leaders than are planned at once.
    #[error("the house is too large to be planned at once")]
    TooLarge,
}
