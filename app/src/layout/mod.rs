//! The frame around every page, and the pages that stand where none can.

mod footer;
mod header;
mod page;
mod settings;
mod stopped;

pub use page::{Content, page};
pub use stopped::{NotFoundPage, StoppedPage};
