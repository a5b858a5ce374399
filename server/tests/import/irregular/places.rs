//! Places and rooms (27 to 35).

use domain::{
    offer::DoubtReason::{DatesUnreadable, RoomUnknown},
    place::Place,
};
use proptest::prelude::*;
use server::import::{Imported, Sheets, read};

use crate::sheet::{Row, doubts, row, sheet, text};

fn place(row: &Row) -> Place {
    row.course().offer.patterns[0].place.clone()
}

fn named(row: &Row) -> String {
    match place(row) {
        Place::Named(words) => words.to_string(),
        other => panic!("{other:?}"),
    }
}

fn in_listed_rooms(rows: &[Row], rooms: &str) -> Imported {
    let sheets = Sheets::new("example").with("courses.csv", text(rows));
    read(
        &sheets.with(
            "rooms.csv",
            format!("building,name,also,seats,divisible\n{rooms}"),
        ),
        None,
    )
    .unwrap()
}

#[test]
fn homes_and_places_that_are_none_are_words_or_unknown() {
    for venue in [
        "members' homes",
        "No Fixed Venue",
        "OUTING",
        "Online",
        "a different station each week",
    ] {
        assert_eq!(named(&row().with("venue", venue)), venue);
    }
    for venue in ["OTHER", "", "NULL", "a permanent venue to be found"] {
        assert_eq!(
            place(&row().with("venue", venue)),
            Place::Unknown,
            "{venue}"
        );
    }
    assert_eq!(
        named(
            &row()
                .with("venue", "")
                .with("note", "venue=phone the leader")
        ),
        "phone the leader"
    );
}

#[test]
fn one_room_in_several_spellings_is_one_where_the_house_says_so() {
    let spellings = ["Hall", "Main Hall", "Hall & Stage", "hall"];
    let rows = spellings.map(|room| row().with("room", room));
    let rows: Vec<Row> = rows
        .into_iter()
        .enumerate()
        .map(|(place, row)| row.with("start", ["9:00", "9:30", "10:00", "10:30"][place]))
        .collect();
    let read = in_listed_rooms(&rows, "Community Centre,Hall,Main Hall; Hall & Stage,80,\n");
    assert_eq!(read.report.understood, 4);
    let places: Vec<&Place> = read
        .programme
        .courses
        .iter()
        .map(|course| &course.offer.patterns[0].place)
        .collect();
    assert!(
        places
            .iter()
            .all(|place| *place == places[0] && place.room().is_some())
    );
}

#[test]
fn a_room_the_house_does_not_have_is_doubtful() {
    let read = in_listed_rooms(
        &[row().with("room", "Clubroom")],
        "Community Centre,Hall,,80,\n",
    );
    assert_eq!(doubts(&read.report), [("room".to_owned(), RoomUnknown)]);
}

#[test]
fn without_a_list_each_spelling_is_a_room_of_its_own() {
    let rows = ["Hall", "Main Hall"].map(|room| row().with("title", room).with("room", room));
    let read = sheet(&rows);
    assert_eq!(
        (read.programme.rooms.len(), read.programme.buildings.len()),
        (2, 1)
    );
    assert!(
        read.programme
            .rooms
            .iter()
            .all(|room| room.seats.is_none() && !room.step_free)
    );
}

#[test]
fn a_divisible_room_may_be_shared_and_others_may_not() {
    let rows = [
        row()
            .with("title", "Aqua Fit (2.5 Lanes)")
            .with("room", "Pool"),
        row().with("title", "Public Swim").with("room", "Pool"),
    ];
    let read = in_listed_rooms(
        &rows,
        "Community Centre,Pool,,,yes\nCommunity Centre,Studio,,,no\n",
    );
    assert_eq!(read.report.understood, 2);
    let divisible: Vec<bool> = read
        .programme
        .rooms
        .iter()
        .map(|room| room.divisible)
        .collect();
    assert_eq!(divisible, [true, false]);
}

#[test]
fn several_rooms_in_one_cell_are_words_and_take_no_room() {
    let talk = row().with("room", "2.21, 1.29 and 1.22");
    assert_eq!(named(&talk), "Community Centre, 2.21, 1.29 and 1.22");
    let dutch = row()
        .with("room", "1.30")
        .with("start", "14:00")
        .with("end", "16:10");
    assert!(place(&dutch).room().is_some());
}

#[test]
fn a_house_without_rooms_may_hold_two_things_at_once() {
    let rows = [
        row().with("end", "12:00"),
        row().with("title", "Bridge").with("start", "10:30"),
    ];
    let read = sheet(&rows);
    assert_eq!(read.report.understood, 2);
    assert!(
        read.programme
            .courses
            .iter()
            .all(|course| course.offer.patterns[0].place.room().is_none())
    );
}

#[test]
fn a_venue_that_was_lost_is_words_and_its_prose_no_date() {
    let moved = row().with("venue", "Discord").with(
        "weeks_or_dates",
        "from 2025-02-10 while the building is closed",
    );
    assert_eq!(moved.reasons(), [DatesUnreadable]);
    assert_eq!(
        named(
            &row()
                .with("venue", "Discord")
                .with("weeks_or_dates", "from 2025-02-10")
        ),
        "Discord"
    );
}

#[test]
fn one_society_in_two_houses_keeps_both() {
    let read = sheet(&[
        row().with("venue", "Lāčplēša iela 4"),
        row()
            .with("title", "Dejas")
            .with("venue", "Sociālā dienesta ēka"),
    ]);
    let places: Vec<_> = read
        .programme
        .courses
        .iter()
        .map(|course| course.offer.patterns[0].place.clone())
        .collect();
    assert_ne!(places[0], places[1]);
}

#[test]
fn furniture_cars_and_travel_are_for_the_houses_own_eyes() {
    for note in [
        "needs tables in the room",
        "staff drive people by car - no bus",
        "lecturers travel from the big cities",
    ] {
        let course = row().with("note", note).course();
        assert_eq!(
            (course.offer.text, course.offer.bring, course.offer.cost),
            (None, None, None),
            "{note}"
        );
    }
}

proptest! {
    #[test]
    fn any_room_with_its_house_is_one_room_however_often(room in "[A-Za-z][A-Za-z0-9 ]{0,12}[A-Za-z0-9]", titles in 1_usize..6) {
        prop_assume!(!matches!(room.to_lowercase().as_str(), "null" | "nan" | "none" | "tbc" | "tba"));
        let rows: Vec<Row> = (0..titles).map(|number| row().with("title", &format!("Course {number}x")).with("room", &room)).collect();
        let read = sheet(&rows);
        prop_assert_eq!(read.programme.rooms.len(), 1);
        let id = read.programme.rooms[0].id;
        prop_assert!(read.programme.courses.iter().all(|course| course.offer.patterns[0].place == Place::Room(id)));
    }
}
