//! What the browser wakes. Each island is drawn whole on the server and is useful before it wakes, or hidden.
//!
//! `browser` is the real thing and `asleep` the same functions doing nothing; the only gate of the islands stands here.

mod filter;
mod looking;
mod print;
mod seats;

#[cfg(not(feature = "hydrate"))]
mod asleep;
#[cfg(not(feature = "hydrate"))]
use asleep as page;
#[cfg(feature = "hydrate")]
mod browser;
#[cfg(feature = "hydrate")]
use browser as page;

pub use filter::InstantFilter;
pub use looking::{LookWhileTyping, Looked};
pub use print::PrintButton;
pub use seats::{LiveSeats, SeatsShown, seats_in_words};

/// Names every island, so that the link keeps their exports.
pub fn awake() {}
