//! The frame around every page, and the pages that stand where none can.

mod footer;
mod header;
mod page;
mod settings;
mod stopped;

pub use page::{Content, PlainFrame, page};
pub(crate) use stopped::in_no_house;
pub use stopped::{NotFoundPage, StoppedPage};
