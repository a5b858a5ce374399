//! Numbers (41 to 44).

use domain::{
    course::{Entry, Seats},
    offer::DoubtReason::{SaidToBeInactive, SeatsUnlikely, SeatsUnreadable},
};
use proptest::prelude::*;

use crate::sheet::row;

#[test]
fn more_members_than_places_leave_the_limit_and_close_the_web() {
    let bridge = row()
        .with("capacity", "44")
        .with("note", "members=54; waiting_list=on; leader=Leader 09")
        .course();
    assert_eq!(
        (bridge.seats, bridge.entry),
        (Seats::Known(44), Entry::Desk)
    );
}

#[test]
fn a_limit_of_nothing_is_unknown_and_one_of_700_is_doubtful() {
    for limit in ["0", "", "NULL", "-"] {
        assert_eq!(
            row().with("capacity", limit).course().seats,
            Seats::Unknown,
            "{limit}"
        );
    }
    for limit in ["700", "501", "100000"] {
        assert_eq!(
            row().with("capacity", limit).reasons(),
            [SeatsUnlikely],
            "{limit}"
        );
    }
}

#[test]
fn a_minimum_and_a_maximum_in_one_cell_are_doubtful() {
    for limit in ["between 8 and 10", "5-8", "5–7", "8/10", "some"] {
        assert_eq!(
            row().with("capacity", limit).reasons(),
            [SeatsUnreadable],
            "{limit}"
        );
    }
    let course = row().with("note", "minimum=5").course();
    assert_eq!(course.minimum, Some(5));
    assert_eq!(row().with("note", "min group 5-8").course().minimum, None);
}

#[test]
fn a_waiting_list_that_is_switched_on_says_nothing_and_one_that_is_the_status_does() {
    row().with("note", "waiting_list=on").course();
    for status in ["Waiting list", "Full", "All Wait"] {
        assert_eq!(
            row().with("note", &format!("status={status}")).reasons(),
            [SaidToBeInactive],
            "{status}"
        );
    }
}

#[test]
fn rules_of_priority_in_words_change_no_number() {
    for note in [
        "priority by volunteering",
        "lottery, no carry-over",
        "only 2 exercise and 2 language classes",
    ] {
        let course = row().with("note", note).course();
        assert_eq!(
            (course.seats, course.entry),
            (Seats::Known(12), Entry::Open),
            "{note}"
        );
    }
}

proptest! {
    #[test]
    fn seats_are_the_number_that_stands_there_or_nothing(number in 0_u32..2000) {
        let read = row().with("capacity", &number.to_string());
        match u16::try_from(number) {
            Ok(0) => prop_assert_eq!(read.course().seats, Seats::Unknown),
            Ok(known) if known <= 500 => prop_assert_eq!(read.course().seats, Seats::Known(known)),
            _ => prop_assert_eq!(read.reasons(), vec![SeatsUnlikely]),
        }
    }
}
