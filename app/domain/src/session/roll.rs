//! The roll of one session: who came, who stayed away, and who came without a place.

use std::collections::BTreeSet;

use jiff::{ToSpan, civil::Date};
use serde::{Deserialize, Serialize};

use crate::{id::PersonId, session::Session};

#[cfg(test)]
mod tests;

/// For how many days a roll can be taken or mended: long enough for a sheet that lay in a drawer over the winter.
pub const MENDED_FOR: i32 = 120;
/// For how many months a roll names people; afterwards it has numbers alone. The privacy notice promises it.
const NAMED_FOR: i32 = 12;

/// Who came to one session. Nobody is in two of the three.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Roll {
    /// Had a place and came.
    pub came: BTreeSet<PersonId>,
    /// Had a place and did not.
    pub away: BTreeSet<PersonId>,
    /// Came without a place, and takes none by it.
    pub walk_ins: BTreeSet<PersonId>,
    /// How many more came without a place, whose names nobody wrote down.
    pub unnamed: u16,
    /// Those whose names are no longer kept.
    past: Heads,
}

/// How many there were.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Heads {
    /// Had a place and came.
    pub came: u32,
    /// Had a place and did not.
    pub away: u32,
    /// Came without a place.
    pub guests: u32,
}

/// What a sheet says: who is on it, who of them is ticked, and how many came besides.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    /// Who is on it.
    pub shown: BTreeSet<PersonId>,
    /// Who of them was there.
    pub ticked: BTreeSet<PersonId>,
    /// How many more came, without a name.
    pub unnamed: u16,
}

/// Who has a place in the course.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Places {
    /// Had it on the day of the session already.
    pub then: BTreeSet<PersonId>,
    /// Was entered later. If they were there they are counted with the others, for a house may enter late who came all
    /// along; but nobody missed what they had no place in.
    pub later: BTreeSet<PersonId>,
}

impl Roll {
    /// Marks those on a sheet: who is ticked came, who is not stayed away. Whoever is not on it stays as they were;
    /// somebody without a place who is not ticked was never there.
    ///
    /// Who was marked as having a place keeps it here, whatever they gave back since.
    pub fn mark(&mut self, places: &Places, marks: &Marks) {
        for person in &marks.shown {
            let had_place = self.had_place(*person) || places.then.contains(person);
            let guest = self.walk_ins.contains(person) || !places.later.contains(person);
            self.forget(*person);
            match (had_place, marks.ticked.contains(person)) {
                (true, false) => self.away.insert(*person),
                (false, true) if guest => self.walk_ins.insert(*person),
                (_, true) => self.came.insert(*person),
                (false, false) => false,
            };
        }
        self.unnamed = marks.unnamed;
    }

    /// Somebody came whom the sheet did not show.
    pub fn walk_in(&mut self, places: &Places, person: PersonId) {
        let one = BTreeSet::from([person]);
        let marks = Marks {
            shown: one.clone(),
            ticked: one,
            unnamed: self.unnamed,
        };
        self.mark(places, &marks);
    }

    /// Two people turned out to be one: what is known of `gone` is known of `stays`. Whoever came under either name came.
    /// `false` if `gone` is not on it.
    pub fn join(&mut self, stays: PersonId, gone: PersonId) -> bool {
        let both = [stays, gone];
        let of = |set: &BTreeSet<PersonId>| both.iter().any(|one| set.contains(one));
        let (came, away, walk_ins) = (of(&self.came), of(&self.away), of(&self.walk_ins));
        if !self.names(gone) {
            return false;
        }
        both.into_iter().for_each(|one| self.forget(one));
        let had_place = came || away;
        match (had_place, came || walk_ins) {
            (true, true) => self.came.insert(stays),
            (true, false) => self.away.insert(stays),
            (false, _) => self.walk_ins.insert(stays),
        }
    }

    /// Drops every name and keeps the numbers.
    #[must_use]
    pub fn without_names(&self) -> Self {
        Self {
            past: self.heads(),
            ..Self::default()
        }
    }

    /// How many there were.
    #[must_use]
    pub fn heads(&self) -> Heads {
        let many = |people: &BTreeSet<PersonId>| u32::try_from(people.len()).unwrap_or(u32::MAX);
        let Heads { came, away, guests } = self.past;
        Heads {
            came: came + many(&self.came),
            away: away + many(&self.away),
            guests: guests + many(&self.walk_ins) + u32::from(self.unnamed),
        }
    }

    /// Whether anything is marked.
    #[must_use]
    pub fn is_taken(&self) -> bool {
        self.heads() != Heads::default()
    }

    /// Whether somebody is on it by name.
    #[must_use]
    pub fn names(&self, person: PersonId) -> bool {
        self.had_place(person) || self.walk_ins.contains(&person)
    }

    /// Whether somebody is marked as having had a place.
    #[must_use]
    pub fn had_place(&self, person: PersonId) -> bool {
        self.came.contains(&person) || self.away.contains(&person)
    }

    /// Whether somebody is marked as having been there.
    #[must_use]
    pub fn was_there(&self, person: PersonId) -> bool {
        self.came.contains(&person) || self.walk_ins.contains(&person)
    }

    fn forget(&mut self, person: PersonId) {
        for of in [&mut self.came, &mut self.away, &mut self.walk_ins] {
            of.remove(&person);
        }
    }
}

impl Heads {
    /// How many were there.
    #[must_use]
    pub const fn there(self) -> u32 {
        self.came + self.guests
    }
}

/// Whether the roll of a session can be taken on the day `today`: it is held, its day has come, and it is not long ago.
#[must_use]
pub fn can_be_taken(session: &Session, today: Date) -> bool {
    session.is_held() && session.date <= today && mended_from(today) <= session.date
}

/// The first day whose rolls can still be taken or mended on `today`.
#[must_use]
pub fn mended_from(today: Date) -> Date {
    today.saturating_sub(MENDED_FOR.days())
}

/// The first day whose rolls still name people on `today`.
#[must_use]
pub fn named_from(today: Date) -> Date {
    today.saturating_sub(NAMED_FOR.months())
}
