//! One's own e-mail address. It opens the account to whoever reads it, so the password is asked for.

#![expect(
    missing_docs,
    reason = "each server function's arguments become the fields of a struct, which cannot carry docs"
)]

use domain::{
    access::Action,
    happened::message::GivenMailbox,
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
    change(caller, door, email).await?;
    door.lead(&format!("{OWN_PAGE}?done=email"));
    Ok(())
}

/// Keeps the address and asks who reads it, if e-mail leaves the house and nobody has said so yet.
async fn change(caller: &Caller, door: &Door, email: Option<EmailAddress>) -> Result<(), AppError> {
    let (store, present) = (&caller.site.store, caller.present()?);
    store
        .change_email(email.as_ref(), present, door.now)
        .await?;
    let account = store.account(present.account).await?;
    let open = account.filter(|account| !account.confirmed && caller.site.sends_mail);
    let Some((account, mailbox)) = open.zip(email) else {
        return Ok(());
    };
    let given = GivenMailbox {
        account: account.id,
        mailbox,
        language: door.language(),
    };
    Ok(store
        .ask_to_confirm(door.centre.id, given, door.now)
        .await?)
}

async fn send_back(caller: &Caller, door: &Door, typed: &Mailbox) -> Result<(), AppError> {
    Draft::Door.keep(caller, &door.centre.zone, typed).await?;
    door.refuse(OWN_PAGE, Refused::Mailbox);
    Ok(())
}
