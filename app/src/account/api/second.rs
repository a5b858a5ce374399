//! The second step: giving its code at the door, setting it up, switching it off.

#![expect(
    missing_docs,
    reason = "each server function's arguments become the fields of a struct, which cannot carry docs"
)]

use domain::{
    access::Action,
    account::{RecoveryCode, Step},
    text::Slug,
};
use leptos::prelude::*;
use leptos_axum::redirect;
use store::{AttemptError, Present};

use super::{
    super::{door::Door, refusal::Refused, typed::Secret},
    begin_at,
    own::{Checked, OWN_PAGE, check},
};
use crate::{
    caller::{Caller, caller},
    draft::Draft,
    error::AppError,
};

/// The page where the code is given.
pub(super) const CODE_PAGE: &str = "/sign-in/code";

/// Gives the code at the door, after the password.
///
/// # Errors
/// As [`super::sign_in`].
#[server(endpoint = "give-code")]
pub async fn give_code(
    language: String,
    centre: Slug,
    code: Secret,
    then: String,
) -> Result<(), AppError> {
    let caller = caller()?;
    let door = Door::find(&caller, &language, &centre).await?;
    caller.may(Action::SignIn(door.centre.id))?;
    enter(&caller, &door, &code, &then).await
}

/// Makes the secret of a second step, to be confirmed.
///
/// # Errors
/// As [`super::sign_in`].
#[server(endpoint = "begin-second-step")]
pub async fn begin_second_step(language: String, centre: Slug) -> Result<(), AppError> {
    let caller = caller()?;
    let door = Door::find(&caller, &language, &centre).await?;
    caller.may(Action::KeepOwnAccount)?;
    let store = &caller.site.store;
    store.begin_second_step(caller.present()?).await?;
    door.lead(&format!("{OWN_PAGE}#second"));
    Ok(())
}

/// Confirms it by a code, and shows the recovery codes, once.
///
/// # Errors
/// As [`super::sign_in`].
#[server(endpoint = "confirm-second-step")]
pub async fn confirm_second_step(
    language: String,
    centre: Slug,
    code: Secret,
) -> Result<(), AppError> {
    let caller = caller()?;
    let door = Door::find(&caller, &language, &centre).await?;
    caller.may(Action::KeepOwnAccount)?;
    confirm(&caller, &door, &code).await
}

/// Switches it off, for who knows the password.
///
/// # Errors
/// As [`super::sign_in`].
#[server(endpoint = "end-second-step")]
pub async fn end_second_step(
    language: String,
    centre: Slug,
    knows: Secret,
) -> Result<(), AppError> {
    let caller = caller()?;
    let door = Door::find(&caller, &language, &centre).await?;
    caller.may(Action::KeepOwnAccount)?;
    match check(&caller, &door, &knows).await? {
        Checked::Wait => door.refuse(OWN_PAGE, Refused::Wait),
        Checked::Wrong => door.refuse(OWN_PAGE, Refused::Code),
        Checked::Right(_) => end(&caller, &door).await?,
    }
    Ok(())
}

async fn end(caller: &Caller, door: &Door) -> Result<(), AppError> {
    let store = &caller.site.store;
    store.end_second_step(caller.present()?, door.now).await?;
    door.lead(&format!("{OWN_PAGE}#second"));
    Ok(())
}

async fn confirm(caller: &Caller, door: &Door, typed: &Secret) -> Result<(), AppError> {
    let (store, present) = (&caller.site.store, caller.present()?);
    let second = store.second_step(present.account).await?;
    let step = second.and_then(|second| {
        let codes = &caller.site.second_step;
        codes.step(&second.secret, typed.as_str(), door.now.at)
    });
    let codes = match step {
        Some(step) => store.confirm_second_step(present, step, door.now).await?,
        None => None,
    };
    let Some(codes) = codes else {
        door.refuse(OWN_PAGE, Refused::Code);
        return Ok(());
    };
    let shown: Vec<_> = codes.iter().map(RecoveryCode::shown).collect();
    Draft::Link.keep(caller, &door.centre.zone, &shown).await?;
    door.lead(&format!("{OWN_PAGE}?done=second"));
    Ok(())
}

/// Goes in if the code is right, and back to its page if it is not.
async fn enter(caller: &Caller, door: &Door, typed: &Secret, then: &str) -> Result<(), AppError> {
    let arrived = caller.arrived.as_ref();
    let present = arrived.and_then(|arrived| arrived.present.clone());
    let Some(present) = present.filter(|present| present.step == Step::Password) else {
        door.lead("/sign-in");
        return Ok(());
    };
    match try_code(caller, door, &present, typed.as_str()).await? {
        None => {
            begin_at(caller, door, present.account, Step::Whole, None).await?;
            redirect(&door.way_on(then));
            Draft::Door.forget(caller).await?;
        }
        Some(refused) => door.refuse(&code_page_then(door, then), refused),
    }
    Ok(())
}

/// The page for the code, with the way on behind it.
pub(super) fn code_page_then(door: &Door, then: &str) -> String {
    format!("{CODE_PAGE}?then={}", door.way_on(then))
}

/// Compares a code; `None` if it is right. Guessing is slowed down under a name of its own, so that who knows the password
/// and guesses codes is slowed down all the same.
async fn try_code(
    caller: &Caller,
    door: &Door,
    present: &Present,
    typed: &str,
) -> Result<Option<Refused>, AppError> {
    let (store, account, now) = (&caller.site.store, present.account, door.now.at);
    let (counted, address) = (format!("code {account}"), caller.address());
    match store.count_attempt(&counted, address, now).await {
        Ok(()) => {}
        Err(AttemptError::Wait(_)) => return Ok(Some(Refused::Wait)),
        Err(AttemptError::Store(cause)) => return Err(cause.into()),
    }
    let Some(second) = store.second_step(account).await? else {
        return Ok(Some(Refused::Code));
    };
    let step = caller.site.second_step.step(&second.secret, typed, now);
    let right = match (step, RecoveryCode::parse(typed)) {
        (Some(step), _) => store.take_step(account, step).await?,
        (None, Some(code)) => store.take_recovery_code(account, &code).await?,
        (None, None) => false,
    };
    if right {
        store.forgive_attempts(&counted, address, now).await?;
        return Ok(None);
    }
    Ok(Some(Refused::Code))
}
