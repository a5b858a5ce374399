//! The last step: no plan leaves with a clash in it.

use super::{anneal::Best, construct::construct, make_room::make_room};
use crate::{
    agenda::{Agenda, placed},
    model::Model,
    state::{Spot, State},
};

/// Takes away meetings that clash, the one with the most clashes first, and places again what can be placed; unless there
/// is no time left, also by moving others.
pub(crate) fn settle<A: Agenda>(model: &Model, best: Best, hurry: bool) -> Best {
    if best.score.clashes == 0 && best.score.unplaced == 0 {
        return best;
    }
    let mut state = at::<A>(model, &best.spots, true);
    let clashing = |state: &State<A>, meeting: usize| {
        if placed(state.spots[meeting]) {
            state.agenda.clashing(model, meeting, state.spots[meeting])
        } else {
            0
        }
    };
    while state.score.clashes > 0 {
        let worst = (0..state.spots.len()).max_by_key(|meeting| clashing(&state, *meeting));
        let Some(worst) = worst else { break };
        state.unplace(model, worst);
    }
    construct(model, &mut state, &mut |_| true);
    make_room(model, &mut state, &mut |_| !hurry);
    Best {
        spots: state.spots,
        score: state.score,
    }
}

/// A state with meetings where `spots` say, as far as they may be there; with clashes of people only if `clashes`.
pub(crate) fn at<A: Agenda>(model: &Model, spots: &[Spot], clashes: bool) -> State<A> {
    let mut state = State::<A>::empty(model);
    for (meeting, spot) in spots.iter().enumerate().filter(|(_, spot)| placed(**spot)) {
        // What can no longer be there has no place for now.
        let _ = if clashes {
            state.put(model, meeting, *spot)
        } else {
            state.put_free(model, meeting, *spot)
        };
    }
    state
}
