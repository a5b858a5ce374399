//! One day of the house for those who work in it: every room by hour, and the notices for the doors.

mod day;
mod doors_page;
mod page;

pub use doors_page::DoorNoticesPage;
pub use page::TodayPage;
