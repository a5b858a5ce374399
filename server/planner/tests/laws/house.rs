//! Random houses.

use domain::{
    calendar::{Calendar, Span},
    hold::Hold,
    holiday::Country,
    id::{BuildingId, CentreId, HoldId},
    pattern::{Hours, Nth, Pattern, Rhythm, Season, WeekdaySet},
    place::{Place, Way},
    text::Title,
};
use jiff::{
    ToSpan,
    civil::{Weekday, date, time},
};
use planner::problem::{
    Block, Course, Crowd, Draft, Group, Leader, Often, Pin, Raster, Room, Sound, Weights,
    WithoutLeader,
};
use proptest::prelude::*;

use crate::judge::id;

/// What is random about a course: its rhythm, meetings, half hours, people, leader, group, and days it wants.
pub type Facts = (u8, u8, u16, u16, usize, usize, u8);

pub fn house(courses: &[Facts], rooms: usize, plain: bool) -> Draft {
    let weekdays: WeekdaySet = [Weekday::Monday, Weekday::Tuesday, Weekday::Thursday]
        .into_iter()
        .collect();
    let raster = if plain {
        Raster {
            days: weekdays,
            starts: (9..14).map(|hour| time(hour, 0, 0, 0)).collect(),
            closes: time(14, 0, 0, 0),
        }
    } else {
        Raster::every(30, weekdays, time(9, 0, 0, 0), time(14, 0, 0, 0))
    };
    let group = |number: usize| {
        let theirs = courses
            .iter()
            .enumerate()
            .filter(|(_, facts)| facts.5 == number);
        let mut group = Group::new(id(number), theirs.map(|(course, _)| id(course)).collect());
        group.never_split = plain || number.is_multiple_of(2);
        group
    };
    Draft {
        calendar: Calendar {
            country: Country::Lt,
            years: vec![],
        },
        span: Span::new(date(2026, 9, 1), date(2026, 12, 20)).unwrap(),
        raster,
        rooms: (0..rooms)
            .map(|room| Room::new(id(room), Some(10 + 5 * u16::try_from(room).unwrap())))
            .collect(),
        ways: vec![],
        holds: vec![hold()],
        leaders: (0..5).map(|leader| Leader::new(id(leader))).collect(),
        groups: (0..4).map(group).collect(),
        courses: courses
            .iter()
            .enumerate()
            .map(|(number, facts)| course(number, facts, plain))
            .collect(),
        weights: Weights::default(),
    }
}

fn hold() -> Hold {
    Hold {
        id: HoldId(id::<HoldId>(0).0),
        centre: id::<CentreId>(0),
        tenant: Title::parse("The school").unwrap(),
        rooms: vec![id(0)],
        patterns: vec![Pattern {
            rhythm: Rhythm::Weekly {
                days: WeekdaySet::only(Weekday::Tuesday),
            },
            hours: Hours::new(time(8, 0, 0, 0), Some(time(11, 0, 0, 0))).unwrap(),
            place: Place::Unknown,
            season: Season::WholeYear,
            except: vec![],
        }],
    }
}

pub fn course(number: usize, facts: &Facts, plain: bool) -> Course {
    let (often, meetings, halves, expected, leader, _, spread) = *facts;
    let mut course = Course::new(id(number), meetings, if plain { 60 } else { 30 * halves });
    course.season = Season::WholeYear;
    course.expected = expected;
    course.leaders = vec![id(leader)];
    course.wishes.same_room = true;
    course.wishes.spread = spread;
    course.wishes.snug = number.is_multiple_of(3);
    course.often = match often {
        _ if plain => Often::Weekly,
        0 => Often::Fortnightly(None),
        1 => Often::Monthly(vec![Nth::First, Nth::Third]),
        2 => Often::Times(4),
        _ => Often::Weekly,
    };
    course
}

pub fn courses() -> impl Strategy<Value = Vec<Facts>> {
    prop::collection::vec(
        (
            0u8..5,
            1u8..4,
            1u16..5,
            1u16..30,
            0usize..5,
            0usize..4,
            0u8..4,
        ),
        1..20,
    )
}

/// The rooms become a hall and its halves, and some leaders are away for some days: a quarter of the courses do without
/// those meetings.
pub fn in_parts_with_absences(draft: &mut Draft, away: &[(usize, i64, i64)]) {
    if let [hall, one, other, ..] = &mut draft.rooms[..] {
        (one.part_of, other.part_of) = (Some(hall.id), Some(hall.id));
    }
    for (leader, first, length) in away {
        let first = draft.span.first().saturating_add(first.days());
        let span = Span::new(first, first.saturating_add(length.days())).unwrap();
        draft.leaders[*leader].away.push(span);
    }
    for course in draft.courses.iter_mut().step_by(4) {
        course.without_leader = WithoutLeader::LeftOut;
        course.except = vec![Span::new(date(2026, 10, 26), date(2026, 11, 1)).unwrap()];
    }
}

/// The last two rooms become another building, so many minutes away; leaders 0 and 1 lead only so many meetings a week, and
/// some courses are loud, need quiet, or are for the young.
pub fn two_buildings_and_neighbours(draft: &mut Draft, minutes: u16, most: u8) {
    for (number, room) in draft.rooms.iter_mut().enumerate() {
        room.building = Some(id(number / 3));
    }
    draft.ways = vec![Way {
        between: [id::<BuildingId>(0), id(1)],
        minutes,
    }];
    for leader in &mut draft.leaders[..2] {
        leader.most_a_week = Some(most);
    }
    draft.leaders[2].travels = true;
    draft.groups[1].travels = true;
    for (number, course) in draft.courses.iter_mut().enumerate() {
        course.faculty = Some(id(number % 3));
        course.sound = [Sound::Quiet, Sound::Loud, Sound::Plain][number % 3];
        course.crowd = [Crowd::Old, Crowd::Young, Crowd::All, Crowd::Old][number % 4];
    }
}

/// What houses ask for besides: hours of leaders, groups, rooms and courses, rooms named, pins, a second room, listed dates.
pub fn with_wishes_of_all_kinds(draft: &mut Draft) {
    let monday = WeekdaySet::only(Weekday::Monday);
    let block = |days, from, to| Block {
        days,
        hours: Hours::new(time(from, 0, 0, 0), Some(time(to, 0, 0, 0))).unwrap(),
    };
    let all = draft.raster.days;
    draft.leaders[0].can = vec![block(all, 9, 12)];
    draft.leaders[1].cannot = vec![block(monday, 10, 12)];
    draft.groups[0].earliest = Some(time(10, 0, 0, 0));
    draft.groups[1].latest = Some(time(13, 30, 0, 0));
    draft.groups[2].step_free = true;
    for (number, room) in draft.rooms.iter_mut().enumerate() {
        room.step_free = number != 1;
    }
    draft.rooms[3].open = vec![block(all, 9, 11), block(monday, 11, 13)];
    for (number, course) in draft.courses.iter_mut().enumerate() {
        match number % 8 {
            0 => course.needs.beside = vec![id(3), id(4)],
            1 => course.needs.days = monday,
            2 => course.needs.earliest = Some(time(11, 0, 0, 0)),
            3 => course.needs.latest = Some(time(13, 0, 0, 0)),
            4 => course.needs.not = vec![block(all, 9, 10)],
            5 => course.needs.only = vec![id(0), id(3)],
            6 => course.pins = vec![pin(monday)],
            _ => listed(course),
        }
    }
}

fn pin(days: WeekdaySet) -> Pin {
    Pin {
        meeting: 0,
        days,
        start: Some(time(10, 0, 0, 0)),
        rooms: vec![id(2)],
    }
}

/// Dates on a Monday and on two Thursdays.
fn listed(course: &mut Course) {
    course.meetings = 2;
    course.often = Often::Dates(vec![
        date(2026, 9, 14),
        date(2026, 9, 17),
        date(2026, 10, 8),
    ]);
}
