//! One's own account: where it is signed in, its password.

#![expect(
    missing_docs,
    reason = "each server function's arguments become the fields of a struct, which cannot carry docs"
)]

use domain::{access::Action, account::Password, id::SignInId, text::Slug};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use store::AttemptError;

use super::super::{
    door::Door,
    refusal::Refused,
    typed::{Opening, Secret, Wrong, chosen},
};
use crate::{
    caller::{Caller, caller},
    draft::Draft,
    error::AppError,
};

/// The page of one's own account.
const OWN_PAGE: &str = "/house/account";

/// Ends one of one's own sign-ins, as on a computer that was left open.
///
/// # Errors
/// As [`super::sign_in`].
#[server(endpoint = "end-sign-in")]
pub async fn end_sign_in(
    language: String,
    centre: Slug,
    sign_in: SignInId,
) -> Result<(), AppError> {
    let caller = caller()?;
    let door = Door::find(&caller, &language, &centre).await?;
    caller.may(Action::KeepOwnAccount)?;
    let present = caller.present()?;
    let store = &caller.site.store;
    store.end_sign_in(present, sign_in, door.now).await?;
    door.lead(OWN_PAGE);
    Ok(())
}

/// The form of another password, as it was filled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Changing {
    /// The password as it is.
    pub old: Secret,
    /// The new one.
    pub password: Secret,
    /// The new one once more.
    pub again: Secret,
}

/// Changes one's own password; everywhere else one is signed out.
///
/// # Errors
/// As [`super::sign_in`].
#[server(endpoint = "change-password")]
pub async fn change_password(
    language: String,
    centre: Slug,
    #[server(flatten)] typed: Changing,
) -> Result<(), AppError> {
    let caller = caller()?;
    let door = Door::find(&caller, &language, &centre).await?;
    caller.may(Action::KeepOwnAccount)?;
    let changed = change(&caller, &door, &typed).await?;
    tell(&caller, &door, changed).await
}

/// Leads to the page that says what came of it.
async fn tell(caller: &Caller, door: &Door, changed: Result<(), Changed>) -> Result<(), AppError> {
    match changed {
        Ok(()) => door.lead(&format!("{OWN_PAGE}?changed=yes")),
        Err(Changed::Wait) => door.refuse(OWN_PAGE, Refused::Wait),
        Err(Changed::Wrong(wrong)) => {
            let opening = Opening {
                wrong,
                ..Opening::default()
            };
            let zone = &door.centre.zone;
            Draft::Door.keep(caller, zone, &opening).await?;
            door.refuse(OWN_PAGE, Refused::Form);
        }
    }
    Ok(())
}

/// Why a password was not changed.
enum Changed {
    Wait,
    Wrong(Wrong),
}

/// Changes it if the old one is right; guessing the old one is slowed down as at the door.
async fn change(
    caller: &Caller,
    door: &Door,
    typed: &Changing,
) -> Result<Result<(), Changed>, AppError> {
    let (store, present) = (&caller.site.store, caller.present()?);
    let Some(account) = store.account(present.account).await? else {
        return Err(AppError::SignInFirst);
    };
    let (key, address) = (account.sign_in_name.key(), caller.address());
    match store.count_attempt(&key, address, door.now.at).await {
        Ok(()) => {}
        Err(AttemptError::Wait(_)) => return Ok(Err(Changed::Wait)),
        Err(AttemptError::Store(cause)) => return Err(cause.into()),
    }
    let kept = store.credentials(&account.sign_in_name).await?;
    let kept = kept.map(|kept| kept.password);
    if !caller
        .site
        .passwords
        .is(Password::typed(typed.old.as_str()), kept)
        .await?
    {
        let wrong = Wrong {
            old: true,
            ..Wrong::default()
        };
        return Ok(Err(Changed::Wrong(wrong)));
    }
    store.forgive_attempts(&key, address, door.now.at).await?;
    let own = [account.name.as_str(), account.sign_in_name.as_str()];
    match chosen(
        &door.centre,
        &own,
        typed.password.as_str(),
        typed.again.as_str(),
    ) {
        Ok(password) => {
            let hash = caller.site.passwords.hash(password).await?;
            store
                .change_password(account.id, &hash, present, door.now)
                .await?;
            Ok(Ok(()))
        }
        Err(wrong) => Ok(Err(Changed::Wrong(wrong))),
    }
}
