//! At what length of the line a second group of a course pays off.

use domain::id::CourseId;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::Line;
use crate::{
    agenda::Lists,
    model,
    plan::{Placement, YearPlan},
    problem::{Course, Problem},
    search::{construct::place, settle::at},
    write,
};

/// What a group is worth to the house.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Worth {
    /// Fewer people than these are no group.
    pub least: u16,
    /// What one more group costs the house and its leader, in the units of
    /// [`Weights`](crate::problem::Weights): each person without a seat costs `Weights::seats`.
    pub effort: u32,
}

/// A second group that was tried.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SecondGroup {
    /// The line before the first.
    pub line: Line,
    /// Where the second would meet, with the leaders of the first and everything else where it is; empty when there is
    /// no hour, leader or room for it.
    pub places: Vec<Placement>,
    /// The length of the line from which it pays off: as many as make a group, and as many as weigh more than its effort
    /// and what it makes others pay. `None` when it has no place, or not so many seats.
    pub pays_off_at: Option<u16>,
}

impl SecondGroup {
    /// Whether the line is long enough.
    #[must_use]
    pub fn pays_off(&self) -> bool {
        self.pays_off_at
            .is_some_and(|length| self.line.waiting >= length)
    }
}

/// Tries a second group for each line; each alone.
#[must_use]
pub fn second_groups(
    problem: &Problem,
    plan: &YearPlan,
    lines: &[Line],
    worth: Worth,
) -> Vec<SecondGroup> {
    let try_one = |line: &Line| {
        let tried = tried(problem, plan, line.course, worth);
        let (places, pays_off_at) = tried.unwrap_or_default();
        SecondGroup {
            line: *line,
            places,
            pays_off_at,
        }
    };
    lines.iter().map(try_one).collect()
}

fn tried(
    problem: &Problem,
    plan: &YearPlan,
    course: CourseId,
    worth: Worth,
) -> Option<(Vec<Placement>, Option<u16>)> {
    let mut draft = problem.draft().clone();
    let second = second(&draft.courses, course, worth)?;
    let id = second.id;
    draft.courses.push(second);
    let problem = Problem::new(draft).ok()?;
    let model = model::compile(&problem);
    let mut state = at::<Lists>(&model, &write::read(&problem, &model, plan), false);
    let before = state.score.cost;
    for meeting in model.meetings(model.courses.last()?) {
        place(&model, &mut state, meeting)?;
    }
    let planned = write::plan(&problem, &model, &state.spots).placements;
    let places: Vec<Placement> = planned
        .into_iter()
        .filter(|it| it.meeting.course == id)
        .collect();
    let change = u32::try_from(state.score.cost - before).unwrap_or(0);
    let pays_off_at = length(&problem, &places, change, worth);
    Some((places, pays_off_at))
}

/// The same course once more, for other people: it wishes what the first wishes, and nothing of it is settled.
fn second(courses: &[Course], of: CourseId, worth: Worth) -> Option<Course> {
    let first = courses.iter().find(|course| course.id == of)?;
    let free = |id: &CourseId| courses.iter().all(|course| course.id != *id);
    let ids = (1..).map(|step| CourseId(Uuid::from_u128(of.0.as_u128().wrapping_add(step))));
    Some(Course {
        id: ids.into_iter().find(free)?,
        expected: worth.least,
        pins: Vec::new(),
        ..first.clone()
    })
}

fn length(problem: &Problem, places: &[Placement], change: u32, worth: Worth) -> Option<u16> {
    let draft = problem.draft();
    let seats = places.iter().filter_map(|place| {
        let known = draft
            .rooms
            .iter()
            .find(|room| Some(&room.id) == place.rooms.first());
        known.and_then(|room| room.seats)
    });
    let seats = seats.min().unwrap_or(u16::MAX);
    let each = draft.weights.seats.max(1);
    let people = u16::try_from((worth.effort + change).div_ceil(each)).unwrap_or(u16::MAX);
    let length = people.max(worth.least).max(1);
    (length <= seats).then_some(length)
}
