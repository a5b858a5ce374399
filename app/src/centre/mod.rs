//! The house itself: how to get there, what it does with people's data, whom it suits.

mod door_page;
mod reach;
mod statements;
mod visit_page;

pub use door_page::DoorPage;
pub use reach::{OpeningHours, WayIn};
pub use statements::{AccessibilityPage, OfflinePage, PrivacyPage};
pub use visit_page::VisitPage;
pub(crate) use visit_page::room_facts;
