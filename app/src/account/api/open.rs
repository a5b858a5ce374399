//! Following a link: an account, a post more, a new password, a mailbox that is right.

#![expect(
    missing_docs,
    reason = "each server function's arguments become the fields of a struct, which cannot carry docs"
)]

use domain::{
    access::Action,
    account::{Account, InviteToken, Step},
    text::Slug,
};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use store::{AcceptError, NewAccount};

use super::{
    super::{
        door::Door,
        refusal::Refused,
        typed::{Opening, Secret, Wrong, chosen},
    },
    begin,
    own::OWN_PAGE,
    second::CODE_PAGE,
};
use crate::{
    caller::{Caller, caller},
    draft::Draft,
    error::AppError,
};

/// The form of an account to be opened, as it was filled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opened {
    /// The name.
    pub name: String,
    /// The name to sign in with.
    pub sign_in_name: String,
    /// The password.
    pub password: Secret,
    /// The password once more.
    pub again: Secret,
}

/// Opens the account that a link invites to, and signs in.
///
/// # Errors
/// As [`super::sign_in`].
#[server(endpoint = "open-account")]
pub async fn open_account(
    language: String,
    centre: Slug,
    token: String,
    #[server(flatten)] typed: Opened,
) -> Result<(), AppError> {
    let caller = caller()?;
    let door = Door::find(&caller, &language, &centre).await?;
    caller.may(Action::SignIn(door.centre.id))?;
    Link::read(&door, &token).open(&caller, typed).await
}

/// Gives the account that a link is for a new password, and signs in.
///
/// # Errors
/// As [`super::sign_in`].
#[server(endpoint = "renew-password")]
pub async fn renew_password(
    language: String,
    centre: Slug,
    token: String,
    password: Secret,
    again: Secret,
) -> Result<(), AppError> {
    let caller = caller()?;
    let door = Door::find(&caller, &language, &centre).await?;
    caller.may(Action::SignIn(door.centre.id))?;
    Link::read(&door, &token)
        .renew(&caller, password.as_str(), again.as_str())
        .await
}

/// Gives whoever is signed in the role that a link invites to.
///
/// # Errors
/// As [`super::sign_in`].
#[server(endpoint = "join-house")]
pub async fn join_house(language: String, centre: Slug, token: String) -> Result<(), AppError> {
    let caller = caller()?;
    let door = Door::find(&caller, &language, &centre).await?;
    caller.may(Action::KeepOwnAccount)?;
    Link::read(&door, &token).join(&caller).await
}

/// Confirms the mailbox that a link went to.
///
/// # Errors
/// As [`super::sign_in`].
#[server(endpoint = "confirm-mailbox")]
pub async fn confirm_mailbox(
    language: String,
    centre: Slug,
    token: String,
) -> Result<(), AppError> {
    let caller = caller()?;
    let door = Door::find(&caller, &language, &centre).await?;
    caller.may(Action::SignIn(door.centre.id))?;
    Link::read(&door, &token).confirm(&caller).await
}

/// A link that somebody follows.
struct Link<'a> {
    door: &'a Door,
    token: Option<InviteToken>,
}

impl<'a> Link<'a> {
    fn read(door: &'a Door, typed: &str) -> Self {
        Self {
            door,
            token: InviteToken::parse(typed),
        }
    }

    /// The page of the link.
    fn page(&self) -> String {
        let token = self.token.as_ref().map_or("none", InviteToken::as_str);
        format!("/invite/{token}")
    }

    /// Leads back to the page of the link, which says that it leads nowhere.
    fn gone(&self) -> Result<(), AppError> {
        self.door.refuse(&self.page(), Refused::Gone);
        Ok(())
    }

    /// Leads back to the form, with what is wrong beside its fields.
    async fn back(&self, caller: &Caller, wrong: &Opening) -> Result<(), AppError> {
        Draft::Door
            .keep(caller, &self.door.centre.zone, wrong)
            .await?;
        self.door.refuse(&self.page(), Refused::Form);
        Ok(())
    }

    /// Opens the account, or leads back to what is to be mended.
    async fn open(&self, caller: &Caller, typed: Opened) -> Result<(), AppError> {
        let Opened {
            name,
            sign_in_name,
            password,
            again,
        } = typed;
        let mut typed = Opening {
            name,
            sign_in_name,
            wrong: Wrong::default(),
        };
        let checked = typed
            .clone()
            .check(&self.door.centre, password.as_str(), again.as_str());
        let (name, sign_in_name, password) = match checked {
            Ok(checked) => checked,
            Err(wrong) => return self.back(caller, &wrong).await,
        };
        let new = NewAccount {
            name,
            sign_in_name,
            language: self.door.language(),
            password: caller.site.passwords.hash(password).await?,
        };
        match self.follow(caller, &new).await {
            Ok(account) => self.enter(caller, account.id).await,
            Err(AcceptError::NameTaken) => {
                typed.wrong.taken = true;
                self.back(caller, &typed).await
            }
            Err(refused) => self.refused(refused),
        }
    }

    async fn follow(&self, caller: &Caller, new: &NewAccount) -> Result<Account, AcceptError> {
        let token = self.token.as_ref().ok_or(AcceptError::Gone)?;
        let store = &caller.site.store;
        store.open_account(token, new, self.door.now).await
    }

    /// Gives whoever is signed in the role of the link.
    async fn join(&self, caller: &Caller) -> Result<(), AppError> {
        let (store, account) = (&caller.site.store, caller.present()?.account);
        let Some(token) = &self.token else {
            return self.gone();
        };
        match store.join(token, account, self.door.now).await {
            Ok(()) => {
                self.door.lead("/house");
                Ok(())
            }
            Err(refused) => self.refused(refused),
        }
    }

    /// Confirms the mailbox, whoever is signed in here: the link itself says who reads it.
    async fn confirm(&self, caller: &Caller) -> Result<(), AppError> {
        let Some(token) = &self.token else {
            return self.gone();
        };
        let confirmed = caller.site.store.confirm_mailbox(token, self.door.now);
        match confirmed.await {
            Ok(account)
                if caller
                    .present()
                    .is_ok_and(|present| present.account == account) =>
            {
                self.door.lead(&format!("{OWN_PAGE}?done=confirmed"));
                Ok(())
            }
            // Read on a telephone, or where a colleague is signed in.
            Ok(_) => {
                self.door.lead("/sign-in?confirmed=yes");
                Ok(())
            }
            Err(refused) => self.refused(refused),
        }
    }

    /// Leads back to the page of the link, unless it is our own fault.
    fn refused(&self, why: AcceptError) -> Result<(), AppError> {
        match why {
            AcceptError::Store(cause) => Err(cause.into()),
            AcceptError::Gone | AcceptError::NameTaken => self.gone(),
        }
    }

    async fn renew(&self, caller: &Caller, password: &str, again: &str) -> Result<(), AppError> {
        let store = &caller.site.store;
        let invited = match &self.token {
            Some(token) => store.invited(token, self.door.now.at).await?,
            None => None,
        };
        let (Some(token), Some(account)) =
            (&self.token, invited.and_then(|invited| invited.account))
        else {
            return self.gone();
        };
        let own = [account.name.as_str(), account.sign_in_name.as_str()];
        let password = match chosen(&self.door.centre, &own, password, again) {
            Ok(password) => caller.site.passwords.hash(password).await?,
            Err(wrong) => {
                let opening = Opening {
                    wrong,
                    ..Opening::default()
                };
                return self.back(caller, &opening).await;
            }
        };
        match store.renew_password(token, &password, self.door.now).await {
            Ok(account) => self.enter(caller, account.id).await,
            Err(refused) => self.refused(refused),
        }
    }

    /// Signs in and goes into the house.
    async fn enter(&self, caller: &Caller, account: domain::id::AccountId) -> Result<(), AppError> {
        let step = begin(caller, self.door, account).await?;
        Draft::Door.forget(caller).await?;
        match step {
            Step::Whole => self.door.lead("/house"),
            Step::Password => self.door.lead(CODE_PAGE),
        }
        Ok(())
    }
}
