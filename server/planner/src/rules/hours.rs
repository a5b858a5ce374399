//! *A course meets at the hours it wished, and when its leaders would rather.* Each meeting outside costs its weight.

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
                i32::from(model.hour(meeting, spot.cell)),
            )
        });
    costs.filter(|(_, cost)| *cost != 0).collect()
}
