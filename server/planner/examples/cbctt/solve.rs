//! A run of the engine against a clock.

use std::ops::ControlFlow;

use planner::{
    Outcome,
    budget::{Budget, Progress, Seed},
    plan,
    problem::Problem,
};

/// How long it may take.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Limit {
    /// Seconds, with a number of iterations that is sure to be enough: the clock hurries the search on.
    Seconds(f64),
    /// Moves, for a run that can be repeated exactly.
    #[allow(dead_code, reason = "the table asks for seconds only")]
    Iterations(u64),
}

/// What is left for what comes after the last move, in seconds.
const AFTER: f64 = 0.05;
/// So many looks share a reading of the clock, which costs more than they do.
const LOOKS: u32 = 8;

/// Plans within the limit; also says when the first plan without a clash and with everything placed was there.
pub(crate) fn solve(
    problem: &Problem,
    seed: Seed,
    limit: Limit,
    elapsed: &dyn Fn() -> f64,
) -> (Outcome, Option<f64>) {
    let mut feasible = None;
    let (mut looks, mut share) = (0, 0.0);
    let mut watch = |progress: &Progress| {
        if feasible.is_none() && progress.best.clashes == 0 && progress.best.unplaced == 0 {
            feasible = Some(elapsed());
        }
        let Limit::Seconds(seconds) = limit else {
            return ControlFlow::Continue(0.0);
        };
        if looks % LOOKS == 0 {
            share = elapsed() / (seconds - AFTER);
        }
        looks += 1;
        if share >= 1.0 {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(share)
        }
    };
    let iterations = match limit {
        Limit::Seconds(_) => u64::MAX / 4,
        Limit::Iterations(iterations) => iterations,
    };
    let budget = Budget {
        iterations,
        watch: &mut watch,
    };
    (plan(problem, seed, budget), feasible)
}
