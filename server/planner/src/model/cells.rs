//! When a meeting may begin, and what each hour costs.

use domain::pattern::Hours;
use jiff::civil::{Time, Weekday};

use super::{Model, NEVER};
use crate::problem::{Block, Course, Draft, Leader, Pin, tick_of};

/// Who and what has a say about the hours of a meeting.
pub(super) struct Say<'a> {
    pub draft: &'a Draft,
    pub course: &'a Course,
    pub leaders: Vec<&'a Leader>,
    pub pin: Option<&'a Pin>,
    /// The earliest and latest of the course and of all groups that attend it.
    pub within: (Option<Time>, Option<Time>),
}

impl Say<'_> {
    /// The cost of each cell, day by day; [`NEVER`] where it cannot begin.
    pub(super) fn costs(&self, model: &Model) -> Vec<u16> {
        let days = model.days.iter();
        let cells = days.flat_map(|day| model.starts.iter().map(move |start| (*day, *start)));
        cells.map(|(day, start)| self.cost(day, start)).collect()
    }

    fn cost(&self, day: Weekday, start: u16) -> u16 {
        let end = start + self.course.minutes / 5;
        if self.may(day, start, end) {
            self.wishes(day, start, end)
        } else {
            NEVER
        }
    }

    fn may(&self, day: Weekday, start: u16, end: u16) -> bool {
        let needs = &self.course.needs;
        let pinned = self.pin.is_none_or(|pin| {
            (pin.days.is_empty() || pin.days.has(day))
                && pin.start.is_none_or(|at| tick_of(at) == start)
        });
        let leaders = || {
            self.leaders.iter().all(|leader| {
                let can =
                    leader.can.is_empty() || leader.can.iter().any(|can| has(can, day, start, end));
                can && !leader
                    .cannot
                    .iter()
                    .any(|block| meets(block, day, start, end))
            })
        };
        pinned
            && end <= tick_of(self.draft.raster.closes)
            && (needs.days.is_empty() || needs.days.has(day))
            && self
                .within
                .0
                .is_none_or(|earliest| tick_of(earliest) <= start)
            && self.within.1.is_none_or(|latest| end <= tick_of(latest))
            && !needs.not.iter().any(|block| meets(block, day, start, end))
            && leaders()
    }

    fn wishes(&self, day: Weekday, start: u16, end: u16) -> u16 {
        let granted = |wished: &[Block]| {
            wished.is_empty() || wished.iter().any(|block| has(block, day, start, end))
        };
        let weights = &self.draft.weights;
        let own = if granted(&self.course.wishes.hours) {
            0
        } else {
            weights.hours
        };
        let leaders = self
            .leaders
            .iter()
            .filter(|leader| !granted(&leader.prefers))
            .count();
        let leaders = u32::try_from(leaders).unwrap_or(0) * weights.leader_hours;
        u16::try_from(own + leaders)
            .unwrap_or(NEVER - 1)
            .min(NEVER - 1)
    }
}

fn ticks(hours: Hours) -> (u16, u16) {
    (tick_of(hours.start), hours.end.map_or(u16::MAX, tick_of))
}

/// Whether a meeting lies wholly in the block.
fn has(block: &Block, day: Weekday, start: u16, end: u16) -> bool {
    let (from, to) = ticks(block.hours);
    block.days.has(day) && from <= start && end <= to
}

/// Whether a meeting and the block have some time in common.
fn meets(block: &Block, day: Weekday, start: u16, end: u16) -> bool {
    let (from, to) = ticks(block.hours);
    block.days.has(day) && from < end && start < to
}
