//! What the tests of the rules share.

pub(crate) mod house;
