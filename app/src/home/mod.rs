//! The front page of a house.

mod door;
mod page;
mod today;

pub use page::HomePage;
