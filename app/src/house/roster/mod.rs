//! Who is in a class and who waits for it, and the sheets to print.

mod api;
mod guests;
mod list_page;
mod page;
mod people;
mod roll_api;
mod roll_page;
mod sheets;

pub use api::{SetSeats, set_seats};
pub use list_page::RostersPage;
pub use page::RosterPage;
pub use roll_api::{TakeRoll, WalkIn, take_roll, walk_in};
pub use roll_page::RollPage;
pub use sheets::{LeaderSheetPage, SignatureSheetPage};
