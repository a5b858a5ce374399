//! Following a link: an account, a post more, a new password.

#![expect(
    missing_docs,
    reason = "each server function's arguments become the fields of a struct, which cannot carry docs"
)]

use domain::{access::Action, account::InviteToken, text::Slug};
use leptos::prelude::*;
use store::{AcceptError, NewAccount};

use super::{
    super::{
        door::Door,
        refusal::Refused,
        typed::{Opening, Wrong, chosen},
    },
    begin,
};
use crate::{
    caller::{Caller, caller},
    draft::Draft,
    error::AppError,
};

/// Opens the account that a link invites to, and signs in.
///
/// # Errors
/// As [`super::sign_in`].
#[server(endpoint = "open-account")]
pub async fn open_account(
    language: String,
    centre: Slug,
    token: String,
    name: String,
    sign_in_name: String,
    password: String,
    again: String,
) -> Result<(), AppError> {
    let caller = caller()?;
    let door = Door::find(&caller, &language, &centre).await?;
    caller.may(Action::SignIn(door.centre.id))?;
    let typed = Opening {
        name,
        sign_in_name,
        wrong: Wrong::default(),
    };
    let link = Link::read(&door, &token);
    match typed.clone().check(&door.centre, &password, &again) {
        Ok(checked) => link.open(&caller, typed, checked).await,
        Err(wrong) => link.back(&caller, &wrong).await,
    }
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
    password: String,
    again: String,
) -> Result<(), AppError> {
    let caller = caller()?;
    let door = Door::find(&caller, &language, &centre).await?;
    caller.may(Action::SignIn(door.centre.id))?;
    Link::read(&door, &token)
        .renew(&caller, &password, &again)
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
    let account = caller.present()?.account;
    let link = Link::read(&door, &token);
    let Some(token) = &link.token else {
        link.gone();
        return Ok(());
    };
    match caller.site.store.join(token, account, door.now).await {
        Ok(()) => door.lead("/house"),
        Err(AcceptError::Store(cause)) => return Err(cause.into()),
        Err(AcceptError::Gone | AcceptError::NameTaken) => link.gone(),
    }
    Ok(())
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
    fn gone(&self) {
        self.door.refuse(&self.page(), Refused::Gone);
    }

    /// Leads back to the form, with what is wrong beside its fields.
    async fn back(&self, caller: &Caller, wrong: &Opening) -> Result<(), AppError> {
        Draft::Door
            .keep(caller, &self.door.centre.zone, wrong)
            .await?;
        self.door.refuse(&self.page(), Refused::Form);
        Ok(())
    }

    async fn open(
        &self,
        caller: &Caller,
        mut typed: Opening,
        (name, sign_in_name, password): (
            domain::text::PersonName,
            domain::text::SignInName,
            domain::account::Password,
        ),
    ) -> Result<(), AppError> {
        let Some(token) = &self.token else {
            self.gone();
            return Ok(());
        };
        let new = NewAccount {
            name,
            sign_in_name,
            language: self.door.language(),
            password: caller.site.passwords.hash(password).await?,
        };
        match caller
            .site
            .store
            .open_account(token, &new, self.door.now)
            .await
        {
            Ok(account) => self.enter(caller, account.id).await,
            Err(AcceptError::NameTaken) => {
                typed.wrong.taken = true;
                self.back(caller, &typed).await
            }
            Err(AcceptError::Gone) => {
                self.gone();
                Ok(())
            }
            Err(AcceptError::Store(cause)) => Err(cause.into()),
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
            self.gone();
            return Ok(());
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
            Err(AcceptError::Store(cause)) => Err(cause.into()),
            Err(AcceptError::Gone | AcceptError::NameTaken) => {
                self.gone();
                Ok(())
            }
        }
    }

    /// Signs in and goes into the house.
    async fn enter(&self, caller: &Caller, account: domain::id::AccountId) -> Result<(), AppError> {
        begin(caller, self.door, account).await?;
        Draft::Door.forget(caller).await?;
        self.door.lead("/house");
        Ok(())
    }
}
