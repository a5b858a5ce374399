//! The house's own pages, behind the door.

mod api;
mod bar;
mod desk;
mod page;
mod roster;
mod staff_page;
mod start_page;

pub use api::{
    EndPost, InviteStaff, NewLink, WithdrawInvite, end_post, invite_staff, new_link,
    withdraw_invite,
};
pub(crate) use bar::StaffBar;
pub use desk::{
    AcceptForSomebody, DeskPage, DeskPersonPage, EnrolKnown, EnrolNewcomer, FindPeople,
    GiveBackForSomebody, accept_for_somebody, enrol_known, enrol_newcomer, find_people,
    give_back_for_somebody,
};
pub(crate) use page::{house_page, kept_nowhere, role_name};
pub use roster::{
    LeaderSheetPage, RollPage, RosterPage, RostersPage, SetSeats, SignatureSheetPage, TakeRoll, WalkIn, set_seats,
    take_roll, walk_in,
};
pub use staff_page::StaffPage;
pub use start_page::StartPage;
