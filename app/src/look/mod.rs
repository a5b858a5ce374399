//! How pages look for one reader: theme and text size, kept in two cookies and nowhere else.

mod api;
mod choice;

pub use api::{ChooseLook, choose_look};
pub use choice::{Look, TextSize, Theme, cookie};
