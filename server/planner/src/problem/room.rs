//! What the planner must know of a room.

use domain::{
    id::{BuildingId, RoomId, WingId},
    text::Line,
};
use serde::{Deserialize, Serialize};

use super::Block;

/// A room as the planner sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Room {
    /// Its id.
    pub id: RoomId,
    /// The building it is in; nothing for a place that nobody walks to (on-line).
    pub building: Option<BuildingId>,
    /// The wing of the building. Rooms of one wing hear one another and share a corridor; so do those of a building that
    /// are in none.
    pub wing: Option<WingId>,
    /// How many people may sit in it; unknown counts as enough.
    pub seats: Option<u16>,
    /// Whether it is reached without a step.
    pub step_free: bool,
    /// Whether it has a hearing loop.
    pub hearing_loop: bool,
    /// What stands in it.
    pub equipment: Vec<Line>,
    /// The hall that it is a half of, the pool that it is a lane of: when the whole is taken its parts are, and the
    /// other way round.
    pub part_of: Option<RoomId>,
    /// Whether any number of things may take place in it at once: outdoors, on-line, at a member's home.
    pub boundless: bool,
    /// When it may be used; nothing said means whenever the house is open.
    pub open: Vec<Block>,
}

impl Room {
    /// Whether something may take place in both at once: they are in one building, or nobody walks to one of them.
    pub(crate) fn is_beside(&self, other: &Self) -> bool {
        let buildings = self.building.zip(other.building);
        buildings.is_none_or(|(one, other)| one == other)
    }

    /// A plain room with so many seats.
    #[must_use]
    pub const fn new(id: RoomId, seats: Option<u16>) -> Self {
        Self {
            id,
            building: None,
            wing: None,
            seats,
            step_free: false,
            hearing_loop: false,
            equipment: Vec::new(),
            part_of: None,
            boundless: false,
            open: Vec::new(),
        }
    }
}
