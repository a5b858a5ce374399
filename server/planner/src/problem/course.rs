//! What is to be offered, with its needs and wishes.

use domain::{
    calendar::Span,
    id::{CourseId, FacultyId, PersonId, RoomId},
    pattern::{Nth, Season, WeekdaySet},
    text::Line,
};
use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

use super::Block;

/// A course as the planner sees it: what it needs, what it wishes, what is settled about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Course {
    /// Its id.
    pub id: CourseId,
    /// The faculty it belongs to, which does not come to the house for a single hour.
    pub faculty: Option<FacultyId>,
    /// Who leads it, all of them each time.
    pub leaders: Vec<PersonId>,
    /// In which part of the year it meets.
    pub season: Season,
    /// In which weeks it meets.
    pub often: Often,
    /// Days on which it does not meet, whatever its rhythm says.
    pub except: Vec<Span>,
    /// What becomes of its meetings on days on which one of its leaders is away.
    pub without_leader: WithoutLeader,
    /// How many meetings it has in a week in which it meets.
    pub meetings: u8,
    /// How long each lasts, in minutes; a multiple of five.
    pub minutes: u16,
    /// How many people are expected.
    pub expected: u16,
    /// What is heard of it next door.
    pub sound: Sound,
    /// Who comes, where a wing is left to young and old in turn.
    pub crowd: Crowd,
    /// What it cannot do without.
    pub needs: Needs,
    /// What it would like.
    pub wishes: Wishes,
    /// What is settled, meeting by meeting; missing means free.
    pub pins: Vec<Pin>,
}

/// In which weeks a course meets.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Often {
    /// Each week.
    Weekly,
    /// Every other week; counted from the week of that day, or as the planner chooses.
    Fortnightly(Option<Date>),
    /// On the nth weekday of each month.
    Monthly(Vec<Nth>),
    /// So many times in its season, evenly spread; the planner chooses the weeks. Each time too few costs as a meeting does
    /// that is left out.
    Times(u8),
    /// On these dates; the planner chooses the hour and the room. Where they are on several days of the week, each day is a
    /// meeting of its own.
    Dates(Vec<Date>),
}

/// What is heard of a course in the other rooms of its wing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sound {
    /// It disturbs nobody, and little disturbs it.
    #[default]
    Plain,
    /// It needs quiet: meditation, a reading circle, a consultation.
    Quiet,
    /// It is heard through the wall: a choir, dancing, a workshop.
    Loud,
}

/// Who comes to a course.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Crowd {
    /// Anybody.
    #[default]
    All,
    /// The youth centre's.
    Young,
    /// The senior university's.
    Old,
}

/// What becomes of the meetings of a course on days on which one of its leaders is away.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WithoutLeader {
    /// The course is planned for a day of the week on which they are never away.
    #[default]
    OtherDay,
    /// The course keeps its rhythm and those meetings are left out, each at its cost. The report names them, with a day on
    /// which each could be made up for.
    LeftOut,
}

/// What a course cannot do without.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Needs {
    /// The days it may meet on; none means any of the house's.
    pub days: WeekdaySet,
    /// It does not begin earlier.
    pub earliest: Option<Time>,
    /// It does not end later.
    pub latest: Option<Time>,
    /// Hours it cannot take place in.
    pub not: Vec<Block>,
    /// A room reached without a step.
    pub step_free: bool,
    /// A hearing loop.
    pub hearing_loop: bool,
    /// What must stand in the room.
    pub equipment: Vec<Line>,
    /// The rooms it may use; none means any that has what it needs.
    pub only: Vec<RoomId>,
    /// A second room at the same time, one of these, in the same building or in none; none means it needs no second room.
    /// Of the needs above only the way without a step is asked of it too.
    pub beside: Vec<RoomId>,
    /// Whether too few seats make a room impossible. If not, each person too many costs its weight.
    pub seats: bool,
}

/// What a course would like. What is not granted costs its weight.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wishes {
    /// When it would rather take place; none means at any hour.
    pub hours: Vec<Block>,
    /// All its meetings in the same room.
    pub same_room: bool,
    /// Over how many days of the week its meetings are spread at least.
    pub spread: u8,
    /// Its room's seats close to the expected number.
    pub snug: bool,
}

/// What is settled about one meeting of a course.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pin {
    /// Which of its meetings, counted from 0.
    pub meeting: u8,
    /// The days it may be on; none means any.
    pub days: WeekdaySet,
    /// When it begins.
    pub start: Option<Time>,
    /// The rooms it stays in; none means any.
    pub rooms: Vec<RoomId>,
}

impl Course {
    /// A weekly course in the terms that needs nothing and wishes nothing.
    #[must_use]
    pub fn new(id: CourseId, meetings: u8, minutes: u16) -> Self {
        Self {
            id,
            faculty: None,
            leaders: Vec::new(),
            season: Season::Terms,
            often: Often::Weekly,
            except: Vec::new(),
            without_leader: WithoutLeader::OtherDay,
            meetings,
            minutes,
            expected: 0,
            sound: Sound::Plain,
            crowd: Crowd::All,
            needs: Needs::default(),
            wishes: Wishes::default(),
            pins: Vec::new(),
        }
    }
}
