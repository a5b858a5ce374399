//! Who is in a class and who waits for it, the sheets to print, and who came.

mod api;
mod list_page;
mod page;
mod people;
mod roll;
mod sheets;

pub use api::{SetSeats, set_seats};
pub use list_page::RostersPage;
pub use page::RosterPage;
pub use roll::{RollPage, TakeRoll, WalkIn, take_roll, walk_in};
pub use sheets::{LeaderSheetPage, SignatureSheetPage};
