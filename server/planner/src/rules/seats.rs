//! *Everybody who is expected has a seat, and few seats stay empty where a course wishes a snug room.* Each person too
//! many and each ten empty seats cost their weight.

use crate::{model::Model, rules::by_meeting, state::Spot};

/// What each course pays.
pub(crate) fn count(model: &Model, spots: &[Spot]) -> Vec<(u16, i32)> {
    by_meeting(model, spots, |meeting, spot| {
        i32::from(model.room(meeting, spot.option))
    })
}
