//! Why a meeting has no place, and whether what is said to help does help: it is given up, planned and judged.

use domain::{
    calendar::Span,
    pattern::{Rhythm, Season, WeekdaySet},
    place::Way,
    text::Line,
};
use jiff::civil::{Weekday, date, time};
use planner::{
    plan::YearPlan,
    problem::{Course, Draft, Group, Pin, Problem, Room},
    report::{Help, Obstacle, Unplaced, report},
};
use proptest::prelude::*;

use crate::{
    house::{house, on, piano, planned, weekly},
    judge::{id, judged},
};

/// What has no place in a plan of the house, after every help was tried here too.
fn unplaced(draft: &Draft) -> Vec<Unplaced> {
    let problem = Problem::new(draft.clone()).unwrap();
    let plan = planned(&problem, 1);
    let found = report(&problem, &plan, None).unplaced;
    for unplaced in &found {
        for help in &unplaced.helps {
            helps(&problem, &plan, unplaced, help);
        }
    }
    found
}

/// With the help the judge finds nothing, the meeting has a place and nothing has lost its own.
fn helps(problem: &Problem, plan: &YearPlan, unplaced: &Unplaced, help: &Help) {
    let granted = help.granted(problem).unwrap();
    let mut after = plan.clone();
    let moved: Vec<_> = help.also.iter().map(|row| row.meeting).collect();
    after
        .placements
        .retain(|placement| !moved.contains(&placement.meeting));
    after
        .placements
        .extend(help.also.iter().filter_map(|row| row.after.clone()));
    after.placements.push(help.place.clone());
    after.placements.sort_by_key(|placement| placement.meeting);
    assert_eq!(judged(granted.draft(), &after), [], "{help:?}");
    assert_eq!(help.place.meeting, unplaced.meeting);
    assert!(help.also.iter().all(|row| row.after.is_some()), "{help:?}");
    assert!(after.placements.len() > plan.placements.len());
}

/// The piano lesson that wants Tuesday morning.
fn lesson() -> Course {
    let mut lesson = weekly(0, 1);
    lesson.needs.days = WeekdaySet::only(Weekday::Tuesday);
    lesson.needs.latest = Some(time(12, 0, 0, 0));
    lesson.needs.equipment = vec![piano()];
    lesson
}

#[test]
fn a_piano_on_tuesday_morning_when_the_only_one_is_the_schools() {
    let [found] = &unplaced(&house(vec![lesson()]))[..] else {
        panic!("one meeting has no place")
    };
    let reason = [
        Obstacle::Days,
        Obstacle::Latest,
        Obstacle::Equipment(piano()),
        Obstacle::Held(id(0)),
    ];
    assert_eq!(found.reason, reason);
    let given_up: Vec<_> = found
        .helps
        .iter()
        .map(|help| help.give_up.as_slice())
        .collect();
    assert_eq!(
        given_up,
        [
            [Obstacle::Days].as_slice(),
            &[Obstacle::Latest],
            &[Obstacle::Equipment(piano())]
        ]
    );
    assert_eq!(found.helps[1].place.hours.start, time(12, 0, 0, 0));
}

#[test]
fn what_is_no_part_of_the_reason_is_not_said() {
    let mut lesson = lesson();
    lesson.needs.step_free = true;
    lesson.needs.equipment = vec![Line::parse("loom").unwrap()];
    let found = unplaced(&house(vec![lesson]));
    assert_eq!(
        found[0].reason,
        [Obstacle::Equipment(Line::parse("loom").unwrap())]
    );
}

#[test]
fn a_leader_who_leads_at_the_only_hour_they_can() {
    let mut courses = vec![weekly(0, 1), weekly(1, 1)];
    courses
        .iter_mut()
        .for_each(|course| course.leaders = vec![id(0)]);
    courses[0].pins = vec![Pin {
        meeting: 0,
        days: WeekdaySet::only(Weekday::Monday),
        start: Some(time(9, 0, 0, 0)),
        rooms: vec![],
    }];
    let mut draft = house(courses);
    draft.leaders[0].can = vec![on(Weekday::Monday, 9, 10)];
    let found = unplaced(&draft);
    assert_eq!(
        found[0].reason,
        [Obstacle::LeaderBusy(id(0)), Obstacle::LeaderHours(id(0))]
    );
    assert_eq!(found[0].helps[0].give_up, [Obstacle::LeaderHours(id(0))]);
    assert!(
        found[0]
            .helps
            .iter()
            .all(|help| help.give_up.contains(&Obstacle::LeaderHours(id(0))))
    );
}

#[test]
fn a_course_in_the_only_room_would_have_to_move() {
    let mut courses = vec![weekly(0, 1), weekly(1, 1)];
    courses[0].needs.days = WeekdaySet::only(Weekday::Tuesday);
    courses[1] = lesson();
    courses[1].id = id(1);
    courses[1].needs.latest = None;
    let mut draft = house(courses);
    draft.weights.seats = 0;
    let problem = Problem::new(draft.clone()).unwrap();
    // Somebody put the other course where the only piano is free.
    let mut plan = planned(&problem, 1);
    let other = plan
        .placements
        .iter()
        .position(|placement| placement.meeting.course == id(0))
        .unwrap();
    plan.placements[other].hours = on(Weekday::Tuesday, 12, 13).hours;
    plan.placements[other].rooms = vec![id(0)];
    plan.placements
        .retain(|placement| placement.meeting.course == id(0));
    let found = &report(&problem, &plan, None).unplaced[0];
    assert!(
        found.reason.contains(&Obstacle::RoomTaken(id(0))),
        "{:?}",
        found.reason
    );
    let moving = found
        .helps
        .iter()
        .find(|help| help.give_up == [Obstacle::RoomTaken(id(0))])
        .unwrap();
    helps(&problem, &plan, found, moving);
    assert_eq!(moving.also.len(), 1, "the other course moves");
    assert_eq!(moving.also[0].meeting.course, id(0));
}

#[test]
fn more_courses_than_hours_are_told_that_all_rooms_are_taken() {
    let mut crowded = house((0..25).map(|number| weekly(number, 1)).collect());
    crowded.rooms.push(Room::new(id(2), None));
    let found = unplaced(&crowded);
    // Eight hours, three rooms, three hours of the school: 21 places for 25.
    assert_eq!(found.len(), 4);
    assert_eq!(
        found[0].reason,
        [Obstacle::RoomsTaken, Obstacle::Held(id(0))]
    );
}

#[test]
fn more_meetings_than_hours_are_told_that_the_course_meets_then_already() {
    let found = unplaced(&house(vec![weekly(0, 10)]));
    let reasons: Vec<_> = found
        .iter()
        .map(|unplaced| unplaced.reason.as_slice())
        .collect();
    assert_eq!(reasons, [[Obstacle::OwnMeeting], [Obstacle::OwnMeeting]]);
    assert!(found.iter().all(|unplaced| unplaced.helps.is_empty()));
}

#[test]
fn a_course_without_a_date_in_its_season_is_told_so() {
    let mut course = weekly(0, 1);
    course.season = Season::Own(Span::new(date(2027, 1, 1), date(2027, 2, 1)).unwrap());
    let found = unplaced(&house(vec![course]));
    assert_eq!(
        (found[0].reason.as_slice(), found[0].helps.len()),
        ([Obstacle::NoDate].as_slice(), 0)
    );
}

#[test]
fn every_obstacle_that_can_be_given_up_is_and_helps() {
    let mut group = Group::new(id(0), vec![id(0)]);
    group.latest = Some(time(9, 30, 0, 0));
    type Change = fn(&mut Draft);
    let cases: [(Change, Obstacle); 12] = [
        (
            |it| it.courses[0].needs.only = vec![id(0)],
            Obstacle::OnlyRooms,
        ),
        (
            |it| it.courses[0].needs.earliest = Some(time(12, 30, 0, 0)),
            Obstacle::Earliest,
        ),
        (
            |it| it.courses[0].needs.latest = Some(time(9, 30, 0, 0)),
            Obstacle::Latest,
        ),
        (
            |it| {
                it.courses[0].needs.not =
                    vec![on(Weekday::Monday, 9, 13), on(Weekday::Tuesday, 9, 13)];
            },
            Obstacle::NotThen,
        ),
        (
            |it| {
                it.leaders[0].cannot =
                    vec![on(Weekday::Monday, 9, 13), on(Weekday::Tuesday, 9, 13)];
            },
            Obstacle::LeaderHours(id(0)),
        ),
        (
            |it| {
                let away = Span::new(date(2026, 9, 14), it.span.last());
                it.leaders[0].away = away.into_iter().collect();
            },
            Obstacle::LeaderAway(id(0)),
        ),
        (|it| it.courses[0].expected = 21, Obstacle::Seats),
        (
            |it| it.courses[0].needs.hearing_loop = true,
            Obstacle::HearingLoop,
        ),
        (|it| it.rooms[0].step_free = false, Obstacle::StepFree),
        (|it| it.raster.closes = time(9, 30, 0, 0), Obstacle::Closes),
        (
            |it| {
                it.rooms
                    .iter_mut()
                    .for_each(|room| room.open = vec![on(Weekday::Monday, 13, 14)]);
            },
            Obstacle::RoomShut(id(0)),
        ),
        (
            |it| it.groups[0].latest = Some(time(9, 30, 0, 0)),
            Obstacle::GroupHours(id(0)),
        ),
    ];
    for (change, obstacle) in cases {
        let mut course = weekly(0, 1);
        course.leaders = vec![id(0)];
        course.needs.seats = true;
        course.needs.step_free = obstacle == Obstacle::StepFree;
        let mut draft = house(vec![course]);
        if obstacle == Obstacle::OnlyRooms {
            draft.holds[0].patterns[0].hours = on(Weekday::Monday, 8, 14).hours;
            draft.holds[0].patterns[0].rhythm = Rhythm::Weekly {
                days: draft.raster.days,
            };
        }
        draft.groups = vec![Group::new(id(0), vec![id(0)])];
        change(&mut draft);
        let found = unplaced(&draft);
        let given_up = found[0].helps.iter().map(|help| help.give_up.as_slice());
        assert!(
            given_up.clone().any(|it| it == [obstacle.clone()]),
            "{obstacle:?}: {found:?}"
        );
    }
}

#[test]
fn regulars_may_bear_a_clash_and_stairs() {
    let mut group = Group::new(id(0), vec![id(0), id(1)]);
    let mut draft = house(vec![weekly(0, 8), weekly(1, 1)]);
    draft.groups = vec![group.clone()];
    let found = unplaced(&draft);
    assert_eq!(found.len(), 1);
    let one = found
        .iter()
        .find(|it| it.meeting.course == id(1) || it.meeting.course == id(0))
        .unwrap();
    assert!(
        one.helps
            .iter()
            .any(|help| help.give_up == [Obstacle::GroupBusy(id(0))]),
        "{found:?}"
    );
    group.step_free = true;
    let mut draft = house(vec![weekly(0, 1), weekly(1, 1)]);
    draft.groups = vec![group];
    draft.rooms[0].step_free = false;
    let found = unplaced(&draft);
    assert_eq!(found[0].reason, [Obstacle::GroupStepFree(id(0))]);
    assert_eq!(found[0].helps[0].give_up, [Obstacle::GroupStepFree(id(0))]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn in_a_full_house_every_reason_holds_and_every_help_helps(
        facts in prop::collection::vec((1u8..4, 0usize..3, 0usize..2, any::<bool>(), 0u16..25), 6..14),
    ) {
        let courses = facts.iter().enumerate().map(|(number, (meetings, leader, _, wants_piano, expected))| {
            let mut course = weekly(number, *meetings);
            course.leaders = vec![id(*leader)];
            course.needs.equipment = if *wants_piano { vec![piano()] } else { vec![] };
            (course.needs.seats, course.expected) = (*wants_piano, *expected);
            course
        });
        let mut draft = house(courses.collect());
        draft.groups = (0..2).map(|group| {
            let theirs = facts.iter().enumerate().filter(|(_, facts)| facts.2 == group && facts.3);
            Group::new(id(group), theirs.map(|(number, _)| id(number)).collect())
        }).collect();
        for unplaced in unplaced(&draft) {
            prop_assert!(!unplaced.reason.is_empty());
            prop_assert!(unplaced.helps.len() <= 3);
        }
    }
}

#[test]
fn a_leader_who_leads_enough_is_asked_to_lead_once_more() {
    let mut courses = vec![weekly(0, 2), weekly(1, 1)];
    courses
        .iter_mut()
        .for_each(|course| course.leaders = vec![id(0)]);
    let mut draft = house(courses);
    draft.leaders[0].most_a_week = Some(2);
    let found = unplaced(&draft);
    assert_eq!(found.len(), 1);
    let full = vec![Obstacle::LeaderFull(id(0))];
    assert_eq!(found[0].reason, full);
    assert!(!found[0].helps.is_empty());
    assert_eq!(found[0].helps[0].give_up, full);
}

#[test]
fn a_leader_who_cannot_be_in_the_other_building_so_soon() {
    let mut courses = vec![weekly(0, 1), weekly(1, 1)];
    for (number, course) in courses.iter_mut().enumerate() {
        course.leaders = vec![id(0)];
        course.needs.only = vec![id(number)];
    }
    let mut draft = house(courses);
    for (room, building) in draft.rooms.iter_mut().zip(0..) {
        room.building = Some(id(building));
    }
    draft.ways = vec![Way {
        between: [id(0), id(1)],
        minutes: 15,
    }];
    draft.leaders[0].can = vec![on(Weekday::Monday, 9, 11)];
    let found = unplaced(&draft);
    let [busy, late] = [Obstacle::LeaderBusy(id(0)), Obstacle::LeaderOnTheWay(id(0))];
    assert_eq!(found.len(), 1);
    assert!(
        found[0].reason.contains(&busy) && found[0].reason.contains(&late),
        "{found:?}"
    );
    // An hour between them, and there is time.
    draft.leaders[0].can = vec![on(Weekday::Monday, 9, 12)];
    assert_eq!(unplaced(&draft), []);
}
