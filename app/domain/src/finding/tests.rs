//! What the judge of plans finds, and what it lets stand.

use jiff::civil::{Date, date, time};
use uuid::Uuid;

use super::*;
use crate::{
    holiday::Country,
    id::{BuildingId, CentreId},
    pattern::{Hours, Pattern, Rhythm, Season, WeekdaySet},
    session::SessionState,
    text::Title,
};

/// A Monday without a public holiday.
pub(super) const MONDAY: Date = date(2026, 9, 14);

pub(super) fn room(number: u128) -> Room {
    Room {
        id: RoomId(Uuid::from_u128(number)),
        centre: CentreId(Uuid::nil()),
        building: BuildingId(Uuid::nil()),
        wing: None,
        name: Title::parse("Hall").unwrap(),
        seats: Some(12),
        step_free: false,
        hearing_loop: false,
        equipment: vec![Line::parse("Piano").unwrap()],
        divisible: false,
    }
}

pub(super) fn session(day: Date, room: u128, start: i8, end: i8) -> Session {
    Session {
        date: day,
        hours: Hours::new(time(start, 0, 0, 0), Some(time(end, 0, 0, 0))).unwrap(),
        place: Place::Room(RoomId(Uuid::from_u128(room))),
        state: SessionState::Planned,
    }
}

use crate::place::Place;

pub(super) fn course(number: u128, sessions: Vec<Session>) -> Planned {
    Planned::new(CourseId(Uuid::from_u128(number)), sessions)
}

fn found(planned: &[Planned], holds: &[Hold]) -> Vec<Finding> {
    found_in(planned, &[room(1), room(2)], holds, &[], &[])
}

pub(super) fn found_in(
    planned: &[Planned],
    rooms: &[Room],
    holds: &[Hold],
    ways: &[Way],
    most_a_week: &[(PersonId, u8)],
) -> Vec<Finding> {
    let calendar = Calendar {
        country: Country::Lv,
        years: vec![],
    };
    let house = House {
        rooms,
        ways,
        most_a_week,
        holds,
        calendar: &calendar,
        within: Span::new(date(2026, 9, 1), date(2026, 11, 30)).unwrap(),
    };
    check(planned, &house)
}

#[test]
fn a_room_is_taken_once() {
    let one = course(1, vec![session(MONDAY, 1, 10, 12)]);
    let at = |room, start| {
        found(
            &[
                one.clone(),
                course(2, vec![session(MONDAY, room, start, start + 1)]),
            ],
            &[],
        )
    };
    let twice = Finding::RoomTwice {
        room: RoomId(Uuid::from_u128(1)),
        courses: [one.course, CourseId(Uuid::from_u128(2))],
        session: one.sessions[0].clone(),
    };
    assert_eq!(at(1, 11), [twice]);
    assert_eq!(at(1, 12), [], "one after the other");
    assert_eq!(at(2, 11), [], "another room");
}

#[test]
fn a_divisible_room_may_be_shared() {
    let garden = Room {
        divisible: true,
        ..room(1)
    };
    let both = [
        course(1, vec![session(MONDAY, 1, 10, 12)]),
        course(2, vec![session(MONDAY, 1, 10, 12)]),
    ];
    assert_eq!(found_in(&both, &[garden], &[], &[], &[]), []);
}

#[test]
fn nobody_leads_or_attends_two_at_once() {
    let (anna, sun) = (PersonId(Uuid::from_u128(7)), GroupId(Uuid::from_u128(8)));
    let mut both = [
        course(1, vec![session(MONDAY, 1, 10, 12)]),
        course(2, vec![session(MONDAY, 2, 11, 13)]),
    ];
    assert_eq!(found(&both, &[]), []);
    both[0].leaders = vec![anna];
    both[0].groups = vec![sun];
    assert_eq!(found(&both, &[]), [], "only one of them is theirs");
    both[1].leaders = vec![anna];
    both[1].groups = vec![sun];
    let courses = [both[0].course, both[1].course];
    let session = both[0].sessions[0].clone();
    assert_eq!(
        found(&both, &[]),
        [
            Finding::LeaderTwice {
                leader: anna,
                courses,
                session: session.clone()
            },
            Finding::GroupTwice {
                group: sun,
                courses,
                session
            },
        ]
    );
}

#[test]
fn no_session_is_held_while_its_leader_is_away() {
    let (anna, berta) = (PersonId(Uuid::from_u128(7)), PersonId(Uuid::from_u128(8)));
    let next = date(2026, 9, 21);
    let mut one = course(
        1,
        vec![session(MONDAY, 1, 10, 12), session(next, 1, 10, 12)],
    );
    one.leaders = vec![anna, berta];
    let away = |leader, first, last| (leader, Span::new(first, last).unwrap());
    let found = |away: Vec<(PersonId, Span)>| {
        found(
            &[Planned {
                away,
                ..one.clone()
            }],
            &[],
        )
    };
    assert_eq!(
        found(vec![away(anna, date(2026, 9, 15), date(2026, 9, 20))]),
        []
    );
    let without = |leader, at: usize| Finding::LeaderAway {
        leader,
        course: one.course,
        session: one.sessions[at].clone(),
    };
    // Two absences of one leader that have a day in common are one finding.
    assert_eq!(
        found(vec![
            away(anna, MONDAY, MONDAY),
            away(anna, date(2026, 9, 1), next),
            away(berta, next, next),
        ]),
        [without(anna, 0), without(anna, 1), without(berta, 1)]
    );
    let reason = Line::parse("Anna travels").unwrap();
    let mut cancelled = Planned {
        away: vec![away(anna, MONDAY, MONDAY)],
        ..one.clone()
    };
    cancelled.sessions[0].state = SessionState::Cancelled { reason };
    assert_eq!(found_in(&[cancelled], &[room(1)], &[], &[], &[]), []);
}

#[test]
fn one_session_in_two_rooms_is_no_clash_but_two_sessions_are() {
    let anna = PersonId(Uuid::from_u128(7));
    let mut both = course(
        1,
        vec![session(MONDAY, 1, 10, 12), session(MONDAY, 2, 10, 12)],
    );
    both.leaders = vec![anna];
    assert_eq!(found(&[both.clone()], &[]), []);
    both.sessions[1] = session(MONDAY, 2, 11, 13);
    assert_eq!(found(&[both], &[]).len(), 1);
}

#[test]
fn a_tenant_keeps_the_room() {
    let hold = Hold {
        id: HoldId(Uuid::from_u128(9)),
        centre: CentreId(Uuid::nil()),
        tenant: Title::parse("The school").unwrap(),
        rooms: vec![RoomId(Uuid::from_u128(1))],
        patterns: vec![Pattern {
            rhythm: Rhythm::Weekly {
                days: WeekdaySet::only(MONDAY.weekday()),
            },
            hours: Hours::new(time(8, 0, 0, 0), Some(time(15, 0, 0, 0))).unwrap(),
            place: Place::Unknown,
            season: Season::WholeYear,
            except: vec![],
        }],
    };
    let at = |room, start| {
        found(
            &[course(1, vec![session(MONDAY, room, start, start + 1)])],
            std::slice::from_ref(&hold),
        )
    };
    assert!(matches!(&at(1, 14)[..], [Finding::RoomHeld { hold: held, .. }] if *held == hold.id));
    assert_eq!(at(1, 15), []);
    assert_eq!(at(2, 14), []);
}

#[test]
fn nothing_is_planned_on_a_holiday_unless_somebody_chose_the_date() {
    let proclaimed = date(2026, 11, 18);
    let mut one = course(1, vec![session(proclaimed, 1, 10, 12)]);
    assert!(matches!(
        &found(&[one.clone()], &[])[..],
        [Finding::HouseClosed { .. }]
    ));
    one.chosen_dates = true;
    assert_eq!(found(&[one], &[]), []);
}

#[test]
fn the_room_is_there_and_has_what_is_needed() {
    let mut one = course(
        1,
        vec![session(MONDAY, 1, 10, 12), session(MONDAY, 3, 13, 14)],
    );
    let unknown = Finding::RoomUnknown {
        course: one.course,
        room: RoomId(Uuid::from_u128(3)),
    };
    assert_eq!(found(&[one.clone()], &[]), [unknown]);
    one.sessions.pop();
    let fits = |needs: RoomNeeds| {
        found(
            &[Planned {
                needs,
                ..one.clone()
            }],
            &[],
        )
        .is_empty()
    };
    assert!(fits(RoomNeeds {
        seats: Some(12),
        equipment: vec![Line::parse("Piano").unwrap()],
        ..RoomNeeds::default()
    }));
    assert!(!fits(RoomNeeds {
        seats: Some(13),
        ..RoomNeeds::default()
    }));
    assert!(!fits(RoomNeeds {
        step_free: true,
        ..RoomNeeds::default()
    }));
    assert!(!fits(RoomNeeds {
        hearing_loop: true,
        ..RoomNeeds::default()
    }));
    assert!(!fits(RoomNeeds {
        equipment: vec![Line::parse("Loom").unwrap()],
        ..RoomNeeds::default()
    }));
}
