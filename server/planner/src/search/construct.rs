//! A first plan: the meeting with the fewest hours left comes first, and goes where it costs least.

use crate::{
    agenda::{Agenda, Blocker, NOBODY, placed},
    model::Model,
    state::{Move, Spot, State},
};

/// Asked after each meeting whether to go on.
pub(crate) type GoOn<'a, A> = &'a mut dyn FnMut(&State<A>) -> bool;

/// Places what has no place and can be placed without a clash; the rest stays without a place, and so does what is left
/// when it is told to stop.
pub(crate) fn construct<A: Agenda>(model: &Model, state: &mut State<A>, go_on: GoOn<'_, A>) {
    let neighbours = neighbours(model);
    let mut left: Vec<usize> = (0..model.course_of.len())
        .filter(|meeting| !placed(state.spots[*meeting]))
        .collect();
    let mut open: Vec<usize> = (0..model.courses.len())
        .map(|course| open_cells(model, state, course))
        .collect();
    while let Some(at) = hardest(model, &left, &open, &neighbours)
        && go_on(state)
    {
        let meeting = left.swap_remove(at);
        if place(model, state, meeting).is_some() {
            let course = usize::from(model.course_of[meeting]);
            for near in &neighbours[course] {
                open[usize::from(*near)] = open_cells(model, state, usize::from(*near));
            }
        }
    }
}

/// Puts `meeting` where it costs least, in nobody's way; `None` when there is no such place.
pub(crate) fn place<A: Agenda>(model: &Model, state: &mut State<A>, meeting: usize) -> Option<()> {
    let to = cheapest(model, state, meeting)?;
    state.put(model, meeting, to)
}

/// For each course those that may not meet when it does, itself among them.
fn neighbours(model: &Model) -> Vec<Vec<u16>> {
    let mut near: Vec<Vec<u16>> = (0..)
        .take(model.courses.len())
        .map(|course| vec![course])
        .collect();
    for together in model.together() {
        for course in together {
            near[usize::from(*course)].extend(together);
        }
    }
    for list in &mut near {
        list.sort_unstable();
        list.dedup();
    }
    near
}

/// In how many cells a course could still meet without a clash of people.
fn open_cells<A: Agenda>(model: &Model, state: &State<A>, course: usize) -> usize {
    let meeting = usize::from(model.courses[course].first);
    let set = &model.sets[usize::from(model.set_of[meeting])];
    // Where buildings are apart this is a guess, from the room that suits it best.
    let Some(option) = set.options.first().copied() else {
        return 0;
    };
    let spot = |cell: &u16| Spot {
        cell: *cell,
        option,
        variant: 0,
    };
    set.cells
        .iter()
        .filter(|cell| state.agenda.clashes(model, meeting, spot(cell), NOBODY) == 0)
        .count()
}

fn hardest(
    model: &Model,
    left: &[usize],
    open: &[usize],
    neighbours: &[Vec<u16>],
) -> Option<usize> {
    let hardness = |meeting: usize| {
        let course = usize::from(model.course_of[meeting]);
        let options = model.sets[usize::from(model.set_of[meeting])].options.len();
        (
            open[course],
            options,
            usize::MAX - neighbours[course].len(),
            meeting,
        )
    };
    (0..left.len()).min_by_key(|at| hardness(left[*at]))
}

/// The spot that costs least now, among those in nobody's way.
fn cheapest<A: Agenda>(model: &Model, state: &State<A>, meeting: usize) -> Option<Spot> {
    let set = &model.sets[usize::from(model.set_of[meeting])];
    let mut best: Option<(i32, Spot)> = None;
    for variant in 0..model.course(meeting).variants {
        for cell in &set.cells {
            let spot = |option| Spot {
                cell: *cell,
                option,
                variant,
            };
            for spot in free(model, state, meeting, spot(0)) {
                let step = Move {
                    meeting,
                    to: spot,
                    other: None,
                };
                let limit = best.map_or(i32::MAX / 2, |(cost, _)| cost - 1);
                if let Some(change) = state.weigh(model, step, 0, limit) {
                    best = Some((change.cost, spot));
                }
            }
        }
    }
    best.map(|(_, spot)| spot)
}

/// Of so many buildings or wings the room that suits a meeting best is tried, where its neighbours notice it.
const ROOMS_TRIED: usize = 4;

/// The rooms at that time in which a meeting would be in nobody's way, the cheapest first; of those that make no other
/// difference to it the first alone.
fn free<A: Agenda>(model: &Model, state: &State<A>, meeting: usize, spot: Spot) -> Vec<Spot> {
    let apart = model.buildings.apart();
    let alone = |spot| state.agenda.clashes(model, meeting, spot, NOBODY) == 0;
    let noticed = model.course(meeting).manner.is_some();
    let most = if noticed { ROOMS_TRIED } else { 1 };
    let mut found: Vec<Spot> = Vec::new();
    let none = model.sets[usize::from(model.set_of[meeting])]
        .options
        .is_empty();
    if none || !apart && !alone(spot) {
        return found;
    }
    for option in &model.sets[usize::from(model.set_of[meeting])].options {
        let spot = Spot {
            option: *option,
            ..spot
        };
        let alike = |known: &Spot| model.alike(meeting, known.option, *option);
        let open = || state.agenda.blocker(model, meeting, spot) == Blocker::Free;
        if !found.iter().any(alike) && open() && (!apart || alone(spot)) {
            found.push(spot);
            if found.len() == most {
                break;
            }
        }
    }
    found
}
