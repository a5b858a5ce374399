//! A small house, plans written by hand, and random ones.

use std::{fmt::Debug, str::FromStr};

use domain::{
    calendar::{Calendar, Span},
    holiday::Country,
    id::RoomId,
    pattern::{Hours, Rhythm, Season, WeekdaySet},
};
use jiff::civil::{Weekday, date, time};
use proptest::prelude::*;

use crate::{
    plan::{MeetingId, Placement, YearPlan},
    problem::{Course, Draft, Group, Leader, Problem, Raster, Room, Weights},
    report::{Cost, costs},
};

/// An id made of a small number.
pub(crate) fn id<Id: FromStr<Err: Debug>>(number: usize) -> Id {
    format!("{number:032x}").parse().unwrap()
}

/// Two days from nine to two on the hour, rooms of 10, 20 and 30 seats, and these courses of an hour.
pub(crate) fn house(courses: Vec<Course>) -> Draft {
    let days: WeekdaySet = [Weekday::Monday, Weekday::Tuesday].into_iter().collect();
    Draft {
        calendar: Calendar {
            country: Country::Lv,
            years: vec![],
        },
        span: Span::new(date(2026, 9, 7), date(2026, 9, 13)).unwrap(),
        raster: Raster {
            days,
            starts: (9..14).map(|hour| time(hour, 0, 0, 0)).collect(),
            closes: time(14, 0, 0, 0),
        },
        rooms: (0..3)
            .map(|room| Room::new(id(room), Some(10 + 10 * u16::try_from(room).unwrap())))
            .collect(),
        ways: vec![],
        holds: vec![],
        leaders: (0..3).map(|leader| Leader::new(id(leader))).collect(),
        groups: vec![],
        courses,
        weights: Weights {
            seats: 3,
            empty_seats: 2,
            spread: 5,
            same_weeks: 53,
            same_room: 7,
            lonely: 11,
            lonely_faculty: 47,
            hours: 13,
            leader_hours: 17,
            left_out: 29,
            split: 19,
            noise: 31,
            in_turn: 37,
            journey: 41,
            wait: 43,
            moved: 23,
        },
    }
}

/// A weekly course of so many meetings.
pub(crate) fn course(number: usize, meetings: u8) -> Course {
    let mut course = Course::new(id(number), meetings, 60);
    course.season = Season::WholeYear;
    course
}

/// A group that attends these courses.
pub(crate) fn group(courses: &[usize], never_split: bool) -> Group {
    let mut group = Group::new(id(0), courses.iter().map(|number| id(*number)).collect());
    group.never_split = never_split;
    group
}

/// A meeting: its course and which of it, day (0 is Monday), hour and room.
pub(crate) type At = (usize, u8, usize, i8, usize);

/// The plan in which these are where they are said to be.
pub(crate) fn plan(all: &[At]) -> YearPlan {
    let placement = |at: &At| {
        let (course, nth, day, hour, room) = *at;
        let days = WeekdaySet::only([Weekday::Monday, Weekday::Tuesday][day]);
        Placement {
            meeting: meeting(course, nth),
            rhythm: Rhythm::Weekly { days },
            hours: Hours::new(time(hour, 0, 0, 0), Some(time(hour + 1, 0, 0, 0))).unwrap(),
            except: vec![],
            rooms: vec![id::<RoomId>(room)],
        }
    };
    let mut placements: Vec<Placement> = all.iter().map(placement).collect();
    placements.sort_by_key(|placement| placement.meeting);
    YearPlan {
        placements,
        unplaced: vec![],
    }
}

/// The nth meeting of a course.
pub(crate) fn meeting(course: usize, nth: u8) -> MeetingId {
    MeetingId {
        course: id(course),
        nth,
    }
}

/// What the plan pays.
pub(crate) fn paid(draft: &Draft, at: &[At]) -> Vec<Cost> {
    costs(&Problem::new(draft.clone()).unwrap(), &plan(at), None)
}

/// What the plan pays by one rule alone, each amount.
pub(crate) fn paid_by(draft: &Draft, at: &[At], rule: crate::rules::Rule) -> i32 {
    let costs = paid(draft, at)
        .into_iter()
        .filter(|cost| cost.rule() == rule);
    costs.map(|cost| cost.amount).sum()
}

/// Three courses of two meetings somewhere, with clashes or without.
pub(crate) fn anywhere() -> impl Strategy<Value = Vec<At>> {
    prop::collection::vec((0usize..2, 9i8..14, 0usize..3), 6).prop_map(|all| {
        let meetings = (0..3usize).flat_map(|course| [(course, 0u8), (course, 1)]);
        meetings
            .zip(all)
            .map(|((course, nth), (day, hour, room))| (course, nth, day, hour, room))
            .collect()
    })
}

/// Three courses of two meetings; rooms 0 and 1 in one wing, room 2 in another.
pub(crate) fn two_wings() -> Draft {
    let mut draft = house((0..3).map(|number| course(number, 2)).collect());
    for (room, wing) in draft.rooms.iter_mut().zip([0, 0, 1]) {
        room.building = Some(id(0));
        room.wing = Some(id(wing));
    }
    draft
}

/// How many pairs of a meeting of course 0 and one of course 1 are in one of the two wings at once.
pub(crate) fn beside_in_one_wing(at: &[At]) -> i32 {
    let of = |number: usize| at.iter().filter(move |(course, ..)| *course == number);
    let when_and_where = |at: &At| (at.2, at.3, at.4 / 2);
    let beside = of(0).flat_map(|one| of(1).map(move |other| [one, other].map(when_and_where)));
    i32::try_from(beside.filter(|[one, other]| one == other).count()).unwrap()
}
