//! Rooms and buildings, and which of them a row means.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    id::{BuildingId, CentreId, RoomId, WingId},
    language::{Language, Translated},
    offer::DoubtReason,
    place::{Building, Place, Room, Wing},
    text::{Line, Title},
};

use super::list::{Entry, List};
use crate::import::{
    cell::words::{has, words},
    folder::Sheets,
    identity,
    refusal::ImportRefusal,
};

/// The rooms a programme may name.
#[derive(Clone, Debug, Default)]
pub struct Places {
    /// The buildings.
    pub buildings: Vec<Building>,
    /// Their wings.
    pub wings: Vec<Wing>,
    /// Their rooms.
    pub rooms: Vec<Room>,
    /// Rooms by their folded names, those of several buildings once for each.
    names: BTreeMap<String, Vec<RoomId>>,
    /// Whether the rooms are listed, so that another name is doubtful.
    listed: bool,
}

impl Places {
    /// The rooms that `rooms.csv` lists; if there is none, each room that a row of the programme names in its house, as
    /// it is spelled there.
    ///
    /// # Errors
    /// [`ImportRefusal::House`] names a cell of `rooms.csv` that cannot be used.
    pub fn read(
        sheets: &Sheets,
        centre: CentreId,
        language: Language,
        named: &BTreeSet<(String, String)>,
    ) -> Result<Self, ImportRefusal> {
        let mut places = Self::default();
        if let Some(list) = List::read(sheets, "rooms.csv")? {
            places.listed = true;
            for entry in list.entries() {
                places.take_listed(&entry, centre, language)?;
            }
            return Ok(places);
        }
        for (venue, room) in named {
            places.take_named(centre, language, venue, room);
        }
        Ok(places)
    }

    /// Where a row with this venue and room takes place.
    ///
    /// # Errors
    /// [`DoubtReason::RoomUnknown`] with the place in words, when rooms are listed and this is none of them.
    pub fn find(&self, venue: &str, room: &str) -> Result<Place, (DoubtReason, Place)> {
        let spoken = || in_words(venue, room);
        if room.is_empty() {
            return Ok(spoken());
        }
        let ids = self
            .names
            .get(&key(venue, room))
            .or_else(|| self.names.get(&key("", room)));
        match ids.map(Vec::as_slice) {
            Some([id]) => Ok(Place::Room(*id)),
            Some(_) => Err((DoubtReason::RoomUnknown, spoken())),
            None if self.listed => Err((DoubtReason::RoomUnknown, spoken())),
            None => Ok(spoken()),
        }
    }

    /// The rooms under `name`: a room, or all rooms of a wing or a building.
    #[must_use]
    pub fn all_called(&self, name: &str) -> Vec<RoomId> {
        let wanted = words(name);
        let called = |title: &Translated<Title>| {
            title
                .all()
                .any(|(_, title)| words(title.as_str()) == wanted)
        };
        let wings: Vec<WingId> = self
            .wings
            .iter()
            .filter(|wing| called(&wing.name))
            .map(|wing| wing.id)
            .collect();
        let houses: Vec<BuildingId> = self
            .buildings
            .iter()
            .filter(|house| called(&house.name))
            .map(|house| house.id)
            .collect();
        let whole = |room: &&Room| {
            room.wing.is_some_and(|wing| wings.contains(&wing)) || houses.contains(&room.building)
        };
        let whole: Vec<RoomId> = self
            .rooms
            .iter()
            .filter(whole)
            .map(|room| room.id)
            .collect();
        if whole.is_empty() {
            self.names.get(&key("", name)).cloned().unwrap_or_default()
        } else {
            whole
        }
    }

    fn take_listed(
        &mut self,
        entry: &Entry<'_>,
        centre: CentreId,
        language: Language,
    ) -> Result<(), ImportRefusal> {
        let building = self.building(entry, centre, language)?;
        let wing = self.wing(entry, building, language)?;
        let name = entry.need("name", Title::parse)?;
        let seats = entry.parse("seats", str::parse::<u16>)?;
        let room = Room {
            id: RoomId(identity::id(&[
                "room",
                &building.to_string(),
                &words(name.as_str()).join(" "),
            ])),
            centre,
            building,
            wing,
            name,
            seats,
            step_free: entry.yes("step_free"),
            hearing_loop: entry.yes("hearing_loop"),
            equipment: list_of(entry, "equipment")?,
            divisible: entry.yes("divisible"),
        };
        if self.rooms.iter().any(|known| known.id == room.id) {
            return Err(entry.refuse("name"));
        }
        let spellings = std::iter::once(room.name.as_str()).chain(entry.get("also").split(';'));
        for spelling in spellings
            .map(str::trim)
            .filter(|spelling| !spelling.is_empty())
        {
            self.call(entry.get("building"), spelling, room.id);
        }
        self.rooms.push(room);
        Ok(())
    }

    fn building(
        &mut self,
        entry: &Entry<'_>,
        centre: CentreId,
        language: Language,
    ) -> Result<BuildingId, ImportRefusal> {
        let name = entry.need("building", Title::parse)?;
        let id = BuildingId(identity::id(&[
            "building",
            &centre.to_string(),
            &words(name.as_str()).join(" "),
        ]));
        if !self.buildings.iter().any(|building| building.id == id) {
            let address = entry.parse("address", Line::parse)?;
            let address = address
                .or_else(|| Line::parse(name.as_str()).ok())
                .ok_or_else(|| entry.refuse("address"))?;
            let way_in = entry.translated("way_in", language, Line::parse)?;
            self.buildings.push(Building {
                id,
                centre,
                name: Translated::new(language, name),
                address,
                way_in,
            });
        }
        Ok(id)
    }

    fn wing(
        &mut self,
        entry: &Entry<'_>,
        building: BuildingId,
        language: Language,
    ) -> Result<Option<WingId>, ImportRefusal> {
        let Some(name) = entry.parse("wing", Title::parse)? else {
            return Ok(None);
        };
        let id = WingId(identity::id(&[
            "wing",
            &building.to_string(),
            &words(name.as_str()).join(" "),
        ]));
        if !self.wings.iter().any(|wing| wing.id == id) {
            self.wings.push(Wing {
                id,
                building,
                name: Translated::new(language, name),
            });
        }
        Ok(Some(id))
    }

    /// A room that only a row of the programme names: nothing else is known of it.
    fn take_named(&mut self, centre: CentreId, language: Language, venue: &str, room: &str) {
        let Ok(name) = Title::parse(room) else {
            return;
        };
        let Some(building) = self.building_named(centre, language, venue) else {
            return;
        };
        let id = RoomId(identity::id(&[
            "room",
            &building.to_string(),
            &words(room).join(" "),
        ]));
        if self.rooms.iter().any(|known| known.id == id) {
            return;
        }
        self.rooms.push(Room {
            id,
            centre,
            building,
            wing: None,
            name,
            seats: None,
            step_free: false,
            hearing_loop: false,
            equipment: Vec::new(),
            divisible: false,
        });
        self.names.entry(key(venue, room)).or_default().push(id);
    }

    fn building_named(
        &mut self,
        centre: CentreId,
        language: Language,
        venue: &str,
    ) -> Option<BuildingId> {
        let (name, address) = (Title::parse(venue).ok()?, Line::parse(venue).ok()?);
        let id = BuildingId(identity::id(&[
            "building",
            &centre.to_string(),
            &words(venue).join(" "),
        ]));
        if !self.buildings.iter().any(|known| known.id == id) {
            self.buildings.push(Building {
                id,
                centre,
                name: Translated::new(language, name),
                address,
                way_in: None,
            });
        }
        Some(id)
    }

    fn call(&mut self, building: &str, spelling: &str, id: RoomId) {
        for key in [key(building, spelling), key("", spelling)] {
            let ids = self.names.entry(key).or_default();
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
    }
}

/// Whether a venue and a room in a row name a single room of a house, rather than several or somewhere else.
#[must_use]
pub fn is_one_room(venue: &str, room: &str) -> bool {
    !venue.is_empty() && !room.is_empty() && !room.contains([',', ';', '+']) && !is_nowhere(venue)
}

fn key(venue: &str, room: &str) -> String {
    format!("{}\n{}", words(venue).join(" "), words(room).join(" "))
}

fn in_words(venue: &str, room: &str) -> Place {
    let venue = if is_nowhere(venue) { "" } else { venue };
    let both = [venue, room]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(", ");
    Line::parse(&both).map_or(Place::Unknown, Place::Named)
}

/// What sheets write when there is no place yet.
fn is_nowhere(venue: &str) -> bool {
    let spoken = words(venue);
    matches!(
        spoken.join(" ").as_str(),
        "other" | "unknown" | "to be found" | "tbc" | "tba"
    ) || has(&spoken, "to be found")
}

fn list_of(entry: &Entry<'_>, column: &str) -> Result<Vec<Line>, ImportRefusal> {
    let parts = entry
        .get(column)
        .split(';')
        .map(str::trim)
        .filter(|part| !part.is_empty());
    parts
        .map(|part| Line::parse(part).map_err(|_| entry.refuse(column)))
        .collect()
}
