//! Whether ways and wings make sense.

use std::collections::{BTreeMap, BTreeSet};

use domain::id::{BuildingId, WingId};

use crate::problem::{Course, Draft, ProblemRefusal, Room};

pub(super) fn refusals(draft: &Draft) -> Vec<ProblemRefusal> {
    let known: BTreeSet<BuildingId> = draft
        .rooms
        .iter()
        .filter_map(|room| room.building)
        .collect();
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    for way in &draft.ways {
        let mut ends = way.between;
        ends.sort_unstable();
        let [one, other] = ends;
        if one == other || !ends.iter().all(|end| known.contains(end)) {
            found.push(ProblemRefusal::WayNowhere(one, other));
        } else if !seen.insert(ends) {
            found.push(ProblemRefusal::TwoWays(one, other));
        }
    }
    found.extend(in_two(draft));
    found.extend(part_elsewhere(draft));
    found.extend(boundless(draft));
    found.extend(
        draft
            .courses
            .iter()
            .filter(|it| no_pair(draft, it))
            .map(|it| ProblemRefusal::NoPair(it.id)),
    );
    found
}

fn part_elsewhere(draft: &Draft) -> impl Iterator<Item = ProblemRefusal> {
    let elsewhere = |room: &&Room| {
        let mut all = draft.rooms.iter();
        let whole = all.find(|whole| room.part_of == Some(whole.id));
        whole.is_some_and(|whole| whole.building != room.building)
    };
    let parts = draft.rooms.iter().filter(elsewhere);
    parts.map(|room| ProblemRefusal::PartElsewhere(room.id))
}

fn boundless(draft: &Draft) -> impl Iterator<Item = ProblemRefusal> {
    let bound = |room: &&Room| {
        let held = draft.holds.iter().any(|hold| hold.rooms.contains(&room.id));
        let parts = draft.rooms.iter().any(|part| part.part_of == Some(room.id));
        room.boundless && (held || parts || room.part_of.is_some() || !room.open.is_empty())
    };
    let rooms = draft.rooms.iter().filter(bound);
    rooms.map(|room| ProblemRefusal::Boundless(room.id))
}

/// Whether a course needs two rooms at once, and no two can be had.
fn no_pair(draft: &Draft, course: &Course) -> bool {
    let beside = draft
        .rooms
        .iter()
        .filter(|room| course.needs.beside.contains(&room.id));
    let mut pairs = beside
        .clone()
        .flat_map(|other| draft.rooms.iter().map(move |one| (one, other)));
    let related =
        |one: &Room, other: &Room| one.part_of == Some(other.id) || other.part_of == Some(one.id);
    let pair = |(one, other): (&Room, &Room)| {
        one.id != other.id && !related(one, other) && one.is_beside(other)
    };
    beside.count() > 0 && !pairs.any(pair)
}

fn in_two(draft: &Draft) -> impl Iterator<Item = ProblemRefusal> {
    let mut buildings: BTreeMap<WingId, BTreeSet<Option<BuildingId>>> = BTreeMap::new();
    for room in &draft.rooms {
        if let Some(wing) = room.wing {
            buildings.entry(wing).or_default().insert(room.building);
        }
    }
    let in_two = buildings.into_iter().filter(|(_, of)| of.len() > 1);
    in_two.map(|(wing, _)| ProblemRefusal::WingInTwo(wing))
}
