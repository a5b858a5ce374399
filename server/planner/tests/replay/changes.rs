//! The thirty-one published changes, and what each is to a plan of the year.

use domain::{
    calendar::{Closure, SchoolYear, Span},
    text::Line,
};
use jiff::civil::{Weekday, date};
use planner::problem::Draft;

use crate::{
    house::{LISTED, course, pin},
    judge::id,
};

/// What a change is.
pub(crate) enum Kind {
    /// The plan of the year is another afterwards.
    Plan(fn(&mut Draft)),
    /// Single sessions are not held, or elsewhere; the plan stands.
    Sessions,
    /// It names nothing that the list of courses has.
    NotListed,
    /// A name, a rule, a wish or a rumour; or another programme with a plan of its own.
    NoPlanChange,
}

/// A line of the published changes.
pub(crate) struct Change {
    pub published: &'static str,
    pub course: &'static str,
    pub what: &'static str,
    pub kind: Kind,
}

const fn change(
    published: &'static str,
    course: &'static str,
    what: &'static str,
    kind: Kind,
) -> Change {
    Change {
        published,
        course,
        what,
        kind,
    }
}

use Kind::{NoPlanChange, NotListed, Plan, Sessions};
use Weekday::{Monday, Thursday, Tuesday, Wednesday};

const SPINOZA: &str = "Philosophy: ... Spinoza";
const STORIES: &str = "Stories behind the headlines";
const BRIDGE: &str = "Bridge: Advanced Bridge for Intermediate";
const DUTCH: &str = "Dutch Conversation";
const TALK: &str = "Monday Morning Talk";
const ART: &str = "Art Practical C";

pub(crate) const CHANGES: [Change; 31] = [
    change(
        "2021-09-20",
        TALK,
        "three rooms for one talk",
        Plan(|it| settle(it, TALK, Monday, (10, 30), "Talk rooms")),
    ),
    change(
        "2021-10-11",
        "Tai Chi",
        "new course",
        Plan(|it| begin(it, "Tai Chi", Thursday, (11, 40), "2.21")),
    ),
    change(
        "2021-10-11",
        SPINOZA,
        "cancelled",
        Plan(|it| end(it, SPINOZA)),
    ),
    change(
        "2021-10-11",
        "Greek: Modern Conversation",
        "on-line while the leader is away",
        Sessions,
    ),
    change(
        "2022-05-03",
        "Franklin Method",
        "new course",
        Plan(|it| begin(it, "Franklin Method", Tuesday, (12, 50), "2.21")),
    ),
    change(
        "2022-05-03",
        "Chair Yoga",
        "start delayed, nobody knows until when",
        Plan(|it| end(it, "Chair Yoga")),
    ),
    change(
        "2022-05-03",
        STORIES,
        "cancelled",
        Plan(|it| end(it, STORIES)),
    ),
    change(
        "2022-05-03",
        ART,
        "another room",
        Plan(|it| settle(it, ART, Wednesday, (10, 30), "1.22")),
    ),
    change(
        "2022-05-03",
        BRIDGE,
        "back in the house",
        Plan(|it| settle(it, BRIDGE, Monday, (10, 30), "1.24")),
    ),
    change(
        "2022-05-03",
        DUTCH,
        "back in the house",
        Plan(|it| settle(it, DUTCH, Wednesday, (14, 0), "1.30")),
    ),
    change(
        "2022-05-03",
        TALK,
        "the general meeting has its room once",
        Sessions,
    ),
    change(
        "2022-09-19",
        "ALL",
        "the house is closed on the first day of term",
        Plan(close_first_day),
    ),
    change(
        "2022-10-03",
        "some classes",
        "each coordinator decides",
        NotListed,
    ),
    change(
        "2022-10-03",
        "Film class (Wednesday)",
        "not held once",
        Sessions,
    ),
    change(
        "2023-02-20",
        "Capital Ring walks",
        "new course",
        Plan(|it| begin(it, "Capital Ring walks", Wednesday, (13, 0), "Elsewhere")),
    ),
    change(
        "2023-02-20",
        "recordings",
        "kept for a week only",
        NoPlanChange,
    ),
    change(
        "2023-04-24",
        "ALL",
        "a summer programme of its own",
        NoPlanChange,
    ),
    change("2023-10-02", "unknown", "a strike may disturb", NotListed),
    change(
        "2023-10-02",
        "Fire Safety meeting",
        "a week later",
        NotListed,
    ),
    change(
        "2024-04-29",
        "ALL",
        "ten minutes between classes are for leaving",
        NoPlanChange,
    ),
    change("2024-05-06", TALK, "not held on a holiday", Sessions),
    change(
        "2024-05-06",
        "Introduction to Chinese",
        "not held while the leader travels",
        Sessions,
    ),
    change("2024-05-06", "Nonnie club", "another name", NoPlanChange),
    change(
        "2024-05-06",
        "Friday Real Bridge group",
        "its leader leaves",
        NoPlanChange,
    ),
    change("2024-05-27", TALK, "not held on a holiday", Sessions),
    change(
        "2024-05-27",
        "Peace and Conflict",
        "not held once",
        Sessions,
    ),
    change(
        "2024-05-27",
        "Chinese Phonetic Alphabet",
        "new course",
        Plan(|it| begin(it, "Chinese Phonetic Alphabet", Thursday, (11, 40), "2.26")),
    ),
    change(
        "2024-05-27",
        "Italian Reading and Conversation",
        "not held once",
        Sessions,
    ),
    change(
        "2024-07-08",
        "Pilates",
        "not held in this term",
        Plan(|it| end(it, "Pilates")),
    ),
    change(
        "2024-07-08",
        "Cryptic Crossword",
        "a leader is wanted",
        NoPlanChange,
    ),
    change(
        "2024-07-08",
        "Walk from Belsize Park",
        "twice, outdoors",
        NotListed,
    ),
];

/// A course that is there goes where it is said to go.
fn settle(draft: &mut Draft, title: &str, day: Weekday, start: (i8, i8), room: &str) {
    let course = draft
        .courses
        .iter_mut()
        .find(|course| course.id == number(title))
        .unwrap();
    pin(course, day, start, room);
}

fn begin(draft: &mut Draft, title: &str, day: Weekday, start: (i8, i8), room: &str) {
    let mut new = course(title);
    pin(&mut new, day, start, room);
    draft.courses.push(new);
}

fn end(draft: &mut Draft, title: &str) {
    let before = draft.courses.len();
    draft.courses.retain(|course| course.id != number(title));
    assert_eq!(draft.courses.len() + 1, before, "{title}");
}

fn close_first_day(draft: &mut Draft) {
    let first = draft.span.first();
    assert_eq!(first, date(2022, 9, 19));
    let line = |text| Line::parse(text).unwrap();
    draft.calendar.years = vec![SchoolYear {
        open_days: Vec::new(),
        id: id(0),
        centre: id(0),
        name: line("2022"),
        span: draft.span,
        terms: vec![],
        closures: vec![Closure {
            span: Span::day(first),
            reason: line("a day of mourning"),
        }],
    }];
}

fn number(title: &str) -> domain::id::CourseId {
    id(LISTED
        .iter()
        .position(|course| course.title == title)
        .unwrap())
}
