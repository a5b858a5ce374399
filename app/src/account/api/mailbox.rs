//! One's own e-mail address. It opens the account to whoever reads it, so the password is asked for.

#![expect(
    missing_docs,
    reason = "each server function's arguments become the fields of a struct, which cannot carry docs"
)]

use domain::{
    access::Action,
    text::{EmailAddress, Slug},
};
use leptos::prelude::*;

use super::{
    super::{
        door::Door,
        refusal::Refused,
        typed::{Mailbox, Secret},
    },
    own::{Checked, OWN_PAGE, check},
};
use crate::{
    caller::{Caller, caller},
    draft::Draft,
    error::AppError,
};

/// Keeps one's own e-mail address, or forgets it.
///
/// # Errors
/// As [`super::sign_in`].
#[server(endpoint = "keep-email")]
pub async fn keep_email(
    language: String,
    centre: Slug,
    email: String,
    own: Secret,
) -> Result<(), AppError> {
    let caller = caller()?;
    let door = Door::find(&caller, &language, &centre).await?;
    caller.may(Action::KeepOwnAccount)?;
    keep(&caller, &door, &email, &own).await
}

async fn keep(caller: &Caller, door: &Door, typed: &str, own: &Secret) -> Result<(), AppError> {
    let typed = typed.trim();
    let email = (!typed.is_empty())
        .then(|| EmailAddress::parse(typed))
        .transpose();
    let mut back = Mailbox {
        email: typed.to_owned(),
        wrong_email: email.is_err(),
        wrong_password: false,
    };
    let Ok(email) = email else {
        return send_back(caller, door, &back).await;
    };
    match check(caller, door, own).await? {
        Checked::Right(_) => {}
        Checked::Wait => {
            door.refuse(OWN_PAGE, Refused::Wait);
            return Ok(());
        }
        Checked::Wrong => {
            back.wrong_password = true;
            return send_back(caller, door, &back).await;
        }
    }
    let store = &caller.site.store;
    store
        .change_email(email.as_ref(), caller.present()?, door.now)
        .await?;
    door.lead(&format!("{OWN_PAGE}?done=email"));
    Ok(())
}

async fn send_back(caller: &Caller, door: &Door, typed: &Mailbox) -> Result<(), AppError> {
    Draft::Door.keep(caller, &door.centre.zone, typed).await?;
    door.refuse(OWN_PAGE, Refused::Mailbox);
    Ok(())
}
