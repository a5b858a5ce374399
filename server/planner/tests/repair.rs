//! A published plan after one thing has changed: what is touched gets another place, and nothing else moves.
#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use std::collections::BTreeSet;

use domain::{
    calendar::{Calendar, Span},
    hold::Hold,
    holiday::Country,
    id::RoomId,
    pattern::{Hours, Pattern, Rhythm, Season, WeekdaySet},
    place::Place,
    text::Title,
};
use jiff::civil::{Weekday, date, time};
use judge::{id, judged};
use planner::{
    budget::{Budget, Patient, Seed},
    plan::{MeetingId, Placement, YearPlan},
    problem::{Block, Course, Draft, Leader, Problem, Raster, Room, Weights, WithoutLeader},
    report::difference,
};

mod judge;

/// Eight weekly courses of two meetings, each with a leader, in three equal rooms on two mornings.
fn house() -> Draft {
    let course = |number: usize| {
        let mut course = Course::new(id(number), 2, 60);
        course.season = Season::WholeYear;
        course.leaders = vec![id(number)];
        course.without_leader = WithoutLeader::LeftOut;
        course
    };
    Draft {
        calendar: Calendar {
            country: Country::Lv,
            years: vec![],
        },
        span: Span::new(date(2026, 9, 7), date(2026, 11, 1)).unwrap(),
        raster: Raster {
            days: [Weekday::Monday, Weekday::Tuesday].into_iter().collect(),
            starts: (9..14).map(|hour| time(hour, 0, 0, 0)).collect(),
            closes: time(14, 0, 0, 0),
        },
        rooms: (0..3).map(|room| Room::new(id(room), Some(20))).collect(),
        ways: vec![],
        holds: vec![],
        leaders: (0..9).map(|leader| Leader::new(id(leader))).collect(),
        groups: vec![],
        courses: (0..8).map(course).collect(),
        weights: Weights::default(),
    }
}

fn budget(watch: &mut Patient) -> Budget<'_> {
    Budget {
        iterations: 20_000,
        watch,
    }
}

fn published(draft: &Draft) -> YearPlan {
    let problem = Problem::new(draft.clone()).unwrap();
    let plan = planner::plan(&problem, Seed(1), budget(&mut Patient)).plan;
    assert_eq!(plan.unplaced, []);
    plan
}

/// Repairs the published plan after the change, judges it, and says which meetings are elsewhere.
fn moved_by(change: impl Fn(&mut Draft)) -> (YearPlan, YearPlan, BTreeSet<MeetingId>) {
    let mut draft = house();
    let before = published(&draft);
    change(&mut draft);
    let problem = Problem::new(draft.clone()).unwrap();
    let after = planner::repair(&problem, &before, Seed(2), budget(&mut Patient)).plan;
    assert_eq!(judged(&draft, &after), []);
    assert_eq!(after.unplaced, []);
    let rows = difference(&before, &after);
    let moved = rows.into_iter().map(|row| row.meeting).collect();
    (before, after, moved)
}

fn those(plan: &YearPlan, touched: impl Fn(&Placement) -> bool) -> BTreeSet<MeetingId> {
    let touched = plan.placements.iter().filter(|it| touched(it));
    touched.map(|it| it.meeting).collect()
}

fn morning(day: Weekday) -> Block {
    Block {
        days: WeekdaySet::only(day),
        hours: Hours::new(time(9, 0, 0, 0), Some(time(11, 0, 0, 0))).unwrap(),
    }
}

fn early(placement: &Placement) -> bool {
    placement.hours.start < time(11, 0, 0, 0)
}

#[test]
fn a_room_that_is_closed_on_most_hours() {
    let (before, _, moved) = moved_by(|it| it.rooms[0].open = vec![morning(Weekday::Tuesday)]);
    let touched = those(&before, |it| {
        let open = it.weekday() == Some(Weekday::Tuesday) && early(it);
        it.rooms == [id::<RoomId>(0)] && !open
    });
    assert!(!touched.is_empty());
    assert_eq!(moved, touched);
}

#[test]
fn a_tenant_who_comes_in_the_middle_of_the_year() {
    let block = morning(Weekday::Monday);
    let hold = Hold {
        id: id(0),
        centre: id(0),
        tenant: Title::parse("The school").unwrap(),
        rooms: vec![id(0), id(1)],
        patterns: vec![Pattern {
            rhythm: Rhythm::Weekly { days: block.days },
            hours: block.hours,
            place: Place::Unknown,
            season: Season::Own(Span::new(date(2026, 10, 5), date(2026, 11, 1)).unwrap()),
            except: vec![],
        }],
    };
    let (before, _, moved) = moved_by(|it| it.holds = vec![hold.clone()]);
    let held: [Vec<RoomId>; 2] = [vec![id(0)], vec![id(1)]];
    let touched = those(&before, |it| {
        held.contains(&it.rooms) && it.weekday() == Some(Weekday::Monday) && early(it)
    });
    assert!(!touched.is_empty());
    assert_eq!(moved, touched);
}

#[test]
fn one_course_more() {
    let (_, after, moved) = moved_by(|it| {
        let mut course = it.courses[0].clone();
        (course.id, course.leaders) = (id(8), vec![id(8)]);
        it.courses.push(course);
    });
    let new = those(&after, |it| it.meeting.course == id(8));
    assert_eq!(new.len(), 2);
    assert_eq!(moved, new);
}

#[test]
fn a_leader_who_is_away_for_four_weeks() {
    let away = Span::new(date(2026, 9, 21), date(2026, 10, 18)).unwrap();
    let (before, after, moved) = moved_by(|it| it.leaders[0].away = vec![away]);
    let theirs = those(&before, |it| it.meeting.course == id(0));
    assert_eq!(moved, theirs, "they are left out on those days");
    for meeting in theirs {
        let [before, after] = [&before, &after].map(|plan| plan.placement(meeting).unwrap());
        assert!(before.stays(after), "and are where they were on the others");
        assert_eq!(after.except, [away]);
    }
}
