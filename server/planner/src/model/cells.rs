//! When a meeting may begin, and what each hour costs.

use domain::pattern::Hours;
use jiff::civil::Weekday;

use super::{Calling, Model, NEVER};
use crate::{
    problem::{Block, Course, Draft, Group, Leader, Pin, tick_of},
    rules::{hours, when},
};

/// Who and what has a say about the hours of a meeting.
pub(crate) struct Say<'a> {
    pub draft: &'a Draft,
    pub course: &'a Course,
    pub leaders: Vec<&'a Leader>,
    pub groups: Vec<&'a Group>,
    pub pin: Option<&'a Pin>,
    /// The day of the week of its listed dates, if it has such.
    pub day: Option<Weekday>,
}

impl<'a> Say<'a> {
    /// The cost of each cell, day by day; [`NEVER`] where it cannot begin.
    pub(super) fn costs(&self, model: &Model) -> Vec<u16> {
        let days = model.days.iter();
        let cells = days.flat_map(|day| model.starts.iter().map(move |start| (*day, *start)));
        cells.map(|(day, start)| self.cost(day, start)).collect()
    }

    fn cost(&self, day: Weekday, start: u16) -> u16 {
        let end = start + self.course.minutes / 5;
        if when::against(self, day, start, end).is_empty() {
            let cost: u32 = hours::missed(self, day, start, end)
                .iter()
                .map(|(cost, _)| *cost)
                .sum();
            u16::try_from(cost).unwrap_or(NEVER - 1).min(NEVER - 1)
        } else {
            NEVER
        }
    }

    /// Who has a say about `meeting`.
    pub(crate) fn about(model: &Model<'a>, meeting: usize) -> Self {
        let (draft, number) = (model.draft, usize::from(model.course_of[meeting]));
        let (course, facts) = (&draft.courses[number], &model.courses[number]);
        let nth = meeting - usize::from(facts.first);
        let leaders = facts.leaders.iter();
        let groups = facts.groups.iter();
        Self {
            draft,
            course,
            leaders: leaders
                .map(|one| &draft.leaders[usize::from(*one)])
                .collect(),
            groups: groups.map(|one| &draft.groups[usize::from(*one)]).collect(),
            pin: course
                .pins
                .iter()
                .find(|pin| usize::from(pin.meeting) == nth),
            day: Calling::listed_day(course, nth),
        }
    }
}

fn ticks(hours: Hours) -> (u16, u16) {
    (tick_of(hours.start), hours.end.map_or(u16::MAX, tick_of))
}

/// Whether a meeting lies wholly in the block.
pub(crate) fn has(block: &Block, day: Weekday, start: u16, end: u16) -> bool {
    let (from, to) = ticks(block.hours);
    block.days.has(day) && from <= start && end <= to
}

/// Whether a meeting and the block have some time in common.
pub(crate) fn meets(block: &Block, day: Weekday, start: u16, end: u16) -> bool {
    let (from, to) = ticks(block.hours);
    block.days.has(day) && from < end && start < to
}
