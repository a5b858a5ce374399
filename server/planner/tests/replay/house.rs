//! The house and its courses, as far as they were published before the first change.

use domain::{
    calendar::{Calendar, Span},
    holiday::Country,
    id::RoomId,
    pattern::{Season, WeekdaySet},
};
use jiff::civil::{Time, Weekday, date, time};
use planner::{
    plan::MeetingId,
    problem::{Course, Draft, Leader, Pin, Raster, Room, Weights},
};

use crate::judge::id;

/// What stands on the doors; the last are no rooms of the house's. "Talk rooms" are three rooms taken together.
pub(crate) const ROOMS: [&str; 10] = [
    "1.22",
    "1.24",
    "1.28",
    "1.29",
    "1.30",
    "2.21",
    "2.26",
    "Talk rooms",
    "Zoom",
    "Elsewhere",
];

/// A course of the list.
pub(crate) struct Listed {
    pub title: &'static str,
    /// Day and start, as far as published.
    day: Option<Weekday>,
    start: Option<(i8, i8)>,
    minutes: u16,
    /// The door, as far as published.
    room: Option<&'static str>,
    /// The number of its leader.
    leader: Option<usize>,
    /// Whether it begins later, by a change.
    later: bool,
}

const fn at(
    title: &'static str,
    day: Weekday,
    start: (i8, i8),
    room: &'static str,
    leader: Option<usize>,
) -> Listed {
    Listed {
        title,
        day: Some(day),
        start: Some(start),
        minutes: 60,
        room: Some(room),
        leader,
        later: false,
    }
}

const fn later(title: &'static str, leader: usize) -> Listed {
    Listed {
        title,
        day: None,
        start: None,
        minutes: 60,
        room: None,
        leader: Some(leader),
        later: true,
    }
}

/// A day and no hour.
const fn some_time(title: &'static str, day: Option<Weekday>, leader: Option<usize>) -> Listed {
    Listed {
        title,
        day,
        start: None,
        minutes: 60,
        room: None,
        leader,
        later: false,
    }
}

use Weekday::{Friday, Monday, Thursday, Tuesday, Wednesday};

/// The weekly courses of the list. One-off events and what was only told once are left out.
pub(crate) const LISTED: [Listed; 28] = [
    at("Monday Morning Talk", Monday, (10, 30), "Elsewhere", None),
    later("Franklin Method", 1),
    at("Chair Yoga", Thursday, (15, 10), "2.21", Some(2)),
    at(
        "The elderly and the law",
        Thursday,
        (11, 40),
        "1.30",
        Some(3),
    ),
    Listed {
        start: Some((15, 10)),
        ..some_time("Stories behind the headlines", Some(Monday), Some(4))
    },
    at("Art Practical C", Wednesday, (10, 30), "Elsewhere", Some(5)),
    at(
        "Bridge: Advanced Bridge for Intermediate",
        Monday,
        (10, 30),
        "Elsewhere",
        Some(6),
    ),
    Listed {
        minutes: 130,
        ..at(
            "Dutch Conversation",
            Wednesday,
            (14, 0),
            "Elsewhere",
            Some(7),
        )
    },
    at(
        "Greek: Modern Conversation",
        Wednesday,
        (12, 50),
        "1.28",
        Some(8),
    ),
    at("Philosophy: ... Spinoza", Thursday, (15, 10), "Zoom", None),
    later("Tai Chi", 9),
    at("Film class (Monday)", Monday, (14, 0), "1.22", Some(10)),
    at(
        "Film class (Wednesday)",
        Wednesday,
        (14, 0),
        "1.22",
        Some(10),
    ),
    at("Film class (Thursday)", Thursday, (14, 0), "1.22", Some(10)),
    at("European History", Wednesday, (11, 40), "2.21", Some(11)),
    at(
        "Introduction to Chinese",
        Wednesday,
        (12, 50),
        "1.30",
        Some(13),
    ),
    later("Chinese Phonetic Alphabet", 14),
    at("Spanish Beginners", Tuesday, (14, 0), "1.30", Some(15)),
    at(
        "Italian Reading and Conversation",
        Wednesday,
        (10, 30),
        "2.26",
        Some(16),
    ),
    at("Nonnie club", Tuesday, (14, 0), "Zoom", Some(17)),
    Listed {
        room: Some("Zoom"),
        ..some_time("Friday Real Bridge group", Some(Friday), None)
    },
    Listed {
        room: Some("1.30"),
        ..some_time("Mah Jong", None, None)
    },
    some_time("Peace and Conflict", Some(Tuesday), Some(18)),
    some_time("London Miscellany", Some(Wednesday), Some(19)),
    some_time("Cryptic Crossword", Some(Wednesday), Some(20)),
    Listed {
        minutes: 45,
        room: None,
        ..at("Pilates", Monday, (12, 0), "", Some(21))
    },
    later("Capital Ring walks", 22),
    at(
        "London History Walks (virtual)",
        Tuesday,
        (14, 0),
        "Zoom",
        None,
    ),
];

/// The number of a door.
pub(crate) fn door(name: &str) -> RoomId {
    id(ROOMS.iter().position(|room| *room == name).unwrap())
}

/// What stands on the door.
pub(crate) fn room_name(room: RoomId) -> &'static str {
    ROOMS.iter().find(|name| door(name) == room).unwrap()
}

/// The title of the course that meets.
pub(crate) fn titled(meeting: MeetingId) -> &'static str {
    let number = (0..LISTED.len()).find(|number| meeting.course == id(*number));
    LISTED[number.unwrap()].title
}

/// A listed course as it is planned.
pub(crate) fn course(title: &str) -> Course {
    let number = LISTED
        .iter()
        .position(|course| course.title == title)
        .unwrap();
    let listed = &LISTED[number];
    let mut course = Course::new(id(number), 1, listed.minutes);
    course.season = Season::WholeYear;
    course.leaders = listed.leader.iter().map(|leader| id(*leader)).collect();
    course.needs.days = listed.day.map_or(WeekdaySet::EMPTY, WeekdaySet::only);
    course
}

/// Pins a course to what is published about it.
pub(crate) fn pin(course: &mut Course, day: Weekday, (hour, minute): (i8, i8), room: &str) {
    course.pins = vec![Pin {
        meeting: 0,
        days: WeekdaySet::only(day),
        start: Some(time(hour, minute, 0, 0)),
        rooms: vec![door(room)],
    }];
}

/// The house of one term with what is offered at first; nothing pinned.
pub(crate) fn draft() -> Draft {
    let days: WeekdaySet = [Monday, Tuesday, Wednesday, Thursday, Friday]
        .into_iter()
        .collect();
    let starts = [
        (10, 30),
        (11, 40),
        (12, 0),
        (12, 50),
        (13, 0),
        (14, 0),
        (15, 10),
    ];
    let start = |(hour, minute)| -> Time { time(hour, minute, 0, 0) };
    let mut rooms: Vec<Room> = (0..ROOMS.len())
        .map(|room| Room::new(id(room), None))
        .collect();
    for part in ["2.21", "1.29", "1.22"] {
        let part = ROOMS.iter().position(|room| *room == part).unwrap();
        rooms[part].part_of = Some(door("Talk rooms"));
    }
    rooms[8].boundless = true;
    rooms[9].boundless = true;
    let offered = LISTED.iter().filter(|course| !course.later);
    Draft {
        calendar: Calendar {
            country: Country::Lv,
            years: vec![],
        },
        span: Span::new(date(2022, 9, 19), date(2022, 12, 9)).unwrap(),
        raster: Raster {
            days,
            starts: starts.map(start).to_vec(),
            closes: time(16, 10, 0, 0),
        },
        rooms,
        ways: vec![],
        holds: vec![],
        leaders: (0..30).map(|leader| Leader::new(id(leader))).collect(),
        groups: vec![],
        courses: offered.map(|listed| course(listed.title)).collect(),
        weights: Weights::default(),
    }
}

/// The same with everything pinned as far as it is published.
pub(crate) fn as_published(mut draft: Draft) -> Draft {
    for course in &mut draft.courses {
        let listed = (0..LISTED.len())
            .find(|number| course.id == id(*number))
            .unwrap();
        let listed = &LISTED[listed];
        course.pins = vec![Pin {
            meeting: 0,
            days: listed.day.map_or(WeekdaySet::EMPTY, WeekdaySet::only),
            start: listed.start.map(|(hour, minute)| time(hour, minute, 0, 0)),
            rooms: listed.room.into_iter().map(door).collect(),
        }];
    }
    draft
}
