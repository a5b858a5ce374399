//! An instance as a house's week: courses with their lecturers as leaders, curricula as groups, periods as hours.

use std::{collections::BTreeMap, fmt::Write as _, str::FromStr};

use domain::{
    calendar::{Calendar, Span},
    holiday::Country,
    id::{CourseId, RoomId},
    pattern::{Hours, Season, WeekdaySet},
};
use jiff::{
    ToSpan,
    civil::{Date, Time, Weekday, date, time},
};
use planner::{
    plan::YearPlan,
    problem::{Block, Course, Draft, Group, Leader, Raster, Room, Weights},
};

use crate::instance::Instance;

/// A week without a public holiday.
const MONDAY: Date = date(2026, 9, 7);
/// The hour of the first period; each lasts an hour.
const FIRST_HOUR: usize = 6;
/// What formulation UD2 counts.
const UD2: Weights = Weights {
    seats: 1,
    empty_seats: 0,
    spread: 5,
    same_room: 1,
    lonely: 2,
    hours: 0,
    leader_hours: 0,
    left_out: 0,
    split: 0,
    moved: 0,
    lonely_faculty: 0,
    same_weeks: 0,
    noise: 0,
    in_turn: 0,
    journey: 0,
    wait: 0,
};

fn id<Id: FromStr<Err: std::fmt::Debug>>(number: usize) -> Id {
    format!("{number:032x}")
        .parse()
        .expect("32 hexadecimal digits are an id")
}

fn hour(period: usize) -> Time {
    time(
        i8::try_from(FIRST_HOUR + period).expect("a day has 24 hours"),
        0,
        0,
        0,
    )
}

fn day(number: usize) -> WeekdaySet {
    WeekdaySet::only(
        Weekday::from_monday_zero_offset(i8::try_from(number).expect("a small number"))
            .expect("a week has seven days"),
    )
}

/// The instance as the planner takes it.
pub(crate) fn draft(instance: &Instance) -> Draft {
    let teachers: BTreeMap<&str, usize> = instance
        .courses
        .iter()
        .map(|course| course.teacher.as_str())
        .zip(0..)
        .collect();
    let rooms = instance.rooms.iter().enumerate();
    let groups = instance.curricula.iter().enumerate();
    let closes = hour(instance.periods);
    Draft {
        calendar: Calendar {
            country: Country::Lv,
            years: vec![],
        },
        span: Span::new(MONDAY, MONDAY.saturating_add(6.days())).expect("a week"),
        raster: Raster {
            days: (0..instance.days)
                .map(day)
                .fold(WeekdaySet::EMPTY, |all, one| {
                    one.iter().fold(all, WeekdaySet::with)
                }),
            starts: (0..instance.periods).map(hour).collect(),
            closes,
        },
        rooms: rooms
            .map(|(number, (_, seats))| Room::new(id(number), Some(*seats)))
            .collect(),
        ways: vec![],
        holds: vec![],
        leaders: teachers
            .values()
            .map(|number| Leader::new(id(*number)))
            .collect(),
        groups: groups
            .map(|(number, courses)| {
                Group::new(
                    id(number),
                    courses.iter().map(|course| id(*course)).collect(),
                )
            })
            .collect(),
        courses: (0..instance.courses.len())
            .map(|number| course(instance, number, &teachers))
            .collect(),
        weights: UD2,
    }
}

fn course(instance: &Instance, number: usize, teachers: &BTreeMap<&str, usize>) -> Course {
    let facts = &instance.courses[number];
    let mut course = Course::new(id(number), facts.lectures, 60);
    course.season = Season::WholeYear;
    course.leaders = vec![id(teachers[facts.teacher.as_str()])];
    course.expected = facts.students;
    course.wishes.same_room = true;
    course.wishes.spread = facts.days;
    let unavailable = instance
        .unavailable
        .iter()
        .filter(|(course, ..)| *course == number);
    course.needs.not = unavailable
        .map(|(_, on, period)| Block {
            days: day(*on),
            hours: Hours::new(hour(*period), Some(hour(period + 1)))
                .expect("an hour ends after it begins"),
        })
        .collect();
    course
}

/// The plan in the competition's format: course, room, day, period; a lecture a line.
pub(crate) fn solution(instance: &Instance, plan: &YearPlan) -> String {
    let courses: BTreeMap<CourseId, &str> = instance
        .courses
        .iter()
        .enumerate()
        .map(|(number, course)| (id(number), course.name.as_str()))
        .collect();
    let rooms: BTreeMap<RoomId, &str> = instance
        .rooms
        .iter()
        .enumerate()
        .map(|(number, (name, _))| (id(number), name.as_str()))
        .collect();
    let mut lines = String::new();
    for placement in &plan.placements {
        let on = placement
            .weekday()
            .map_or(0, Weekday::to_monday_zero_offset);
        let period = usize::try_from(placement.hours.start.hour()).unwrap_or(0) - FIRST_HOUR;
        let (course, room) = (
            courses[&placement.meeting.course],
            rooms[&placement.rooms[0]],
        );
        writeln!(lines, "{course} {room} {on} {period}").expect("a string takes all");
    }
    lines
}
