//! One course.

mod page;
mod parts;

pub use page::CoursePage;
pub(crate) use page::{named, not_on_the_web, seats, seats_shown};
pub(crate) use parts::{Dates, Described, Facts, NextDate, NextSession};
