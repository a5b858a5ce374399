//! The problem as the search sees it: numbers in flat arrays, no ids, no names.
//!
//! * A *cell* is a day and one of the starts of the raster: `day * starts + start`.
//! * A *calling* is what decides on which dates a course may meet: its season and rhythm. It has *variants* (even or odd
//!   weeks), each with the weeks it meets in for each day, as bits.
//! * An *option* is a room, or several taken together; its *parts* are what cannot be taken twice.
//! * A *set* is what a meeting may choose from: cells and options, each with its cost. All meetings of a course that are
//!   not pinned share one.

use std::collections::BTreeMap;

use domain::id::{CourseId, FacultyId, RoomId};
use jiff::civil::Weekday;

pub(crate) use self::{
    calling::Calling,
    compile::compile,
    options::combinations,
    ways::{Buildings, NO_BUILDING, Wings},
};
use crate::{
    agenda::Taken,
    plan::MeetingId,
    problem::{Crowd, Draft, Sound, Weights},
    state::Spot,
};

mod calling;
pub(crate) mod cells;
mod compile;
mod options;
mod ways;

/// What a cell or an option costs that may not be chosen.
pub(crate) const NEVER: u16 = u16::MAX;

/// A problem in flat arrays.
#[derive(Clone, Debug)]
pub(crate) struct Model<'p> {
    /// What it was compiled from: names for the explanations.
    pub draft: &'p Draft,
    /// The days of the week that are planned, in order.
    pub days: Vec<Weekday>,
    /// When a meeting may begin, in ticks since midnight.
    pub starts: Vec<u16>,
    /// The day and the first tick of each cell.
    pub clock: Vec<(u16, u16)>,
    /// The course of each meeting.
    pub course_of: Vec<u16>,
    /// The set of each meeting.
    pub set_of: Vec<u16>,
    /// The courses.
    pub courses: Vec<CourseFacts>,
    /// What meetings may choose from.
    pub sets: Vec<Set>,
    /// `hour_cost[set * cells + cell]`: what the hour costs, or [`NEVER`].
    pub hour_cost: Vec<u16>,
    /// `room_cost[set * options + option]`: what the room costs, or [`NEVER`].
    pub room_cost: Vec<u16>,
    /// Rooms and pairs of rooms.
    pub options: Vec<RoomOption>,
    /// The building of each option, as a number of [`Buildings`].
    pub building_of: Vec<u16>,
    /// The wings of each option.
    pub wings_of: Vec<Wings>,
    /// The buildings and the ways between them.
    pub buildings: Buildings,
    /// How many parts there are.
    pub parts: usize,
    /// The parts of each room; none when it has room for all.
    pub parts_of: BTreeMap<RoomId, Vec<u16>>,
    /// When each part is shut.
    pub shut: Vec<Shut>,
    /// For each variant of each calling: the weeks it meets in, day by day.
    pub weeks: Vec<u64>,
    /// For each of those: how many meetings are left out because a leader is away.
    pub left_out: Vec<u16>,
    /// The leaders' absences.
    pub away: Vec<Away>,
    /// The leaders.
    pub leaders: Vec<LeaderFacts>,
    /// The faculties of several courses.
    pub faculties: Vec<FacultyId>,
    /// For each group: its courses, and what a clash in it costs (0: it may never be).
    pub groups: Vec<GroupFacts>,
    /// Whether it makes a difference to people or neighbours which room a meeting is in.
    pub rooms_differ: bool,
    /// Whether it is a plain weekly grid, see [`Packed`](crate::agenda::Packed).
    pub plain: bool,
    /// Where the parent plan has each meeting; empty without a parent.
    pub parent: Vec<Spot>,
    /// What each wish counts.
    pub weights: Weights,
}

/// What the search knows of a course.
#[derive(Clone, Debug, Default)]
pub(crate) struct CourseFacts {
    /// Its first meeting; the others follow.
    pub first: u16,
    /// How many meetings it has in a week.
    pub meetings: u8,
    /// Its first variant, as a row of [`Model::weeks`].
    pub variant: u16,
    /// How many variants it has.
    pub variants: u8,
    /// Whether it meets in the even or in the odd weeks, as the planner chooses.
    pub either_weeks: bool,
    /// How long a meeting lasts, in ticks.
    pub ticks: u16,
    /// Over how many days it wishes to be spread.
    pub spread: u8,
    /// What each room more than one costs.
    pub same_room: u16,
    /// Who leads it.
    pub leaders: Vec<u16>,
    /// Those of them who come from far.
    pub travellers: Vec<u16>,
    /// Those of them who lead only so many meetings a week.
    pub limited: Vec<u16>,
    /// The groups it belongs to.
    pub groups: Vec<u16>,
    /// Its faculty, if that has other courses too.
    pub faculty: Option<u16>,
    /// What its neighbours notice of it; `None` when nothing.
    pub manner: Option<Manner>,
}

/// What a course's neighbours notice of it, and it of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Manner {
    pub sound: Sound,
    pub crowd: Crowd,
}

/// What the search knows of a leader.
#[derive(Clone, Debug, Default)]
pub(crate) struct LeaderFacts {
    /// Their courses.
    pub courses: Vec<u16>,
    /// How many meetings they lead at most in a week.
    pub most_a_week: Option<u8>,
    /// Whether they come from far.
    pub travels: bool,
}

/// What the search knows of a group.
#[derive(Clone, Debug, Default)]
pub(crate) struct GroupFacts {
    /// Its courses.
    pub courses: Vec<u16>,
    /// Whether two of its courses may never clash.
    pub never_split: bool,
    /// What each pair of meetings costs that splits them, if they may be split.
    pub split: i32,
    /// Whether they come from far.
    pub travels: bool,
}

/// What a meeting may choose from.
#[derive(Clone, Debug, Default)]
pub(crate) struct Set {
    /// The cells it may begin in.
    pub cells: Vec<u16>,
    /// The options it may use, cheapest first.
    pub options: Vec<u16>,
}

/// A room or several at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct RoomOption {
    /// The rooms, as people know them.
    pub rooms: Vec<RoomId>,
    /// What is taken; nothing when it has room for all.
    pub parts: Vec<u16>,
}

/// When a part may not be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Shut {
    /// Which part.
    pub part: u16,
    /// The day, as an index of [`Model::days`].
    pub day: u16,
    /// From this tick.
    pub from: u16,
    /// Up to this tick.
    pub to: u16,
    /// In these weeks.
    pub weeks: u64,
    /// The hold that claims it, as an index of the draft's; `None` when its room is not open.
    pub hold: Option<u16>,
}

/// When a leader is away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Away {
    /// Who.
    pub leader: u16,
    /// The day, as an index of [`Model::days`].
    pub day: u16,
    /// In these weeks.
    pub weeks: u64,
}

impl Model<'_> {
    /// How many cells there are.
    pub(crate) fn cells(&self) -> usize {
        self.days.len() * self.starts.len()
    }

    /// The facts of a meeting's course.
    #[inline]
    pub(crate) fn course(&self, meeting: usize) -> &CourseFacts {
        &self.courses[usize::from(self.course_of[meeting])]
    }

    /// What a cell costs a meeting, or [`NEVER`].
    #[inline]
    pub(crate) fn hour(&self, meeting: usize, cell: u16) -> u16 {
        self.hour_cost[usize::from(self.set_of[meeting]) * self.cells() + usize::from(cell)]
    }

    /// What an option costs a meeting, or [`NEVER`].
    #[inline]
    pub(crate) fn room(&self, meeting: usize, option: u16) -> u16 {
        self.room_cost[usize::from(self.set_of[meeting]) * self.options.len() + usize::from(option)]
    }

    /// The weeks a meeting would meet in, of that variant on that day.
    #[inline]
    pub(crate) fn weeks(&self, course: &CourseFacts, variant: u8, day: usize) -> u64 {
        self.weeks[(usize::from(course.variant) + usize::from(variant)) * self.days.len() + day]
    }

    /// How many meetings a course would leave out, of that variant on that day.
    #[inline]
    pub(crate) fn left_out(&self, course: &CourseFacts, variant: u8, day: usize) -> u16 {
        self.left_out[(usize::from(course.variant) + usize::from(variant)) * self.days.len() + day]
    }

    /// The course of a meeting, as people know it.
    pub(crate) fn course_id(&self, meeting: usize) -> CourseId {
        self.draft.courses[usize::from(self.course_of[meeting])].id
    }

    /// A meeting, as people know it.
    pub(crate) fn id(&self, meeting: usize) -> MeetingId {
        let nth = meeting - usize::from(self.course(meeting).first);
        MeetingId {
            course: self.course_id(meeting),
            nth: u8::try_from(nth).unwrap_or(u8::MAX),
        }
    }

    /// The meetings of a course.
    pub(crate) fn meetings(&self, course: &CourseFacts) -> std::ops::Range<usize> {
        let first = usize::from(course.first);
        first..first + usize::from(course.meetings)
    }

    /// Whether nobody can be at both of two meetings that have a place: they take some of the same time, or leave too
    /// little of it for the way.
    #[inline]
    pub(crate) fn too_close(&self, one: usize, spot: Spot, other: usize, theirs: Spot) -> bool {
        let here = Taken::of(self, one, spot);
        self.when(spot.cell).0 == self.when(theirs.cell).0
            && here.too_close(&Taken::of(self, other, theirs), self)
    }

    /// Whether two spots take some part of a room both.
    pub(crate) fn share_a_room(&self, one: Spot, other: Spot) -> bool {
        let [mine, theirs] = [one, other].map(|spot| &self.options[usize::from(spot.option)].parts);
        mine.iter().any(|part| theirs.contains(part))
    }

    /// Whether somebody leads or attends both meetings and cannot do without either, or they are of one course.
    #[inline]
    pub(crate) fn share_somebody(&self, one: usize, other: usize) -> bool {
        let (mine, theirs) = (self.course(one), self.course(other));
        let never = |group: &&u16| self.groups[usize::from(**group)].never_split;
        let mut groups = mine.groups.iter().filter(never);
        self.course_of[one] == self.course_of[other]
            || mine.leaders.iter().any(|it| theirs.leaders.contains(it))
            || groups.any(|it| theirs.groups.contains(it))
    }

    /// Whether it makes no difference to people and neighbours in which of two options a meeting is.
    pub(crate) fn alike(&self, meeting: usize, one: u16, other: u16) -> bool {
        let [one, other] = [one, other].map(usize::from);
        let unnoticed = self.course(meeting).manner.is_none();
        self.building_of[one] == self.building_of[other]
            && (unnoticed || self.wings_of[one] == self.wings_of[other])
    }

    /// The building that rooms taken together are in.
    pub(crate) fn building(&self, rooms: &[RoomId]) -> u16 {
        let known = self.draft.rooms.iter().filter(|it| rooms.contains(&it.id));
        let buildings = known.map(|room| self.buildings.number(room));
        buildings.max().unwrap_or(NO_BUILDING)
    }

    /// The courses of each leader and of each group.
    pub(crate) fn together(&self) -> impl Iterator<Item = &Vec<u16>> {
        let led = self.leaders.iter().map(|leader| &leader.courses);
        led.chain(self.groups.iter().map(|group| &group.courses))
    }

    /// How many wings there are.
    pub(crate) fn wing_count(&self) -> usize {
        let wings = self.wings_of.iter().flat_map(Wings::iter);
        wings.max().map_or(0, |last| usize::from(last) + 1)
    }

    /// The wings that a spot is in.
    #[inline]
    pub(crate) fn wings(&self, spot: Spot) -> Wings {
        self.wings_of[usize::from(spot.option)]
    }

    /// The day and the first tick of a cell.
    #[inline]
    pub(crate) fn when(&self, cell: u16) -> (usize, u16) {
        let (day, start) = self.clock[usize::from(cell)];
        (usize::from(day), start)
    }
}
