//! A year plan: where each meeting is, and which have no place.

use domain::{
    calendar::Span,
    id::{CourseId, RoomId},
    pattern::{Hours, Pattern, Rhythm},
    place::Place,
};
use jiff::civil::Weekday;
use serde::{Deserialize, Serialize};

use crate::problem::Course;

/// One of the meetings that a course has in a week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct MeetingId {
    /// The course.
    pub course: CourseId,
    /// Which of its meetings, counted from 0.
    pub nth: u8,
}

/// Where a meeting is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Placement {
    /// Which meeting.
    pub meeting: MeetingId,
    /// On which days of the calendar; all are the same day of the week.
    pub rhythm: Rhythm,
    /// Days of that rhythm on which it is not held: the course has none then, or its leader is away.
    #[serde(default)]
    pub except: Vec<Span>,
    /// From when to when.
    pub hours: Hours,
    /// In which rooms; several when it needs several at once.
    pub rooms: Vec<RoomId>,
}

impl Placement {
    /// The day of the week; `None` for a rhythm that names no day.
    #[must_use]
    pub fn weekday(&self) -> Option<Weekday> {
        match &self.rhythm {
            Rhythm::Weekly { days }
            | Rhythm::Fortnightly { days, .. }
            | Rhythm::Monthly { days, .. } => days.iter().next(),
            Rhythm::Dates { dates } => dates.first().map(|date| date.weekday()),
        }
    }

    /// As lines of a timetable, one for each room; `course` is the one that meets.
    #[must_use]
    pub fn patterns(&self, course: &Course) -> Vec<Pattern> {
        let pattern = |room: &RoomId| Pattern {
            rhythm: self.rhythm.clone(),
            hours: self.hours,
            place: Place::Room(*room),
            season: course.season.clone(),
            except: self.except.clone(),
        };
        self.rooms.iter().map(pattern).collect()
    }

    /// Whether people find it where `other` was: same days, hours and rooms.
    #[must_use]
    pub fn stays(&self, other: &Self) -> bool {
        self.rhythm == other.rhythm && self.hours == other.hours && self.rooms == other.rooms
    }

    /// Whether nobody has to change what they wrote down: it stays, and is left out on the same days.
    #[must_use]
    pub fn is_as_known(&self, other: &Self) -> bool {
        self.stays(other) && self.except == other.except
    }
}

/// Where each meeting is, and which have no place. Never with a clash.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct YearPlan {
    /// The meetings that have a place, in the order of their ids.
    pub placements: Vec<Placement>,
    /// Those that have none, in the order of their ids.
    pub unplaced: Vec<MeetingId>,
}

impl YearPlan {
    /// Where `meeting` is, if it has a place.
    #[must_use]
    pub fn placement(&self, meeting: MeetingId) -> Option<&Placement> {
        let at = self
            .placements
            .binary_search_by_key(&meeting, |placement| placement.meeting);
        at.ok().map(|at| &self.placements[at])
    }
}
