//! *Young and old have a wing in turn.* Each meeting for the young and each for the old at the same time in one wing cost
//! their weight.

use crate::{
    model::{Manner, Model},
    problem::Crowd,
    report::{Cost, Why},
    rules::wing,
    state::{Spot, weight},
};

/// What a meeting for the young and one for the old side by side pay; nothing for any two others.
#[inline]
pub(crate) fn pays(model: &Model, one: Manner, other: Manner) -> i32 {
    let differ = matches!(
        (one.crowd, other.crowd),
        (Crowd::Young, Crowd::Old) | (Crowd::Old, Crowd::Young)
    );
    weight(model.weights.in_turn) * i32::from(differ)
}

/// What each such pair pays; it stands with the course for the young.
pub(crate) fn costs(model: &Model, spots: &[Spot]) -> Vec<Cost> {
    let rule = wing::Rule {
        pays,
        first: |manner| manner.crowd == Crowd::Young,
        why: |[young, old]| Why::NotInTurn { young, old },
    };
    wing::costs(model, spots, &rule)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{
        problem::Draft,
        rules::{
            Rule,
            tests::house::{anywhere, beside_in_one_wing, id, meeting, paid, paid_by, two_wings},
        },
    };

    /// What course 0 needs, course 1 disturbs, and course 2 minds nothing.
    fn courses() -> Draft {
        let mut draft = two_wings();
        let manners = [Crowd::Young, Crowd::Old, Crowd::All];
        for (course, manner) in draft.courses.iter_mut().zip(manners) {
            course.crowd = manner;
        }
        draft
    }

    #[test]
    fn young_and_old_pay_for_one_another_in_one_wing() {
        let draft = courses();
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
        let why = Why::NotInTurn {
            young: meeting(0, 0),
            old: meeting(1, 0),
        };
        assert_eq!(at(1, 9), [(id(0), 37, why)]);
        assert_eq!(at(1, 10), [], "one after the other");
        assert_eq!(at(2, 9), [], "in another wing");
    }

    #[test]
    fn rooms_of_which_nobody_knows_where_they_are_have_no_neighbours() {
        let mut draft = courses();
        let at = [(0, 0, 0, 9, 0), (1, 0, 0, 9, 1)];
        for room in &mut draft.rooms {
            room.wing = None;
        }
        assert_eq!(
            paid_by(&draft, &at, Rule::InTurn),
            37,
            "a building without wings"
        );
        for room in &mut draft.rooms {
            room.building = None;
        }
        assert_eq!(paid_by(&draft, &at, Rule::InTurn), 0);
    }

    proptest! {
        #[test]
        fn each_pair_in_one_wing_at_once_is_paid_once(at in anywhere()) {
            prop_assert_eq!(paid_by(&courses(), &at, Rule::InTurn), 37 * beside_in_one_wing(&at));
        }
    }
}
