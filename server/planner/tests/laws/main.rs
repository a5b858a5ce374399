//! Laws of planning, on random houses; the judge is `domain::finding::check`, and a look at each thing that was asked for,
//! never the planner's own score. In a debug build these runs are also compared with a full recount, now and then.
#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use std::ops::ControlFlow;

use domain::{
    id::{CourseId, PersonId, RoomId},
    pattern::{Rhythm, Season, WeekdaySet},
};
use house::{
    Facts, courses, house, in_parts_with_absences, two_buildings_and_neighbours,
    with_wishes_of_all_kinds,
};
use jiff::civil::{Date, Weekday};
use judge::{id, judged};
use planner::{
    budget::{Budget, Patient, Progress, Seed},
    plan::{Placement, YearPlan},
    problem::{Course, Draft, Problem},
    report::{self, LeftOut},
};
use proptest::prelude::*;

mod house;
#[path = "../judge/mod.rs"]
mod judge;

fn patient<'a>(iterations: u64, watch: &'a mut Patient) -> Budget<'a> {
    Budget { iterations, watch }
}

fn plan(draft: &Draft, seed: u64) -> planner::Outcome {
    let problem = Problem::new(draft.clone()).unwrap();
    planner::plan(&problem, Seed(seed), patient(20_000, &mut Patient))
}

/// The plan in which every meeting that was left out is made up for as the report proposes.
fn made_up_for(draft: &Draft, plan: &YearPlan, left_out: &[LeftOut]) -> YearPlan {
    let mut plan = plan.clone();
    for row in left_out {
        let Some(instead) = &row.instead else {
            continue;
        };
        assert!(draft.span.has(instead.date));
        plan.placements.push(Placement {
            meeting: row.meeting,
            rhythm: Rhythm::Dates {
                dates: vec![instead.date],
            },
            except: vec![],
            hours: instead.hours,
            rooms: instead.rooms.clone(),
        });
    }
    plan
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn two_buildings_busy_leaders_and_neighbours_are_planned_without_a_finding(
        facts in courses(),
        away in prop::collection::vec((0usize..5, 0i64..100, 0i64..40), 0..3),
        minutes in 0u16..50,
        most in 1u8..4,
        seed: u64,
    ) {
        let mut draft = house(&facts, 5, false);
        in_parts_with_absences(&mut draft, &away);
        two_buildings_and_neighbours(&mut draft, minutes, most);
        with_wishes_of_all_kinds(&mut draft);
        let problem = Problem::new(draft.clone()).unwrap();
        let outcome = plan(&draft, seed);
        prop_assert_eq!(judged(&draft, &outcome.plan), vec![]);
        prop_assert_eq!(outcome.score.clashes, 0);
        let report = report::report(&problem, &outcome.plan, None);
        prop_assert_eq!(outcome.score.cost, report.costs.iter().map(|cost| cost.amount).sum::<i32>());
        prop_assert!(report.unplaced.iter().all(|unplaced| !unplaced.reason.is_empty()), "nothing is left out that fits");
        for help in report.unplaced.iter().flat_map(|unplaced| &unplaced.helps) {
            let granted = help.granted(&problem).unwrap();
            let mut after = outcome.plan.clone();
            after.placements.retain(|it| !help.also.iter().any(|row| row.meeting == it.meeting));
            after.placements.extend(help.also.iter().filter_map(|row| row.after.clone()));
            after.placements.push(help.place.clone());
            prop_assert_eq!(judged(granted.draft(), &after), vec![], "{:?}", help);
        }
        prop_assert_eq!(judged(&draft, &made_up_for(&draft, &outcome.plan, &report.left_out)), vec![]);
        let again = planner::repair(&problem, &outcome.plan, Seed(seed), patient(5_000, &mut Patient));
        prop_assert_eq!(judged(&draft, &again.plan), vec![]);
    }

    #[test]
    fn halls_in_halves_and_leaders_who_travel_are_planned_without_a_finding(
        facts in courses(),
        away in prop::collection::vec((0usize..5, 0i64..100, 0i64..40), 0..4),
        seed: u64,
    ) {
        let mut draft = house(&facts, 3, false);
        in_parts_with_absences(&mut draft, &away);
        let problem = Problem::new(draft.clone()).unwrap();
        let outcome = plan(&draft, seed);
        prop_assert_eq!(judged(&draft, &outcome.plan), vec![]);
        let report = report::report(&problem, &outcome.plan, None);
        prop_assert_eq!(outcome.score.cost, report.costs.iter().map(|cost| cost.amount).sum::<i32>());
        for row in &report.left_out {
            let course = draft.courses.iter().find(|it| it.id == row.meeting.course).unwrap();
            let away = |leader: &PersonId, date: Date| {
                let mut leaders = draft.leaders.iter().filter(|it| it.id == *leader);
                leaders.any(|it| it.away.iter().any(|span| span.has(date)))
            };
            prop_assert!(course.leaders.iter().any(|leader| away(leader, row.date)));
            let place = outcome.plan.placement(row.meeting).unwrap();
            prop_assert!(place.except.iter().any(|except| except.has(row.date)));
            if let Some(instead) = &row.instead {
                prop_assert!(!course.leaders.iter().any(|leader| away(leader, instead.date)));
            }
        }
        prop_assert_eq!(judged(&draft, &made_up_for(&draft, &outcome.plan, &report.left_out)), vec![]);
    }

    #[test]
    fn no_plan_has_a_finding_and_every_meeting_is_accounted_for(facts in courses(), rooms in 1usize..4, plain: bool, seed: u64) {
        let draft = house(&facts, rooms, plain);
        let outcome = plan(&draft, seed);
        prop_assert_eq!(judged(&draft, &outcome.plan), vec![]);
        let meetings: usize = draft.courses.iter().map(|course| usize::from(course.meetings)).sum();
        prop_assert_eq!(outcome.plan.placements.len() + outcome.plan.unplaced.len(), meetings);
        let report = report::report(&Problem::new(draft.clone()).unwrap(), &outcome.plan, None);
        let costs: i32 = report.costs.iter().map(|cost| cost.amount).sum();
        prop_assert_eq!(outcome.score.cost, costs, "the report explains the whole cost");
        let unplaced: Vec<_> = report.unplaced.iter().map(|unplaced| unplaced.meeting).collect();
        prop_assert_eq!(&unplaced, &outcome.plan.unplaced);
        prop_assert!(report.unplaced.iter().all(|unplaced| !unplaced.reason.is_empty()), "nothing is left out that fits");
        prop_assert_eq!(outcome.score.clashes, 0);
    }

    #[test]
    fn a_seed_gives_one_plan(facts in courses(), plain: bool, seed: u64) {
        let draft = house(&facts, 2, plain);
        prop_assert_eq!(plan(&draft, seed).plan, plan(&draft, seed).plan);
    }

    #[test]
    fn repairing_what_is_whole_moves_nothing_for_nothing(facts in courses(), plain: bool, seed: u64) {
        let draft = house(&facts, 3, plain);
        let problem = Problem::new(draft.clone()).unwrap();
        let before = plan(&draft, seed);
        let after = planner::repair(&problem, &before.plan, Seed(seed), patient(20_000, &mut Patient));
        prop_assert_eq!(judged(&draft, &after.plan), vec![]);
        prop_assert!(after.plan.unplaced.len() <= before.plan.unplaced.len());
        let moved = report::difference(&before.plan, &after.plan).len();
        let gained = before.score.cost - after.score.cost;
        prop_assert!(moved == 0 || gained > 0 || after.plan.unplaced.len() < before.plan.unplaced.len());
    }
}

#[test]
fn the_watch_ends_the_search_and_a_plan_is_there() {
    let facts = vec![(4, 2, 2, 10, 0, 0, 2); 8];
    let draft = house(&facts, 3, true);
    let problem = Problem::new(draft.clone()).unwrap();
    let mut looks = 0;
    let mut watch = |progress: &Progress| {
        looks += usize::from(progress.temperature > 0.0);
        if looks > 3 {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(0.0)
        }
    };
    let outcome = planner::plan(
        &problem,
        Seed(1),
        Budget {
            iterations: u64::MAX / 4,
            watch: &mut watch,
        },
    );
    assert!(outcome.iterations <= 3 * 4096, "{}", outcome.iterations);
    assert_eq!(judged(&draft, &outcome.plan), []);
}

#[test]
fn told_to_stop_the_search_does_no_more_than_one_meeting_or_a_few_thousand_moves() {
    let facts: Vec<Facts> = (0..12)
        .map(|course| (4, 2, 2, 10, course % 5, course % 4, 2))
        .collect();
    let draft = house(&facts, 3, false);
    let problem = Problem::new(draft.clone()).unwrap();
    for stop in 0..30 {
        let (mut looks, mut stopped, mut before) = (0, false, 0);
        let mut watch = |progress: &Progress| {
            assert!(!stopped, "it is not asked again");
            assert!(progress.iterations - before <= 4096, "asked often enough");
            before = progress.iterations;
            let placed = 24 - progress.best.unplaced;
            assert!(
                progress.temperature > 0.0 || placed == looks,
                "asked after each meeting"
            );
            stopped = looks == stop;
            looks += 1;
            if stopped {
                ControlFlow::Break(())
            } else {
                ControlFlow::Continue(0.0)
            }
        };
        let budget = Budget {
            iterations: u64::MAX / 4,
            watch: &mut watch,
        };
        let outcome = planner::plan(&problem, Seed(1), budget);
        assert!(stopped && outcome.iterations == before, "at once");
        let placed = i32::try_from(outcome.plan.placements.len()).unwrap();
        assert!(outcome.iterations > 0 || placed == stop, "{stop}");
        assert_eq!(judged(&draft, &outcome.plan), []);
    }
}

#[test]
fn the_search_tells_what_its_best_plan_pays_by_each_rule() {
    let facts = vec![(4, 2, 2, 25, 0, 0, 2); 6];
    let draft = house(&facts, 3, true);
    let problem = Problem::new(draft).unwrap();
    let mut told = 0;
    let mut watch = |progress: &Progress| {
        let costs = progress.costs();
        assert_eq!(costs.values().sum::<i32>(), progress.best.cost);
        assert!(costs.values().all(|cost| *cost > 0));
        told += i32::from(costs.contains_key(&report::Rule::Seats));
        ControlFlow::Continue(0.0)
    };
    let budget = Budget {
        iterations: 20_000,
        watch: &mut watch,
    };
    let outcome = planner::plan(&problem, Seed(1), budget);
    assert!(told > 0, "25 people have no seat in rooms of 10 to 20");
    assert!(outcome.iterations > 0);
}

#[test]
fn a_leader_with_two_courses_is_never_in_two_places() {
    let draft = house(&[(4, 3, 2, 10, 0, 0, 3), (4, 3, 2, 10, 0, 1, 3)], 2, true);
    let outcome = plan(&draft, 7);
    assert_eq!(outcome.plan.unplaced, []);
    assert_eq!(judged(&draft, &outcome.plan), []);
    let both = draft
        .courses
        .iter()
        .all(|course| course.leaders == [id::<PersonId>(0)]);
    let rooms: Vec<RoomId> = outcome
        .plan
        .placements
        .iter()
        .flat_map(|placement| placement.rooms.clone())
        .collect();
    assert!(both && rooms.len() == 6, "{rooms:?}");
    assert_ne!(id::<CourseId>(0), id::<CourseId>(1));
}

#[test]
fn a_course_for_the_whole_hall_moves_those_in_both_halves() {
    let mut draft = house(&[(4, 1, 2, 0, 0, 0, 0), (4, 1, 2, 0, 1, 1, 0)], 3, true);
    draft.holds.clear();
    for half in [0, 1] {
        draft.rooms[half].part_of = Some(id(2));
        draft.courses[half].needs.only = vec![id(half)];
    }
    draft.raster.days = WeekdaySet::only(Weekday::Monday);
    let before = plan(&draft, 1);
    // The halves are taken at one and the same hour, and at that hour the whole is wanted.
    let mut plan = before.plan;
    let hours = plan.placements[0].hours;
    plan.placements[1].hours = hours;
    let mut whole = Course::new(id(2), 1, 60);
    whole.season = Season::WholeYear;
    whole.needs.only = vec![id(2)];
    (whole.needs.earliest, whole.needs.latest) = (Some(hours.start), hours.end);
    draft.courses.push(whole);
    let problem = Problem::new(draft.clone()).unwrap();
    let after = planner::repair(&problem, &plan, Seed(1), patient(2_000, &mut Patient)).plan;
    assert_eq!(judged(&draft, &after), []);
    assert_eq!(after.unplaced, []);
    assert_eq!(report::difference(&plan, &after).len(), 3);
}
