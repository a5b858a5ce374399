//! Following a one-time link: an account, a post more, a new password, a mailbox that is right.

use domain::{
    account::{Account, Invite, InviteToken},
    id::AccountId,
    language::Language,
    text::{PersonName, SignInName},
};
use serde_json::{Value as Json, json};
use surrealdb::types::{RecordId, SurrealValue};

use super::{invites::id, renew, rewrite};
use crate::{
    Store,
    audit::{self, AuditLine},
    chance,
    error::StoreError,
    moment::Moment,
    record::{body, record},
    transaction::{MayConflict, Script, retrying},
};

/// Whoever follows a link takes it away; of two who follow it at once one finds it gone.
const FOLLOW: &str = "
    IF array::len((DELETE $invite RETURN BEFORE)) != 1 { THROW $stale };
";
const CREATE: &str = "INSERT INTO account $accounts RETURN NONE;";

/// What somebody gives who opens an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewAccount {
    /// Their name.
    pub name: PersonName,
    /// The name under which they will sign in.
    pub sign_in_name: SignInName,
    /// The language they read.
    pub language: Language,
    /// The hash of their password.
    pub password: String,
}

/// Why a link did not do what it is for.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum AcceptError {
    /// It was followed already, taken back, or is too old.
    #[error("the link is used or too old")]
    Gone,
    /// Somebody signs in under this name already.
    #[error("the name is taken")]
    NameTaken,
    /// A fault.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl MayConflict for AcceptError {
    fn is_conflict(&self) -> bool {
        matches!(self, Self::Store(cause) if cause.is_conflict())
    }
}

#[derive(SurrealValue)]
struct AccountRow {
    id: RecordId,
    name_key: String,
    password: String,
    body: Json,
}

impl Store {
    /// Opens an account by following a link.
    ///
    /// # Errors
    /// [`AcceptError`] says why not; then the link can still be followed.
    pub async fn open_account(
        &self,
        token: &InviteToken,
        new: &NewAccount,
        now: Moment,
    ) -> Result<Account, AcceptError> {
        retrying(|| self.try_open(token, new, now)).await
    }

    async fn try_open(
        &self,
        token: &InviteToken,
        new: &NewAccount,
        now: Moment,
    ) -> Result<Account, AcceptError> {
        let invited = self.invited(token, now.at).await?;
        let Some(Invite::Join(post)) = invited.map(|invited| invited.invite) else {
            return Err(AcceptError::Gone);
        };
        if self.credentials(&new.sign_in_name).await?.is_some() {
            return Err(AcceptError::NameTaken);
        }
        let account = Account {
            id: AccountId(chance::id(now.at)),
            name: new.name.clone(),
            sign_in_name: new.sign_in_name.clone(),
            language: new.language,
            posts: vec![post],
            email: None,
            confirmed: false,
        };
        let mut script = follow(token);
        let row = AccountRow {
            id: record("account", account.id.0),
            name_key: new.sign_in_name.key(),
            password: new.password.clone(),
            body: body(&account)?,
        };
        script.over(CREATE, "accounts", vec![row]);
        let detail = json!({ "account": account.id, "role": body(&post.role)? });
        let line = AuditLine::new("account opened", now).detail(detail);
        audit::put(&mut script, post.centre, now, &[line])?;
        script.commit(self.db()).await?;
        Ok(account)
    }

    /// Gives an account that is there already the post of a link.
    ///
    /// # Errors
    /// [`AcceptError::Gone`] if the link gives no post.
    pub async fn join(
        &self,
        token: &InviteToken,
        account: AccountId,
        now: Moment,
    ) -> Result<(), AcceptError> {
        retrying(|| self.try_join(token, account, now)).await
    }

    async fn try_join(
        &self,
        token: &InviteToken,
        account: AccountId,
        now: Moment,
    ) -> Result<(), AcceptError> {
        let invited = self.invited(token, now.at).await?;
        let (Some(Invite::Join(post)), Some(known)) = (
            invited.map(|invited| invited.invite),
            self.account(account).await?,
        ) else {
            return Err(AcceptError::Gone);
        };
        let mut script = follow(token);
        rewrite(&mut script, &known, &known.clone().with_post(post))?;
        let detail = json!({ "account": account, "role": body(&post.role)? });
        let line = AuditLine::new("role taken", now).detail(detail);
        audit::put(&mut script, post.centre, now, &[line])?;
        Ok(script.commit(self.db()).await?)
    }

    /// Gives an account a new password by following a link; every sign-in of it ends.
    ///
    /// # Errors
    /// [`AcceptError::Gone`] if the link gives no password.
    pub async fn renew_password(
        &self,
        token: &InviteToken,
        password: &str,
        now: Moment,
    ) -> Result<Account, AcceptError> {
        retrying(|| async {
            let invited = self
                .invited(token, now.at)
                .await?
                .ok_or(AcceptError::Gone)?;
            let account = invited.account.ok_or(AcceptError::Gone)?;
            let mut script = follow(token);
            renew(&mut script, account.id, password, None);
            let detail = json!({ "account": account.id });
            let line = AuditLine::new("password renewed", now).detail(detail);
            audit::put(&mut script, invited.invite.centre(), now, &[line])?;
            script.commit(self.db()).await?;
            Ok(account)
        })
        .await
    }

    /// Confirms the mailbox of an account by following the link that went there. Tells whose it is.
    ///
    /// # Errors
    /// [`AcceptError::Gone`] if the link confirms none, or the account has another mailbox by now.
    pub async fn confirm_mailbox(
        &self,
        token: &InviteToken,
        now: Moment,
    ) -> Result<AccountId, AcceptError> {
        retrying(|| async {
            let invited = self.invited(token, now.at).await?;
            let Some(Invite::Confirm {
                account,
                centre,
                mailbox,
            }) = invited.map(|invited| invited.invite)
            else {
                return Err(AcceptError::Gone);
            };
            let known = self.account(account).await?.ok_or(AcceptError::Gone)?;
            let confirmed = known.clone().confirming(&mailbox);
            let confirmed = confirmed.ok_or(AcceptError::Gone)?;
            let mut script = follow(token);
            rewrite(&mut script, &known, &confirmed)?;
            let detail = json!({ "account": account, "by": account });
            let line = AuditLine::new("mailbox confirmed", now).detail(detail);
            audit::put(&mut script, centre, now, &[line])?;
            script.commit(self.db()).await?;
            Ok(account)
        })
        .await
    }
}

/// A transaction that takes the link away first.
fn follow(token: &InviteToken) -> Script {
    let mut script = Script::new();
    script.step(FOLLOW);
    script.bind("invite", id(token));
    script
}
