//! The rules of a year plan, as a list: what may never be, then what should not.
//!
//! Each rule is a file: its sentence, what it costs, and an independent count over a finished plan that explains each
//! cost. The search keeps the same numbers as it goes; [`recount`] is what they are compared with.

use crate::{budget::Score, model::Model, state::Spot};

pub(crate) mod hours;
pub(crate) mod lonely;
pub(crate) mod nobody_twice;
pub(crate) mod same_room;
pub(crate) mod seats;
pub(crate) mod spread;

/// The score of a plan, counted from nothing.
pub(crate) fn recount(model: &Model, spots: &[Spot]) -> Score {
    let total = |costs: Vec<(u16, i32)>| costs.iter().map(|(_, cost)| cost).sum::<i32>();
    let rules = [spread::count, same_room::count, lonely::count, hours::count, seats::count];
    let unplaced = spots.iter().filter(|spot| **spot == Spot::NONE || spot.cell == crate::state::NOWHERE);
    Score {
        clashes: nobody_twice::count(model, spots),
        unplaced: i32::try_from(unplaced.count()).unwrap_or(i32::MAX),
        cost: rules.into_iter().map(|count| total(count(model, spots))).sum(),
    }
}
