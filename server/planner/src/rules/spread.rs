//! *A course's meetings are spread over as many days of the week as it wished.* Each day fewer costs its weight.

use std::collections::BTreeSet;

use crate::{
    agenda::placed,
    model::Model,
    state::{Spot, weight},
};

/// How many days are missing.
#[inline]
pub(crate) fn missing(days: i32, wished: u8) -> i32 {
    (i32::from(wished) - days).max(0)
}

/// What each course pays.
pub(crate) fn count(model: &Model, spots: &[Spot]) -> Vec<(u16, i32)> {
    let courses = (0..)
        .zip(&model.courses)
        .filter(|(_, course)| course.spread > 1);
    let costs = courses.map(|(number, course)| {
        let days: BTreeSet<usize> = model
            .meetings(course)
            .filter(|meeting| placed(spots[*meeting]))
            .map(|meeting| model.when(spots[meeting].cell).0)
            .collect();
        let days = i32::try_from(days.len()).unwrap_or(i32::MAX);
        (
            number,
            weight(model.weights.spread) * missing(days, course.spread),
        )
    });
    costs.filter(|(_, cost)| *cost != 0).collect()
}
