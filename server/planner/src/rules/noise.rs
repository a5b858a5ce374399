//! *What needs quiet has nothing loud beside it.* Each meeting that needs quiet and each loud one at the same time in its
//! wing cost their weight.

use crate::{
    model::{Manner, Model},
    problem::Sound,
    report::{Cost, Why},
    rules::wing,
    state::{Spot, weight},
};

/// What a quiet and a loud meeting side by side pay; nothing for any two others.
#[inline]
pub(crate) fn pays(model: &Model, one: Manner, other: Manner) -> i32 {
    let differ = matches!(
        (one.sound, other.sound),
        (Sound::Quiet, Sound::Loud) | (Sound::Loud, Sound::Quiet)
    );
    weight(model.weights.noise) * i32::from(differ)
}

/// What each such pair pays; it stands with the course that needs quiet.
pub(crate) fn costs(model: &Model, spots: &[Spot]) -> Vec<Cost> {
    let pairs = wing::pairs(model, spots).into_iter();
    let cost = |([one, other], wings): ([(usize, Manner); 2], i32)| {
        let (first, second) = if one.1.sound == Sound::Quiet {
            (one.0, other.0)
        } else {
            (other.0, one.0)
        };
        Cost {
            course: model.course_id(first),
            amount: wings * pays(model, one.1, other.1),
            why: Why::Noise {
                quiet: model.id(first),
                loud: model.id(second),
            },
        }
    };
    pairs.map(cost).filter(|cost| cost.amount != 0).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{
        problem::Draft,
        rules::{
            Rule,
            tests::house::{anywhere, course, house, id, meeting, paid, paid_by},
        },
    };

    /// Rooms 0 and 1 in one wing, room 2 in another; what course 0 needs, course 1 disturbs, and course 2 minds nothing.
    fn two_wings() -> Draft {
        let mut draft = house((0..3).map(|number| course(number, 2)).collect());
        for (room, wing) in draft.rooms.iter_mut().zip([0, 0, 1]) {
            room.building = Some(id(0));
            room.wing = Some(id(wing));
        }
        draft.courses[0].sound = Sound::Quiet;
        draft.courses[1].sound = Sound::Loud;
        draft.courses[2].sound = Sound::Plain;
        draft
    }

    #[test]
    fn what_needs_quiet_pays_for_what_is_loud_in_its_wing() {
        let draft = two_wings();
        let at = |room, hour| {
            let costs = paid(
                &draft,
                &[(1, 0, 0, 9, 0), (0, 0, 0, hour, room), (2, 0, 0, 9, 1)],
            );
            let costs = costs.into_iter();
            costs
                .map(|cost| (cost.course, cost.amount, cost.why))
                .collect::<Vec<_>>()
        };
        let why = Why::Noise {
            quiet: meeting(0, 0),
            loud: meeting(1, 0),
        };
        assert_eq!(at(1, 9), [(id(0), 31, why)]);
        assert_eq!(at(1, 10), [], "one after the other");
        assert_eq!(at(2, 9), [], "in another wing");
    }

    #[test]
    fn rooms_of_which_nobody_knows_where_they_are_have_no_neighbours() {
        let mut draft = two_wings();
        let at = [(0, 0, 0, 9, 0), (1, 0, 0, 9, 1)];
        for room in &mut draft.rooms {
            room.wing = None;
        }
        assert_eq!(
            paid_by(&draft, &at, Rule::Noise),
            31,
            "a building without wings"
        );
        for room in &mut draft.rooms {
            room.building = None;
        }
        assert_eq!(paid_by(&draft, &at, Rule::Noise), 0);
    }

    proptest! {
        #[test]
        fn each_pair_in_one_wing_at_once_is_paid_once(at in anywhere()) {
            let wing = |room: usize| room / 2;
            let pairs = (0..2).flat_map(|one| (2..4).map(move |other| (one, other)));
            let paid = pairs.filter(|(one, other)| {
                let ((_, _, day, hour, room), (_, _, their_day, their_hour, their_room)) = (at[*one], at[*other]);
                (day, hour, wing(room)) == (their_day, their_hour, wing(their_room))
            });
            prop_assert_eq!(paid_by(&two_wings(), &at, Rule::Noise), 31 * i32::try_from(paid.count()).unwrap());
        }
    }
}
