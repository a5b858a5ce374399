//! The scorer of the benchmark, on an instance small enough to be counted by hand.
#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

#[path = "../examples/cbctt_score/score.rs"]
mod score;

use score::{Score, score};

/// Two days of three periods, two rooms. Reading and Writing share a curriculum, Writing and Weaving a teacher.
const HOUSE: &str = "\
Name: Small
Days: 2
Periods_per_day: 3

COURSES:
reading anna 2 2 12 0
writing berta 2 1 8 0
weaving berta 1 1 5 0

ROOMS:
big 12 0
small 8 0

CURRICULA:
words 2 reading writing

UNAVAILABILITY_CONSTRAINTS:
reading 0 2
weaving 1 0

ROOM_CONSTRAINTS:

END.
";

/// Reading and Writing side by side on both days; Weaving by itself. Nothing to count.
const GOOD: [&str; 5] = [
    "reading big 0 0",
    "reading big 1 1",
    "writing small 0 1",
    "writing small 1 2",
    "weaving small 0 0",
];

fn with(changes: &[(usize, &str)]) -> Score {
    let mut lines = GOOD.to_vec();
    for (at, line) in changes {
        lines[*at] = line;
    }
    score(HOUSE, &lines.join("\n")).unwrap()
}

#[test]
fn the_good_one_costs_nothing() {
    assert_eq!(with(&[]), Score::default());
    assert!(with(&[]).is_feasible());
}

#[test]
fn a_lecture_that_is_missing_or_too_many_or_nowhere() {
    // Without its only lecture Weaving is on a day too few as well.
    let missing = score(HOUSE, &GOOD[..4].join("\n")).unwrap();
    assert_eq!(
        missing,
        Score {
            lectures: 1,
            days: 5,
            ..Score::default()
        }
    );
    let more = [&GOOD[..], &["weaving small 1 1"]].concat().join("\n");
    assert_eq!(
        score(HOUSE, &more).unwrap(),
        Score {
            lectures: 1,
            ..Score::default()
        }
    );
    let nowhere = with(&[(4, "weaving cellar 0 0")]);
    assert_eq!(
        (nowhere.lectures, nowhere.capacity),
        (1, 5),
        "a room that is not there has no seats"
    );
    assert!(!nowhere.is_feasible());
    for outside in ["weaving small 2 0", "weaving small 0 3"] {
        let never = with(&[(4, outside)]);
        assert_eq!(never.lectures, 1, "{outside}: no such day or hour");
        assert!(!never.is_feasible());
    }
    let strange = [&GOOD[..], &["pottery small 1 0"]].concat().join("\n");
    assert_eq!(
        score(HOUSE, &strange).unwrap().lectures,
        1,
        "nobody teaches it"
    );
}

#[test]
fn two_in_one_room() {
    // Weaving moves into the room where Reading is.
    let both = with(&[(4, "weaving big 0 0")]);
    assert_eq!(
        both,
        Score {
            occupancy: 1,
            ..Score::default()
        }
    );
    assert!(!both.is_feasible());
}

#[test]
fn a_teacher_twice_at_once_a_curriculum_and_a_course() {
    assert_eq!(
        with(&[(4, "weaving big 0 1")]),
        Score {
            conflicts: 1,
            ..Score::default()
        },
        "Berta writes and weaves"
    );
    // Writing when Reading is: the curriculum is split, and what is left of it on that day is one hour alone.
    let split = with(&[(2, "writing small 0 0"), (4, "weaving small 0 1")]);
    assert_eq!(
        split,
        Score {
            conflicts: 1,
            compactness: 2,
            ..Score::default()
        }
    );
    // Reading twice at once is on one day too few, in two rooms, one of them four seats too small, and Writing of the
    // next day is alone.
    let twice = with(&[(1, "reading small 0 0"), (4, "weaving small 0 2")]);
    assert_eq!(
        twice,
        Score {
            conflicts: 1,
            days: 5,
            compactness: 2,
            stability: 1,
            capacity: 4,
            ..Score::default()
        }
    );
}

#[test]
fn when_it_is_not_available() {
    let absent = with(&[(4, "weaving small 1 0")]);
    assert_eq!(
        absent,
        Score {
            availability: 1,
            ..Score::default()
        }
    );
    assert!(!absent.is_feasible());
}

#[test]
fn students_without_a_seat_and_a_second_room() {
    // Twelve readers in eight seats at both lectures; then at one of them.
    let crowded = [
        (0, "reading small 0 0"),
        (1, "reading small 1 1"),
        (4, "weaving big 0 0"),
    ];
    assert_eq!(
        with(&crowded),
        Score {
            capacity: 8,
            ..Score::default()
        }
    );
    let once = with(&[(1, "reading small 1 1")]);
    assert_eq!(
        once,
        Score {
            capacity: 4,
            stability: 1,
            ..Score::default()
        }
    );
    assert!(once.is_feasible(), "soft rules forbid nothing");
    assert_eq!(once.cost(), 5);
}

#[test]
fn too_few_days() {
    // Both on Monday: Reading, Writing, Writing in a row, and the other Reading of Tuesday alone.
    let one_day = with(&[
        (0, "reading big 0 0"),
        (1, "reading big 0 1"),
        (2, "writing small 0 2"),
        (4, "weaving small 1 1"),
    ]);
    assert_eq!(
        one_day,
        Score {
            days: 5,
            compactness: 2,
            ..Score::default()
        }
    );
}

#[test]
fn an_hour_alone() {
    let alone = with(&[(2, "writing small 0 2")]);
    assert_eq!(
        alone,
        Score {
            compactness: 4,
            ..Score::default()
        },
        "both hours of the day are alone"
    );
}

#[test]
fn a_line_that_cannot_be_read_is_refused() {
    assert!(score(HOUSE, "reading big 0").is_err());
    assert!(score(HOUSE, "reading big monday 0").is_err());
}
