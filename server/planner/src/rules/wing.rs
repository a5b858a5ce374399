//! What the rooms of a wing notice of one another, for the rules `noise` and `in_turn`.

use crate::{
    agenda::Taken,
    model::{Manner, Model},
    rules::{in_turn, meetings, noise},
    state::Spot,
};

/// What two meetings in one wing at once pay for one another.
#[inline]
pub(crate) fn pays(model: &Model, one: Manner, other: Manner) -> i32 {
    noise::pays(model, one, other) + in_turn::pays(model, one, other)
}

/// The pairs of meetings that are in one wing at once and notice one another, with the wings that they share.
pub(super) fn pairs(model: &Model, spots: &[Spot]) -> Vec<([(usize, Manner); 2], i32)> {
    let noticed = |(meeting, spot): (usize, Spot)| {
        let manner = model.course(meeting).manner?;
        Some((meeting, manner, spot, Taken::of(model, meeting, spot)))
    };
    let all: Vec<_> = meetings(spots).filter_map(noticed).collect();
    let mut pairs = Vec::new();
    for (nth, (one, manner, spot, mine)) in all.iter().enumerate() {
        for (other, their, place, theirs) in &all[nth + 1..] {
            let wings = model.wings(*spot).shared(model.wings(*place));
            let same_day = model.when(spot.cell).0 == model.when(place.cell).0;
            if wings > 0 && same_day && mine.meets(theirs) {
                pairs.push(([(*one, *manner), (*other, *their)], wings));
            }
        }
    }
    pairs
}
