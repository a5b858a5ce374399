//! How those who work in a house come in: an invitation, a password, their sign-ins.
//!
//! Members need none of this. What may be done by whom stands in [`domain::access`]; who asks is read in
//! [`crate::caller`].

mod api;
mod device;
mod door;
mod invite_page;
mod own_page;
mod refusal;
mod sign_in_page;
mod typed;

pub use api::{
    ChangePassword, EndSignIn, JoinHouse, OpenAccount, RenewPassword, SignIn, SignOut,
    change_password, end_sign_in, join_house, open_account, renew_password, sign_in, sign_out,
};
pub use door::door_of;
pub(crate) use door::{Door, sign_in_then};
pub use invite_page::InvitePage;
pub use own_page::OwnPage;
pub(crate) use refusal::Refused;
pub use sign_in_page::SignInPage;
