//! *A group that comes to the house has more than one meeting in a row.* Each meeting of a group with none of theirs
//! just before or after it on that day costs its weight.

use crate::{
    agenda::Taken,
    model::Model,
    report::{Cost, Why},
    rules::days_of_groups,
    state::{Spot, weight},
};

/// A break of up to half an hour does not part two meetings, in ticks.
pub(crate) const BREAK: u16 = 6;

/// The meetings of a group's day that have none of theirs within half an hour before or after, in a week they share.
pub(crate) fn alone(day: &[Taken]) -> impl Iterator<Item = &Taken> {
    let follows = |one: &Taken, next: &Taken| (one.to..=one.to + BREAK).contains(&next.from);
    let company = move |one: &Taken, other: &Taken| {
        one.weeks & other.weeks != 0 && (follows(one, other) || follows(other, one))
    };
    day.iter()
        .filter(move |one| !day.iter().any(|other| company(one, other)))
}

/// What each meeting pays.
pub(crate) fn costs(model: &Model, spots: &[Spot]) -> Vec<Cost> {
    let mut costs = Vec::new();
    for (group, mut day) in days_of_groups(model, spots) {
        if model.plain {
            // On a plain grid an hour counts once, also while two meetings clash in it.
            day.sort_by_key(|taken| taken.from);
            day.dedup_by_key(|taken| taken.from);
        }
        costs.extend(alone(&day).map(|taken| Cost {
            course: model.course_id(usize::from(taken.meeting)),
            amount: weight(model.weights.lonely),
            why: Why::Lonely {
                group: group.id,
                meeting: model.id(usize::from(taken.meeting)),
            },
        }));
    }
    costs
}

#[cfg(test)]
mod tests {
    use jiff::civil::time;
    use proptest::prelude::*;

    use super::*;
    use crate::rules::{
        Rule,
        tests::house::{anywhere, course, group, house, id, meeting, paid, paid_by},
    };

    #[test]
    fn a_meeting_with_a_neighbour_has_company() {
        let mut draft = house(vec![course(0, 1), course(1, 1), course(2, 1)]);
        draft.groups = vec![group(&[0, 1], true)];
        let costs = paid(
            &draft,
            &[(0, 0, 0, 9, 0), (1, 0, 0, 11, 0), (2, 0, 0, 10, 0)],
        );
        let why = |number| Why::Lonely {
            group: id(0),
            meeting: meeting(number, 0),
        };
        let whys: Vec<_> = costs
            .iter()
            .map(|cost| (cost.amount, cost.why.clone()))
            .collect();
        assert_eq!(
            whys,
            [(11, why(0)), (11, why(1))],
            "the course between is not theirs"
        );
        assert_eq!(paid(&draft, &[(0, 0, 0, 9, 0), (1, 0, 0, 10, 0)]), []);
        assert_eq!(
            paid(&draft, &[(0, 0, 0, 10, 0), (1, 0, 0, 9, 0)]),
            [],
            "whichever comes first"
        );
    }

    #[test]
    fn a_break_of_half_an_hour_does_not_part_two_meetings_and_a_longer_one_does() {
        let mut draft = house(vec![course(0, 1), course(1, 1)]);
        draft.groups = vec![group(&[0, 1], true)];
        for (minutes, cost) in [(90, 0), (95, 22)] {
            let second = time(9, 0, 0, 0) + jiff::SignedDuration::from_mins(minutes);
            draft.raster.starts = vec![time(9, 0, 0, 0), second];
            let mut plan = crate::rules::tests::house::plan(&[(0, 0, 0, 9, 0), (1, 0, 0, 9, 0)]);
            plan.placements[1].hours.start = second;
            let problem = crate::problem::Problem::new(draft.clone()).unwrap();
            let costs = crate::report::costs(&problem, &plan, None);
            assert_eq!(
                costs.iter().map(|cost| cost.amount).sum::<i32>(),
                cost,
                "{minutes}"
            );
        }
    }

    proptest! {
        #[test]
        fn an_hour_of_a_group_that_may_be_split_is_lonely_without_another_beside_it(at in anywhere()) {
            let mut draft = house((0..3).map(|number| course(number, 2)).collect());
            draft.groups = vec![group(&[0, 2], false)];
            let theirs: Vec<_> = at.iter().filter(|(course, ..)| *course != 1).map(|(_, _, day, hour, _)| (*day, *hour)).collect();
            let beside = |(day, hour): &(usize, i8)| theirs.iter().any(|(other, at)| other == day && (at - hour).abs() == 1);
            let lonely = theirs.iter().filter(|at| !beside(at)).count();
            prop_assert_eq!(paid_by(&draft, &at, Rule::Lonely), 11 * i32::try_from(lonely).unwrap());
        }
    }
}
