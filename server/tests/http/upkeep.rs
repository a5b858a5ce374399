//! The house as its managers keep it.

mod log;
mod odd;
mod rooms;
mod years;
