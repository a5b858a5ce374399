//! *What people have written on their kitchen calendars stays.* Each meeting that is not where the parent plan has it costs
//! its weight.

use crate::{
    agenda::placed,
    model::Model,
    rules::by_meeting,
    state::{Spot, weight},
};

/// What a meeting pays there.
#[inline]
pub(crate) fn penalty(model: &Model, meeting: usize, spot: Spot) -> i32 {
    match model.parent.get(meeting) {
        Some(parent) if placed(*parent) && *parent != spot => weight(model.weights.moved),
        _ => 0,
    }
}

/// What each course pays.
pub(crate) fn count(model: &Model, spots: &[Spot]) -> Vec<(u16, i32)> {
    by_meeting(model, spots, |meeting, spot| penalty(model, meeting, spot))
}
