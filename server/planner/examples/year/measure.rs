//! Runs against the clock of one core.

use std::ops::ControlFlow;

use planner::{
    Outcome,
    budget::{Budget, Progress, Seed},
    plan,
    plan::YearPlan,
    problem::Problem,
    repair,
    report::{Rule, costs},
};

use crate::clock::core_seconds;

/// What a run gave.
pub(crate) struct Run {
    pub outcome: Outcome,
    /// After how many seconds the first plan without a clash and with everything placed was there.
    pub feasible: Option<f64>,
    /// How long it took in all.
    pub seconds: f64,
    /// When the first move was tried: the model and the first plan were there.
    begun: f64,
}

impl Run {
    /// Millions of moves a second, from the first to the last.
    pub(crate) fn speed(&self) -> f64 {
        self.outcome.iterations as f64 / (self.seconds - self.begun) / 1e6
    }
}

/// Plans for so many seconds: anew, or from `parent`.
pub(crate) fn run(problem: &Problem, parent: Option<&YearPlan>, seconds: f64, seed: u64) -> Run {
    let begun = core_seconds();
    let (mut feasible, mut first) = (None, None);
    let mut watch = |progress: &Progress| {
        let elapsed = core_seconds() - begun;
        if progress.temperature > 0.0 {
            first.get_or_insert(elapsed);
        }
        if feasible.is_none() && progress.best.clashes == 0 && progress.best.unplaced == 0 {
            feasible = Some(elapsed);
        }
        let share = elapsed / seconds;
        if share >= 1.0 {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(share)
        }
    };
    let budget = Budget {
        iterations: u64::MAX / 4,
        watch: &mut watch,
    };
    let outcome = match parent {
        Some(parent) => repair(problem, parent, Seed(seed), budget),
        None => plan(problem, Seed(seed), budget),
    };
    Run {
        outcome,
        feasible,
        seconds: core_seconds() - begun,
        begun: first.unwrap_or(0.0),
    }
}

/// The longest that planning went on after it was told to stop, of so many tries at moments spread over `seconds`.
pub(crate) fn longest_stop(problem: &Problem, tries: u32, seconds: f64) -> f64 {
    let stop = |nth: u32| {
        let begun = core_seconds();
        let after = seconds * f64::from(nth) / f64::from(tries);
        let mut told = None;
        let mut watch = |_: &Progress| {
            let elapsed = core_seconds() - begun;
            if elapsed < after {
                return ControlFlow::Continue(elapsed / (2.0 * seconds));
            }
            told = Some(elapsed);
            ControlFlow::Break(())
        };
        let budget = Budget {
            iterations: u64::MAX / 4,
            watch: &mut watch,
        };
        let _ = plan(problem, Seed(1), budget);
        core_seconds() - begun - told.unwrap_or(0.0)
    };
    (0..tries).map(stop).fold(0.0, f64::max)
}

/// What a plan costs apart from what it moved.
pub(crate) fn cost(problem: &Problem, plan: &YearPlan) -> i32 {
    let costs = costs(problem, plan, None);
    let standing = costs.iter().filter(|cost| cost.rule() != Rule::Moved);
    standing.map(|cost| cost.amount).sum()
}
