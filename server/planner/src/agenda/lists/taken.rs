//! From when to when, in which weeks, and where.

use crate::{
    model::{Model, NO_BUILDING},
    state::Spot,
};

/// Stands for the meeting in what does not move: a tenant's hold, a leader's absence.
pub(super) const WALL: u16 = u16::MAX;

/// From when to when on a day something is taken, in which weeks, and in which building.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Taken {
    pub meeting: u16,
    pub from: u16,
    pub to: u16,
    pub building: u16,
    pub weeks: u64,
}

impl Taken {
    /// What a meeting takes there.
    #[inline]
    pub(crate) fn of(model: &Model, meeting: usize, spot: Spot) -> Self {
        Self {
            building: model.building_of[usize::from(spot.option)],
            ..Self::anywhere(model, meeting, spot)
        }
    }

    /// What a meeting takes then, wherever it is; the option of the spot means nothing.
    #[inline]
    pub(crate) fn anywhere(model: &Model, meeting: usize, spot: Spot) -> Self {
        let (day, from) = model.when(spot.cell);
        let course = model.course(meeting);
        Self {
            meeting: u16::try_from(meeting).unwrap_or(WALL),
            from,
            to: from + course.ticks,
            building: NO_BUILDING,
            weeks: model.weeks(course, spot.variant, day),
        }
    }

    /// The same in that building.
    pub(crate) const fn in_building(self, building: u16) -> Self {
        Self { building, ..self }
    }

    /// What does not move and is in no building.
    pub(super) const fn wall(from: u16, to: u16, weeks: u64) -> Self {
        Self {
            meeting: WALL,
            from,
            to,
            building: NO_BUILDING,
            weeks,
        }
    }

    /// Whether both take some of the same time.
    #[inline]
    pub(crate) const fn meets(&self, other: &Self) -> bool {
        self.from < other.to && other.from < self.to && self.weeks & other.weeks != 0
    }

    /// Whether nobody can be at both: they take some of the same time, or leave too little of it for the way.
    #[inline]
    pub(crate) fn too_close(&self, other: &Self, model: &Model) -> bool {
        if self.weeks & other.weeks == 0 {
            return false;
        }
        let way = model.buildings.way(self.building, other.building);
        self.from < other.to.saturating_add(way) && other.from < self.to.saturating_add(way)
    }
}
