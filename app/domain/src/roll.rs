//! The roll of one session: who came, who stayed away, and who came without a place.

use std::collections::BTreeSet;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{id::PersonId, session::Session};

/// Who came to one session. Nobody is in two of the three.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Roll {
    /// Had a place and came.
    pub came: BTreeSet<PersonId>,
    /// Had a place and did not.
    pub away: BTreeSet<PersonId>,
    /// Came without a place, and takes none by it.
    pub walk_ins: BTreeSet<PersonId>,
}

impl Roll {
    /// Marks those who are `shown` on a sheet: who is ticked came, who is not stayed away. Whoever is not shown stays as
    /// they were; somebody without a place who is not ticked was never there.
    pub fn mark(
        &mut self,
        placed: &BTreeSet<PersonId>,
        shown: &BTreeSet<PersonId>,
        ticked: &BTreeSet<PersonId>,
    ) {
        for person in shown {
            self.forget(*person);
            match (placed.contains(person), ticked.contains(person)) {
                (true, true) => self.came.insert(*person),
                (true, false) => self.away.insert(*person),
                (false, true) => self.walk_ins.insert(*person),
                (false, false) => false,
            };
        }
    }

    /// Somebody came whom the sheet did not show.
    pub fn walk_in(&mut self, placed: &BTreeSet<PersonId>, person: PersonId) {
        let one = BTreeSet::from([person]);
        self.mark(placed, &one, &one);
    }

    /// Forgets what is known of somebody.
    pub fn forget(&mut self, person: PersonId) {
        for of in [&mut self.came, &mut self.away, &mut self.walk_ins] {
            of.remove(&person);
        }
    }

    /// How many were there.
    #[must_use]
    pub fn there(&self) -> usize {
        self.came.len() + self.walk_ins.len()
    }

    /// Whether anything is marked.
    #[must_use]
    pub fn is_taken(&self) -> bool {
        self.there() + self.away.len() > 0
    }
}

/// Whether the roll of a session can be taken on the day `today`: it is held, and its day has come.
#[must_use]
pub fn can_be_taken(session: &Session, today: Date) -> bool {
    session.is_held() && session.date <= today
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, time};
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;
    use crate::{
        pattern::Hours,
        place::Place,
        session::SessionState,
        text::Line,
    };

    fn people(numbers: &[u128]) -> BTreeSet<PersonId> {
        numbers
            .iter()
            .map(|number| PersonId(Uuid::from_u128(*number)))
            .collect()
    }

    #[test]
    fn who_is_ticked_came_and_who_is_not_stayed_away() {
        let mut roll = Roll::default();
        assert!(!roll.is_taken());
        roll.mark(&people(&[1, 2, 3]), &people(&[1, 2]), &people(&[1, 9]));
        assert_eq!((roll.came.clone(), roll.away.clone()), (people(&[1]), people(&[2])));
        assert!(roll.walk_ins.is_empty(), "nobody is marked who was not shown");
        roll.walk_in(&people(&[1, 2, 3]), PersonId(Uuid::from_u128(7)));
        roll.walk_in(&people(&[1, 2, 3]), PersonId(Uuid::from_u128(2)));
        assert_eq!(roll.came, people(&[1, 2]));
        assert_eq!((roll.walk_ins.clone(), roll.there()), (people(&[7]), 3));
        roll.mark(&people(&[1, 2, 3]), &people(&[7]), &people(&[]));
        assert!(roll.walk_ins.is_empty(), "it was somebody else");
    }

    #[test]
    fn nobody_is_missed_before_the_day_or_at_what_is_not_held() {
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
        let reason = Line::parse("Ice").unwrap();
        let cancelled = session(SessionState::Cancelled { reason });
        assert!(!can_be_taken(&cancelled, date(2026, 12, 1)));
    }

    proptest! {
        #[test]
        fn nobody_is_in_two_places(steps in prop::collection::vec((prop::collection::vec(0..8_u128, 0..8), prop::collection::vec(0..8_u128, 0..8), prop::collection::vec(0..8_u128, 0..8)), 0..12)) {
            let mut roll = Roll::default();
            for (placed, shown, ticked) in steps {
                let (placed, shown, ticked) = (people(&placed), people(&shown), people(&ticked));
                roll.mark(&placed, &shown, &ticked);
                let twice = { let mut again = roll.clone(); again.mark(&placed, &shown, &ticked); again };
                prop_assert_eq!(&twice, &roll);
                prop_assert!(roll.came.is_disjoint(&roll.away) && roll.came.is_disjoint(&roll.walk_ins) && roll.away.is_disjoint(&roll.walk_ins));
                for person in &shown {
                    let there = roll.came.contains(person) || roll.walk_ins.contains(person);
                    prop_assert_eq!(there, ticked.contains(person));
                }
            }
        }
    }
}
