//! Meetings that found no place get one by sending others elsewhere: several at once, which a single move cannot do (a
//! hall whose halves two courses have).

use super::construct::{GoOn, place};
use crate::{
    agenda::{Agenda, placed},
    model::Model,
    rules::nobody_twice,
    state::{Spot, State},
};

/// More than so many others are never sent elsewhere for one.
const MOST_SENT: usize = 3;
/// So many spots are tried for each meeting, those with the fewest others first.
const TRIALS: usize = 24;

/// Gives places to what has none, as long as everybody who is sent elsewhere finds a place there.
///
/// Costs, for each meeting without a place, its cells times the meetings of the house, and a copy of the state for each
/// trial.
pub(crate) fn make_room<A: Agenda>(model: &Model, state: &mut State<A>, go_on: GoOn<'_, A>) {
    let without = (0..state.spots.len()).filter(|meeting| !placed(state.spots[*meeting]));
    for meeting in without.collect::<Vec<_>>() {
        if !go_on(state) {
            return;
        }
        let mut spots = spots(model, state, meeting);
        spots.sort_by_key(|(sent, _)| sent.len());
        let tried = spots
            .iter()
            .take(TRIALS)
            .find_map(|(sent, spot)| tried(model, state, meeting, *spot, sent));
        if let Some(better) = tried {
            *state = better;
        }
    }
}

/// Every spot of a meeting with the others that would have to go, where these are few.
fn spots<A: Agenda>(model: &Model, state: &State<A>, meeting: usize) -> Vec<(Vec<usize>, Spot)> {
    let set = &model.sets[usize::from(model.set_of[meeting])];
    let mut found = Vec::new();
    for variant in 0..model.course(meeting).variants {
        for cell in &set.cells {
            let spot = |option| Spot {
                cell: *cell,
                option,
                variant,
            };
            let at_once = at_once(model, state, meeting, spot(0));
            for option in &set.options {
                let parts = &model.options[usize::from(*option)].parts;
                let goes = |(other, people): &(usize, bool)| {
                    let taken = &model.options[usize::from(state.spots[*other].option)].parts;
                    (*people || taken.iter().any(|part| parts.contains(part))).then_some(*other)
                };
                let sent: Vec<usize> = at_once.iter().filter_map(goes).collect();
                if sent.len() <= MOST_SENT {
                    found.push((sent, spot(*option)));
                }
            }
        }
    }
    found
}

/// The meetings at that time, each with whether it shares people with this one.
fn at_once<A: Agenda>(
    model: &Model,
    state: &State<A>,
    meeting: usize,
    spot: Spot,
) -> Vec<(usize, bool)> {
    let others = (0..state.spots.len()).filter(|other| *other != meeting);
    others
        .filter(|other| placed(state.spots[*other]))
        .filter(|other| model.overlap(meeting, spot, *other, state.spots[*other]))
        .map(|other| {
            (
                other,
                !nobody_twice::shared(model, meeting, other).is_empty(),
            )
        })
        .collect()
}

fn tried<A: Agenda>(
    model: &Model,
    state: &State<A>,
    meeting: usize,
    to: Spot,
    sent: &[usize],
) -> Option<State<A>> {
    let mut state = state.clone();
    for other in sent {
        state.unplace(model, *other);
    }
    state.put_free(model, meeting, to)?;
    for other in sent {
        place(model, &mut state, *other)?;
    }
    Some(state)
}
