//! Everything a house offers, to choose from.

mod asked;
mod card;
mod filter_form;
mod page;
mod wishes;

pub use page::ProgrammePage;
