//! From the search's numbers back to a plan.

use domain::pattern::Hours;

use crate::{
    agenda::placed,
    model::{Calling, Model},
    plan::{MeetingId, Placement, YearPlan},
    problem::{Problem, time_of},
    state::Spot,
};

/// The plan that `spots` stand for.
pub(crate) fn plan(problem: &Problem, model: &Model, spots: &[Spot]) -> YearPlan {
    let mut plan = YearPlan::default();
    let draft = problem.draft();
    for (meeting, spot) in spots.iter().enumerate() {
        let number = usize::from(model.course_of[meeting]);
        let (course, facts) = (&draft.courses[number], &model.courses[number]);
        let nth = u8::try_from(meeting - usize::from(facts.first)).unwrap_or(u8::MAX);
        let id = MeetingId { course: course.id, nth };
        if !placed(*spot) {
            plan.unplaced.push(id);
            continue;
        }
        let (day, start) = model.when(spot.cell);
        plan.placements.push(Placement {
            meeting: id,
            rhythm: Calling::of(course).rhythm(draft, spot.variant, model.days[day]),
            hours: Hours { start: time_of(start * 5), end: Some(time_of(start * 5 + course.minutes)) },
            rooms: model.options[usize::from(spot.option)].rooms.clone(),
        });
    }
    plan.placements.sort_by_key(|placement| placement.meeting);
    plan.unplaced.sort_unstable();
    plan
}
