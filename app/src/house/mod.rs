//! The house's own pages, behind the door.

mod api;
mod bar;
mod page;
mod staff_page;
mod start_page;

pub use api::{
    EndPost, InviteStaff, NewLink, WithdrawInvite, end_post, invite_staff, new_link,
    withdraw_invite,
};
pub(crate) use bar::StaffBar;
pub(crate) use page::{house_page, kept_nowhere, role_name};
pub use staff_page::StaffPage;
pub use start_page::StartPage;
