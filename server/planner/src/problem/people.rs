//! Who leads, and who attends together.

use domain::{
    calendar::Span,
    id::{CourseId, GroupId, PersonId},
    pattern::{Hours, WeekdaySet},
};
use jiff::civil::Time;
use serde::{Deserialize, Serialize};

/// Some hours of some days of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Block {
    /// The days.
    pub days: WeekdaySet,
    /// From when to when; without an end, to the end of the day.
    pub hours: Hours,
}

/// Somebody who leads courses. Nobody is ever planned to lead in two places at once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Leader {
    /// Who.
    pub id: PersonId,
    /// When they can; nothing said means at any hour.
    pub can: Vec<Block>,
    /// When they cannot.
    pub cannot: Vec<Block>,
    /// When they would rather; a meeting outside costs its wish. Nothing said means they do not mind.
    pub prefers: Vec<Block>,
    /// Days on which they are away.
    pub away: Vec<Span>,
    /// How many meetings they lead at most in any one week, from Monday to Sunday; nothing said means any number.
    pub most_a_week: Option<u8>,
    /// Whether they come from far: each day more and each wait between two meetings costs its wish.
    pub travels: bool,
}

impl Leader {
    /// Somebody who can come at any hour.
    #[must_use]
    pub const fn new(id: PersonId) -> Self {
        Self {
            id,
            can: Vec::new(),
            cannot: Vec::new(),
            prefers: Vec::new(),
            away: Vec::new(),
            most_a_week: None,
            travels: false,
        }
    }
}

/// People who attend the same courses: last year's regulars, the students of a faculty.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Group {
    /// Its id.
    pub id: GroupId,
    /// What they attend.
    pub courses: Vec<CourseId>,
    /// How many of them there are.
    pub people: u16,
    /// Whether two of their courses may never clash. If they may, each clash costs its weight.
    pub never_split: bool,
    /// Before this they cannot be there (the first bus).
    pub earliest: Option<Time>,
    /// After this they must have left (the last bus).
    pub latest: Option<Time>,
    /// Whether somebody among them cannot climb stairs.
    pub step_free: bool,
    /// Whether they come from far: each day more and each wait between two meetings costs its wish.
    pub travels: bool,
}

impl Group {
    /// People whose courses may never clash.
    #[must_use]
    pub const fn new(id: GroupId, courses: Vec<CourseId>) -> Self {
        Self {
            id,
            courses,
            people: 1,
            never_split: true,
            earliest: None,
            latest: None,
            step_free: false,
            travels: false,
        }
    }
}
