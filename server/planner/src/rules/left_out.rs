//! *A course meets as often as its rhythm says.* Each of its meetings that is left out because a leader is away costs its
//! weight, where it may be left out at all; and so does each for which there is no date.

use crate::{
    agenda::placed,
    model::{Calling, Model},
    problem::Often,
    report::{Cost, Why},
    rules::meetings,
    state::{Spot, weight},
};

/// What a meeting pays there.
#[inline]
pub(crate) fn penalty(model: &Model, meeting: usize, spot: Spot) -> i32 {
    if !placed(spot) {
        return 0;
    }
    let (day, _) = model.when(spot.cell);
    let left_out = model.left_out(model.course(meeting), spot.variant, day);
    weight(model.weights.left_out) * i32::from(left_out)
}

/// What each meeting pays.
pub(crate) fn costs(model: &Model, spots: &[Spot]) -> Vec<Cost> {
    let paying = meetings(spots).filter(|(meeting, spot)| penalty(model, *meeting, *spot) != 0);
    let paid = paying.map(|(meeting, spot)| Cost {
        course: model.course_id(meeting),
        amount: penalty(model, meeting, spot),
        why: why(model, meeting, spot),
    });
    paid.collect()
}

fn why(model: &Model, meeting: usize, spot: Spot) -> Why {
    let course = &model.draft.courses[usize::from(model.course_of[meeting])];
    let id = model.id(meeting);
    if let Often::Times(wished) = course.often {
        let (day, _) = model.when(spot.cell);
        let weeks = model.weeks(model.course(meeting), spot.variant, day);
        let times = u8::try_from(weeks.count_ones()).unwrap_or(u8::MAX);
        return Why::FewTimes {
            meeting: id,
            times,
            wished,
        };
    }
    Why::LeftOut {
        meeting: id,
        dates: dates(model, meeting, spot),
    }
}

/// The dates on which a meeting is left out there.
pub(crate) fn dates(model: &Model, meeting: usize, spot: Spot) -> Vec<jiff::civil::Date> {
    let course = &model.draft.courses[usize::from(model.course_of[meeting])];
    let (day, _) = model.when(spot.cell);
    Calling::of(model.draft, course).left_out(model.draft, spot.variant, model.days[day])
}

#[cfg(test)]
mod tests {
    use domain::calendar::Span;
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;
    use crate::{
        problem::{Draft, WithoutLeader},
        rules::{
            Rule,
            tests::house::{anywhere, course, house, id, meeting, paid, paid_by},
        },
    };

    /// Eight weeks of a course that is led by the first leader, who is away for some days.
    fn led(away: &[Span]) -> Draft {
        let mut led = course(0, 2);
        led.leaders = vec![id(0)];
        led.without_leader = WithoutLeader::LeftOut;
        let mut draft = house(vec![led, course(1, 2), course(2, 2)]);
        draft.span = Span::new(date(2026, 9, 7), date(2026, 11, 1)).unwrap();
        draft.leaders[0].away = away.to_vec();
        draft
    }

    #[test]
    fn each_date_on_which_the_leader_is_away_is_named_and_costs() {
        let holiday = Span::new(date(2026, 9, 15), date(2026, 9, 22)).unwrap();
        let mut draft = led(&[holiday]);
        let costs = paid(&draft, &[(0, 0, 0, 9, 0), (0, 1, 1, 9, 0)]);
        let why = |nth, dates| Why::LeftOut {
            meeting: meeting(0, nth),
            dates,
        };
        let paid_for: Vec<_> = costs
            .into_iter()
            .map(|cost| (cost.amount, cost.why))
            .collect();
        let tuesdays = vec![date(2026, 9, 15), date(2026, 9, 22)];
        assert_eq!(
            paid_for,
            [
                (58, why(1, tuesdays)),
                (29, why(0, vec![date(2026, 9, 21)]))
            ]
        );
        draft.courses[0].except = vec![holiday];
        let none = paid(&draft, &[(0, 0, 0, 9, 0), (0, 1, 1, 9, 0)]);
        assert_eq!(none, [], "what is not held anyway is not left out");
    }

    proptest! {
        #[test]
        fn every_week_without_the_leader_is_paid_once(at in anywhere(), first in 0i64..56, length in 0i64..30) {
            use jiff::ToSpan;
            let draft = led(&[]);
            let first = draft.span.first().saturating_add(first.days());
            let away = Span::new(first, first.saturating_add(length.days())).unwrap();
            let draft = led(&[away]);
            let theirs = at.iter().filter(|(course, ..)| *course == 0);
            let weekdays = theirs.map(|(_, _, day, ..)| [jiff::civil::Weekday::Monday, jiff::civil::Weekday::Tuesday][*day]);
            let missed = |weekday| draft.span.days().filter(|day| away.has(*day) && day.weekday() == weekday).count();
            let expected: usize = weekdays.map(missed).sum();
            prop_assert_eq!(paid_by(&draft, &at, Rule::LeftOut), 29 * i32::try_from(expected).unwrap());
        }
    }
}
