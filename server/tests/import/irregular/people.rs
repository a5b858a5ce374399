//! People (36 to 40).

use domain::offer::DoubtReason::SaidToBeInactive;
use proptest::prelude::*;

use crate::sheet::{Row, row, sheet};

fn leader(row: &Row) -> Option<String> {
    row.course().offer.leader.map(|leader| leader.to_string())
}

#[test]
fn one_leader_may_have_many_groups() {
    let rows: Vec<Row> = ["Spanish - Hola", "Spanish Language", "French"]
        .into_iter()
        .map(|title| {
            row()
                .with("title", title)
                .with("note", "members=8; leader=Leader 34")
        })
        .collect();
    let read = sheet(&rows);
    assert_eq!(read.report.understood, 3);
    assert!(read.programme.courses.iter().all(|course| {
        course
            .offer
            .leader
            .as_ref()
            .is_some_and(|leader| leader.as_str() == "Leader 34")
    }));
}

#[test]
fn one_leader_in_two_rooms_at_once_is_kept_as_published() {
    let read = sheet(&[
        row()
            .with("title", "Baby Ballet")
            .with("room", "Club Room")
            .with("note", "leader=Leader 01"),
        row()
            .with("title", "Jazz Junior")
            .with("room", "Hall")
            .with("note", "one leader in TWO rooms; leader=Leader 01"),
    ]);
    assert_eq!(
        (read.report.understood, read.programme.courses.len()),
        (2, 2)
    );
}

#[test]
fn two_leaders_share_one_line_and_none_is_none() {
    assert_eq!(
        leader(&row().with("note", "two leaders=Leader 08 + Leader 09; £6")).as_deref(),
        Some("Leader 08 + Leader 09")
    );
    assert_eq!(
        leader(&row().with("note", "leader=Leader 16; leaders_count=2")).as_deref(),
        Some("Leader 16")
    );
    assert_eq!(leader(&row().with("note", "leaders_count=0")), None);
    assert_eq!(
        leader(&row().with("note", "alternating coordinator wanted")),
        None
    );
}

#[test]
fn when_a_volunteer_can_come_is_no_hour_of_the_course() {
    let volunteer = row().with("start", "").with("end", "").with(
        "note",
        "volunteer teacher is a school pupil: only free after school",
    );
    assert_eq!(volunteer.reasons(), [domain::offer::DoubtReason::NoStart]);
    assert_eq!(
        row().with("note", "start delayed, leader ill").reasons(),
        [SaidToBeInactive]
    );
}

#[test]
fn a_group_without_a_leader_and_with_members_waiting_is_what_its_cells_say() {
    let waiting = row().with("note", "members=9; waiting_list=on; leaders_count=0");
    assert_eq!(leader(&waiting), None);
    assert_eq!(waiting.course().entry, domain::course::Entry::Desk);
}

proptest! {
    #[test]
    fn any_alias_is_kept_as_it_is(name in "[A-Z][a-z]{1,12} [A-Z0-9][0-9]?") {
        prop_assert_eq!(leader(&row().with("note", &format!("raw=x; leader={name}; members=0"))), Some(name));
    }
}
