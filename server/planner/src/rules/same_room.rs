//! *A course stays in one room all year, if it wishes.* Each room more than one costs its weight.

use std::collections::BTreeSet;

use crate::{agenda::placed, model::Model, state::Spot};

/// How many rooms more than one a course has after a move: `any` says whether it has a room now, `gone` whether the
/// move leaves a room for good, `new` whether it comes to one it was not in.
#[inline]
pub(crate) fn change(any: bool, gone: bool, new: bool) -> i32 {
    // The first room of all costs nothing.
    i32::from(new && any) - i32::from(gone)
}

/// What each course pays.
pub(crate) fn count(model: &Model, spots: &[Spot]) -> Vec<(u16, i32)> {
    let courses = (0..).zip(&model.courses).filter(|(_, course)| course.same_room != 0);
    let costs = courses.map(|(number, course)| {
        let rooms: BTreeSet<u16> = model.meetings(course)
            .filter(|meeting| placed(spots[*meeting]))
            .map(|meeting| spots[meeting].option)
            .collect();
        let more = i32::try_from(rooms.len().saturating_sub(1)).unwrap_or(i32::MAX);
        (number, i32::from(course.same_room) * more)
    });
    costs.filter(|(_, cost)| *cost != 0).collect()
}
