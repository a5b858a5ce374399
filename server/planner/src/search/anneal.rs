//! Simulated annealing in one stage: clashes weigh much and are allowed while it is warm.

use std::ops::ControlFlow;

use super::{dice::Dice, schedule::Schedule};
use crate::{
    agenda::Agenda,
    budget::{Budget, Progress, Score},
    model::Model,
    state::{Move, Spot, State},
};

/// How the search moves and cools. Found by measurement on many problems; see the crate's benchmarks.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Tuning {
    pub schedule: Schedule,
    /// What a clash or a meeting without a place counts.
    pub hard: i32,
    /// How much dearer than the cheapest a room may be to be tried, in temperatures.
    pub reach: f64,
}

impl Tuning {
    /// From nothing.
    pub(crate) const FRESH: Self = Self {
        schedule: Schedule {
            warm: 30.0,
            cold: 0.16,
            levels: 500,
            taken_share: 0.04,
        },
        hard: 200,
        reach: 12.0,
    };
    /// From a plan that people know: never warm enough to move what is at its place for nothing.
    pub(crate) const REPAIR: Self = Self {
        schedule: Schedule {
            warm: 4.0,
            cold: 0.2,
            levels: 100,
            taken_share: 0.1,
        },
        ..Self::FRESH
    };
}

/// The best that was found.
#[derive(Clone, Debug)]
pub(crate) struct Best {
    pub spots: Vec<Spot>,
    pub score: Score,
}

/// What came of a run.
#[derive(Clone, Debug)]
pub(crate) struct Run {
    pub best: Best,
    /// How many moves were tried.
    pub iterations: u64,
    /// Whether the watch said so.
    pub stopped: bool,
}

/// After so many moves the watch is asked.
const GLANCE: u64 = 1 << 12;

/// How many moves there will be in all: what was allowed, or what the clock leaves time for.
struct Pace {
    allowed: u64,
    total: u64,
    /// The share of the time that was used up before the first move.
    before: Option<f64>,
}

impl Pace {
    const fn new(allowed: u64) -> Self {
        Self {
            allowed,
            total: allowed,
            before: None,
        }
    }

    fn look(&mut self, done: u64, share: f64) {
        let before = *self.before.get_or_insert(share);
        if share > before && done > 0 {
            let whole = done as f64 * (1.0 - before) / (share - before);
            self.total = self.allowed.min(whole as u64);
        }
    }
}

/// A run of the search.
pub(crate) struct Anneal<'a, A> {
    model: &'a Model<'a>,
    state: State<A>,
    dice: Dice,
    tuning: Tuning,
    best: Best,
    movable: Vec<u16>,
    /// How many of the options of each set are tried now.
    usable: Vec<u16>,
    /// What was moved since the best plan, and from where, while that is not written down: to copy it at each of many small
    /// steps would cost by the size of the house.
    since: Option<Vec<(usize, Spot)>>,
    done: u64,
}

impl<'a, A: Agenda> Anneal<'a, A> {
    pub(crate) fn new(model: &'a Model<'a>, state: State<A>, dice: Dice, tuning: Tuning) -> Self {
        let movable = (0u16..).zip(&model.set_of).filter(|(meeting, set)| {
            let set = &model.sets[usize::from(**set)];
            let variants = model.course(usize::from(*meeting)).variants;
            let some = !set.cells.is_empty() && !set.options.is_empty();
            some && set.cells.len() * set.options.len() * usize::from(variants) > 1
        });
        Self {
            model,
            best: Best {
                spots: state.spots.clone(),
                score: state.score,
            },
            movable: movable.map(|(meeting, _)| meeting).collect(),
            usable: vec![0; model.sets.len()],
            since: None,
            done: 0,
            state,
            dice,
            tuning,
        }
    }

    /// Cools from warm to cold and gives the best it met.
    pub(crate) fn run(mut self, budget: &mut Budget<'_>) -> Run {
        if self.movable.is_empty() {
            return self.end(false);
        }
        let schedule = self.tuning.schedule;
        let mut pace = Pace::new(budget.iterations);
        for level in 0..schedule.levels {
            let temperature = schedule.temperature(level);
            self.reach(temperature);
            let (begun, mut taken) = (self.done, 0);
            loop {
                match budget.watch.look(&self.progress(temperature)) {
                    ControlFlow::Break(()) => return self.end(true),
                    ControlFlow::Continue(share) => pace.look(self.done, share),
                }
                let (tries, takes) = schedule.moves(level, pace.total.saturating_sub(begun));
                let left = tries.saturating_sub(self.done - begun);
                if left == 0 || taken >= takes {
                    break;
                }
                let now = left.min(GLANCE);
                taken += self.some_moves(now, temperature);
                self.done += now;
            }
        }
        self.end(false)
    }

    fn end(self, stopped: bool) -> Run {
        Run {
            best: self.best,
            iterations: self.done,
            stopped,
        }
    }

    fn progress(&self, temperature: f64) -> Progress<'_> {
        Progress {
            iterations: self.done,
            best: self.best.score,
            current: self.state.score,
            temperature,
            model: self.model,
            spots: &self.best.spots,
        }
    }

    /// Rooms that are too dear to be taken at this temperature are not tried.
    fn reach(&mut self, temperature: f64) {
        let model = self.model;
        let reach = (self.tuning.reach * temperature) as i32;
        for (number, (set, usable)) in model.sets.iter().zip(&mut self.usable).enumerate() {
            let cost = |option: &u16| {
                i32::from(model.room_cost[number * model.options.len() + usize::from(*option)])
            };
            let cheapest = set.options.first().map_or(0, &cost);
            // They stand in the order of their cost.
            let count = set
                .options
                .partition_point(|option| cost(option) <= cheapest + reach);
            *usable = u16::try_from(count).unwrap_or(u16::MAX);
        }
    }

    /// Tries so many moves; how many were taken.
    fn some_moves(&mut self, count: u64, temperature: f64) -> u64 {
        let mut taken = 0;
        let temperature = temperature as f32;
        for _ in 0..count {
            let Some((step, limit)) = self.propose(temperature) else {
                continue;
            };
            if let Some(change) = self.state.weigh(self.model, step, self.tuning.hard, limit) {
                self.note(&step);
                self.state.take(self.model, step, change);
                taken += 1;
                if self.state.score < self.best.score {
                    self.best.score = self.state.score;
                    self.since.get_or_insert_default().clear();
                }
            }
        }
        self.write_down();
        taken
    }

    /// Remembers where those stand who move now.
    #[inline]
    fn note(&mut self, step: &Move) {
        if let Some(since) = &mut self.since {
            let spots = &self.state.spots;
            since.push((step.meeting, spots[step.meeting]));
            since.extend(step.other.map(|(other, _)| (other, spots[other])));
        }
    }

    /// Writes the best plan down: where all stand now, with what was moved since put back. O(meetings + moves since).
    fn write_down(&mut self) {
        let Some(mut since) = self.since.take() else {
            return;
        };
        self.best.spots.clone_from(&self.state.spots);
        while let Some((meeting, spot)) = since.pop() {
            self.best.spots[meeting] = spot;
        }
    }

    /// Any meeting to any of its cells and rooms; and how much worse it may get.
    #[inline]
    fn propose(&mut self, temperature: f32) -> Option<(Move, i32)> {
        let mut draw = self.dice.draw();
        let limit = (temperature * self.dice.patience(&mut draw)) as i32;
        let meeting = usize::from(self.movable[draw.below(self.movable.len())]);
        let set_number = usize::from(self.model.set_of[meeting]);
        let set = &self.model.sets[set_number];
        let from = self.state.spots[meeting];
        let option = set.options[draw.below(usize::from(self.usable[set_number]))];
        let cell = set.cells[draw.below(set.cells.len())];
        let variants = self.model.course(meeting).variants;
        let variant = if variants == 1 {
            0
        } else {
            self.dice.draw().below(usize::from(variants)) as u8
        };
        let to = Spot {
            cell,
            option,
            variant,
        };
        if to == from {
            return None;
        }
        self.state
            .step(self.model, meeting, to)
            .map(|step| (step, limit))
    }
}
