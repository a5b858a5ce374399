//! The doors to messages that somebody sees to.

#![expect(
    missing_docs,
    reason = "each server function's arguments become the fields of a struct, which cannot carry docs"
)]

use domain::{access::Action, id::MessageId, text::Slug};
use leptos::prelude::*;
use store::LISTED;

use super::page::PAGE;
use crate::{
    account::Door,
    caller::{Caller, caller},
    error::AppError,
};

/// Sends again what did not go.
///
/// # Errors
/// As [`crate::account::sign_in`].
#[server(endpoint = "send-again")]
pub async fn send_again(language: String, centre: Slug, messages: String) -> Result<(), AppError> {
    let caller = caller()?;
    let door = Door::find(&caller, &language, &centre).await?;
    caller.may(Action::TellPeople(door.centre.id))?;
    let (store, by) = (&caller.site.store, caller.present()?.account);
    let which = named(&messages)?;
    store
        .send_again(door.centre.id, &which, by, door.now)
        .await?;
    door.lead(PAGE);
    Ok(())
}

/// Writes down that somebody told them, by telephone, at the desk or by a letter.
///
/// # Errors
/// As [`crate::account::sign_in`].
#[server(endpoint = "message-told")]
pub async fn message_told(
    language: String,
    centre: Slug,
    messages: String,
) -> Result<(), AppError> {
    let caller = caller()?;
    let door = Door::find(&caller, &language, &centre).await?;
    caller.may(Action::TellPeople(door.centre.id))?;
    told(&caller, &door, &named(&messages)?).await
}

/// Writes down that somebody called and reached nobody.
///
/// # Errors
/// As [`crate::account::sign_in`].
#[server(endpoint = "nobody-answered")]
pub async fn nobody_answered(
    language: String,
    centre: Slug,
    message: MessageId,
) -> Result<(), AppError> {
    let caller = caller()?;
    let door = Door::find(&caller, &language, &centre).await?;
    caller.may(Action::TellPeople(door.centre.id))?;
    let (store, by) = (&caller.site.store, caller.present()?.account);
    store
        .reached_nobody(door.centre.id, message, by, door.now)
        .await?;
    door.lead(&format!("{PAGE}#m-{message}"));
    Ok(())
}

async fn told(caller: &Caller, door: &Door, which: &[MessageId]) -> Result<(), AppError> {
    let (store, by) = (&caller.site.store, caller.present()?.account);
    store
        .told_by_hand(door.centre.id, which, by, door.now)
        .await?;
    door.lead(PAGE);
    Ok(())
}

/// The messages that a form names, parted by commas.
fn named(typed: &str) -> Result<Vec<MessageId>, AppError> {
    let parts = typed.split(',').take(LISTED + 1);
    let ids: Result<Vec<MessageId>, _> = parts.map(str::parse).collect();
    let ids = ids.map_err(|_| AppError::Unreadable)?;
    if ids.len() > LISTED {
        return Err(AppError::Unreadable);
    }
    Ok(ids)
}
