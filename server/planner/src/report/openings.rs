//! Everywhere that a meeting might be if nothing stood against it, with what does.

use std::collections::BTreeMap;

use domain::id::RoomId;

use super::Obstacle;
use crate::{
    agenda::Taken,
    model::{Model, cells::Say, combinations},
    rules::{fits, most_a_week, nobody_twice, on_the_way, room_once, when},
    state::Spot,
};

/// A day, an hour and rooms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Opening {
    /// Day, start and weeks; its option means nothing.
    pub spot: Spot,
    /// The room, or several at once.
    pub rooms: Vec<RoomId>,
}

/// Each different set of obstacles, in order and without repetition, with the first opening that it closes.
pub(crate) type Openings = BTreeMap<Vec<Obstacle>, Option<Opening>>;

/// All openings of a meeting in a house where everything else is at its spot.
///
/// Costs hours of the raster times rooms times what takes place on a day; some milliseconds in a house of 25 rooms.
pub(crate) fn openings(model: &Model, spots: &[Spot], meeting: usize) -> Openings {
    let say = Say::about(model, meeting);
    let fits: Vec<(Vec<RoomId>, Vec<Obstacle>)> = combinations(model, say.course)
        .into_iter()
        .map(|rooms| (rooms.clone(), fits::against(&say, &rooms)))
        .collect();
    let mut found = Openings::new();
    for variant in 0..model.course(meeting).variants {
        for cell in (0..).take(model.cells()) {
            let spot = Spot {
                cell,
                option: 0,
                variant,
            };
            at_hour(model, spots, &say, meeting, spot, &fits, &mut found);
        }
    }
    found
}

fn at_hour(
    model: &Model,
    spots: &[Spot],
    say: &Say,
    meeting: usize,
    spot: Spot,
    fits: &[(Vec<RoomId>, Vec<Obstacle>)],
    found: &mut Openings,
) {
    let (day, start) = model.when(spot.cell);
    let mine = Taken::anywhere(model, meeting, spot);
    if mine.weeks == 0 {
        found.entry(vec![Obstacle::NoDate]).or_insert(None);
        return;
    }
    let mut hour = when::against(say, model.days[day], start, mine.to);
    hour.extend(nobody_twice::against(model, spots, day, &mine));
    hour.extend(most_a_week::against(model, spots, &mine, &[]));
    for (rooms, fit) in fits {
        let free = room_once::against(model, spots, rooms, day, &mine);
        let mine = mine.in_building(model.building(rooms));
        let late = on_the_way::against(model, spots, day, &mine);
        let rest = free.into_iter().chain(late);
        let mut all: Vec<Obstacle> = hour.iter().chain(fit).cloned().chain(rest).collect();
        all.sort_unstable();
        all.dedup();
        found.entry(all).or_insert_with(|| {
            Some(Opening {
                spot,
                rooms: rooms.clone(),
            })
        });
    }
}
