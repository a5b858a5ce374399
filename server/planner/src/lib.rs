//! The year plan of Saiets: what a house offers, over its rooms, weeks and people; found, explained and repaired.
//!
//! Pure: no clock, no dice of its own, no waiting. Whoever calls brings a [`Problem`], a [`Seed`] and a [`Budget`]:
//!
//! * [`plan`] makes a plan from nothing;
//! * [`repair`] changes a published plan as little as it can;
//! * [`report::report`] says what a plan costs and why, and why what has no place has none, with what would help;
//! * [`report::difference`] says in rows what differs between two plans.
//!
//! # How it works
//!
//! [`Problem::new`] refuses what makes no sense. `model` turns the rest into numbers in flat arrays. `search` builds a first
//! plan, hardest meeting first, improves it by simulated annealing and lets no clash out. `state` knows what each move
//! would change, at the price of the courses it touches; `agenda` knows who is where when, in two ways: machine words for
//! a plain weekly grid, short lists for anything else. `rules` has a file for each rule, with a count of its own that
//! debug builds compare with what `state` says.
//!
//! # What it takes
//!
//! A move costs the courses, people and neighbours it touches, whatever the size of the house: what they do on two days, and
//! in a week for who comes from far or leads only so much. Memory grows with the courses times what each may choose from:
//! four bytes for each hour and five for each room (or pair of rooms); `examples/year` measured 4 kB a course, for 200
//! courses in 25 rooms and for 2,000 in 250.
//!
//! # How to add a rule
//!
//! 1. Write its sentence on top of a new file in `rules/`, and its `costs` over finished spots, each with its
//!    [`report::Why`].
//! 2. Add its weight to [`problem::Weights`] and the rule to `rules::LIST`.
//! 3. Add its change to `state` (rules of one course) or to the agendas (rules of several: `lists/people`,
//!    `lists/neighbours`); what the packed agenda does not know, `Packed::fits` must refuse.
//! 4. The property tests compare the two ways of counting on random houses; let them run in a debug build.

use crate::{
    agenda::{Agenda, Lists, Packed},
    budget::{Budget, Progress, Score, Seed},
    model::Model,
    plan::YearPlan,
    problem::Problem,
    search::{
        anneal::{Anneal, Tuning},
        construct::construct,
        dice::Dice,
        make_room::make_room,
        settle::{at, settle},
    },
    state::{Spot, State},
};

mod agenda;
pub mod budget;
mod model;
pub mod plan;
pub mod problem;
pub mod report;
mod rules;
mod search;
mod state;
mod weeks;
mod write;

/// What came of planning.
#[derive(Clone, Debug)]
#[must_use]
pub struct Outcome {
    /// The plan; never with a clash.
    pub plan: YearPlan,
    /// How good it is.
    pub score: Score,
    /// How many moves were tried.
    pub iterations: u64,
}

/// Plans the year from nothing. Takes as long as the budget allows.
pub fn plan(problem: &Problem, seed: Seed, budget: Budget<'_>) -> Outcome {
    let model = model::compile(problem);
    if model.plain {
        let state = State::<Packed>::empty(&model);
        solve(problem, &model, state, Tuning::FRESH, seed, budget)
    } else {
        let state = State::<Lists>::empty(&model);
        solve(problem, &model, state, Tuning::FRESH, seed, budget)
    }
}

/// Plans the year anew from a published plan: what can stay stays, unless moving it is worth
/// [`Weights::moved`](problem::Weights::moved).
pub fn repair(problem: &Problem, parent: &YearPlan, seed: Seed, budget: Budget<'_>) -> Outcome {
    let mut model = model::compile(problem);
    model.parent = write::published(problem, &model, parent);
    if model.plain {
        let state = at::<Packed>(&model, &model.parent, false);
        solve(problem, &model, state, Tuning::REPAIR, seed, budget)
    } else {
        let state = at::<Lists>(&model, &model.parent, false);
        solve(problem, &model, state, Tuning::REPAIR, seed, budget)
    }
}

fn solve<A: Agenda>(
    problem: &Problem,
    model: &Model,
    mut state: State<A>,
    tuning: Tuning,
    seed: Seed,
    mut budget: Budget<'_>,
) -> Outcome {
    let mut stopped = false;
    let mut go_on = |state: &State<A>| {
        let progress = Progress {
            iterations: 0,
            best: state.score,
            current: state.score,
            temperature: 0.0,
            model,
            spots: &state.spots,
        };
        stopped = stopped || budget.watch.look(&progress).is_break();
        !stopped
    };
    construct(model, &mut state, &mut go_on);
    make_room(model, &mut state, &mut go_on);
    if stopped {
        return outcome(problem, model, &state.spots, state.score, 0);
    }
    let run = Anneal::new(model, state, Dice::new(seed), tuning).run(&mut budget);
    let best = settle::<A>(model, run.best, run.stopped);
    outcome(problem, model, &best.spots, best.score, run.iterations)
}

fn outcome(
    problem: &Problem,
    model: &Model,
    spots: &[Spot],
    score: Score,
    iterations: u64,
) -> Outcome {
    Outcome {
        plan: write::plan(problem, model, spots),
        score,
        iterations,
    }
}
