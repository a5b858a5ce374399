//! Somebody goes over into another course by a decision of the house: onto a free place, past nobody in line, and their
//! own place goes to whoever waits for it. The hours of enrolment do not bind such a decision.

use std::collections::BTreeMap;

use jiff::civil::DateTime;

use super::{Enrolment, Known, Lines, Roster, Standing, moves::Moves};
use crate::{
    course::Entry,
    id::{CourseId, EnrolmentId, PersonId},
    text::SlipCode,
};

/// Why somebody does not go over; the rosters are as they were.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TransferRefusal {
    /// They hold nothing that could be taken over.
    #[error("not in")]
    NotIn,
    /// They are in that course, or in another group of it.
    #[error("already in")]
    AlreadyIn {
        /// In which.
        course: CourseId,
    },
    /// The course is not in the set.
    #[error("no such course in the set")]
    NoSuchCourse,
    /// Its places are given by wishes.
    #[error("places are given by wishes")]
    ByWishes,
    /// No place is free, or somebody waits for it, or nobody has said how many there are.
    #[error("no free place")]
    Full,
}

impl Roster {
    /// Takes somebody over into another course of this set, and returns every enrolment that changed, each once, theirs
    /// first: whoever was offered their old place is among them. They keep their slip.
    ///
    /// `lines` are the heads that [`Roster::heads_needed`] asks for when they leave.
    ///
    /// # Errors
    /// [`TransferRefusal`], the first that holds.
    pub fn transfer(
        &mut self,
        held: &Enrolment,
        to: CourseId,
        lines: Lines,
        now: DateTime,
        offer_until: DateTime,
    ) -> Result<Vec<Enrolment>, TransferRefusal> {
        if !held.standing.is_live() {
            return Err(TransferRefusal::NotIn);
        }
        if held.course == to {
            return Err(TransferRefusal::AlreadyIn { course: to });
        }
        self.has_room(to)?;
        let mut moves = Moves::begin(self, alone(Some(held), lines), now, offer_until);
        moves.put(Enrolment {
            course: to,
            since: now,
            standing: Standing::Placed,
            ..held.clone()
        });
        moves.offer_free(held.course);
        Ok(theirs_first(held.person, moves.end()))
    }

    /// Takes in somebody who holds `held` in another set, and returns their enrolment of this one, with the same slip.
    /// `there` is what they have in this set, live or left; `id` is for who has nothing.
    ///
    /// # Errors
    /// [`TransferRefusal`], the first that holds.
    pub fn take_over(
        &mut self,
        held: &Enrolment,
        there: Option<&Enrolment>,
        to: CourseId,
        id: EnrolmentId,
        now: DateTime,
    ) -> Result<Enrolment, TransferRefusal> {
        if !held.standing.is_live() {
            return Err(TransferRefusal::NotIn);
        }
        if let Some(there) = there.filter(|there| there.standing.is_live()) {
            let course = there.course;
            return Err(TransferRefusal::AlreadyIn { course });
        }
        self.has_room(to)?;
        let taken = Enrolment {
            id: there.map_or(id, |there| there.id),
            set: self.set,
            course: to,
            since: now,
            standing: Standing::Placed,
            ..held.clone()
        };
        let mut moves = Moves::begin(self, alone(there, Lines::new()), now, now);
        moves.put(taken.clone());
        Ok(taken)
    }

    /// The other half of [`Self::take_over`]: lets somebody go from this set, and returns every enrolment that changed,
    /// each once, theirs first. Their slip goes with them; `code` is for the record that stays.
    pub fn let_go(
        &mut self,
        held: &Enrolment,
        code: SlipCode,
        lines: Lines,
        now: DateTime,
        offer_until: DateTime,
    ) -> Vec<Enrolment> {
        let mut moves = Moves::begin(self, alone(Some(held), lines), now, offer_until);
        moves.put(Enrolment {
            since: now,
            standing: Standing::Left,
            code,
            ..held.clone()
        });
        moves.offer_free(held.course);
        theirs_first(held.person, moves.end())
    }

    fn has_room(&self, course: CourseId) -> Result<(), TransferRefusal> {
        let group = self.groups.get(&course);
        let group = group.ok_or(TransferRefusal::NoSuchCourse)?;
        match group.entry {
            Entry::Wishes => Err(TransferRefusal::ByWishes),
            _ if group.gives_place() => Ok(()),
            _ => Err(TransferRefusal::Full),
        }
    }
}

/// What a decision about one person knows.
fn alone(held: Option<&Enrolment>, lines: Lines) -> Known {
    let held = held.map(|held| (held.person, held.clone()));
    Known {
        held: BTreeMap::from_iter(held),
        lines,
    }
}

fn theirs_first(person: PersonId, mut changed: Vec<Enrolment>) -> Vec<Enrolment> {
    changed.sort_by_key(|enrolment| enrolment.person != person);
    changed
}
