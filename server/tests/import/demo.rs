//! The demonstration: a house in which nothing stands in the way of anything else.

use std::{collections::BTreeMap, path::Path};

use domain::{
    calendar::{Calendar, Span},
    course::{Course, Entry, Seats},
    id::{CourseId, RoomId},
    offer::Offer,
    pattern::sessions,
    session::{Session, SessionState},
    text::PersonName,
};
use jiff::civil::date;
use server::import::{Imported, Sheets, Wanted, read};

fn demo() -> Imported {
    let sheets = Sheets::open(&Path::new(env!("CARGO_MANIFEST_DIR")).join("demo")).unwrap();
    read(&sheets, None).unwrap()
}

fn year(imported: &Imported) -> (Calendar, Span) {
    let years = imported.programme.years.clone();
    let span = years[0].span;
    (
        Calendar::new(imported.programme.centre.country, years).unwrap(),
        span,
    )
}

/// Every session of the year in a room of the house, with its title.
fn held(imported: &Imported) -> BTreeMap<RoomId, Vec<(Session, String)>> {
    let (calendar, span) = year(imported);
    let courses = imported
        .programme
        .courses
        .iter()
        .map(|course| &course.offer);
    let offers = courses.chain(
        imported
            .programme
            .activities
            .iter()
            .map(|activity| &activity.offer),
    );
    let mut rooms: BTreeMap<RoomId, Vec<(Session, String)>> = BTreeMap::new();
    for offer in offers {
        for session in sessions(&offer.patterns, &offer.changes, &calendar, span) {
            if let Some(room) = session.place.room() {
                rooms.entry(room).or_default().push((session, title(offer)));
            }
        }
    }
    rooms
}

/// The title in the language it was written in.
pub(crate) fn title(offer: &Offer) -> String {
    offer.title.get(offer.title.original()).1.to_string()
}

#[test]
fn every_row_is_understood() {
    let imported = demo();
    assert_eq!(imported.report.doubts, []);
    assert_eq!(imported.report.calendar_doubts, []);
    assert_eq!(imported.report.refused, []);
    assert_eq!(imported.report.unknown_columns, Vec::<String>::new());
    assert!(!imported.report.centre_assumed);
}

#[test]
fn it_is_a_house_full_of_life() {
    let imported = demo();
    let programme = &imported.programme;
    assert!(
        programme.courses.len() >= 55,
        "{} courses",
        programme.courses.len()
    );
    assert!(
        programme.activities.len() >= 12,
        "{} activities",
        programme.activities.len()
    );
    assert_eq!(programme.faculties.len(), 10);
    assert!(
        programme.centre.phone.is_some()
            && programme.centre.services.len() >= 4
            && programme.holds.len() >= 3
    );
    assert!(
        programme
            .courses
            .iter()
            .all(|course| course.offer.faculty.is_some())
    );
    for language in [
        domain::language::Language::Lv,
        domain::language::Language::Lt,
    ] {
        let own = programme
            .courses
            .iter()
            .filter(|course| course.offer.title.original() == language)
            .count();
        assert!(own >= 20, "{own} courses in {language}");
    }
}

#[test]
fn it_shows_every_way_in() {
    let imported = demo();
    let courses = &imported.programme.courses;
    let one = |is: &dyn Fn(&&Course) -> bool| courses.iter().find(is).unwrap();
    let opens = one(&|course| course.opens.is_some());
    assert_eq!(opens.opens, Some(date(2026, 12, 7).at(10, 0, 0, 0)));
    assert!(one(&|course| course.closes.is_some()).closes < opens.opens);
    assert!(
        one(&|course| course.seats == Seats::Unknown && course.entry == Entry::Open)
            .minimum
            .is_none()
    );
    let public = |course: &&Course| course.offer.audience.takes_public_form();
    assert!(
        courses
            .iter()
            .filter(public)
            .any(|course| course.entry == Entry::Desk)
    );
}

#[test]
fn some_sessions_are_cancelled_and_moved() {
    let imported = demo();
    assert_eq!(imported.report.changes, 3);
    let (calendar, span) = year(&imported);
    let states: Vec<SessionState> = imported
        .programme
        .courses
        .iter()
        .flat_map(|course| {
            sessions(
                &course.offer.patterns,
                &course.offer.changes,
                &calendar,
                span,
            )
        })
        .map(|session| session.state)
        .filter(|state| *state != SessionState::Planned)
        .collect();
    let cancelled = |state: &&SessionState| matches!(state, SessionState::Cancelled { .. });
    assert_eq!(
        (states.len(), states.iter().filter(cancelled).count()),
        (3, 1)
    );
}

#[test]
fn no_two_sessions_of_the_year_take_one_room_at_once() {
    for (_, mut taken) in held(&demo()) {
        taken.sort_by_key(|(session, _)| (session.date, session.hours));
        for pair in taken.windows(2) {
            let ((one, first), (other, second)) = (&pair[0], &pair[1]);
            assert!(
                !one.clashes(other),
                "{first} and {second} on {} at {}",
                one.date,
                other.hours.start
            );
        }
        assert!(
            taken
                .iter()
                .all(|(session, title)| session.hours.end.is_some() || title.is_empty())
        );
    }
}

#[test]
fn no_session_falls_into_what_a_tenant_holds() {
    let imported = demo();
    let (calendar, span) = year(&imported);
    let rooms = held(&imported);
    let mut checked = 0;
    for hold in &imported.programme.holds {
        for claim in hold.sessions(&calendar, span) {
            let taken = claim
                .place
                .room()
                .and_then(|room| rooms.get(&room))
                .map(Vec::as_slice)
                .unwrap_or_default();
            let clash = taken.iter().find(|(session, _)| session.clashes(&claim));
            assert!(
                clash.is_none(),
                "{} holds the room on {}: {clash:?}",
                hold.tenant,
                claim.date
            );
            checked += taken.len();
        }
    }
    assert!(checked > 0, "some course must stand beside a tenant");
}

/// How many seats each course has.
fn seats(imported: &Imported) -> BTreeMap<CourseId, Seats> {
    let courses = imported.programme.courses.iter();
    courses.map(|course| (course.id, course.seats)).collect()
}

#[test]
fn seats_fit_their_rooms() {
    let imported = demo();
    let rooms: BTreeMap<_, _> = imported
        .programme
        .rooms
        .iter()
        .map(|room| (room.id, room.seats))
        .collect();
    for course in &imported.programme.courses {
        let room = course
            .offer
            .patterns
            .iter()
            .find_map(|pattern| pattern.place.room());
        if let (Seats::Known(wanted), Some(Some(there))) =
            (course.seats, room.map(|room| rooms[&room]))
        {
            assert!(wanted <= there, "{}", title(&course.offer));
        }
    }
}

#[test]
fn people_fit_their_seats_and_only_who_finds_none_stands_in_line() {
    let imported = demo();
    let seats = seats(&imported);
    let full = |wanted: &&Wanted| {
        seats[&wanted.course] == Seats::Known(u16::try_from(wanted.placed).unwrap())
    };
    let lines: Vec<_> = imported
        .wanted
        .iter()
        .filter(|wanted| wanted.waiting > 0)
        .collect();
    assert_eq!(lines.len(), 3);
    assert!(lines.iter().all(full));
    for wanted in &imported.wanted {
        assert!(
            matches!(seats[&wanted.course], Seats::Known(seats) if u32::from(seats) >= wanted.placed)
        );
    }
}

#[test]
fn the_people_have_names_and_no_telephones() {
    let people =
        std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("demo/people.csv"))
            .unwrap();
    let names: Vec<&str> = people
        .lines()
        .skip(1)
        .filter_map(|line| line.split_once(','))
        .map(|(name, _)| name)
        .collect();
    let most = demo()
        .wanted
        .iter()
        .map(|wanted| wanted.placed + wanted.waiting)
        .max()
        .unwrap();
    assert!(names.len() >= usize::try_from(most).unwrap());
    assert!(names.iter().all(|name| PersonName::parse(name).is_ok()));
    assert!(people.lines().all(|line| line.matches(',').count() == 1));
}
