//! *A course meets at the hours it wished, and when its leaders would rather.* Each meeting outside costs its weight.

use crate::{model::Model, rules::by_meeting, state::Spot};

/// What each course pays.
pub(crate) fn count(model: &Model, spots: &[Spot]) -> Vec<(u16, i32)> {
    by_meeting(model, spots, |meeting, spot| {
        i32::from(model.hour(meeting, spot.cell))
    })
}
