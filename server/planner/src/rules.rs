//! The rules of a year plan, as a list: what may never be, then what should not.
//!
//! Each rule is a file: its sentence, what it costs, and an independent count over a finished plan that explains each
//! cost. The search keeps the same numbers as it goes; [`recount`] is what they are compared with.

use serde::{Deserialize, Serialize};

use crate::{agenda::placed, budget::Score, model::Model, state::Spot};

pub(crate) mod hours;
pub(crate) mod lonely;
pub(crate) mod moved;
pub(crate) mod nobody_twice;
pub(crate) mod same_room;
pub(crate) mod seats;
pub(crate) mod split;
pub(crate) mod spread;

/// The rules that cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// Everybody has a seat, and few stay empty where that was wished.
    Seats,
    /// People who attend together are not split.
    Split,
    /// A course meets at the hours that it and its leaders wish.
    Hours,
    /// A course's meetings are spread over the week.
    Spread,
    /// A course stays in one room.
    SameRoom,
    /// Nobody comes for a single hour.
    Lonely,
    /// What was published stays.
    Moved,
}

/// What each course pays by a rule.
type Count = fn(&Model, &[Spot]) -> Vec<(u16, i32)>;

/// The rules that cost, each with its count.
pub(crate) const LIST: [(Rule, Count); 7] = [
    (Rule::Seats, seats::count),
    (Rule::Split, split::count),
    (Rule::Hours, hours::count),
    (Rule::Spread, spread::count),
    (Rule::SameRoom, same_room::count),
    (Rule::Lonely, lonely::count),
    (Rule::Moved, moved::count),
];

/// What each course pays for its meetings that have a place, of a rule that looks at each meeting alone.
fn by_meeting(model: &Model, spots: &[Spot], cost: impl Fn(usize, Spot) -> i32) -> Vec<(u16, i32)> {
    let placed = spots.iter().enumerate().filter(|(_, spot)| placed(**spot));
    placed
        .map(|(meeting, spot)| (model.course_of[meeting], cost(meeting, *spot)))
        .filter(|(_, cost)| *cost != 0)
        .collect()
}

/// The score of a plan, counted from nothing.
#[cfg_attr(
    not(any(test, debug_assertions)),
    expect(dead_code, reason = "what debug builds compare with")
)]
pub(crate) fn recount(model: &Model, spots: &[Spot]) -> Score {
    let unplaced = spots.iter().filter(|spot| !placed(**spot)).count();
    let costs = LIST.into_iter().flat_map(|(_, count)| count(model, spots));
    Score {
        clashes: nobody_twice::count(model, spots),
        unplaced: i32::try_from(unplaced).unwrap_or(i32::MAX),
        cost: costs.map(|(_, cost)| cost).sum(),
    }
}
