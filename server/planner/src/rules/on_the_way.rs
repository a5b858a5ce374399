//! *There is time to get from one building to the next for whoever leads or attends in both.* May never be otherwise.

use crate::{
    agenda::Taken,
    model::Model,
    report::Obstacle,
    rules::{meetings, nobody_twice},
    state::Spot,
};

/// Who would come too late if a meeting took what `mine` says on a day, in that building. Costs the meetings of the house.
pub(crate) fn against(model: &Model, spots: &[Spot], day: usize, mine: &Taken) -> Vec<Obstacle> {
    others(model, spots, day, mine)
        .flat_map(|other| late(model, usize::from(mine.meeting), other))
        .collect()
}

/// The meetings that are not at the same time, but too close for the way; none when all buildings are side by side.
pub(crate) fn others<'a>(
    model: &'a Model<'a>,
    spots: &'a [Spot],
    day: usize,
    mine: &'a Taken,
) -> impl Iterator<Item = usize> + 'a {
    let there = meetings(spots).filter(move |(other, their)| {
        model.buildings.apart()
            && *other != usize::from(mine.meeting)
            && model.when(their.cell).0 == day
            && is(model, mine, &Taken::of(model, *other, *their))
    });
    there.map(|(other, _)| other)
}

/// Whether two meetings of a day are too close for the way, and not at the same time.
pub(crate) fn is(model: &Model, one: &Taken, other: &Taken) -> bool {
    !one.meets(other) && one.too_close(other, model)
}

/// Who would come too late to one of two meetings.
pub(crate) fn late(model: &Model, one: usize, other: usize) -> Vec<Obstacle> {
    let shared = nobody_twice::shared(model, one, other).into_iter();
    let on_the_way = |obstacle| match obstacle {
        Obstacle::LeaderBusy(leader) => Obstacle::LeaderOnTheWay(leader),
        Obstacle::GroupBusy(group) => Obstacle::GroupOnTheWay(group),
        other => other,
    };
    shared.map(on_the_way).collect()
}
