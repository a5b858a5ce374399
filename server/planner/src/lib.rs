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
//! # How to add a rule
//!
//! 1. Write its sentence on top of a new file in `rules/`, and its `costs` over finished spots, each with its
//!    [`report::Why`].
//! 2. Add its weight to [`problem::Weights`] and the rule to `rules::LIST`.
//! 3. Add its change to `state` (rules of one course) or to both agendas (rules of a group).
//! 4. The property tests compare the two ways of counting on random houses; let them run in a debug build.

use crate::{
    agenda::{Agenda, Lists, Packed},
    budget::{Budget, Score, Seed},
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
    state::State,
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
        solve::<Packed>(
            problem,
            &model,
            State::empty(&model),
            Tuning::FRESH,
            seed,
            budget,
        )
    } else {
        solve::<Lists>(
            problem,
            &model,
            State::empty(&model),
            Tuning::FRESH,
            seed,
            budget,
        )
    }
}

/// Plans the year anew from a published plan: what can stay stays, unless moving it is worth
/// [`Weights::moved`](problem::Weights::moved).
pub fn repair(problem: &Problem, parent: &YearPlan, seed: Seed, budget: Budget<'_>) -> Outcome {
    let mut model = model::compile(problem);
    model.parent = write::read(problem, &model, parent);
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
    construct(model, &mut state);
    make_room(model, &mut state);
    let (best, iterations) = Anneal::new(model, state, Dice::new(seed), tuning).run(&mut budget);
    let best = settle::<A>(model, best);
    Outcome {
        plan: write::plan(problem, model, &best.spots),
        score: best.score,
        iterations,
    }
}
