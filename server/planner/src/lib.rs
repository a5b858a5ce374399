//! The year plan of Saiets: what a house offers, over its rooms, weeks and people; found, explained and repaired.

use crate::{
    agenda::{Agenda, Packed},
    budget::{Budget, Score, Seed},
    model::Model,
    plan::YearPlan,
    problem::Problem,
    search::{anneal::{Anneal, Tuning}, construct::construct, dice::Dice, schedule::Schedule},
    state::State,
};

mod agenda;
pub mod budget;
mod model;
pub mod plan;
pub mod problem;
mod rules;
mod search;
mod state;
mod weeks;
mod write;

/// What came of planning.
#[derive(Clone, Debug)]
#[must_use]
pub struct Outcome {
    /// The plan.
    pub plan: YearPlan,
    /// How good it is.
    pub score: Score,
    /// How many moves were tried.
    pub iterations: u64,
}

/// Plans the year.
pub fn plan(problem: &Problem, seed: Seed, mut budget: Budget<'_>) -> Outcome {
    let model = model::compile(problem);
    solve::<Packed>(problem, &model, seed, &mut budget)
}

fn env(name: &str, default: f64) -> f64 {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(default)
}

fn solve<A: Agenda>(problem: &Problem, model: &Model, seed: Seed, budget: &mut Budget<'_>) -> Outcome {
    let mut state = State::<A>::empty(model);
    construct(model, &mut state);
    let tuning = Tuning {
        schedule: Schedule { warm: env("WARM", 30.0), cold: env("COLD", 0.16), levels: env("LEVELS", 500.0) as u32, taken_share: env("TAKEN", 0.04) },
        hard: env("HARD", 200.0) as i32,
        rooms: 0,
        reach: env("REACH", 12.0),
    };
    let (best, iterations) = Anneal::new(model, state, Dice::new(seed), tuning).run(budget);
    Outcome { plan: write::plan(problem, model, &best.spots), score: best.score, iterations }
}
