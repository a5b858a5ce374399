//! What every request passes through; one layer a file.

pub mod headers;
pub mod limit;
pub mod log;
pub mod panic;
pub mod signed_in;
pub mod stopped;
