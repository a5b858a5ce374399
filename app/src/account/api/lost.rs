//! A link for who lost the password. What is done is the same for every name, known or not, and takes the same time: whether
//! anybody has the name is looked at later, when the mail is written.

#![expect(
    missing_docs,
    reason = "each server function's arguments become the fields of a struct, which cannot carry docs"
)]

use domain::{
    access::Action,
    text::{SignInName, Slug},
};
use leptos::prelude::*;
use store::AttemptError;

use super::super::{door::Door, refusal::Refused};
use crate::{
    caller::{Caller, caller},
    error::AppError,
};

const PAGE: &str = "/lost-password";

/// Asks for a link by e-mail.
///
/// # Errors
/// As [`super::sign_in`].
#[server(endpoint = "ask-new-password")]
pub async fn ask_new_password(
    language: String,
    centre: Slug,
    name: String,
) -> Result<(), AppError> {
    let caller = caller()?;
    let door = Door::find(&caller, &language, &centre).await?;
    caller.may(Action::SignIn(door.centre.id))?;
    ask(&caller, &door, &name).await
}

async fn ask(caller: &Caller, door: &Door, typed: &str) -> Result<(), AppError> {
    if let Ok(name) = SignInName::parse(typed)
        && caller.site.sends_mail
        && !put_down(caller, door, &name).await?
    {
        door.refuse(PAGE, Refused::Wait);
        return Ok(());
    }
    door.lead(&format!("{PAGE}?asked=yes"));
    Ok(())
}

/// Puts the mail down; `false` if it is too early for another one under this name, or from this address. Counted apart from
/// signing in, so that asking for links keeps nobody out.
async fn put_down(caller: &Caller, door: &Door, name: &SignInName) -> Result<bool, AppError> {
    let (store, now) = (&caller.site.store, door.now);
    let counted = format!("lost {}", name.key());
    match store
        .count_attempt(&counted, caller.address(), now.at)
        .await
    {
        Ok(()) => {}
        Err(AttemptError::Wait(_)) => return Ok(false),
        Err(AttemptError::Store(cause)) => return Err(cause.into()),
    }
    let language = door.language();
    store
        .lost_password(door.centre.id, name, language, now)
        .await?;
    Ok(true)
}
