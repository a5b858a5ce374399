//! Reports on plans: why a meeting has no place and what helps, who would get nothing.
#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

mod demand;
mod house;
#[path = "../judge/mod.rs"]
mod judge;
mod left_out;
mod unplaced;
