//! Single sessions or several in a row: cancelled, moved, held after all; and whom to tell.

mod api;
mod notice_page;
mod page;
mod typed;

pub use api::{ChangeSessions, MarkTold, change_sessions, mark_told};
pub use notice_page::{NoticePage, NoticesPage};
pub use page::DatesPage;
