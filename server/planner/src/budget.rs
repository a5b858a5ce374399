//! How long the search may take, and how it tells how far it is.

use std::{fmt, ops::ControlFlow};

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
    /// Asked every few thousand moves.
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
    fn look(&mut self, progress: &Progress) -> ControlFlow<(), f64>;
}

/// A watch that lets the search go on to the end of its iterations.
#[derive(Clone, Copy, Debug, Default)]
pub struct Patient;

impl Watch for Patient {
    fn look(&mut self, _: &Progress) -> ControlFlow<(), f64> {
        ControlFlow::Continue(0.0)
    }
}

impl<F: FnMut(&Progress) -> ControlFlow<(), f64>> Watch for F {
    fn look(&mut self, progress: &Progress) -> ControlFlow<(), f64> {
        self(progress)
    }
}

/// How far the search is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Progress {
    /// How many moves were tried.
    pub iterations: u64,
    /// The best so far.
    pub best: Score,
    /// What is being tried now.
    pub current: Score,
    /// How warm the search is: what a move may cost and still be taken now and then.
    pub temperature: f64,
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
