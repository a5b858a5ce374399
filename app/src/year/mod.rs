//! The year's courses as those who work in the house write them, and single sessions cancelled or moved.

mod api;
pub mod bring;
mod copying;
mod dates;
mod edit_page;
mod form;
mod form_time;
mod list_page;
mod looking;
mod meanwhile;
mod preview;
mod publish_page;
mod read;
mod read_time;
mod refusal;
mod typed;
mod typed_time;

pub(crate) use form::wrong_of;
pub(crate) use form_time::DayBoxes;
pub(crate) use list_page::{state_code, state_name};
pub(crate) use preview::{clash_in_words, with_whom};
pub(crate) use read::{Wrong, Wrongs, given, text_field, title_field, written};
pub(crate) use refusal::sentences;
pub(crate) use typed::TICKED;
pub(crate) use typed_time::{WrongHours, clock, day, hours};

pub use api::{ShowCourse, WriteCourse, show_course, write_course};
pub use copying::{CopyCourse, CopyIntoYear, copy_course, copy_into_year};
pub use dates::{
    ChangeSessions, DatesPage, MarkTold, NoticePage, NoticesPage, change_sessions, mark_told,
};
pub use edit_page::{EditCoursePage, NewCoursePage};
pub use list_page::CoursesPage;
pub use looking::{LookAtCourse, look_at_course};
pub use publish_page::PublishPage;
