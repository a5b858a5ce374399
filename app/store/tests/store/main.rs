//! The store on its real engines, in memory and on disk: every story is told on both.
#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on should stop where it is"
)]

mod accounts;
mod backups;
mod by_hand;
mod drafts;
mod enrolling;
mod erasing;
mod finding;
mod house;
mod importing;
mod joining;
mod keeping;
mod killing;
mod log;
mod messages;
mod notices;
mod offers;
mod opening;
mod racing;
mod rolls;
mod saving;
mod sheets;
mod sign_ins;
mod transfers;
