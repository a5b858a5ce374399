//! *A course stays in one room all year, if it wishes.* Each room more than one costs its weight.

use std::collections::BTreeSet;

use crate::{agenda::placed, model::Model, state::Spot};

/// How many more rooms a move pays for: it changes their number by `rooms`, and the course's meetings that have a place
/// from `now` to `then`. The first room of all costs nothing.
#[inline]
pub(crate) fn change(rooms: i32, now: i32, then: i32) -> i32 {
    rooms + i32::from(now > 0) - i32::from(then > 0)
}

/// What each course pays.
pub(crate) fn count(model: &Model, spots: &[Spot]) -> Vec<(u16, i32)> {
    let courses = (0..)
        .zip(&model.courses)
        .filter(|(_, course)| course.same_room != 0);
    let costs = courses.map(|(number, course)| {
        let rooms: BTreeSet<u16> = model
            .meetings(course)
            .filter(|meeting| placed(spots[*meeting]))
            .map(|meeting| spots[meeting].option)
            .collect();
        let more = i32::try_from(rooms.len().saturating_sub(1)).unwrap_or(i32::MAX);
        (number, i32::from(course.same_room) * more)
    });
    costs.filter(|(_, cost)| *cost != 0).collect()
}
