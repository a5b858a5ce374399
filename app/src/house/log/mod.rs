//! What was done in the house, by whom and when.

mod page;
mod words;

pub use page::LogPage;
pub(super) use words::what_name;
