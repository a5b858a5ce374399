//! *A course meets at the hours it wished, and when its leaders would rather.* Each meeting outside costs its weight.

use domain::id::PersonId;
use jiff::civil::Weekday;

use crate::{
    model::{
        Model,
        cells::{Say, has},
    },
    problem::Block,
    report::{Cost, Why},
    rules::meetings,
    state::{Spot, weight},
};

/// What a meeting on that day from `start` to `end`, in ticks, pays, and to whom: its course (`None`) or a leader.
pub(crate) fn missed(
    say: &Say,
    day: Weekday,
    start: u16,
    end: u16,
) -> Vec<(u32, Option<PersonId>)> {
    let granted = |wished: &[Block]| {
        wished.is_empty() || wished.iter().any(|block| has(block, day, start, end))
    };
    let weights = &say.draft.weights;
    let mut missed = Vec::new();
    if !granted(&say.course.wishes.hours) {
        missed.push((weights.hours, None));
    }
    let leaders = say
        .leaders
        .iter()
        .filter(|leader| !granted(&leader.prefers));
    missed.extend(leaders.map(|leader| (weights.leader_hours, Some(leader.id))));
    missed
}

/// What each meeting pays.
pub(crate) fn costs(model: &Model, spots: &[Spot]) -> Vec<Cost> {
    let mut costs = Vec::new();
    for (meeting, spot) in meetings(spots).filter(|(it, spot)| model.hour(*it, spot.cell) != 0) {
        let (day, start) = model.when(spot.cell);
        let end = start + model.course(meeting).ticks;
        let missed = missed(&Say::about(model, meeting), model.days[day], start, end);
        costs.extend(missed.into_iter().map(|(amount, leader)| Cost {
            course: model.course_id(meeting),
            amount: weight(amount),
            why: Why::UnwishedHour {
                meeting: model.id(meeting),
                leader,
            },
        }));
    }
    costs
}

#[cfg(test)]
mod tests {
    use domain::pattern::{Hours, WeekdaySet};
    use jiff::civil::time;
    use proptest::prelude::*;

    use super::*;
    use crate::rules::{
        Rule,
        tests::house::{anywhere, course, house, id, meeting, paid, paid_by},
    };

    fn block(day: Weekday, from: i8, to: i8) -> Block {
        Block {
            days: WeekdaySet::only(day),
            hours: Hours::new(time(from, 0, 0, 0), Some(time(to, 0, 0, 0))).unwrap(),
        }
    }

    #[test]
    fn the_course_and_each_leader_have_wishes_of_their_own() {
        let mut course = course(0, 1);
        course.wishes.hours = vec![block(Weekday::Monday, 9, 11)];
        course.leaders = vec![id(0), id(1)];
        let mut draft = house(vec![course]);
        draft.leaders[0].prefers = vec![block(Weekday::Tuesday, 9, 12)];
        let whose = |hour| -> Vec<(i32, Why)> {
            let costs = paid(&draft, &[(0, 0, 0, hour, 0)]).into_iter();
            costs.map(|cost| (cost.amount, cost.why)).collect()
        };
        let of = |leader| Why::UnwishedHour {
            meeting: meeting(0, 0),
            leader,
        };
        assert_eq!(
            whose(10),
            [(17, of(Some(id(0))))],
            "it ends at eleven, as wished"
        );
        assert_eq!(whose(11), [(17, of(Some(id(0)))), (13, of(None))]);
    }

    proptest! {
        #[test]
        fn only_meetings_that_reach_out_of_the_wished_hours_cost(at in anywhere(), from in 9i8..13, length in 1i8..5) {
            let courses = (0..3).map(|number| {
                let mut course = course(number, 2);
                course.wishes.hours = vec![block(Weekday::Monday, from, from + length)];
                course
            });
            let draft = house(courses.collect());
            let outside = at.iter().filter(|(_, _, day, hour, _)| *day != 0 || *hour < from || *hour + 1 > from + length);
            prop_assert_eq!(paid_by(&draft, &at, Rule::Hours), 13 * i32::try_from(outside.count()).unwrap());
        }
    }
}
