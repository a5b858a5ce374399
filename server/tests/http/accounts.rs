//! The people who work in the house: coming in, and one's own account.

mod own_account;
mod signing_in;
