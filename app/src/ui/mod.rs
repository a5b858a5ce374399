//! Pieces that know no domain: each says how it behaves with keys and without scripts.

pub mod choose;
pub mod field;
mod frame;
pub mod notice;
pub mod phone_link;
pub mod print;
pub mod sign;
