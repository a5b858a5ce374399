//! Somebody's day while a move is weighed, and what they pay for it.

use super::{Taken, taken::WALL};
use crate::{
    model::{GroupFacts, Model},
    rules::{compact, lonely, split},
    state::weight,
};

/// Somebody rarely has more meetings than these on a day of the week.
const FEW: usize = 12;

/// A day while a move is weighed; on the stack, unless it is very full.
#[derive(Default)]
pub(super) struct DayList {
    few: [Taken; FEW],
    count: usize,
    many: Vec<Taken>,
}

impl DayList {
    pub(super) fn push(&mut self, taken: Taken) {
        if self.count < FEW {
            self.few[self.count] = taken;
            self.count += 1;
            return;
        }
        if self.many.is_empty() {
            self.many.extend(self.few);
        }
        self.many.push(taken);
    }

    pub(super) fn all(&self) -> &[Taken] {
        if self.many.is_empty() {
            &self.few[..self.count]
        } else {
            &self.many
        }
    }
}

/// What a group pays for a day.
pub(super) fn of_group(model: &Model, group: &GroupFacts, day: &[Taken]) -> i32 {
    let mut cost = weight(model.weights.lonely) * count(lonely::alone(day).count());
    if !group.never_split {
        cost += group.split * count(split::pairs(model, day).count());
    }
    if group.travels {
        cost += of_traveller(model, day);
    }
    cost
}

/// What somebody who travels pays for the waits of a day.
pub(super) fn of_traveller(model: &Model, day: &[Taken]) -> i32 {
    let hours: u16 = compact::waits(day).map(|(_, hours)| hours).sum();
    weight(model.weights.wait) * i32::from(hours)
}

/// Whether a day has a meeting.
pub(super) fn has_meeting(day: &[Taken]) -> bool {
    day.iter().any(|taken| taken.meeting != WALL)
}

fn count(number: usize) -> i32 {
    i32::try_from(number).unwrap_or(i32::MAX)
}
