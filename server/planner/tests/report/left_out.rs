//! A leader who is away for some weeks: the course keeps its hour, the meetings are left out, and the report says which and
//! when they could be made up for.

use domain::{
    calendar::Span,
    pattern::{Rhythm, WeekdaySet},
};
use jiff::civil::{Date, Weekday, date};
use planner::{
    budget::{Budget, Patient, Seed},
    plan::YearPlan,
    problem::{Course, Draft, Problem, ProblemRefusal, WithoutLeader},
    report::{LeftOut, Obstacle, Rule, difference, report},
};

use crate::{
    house::{house, planned, weekly},
    judge::{id, judged},
};

/// Anna leads on Mondays; she is away for two of the six weeks.
fn annas() -> Draft {
    let mut annas = weekly(0, 1);
    annas.leaders = vec![id(0)];
    annas.needs.days = WeekdaySet::only(Weekday::Monday);
    let mut draft = house(vec![annas, weekly(1, 2)]);
    draft.leaders[0].away = vec![Span::new(date(2026, 9, 16), date(2026, 9, 29)).unwrap()];
    draft
}

fn left_out(draft: &Draft, plan: &YearPlan) -> Vec<LeftOut> {
    report(&Problem::new(draft.clone()).unwrap(), plan, None).left_out
}

fn repaired(draft: &Draft, before: &YearPlan) -> YearPlan {
    let problem = Problem::new(draft.clone()).unwrap();
    let budget = Budget {
        iterations: 5_000,
        watch: &mut Patient,
    };
    planner::repair(&problem, before, Seed(1), budget).plan
}

#[test]
fn a_course_that_may_not_be_left_out_has_no_place_and_leaving_it_out_is_offered() {
    let draft = annas();
    let problem = Problem::new(draft.clone()).unwrap();
    let plan = planned(&problem, 1);
    let found = report(&problem, &plan, None).unplaced;
    assert_eq!(found.len(), 1);
    // On Tuesdays, which it does not want, she is away as well.
    assert_eq!(found[0].reason, [Obstacle::LeaderAway(id(0))]);
    let help = found[0]
        .helps
        .iter()
        .find(|help| help.give_up == [Obstacle::LeaderAway(id(0))])
        .unwrap();
    let granted = help.granted(&problem).unwrap();
    assert_eq!(
        granted.draft().courses[0].without_leader,
        WithoutLeader::LeftOut
    );
    assert_eq!(help.place.except, draft.leaders[0].away);
    let mut after = plan;
    after.placements.insert(0, help.place.clone());
    assert_eq!(judged(granted.draft(), &after), []);
}

#[test]
fn the_meetings_without_the_leader_are_named_with_a_day_on_which_they_could_be() {
    let mut draft = annas();
    draft.courses[0].without_leader = WithoutLeader::LeftOut;
    let problem = Problem::new(draft.clone()).unwrap();
    let plan = planned(&problem, 1);
    assert_eq!(plan.unplaced, []);
    assert_eq!(judged(&draft, &plan), []);
    let rows = left_out(&draft, &plan);
    let dates: Vec<Date> = rows.iter().map(|row| row.date).collect();
    assert_eq!(dates, [date(2026, 9, 21), date(2026, 9, 28)]);
    assert!(rows.iter().all(|row| row.leaders == [id(0)]));
    // On Mondays only, and she is back on the thirtieth: once before she leaves, once after she is back.
    let instead: Vec<Date> = rows
        .iter()
        .map(|row| row.instead.as_ref().unwrap().date)
        .collect();
    assert_eq!(instead, [date(2026, 9, 14), date(2026, 10, 5)]);
    let paid = report(&problem, &plan, None);
    let paid = paid
        .costs
        .iter()
        .filter(|cost| cost.rule() == Rule::LeftOut);
    assert_eq!(paid.map(|cost| cost.amount).collect::<Vec<_>>(), [6]);
}

#[test]
fn two_that_are_left_out_are_not_given_the_same_hour() {
    let mut draft = annas();
    draft.courses[0].without_leader = WithoutLeader::LeftOut;
    // One hour on Mondays, another one on Tuesdays, for both of Anna's courses.
    draft.raster.starts.truncate(2);
    let mut second = draft.courses[0].clone();
    second.id = id(2);
    draft.courses[1] = second;
    draft.courses[0].needs.days = WeekdaySet::EMPTY;
    draft.courses[1].needs.days = WeekdaySet::EMPTY;
    let plan = planned(&Problem::new(draft.clone()).unwrap(), 1);
    let rows = left_out(&draft, &plan);
    assert!(rows.len() >= 4, "{rows:?}");
    let mut given: Vec<_> = rows
        .iter()
        .filter_map(|row| row.instead.as_ref())
        .map(|it| (it.date, it.hours.start))
        .collect();
    let count = given.len();
    assert!(count >= 2, "{rows:?}");
    given.sort_unstable();
    given.dedup();
    assert_eq!(given.len(), count, "{rows:?}");
}

#[test]
fn a_published_course_stays_where_it_is_when_its_leader_goes_away() {
    let mut draft = annas();
    let away = std::mem::take(&mut draft.leaders[0].away);
    draft.courses[0].needs.days = WeekdaySet::EMPTY;
    draft.courses[0].without_leader = WithoutLeader::LeftOut;
    let before = planned(&Problem::new(draft.clone()).unwrap(), 1);
    draft.leaders[0].away = away;
    let after = repaired(&draft, &before);
    assert_eq!(judged(&draft, &after), []);
    let rows = difference(&before, &after);
    assert_eq!(rows.len(), 1, "{rows:?}");
    let (was, is) = (
        rows[0].before.as_ref().unwrap(),
        rows[0].after.as_ref().unwrap(),
    );
    assert!(was.stays(is) && !was.is_as_known(is));
    assert_eq!(is.except, draft.leaders[0].away);
    assert_eq!(left_out(&draft, &after).len(), 2);
}

#[test]
fn a_course_that_meets_a_few_times_keeps_its_hour_and_all_its_meetings() {
    let mut draft = annas();
    let away = std::mem::take(&mut draft.leaders[0].away);
    draft.courses[0].often = planner::problem::Often::Times(3);
    draft.courses[0].without_leader = WithoutLeader::LeftOut;
    let before = planned(&Problem::new(draft.clone()).unwrap(), 1);
    draft.leaders[0].away = away;
    let after = repaired(&draft, &before);
    assert_eq!(judged(&draft, &after), []);
    let [was, is] = [&before, &after].map(|plan| &plan.placements[0]);
    assert_eq!((was.hours, &was.rooms), (is.hours, &is.rooms));
    let Rhythm::Dates { dates } = &is.rhythm else {
        panic!("{is:?}")
    };
    assert_eq!(dates.len(), 3);
    assert!(
        dates
            .iter()
            .all(|date| !draft.leaders[0].away[0].has(*date))
    );
    assert_eq!(left_out(&draft, &after), []);
}

#[test]
fn a_course_has_no_meeting_on_its_exceptions_and_nobody_is_told_that_one_is_left_out() {
    let mut draft = annas();
    draft.leaders[0].away.clear();
    draft.courses[0].except = vec![Span::day(date(2026, 9, 21))];
    let plan = planned(&Problem::new(draft.clone()).unwrap(), 1);
    assert_eq!(plan.placements[0].except, draft.courses[0].except);
    assert_eq!(plan.placements[1].except, []);
    assert_eq!(left_out(&draft, &plan), []);
    let held = |course: &Course| {
        let patterns = plan.placements[0].patterns(course);
        domain::pattern::sessions(&patterns, &[], &draft.calendar, draft.span)
    };
    assert_eq!(held(&draft.courses[0]).len(), 5, "six Mondays but one");
}

#[test]
fn a_course_whose_exceptions_leave_no_day_is_refused() {
    let mut draft = annas();
    draft.courses[1].except = vec![draft.span];
    assert_eq!(
        Problem::new(draft.clone()).unwrap_err(),
        [ProblemRefusal::NeverHeld(id(1))]
    );
    let all_but_one = Span::new(date(2026, 9, 8), draft.span.last()).unwrap();
    draft.courses[1].except = vec![all_but_one];
    assert!(Problem::new(draft).is_ok());
}
