//! The roll of a session: who came, who stayed away, who came without a place.

mod api;
mod guests;
mod page;
mod sheet;
mod typed;

pub use api::{TakeRoll, WalkIn, take_roll, walk_in};
pub use page::RollPage;
