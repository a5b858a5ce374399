//! *The meetings of a fortnightly course are in the same weeks.* If some are in the even weeks and some in the odd ones, that
//! costs its weight.

use crate::{
    agenda::placed,
    model::{CourseFacts, Model},
    report::{Cost, Why},
    state::{Spot, weight},
};

/// How many meetings of a course are in the one weeks and in the other.
pub(crate) type Counts = [u8; 2];

/// Whether the meetings of a course can be in different weeks.
#[inline]
pub(crate) const fn asks(course: &CourseFacts) -> bool {
    course.either_weeks && course.meetings > 1
}

/// The counts of a course now.
pub(crate) fn counts(model: &Model, spots: &[Spot], course: &CourseFacts) -> Counts {
    let mut counts = Counts::default();
    for spot in &spots[model.meetings(course)] {
        if placed(*spot) {
            counts[usize::from(spot.variant)] += 1;
        }
    }
    counts
}

/// What a course pays.
pub(crate) fn pays(model: &Model, counts: &Counts) -> i32 {
    let both = counts.iter().all(|count| *count > 0);
    weight(model.weights.same_weeks) * i32::from(both)
}

/// What each course pays.
pub(crate) fn costs(model: &Model, spots: &[Spot]) -> Vec<Cost> {
    let courses = model.courses.iter().zip(&model.draft.courses);
    let asking = courses.filter(|(facts, _)| asks(facts));
    let costs = asking.map(|(facts, course)| {
        let counts = counts(model, spots, facts);
        Cost {
            course: course.id,
            amount: pays(model, &counts),
            why: Why::OtherWeeks { meetings: counts },
        }
    });
    costs.collect()
}

#[cfg(test)]
mod tests {
    use domain::{
        calendar::Span,
        pattern::{Rhythm, WeekdaySet},
    };
    use jiff::{
        ToSpan,
        civil::{Weekday, date},
    };
    use proptest::prelude::*;

    use crate::{
        problem::{Draft, Often, Problem},
        report,
        rules::{
            Rule,
            tests::house::{course, house, plan},
        },
    };

    /// A course that meets twice every other week, as the planner chooses.
    fn fortnightly() -> Draft {
        let mut course = course(0, 3);
        course.often = Often::Fortnightly(None);
        let mut draft = house(vec![course]);
        draft.span = Span::new(date(2026, 9, 7), date(2026, 10, 4)).unwrap();
        draft
    }

    fn paid(draft: &Draft, weeks: [i64; 3]) -> i32 {
        let mut plan = plan(&[(0, 0, 0, 9, 0), (0, 1, 0, 11, 0), (0, 2, 0, 13, 0)]);
        for (placement, week) in plan.placements.iter_mut().zip(weeks) {
            placement.rhythm = Rhythm::Fortnightly {
                days: WeekdaySet::only(Weekday::Monday),
                anchor: draft.span.first().saturating_add((7 * week).days()),
            };
        }
        let costs = report::costs(&Problem::new(draft.clone()).unwrap(), &plan, None);
        let by_rule = costs.iter().filter(|cost| cost.rule() == Rule::SameWeeks);
        by_rule.map(|cost| cost.amount).sum()
    }

    #[test]
    fn one_meeting_in_the_other_weeks_costs_once() {
        let draft = fortnightly();
        assert_eq!(paid(&draft, [0, 0, 0]), 0);
        assert_eq!(paid(&draft, [1, 1, 1]), 0);
        assert_eq!(paid(&draft, [0, 1, 0]), 53);
    }

    proptest! {
        #[test]
        fn a_plan_has_all_meetings_of_a_course_in_the_same_weeks(seed: u64) {
            let draft = fortnightly();
            let problem = Problem::new(draft).unwrap();
            let mut patient = crate::budget::Patient;
            let budget = crate::budget::Budget { iterations: 3_000, watch: &mut patient };
            let plan = crate::plan(&problem, crate::budget::Seed(seed), budget).plan;
            let anchor = |rhythm: &Rhythm| match rhythm {
                Rhythm::Fortnightly { anchor, .. } => Some(*anchor),
                _ => None,
            };
            let first = anchor(&plan.placements[0].rhythm);
            prop_assert!(plan.placements.iter().all(|it| anchor(&it.rhythm) == first), "{plan:?}");
        }
    }
}
