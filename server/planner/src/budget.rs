//! How long the search may take, and how it tells how far it is.

use std::{collections::BTreeMap, fmt, ops::ControlFlow};

use crate::{
    model::Model,
    rules::{self, Rule},
    state::Spot,
};

/// Where the search begins its dice. The same seed gives the same plan.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Seed(pub u64);

/// How much the search may do.
///
/// The number of iterations alone decides the result: the same problem, seed and number give the same plan on every
/// machine. The watch may only cut it short, or hurry it on when the machine is slower than was thought.
pub struct Budget<'a> {
    /// How many moves may be tried.
    pub iterations: u64,
    /// Asked after each meeting of the first plan and then every few thousand moves.
    pub watch: &'a mut dyn Watch,
}

impl fmt::Debug for Budget<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Budget")
            .field("iterations", &self.iterations)
            .finish_non_exhaustive()
    }
}

/// Looks over the shoulder of the search, several hundred times a second.
pub trait Watch {
    /// Told how far it is; answers what share of the time is used up, from 0 to 1, or that it is to stop now and give
    /// the best it has. Whoever keeps no time answers 0.
    fn look(&mut self, progress: &Progress<'_>) -> ControlFlow<(), f64>;
}

/// A watch that lets the search go on to the end of its iterations.
#[derive(Clone, Copy, Debug, Default)]
pub struct Patient;

impl Watch for Patient {
    fn look(&mut self, _: &Progress<'_>) -> ControlFlow<(), f64> {
        ControlFlow::Continue(0.0)
    }
}

impl<F: FnMut(&Progress<'_>) -> ControlFlow<(), f64>> Watch for F {
    fn look(&mut self, progress: &Progress<'_>) -> ControlFlow<(), f64> {
        self(progress)
    }
}

/// How far the search is.
#[derive(Clone, Copy)]
pub struct Progress<'a> {
    /// How many moves were tried; with a clock, how many a second. None while the first plan is being made.
    pub iterations: u64,
    /// The best so far.
    pub best: Score,
    /// What is being tried now.
    pub current: Score,
    /// How warm the search is: what a move may cost and still be taken now and then. 0 while the first plan is being made.
    pub temperature: f64,
    pub(crate) model: &'a Model<'a>,
    /// The best so far.
    pub(crate) spots: &'a [Spot],
}

impl Progress<'_> {
    /// What the best plan so far pays by each rule; rules by which it pays nothing are left out.
    ///
    /// Counted when it is asked for, at the price of all meetings of the house: for a board that shows it now and then.
    #[must_use]
    pub fn costs(&self) -> BTreeMap<Rule, i32> {
        let mut costs = BTreeMap::new();
        for cost in rules::costs(self.model, self.spots) {
            *costs.entry(cost.rule()).or_default() += cost.amount;
        }
        costs
    }
}

impl fmt::Debug for Progress<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Progress")
            .field("iterations", &self.iterations)
            .field("best", &self.best)
            .field("current", &self.current)
            .field("temperature", &self.temperature)
            .finish_non_exhaustive()
    }
}

/// How good a plan is. Less is better, and fewer clashes come before anything else.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Score {
    /// Pairs of meetings that cannot both be.
    pub clashes: i32,
    /// Meetings without a place.
    pub unplaced: i32,
    /// What ungranted wishes cost.
    pub cost: i32,
}
