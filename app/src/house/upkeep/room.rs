//! A room as somebody typed it.

use domain::{
    centre::upkeep::Upkeep,
    id::{RoomId, WingId},
    language::Translated,
    place::{Room, Wing},
    search::folded,
    text::{Line, Title},
};
use serde::{Deserialize, Serialize};
use store::Catalogue;

use super::{api::Typed, rooms_page::ROOMS};
use crate::year::{TICKED, Wrong, Wrongs, given};

/// The form as it was filled. A box that is not ticked is not sent.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RoomWriting {
    /// The id of the room; a new one has one from its first form on, so that sending twice makes one room.
    pub(super) id: String,
    pub(super) name: String,
    pub(super) building: String,
    /// The name of its wing, one that is there or a new one.
    pub(super) wing: String,
    pub(super) seats: String,
    /// One thing on each line.
    pub(super) equipment: String,
    pub(super) step_free: String,
    pub(super) hearing_loop: String,
    pub(super) divisible: String,
}

impl RoomWriting {
    /// The form of a new room.
    pub(super) fn empty(house: &Catalogue) -> Self {
        let only = house
            .buildings
            .first()
            .filter(|_| house.buildings.len() == 1);
        Self {
            id: RoomId(uuid::Uuid::now_v7()).to_string(),
            building: only.map(|one| one.id.to_string()).unwrap_or_default(),
            ..Self::default()
        }
    }

    /// The form of a room that is there.
    pub(super) fn of(house: &Catalogue, room: &Room) -> Self {
        let wing = house.wings.iter().find(|wing| Some(wing.id) == room.wing);
        let wing = wing.map(|wing| wing.name.get(house.centre.language).1.to_string());
        let equipment: Vec<_> = room.equipment.iter().map(Line::as_str).collect();
        let tick = |ticked: bool| {
            if ticked {
                TICKED.to_owned()
            } else {
                String::new()
            }
        };
        Self {
            id: room.id.to_string(),
            name: room.name.to_string(),
            building: room.building.to_string(),
            wing: wing.unwrap_or_default(),
            seats: room
                .seats
                .map(|seats| seats.to_string())
                .unwrap_or_default(),
            equipment: equipment.join("\n"),
            step_free: tick(room.step_free),
            hearing_loop: tick(room.hearing_loop),
            divisible: tick(room.divisible),
        }
    }

    /// The wing that is meant, and whether it is new.
    fn wing(&self, house: &Catalogue, room: &Room) -> Result<Option<(Wing, bool)>, Wrong> {
        let Some(typed) = given(&self.wing) else {
            return Ok(None);
        };
        let name = Title::parse(typed).map_err(Wrong::Words)?;
        let here = |wing: &&Wing| wing.building == room.building;
        let called = |wing: &&Wing| {
            let mut names = wing.name.all();
            names.any(|(_, known)| folded(known.as_str()) == folded(name.as_str()))
        };
        let known = house.wings.iter().filter(here).find(called);
        Ok(Some(known.map_or_else(
            || {
                let new = Wing {
                    id: WingId(uuid::Uuid::now_v7()),
                    building: room.building,
                    name: Translated::new(house.centre.language, name.clone()),
                };
                (new, true)
            },
            |wing| (wing.clone(), false),
        )))
    }

    fn seats(&self) -> Result<Option<u16>, Wrong> {
        let Some(typed) = given(&self.seats) else {
            return Ok(None);
        };
        let seats = typed
            .parse()
            .ok()
            .filter(|seats| (1..=9999).contains(seats));
        seats.map(Some).ok_or(Wrong::NoNumber)
    }

    fn equipment(&self) -> Result<Vec<Line>, Wrong> {
        let lines = self.equipment.split(['\n', ';']).filter_map(given);
        lines
            .map(|line| Line::parse(line).map_err(Wrong::Words))
            .collect()
    }
}

impl Typed for RoomWriting {
    fn read(&self, house: &Catalogue) -> Result<Upkeep, Wrongs> {
        let mut wrongs = Wrongs::new();
        let mut wrong = |field: &'static str, wrong: Wrong| wrongs.push((field, wrong));
        let id: Option<RoomId> = self.id.parse().ok();
        let name = match given(&self.name).map(Title::parse) {
            Some(Ok(name)) => Some(name),
            Some(Err(refusal)) => {
                wrong("name", Wrong::Words(refusal));
                None
            }
            None => {
                wrong("name", Wrong::NoName);
                None
            }
        };
        let building = self.building.parse().ok();
        let building = building.filter(|building| house.building(*building).is_some());
        if building.is_none() {
            wrong("building", Wrong::NoBuilding);
        }
        let seats = self.seats().map_err(|cause| wrong("seats", cause)).ok();
        let equipment = self.equipment();
        let equipment = equipment.map_err(|cause| wrong("equipment", cause)).ok();
        let (Some(id), Some(name), Some(building)) = (id, name, building) else {
            return Err(wrongs);
        };
        let mut room = Room {
            id,
            centre: house.centre.id,
            building,
            wing: None,
            name,
            seats: seats.flatten(),
            step_free: !self.step_free.is_empty(),
            hearing_loop: !self.hearing_loop.is_empty(),
            equipment: equipment.unwrap_or_default(),
            divisible: !self.divisible.is_empty(),
        };
        let wing = self.wing(house, &room);
        let wing = wing.map_err(|cause| wrong("wing", cause)).ok().flatten();
        room.wing = wing.as_ref().map(|(wing, _)| wing.id);
        let new = wing.and_then(|(wing, new)| new.then_some(wing));
        if wrongs.is_empty() {
            Ok(Upkeep::Room(room, new))
        } else {
            Err(wrongs)
        }
    }

    fn page(&self, house: &Catalogue) -> String {
        let known = self.id.parse().is_ok_and(|id| house.uses(id));
        let rest = if known { self.id.as_str() } else { "new" };
        format!("{ROOMS}/{rest}")
    }

    fn then(&self) -> String {
        // Its own page says whether a course is too large for it.
        format!(
            "{ROOMS}/{}",
            self.id
                .parse()
                .map_or_else(|_| String::new(), |id: RoomId| id.to_string())
        )
    }
}
