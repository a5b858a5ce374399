//! *A group that comes to the house has more than one meeting in a row.* Each meeting of a group with none of theirs
//! just before or after it on that day costs its weight.

use crate::{agenda::placed, model::Model, state::{Spot, weight}};

/// What each group's first course pays for the group.
pub(crate) fn count(model: &Model, spots: &[Spot]) -> Vec<(u16, i32)> {
    let costs = model.groups.iter().filter(|group| !group.courses.is_empty()).map(|group| {
        let lonely = i32::try_from(lonely(model, spots, &group.courses)).unwrap_or(i32::MAX);
        (group.courses[0], weight(model.weights.lonely) * lonely)
    });
    costs.filter(|(_, cost)| *cost != 0).collect()
}

/// How many periods of the week have a meeting of the group, and the periods before and after have none.
fn lonely(model: &Model, spots: &[Spot], courses: &[u16]) -> usize {
    let mut taken = vec![false; model.cells()];
    for course in courses {
        for meeting in model.meetings(&model.courses[usize::from(*course)]) {
            if placed(spots[meeting]) {
                taken[usize::from(spots[meeting].cell)] = true;
            }
        }
    }
    let days = taken.chunks(model.starts.len());
    let alone = |day: &[bool]| {
        let at = |period: usize| day.get(period).is_some_and(|taken| *taken);
        let periods = (0..day.len()).filter(|period| {
            at(*period) && !at(period + 1) && (*period == 0 || !at(period - 1))
        });
        periods.count()
    };
    days.map(alone).sum()
}
