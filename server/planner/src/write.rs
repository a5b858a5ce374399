//! From the search's numbers to a plan and back.

use domain::pattern::Hours;

use crate::{
    agenda::placed,
    model::{Calling, Model},
    plan::{MeetingId, Placement, YearPlan},
    problem::{Problem, tick_of, time_of},
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
        let id = MeetingId {
            course: course.id,
            nth,
        };
        if !placed(*spot) {
            plan.unplaced.push(id);
            continue;
        }
        let (day, start) = model.when(spot.cell);
        let calling = Calling::of(draft, course);
        plan.placements.push(Placement {
            meeting: id,
            rhythm: calling.rhythm(draft, spot.variant, model.days[day]),
            except: calling.exceptions(model.days[day]),
            hours: Hours {
                start: time_of(start * 5),
                end: Some(time_of(start * 5 + course.minutes)),
            },
            rooms: model.options[usize::from(spot.option)].rooms.clone(),
        });
    }
    plan.placements.sort_by_key(|placement| placement.meeting);
    plan.unplaced.sort_unstable();
    plan
}

/// The spots that a plan stands for; nowhere what it has no place for, or one that is none of the meeting's any more.
pub(crate) fn read(problem: &Problem, model: &Model, plan: &YearPlan) -> Vec<Spot> {
    spots(problem, model, plan, None)
}

/// The spots of a published plan: what meets on other dates now, by what was changed, is still known for its day, hour and
/// rooms.
pub(crate) fn published(problem: &Problem, model: &Model, plan: &YearPlan) -> Vec<Spot> {
    spots(problem, model, plan, Some(0))
}

/// `other` is the variant of what meets on other dates than any.
fn spots(problem: &Problem, model: &Model, plan: &YearPlan, other: Option<u8>) -> Vec<Spot> {
    let draft = problem.draft();
    let spot = |meeting: usize| {
        let number = usize::from(model.course_of[meeting]);
        let (course, facts) = (&draft.courses[number], &model.courses[number]);
        let nth = u8::try_from(meeting - usize::from(facts.first)).ok()?;
        let placement = plan.placement(MeetingId {
            course: course.id,
            nth,
        })?;
        let weekday = placement.weekday()?;
        let day = model.days.iter().position(|day| *day == weekday)?;
        let start = model
            .starts
            .iter()
            .position(|start| *start == tick_of(placement.hours.start))?;
        let option = model
            .options
            .iter()
            .position(|option| option.rooms == placement.rooms)?;
        let calling = Calling::of(draft, course);
        let variant = (0..facts.variants)
            .find(|variant| calling.rhythm(draft, *variant, weekday) == placement.rhythm)
            .or(other)?;
        Some(Spot {
            cell: u16::try_from(day * model.starts.len() + start).ok()?,
            option: u16::try_from(option).ok()?,
            variant,
        })
    };
    (0..model.course_of.len())
        .map(|meeting| spot(meeting).unwrap_or(Spot::NONE))
        .collect()
}
