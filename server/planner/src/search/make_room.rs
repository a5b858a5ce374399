//! Meetings that found no place get one by sending others elsewhere: several at once, which a single move cannot do (a
//! hall whose halves two courses have).

use super::construct::{GoOn, place};
use crate::{
    agenda::{Agenda, Shift, Taken, placed},
    model::Model,
    rules::meetings,
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
            let others = on_that_day(model, state, meeting, *cell);
            for option in &set.options {
                let mine = Taken::of(model, meeting, spot(*option));
                let parts = &model.options[usize::from(*option)].parts;
                let goes = |other: &&Other| {
                    let taken = &model.options[usize::from(other.spot.option)].parts;
                    let in_room = taken.iter().any(|part| parts.contains(part));
                    in_room && other.taken.meets(&mine)
                        || other.shares_somebody && other.taken.too_close(&mine, model)
                };
                let sent: Vec<usize> = others.iter().filter(goes).map(|it| it.meeting).collect();
                let shift = Shift {
                    meeting,
                    from: Spot::NONE,
                    to: spot(*option),
                };
                if sent.len() <= MOST_SENT && state.agenda.few_enough(model, shift, None) {
                    found.push((sent, spot(*option)));
                }
            }
        }
    }
    found
}

/// A meeting that may be in the way of another.
struct Other {
    meeting: usize,
    spot: Spot,
    taken: Taken,
    shares_somebody: bool,
}

/// The other meetings of the day of a cell.
fn on_that_day<A: Agenda>(
    model: &Model,
    state: &State<A>,
    meeting: usize,
    cell: u16,
) -> Vec<Other> {
    let (day, _) = model.when(cell);
    let others = meetings(&state.spots)
        .filter(|(other, spot)| *other != meeting && model.when(spot.cell).0 == day);
    others
        .map(|(other, spot)| Other {
            meeting: other,
            spot,
            taken: Taken::of(model, other, spot),
            shares_somebody: model.share_somebody(meeting, other),
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
