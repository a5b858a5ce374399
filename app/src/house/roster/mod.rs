//! Who is in a class and who waits for it, and the sheets to print.

mod api;
mod list_page;
mod page;
mod people;
mod sheets;

pub use api::{SetSeats, set_seats};
pub use list_page::RostersPage;
pub use page::RosterPage;
pub use sheets::{LeaderSheetPage, SignatureSheetPage};
