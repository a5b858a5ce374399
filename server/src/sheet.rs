//! Sheets going out: the one that came in, with what changed written into it, and plain ones.

pub mod csv;
pub mod keep;
