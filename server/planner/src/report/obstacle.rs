//! What may stand against a meeting being somewhere.

use domain::{
    id::{GroupId, HoldId, PersonId, RoomId},
    text::Line,
};
use serde::{Deserialize, Serialize};

/// What stands against a meeting being at an hour in a room; typed, so that each language can say it in its own sentence.
///
/// The order is the one in which they are proposed to be given up: what asks little of people comes first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Obstacle {
    /// It is settled that the meeting is elsewhere or at another time.
    Pinned,
    /// The course names other rooms.
    OnlyRooms,
    /// The course names other days.
    Days,
    /// The course does not begin so early.
    Earliest,
    /// The course does not end so late.
    Latest,
    /// The course named that time as one at which it cannot be.
    NotThen,
    /// Another course is in the room at that time.
    RoomTaken(RoomId),
    /// Other courses are in all rooms that would do. Only in a reason, where it stands for each of them.
    RoomsTaken,
    /// The leader leads another course at that time.
    LeaderBusy(PersonId),
    /// The leader has too little time to come from the building of another course, or to get there.
    LeaderOnTheWay(PersonId),
    /// The leader leads as many meetings in one of the weeks as they said.
    LeaderFull(PersonId),
    /// The leader cannot come at that time.
    LeaderHours(PersonId),
    /// People who attend it attend another course at that time.
    GroupBusy(GroupId),
    /// People who attend it have too little time to come from the building of another course, or to get there.
    GroupOnTheWay(GroupId),
    /// People who attend it have no bus so early or so late.
    GroupHours(GroupId),
    /// More people are expected than the room has seats.
    Seats,
    /// The course needs this, and the room has none.
    Equipment(Line),
    /// The course needs a hearing loop.
    HearingLoop,
    /// The course needs a way without a step.
    StepFree,
    /// Somebody who attends it needs a way without a step.
    GroupStepFree(GroupId),
    /// A tenant holds the room.
    Held(HoldId),
    /// The room is not open at that time.
    RoomShut(RoomId),
    /// The house closes before it would end.
    Closes,
    /// The leader is away in some of the weeks.
    LeaderAway(PersonId),
    /// The course has another of its meetings at that time, or too close for the way.
    OwnMeeting,
    /// On that day of the week there is no date in the season of the course on which the house is open.
    NoDate,
}
