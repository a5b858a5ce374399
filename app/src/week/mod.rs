//! The week of a house: rooms by hours.

mod board;
mod entry;
mod occasion;
mod page;
mod rows;

pub use occasion::{Occasion, Taken, held, note, occasions, occasions_of, place_name};
pub use page::WeekPage;
