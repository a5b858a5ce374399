//! Change over time (59 and 60): what a changed sheet is the second time, and great sheets.

use std::collections::BTreeSet;

use domain::course::Course;
use proptest::prelude::*;
use server::import::{identity::Slugs, recognise};

use crate::sheet::{Row, row, sheet};

fn courses(rows: &[Row]) -> Vec<Course> {
    sheet(rows).programme.courses
}

/// What `rows` are after `before` was taken in.
fn again(rows: &[Row], before: &[Course]) -> Vec<Course> {
    let mut new = courses(rows);
    recognise(&mut new, before, Slugs::default());
    new
}

#[test]
fn the_same_sheet_gives_the_same_ids() {
    let rows = [
        row(),
        row().with("title", "Bridge"),
        row().with("venue", "Hall"),
    ];
    assert_eq!(courses(&rows), courses(&rows));
}

#[test]
fn a_changed_hour_room_or_leader_is_the_same_course() {
    let before = courses(&[row(), row().with("title", "Bridge")]);
    for changed in [
        row().with("start", "11:00").with("end", "12:00"),
        row().with("venue", "The Townhouse"),
        row().with("note", "leader=Leader 09"),
        row().with("capacity", "20"),
        row().with("weekday", "Friday"),
        row().with("faculty", "Games"),
    ] {
        let new = again(&[row().with("title", "Bridge"), changed.clone()], &before);
        let chess = &new[1];
        assert_eq!(
            (chess.id, chess.set, &chess.offer.slug),
            (before[0].id, before[0].set, &before[0].offer.slug),
            "{changed:?}"
        );
    }
}

#[test]
fn a_row_put_in_above_changes_nobody_else() {
    let before = courses(&[row(), row().with("title", "Bridge")]);
    let new = again(
        &[
            row().with("start", "14:00").with("end", ""),
            row(),
            row().with("title", "Bridge"),
        ],
        &before,
    );
    assert_eq!((new[1].id, new[2].id), (before[0].id, before[1].id));
    assert_eq!(new[1].offer.slug, before[0].offer.slug);
    assert!(
        before
            .iter()
            .all(|old| old.id != new[0].id && old.offer.slug != new[0].offer.slug)
    );
    assert_eq!(new[0].set, before[0].set);
}

#[test]
fn between_two_that_would_do_neither_is_taken() {
    let before = courses(&[row()]);
    let new = again(
        &[
            row().with("start", "14:00").with("end", ""),
            row().with("start", "16:00").with("end", ""),
        ],
        &before,
    );
    assert!(new.iter().all(|course| course.id != before[0].id));
}

#[test]
fn a_lecture_that_travels_is_one_set_of_many_dates() {
    let dates = [
        ("2016-06-07", "Pinellas"),
        ("2016-06-08", "Belleview"),
        ("2016-06-16", "Colony"),
        ("2016-06-21", "Pinellas"),
    ];
    let rows: Vec<Row> = dates
        .iter()
        .map(|(date, venue)| {
            row()
                .with("weekday", "")
                .with("frequency", "once")
                .with("weeks_or_dates", date)
                .with("venue", venue)
        })
        .collect();
    let read = courses(&rows);
    assert_eq!(read.len(), 4);
    assert_eq!(
        read.iter()
            .map(|course| course.set)
            .collect::<BTreeSet<_>>()
            .len(),
        1
    );
    let new = again(&rows[1..], &read);
    assert_eq!(
        new.iter().map(|course| course.id).collect::<Vec<_>>(),
        read[1..].iter().map(|course| course.id).collect::<Vec<_>>()
    );
}

#[test]
fn ten_thousand_rows_are_read_and_compared() {
    let days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];
    let rows: Vec<Row> = (0..10_000_usize)
        .map(|number| {
            row()
                .with(
                    "title",
                    &format!("Course {} of {}", number % 1000, number / 1000),
                )
                .with("weekday", days[number % 5])
                .with("room", &format!("Room {}", number % 40))
        })
        .collect();
    let begun = std::time::Instant::now();
    let read = sheet(&rows);
    println!("10,000 rows were read in {:?}", begun.elapsed());
    assert_eq!(
        (read.report.understood, read.programme.courses.len()),
        (10_000, 10_000)
    );
    let mut new = read.programme.courses.clone();
    new.iter_mut()
        .for_each(|course| course.seats = domain::course::Seats::Unknown);
    recognise(&mut new, &read.programme.courses, Slugs::default());
    assert!(
        new.iter()
            .zip(&read.programme.courses)
            .all(|(new, old)| new.id == old.id && new.offer.slug == old.offer.slug)
    );
    println!("and compared in {:?}", begun.elapsed());
}

proptest! {
    #[test]
    fn ids_and_addresses_are_never_given_twice(rows in prop::collection::vec((0_usize..3, 0_usize..3, 0_usize..2), 1..20)) {
        let made: Vec<Row> = rows
            .iter()
            .map(|(title, day, hour)| {
                let row = row().with("title", ["Chess", "Bridge", "Choir 2"][*title]).with("weekday", ["Monday", "Tuesday", "Friday"][*day]);
                row.with("start", ["10:00", "12:00"][*hour]).with("end", "")
            })
            .collect();
        let read = courses(&made);
        prop_assert_eq!(read.iter().map(|course| course.id).collect::<BTreeSet<_>>().len(), read.len());
        prop_assert_eq!(read.iter().map(|course| course.offer.slug.clone()).collect::<BTreeSet<_>>().len(), read.len());
        let new = again(&made, &read);
        prop_assert_eq!(new, read);
    }
}
