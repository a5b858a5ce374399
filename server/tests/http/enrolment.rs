//! Taking a place, what stops it, and the slip one goes home with.

mod clashes;
mod enrolling;
mod just_come;
mod refusals;
mod slip;
