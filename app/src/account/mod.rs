//! How those who work in a house come in: an invitation, a password, their sign-ins.
//!
//! Members need none of this. What may be done by whom stands in [`domain::access`]; who asks is read in
//! [`crate::caller`].

mod api;
mod code_page;
mod device;
mod door;
mod invite_page;
mod lost_page;
mod own_page;
mod refusal;
mod sign_in_page;
mod turn_page;
mod typed;

pub use api::{
    AskNewPassword, BeginSecondStep, ChangePassword, ConfirmMailbox, ConfirmSecondStep,
    EndSecondStep, EndSignIn, GiveCode, JoinHouse, KeepEmail, KeepPin, OpenAccount, RenewPassword,
    SignIn, SignOut, TakeTurn, ask_new_password, begin_second_step, change_password,
    confirm_mailbox, confirm_second_step, end_second_step, end_sign_in, give_code, join_house,
    keep_email, keep_pin, open_account, renew_password, sign_in, sign_out, take_turn,
};
pub use code_page::CodePage;
pub use door::door_of;
pub(crate) use door::{Door, sign_in_then};
pub use invite_page::InvitePage;
pub use lost_page::LostPasswordPage;
pub use own_page::OwnPage;
pub(crate) use refusal::Refused;
pub use sign_in_page::SignInPage;
pub use turn_page::TurnPage;
