//! The people who work in the house: coming in, and one's own account.

mod invited;
mod lost_password;
mod odd;
mod own_account;
mod second_step;
mod signing_in;
mod turns;
