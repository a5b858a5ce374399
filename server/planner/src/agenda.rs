//! Who and what is taken when.
//!
//! Two ways to keep it, one question each: [`Packed`] for houses whose meetings all take one cell and the same weeks
//! (a plain weekly grid), [`Lists`] for anything else. The search is written once and does not know which it has.

pub(crate) use self::{
    lists::{Lists, Taken},
    packed::Packed,
};
use crate::{
    model::Model,
    state::{NOWHERE, Spot},
};

mod lists;
mod packed;

/// Who is where when.
pub(crate) trait Agenda: Clone {
    /// Whether a meeting that moves makes at most three meetings of a group less lonely and no group less split.
    const BOUNDED: bool;

    /// Empty, but for what is shut.
    fn new(model: &Model) -> Self;

    /// How many meetings `meeting` would clash with at `spot`, rooms aside, `other` left out; [`MANY`] or more means
    /// that it may not be done at all.
    fn clashes(&self, model: &Model, meeting: usize, spot: Spot, other: usize) -> i32;

    /// How many meetings `meeting` clashes with where it is.
    fn clashing(&self, model: &Model, meeting: usize, spot: Spot) -> i32;

    /// What is in the way of `meeting` in the rooms of `spot`.
    fn blocker(&self, model: &Model, meeting: usize, spot: Spot) -> Blocker;

    /// Whether `other` may go `back`, as far as rooms go, when `meeting` takes its place.
    fn may_exchange(
        &self,
        model: &Model,
        meeting: usize,
        to: Spot,
        other: usize,
        back: Spot,
    ) -> bool;

    /// What groups, faculties, and leaders who come from far would pay more if these meetings were moved.
    fn people_change(&self, model: &Model, one: Shift, other: Option<Shift>) -> i32;

    /// What would be paid more for what is noticed next door.
    fn neighbour_change(&self, _: &Model, _: Shift, _: Option<Shift>) -> i32 {
        0
    }

    /// Whether leaders would lead no more in any week than they said.
    fn few_enough(&self, _: &Model, _: Shift, _: Option<Shift>) -> bool {
        true
    }

    /// Puts `meeting` there.
    fn put(&mut self, model: &Model, meeting: usize, spot: Spot);

    /// Takes `meeting` away from there.
    fn take(&mut self, model: &Model, meeting: usize, spot: Spot);
}

/// So many clashes at once are never tried.
pub(crate) const MANY: i32 = 4;

/// No other meeting.
pub(crate) const NOBODY: usize = usize::MAX;

/// A meeting that goes from one spot to another; either may be nowhere.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Shift {
    pub meeting: usize,
    pub from: Spot,
    pub to: Spot,
}

/// What is in the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Blocker {
    /// Nothing.
    Free,
    /// One meeting.
    One(u16),
    /// Several, or something that does not move.
    Wall,
}

/// Whether a spot is a place at all.
#[inline]
pub(crate) const fn placed(spot: Spot) -> bool {
    spot.cell != NOWHERE
}
