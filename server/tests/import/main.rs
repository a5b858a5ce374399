//! Reading programmes: the irregularities of real ones, each on its example and on variants of it, and the demonstration.

#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test stops at the first surprise, and says how long reading took"
)]

mod archive;
mod change;
mod demo;
mod folders;
mod hostile;
mod house;
mod irregular;
mod keep;
mod mending;
mod optional;
mod raw;
mod sheet;
mod workbook;
