//! The doors to signing in and out. Each ends in a redirect, so that a reload repeats nothing.

#![expect(
    missing_docs,
    reason = "each server function's arguments become the fields of a struct, which cannot carry docs"
)]

mod lost;
mod mailbox;
mod open;
mod own;
mod second;
mod turn;

use domain::{
    access::Action,
    account::{Helper, Password, Step},
    id::AccountId,
    text::{SignInName, Slug},
};
use http::request::Parts;
use jiff::Timestamp;
use leptos::prelude::*;
use leptos_axum::redirect;
use serde::{Deserialize, Serialize};
use store::{AttemptError, NewSignIn};

pub use self::{
    lost::{AskNewPassword, ask_new_password},
    mailbox::{KeepEmail, keep_email},
    open::{
        ConfirmMailbox, JoinHouse, OpenAccount, RenewPassword, confirm_mailbox, join_house,
        open_account, renew_password,
    },
    own::{ChangePassword, EndSignIn, change_password, end_sign_in},
    second::{
        BeginSecondStep, ConfirmSecondStep, EndSecondStep, GiveCode, begin_second_step,
        confirm_second_step, end_second_step, give_code,
    },
    turn::{KeepPin, TakeTurn, keep_pin, take_turn},
};
use super::{
    device::device,
    door::{Door, sign_in_then},
    refusal::Refused,
    typed::Secret,
};
use crate::{
    caller::{Caller, caller},
    draft::Draft,
    error::AppError,
};

/// The form at the door, as it was filled.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Knocking {
    /// The sign-in name.
    pub name: String,
    /// Where they wanted to go.
    #[serde(default)]
    pub then: String,
}

/// Signs in by name and password, and goes on to where one wanted to go.
///
/// # Errors
/// [`AppError::NotFound`] for an address that names no house, [`AppError::Forbidden`], or a fault. Everything the person
/// can act on is a redirect back to the form, which says it.
#[server(endpoint = "sign-in")]
pub async fn sign_in(
    language: String,
    centre: Slug,
    password: Secret,
    #[server(flatten)] typed: Knocking,
) -> Result<(), AppError> {
    let caller = caller()?;
    let door = Door::find(&caller, &language, &centre).await?;
    caller.may(Action::SignIn(door.centre.id))?;
    knock(&caller, &door, &typed, password.as_str()).await
}

/// Signs out on this browser, and forgets what was half filled on it.
///
/// # Errors
/// As [`sign_in`].
#[server(endpoint = "sign-out")]
pub async fn sign_out(language: String, centre: Slug) -> Result<(), AppError> {
    let caller = caller()?;
    let door = Door::find(&caller, &language, &centre).await?;
    caller.may(Action::SignIn(door.centre.id))?;
    caller.presence()?.end().await?;
    forget_drafts(&caller).await?;
    door.lead("/sign-in?out=yes");
    Ok(())
}

/// Forgets what was half filled on this browser, so that the next one does not find it.
async fn forget_drafts(caller: &Caller) -> Result<(), AppError> {
    for draft in [Draft::Form, Draft::Door, Draft::Link, Draft::Desk] {
        draft.forget(caller).await?;
    }
    Ok(())
}

/// Goes in, or back to the form with the name that was typed.
async fn knock(
    caller: &Caller,
    door: &Door,
    typed: &Knocking,
    password: &str,
) -> Result<(), AppError> {
    let refused = match try_password(caller, door, &typed.name, password).await? {
        Ok(Step::Whole) => {
            redirect(&door.way_on(&typed.then));
            return Draft::Door.forget(caller).await;
        }
        Ok(Step::Password) => {
            door.lead(&second::code_page_then(door, &typed.then));
            return Ok(());
        }
        Err(refused) => refused,
    };
    let zone = &door.centre.zone;
    Draft::Door.keep(caller, zone, &typed.name).await?;
    door.refuse(&sign_in_then(&typed.then), refused);
    Ok(())
}

/// Compares name and password; how far somebody has come if they are right. A name that nobody has is treated as one that
/// somebody has: counted, compared and answered alike.
async fn try_password(
    caller: &Caller,
    door: &Door,
    name: &str,
    password: &str,
) -> Result<Result<Step, Refused>, AppError> {
    let store = &caller.site.store;
    let Ok(name) = SignInName::parse(name) else {
        return Ok(Err(Refused::Wrong));
    };
    let (key, address, now) = (name.key(), caller.address(), door.now.at);
    match store.count_attempt(&key, address, now).await {
        Ok(()) => {}
        Err(AttemptError::Wait(_)) => return Ok(Err(Refused::Wait)),
        Err(AttemptError::Store(cause)) => return Err(cause.into()),
    }
    let known = store.credentials(&name).await?;
    let kept = known.as_ref().map(|known| known.password.clone());
    let right = caller
        .site
        .passwords
        .is(Password::typed(password), kept)
        .await?;
    let Some(known) = known.filter(|_| right) else {
        return Ok(Err(Refused::Wrong));
    };
    store.forgive_attempts(&key, address, now).await?;
    begin(caller, door, known.account).await.map(Ok)
}

/// Signs an account in on this browser, half way if a code is asked for besides. Tells how far.
async fn begin(caller: &Caller, door: &Door, account: AccountId) -> Result<Step, AppError> {
    let second = caller.site.store.second_step(account).await?;
    let step = match second.filter(|second| second.confirmed) {
        Some(_) => Step::Password,
        None => Step::Whole,
    };
    begin_at(caller, door, account, step, None).await?;
    Ok(step)
}

/// Who gave their password on this computer before, whoever of them is signed in now.
fn helpers(caller: &Caller) -> Vec<Helper> {
    let arrived = caller.arrived.as_ref();
    let present = arrived.and_then(|arrived| arrived.present.as_ref());
    present.map_or_else(Vec::new, |present| present.helpers.clone())
}

/// Signs an account in on this browser as far as `step`; `begun` says when the password was given, if that is past.
async fn begin_at(
    caller: &Caller,
    door: &Door,
    account: AccountId,
    step: Step,
    begun: Option<Timestamp>,
) -> Result<(), AppError> {
    let parts = use_context::<Parts>();
    let new = NewSignIn {
        account,
        centre: door.centre.id,
        step,
        device: parts.map_or_else(String::new, |parts| device(&parts.headers)),
        helpers: helpers(caller),
        begun,
    };
    Ok(caller.presence()?.begin(&new).await?)
}
