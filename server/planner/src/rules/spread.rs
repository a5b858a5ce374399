//! *A course's meetings are spread over as many days of the week as it wished.* Each day fewer costs its weight.

use std::collections::BTreeSet;

use crate::{
    agenda::placed,
    model::{CourseFacts, Model},
    report::{Cost, Why},
    state::{Spot, weight},
};

/// How many days are missing.
#[inline]
pub(crate) fn missing(days: i32, wished: u8) -> i32 {
    (i32::from(wished) - days).max(0)
}

/// What each course pays.
pub(crate) fn costs(model: &Model, spots: &[Spot]) -> Vec<Cost> {
    let courses = model.courses.iter().zip(&model.draft.courses);
    let wishing = courses.filter(|(facts, _)| facts.spread > 1);
    let costs = wishing.map(|(facts, course)| {
        let days = days(model, spots, facts);
        Cost {
            course: course.id,
            amount: weight(model.weights.spread) * missing(i32::from(days), facts.spread),
            why: Why::FewDays {
                days,
                wished: facts.spread,
            },
        }
    });
    costs.collect()
}

/// On how many days the course meets.
fn days(model: &Model, spots: &[Spot], facts: &CourseFacts) -> u8 {
    let days: BTreeSet<usize> = model
        .meetings(facts)
        .filter(|meeting| placed(spots[*meeting]))
        .map(|meeting| model.when(spots[meeting].cell).0)
        .collect();
    u8::try_from(days.len()).unwrap_or(u8::MAX)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::rules::{
        Rule,
        tests::house::{anywhere, course, house, paid, paid_by},
    };

    #[test]
    fn two_meetings_on_one_day_are_a_day_too_few() {
        let mut twice = course(0, 2);
        twice.wishes.spread = 2;
        let draft = house(vec![twice]);
        let costs = paid(&draft, &[(0, 0, 0, 9, 0), (0, 1, 0, 12, 0)]);
        let why = Why::FewDays { days: 1, wished: 2 };
        assert_eq!(
            costs
                .iter()
                .map(|cost| (cost.amount, cost.why.clone()))
                .collect::<Vec<_>>(),
            [(5, why)]
        );
        assert_eq!(paid(&draft, &[(0, 0, 0, 9, 0), (0, 1, 1, 9, 0)]), []);
    }

    proptest! {
        #[test]
        fn each_course_pays_for_the_days_it_misses(at in anywhere(), wished in prop::array::uniform3(0u8..4)) {
            let courses = (0..3).map(|number| {
                let mut course = course(number, 2);
                course.wishes.spread = wished[number];
                course
            });
            let draft = house(courses.collect());
            let missed = |course: usize| {
                let [one, other] = [at[2 * course].2, at[2 * course + 1].2];
                let days = if one == other { 1 } else { 2 };
                if wished[course] > 1 { (i32::from(wished[course]) - days).max(0) } else { 0 }
            };
            prop_assert_eq!(paid_by(&draft, &at, Rule::Spread), 5 * (0..3).map(missed).sum::<i32>());
        }
    }
}
