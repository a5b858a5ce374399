//! *Everybody who is expected has a seat, and few seats stay empty where a course wishes a snug room.* Each person too
//! many and each ten empty seats cost their weight.

use crate::{agenda::placed, model::Model, state::Spot};

/// What each course pays.
pub(crate) fn count(model: &Model, spots: &[Spot]) -> Vec<(u16, i32)> {
    let costs = spots
        .iter()
        .enumerate()
        .filter(|(_, spot)| placed(**spot))
        .map(|(meeting, spot)| {
            (
                model.course_of[meeting],
                i32::from(model.room(meeting, spot.option)),
            )
        });
    costs.filter(|(_, cost)| *cost != 0).collect()
}
