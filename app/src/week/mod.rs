//! The week of a house: rooms by hours.

mod occasion;
mod page;

pub use occasion::{Occasion, Taken, held, note, occasions, occasions_of, place_name};
pub use page::WeekPage;
