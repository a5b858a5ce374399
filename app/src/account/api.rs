//! The doors to signing in and out. Each ends in a redirect, so that a reload repeats nothing.

#![expect(
    missing_docs,
    reason = "each server function's arguments become the fields of a struct, which cannot carry docs"
)]

mod open;
mod own;

use domain::{
    access::Action,
    account::{Password, Step},
    text::{SignInName, Slug},
};
use http::request::Parts;
use leptos::prelude::*;
use leptos_axum::redirect;
use serde::{Deserialize, Serialize};
use store::{AttemptError, NewSignIn};

pub use self::{
    open::{JoinHouse, OpenAccount, RenewPassword, join_house, open_account, renew_password},
    own::{ChangePassword, EndSignIn, change_password, end_sign_in},
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
    for draft in [Draft::Form, Draft::Door, Draft::Link] {
        draft.forget(&caller).await?;
    }
    door.lead("/sign-in?out=yes");
    Ok(())
}

/// Goes in, or back to the form with the name that was typed.
async fn knock(
    caller: &Caller,
    door: &Door,
    typed: &Knocking,
    password: &str,
) -> Result<(), AppError> {
    let Some(refused) = try_password(caller, door, &typed.name, password).await? else {
        redirect(&door.way_on(&typed.then));
        return Draft::Door.forget(caller).await;
    };
    let zone = &door.centre.zone;
    Draft::Door.keep(caller, zone, &typed.name).await?;
    door.refuse(&sign_in_then(&typed.then), refused);
    Ok(())
}

/// Compares name and password; `None` if they are right, and then somebody is signed in. A name that nobody has is
/// treated as one that somebody has: counted, compared and answered alike.
async fn try_password(
    caller: &Caller,
    door: &Door,
    name: &str,
    password: &str,
) -> Result<Option<Refused>, AppError> {
    let store = &caller.site.store;
    let Ok(name) = SignInName::parse(name) else {
        return Ok(Some(Refused::Wrong));
    };
    let (key, address, now) = (name.key(), caller.address(), door.now.at);
    match store.count_attempt(&key, address, now).await {
        Ok(()) => {}
        Err(AttemptError::Wait(_)) => return Ok(Some(Refused::Wait)),
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
        return Ok(Some(Refused::Wrong));
    };
    store.forgive_attempts(&key, address, now).await?;
    begin(caller, door, known.account).await?;
    Ok(None)
}

/// Signs an account in on this browser.
async fn begin(
    caller: &Caller,
    door: &Door,
    account: domain::id::AccountId,
) -> Result<(), AppError> {
    let parts = use_context::<Parts>();
    let new = NewSignIn {
        account,
        centre: door.centre.id,
        step: Step::Whole,
        device: parts.map_or_else(String::new, |parts| device(&parts.headers)),
    };
    Ok(caller.presence()?.begin(&new).await?)
}
