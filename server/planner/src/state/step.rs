//! Which moves there are.

use super::{Move, Spot, State};
use crate::{
    agenda::{Agenda, Blocker, NOBODY, placed},
    model::Model,
};

impl<A: Agenda> State<A> {
    /// What is in the way of a meeting there, as a move; `None` when nothing can be done about it.
    #[inline]
    pub(crate) fn step(&self, model: &Model, meeting: usize, to: Spot) -> Option<Move> {
        match self.agenda.blocker(model, meeting, to) {
            Blocker::Free => Some(Move {
                meeting,
                to,
                other: None,
            }),
            Blocker::One(other) if usize::from(other) != meeting => {
                let other = usize::from(other);
                Some(Move {
                    meeting,
                    to,
                    other: Some((other, self.back(meeting, other))),
                })
            }
            Blocker::One(_) | Blocker::Wall => None,
        }
    }

    /// Where `meeting` is, for `other` to go to; that one keeps its own weeks, and both may change theirs without changing
    /// the hour.
    #[inline]
    fn back(&self, meeting: usize, other: usize) -> Spot {
        let from = self.spots[meeting];
        if placed(from) {
            let variant = self.spots[other].variant;
            Spot { variant, ..from }
        } else {
            Spot::NONE
        }
    }

    /// Puts a meeting somewhere, if its rooms are free there, it may be there, and nobody would be in two places; `None`,
    /// and nothing done, otherwise.
    pub(crate) fn put_free(&mut self, model: &Model, meeting: usize, to: Spot) -> Option<()> {
        let alone = self.agenda.clashes(model, meeting, to, NOBODY) == 0;
        alone.then(|| self.put(model, meeting, to)).flatten()
    }

    /// Puts a meeting somewhere, if its rooms are free there and it may be there, whoever would be in two places.
    pub(crate) fn put(&mut self, model: &Model, meeting: usize, to: Spot) -> Option<()> {
        if self.agenda.blocker(model, meeting, to) != Blocker::Free {
            return None;
        }
        let step = Move {
            meeting,
            to,
            other: None,
        };
        let change = self.weigh(model, step, 0, i32::MAX / 2)?;
        self.take(model, step, change);
        Some(())
    }
}
