//! *A group, or a faculty, that comes to the house has more than one meeting in a row.* Each meeting of theirs with none
//! just before or after it on that day costs its weight. A faculty of one course has no day of its own.

use crate::{
    agenda::Taken,
    model::Model,
    report::{Cost, Why},
    rules::{days_of, days_of_groups},
    state::{Spot, weight},
};

/// A break of up to half an hour does not part two meetings, in ticks.
pub(crate) const BREAK: u16 = 6;

/// The meetings of a day that have none of theirs within half an hour before or after, in a week they share.
pub(crate) fn alone(day: &[Taken]) -> impl Iterator<Item = &Taken> {
    day.iter()
        .filter(move |one| !day.iter().any(|other| company(one, other)))
}

/// Whether one of two meetings follows the other within half an hour, in a week they share.
#[inline]
pub(crate) fn company(one: &Taken, other: &Taken) -> bool {
    let follows = |one: &Taken, next: &Taken| (one.to..=one.to + BREAK).contains(&next.from);
    one.weeks & other.weeks != 0 && (follows(one, other) || follows(other, one))
}

/// How many more are alone on a day when those for which `gone` says so leave and others come. Costs the day for each
/// meeting that they touch.
pub(crate) fn more_alone(day: &[Taken], gone: impl Fn(&Taken) -> bool, come: &[Taken]) -> i32 {
    let before = |one: &Taken| !day.iter().any(|other| company(one, other));
    let after = |one: &Taken| {
        let with = |other: &Taken| company(one, other);
        !come.iter().any(with) && !day.iter().any(|other| with(other) && !gone(other))
    };
    let mut more: i32 = come.iter().map(|one| i32::from(after(one))).sum();
    let left = |one: &Taken| day.iter().any(|other| gone(other) && company(one, other));
    for one in day {
        if gone(one) || come.iter().any(|other| company(one, other)) {
            more -= i32::from(before(one));
        } else if left(one) {
            more += i32::from(after(one));
        }
    }
    more
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
    costs.extend(costs_of_faculties(model, spots));
    costs
}

fn costs_of_faculties(model: &Model, spots: &[Spot]) -> Vec<Cost> {
    let mut costs = Vec::new();
    for (number, faculty) in (0..).zip(&model.faculties) {
        let theirs = |course: &usize| model.courses[*course].faculty == Some(number);
        let courses = (0..model.courses.len()).filter(theirs);
        for day in days_of(model, spots, courses) {
            costs.extend(alone(&day).map(|taken| Cost {
                course: model.course_id(usize::from(taken.meeting)),
                amount: weight(model.weights.lonely_faculty),
                why: Why::LonelyFaculty {
                    faculty: *faculty,
                    meeting: model.id(usize::from(taken.meeting)),
                },
            }));
        }
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
    fn a_faculty_of_several_courses_does_not_come_for_a_single_hour() {
        let mut draft = house(vec![course(0, 1), course(1, 1), course(2, 1)]);
        (draft.courses[0].faculty, draft.courses[1].faculty) = (Some(id(0)), Some(id(0)));
        draft.courses[2].faculty = Some(id(1));
        let at = |hour| {
            let costs = paid(
                &draft,
                &[(0, 0, 0, 9, 0), (1, 0, 0, hour, 1), (2, 0, 1, 9, 0)],
            );
            let costs = costs.into_iter();
            costs
                .map(|cost| (cost.amount, cost.why))
                .collect::<Vec<_>>()
        };
        let why = |number| Why::LonelyFaculty {
            faculty: id(0),
            meeting: meeting(number, 0),
        };
        assert_eq!(
            at(11),
            [(47, why(0)), (47, why(1))],
            "and not the faculty of one course"
        );
        assert_eq!(at(10), []);
        assert_eq!(
            at(9),
            [(47, why(0)), (47, why(1))],
            "at once is not in a row"
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

    fn day() -> impl Strategy<Value = Vec<Taken>> {
        let taken = (0u16..40, 1u16..12, 1u64..8);
        prop::collection::vec(taken, 0..9).prop_map(|all| {
            let taken = |(meeting, (from, length, weeks))| Taken {
                meeting,
                from,
                to: from + length,
                building: 0,
                weeks,
            };
            (0..).zip(all).map(taken).collect()
        })
    }

    proptest! {
        #[test]
        fn what_comes_and_goes_changes_as_many_as_a_new_count_says(all in day(), gone in 0u16..9, other in 0u16..9, come in 0usize..3) {
            let come = come.min(all.len());
            let (new, old) = all.split_at(come);
            let leaves = |taken: &Taken| taken.meeting == gone || taken.meeting == other;
            let mut after: Vec<Taken> = old.iter().filter(|taken| !leaves(taken)).copied().collect();
            after.extend(new);
            let count = |day: &[Taken]| i32::try_from(alone(day).count()).unwrap();
            prop_assert_eq!(more_alone(old, leaves, new), count(&after) - count(old));
        }

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
