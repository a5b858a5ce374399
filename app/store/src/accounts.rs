//! Whoever works in a house: their account, how they came to it, where they are signed in.

mod attempts;
mod following;
mod invites;
mod presence;
mod second;
mod sign_ins;
mod turns;

use std::collections::BTreeSet;

use domain::{
    account::{Account, Post, Role},
    id::{AccountId, CentreId, SignInId},
    text::{EmailAddress, SignInName},
};
use serde_json::{Value as Json, json};
use surrealdb::types::{RecordId, SurrealValue, Uuid as Key};

pub use self::{
    attempts::AttemptError,
    following::{AcceptError, NewAccount},
    invites::{Invited, NewInvite, Waiting},
    presence::{NewSignIn, Presence, Present},
    second::SecondStep,
    sign_ins::{SignIns, SignedIn},
    turns::Turn,
};
use crate::{
    Store,
    audit::{self, AuditLine},
    courses::guards,
    error::StoreError,
    moment::Moment,
    record::{body, key, named, read, record},
    transaction::{MayConflict, Script, retrying, run},
};

const BY_NAME: &str = "SELECT id, password, second FROM account WHERE name_key = $name";
const BODY: &str = "SELECT VALUE body FROM ONLY $account";
const ALL: &str = "SELECT VALUE body FROM account WHERE body.posts.*.centre CONTAINS $centre";
/// A change of the body that was decided on the body as it was read.
const REWRITE: &str = "
    IF (SELECT VALUE body FROM ONLY $account) != $was { THROW $stale };
    UPDATE $account SET body = $body RETURN NONE;
";
const NEW_PASSWORD: &str = "UPDATE $account SET password = $password RETURN NONE;";
/// Whoever knew the old password is signed out; the sign-in at which it was changed stays.
const END_OTHERS: &str =
    "DELETE sign_in WHERE account = $account AND sign_in != $kept RETURN NONE;";

/// What a password is compared with.
pub struct Credentials {
    /// Whose it is.
    pub account: AccountId,
    /// The hash of their password.
    pub password: String,
    /// Whether a code is asked for besides.
    pub second_step: bool,
}

/// Why a post stays.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum PostError {
    /// They are the last manager of the house, and nobody could invite another.
    #[error("the last manager of a house stays")]
    LastManager,
    /// A fault.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl MayConflict for PostError {
    fn is_conflict(&self) -> bool {
        matches!(self, Self::Store(cause) if cause.is_conflict())
    }
}

#[derive(SurrealValue)]
struct CredentialsRow {
    id: RecordId,
    password: String,
    second: Option<Json>,
}

impl Store {
    /// What the password of this sign-in name is compared with; `None` if nobody has the name.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn credentials(&self, name: &SignInName) -> Result<Option<Credentials>, StoreError> {
        let mut response = run(self.db().query(BY_NAME).bind(("name", name.key()))).await?;
        let rows: Vec<CredentialsRow> = response
            .take(0)
            .map_err(|error| StoreError::corrupt("an account", error))?;
        let Some(row) = rows.into_iter().next() else {
            return Ok(None);
        };
        let id = key(&row.id).ok_or_else(|| StoreError::corrupt("an account", "its id"))?;
        Ok(Some(Credentials {
            account: AccountId(id),
            password: row.password,
            second_step: row.second.as_ref().is_some_and(second::counts),
        }))
    }

    /// An account.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn account(&self, account: AccountId) -> Result<Option<Account>, StoreError> {
        let row = record("account", account.0);
        let mut response = run(self.db().query(BODY).bind(("account", row))).await?;
        let found: Option<Json> = response
            .take(0)
            .map_err(|error| StoreError::corrupt("an account", error))?;
        found.map(|body| read("an account", body)).transpose()
    }

    /// Everybody who has a role in `centre`, by name.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn staff(&self, centre: CentreId) -> Result<Vec<Account>, StoreError> {
        let query = self.db().query(ALL).bind(("centre", centre.0.to_string()));
        let rows: Vec<Json> = run(query)
            .await?
            .take(0)
            .map_err(|error| StoreError::corrupt("an account", error))?;
        let read_all = rows.into_iter().map(|body| read("an account", body));
        let mut staff = read_all.collect::<Result<Vec<Account>, _>>()?;
        staff.sort_by(|one, other| one.name.cmp(&other.name));
        Ok(staff)
    }

    /// Takes a role away from an account. Their sign-ins stay and may no longer do what the role let them.
    ///
    /// # Errors
    /// [`PostError::LastManager`] where nobody would be left to invite others.
    pub async fn end_post(
        &self,
        account: AccountId,
        post: Post,
        by: AccountId,
        now: Moment,
    ) -> Result<(), PostError> {
        retrying(|| self.try_end_post(account, post, by, now)).await
    }

    async fn try_end_post(
        &self,
        account: AccountId,
        post: Post,
        by: AccountId,
        now: Moment,
    ) -> Result<(), PostError> {
        // Two managers who remove each other at the same moment collide on this.
        let guard = BTreeSet::from([named("guard", post.centre.0, "managers")]);
        let guard = guards::read(self.db(), guard).await?;
        let staff = self.staff(post.centre).await?;
        let is_manager =
            |one: &&Account| one.roles_at(post.centre).any(|role| role == Role::Manager);
        if post.role == Role::Manager && staff.iter().filter(is_manager).count() < 2 {
            return Err(PostError::LastManager);
        }
        let Some(known) = staff.into_iter().find(|one| one.id == account) else {
            return Ok(());
        };
        let mut changed = known.clone();
        changed.posts.retain(|held| *held != post);
        let mut script = Script::new();
        rewrite(&mut script, &known, &changed)?;
        guards::put(&mut script, guard);
        let detail = json!({ "account": account, "role": body(&post.role)?, "by": by });
        let line = AuditLine::new("role ended", now).detail(detail);
        audit::put(&mut script, post.centre, now, &[line])?;
        Ok(script.commit(self.db()).await?)
    }

    /// Keeps where a link for a new password goes, or forgets it. The audit says that it changed, never what to.
    ///
    /// # Errors
    /// [`StoreError`] when nothing was changed.
    pub async fn change_email(
        &self,
        email: Option<&EmailAddress>,
        present: &Present,
        now: Moment,
    ) -> Result<(), StoreError> {
        retrying(|| async {
            let known = self.account(present.account).await?;
            let known = known.ok_or(StoreError::Missing("account"))?;
            let changed = known.clone().with_email(email.cloned());
            let mut script = Script::new();
            rewrite(&mut script, &known, &changed)?;
            let detail = json!({ "account": changed.id, "by": changed.id });
            let line = AuditLine::new("mailbox changed", now).detail(detail);
            audit::put(&mut script, present.centre, now, &[line])?;
            script.commit(self.db()).await
        })
        .await
    }

    /// Gives an account another password; every other sign-in of it ends.
    ///
    /// # Errors
    /// [`StoreError`] when nothing was changed.
    pub async fn change_password(
        &self,
        account: AccountId,
        password: &str,
        present: &Present,
        now: Moment,
    ) -> Result<(), StoreError> {
        retrying(|| async {
            let mut script = Script::new();
            renew(&mut script, account, password, Some(present.sign_in));
            let detail = json!({ "account": account, "by": account });
            let line = AuditLine::new("password changed", now).detail(detail);
            audit::put(&mut script, present.centre, now, &[line])?;
            script.commit(self.db()).await
        })
        .await
    }
}

/// Adds to a transaction that an account is another now, if nobody has changed it since it was read.
fn rewrite(script: &mut Script, was: &Account, is: &Account) -> Result<(), StoreError> {
    script.step(REWRITE);
    script.bind("account", record("account", is.id.0));
    script.bind("was", body(was)?);
    script.bind("body", body(is)?);
    Ok(())
}

/// Adds a new password to a transaction, and the end of every sign-in but one.
fn renew(script: &mut Script, account: AccountId, password: &str, kept: Option<SignInId>) {
    script.step(NEW_PASSWORD);
    script.step(END_OTHERS);
    script.bind("account", record("account", account.0));
    script.bind("password", password.to_owned());
    script.bind("kept", kept.map(|kept| Key::from(kept.0)));
}
