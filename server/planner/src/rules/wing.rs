//! What the rooms of a wing notice of one another, for the rules `noise` and `in_turn`.

use crate::{
    agenda::Taken,
    model::{Manner, Model},
    plan::MeetingId,
    report::{Cost, Why},
    rules::{in_turn, meetings, noise},
    state::Spot,
};

/// What two meetings in one wing at once pay for one another.
#[inline]
pub(crate) fn pays(model: &Model, one: Manner, other: Manner) -> i32 {
    noise::pays(model, one, other) + in_turn::pays(model, one, other)
}

/// One of the rules about what is noticed next door.
pub(super) struct Rule {
    /// What two meetings in one wing at once pay.
    pub pays: fn(&Model, Manner, Manner) -> i32,
    /// Which of two that pay is named first; the cost stands with its course.
    pub first: fn(Manner) -> bool,
    /// The explanation, for the first and the second.
    pub why: fn([MeetingId; 2]) -> Why,
}

/// What each pair pays by a rule, once for each wing that they share.
pub(super) fn costs(model: &Model, spots: &[Spot], rule: &Rule) -> Vec<Cost> {
    let mut costs = Vec::new();
    for ([one, other], wings) in pairs(model, spots) {
        let amount = wings * (rule.pays)(model, one.1, other.1);
        if amount == 0 {
            continue;
        }
        let in_order = if (rule.first)(one.1) {
            [one.0, other.0]
        } else {
            [other.0, one.0]
        };
        costs.push(Cost {
            course: model.course_id(in_order[0]),
            amount,
            why: (rule.why)(in_order.map(|meeting| model.id(meeting))),
        });
    }
    costs
}

/// The pairs of meetings that are in one wing at once and notice one another, with the wings that they share.
fn pairs(model: &Model, spots: &[Spot]) -> Vec<([(usize, Manner); 2], i32)> {
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
