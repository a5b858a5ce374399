//! The rules of a year plan, as a list: what may never be, then what should not.
//!
//! Each rule is a file: its sentence, what it costs, and an explanation. What may never be is explained by
//! [`Obstacle`]s, what should not by [`Why`](crate::report::Why)s, counted over finished spots. The search keeps the same
//! numbers as it goes; [`recount`] is what they are compared with.
//!
//! | may never be | should not be |
//! |---|---|
//! | `when`: a course meets when it, its leaders and its groups can | `seats`, `split`, `hours` |
//! | `fits`: its room has what it needs | `spread`, `same_room`, `lonely` |
//! | `room_once`: a room is used by one at a time | `left_out`, `moved` |
//! | `nobody_twice`: nobody is in two places at once | `compact` |
//! | `on_the_way`: there is time to get from one building to the next | `same_weeks`, `noise` |
//! | `most_a_week`: nobody leads more in a week than they said | `in_turn` |

use serde::{Deserialize, Serialize};

use crate::{
    agenda::{Taken, placed},
    budget::Score,
    model::Model,
    problem::Group,
    report::Cost,
    state::Spot,
};

pub(crate) mod compact;
pub(crate) mod fits;
pub(crate) mod hours;
pub(crate) mod in_turn;
pub(crate) mod left_out;
pub(crate) mod lonely;
pub(crate) mod most_a_week;
pub(crate) mod moved;
pub(crate) mod nobody_twice;
pub(crate) mod noise;
pub(crate) mod on_the_way;
pub(crate) mod room_once;
pub(crate) mod same_room;
pub(crate) mod same_weeks;
pub(crate) mod seats;
pub(crate) mod split;
pub(crate) mod spread;
#[cfg(test)]
pub(crate) mod tests;
pub(crate) mod when;
pub(crate) mod wing;

/// The rules that cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// Everybody has a seat, and few stay empty where that was wished.
    Seats,
    /// People who attend together are not split.
    Split,
    /// A course meets at the hours that it and its leaders wish.
    Hours,
    /// A course meets as often as its rhythm says.
    LeftOut,
    /// A course's meetings are spread over the week.
    Spread,
    /// A course stays in one room.
    SameRoom,
    /// The meetings of a course are in the same weeks.
    SameWeeks,
    /// Nobody comes for a single hour.
    Lonely,
    /// Who comes from far comes on few days and does not wait.
    Compact,
    /// What needs quiet has nothing loud beside it.
    Noise,
    /// Young and old have a wing in turn.
    InTurn,
    /// What was published stays.
    Moved,
}

/// What a plan pays by a rule, each time explained.
type Costs = fn(&Model, &[Spot]) -> Vec<Cost>;

/// The rules that cost, each with its count.
const LIST: [Costs; 12] = [
    seats::costs,
    split::costs,
    hours::costs,
    left_out::costs,
    spread::costs,
    same_room::costs,
    same_weeks::costs,
    lonely::costs,
    compact::costs,
    noise::costs,
    in_turn::costs,
    moved::costs,
];

/// All that a plan pays, rule by rule.
pub(crate) fn costs(model: &Model, spots: &[Spot]) -> Vec<Cost> {
    LIST.into_iter()
        .flat_map(|costs| costs(model, spots))
        .filter(|cost| cost.amount != 0)
        .collect()
}

/// The meetings that have a place.
pub(crate) fn meetings<'a>(spots: &'a [Spot]) -> impl Iterator<Item = (usize, Spot)> + 'a {
    let all = spots.iter().copied().enumerate();
    all.filter(|(_, spot)| placed(*spot))
}

/// The groups, each with what it attends on each day of the week.
fn days_of_groups<'a>(
    model: &'a Model<'a>,
    spots: &'a [Spot],
) -> impl Iterator<Item = (&'a Group, Vec<Taken>)> + 'a {
    let groups = model.draft.groups.iter().enumerate();
    groups.flat_map(|(number, group)| {
        let courses = model.groups[number].courses.iter();
        let days = days_of(model, spots, courses.map(|course| usize::from(*course)));
        days.into_iter().map(move |day| (group, day))
    })
}

/// What takes place of these courses on each day of the week.
fn days_of(model: &Model, spots: &[Spot], courses: impl Iterator<Item = usize>) -> Vec<Vec<Taken>> {
    let theirs: Vec<usize> = courses
        .flat_map(|course| model.meetings(&model.courses[course]))
        .filter(|meeting| placed(spots[*meeting]))
        .collect();
    let on = |day: usize| {
        let on_day = theirs
            .iter()
            .filter(|meeting| model.when(spots[**meeting].cell).0 == day);
        on_day
            .map(|meeting| Taken::of(model, *meeting, spots[*meeting]))
            .collect()
    };
    (0..model.days.len()).map(on).collect()
}

/// The score of a plan, counted from nothing.
#[cfg_attr(
    not(any(test, debug_assertions)),
    expect(dead_code, reason = "what debug builds compare with")
)]
pub(crate) fn recount(model: &Model, spots: &[Spot]) -> Score {
    let unplaced = spots.iter().filter(|spot| !placed(**spot)).count();
    Score {
        clashes: nobody_twice::count(model, spots),
        unplaced: i32::try_from(unplaced).unwrap_or(i32::MAX),
        cost: costs(model, spots).iter().map(|cost| cost.amount).sum(),
    }
}
