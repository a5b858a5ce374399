//! One-time links: given out, shown, taken back.

use domain::{
    account::{Account, Invite, InviteToken},
    id::{AccountId, CentreId, InviteId},
    text::PersonName,
};
use jiff::Timestamp;
use serde_json::{Value as Json, json};
use sha2::{Digest, Sha256};
use surrealdb::types::{Datetime, RecordId, SurrealValue, Uuid as Key};

use crate::{
    Store,
    audit::{self, AuditLine},
    chance,
    error::StoreError,
    moment::Moment,
    record::{body, datetime, read, timestamp},
    transaction::{Script, retrying, run},
};

const WRITE: &str = "INSERT INTO invite $invites RETURN NONE;";
const READ: &str = "SELECT * FROM $invite WHERE until > $now";
const OF_CENTRE: &str = "SELECT * FROM invite WHERE centre = $centre AND until > $now";
const WITHDRAW: &str = "DELETE invite WHERE invite = $which AND centre = $centre RETURN NONE;";
const TAKE_BACK: &str = "DELETE $invite RETURN NONE;";
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

#[derive(SurrealValue)]
struct InviteRow {
    id: RecordId,
    invite: Key,
    centre: Key,
    until: Datetime,
    name: Option<String>,
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

pub(super) fn id(token: &InviteToken) -> RecordId {
    RecordId::new("invite", hex(&Sha256::digest(token.as_str().as_bytes())))
}

/// Bytes as small letters and digits.
pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
