//! Whether ways and wings make sense.

use std::collections::{BTreeMap, BTreeSet};

use domain::id::{BuildingId, WingId};

use crate::problem::{Draft, ProblemRefusal, Room};

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
