//! *What people have written on their kitchen calendars stays.* Each meeting that is not where the parent plan has it costs
//! its weight.

use crate::{
    agenda::placed,
    model::Model,
    report::{Cost, Why},
    rules::meetings,
    state::{Spot, weight},
};

/// What a meeting pays there.
#[inline]
pub(crate) fn penalty(model: &Model, meeting: usize, spot: Spot) -> i32 {
    match model.parent.get(meeting) {
        Some(parent) if placed(*parent) && *parent != spot => weight(model.weights.moved),
        _ => 0,
    }
}

/// What each meeting pays.
pub(crate) fn costs(model: &Model, spots: &[Spot]) -> Vec<Cost> {
    let moved = meetings(spots).filter(|(meeting, spot)| penalty(model, *meeting, *spot) != 0);
    let paid = moved.map(|(meeting, spot)| Cost {
        course: model.course_id(meeting),
        amount: penalty(model, meeting, spot),
        why: Why::Moved {
            meeting: model.id(meeting),
        },
    });
    paid.collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{
        problem::Problem,
        report::costs,
        rules::tests::house::{anywhere, course, house, meeting, plan},
    };

    #[test]
    fn what_was_published_elsewhere_costs_and_what_was_not_published_does_not() {
        let problem = Problem::new(house(vec![course(0, 1), course(1, 1), course(2, 1)])).unwrap();
        let parent = plan(&[(0, 0, 0, 9, 0), (1, 0, 0, 9, 1)]);
        let now = plan(&[(0, 0, 0, 9, 1), (1, 0, 0, 9, 1), (2, 0, 1, 9, 0)]);
        let whys: Vec<_> = costs(&problem, &now, Some(&parent))
            .into_iter()
            .map(|cost| (cost.amount, cost.why))
            .collect();
        let why = Why::Moved {
            meeting: meeting(0, 0),
        };
        assert_eq!(whys, [(23, why)]);
    }

    proptest! {
        #[test]
        fn each_meeting_elsewhere_costs_once(before in anywhere(), after in anywhere()) {
            let problem = Problem::new(house((0..3).map(|number| course(number, 2)).collect())).unwrap();
            let moved = before.iter().zip(&after).filter(|(one, other)| one != other).count();
            let costs = costs(&problem, &plan(&after), Some(&plan(&before)));
            prop_assert_eq!(costs.iter().map(|cost| cost.amount).sum::<i32>(), 23 * i32::try_from(moved).unwrap());
        }
    }
}
