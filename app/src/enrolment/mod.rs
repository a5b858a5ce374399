//! Taking a place, the slip that proves it, and giving it back.

mod api;
mod asked_page;
mod clash;
mod find_page;
mod refusal;
mod slip_page;
mod slip_parts;
mod take_page;
mod typed;

pub use api::{
    AcceptOffer, FindSlip, GiveBack, TakePlace, accept_offer, find_slip, give_back, take_place,
};
pub use asked_page::AskedPage;
pub(crate) use clash::meet_at_once;
pub use find_page::FindSlipPage;
pub use slip_page::SlipPage;
pub use take_page::TakePlacePage;
pub(crate) use take_page::{name_wrong, phone_wrong};
pub(crate) use typed::{Typed, Wrong};
