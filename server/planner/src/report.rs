//! What a plan costs, rule by rule and course by course, and how two plans differ.

use domain::id::CourseId;
use serde::{Deserialize, Serialize};

use crate::{
    model::Model,
    plan::{MeetingId, Placement, YearPlan},
    problem::Problem,
    rules,
    state::Spot,
};

pub use crate::rules::Rule;

/// What a plan costs and why.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[must_use]
pub struct Report {
    /// Each cost, the dearest first.
    pub costs: Vec<Cost>,
}

/// What a course pays by a rule. What a group pays stands with its first course.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cost {
    /// The rule.
    pub rule: Rule,
    /// The course.
    pub course: CourseId,
    /// How much, all its meetings together.
    pub amount: i32,
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

pub(crate) fn report(problem: &Problem, model: &Model, spots: &[Spot]) -> Report {
    let courses = &problem.draft().courses;
    let mut costs: Vec<Cost> = Vec::new();
    for (rule, count) in rules::LIST {
        for (course, amount) in count(model, spots) {
            let course = courses[usize::from(course)].id;
            match costs
                .iter_mut()
                .find(|cost| cost.rule == rule && cost.course == course)
            {
                Some(cost) => cost.amount += amount,
                None => costs.push(Cost {
                    rule,
                    course,
                    amount,
                }),
            }
        }
    }
    costs.sort_by_key(|cost| (-cost.amount, cost.rule, cost.course));
    Report { costs }
}

/// The meetings that are elsewhere in `after` than in `before`, in the order of their ids.
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
        (Some(before), Some(after)) => !before.stays(after),
        _ => true,
    })
    .collect()
}
