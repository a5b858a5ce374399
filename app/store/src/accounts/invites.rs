//! One-time links: given out, followed once, taken back.

use domain::{
    account::{Account, Invite, InviteToken},
    id::{AccountId, CentreId, InviteId},
    language::Language,
    text::{PersonName, SignInName},
};
use jiff::Timestamp;
use serde_json::{Value as Json, json};
use sha2::{Digest, Sha256};
use surrealdb::types::{Datetime, RecordId, SurrealValue, Uuid as Key};

use super::{renew, rewrite};
use crate::{
    Store,
    audit::{self, AuditLine},
    chance,
    error::StoreError,
    moment::Moment,
    record::{body, datetime, read, record, timestamp},
    transaction::{MayConflict, Script, retrying, run},
};

const WRITE: &str = "INSERT INTO invite $invites RETURN NONE;";
const READ: &str = "SELECT * FROM $invite WHERE until > $now";
const OF_CENTRE: &str = "SELECT * FROM invite WHERE centre = $centre AND until > $now";
/// Whoever follows a link takes it away; of two who follow it at once one finds it gone.
const FOLLOW: &str = "
    IF array::len((DELETE $invite RETURN BEFORE)) != 1 { THROW $stale };
";
const WITHDRAW: &str = "DELETE invite WHERE invite = $which AND centre = $centre RETURN NONE;";
const TAKE_BACK: &str = "DELETE $invite RETURN NONE;";
const CREATE: &str = "INSERT INTO account $accounts RETURN NONE;";
const FORGET_OLD: &str = "DELETE invite WHERE until <= $now RETURN NONE";

/// A link to be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewInvite {
    /// What it is good for.
    pub invite: Invite,
    /// For whom, as whoever made it wrote it.
    pub name: Option<PersonName>,
    /// Who made it; `None` for the command line.
    pub by: Option<AccountId>,
}

/// What a link leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invited {
    /// What it is good for.
    pub invite: Invite,
    /// For whom it was made.
    pub name: Option<PersonName>,
    /// The account that it gives a new password.
    pub account: Option<Account>,
}

/// A link that nobody has followed yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// Its id, to take it back by.
    pub id: InviteId,
    /// What it is good for.
    pub invite: Invite,
    /// For whom it was made.
    pub name: Option<PersonName>,
    /// Until when it can be followed.
    pub until: Timestamp,
}

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
struct InviteRow {
    id: RecordId,
    invite: Key,
    centre: Key,
    until: Datetime,
    name: Option<String>,
    body: Json,
}

#[derive(SurrealValue)]
struct AccountRow {
    id: RecordId,
    name_key: String,
    password: String,
    body: Json,
}

impl Store {
    /// Makes a link. Its token is told once, here; only its hash is kept.
    ///
    /// # Errors
    /// [`StoreError`] when it was not made.
    pub async fn invite(&self, new: &NewInvite, now: Moment) -> Result<InviteToken, StoreError> {
        let token = InviteToken::from_bytes(chance::bytes());
        retrying(|| async {
            let mut script = Script::new();
            script.over(WRITE, "invites", vec![row(new, &token, now)?]);
            let lines: Vec<_> = made(new, now)?.into_iter().collect();
            audit::put(&mut script, new.invite.centre(), now, &lines)?;
            script.commit(self.db()).await
        })
        .await?;
        Ok(token)
    }

    /// What a link leads to at `now`; `None` if it was used, taken back, is too old or was never made.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn invited(
        &self,
        token: &InviteToken,
        now: Timestamp,
    ) -> Result<Option<Invited>, StoreError> {
        let query = self.db().query(READ).bind(("invite", id(token)));
        let rows: Vec<InviteRow> = run(query.bind(("now", datetime(now))))
            .await?
            .take(0)
            .map_err(|error| StoreError::corrupt("an invitation", error))?;
        let Some(row) = rows.into_iter().next() else {
            return Ok(None);
        };
        let waiting = row.read()?;
        let account = match waiting.invite.renews() {
            Some(account) => self.account(account).await?,
            None => None,
        };
        Ok(Some(Invited {
            invite: waiting.invite,
            name: waiting.name,
            account,
        }))
    }

    /// The links of a centre that nobody has followed yet, the oldest first, without those that confirm a mailbox, which
    /// are their owners' own affair.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn invites(
        &self,
        centre: CentreId,
        now: Timestamp,
    ) -> Result<Vec<Waiting>, StoreError> {
        let query = self.db().query(OF_CENTRE).bind(("now", datetime(now)));
        let rows: Vec<InviteRow> = run(query.bind(("centre", Key::from(centre.0))))
            .await?
            .take(0)
            .map_err(|error| StoreError::corrupt("an invitation", error))?;
        let mut waiting = rows
            .into_iter()
            .map(InviteRow::read)
            .collect::<Result<Vec<_>, _>>()?;
        waiting.retain(|waiting| !matches!(waiting.invite, Invite::Confirm { .. }));
        waiting.sort_by_key(|waiting| waiting.id);
        Ok(waiting)
    }

    /// Takes a link back; one that was followed already stays followed.
    ///
    /// # Errors
    /// [`StoreError`] when nothing was changed.
    pub async fn withdraw_invite(
        &self,
        invite: InviteId,
        centre: CentreId,
        by: AccountId,
        now: Moment,
    ) -> Result<(), StoreError> {
        retrying(|| async {
            let mut script = Script::new();
            script.step(WITHDRAW);
            script.bind("which", Key::from(invite.0));
            script.bind("centre", Key::from(centre.0));
            let line = AuditLine::new("invitation withdrawn", now).detail(json!({ "by": by }));
            audit::put(&mut script, centre, now, &[line])?;
            script.commit(self.db()).await
        })
        .await
    }

    /// Takes back a link that nobody got, as when the mail with it did not go.
    ///
    /// # Errors
    /// [`StoreError`] when nothing was changed; it ends by itself then.
    pub async fn take_back_link(&self, token: &InviteToken) -> Result<(), StoreError> {
        let query = self.db().query(TAKE_BACK).bind(("invite", id(token)));
        run(query).await.map(drop)
    }

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

    /// Confirms the mailbox of an account by following the link that went there.
    ///
    /// # Errors
    /// [`AcceptError::Gone`] if the link confirms none, or the account has another mailbox by now.
    pub async fn confirm_mailbox(
        &self,
        token: &InviteToken,
        now: Moment,
    ) -> Result<(), AcceptError> {
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
            Ok(script.commit(self.db()).await?)
        })
        .await
    }

    /// Forgets every link that is too old to be followed. To be called now and then.
    ///
    /// # Errors
    /// [`StoreError`] when they could not be forgotten.
    pub async fn forget_old_invites(&self, now: Timestamp) -> Result<(), StoreError> {
        retrying(|| async {
            let query = self.db().query(FORGET_OLD).bind(("now", datetime(now)));
            run(query).await.map(drop)
        })
        .await
    }
}

/// The entry of the audit that a link was made; of one that confirms a mailbox there is one when the mailbox was given.
fn made(new: &NewInvite, now: Moment) -> Result<Option<AuditLine>, StoreError> {
    if matches!(new.invite, Invite::Confirm { .. }) {
        return Ok(None);
    }
    let mut detail = json!({ "role": body(&new.invite.role())?, "by": new.by });
    if let Some(account) = new.invite.renews() {
        detail["account"] = json!(account);
    }
    Ok(Some(AuditLine::new("invited", now).detail(detail)))
}

/// A transaction that takes the link away first.
fn follow(token: &InviteToken) -> Script {
    let mut script = Script::new();
    script.step(FOLLOW);
    script.bind("invite", id(token));
    script
}

fn row(new: &NewInvite, token: &InviteToken, now: Moment) -> Result<InviteRow, StoreError> {
    Ok(InviteRow {
        id: id(token),
        invite: chance::id(now.at).into(),
        centre: new.invite.centre().0.into(),
        until: datetime(new.invite.until(now.at)),
        name: new.name.as_ref().map(ToString::to_string),
        body: body(&new.invite)?,
    })
}

impl InviteRow {
    fn read(self) -> Result<Waiting, StoreError> {
        Ok(Waiting {
            id: InviteId(self.invite.into()),
            invite: read("an invitation", self.body)?,
            name: self.name.and_then(|name| PersonName::parse(&name).ok()),
            until: timestamp(self.until)?,
        })
    }
}

fn id(token: &InviteToken) -> RecordId {
    RecordId::new("invite", hex(&Sha256::digest(token.as_str().as_bytes())))
}

/// Bytes as small letters and digits.
pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
