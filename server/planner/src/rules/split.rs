//! *People who attend together are not split by two of their courses at once, or too close for the way between them.* Each
//! such pair of meetings costs its weight for each ten people begun, where a group may be split at all.

use crate::{
    agenda::Taken,
    model::Model,
    problem::{Group, Weights},
    report::{Cost, Why},
    rules::days_of_groups,
    state::{Spot, weight},
};

/// So many people split cost the weight once.
const PEOPLE: u16 = 10;

/// What each pair costs that splits a group: its weight for each ten people begun.
pub(crate) fn pays(weights: &Weights, group: &Group) -> i32 {
    weight(weights.split) * i32::from(group.people.div_ceil(PEOPLE).max(1))
}

/// The pairs of a day of which nobody can be at both.
pub(crate) fn pairs<'a>(
    model: &'a Model<'_>,
    day: &'a [Taken],
) -> impl Iterator<Item = [&'a Taken; 2]> {
    day.iter().enumerate().flat_map(move |(nth, one)| {
        let later = day[nth + 1..].iter();
        later
            .filter(|other| one.too_close(other, model))
            .map(move |other| [one, other])
    })
}

/// What each pair pays; it stands with the course of its first meeting.
pub(crate) fn costs(model: &Model, spots: &[Spot]) -> Vec<Cost> {
    let mut costs = Vec::new();
    for (group, day) in days_of_groups(model, spots).filter(|(group, _)| !group.never_split) {
        costs.extend(pairs(model, &day).map(|pair| Cost {
            course: model.course_id(usize::from(pair[0].meeting)),
            amount: pays(&model.weights, group),
            why: Why::Split {
                group: group.id,
                meetings: pair.map(|taken| model.id(usize::from(taken.meeting))),
            },
        }));
    }
    costs
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::rules::{
        Rule,
        tests::house::{anywhere, course, group, house, id, meeting, paid, paid_by},
    };

    #[test]
    fn two_courses_at_once_split_who_attends_both() {
        let mut draft = house(vec![course(0, 1), course(1, 1)]);
        draft.groups = vec![group(&[0, 1], false)];
        draft.weights.lonely = 0;
        let costs = paid(&draft, &[(0, 0, 0, 9, 0), (1, 0, 0, 9, 1)]);
        let why = Why::Split {
            group: id(0),
            meetings: [meeting(0, 0), meeting(1, 0)],
        };
        assert_eq!(
            costs
                .iter()
                .map(|cost| (cost.amount, cost.why.clone()))
                .collect::<Vec<_>>(),
            [(19, why)]
        );
        assert_eq!(paid(&draft, &[(0, 0, 0, 9, 0), (1, 0, 0, 10, 1)]), []);
    }

    #[test]
    fn many_people_split_cost_more_than_a_few() {
        let mut draft = house(vec![course(0, 1), course(1, 1)]);
        draft.groups = vec![group(&[0, 1], false)];
        for (people, tens) in [(0, 1), (1, 1), (10, 1), (11, 2), (30, 3)] {
            draft.groups[0].people = people;
            let at = [(0, 0, 0, 9, 0), (1, 0, 0, 9, 1)];
            assert_eq!(paid_by(&draft, &at, Rule::Split), 19 * tens, "{people}");
        }
    }

    proptest! {
        #[test]
        fn each_pair_at_once_is_paid_once(at in anywhere()) {
            let mut draft = house((0..3).map(|number| course(number, 2)).collect());
            draft.groups = vec![group(&[0, 1, 2], false)];
            let pairs = (0..6).flat_map(|one| (0..one).map(move |other| (one, other)));
            let at_once = pairs.filter(|(one, other)| (at[*one].2, at[*one].3) == (at[*other].2, at[*other].3));
            prop_assert_eq!(paid_by(&draft, &at, Rule::Split), 19 * i32::try_from(at_once.count()).unwrap());
        }
    }
}
