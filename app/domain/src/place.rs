//! Buildings, wings and rooms, and where something takes place.

use serde::{Deserialize, Serialize};

use crate::{
    id::{BuildingId, CentreId, RoomId, WingId},
    language::Translated,
    text::{Line, Title},
};

/// A house of a centre, with what a visitor must know to get in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Building {
    /// Its id.
    pub id: BuildingId,
    /// The centre it belongs to.
    pub centre: CentreId,
    /// Its name.
    pub name: Translated<Title>,
    /// Street and house number, town.
    pub address: Line,
    /// How to get in: step-free door, lift, loop, bus stop.
    pub way_in: Option<Translated<Line>>,
}

/// A part of a building, such as the school's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wing {
    /// Its id.
    pub id: WingId,
    /// The building it is a part of.
    pub building: BuildingId,
    /// Its name.
    pub name: Translated<Title>,
}

/// How long it takes to walk from one building to another, either way. Buildings without one stand side by side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Way {
    /// From which to which.
    pub between: [BuildingId; 2],
    /// For somebody of eighty, door to door.
    pub minutes: u16,
}

impl Way {
    /// The minutes from one building to another; none within a building, and none where nothing is said.
    #[must_use]
    pub fn minutes(ways: &[Self], from: BuildingId, to: BuildingId) -> u16 {
        let joins = |way: &&Self| way.between == [from, to] || way.between == [to, from];
        let way = ways.iter().find(joins).filter(|_| from != to);
        way.map_or(0, |way| way.minutes)
    }
}

/// A room that sessions are held in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Room {
    /// Its id.
    pub id: RoomId,
    /// The centre that plans it.
    pub centre: CentreId,
    /// The building it is in.
    pub building: BuildingId,
    /// The wing, if the building has wings.
    pub wing: Option<WingId>,
    /// What is written on its door.
    pub name: Title,
    /// How many people may sit in it, where that is known.
    pub seats: Option<u16>,
    /// Whether it is reached without a step.
    pub step_free: bool,
    /// Whether it has a hearing loop.
    pub hearing_loop: bool,
    /// What stands in it: piano, loom, sewing machines.
    pub equipment: Vec<Line>,
    /// Whether several things may share it at once: a hall in halves, a garden.
    pub divisible: bool,
}

/// Where a session is held.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// A room of the centre's; it is taken at that hour.
    Room(RoomId),
    /// Somewhere in words: outdoors, on-line, a member's home, a rented hall.
    Named(Line),
    /// Nobody has said yet.
    Unknown,
}

impl Place {
    /// The room that is taken, if it is one of the centre's.
    #[must_use]
    pub const fn room(&self) -> Option<RoomId> {
        if let Self::Room(room) = self {
            Some(*room)
        } else {
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use uuid::Uuid;

    use super::*;

    #[test]
    fn only_a_room_of_the_centre_is_taken() {
        let hall = RoomId(Uuid::from_u128(3));
        let park = Place::Named(Line::parse("the park").expect("a line"));
        assert_eq!(Place::Room(hall).room(), Some(hall));
        assert_eq!(park.room(), None);
        assert_eq!(Place::Unknown.room(), None);
    }

    #[test]
    fn places_are_written_and_read() {
        for (place, written) in [
            (
                Place::Room(RoomId(Uuid::from_u128(3))),
                json!({"room": "00000000-0000-0000-0000-000000000003"}),
            ),
            (
                Place::Named(Line::parse("the park").expect("a line")),
                json!({"named": "the park"}),
            ),
            (Place::Unknown, json!("unknown")),
        ] {
            assert_eq!(serde_json::to_value(&place).expect("a place"), written);
            assert_eq!(
                serde_json::from_value::<Place>(written).expect("a place"),
                place
            );
        }
        assert!(serde_json::from_value::<Place>(json!({"named": ""})).is_err());
    }
}
