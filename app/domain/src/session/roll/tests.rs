//! Who came, who stayed away, who came without a place; and what is known of them a year later.

use jiff::civil::{date, time};
use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::{pattern::Hours, place::Place, session::SessionState, text::Line};

fn one(number: u128) -> PersonId {
    PersonId(Uuid::from_u128(number))
}

fn people(numbers: &[u128]) -> BTreeSet<PersonId> {
    numbers.iter().copied().map(one).collect()
}

/// These had places that day.
fn then(numbers: &[u128]) -> Places {
    Places {
        then: people(numbers),
        ..Places::default()
    }
}

fn marks(shown: &[u128], ticked: &[u128], unnamed: u16) -> Marks {
    Marks {
        shown: people(shown),
        ticked: people(ticked),
        unnamed,
    }
}

#[test]
fn who_is_ticked_came_and_who_is_not_stayed_away() {
    let mut roll = Roll::default();
    assert!(!roll.is_taken());
    let placed = then(&[1, 2, 3]);
    roll.mark(&placed, &marks(&[1, 2], &[1, 9], 0));
    assert_eq!((&roll.came, &roll.away), (&people(&[1]), &people(&[2])));
    assert!(
        roll.walk_ins.is_empty(),
        "nobody is marked who was not shown"
    );
    roll.walk_in(&placed, one(7));
    roll.walk_in(&placed, one(2));
    assert_eq!(roll.came, people(&[1, 2]));
    assert_eq!(roll.walk_ins, people(&[7]));
    roll.mark(&placed, &marks(&[7], &[], 4));
    assert!(roll.walk_ins.is_empty(), "it was somebody else");
    let heads = Heads {
        came: 2,
        away: 0,
        guests: 4,
    };
    assert_eq!((roll.heads(), roll.heads().there()), (heads, 6));
}

#[test]
fn who_gave_their_place_back_since_is_no_guest_of_that_day() {
    let mut roll = Roll::default();
    roll.mark(&then(&[1]), &marks(&[1], &[], 0));
    roll.mark(&then(&[]), &marks(&[1], &[1], 0));
    assert_eq!((roll.came, roll.walk_ins.len()), (people(&[1]), 0));
}

#[test]
fn somebody_who_came_alone_is_enough_and_so_is_one_without_a_name() {
    let mut roll = Roll::default();
    roll.mark(&then(&[]), &marks(&[], &[], 1));
    assert!(roll.is_taken());
}

#[test]
fn nobody_is_missed_before_the_day_at_what_is_not_held_or_long_ago() {
    let session = |state| Session {
        date: date(2026, 11, 24),
        hours: Hours::new(time(9, 0, 0, 0), None).unwrap(),
        place: Place::Unknown,
        state,
    };
    let planned = session(SessionState::Planned);
    assert!(can_be_taken(&planned, date(2026, 11, 24)));
    assert!(can_be_taken(&planned, date(2026, 12, 1)));
    assert!(!can_be_taken(&planned, date(2026, 11, 23)));
    assert!(can_be_taken(&planned, date(2027, 3, 24)));
    assert!(!can_be_taken(&planned, date(2027, 3, 25)));
    let reason = Line::parse("Ice").unwrap();
    let cancelled = session(SessionState::Cancelled { reason });
    assert!(!can_be_taken(&cancelled, date(2026, 12, 1)));
}

#[test]
fn names_are_kept_for_a_year_and_longer_than_they_can_be_mended() {
    assert_eq!(named_from(date(2026, 11, 24)), date(2025, 11, 24));
    assert_eq!(named_from(date(2028, 2, 29)), date(2027, 2, 28));
    let today = date(2026, 11, 24);
    assert!(named_from(today) < mended_from(today));
}

#[test]
fn who_was_entered_later_came_if_ticked_and_did_not_miss_it_else() {
    let places = Places {
        later: people(&[1, 2]),
        ..Places::default()
    };
    let mut roll = Roll::default();
    roll.mark(&places, &marks(&[1, 2], &[1], 0));
    assert_eq!((&roll.came, roll.away.len()), (&people(&[1]), 0));
    let mut roll = Roll::default();
    roll.mark(&then(&[]), &marks(&[1], &[1], 0));
    roll.mark(&places, &marks(&[1], &[1], 0));
    assert_eq!(
        roll.walk_ins,
        people(&[1]),
        "they came without one, and took one since"
    );
}

fn places(then: &[u128], later: &[u128]) -> Places {
    let then = people(then);
    let later = people(later).difference(&then).copied().collect();
    Places { then, later }
}

fn some() -> impl Strategy<Value = Vec<u128>> {
    prop::collection::vec(0..8_u128, 0..8)
}

fn roll() -> impl Strategy<Value = Roll> {
    prop::collection::vec((some(), some(), some(), 0..4_u16), 0..6).prop_map(|steps| {
        let mut roll = Roll::default();
        for (placed, shown, ticked, unnamed) in steps {
            roll.mark(&places(&placed, &shown), &marks(&shown, &ticked, unnamed));
        }
        roll
    })
}

/// Nobody is in two places.
fn is_sound(roll: &Roll) -> bool {
    roll.came.is_disjoint(&roll.away)
        && roll.came.is_disjoint(&roll.walk_ins)
        && roll.away.is_disjoint(&roll.walk_ins)
}

proptest! {
    #[test]
    fn a_sheet_sent_twice_is_a_sheet_sent_once(before in roll(), placed in some(), later in some(), shown in some(), ticked in some(), unnamed in 0..9_u16) {
        let (placed, sheet) = (places(&placed, &later), marks(&shown, &ticked, unnamed));
        let mut roll = before.clone();
        roll.mark(&placed, &sheet);
        let mut twice = roll.clone();
        twice.mark(&placed, &sheet);
        prop_assert_eq!(&twice, &roll);
        prop_assert!(is_sound(&roll));
        for person in &sheet.shown {
            prop_assert_eq!(roll.was_there(*person), sheet.ticked.contains(person));
        }
        let others = (0..8).map(one).filter(|person| !sheet.shown.contains(person));
        for person in others {
            prop_assert_eq!(roll.was_there(person), before.was_there(person));
            prop_assert_eq!(roll.had_place(person), before.had_place(person));
        }
    }

    #[test]
    fn whoever_was_two_is_one_and_was_there_if_either_was(before in roll(), stays in 0..8_u128, gone in 0..8_u128) {
        prop_assume!(stays != gone);
        let (stays, gone) = (one(stays), one(gone));
        let mut roll = before.clone();
        prop_assert_eq!(roll.join(stays, gone), before.names(gone));
        prop_assert!(is_sound(&roll) && !roll.names(gone));
        if before.names(gone) {
            prop_assert_eq!(roll.was_there(stays), before.was_there(stays) || before.was_there(gone));
            prop_assert_eq!(roll.had_place(stays), before.had_place(stays) || before.had_place(gone));
        }
        prop_assert_eq!(roll.unnamed, before.unnamed);
    }

    #[test]
    fn without_names_the_numbers_stay(roll in roll()) {
        let past = roll.without_names();
        prop_assert_eq!(past.heads(), roll.heads());
        prop_assert!((0..8).all(|number| !past.names(one(number))));
        prop_assert_eq!(past.without_names(), past);
    }
}
