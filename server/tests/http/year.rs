//! The year's courses at work: written, previewed, published; sessions cancelled with whom to tell; today.

mod copying;
mod looking;
mod meanwhile;
mod odd;
mod preview;
mod sessions;
mod today;
mod who_writes;
mod writing;
