//! *People who attend together are not split by two of their courses at once.* Each such pair of meetings costs its
//! weight, where a group may be split at all.

use crate::{
    agenda::{Taken, placed},
    model::Model,
    state::{Spot, weight},
};

/// How many pairs of a day are at the same time.
pub(crate) fn pairs(day: &[Taken]) -> i32 {
    let later = |nth: usize| &day[nth + 1..];
    let pairs = day
        .iter()
        .enumerate()
        .map(|(nth, one)| later(nth).iter().filter(|other| one.meets(other)).count());
    i32::try_from(pairs.sum::<usize>()).unwrap_or(i32::MAX)
}

/// What each group's first course pays for the group.
pub(crate) fn count(model: &Model, spots: &[Spot]) -> Vec<(u16, i32)> {
    let groups = model
        .groups
        .iter()
        .filter(|group| !group.never_split && !group.courses.is_empty());
    let costs = groups.map(|group| {
        let mut found = 0;
        for day in 0..model.days.len() {
            let meetings = group
                .courses
                .iter()
                .flat_map(|course| model.meetings(&model.courses[usize::from(*course)]));
            let on_day = meetings.filter(|meeting| {
                placed(spots[*meeting]) && model.when(spots[*meeting].cell).0 == day
            });
            found += pairs(
                &on_day
                    .map(|meeting| Taken::of(model, meeting, spots[meeting]))
                    .collect::<Vec<_>>(),
            );
        }
        (group.courses[0], weight(model.weights.split) * found)
    });
    costs.filter(|(_, cost)| *cost != 0).collect()
}
