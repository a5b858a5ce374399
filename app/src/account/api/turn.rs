//! Taking turns at a shared computer: choosing one's short number, and taking over by it.

#![expect(
    missing_docs,
    reason = "each server function's arguments become the fields of a struct, which cannot carry docs"
)]

use domain::{
    access::Action,
    account::{Password, Pin, Step},
    id::AccountId,
    text::Slug,
};
use leptos::prelude::*;
use leptos_axum::redirect;
use store::{AttemptError, Turn};

use super::{
    super::{door::Door, refusal::Refused, typed::Secret},
    begin_at, forget_drafts,
    own::{Checked, OWN_PAGE, check},
};
use crate::{
    caller::{Caller, caller},
    error::AppError,
};

/// The page on which the next one takes over.
const TURN_PAGE: &str = "/house/turn";

/// Keeps one's short number, for who knows the password; an empty one is forgotten.
///
/// # Errors
/// As [`super::sign_in`].
#[server(endpoint = "keep-pin")]
pub async fn keep_pin(
    language: String,
    centre: Slug,
    pin: Secret,
    knows_pin: Secret,
) -> Result<(), AppError> {
    let caller = caller()?;
    let door = Door::find(&caller, &language, &centre).await?;
    caller.may(Action::KeepOwnAccount)?;
    keep(&caller, &door, &pin, &knows_pin).await
}

/// Takes over at a computer on which one gave one's password that day.
///
/// # Errors
/// As [`super::sign_in`].
#[server(endpoint = "take-turn")]
pub async fn take_turn(
    language: String,
    centre: Slug,
    #[server(default)] helper: String,
    pin: Secret,
) -> Result<(), AppError> {
    let caller = caller()?;
    let door = Door::find(&caller, &language, &centre).await?;
    caller.may(Action::KeepOwnAccount)?;
    take_over(&caller, &door, &helper, &pin).await
}

/// What was chosen, or that there is to be none; `None` for what is no good number.
fn chosen(typed: &str) -> Option<Option<Pin>> {
    if typed.trim().is_empty() {
        return Some(None);
    }
    Pin::choose(typed).ok().map(Some)
}

async fn keep(
    caller: &Caller,
    door: &Door,
    typed: &Secret,
    knows: &Secret,
) -> Result<(), AppError> {
    let Some(pin) = chosen(typed.as_str()) else {
        door.refuse(OWN_PAGE, Refused::Pin);
        return Ok(());
    };
    match check(caller, door, knows).await? {
        Checked::Wait => door.refuse(OWN_PAGE, Refused::Wait),
        Checked::Wrong => door.refuse(OWN_PAGE, Refused::Pin),
        Checked::Right(_) => {
            let hash = match &pin {
                Some(pin) => Some(hash(caller, pin).await?),
                None => None,
            };
            let (store, present) = (&caller.site.store, caller.present()?);
            store.keep_pin(present, hash.as_deref(), door.now).await?;
            door.lead(&format!("{OWN_PAGE}?done=pin"));
        }
    }
    Ok(())
}

async fn hash(caller: &Caller, pin: &Pin) -> Result<String, AppError> {
    let passwords = &caller.site.passwords;
    passwords.hash(Password::typed(pin.expose())).await
}

/// Takes over if the number is right. Whoever may not take over is answered as who typed a wrong one.
async fn take_over(
    caller: &Caller,
    door: &Door,
    helper: &str,
    pin: &Secret,
) -> Result<(), AppError> {
    let Ok(helper) = helper.parse() else {
        door.refuse(TURN_PAGE, Refused::Turn);
        return Ok(());
    };
    match try_pin(caller, door, helper, pin.as_str()).await? {
        Ok(turn) => {
            let (account, begun) = (turn.helper.account, Some(turn.helper.begun));
            begin_at(caller, door, account, Step::Whole, begun).await?;
            forget_drafts(caller).await?;
            redirect(&door.way_on(""));
        }
        Err(refused) => door.refuse(TURN_PAGE, refused),
    }
    Ok(())
}

/// Compares a number; each try is counted under the name of its account before, as at the door.
async fn try_pin(
    caller: &Caller,
    door: &Door,
    helper: AccountId,
    typed: &str,
) -> Result<Result<Turn, Refused>, AppError> {
    let (store, now) = (&caller.site.store, door.now.at);
    let (counted, address) = (format!("pin {helper}"), caller.address());
    match store.count_attempt(&counted, address, now).await {
        Ok(()) => {}
        Err(AttemptError::Wait(_)) => return Ok(Err(Refused::Wait)),
        Err(AttemptError::Store(cause)) => return Err(cause.into()),
    }
    let turns = store.turns(caller.present()?, now).await?;
    let turn = turns.into_iter().find(|turn| turn.helper.account == helper);
    let kept = turn.as_ref().map(|turn| turn.pin.clone());
    let digits: String = typed.split_whitespace().collect();
    let typed = Password::typed(&digits);
    let right = caller.site.passwords.is(typed, kept).await?;
    let Some(turn) = turn.filter(|_| right) else {
        return Ok(Err(Refused::Turn));
    };
    store.forgive_attempts(&counted, address, now).await?;
    Ok(Ok(turn))
}
