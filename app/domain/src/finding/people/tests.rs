//! Who has the time, and who leads too often.

use jiff::civil::{date, time};
use uuid::Uuid;

use super::*;
use crate::{
    finding::tests::{MONDAY, course, found_in, room, session},
    id::{CourseId, GroupId},
    pattern::Hours,
    place::Room,
    session::SessionState,
    text::Line,
};

/// Rooms 1 and 2 in one building, room 3 in another, ten minutes away.
fn two_buildings() -> ([Room; 3], Way) {
    let other = BuildingId(Uuid::from_u128(9));
    let far = Room {
        building: other,
        ..room(3)
    };
    let way = Way {
        between: [other, BuildingId(Uuid::nil())],
        minutes: 10,
    };
    ([room(1), room(2), far], way)
}

#[test]
fn who_must_walk_from_one_building_to_the_other_has_the_time() {
    let (rooms, way) = two_buildings();
    let (anna, group) = (PersonId(Uuid::from_u128(7)), GroupId(Uuid::from_u128(8)));
    let with = |number, it: Session| Planned {
        leaders: vec![anna],
        groups: vec![group],
        ..course(number, vec![it])
    };
    let hours = |room, from: (i8, i8), to: (i8, i8)| Session {
        hours: Hours::new(time(from.0, from.1, 0, 0), Some(time(to.0, to.1, 0, 0))).unwrap(),
        ..session(MONDAY, room, 10, 12)
    };
    let one = with(1, hours(1, (10, 0), (11, 0)));
    let after = |room, minute| {
        let next = with(2, hours(room, (11, minute), (12, 0)));
        found_in(&[one.clone(), next], &rooms, &[], &[way], &[])
    };
    let far = || {
        let (courses, session) = (
            [one.course, CourseId(Uuid::from_u128(2))],
            one.sessions[0].clone(),
        );
        [
            Finding::LeaderFar {
                leader: anna,
                courses,
                session: session.clone(),
                minutes: 10,
            },
            Finding::GroupFar {
                group,
                courses,
                session,
                minutes: 10,
            },
        ]
    };
    assert_eq!(after(2, 0), [], "in the same building");
    assert_eq!(after(3, 0), far());
    assert_eq!(after(3, 9), far());
    assert_eq!(after(3, 10), [], "just in time");
    let before = with(2, hours(3, (9, 0), (9, 51)));
    let both = [one.clone(), before];
    assert_eq!(
        found_in(&both, &rooms, &[], &[way], &[]),
        far(),
        "whichever comes first"
    );
    assert_eq!(found_in(&both, &rooms, &[], &[], &[]), [], "side by side");
    let mut cancelled = both;
    let reason = Line::parse("Anna is ill").unwrap();
    cancelled[1].sessions[0].state = SessionState::Cancelled { reason };
    assert_eq!(found_in(&cancelled, &rooms, &[], &[way], &[]), []);
}

#[test]
fn who_is_in_two_buildings_at_once_is_found_once() {
    let (rooms, way) = two_buildings();
    let anna = PersonId(Uuid::from_u128(7));
    let with = |number, room| Planned {
        leaders: vec![anna],
        ..course(number, vec![session(MONDAY, room, 10, 12)])
    };
    let found = found_in(&[with(1, 1), with(2, 3)], &rooms, &[], &[way], &[]);
    assert!(
        matches!(found[..], [Finding::LeaderTwice { .. }]),
        "{found:?}"
    );
}

#[test]
fn nobody_leads_more_in_a_week_than_they_said() {
    let (anna, tuesday) = (PersonId(Uuid::from_u128(7)), date(2026, 9, 15));
    let of = |number, sessions: Vec<Session>| Planned {
        leaders: vec![anna],
        ..course(number, sessions)
    };
    let next_monday = date(2026, 9, 21);
    let mut planned = [
        of(
            1,
            vec![session(MONDAY, 1, 9, 10), session(next_monday, 1, 9, 10)],
        ),
        // In two rooms at once, which counts once.
        of(
            2,
            vec![session(tuesday, 1, 9, 10), session(tuesday, 2, 9, 10)],
        ),
        of(3, vec![session(date(2026, 9, 20), 1, 9, 10)]),
    ];
    let found = |planned: &[Planned], most| {
        found_in(planned, &[room(1), room(2)], &[], &[], &[(anna, most)])
    };
    let too_often = Finding::LeaderTooOften {
        leader: anna,
        week: MONDAY,
        sessions: 3,
        most: 2,
    };
    assert_eq!(found(&planned, 2), [too_often]);
    assert_eq!(found(&planned, 3), []);
    let somebody = (PersonId(Uuid::from_u128(6)), 0);
    assert_eq!(
        found_in(&planned, &[room(1), room(2)], &[], &[], &[somebody]),
        []
    );
    let reason = Line::parse("Anna is ill").unwrap();
    planned[0].sessions[0].state = SessionState::Cancelled { reason };
    assert_eq!(found(&planned, 2), []);
}
