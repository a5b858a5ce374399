//! *A group that comes to the house has more than one meeting in a row.* Each meeting of a group with none of theirs
//! just before or after it on that day costs its weight.

use crate::{
    agenda::{Taken, placed},
    model::Model,
    state::{Spot, weight},
};

/// A break of up to half an hour does not part two meetings, in ticks.
const BREAK: u16 = 6;

/// How many meetings of a group's day have none of theirs within half an hour before or after, in a week they share.
pub(crate) fn alone(day: &[Taken]) -> i32 {
    let follows = |one: &Taken, next: &Taken| (one.to..=one.to + BREAK).contains(&next.from);
    let company = |one: &Taken, other: &Taken| {
        one.weeks & other.weeks != 0 && (follows(one, other) || follows(other, one))
    };
    let lonely = day
        .iter()
        .filter(|one| !day.iter().any(|other| company(one, other)));
    i32::try_from(lonely.count()).unwrap_or(i32::MAX)
}

/// What each group's first course pays for the group.
pub(crate) fn count(model: &Model, spots: &[Spot]) -> Vec<(u16, i32)> {
    let costs = model
        .groups
        .iter()
        .filter(|group| !group.courses.is_empty())
        .map(|group| {
            let days = (0..model.days.len()).map(|day| on_day(model, spots, &group.courses, day));
            (
                group.courses[0],
                weight(model.weights.lonely) * days.sum::<i32>(),
            )
        });
    costs.filter(|(_, cost)| *cost != 0).collect()
}

fn on_day(model: &Model, spots: &[Spot], courses: &[u16], day: usize) -> i32 {
    let meetings = courses
        .iter()
        .flat_map(|course| model.meetings(&model.courses[usize::from(*course)]));
    let on_day = meetings
        .filter(|meeting| placed(spots[*meeting]) && model.when(spots[*meeting].cell).0 == day);
    let mut taken: Vec<Taken> = on_day
        .map(|meeting| Taken::of(model, meeting, spots[meeting]))
        .collect();
    if model.plain {
        // On a plain grid an hour counts once, also while two meetings clash in it.
        taken.sort_by_key(|taken| taken.from);
        taken.dedup_by_key(|taken| taken.from);
    }
    alone(&taken)
}
