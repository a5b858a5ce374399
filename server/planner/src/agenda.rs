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

    /// What groups would pay more if `meeting` went from `from` to `to`, and, if there is an `other`, that one from `to`
    /// to the spot said.
    fn group_change(
        &self,
        model: &Model,
        meeting: usize,
        from: Spot,
        to: Spot,
        other: Option<(usize, Spot)>,
    ) -> i32;

    /// Puts `meeting` there.
    fn put(&mut self, model: &Model, meeting: usize, spot: Spot);

    /// Takes `meeting` away from there.
    fn take(&mut self, model: &Model, meeting: usize, spot: Spot);
}

/// So many clashes at once are never tried.
pub(crate) const MANY: i32 = 4;

/// No other meeting.
pub(crate) const NOBODY: usize = usize::MAX;

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
