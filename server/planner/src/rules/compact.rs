//! *Who comes from far comes on few days and does not wait there.* Each day of the week after the first, and each hour
//! begun between two meetings of theirs, costs its weight. A break of half an hour is no wait.

use crate::{
    agenda::Taken,
    model::Model,
    report::{Cost, Whom, Why},
    rules::{days_of, lonely::BREAK},
    state::{Spot, weight},
};

/// An hour, in ticks.
const HOUR: u16 = 12;

/// The meetings of a day that are followed by a wait: the hours begun until the next of theirs, in the week in which that
/// is longest, where it is more than a break.
pub(crate) fn waits(day: &[Taken]) -> impl Iterator<Item = (&Taken, u16)> {
    day.iter().filter_map(move |one| {
        let wait = longest(one, day);
        (wait > BREAK).then(|| (one, wait.div_ceil(HOUR)))
    })
}

/// How long after a meeting the next of theirs begins, in the week in which that is longest; 0 when there is none.
fn longest(one: &Taken, day: &[Taken]) -> u16 {
    let (mut weeks, mut wait) = (one.weeks, 0);
    loop {
        let later = day
            .iter()
            .filter(|it| it.from >= one.to && it.weeks & weeks != 0);
        let Some(next) = later.min_by_key(|it| it.from) else {
            return wait;
        };
        wait = next.from - one.to;
        weeks &= !next.weeks;
    }
}

/// What the days cost on which somebody comes.
pub(crate) fn journeys(model: &Model, days: i32) -> i32 {
    weight(model.weights.journey) * (days - 1).max(0)
}

/// What everybody pays who comes from far.
pub(crate) fn costs(model: &Model, spots: &[Spot]) -> Vec<Cost> {
    let draft = model.draft;
    let leads =
        |leader: u16| move |course: &usize| model.courses[*course].leaders.contains(&leader);
    let attends = |group: u16| move |course: &usize| model.courses[*course].groups.contains(&group);
    let all = || 0..model.courses.len();
    let mut costs = Vec::new();
    for (number, leader) in (0..).zip(&draft.leaders).filter(|(_, it)| it.travels) {
        let days = days_of(model, spots, all().filter(leads(number)));
        costs.extend(of(model, Whom::Leader(leader.id), &days));
    }
    for (number, group) in (0..).zip(&draft.groups).filter(|(_, it)| it.travels) {
        let days = days_of(model, spots, all().filter(attends(number)));
        costs.extend(of(model, Whom::Group(group.id), &days));
    }
    costs
}

fn of(model: &Model, whom: Whom, days: &[Vec<Taken>]) -> Vec<Cost> {
    let course = |taken: &Taken| model.course_id(usize::from(taken.meeting));
    let waits = days
        .iter()
        .flat_map(|day| waits(day))
        .map(|(taken, hours)| Cost {
            course: course(taken),
            amount: weight(model.weights.wait) * i32::from(hours),
            why: Why::Waits {
                whom,
                after: model.id(usize::from(taken.meeting)),
                hours,
            },
        });
    let mut costs: Vec<Cost> = waits.collect();
    let came: Vec<&Taken> = days.iter().filter_map(|day| day.first()).collect();
    let count = u8::try_from(came.len()).unwrap_or(u8::MAX);
    costs.extend(came.first().map(|taken| Cost {
        course: course(taken),
        amount: journeys(model, i32::from(count)),
        why: Why::ManyDays { whom, days: count },
    }));
    costs
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::rules::{
        Rule,
        tests::house::{At, anywhere, course, group, house, id, meeting, paid, paid_by},
    };

    /// One leader from far for courses 0 and 1, and another who lives near for course 2.
    fn from_far() -> crate::problem::Draft {
        let mut draft = house((0..3).map(|number| course(number, 2)).collect());
        for (course, leader) in [(0, 0), (1, 0), (2, 1)] {
            draft.courses[course].leaders = vec![id(leader)];
        }
        draft.leaders[0].travels = true;
        draft
    }

    fn whys(draft: &crate::problem::Draft, at: &[At]) -> Vec<(i32, Why)> {
        let costs = paid(draft, at).into_iter();
        costs.map(|cost| (cost.amount, cost.why)).collect()
    }

    #[test]
    fn who_comes_from_far_pays_for_the_second_day_and_for_hours_between() {
        let (draft, whom) = (from_far(), Whom::Leader(id(0)));
        let waits = |hours| Why::Waits {
            whom,
            after: meeting(0, 0),
            hours,
        };
        assert_eq!(whys(&draft, &[(0, 0, 0, 9, 0), (1, 0, 0, 10, 0)]), []);
        assert_eq!(
            whys(&draft, &[(1, 0, 0, 11, 0), (0, 0, 0, 9, 0)]),
            [(43, waits(1))]
        );
        assert_eq!(
            whys(&draft, &[(0, 0, 0, 9, 0), (1, 0, 0, 13, 0)]),
            [(3 * 43, waits(3))]
        );
        let days = Why::ManyDays { whom, days: 2 };
        assert_eq!(
            whys(&draft, &[(0, 0, 0, 9, 0), (1, 0, 1, 9, 0)]),
            [(41, days)]
        );
        let neighbour = [(2, 0, 0, 9, 0), (2, 1, 1, 13, 0)];
        assert_eq!(whys(&draft, &neighbour), [], "who lives near does not mind");
    }

    #[test]
    fn a_group_from_far_pays_as_a_leader_does() {
        let mut draft = from_far();
        draft.leaders[0].travels = false;
        draft.groups = vec![group(&[0, 2], true)];
        draft.groups[0].travels = true;
        draft.weights.lonely = 0;
        let at = [(0, 0, 0, 9, 0), (2, 0, 0, 12, 1)];
        let whom = Whom::Group(id(0));
        let waits = Why::Waits {
            whom,
            after: meeting(0, 0),
            hours: 2,
        };
        assert_eq!(whys(&draft, &at), [(2 * 43, waits)]);
    }

    #[test]
    fn a_break_is_no_wait_and_an_hour_counts_as_soon_as_it_begins() {
        let taken = |from, weeks| Taken {
            meeting: from,
            from,
            to: from + 6,
            building: 0,
            weeks,
        };
        let hours = |later: u16, weeks| {
            let day = [taken(later, weeks), taken(0, 1)];
            waits(&day).map(|(_, hours)| hours).sum::<u16>()
        };
        let cases = [(6, 0), (12, 0), (13, 1), (18, 1), (19, 2)];
        for (later, begun) in cases {
            assert_eq!(hours(later, 1), begun, "{later}");
            assert_eq!(hours(later, 2), 0, "in other weeks");
        }
        let in_turn = [taken(0, 3), taken(6, 1), taken(30, 2)];
        assert_eq!(
            waits(&in_turn).map(|(_, hours)| hours).collect::<Vec<_>>(),
            [2],
            "in every other week"
        );
        let nearest = [taken(0, 1), taken(40, 1), taken(20, 1)];
        let all: Vec<_> = waits(&nearest)
            .map(|(taken, hours)| (taken.from, hours))
            .collect();
        assert_eq!(all, [(0, 2), (20, 2)], "until the next, not until the last");
    }

    proptest! {
        #[test]
        fn every_day_after_the_first_and_every_hour_between_is_paid(at in anywhere()) {
            let mut draft = from_far();
            let theirs = |day: usize| {
                let mut hours: Vec<i8> = at.iter().filter(|it| it.0 != 2 && it.2 == day).map(|it| it.3).collect();
                hours.sort_unstable();
                hours
            };
            // A meeting waits for the next that begins after it; two at once both do.
            let wait = |hours: &[i8]| -> i32 {
                let next = |hour: &i8| hours.iter().filter(|it| *it > hour).min().map(|it| i32::from(it - hour - 1));
                hours.iter().filter_map(next).sum()
            };
            let waited = wait(&theirs(0)) + wait(&theirs(1));
            let both = i32::from(!theirs(0).is_empty() && !theirs(1).is_empty());
            prop_assert_eq!(paid_by(&draft, &at, Rule::Compact), 43 * waited + 41 * both);
            draft.leaders[0].travels = false;
            prop_assert_eq!(paid_by(&draft, &at, Rule::Compact), 0);
        }
    }
}
