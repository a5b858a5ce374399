//! The desk: finding who stands there or calls, giving and taking back places for them, their slips.

mod api;
mod choices;
mod desk_page;
mod form;
mod move_page;
mod newcomer;
mod person_page;
mod places;
mod refusal;
mod typed;

pub use api::{
    AcceptForSomebody, EnrolKnown, EnrolNewcomer, FindPeople, GiveBackForSomebody, MovePerson,
    accept_for_somebody, enrol_known, enrol_newcomer, find_people, give_back_for_somebody,
    move_person,
};
pub use desk_page::DeskPage;
pub use move_page::MovePage;
pub use person_page::DeskPersonPage;
pub(crate) use person_page::Reach;
pub(super) use places::{Answering, Done};
pub(crate) use places::{PlacesOf, channel_name};
pub(super) use refusal::Refused;
