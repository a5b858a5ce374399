//! *What needs quiet has nothing loud beside it.* Each meeting that needs quiet and each loud one at the same time in its
//! wing cost their weight.

use crate::{
    model::{Manner, Model},
    problem::Sound,
    report::{Cost, Why},
    rules::wing,
    state::{Spot, weight},
};

/// What a quiet and a loud meeting side by side pay; nothing for any two others.
#[inline]
pub(crate) fn pays(model: &Model, one: Manner, other: Manner) -> i32 {
    let differ = matches!(
        (one.sound, other.sound),
        (Sound::Quiet, Sound::Loud) | (Sound::Loud, Sound::Quiet)
    );
    weight(model.weights.noise) * i32::from(differ)
}

/// What each such pair pays; it stands with the course that needs quiet.
pub(crate) fn costs(model: &Model, spots: &[Spot]) -> Vec<Cost> {
    let pairs = wing::pairs(model, spots).into_iter();
    let cost = |([one, other], wings): ([(usize, Manner); 2], i32)| {
        let (first, second) = if one.1.sound == Sound::Quiet {
            (one.0, other.0)
        } else {
            (other.0, one.0)
        };
        Cost {
            course: model.course_id(first),
            amount: wings * pays(model, one.1, other.1),
            why: Why::Noise {
                quiet: model.id(first),
                loud: model.id(second),
            },
        }
    };
    pairs.map(cost).filter(|cost| cost.amount != 0).collect()
}
