//! *Young and old have a wing in turn.* Each meeting for the young and each for the old at the same time in one wing cost
//! their weight.

use crate::{
    model::{Manner, Model},
    problem::Crowd,
    report::{Cost, Why},
    rules::wing,
    state::{Spot, weight},
};

/// What a meeting for the young and one for the old side by side pay; nothing for any two others.
#[inline]
pub(crate) fn pays(model: &Model, one: Manner, other: Manner) -> i32 {
    let differ = matches!(
        (one.crowd, other.crowd),
        (Crowd::Young, Crowd::Old) | (Crowd::Old, Crowd::Young)
    );
    weight(model.weights.in_turn) * i32::from(differ)
}

/// What each such pair pays; it stands with the course for the young.
pub(crate) fn costs(model: &Model, spots: &[Spot]) -> Vec<Cost> {
    let pairs = wing::pairs(model, spots).into_iter();
    let cost = |([one, other], wings): ([(usize, Manner); 2], i32)| {
        let (first, second) = if one.1.crowd == Crowd::Young {
            (one.0, other.0)
        } else {
            (other.0, one.0)
        };
        Cost {
            course: model.course_id(first),
            amount: wings * pays(model, one.1, other.1),
            why: Why::NotInTurn {
                young: model.id(first),
                old: model.id(second),
            },
        }
    };
    pairs.map(cost).filter(|cost| cost.amount != 0).collect()
}
