//! What a plan pays, and for what.

use domain::id::{CourseId, FacultyId, GroupId, PersonId, RoomId};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{plan::MeetingId, rules::Rule};

/// One thing that is not as wished.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cost {
    /// The course that pays; where a group, a leader or a faculty pays, one of theirs.
    pub course: CourseId,
    /// How much, in the units of [`Weights`](crate::problem::Weights).
    pub amount: i32,
    /// For what.
    pub why: Why,
}

/// What is not as wished; typed, so that each language can say it in its own sentence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// So many people have no seat.
    NoSeat {
        /// The meeting.
        meeting: MeetingId,
        /// Its room.
        room: RoomId,
        /// How many people more than seats.
        people: u16,
    },
    /// So many seats stay empty where a snug room was wished.
    EmptySeats {
        /// The meeting.
        meeting: MeetingId,
        /// Its room.
        room: RoomId,
        /// How many seats more than people.
        seats: u16,
    },
    /// People would have to be in both meetings.
    Split {
        /// Who.
        group: GroupId,
        /// The two meetings.
        meetings: [MeetingId; 2],
    },
    /// The hour is not one of those wished.
    UnwishedHour {
        /// The meeting.
        meeting: MeetingId,
        /// The leader who would rather come at another hour; `None` when it is the course's own wish.
        leader: Option<PersonId>,
    },
    /// Meetings are left out because a leader is away.
    LeftOut {
        /// The meeting.
        meeting: MeetingId,
        /// On which dates.
        dates: Vec<Date>,
    },
    /// A course meets fewer times than it should: there are no more dates on that day of the week.
    FewTimes {
        /// The meeting.
        meeting: MeetingId,
        /// How many times it does.
        times: u8,
        /// How many it should.
        wished: u8,
    },
    /// The meetings of a fortnightly course are not in the same weeks.
    OtherWeeks {
        /// How many are in the one weeks, and how many in the other.
        meetings: [u8; 2],
    },
    /// A course meets on fewer days of the week than it wished.
    FewDays {
        /// On how many it does.
        days: u8,
        /// On how many it wished.
        wished: u8,
    },
    /// A course uses several rooms.
    ManyRooms {
        /// Which, in the order of the house.
        rooms: Vec<RoomId>,
    },
    /// A group has nothing just before or after a meeting.
    Lonely {
        /// Who.
        group: GroupId,
        /// The meeting.
        meeting: MeetingId,
    },
    /// A faculty has nothing just before or after a meeting.
    LonelyFaculty {
        /// Which.
        faculty: FacultyId,
        /// The meeting.
        meeting: MeetingId,
    },
    /// Somebody who comes from far waits after a meeting for the next.
    Waits {
        /// Who.
        whom: Whom,
        /// The meeting.
        after: MeetingId,
        /// How many hours, the last begun.
        hours: u16,
    },
    /// Somebody who comes from far comes on several days of the week.
    ManyDays {
        /// Who.
        whom: Whom,
        /// On how many.
        days: u8,
    },
    /// A meeting that needs quiet has a loud one in its wing.
    Noise {
        /// The meeting that needs quiet.
        quiet: MeetingId,
        /// The loud one.
        loud: MeetingId,
    },
    /// A meeting for the young and one for the old are in one wing at once.
    NotInTurn {
        /// The meeting for the young.
        young: MeetingId,
        /// The one for the old.
        old: MeetingId,
    },
    /// A meeting is not where it was published.
    Moved {
        /// The meeting.
        meeting: MeetingId,
    },
}

/// Somebody who comes from far.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Whom {
    /// A leader.
    Leader(PersonId),
    /// People who attend together.
    Group(GroupId),
}

impl Cost {
    /// The rule that it is paid by.
    #[must_use]
    pub const fn rule(&self) -> Rule {
        match self.why {
            Why::NoSeat { .. } | Why::EmptySeats { .. } => Rule::Seats,
            Why::Split { .. } => Rule::Split,
            Why::UnwishedHour { .. } => Rule::Hours,
            Why::LeftOut { .. } | Why::FewTimes { .. } => Rule::LeftOut,
            Why::OtherWeeks { .. } => Rule::SameWeeks,
            Why::FewDays { .. } => Rule::Spread,
            Why::ManyRooms { .. } => Rule::SameRoom,
            Why::Lonely { .. } | Why::LonelyFaculty { .. } => Rule::Lonely,
            Why::Waits { .. } | Why::ManyDays { .. } => Rule::Compact,
            Why::Noise { .. } => Rule::Noise,
            Why::NotInTurn { .. } => Rule::InTurn,
            Why::Moved { .. } => Rule::Moved,
        }
    }
}
