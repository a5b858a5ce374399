//! A programme meets a house that is there already: what others brought is used, and what the same source brought before
//! is known again. Pure; whoever keeps the store hands both in.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    faculty::{Faculty, Sign},
    id::{BuildingId, FacultyId, RoomId, WingId},
    language::Translated,
    offer::Offer,
    place::{Building, Place},
    session::ChangeKind,
    text::Title,
};
use serde::{Deserialize, Serialize};
use store::{Brought, Programme};

use super::{
    cell::words::words,
    identity::Slugs,
    recognition::{Offered, recognise},
};

/// How much of a programme was there already.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Joined {
    /// Rooms of the house that are used instead of new ones.
    pub rooms: usize,
    /// Faculties of the house that are used instead of new ones.
    pub faculties: usize,
    /// School years that are left out, since the house has those days in its own.
    pub years: usize,
}

/// Puts `programme` into the house as `others` made it, and gives what its own source brought before, `own`, its ids and
/// addresses back.
///
/// A room is one of the house's when its folded name and its building's are; a place in words when it is the name of a
/// single room. Rooms, faculties and years that only `own` has are replaced by the programme, as ever.
pub fn join(programme: &mut Programme, own: &Brought, others: &Brought) -> Joined {
    let rooms = join_rooms(programme, others);
    let faculties = join_faculties(programme, own, others);
    let years = programme.years.len();
    programme.years.retain(|year| {
        let meets = |other: &domain::calendar::SchoolYear| other.span.meet(year.span).is_some();
        !others.years.iter().any(meets)
    });
    let slugs = slugs(others.courses.iter().map(Offered::offer));
    recognise(&mut programme.courses, &own.courses, slugs);
    let slugs = self::slugs(others.activities.iter().map(Offered::offer));
    recognise(&mut programme.activities, &own.activities, slugs);
    Joined {
        rooms,
        faculties,
        years: years - programme.years.len(),
    }
}

fn slugs<'a>(offers: impl Iterator<Item = &'a Offer>) -> Slugs {
    let mut slugs = Slugs::default();
    offers.for_each(|offer| slugs.keep(&offer.slug));
    slugs
}

fn join_rooms(programme: &mut Programme, others: &Brought) -> usize {
    join_buildings(programme, others);
    let names = |building: BuildingId, name: &Title| (building, words(name.as_str()));
    let known: BTreeMap<_, RoomId> = others
        .rooms
        .iter()
        .map(|room| (names(room.building, &room.name), room.id))
        .collect();
    let mut same: BTreeMap<RoomId, RoomId> = BTreeMap::new();
    programme.rooms.retain(|room| {
        let found = known.get(&names(room.building, &room.name));
        same.extend(found.map(|known| (room.id, *known)));
        found.is_none()
    });
    let wings: BTreeSet<WingId> = programme
        .rooms
        .iter()
        .filter_map(|room| room.wing)
        .collect();
    programme.wings.retain(|wing| wings.contains(&wing.id));
    let alone = alone(others);
    each_place(programme, |place| match place {
        Place::Room(room) => *room = same.get(room).copied().unwrap_or(*room),
        Place::Named(name) => {
            if let Some(Some(room)) = alone.get(&words(name.as_str())) {
                *place = Place::Room(*room);
            }
        }
        Place::Unknown => {}
    });
    for room in programme.holds.iter_mut().flat_map(|hold| &mut hold.rooms) {
        *room = same.get(room).copied().unwrap_or(*room);
    }
    same.len()
}

/// Buildings of the house instead of new ones.
fn join_buildings(programme: &mut Programme, others: &Brought) {
    let same = same_buildings(programme, others);
    let known = |id: BuildingId| same.get(&id).copied().unwrap_or(id);
    for room in &mut programme.rooms {
        room.building = known(room.building);
    }
    for wing in &mut programme.wings {
        wing.building = known(wing.building);
    }
    programme
        .buildings
        .retain(|building| !same.contains_key(&building.id));
}

/// The rooms of the house by their names; nothing for a name that two rooms have.
fn alone(others: &Brought) -> BTreeMap<Vec<String>, Option<RoomId>> {
    let mut alone = BTreeMap::new();
    for room in &others.rooms {
        alone
            .entry(words(room.name.as_str()))
            .and_modify(|room| *room = None)
            .or_insert(Some(room.id));
    }
    alone
}

/// The buildings of a programme that the house has, under its own id or another. A sheet may write the centre's name
/// instead of that of its only building.
fn same_buildings(programme: &Programme, others: &Brought) -> BTreeMap<BuildingId, BuildingId> {
    let only = match others.buildings.as_slice() {
        [building] => Some(building),
        _ => None,
    };
    let same = |building: &Building| {
        let known = others
            .buildings
            .iter()
            .find(|known| alike(&known.name, &building.name));
        let centres = || only.filter(|_| alike(&programme.centre.name, &building.name));
        known.or_else(centres).map(|known| (building.id, known.id))
    };
    programme.buildings.iter().filter_map(same).collect()
}

/// Whether two names are the same in any of their languages.
fn alike(one: &Translated<Title>, other: &Translated<Title>) -> bool {
    let names = |name: &Translated<Title>| -> BTreeSet<Vec<String>> {
        name.all().map(|(_, title)| words(title.as_str())).collect()
    };
    !names(one).is_disjoint(&names(other))
}

fn each_offer(programme: &mut Programme) -> impl Iterator<Item = &mut Offer> {
    let courses = programme.courses.iter_mut().map(|course| &mut course.offer);
    let activities = programme.activities.iter_mut();
    courses.chain(activities.map(|activity| &mut activity.offer))
}

fn each_place(programme: &mut Programme, mut see: impl FnMut(&mut Place)) {
    for offer in each_offer(programme) {
        for pattern in &mut offer.patterns {
            see(&mut pattern.place);
        }
        for change in &mut offer.changes {
            if let ChangeKind::Move { place, .. } = &mut change.what {
                see(place);
            }
        }
    }
}

fn join_faculties(programme: &mut Programme, own: &Brought, others: &Brought) -> usize {
    let mut same: BTreeMap<FacultyId, FacultyId> = BTreeMap::new();
    programme.faculties.retain(|faculty| {
        let known = others
            .faculties
            .iter()
            .find(|known| alike(&known.name, &faculty.name));
        same.extend(known.map(|known| (faculty.id, known.id)));
        known.is_none()
    });
    for offer in each_offer(programme) {
        offer.faculty = offer.faculty.map(|id| same.get(&id).copied().unwrap_or(id));
    }
    stand_behind(&mut programme.faculties, &own.faculties, &others.faculties);
    same.len()
}

/// Doors behind those of the house, or where they stood before, with signs and addresses that it does not use yet.
fn stand_behind(new: &mut [Faculty], before: &[Faculty], there: &[Faculty]) {
    let Some(last) = there.iter().map(|faculty| faculty.rank).max() else {
        return;
    };
    let was = |new: &Faculty| before.iter().find(|old| old.id == new.id);
    let known = new.iter().filter_map(|new| Some((new, was(new)?)));
    let stood = known.map(|(new, old)| old.rank.saturating_sub(new.rank));
    let behind = stood.min().unwrap_or(last.saturating_add(1));
    let mut slugs = Slugs::default();
    for faculty in there.iter().chain(before) {
        slugs.keep(&faculty.slug);
    }
    let mut used: BTreeSet<Sign> = there.iter().map(|faculty| faculty.sign).collect();
    for faculty in new {
        let was = was(faculty);
        faculty.rank = faculty.rank.saturating_add(behind);
        if !used.insert(faculty.sign) {
            let signs = was.map(|old| old.sign).into_iter().chain(Sign::ALL);
            let mut free = signs.filter(|sign| !used.contains(sign));
            faculty.sign = free.next().unwrap_or(faculty.sign);
            used.insert(faculty.sign);
        }
        match was {
            Some(old) => faculty.slug = old.slug.clone(),
            None => {
                let slug = slugs.give(faculty.slug.as_str(), "faculty");
                faculty.slug = slug.unwrap_or(faculty.slug.clone());
            }
        }
    }
}
