//! What a plan costs, why some meetings have no place, and how two plans differ.

use serde::{Deserialize, Serialize};

use crate::{
    model::{self, Model},
    plan::{MeetingId, Placement, YearPlan},
    problem::Problem,
    rules,
    state::Spot,
    write,
};

pub use self::{
    cost::{Cost, Whom, Why},
    demand::{Line, Served, Wish, served},
    help::Help,
    left_out::LeftOut,
    obstacle::Obstacle,
    second_group::{SecondGroup, Worth, second_groups},
    unplaced::Unplaced,
};
pub use crate::rules::Rule;

mod cost;
mod demand;
mod help;
mod left_out;
mod obstacle;
mod openings;
mod reason;
mod second_group;
mod unplaced;

/// What a plan costs and why, and why what has no place has none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[must_use]
pub struct Report {
    /// Each cost, the dearest first.
    pub costs: Vec<Cost>,
    /// Each meeting without a place, in the order of the plan.
    pub unplaced: Vec<Unplaced>,
    /// Each date on which a meeting that has a place is left out because its leader is away, in the order of the plan.
    pub left_out: Vec<LeftOut>,
}

/// What became of a meeting from one plan to the next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Difference {
    /// The meeting.
    pub meeting: MeetingId,
    /// Where it was, if it had a place.
    pub before: Option<Placement>,
    /// Where it is, if it has a place.
    pub after: Option<Placement>,
}

/// Reports on a plan, whoever made it; what it moved is counted against `parent`.
///
/// Takes about as long as making the first plan for each course that has no place, so a board that only wants the costs
/// asks for [`costs`].
pub fn report(problem: &Problem, plan: &YearPlan, parent: Option<&YearPlan>) -> Report {
    let (model, spots) = read(problem, plan, parent);
    Report {
        costs: costs_of(&model, &spots),
        unplaced: unplaced::all(problem, plan, &model, &spots),
        left_out: left_out::all(&model, &spots),
    }
}

/// What a plan pays, the dearest first; what it moved is counted against `parent`.
#[must_use]
pub fn costs(problem: &Problem, plan: &YearPlan, parent: Option<&YearPlan>) -> Vec<Cost> {
    let (model, spots) = read(problem, plan, parent);
    costs_of(&model, &spots)
}

/// The plan in the search's numbers, with those of the problem.
fn read<'p>(
    problem: &'p Problem,
    plan: &YearPlan,
    parent: Option<&YearPlan>,
) -> (Model<'p>, Vec<Spot>) {
    let mut model = model::compile(problem);
    if let Some(parent) = parent {
        model.parent = write::published(problem, &model, parent);
    }
    let spots = write::read(problem, &model, plan);
    (model, spots)
}

fn costs_of(model: &Model, spots: &[Spot]) -> Vec<Cost> {
    let mut costs = rules::costs(model, spots);
    costs.sort_by(|one, other| {
        let key = |cost: &Cost| (-cost.amount, cost.rule(), cost.course);
        key(one).cmp(&key(other))
    });
    costs
}

/// The meetings that are elsewhere in `after` than in `before`, or left out on other days, in the order of their ids.
#[must_use]
pub fn difference(before: &YearPlan, after: &YearPlan) -> Vec<Difference> {
    let ids = |plan: &YearPlan| -> Vec<MeetingId> {
        plan.placements
            .iter()
            .map(|placement| placement.meeting)
            .collect()
    };
    let mut all = [ids(before), ids(after)].concat();
    all.sort_unstable();
    all.dedup();
    let rows = all.into_iter().map(|meeting| Difference {
        meeting,
        before: before.placement(meeting).cloned(),
        after: after.placement(meeting).cloned(),
    });
    rows.filter(|row| match (&row.before, &row.after) {
        (Some(before), Some(after)) => !before.is_as_known(after),
        _ => true,
    })
    .collect()
}
