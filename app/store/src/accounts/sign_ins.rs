//! Sign-ins, kept here and nowhere else: the cookie is a random token, and only its hash is a key to anything.

use std::{fmt, sync::Arc};

use async_trait::async_trait;
use domain::{
    account::{Account, Helper, SignIn, Step, joined},
    id::{AccountId, SignInId},
};
use jiff::Timestamp;
use serde_json::{Value as Json, json};
use sha2::{Digest, Sha256};
use surrealdb::types::{Datetime, RecordId, SurrealValue, Uuid as Key};
use time::OffsetDateTime;
use tower_sessions_core::{
    SessionStore,
    session::{Id, Record},
    session_store,
};

use super::{
    invites::hex,
    presence::{BEGINS, NewSignIn, PRESENT, Present},
};
use crate::{
    Store,
    audit::{self, AuditLine},
    chance,
    error::StoreError,
    moment::Moment,
    record::{datetime, read, read_text, record, text, timestamp},
    transaction::{Script, retrying, run},
};

const CREATE: &str = "INSERT INTO sign_in $sign_ins RETURN NONE;";
const READ: &str = "SELECT *, account.body AS body FROM $sign_in";
const SEEN: &str = "UPDATE $sign_in SET seen_at = $seen, ends_at = $ends RETURN NONE";
const OF_ACCOUNT: &str =
    "SELECT *, account.body AS body FROM sign_in WHERE account = $account AND ends_at > $now";
const END: &str = "DELETE sign_in WHERE account = $account AND sign_in = $which RETURN NONE;";
const DELETE: &str = "DELETE $sign_in RETURN NONE;";
const FORGET_OLD: &str = "DELETE sign_in WHERE ends_at <= $now RETURN NONE";

/// Where tower-sessions keeps what cookies stand for.
#[derive(Clone)]
pub struct SignIns {
    store: Store,
    now: Arc<dyn Fn() -> Moment + Send + Sync>,
}

/// One's own sign-in, as one sees it in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedIn {
    /// Its id, to end it by.
    pub id: SignInId,
    /// The kind of browser.
    pub device: String,
    /// When it began and was last used.
    pub sign_in: SignIn,
}

#[derive(Clone, SurrealValue)]
struct SignInRow {
    id: RecordId,
    sign_in: Key,
    account: RecordId,
    centre: Key,
    begun_at: Datetime,
    seen_at: Datetime,
    ends_at: Datetime,
    step: String,
    device: String,
    helpers: Option<String>,
}

#[derive(SurrealValue)]
struct FoundRow {
    sign_in: Key,
    centre: Key,
    begun_at: Datetime,
    seen_at: Datetime,
    step: String,
    device: String,
    helpers: Option<String>,
    body: Option<Json>,
}

impl Store {
    /// The store of sign-ins; `now` tells the time.
    #[must_use]
    pub fn sign_ins(&self, now: impl Fn() -> Moment + Send + Sync + 'static) -> SignIns {
        SignIns {
            store: self.clone(),
            now: Arc::new(now),
        }
    }

    /// Where an account is signed in at `now`, the last used first.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn signed_in(
        &self,
        account: AccountId,
        now: Timestamp,
    ) -> Result<Vec<SignedIn>, StoreError> {
        let query = self.db().query(OF_ACCOUNT).bind(("now", datetime(now)));
        let account = record("account", account.0);
        let rows: Vec<FoundRow> = run(query.bind(("account", account)))
            .await?
            .take(0)
            .map_err(|error| StoreError::corrupt("a sign-in", error))?;
        let read = |row: FoundRow| {
            Ok(SignedIn {
                id: SignInId(row.sign_in.into()),
                sign_in: row.sign_in()?,
                device: row.device,
            })
        };
        let mut all = rows.into_iter().map(read).collect::<Result<Vec<_>, _>>()?;
        all.retain(|one| one.sign_in.step == Step::Whole);
        all.sort_by_key(|one| std::cmp::Reverse(one.sign_in.seen));
        Ok(all)
    }

    /// Ends one of the sign-ins of `present`'s account, as from another computer.
    ///
    /// # Errors
    /// [`StoreError`] when nothing was changed.
    pub async fn end_sign_in(
        &self,
        present: &Present,
        which: SignInId,
        now: Moment,
    ) -> Result<(), StoreError> {
        retrying(|| async {
            let mut script = Script::new();
            script.step(END);
            script.bind("account", record("account", present.account.0));
            script.bind("which", Key::from(which.0));
            let detail = json!({ "account": present.account, "sign_in": which });
            let line = AuditLine::new("sign in ended", now).detail(detail);
            audit::put(&mut script, present.centre, now, &[line])?;
            script.commit(self.db()).await
        })
        .await
    }

    /// Forgets every sign-in that has ended. To be called now and then.
    ///
    /// # Errors
    /// [`StoreError`] when they could not be forgotten.
    pub async fn forget_old_sign_ins(&self, now: Timestamp) -> Result<(), StoreError> {
        retrying(|| async {
            let query = self.db().query(FORGET_OLD).bind(("now", datetime(now)));
            run(query).await.map(drop)
        })
        .await
    }

    async fn begin(&self, id: &Id, new: &NewSignIn, now: Moment) -> Result<(), StoreError> {
        let begun = SignIn {
            begun: new.begun.unwrap_or(now.at),
            ..SignIn::begin(now.at, new.step)
        };
        let helpers = self.helpers_after(new, begun.begun, now.at).await?;
        let which = chance::id(now.at);
        let row = SignInRow {
            id: row_id(id),
            sign_in: which.into(),
            account: record("account", new.account.0),
            centre: new.centre.0.into(),
            begun_at: datetime(begun.begun),
            seen_at: datetime(now.at),
            ends_at: datetime(begun.ends()),
            step: step_name(new.step).to_owned(),
            device: new.device.clone(),
            helpers: Some(text(&helpers)?),
        };
        let what = if new.begun.is_some() {
            "turn taken"
        } else {
            "signed in"
        };
        retrying(|| async {
            let mut script = Script::new();
            script.over(CREATE, "sign_ins", vec![row.clone()]);
            if new.step == Step::Whole {
                let detail = json!({ "account": new.account, "sign_in": which });
                let line = AuditLine::new(what, now).detail(detail);
                audit::put(&mut script, new.centre, now, &[line])?;
            }
            script.commit(self.db()).await
        })
        .await
    }

    /// Who may take turns at the computer after this sign-in began there.
    async fn helpers_after(
        &self,
        new: &NewSignIn,
        begun: Timestamp,
        now: Timestamp,
    ) -> Result<Vec<Helper>, StoreError> {
        if new.step != Step::Whole {
            return Ok(new.helpers.clone());
        }
        let mark = self.password_mark(new.account).await?;
        let helper = Helper {
            account: new.account,
            begun,
            mark: mark.ok_or(StoreError::Missing("account"))?,
        };
        Ok(joined(new.helpers.clone(), helper, now))
    }

    /// Who is signed in by this cookie. Reading keeps a sign-in from going idle.
    async fn find(&self, id: &Id, now: Timestamp) -> Result<Option<Present>, StoreError> {
        let query = self.db().query(READ).bind(("sign_in", row_id(id)));
        let rows: Vec<FoundRow> = run(query)
            .await?
            .take(0)
            .map_err(|error| StoreError::corrupt("a sign-in", error))?;
        let Some(row) = rows.into_iter().next() else {
            return Ok(None);
        };
        let sign_in = row.sign_in()?;
        if !sign_in.is_live(now) {
            return Ok(None);
        }
        if let Some(read) = sign_in.read_at(now) {
            self.note_seen(id, read).await?;
        }
        row.present()
    }

    /// Notes that it was used. Another request that notes the same at this moment is as good.
    async fn note_seen(&self, id: &Id, sign_in: SignIn) -> Result<(), StoreError> {
        let query = self.db().query(SEEN).bind(("sign_in", row_id(id)));
        let query = query.bind(("seen", datetime(sign_in.seen)));
        match run(query.bind(("ends", datetime(sign_in.ends())))).await {
            Ok(_) | Err(StoreError::Conflict) => Ok(()),
            Err(cause) => Err(cause),
        }
    }

    async fn end(&self, id: &Id, now: Moment) -> Result<(), StoreError> {
        let ended = self.find(id, now.at).await?;
        retrying(|| async {
            let mut script = Script::new();
            script.step(DELETE);
            script.bind("sign_in", row_id(id));
            if let Some(ended) = ended.as_ref().filter(|ended| ended.step == Step::Whole) {
                let detail = json!({ "account": ended.account, "sign_in": ended.sign_in });
                let line = AuditLine::new("signed out", now).detail(detail);
                audit::put(&mut script, ended.centre, now, &[line])?;
            }
            script.commit(self.db()).await
        })
        .await
    }
}

#[async_trait]
impl SessionStore for SignIns {
    async fn create(&self, record: &mut Record) -> session_store::Result<()> {
        let new = record.data.get(BEGINS).cloned();
        let new = new.and_then(|new| serde_json::from_value(new).ok());
        let Some(new) = new else {
            return Err(session_store::Error::Encode("nobody signs in".to_owned()));
        };
        let begun = self.store.begin(&record.id, &new, (self.now)()).await;
        begun.map_err(|cause| session_store::Error::Backend(cause.to_string()))
    }

    /// Nothing of a sign-in is changed through its record: it begins, it is read, it ends.
    async fn save(&self, _record: &Record) -> session_store::Result<()> {
        Ok(())
    }

    async fn load(&self, id: &Id) -> session_store::Result<Option<Record>> {
        let found = self.store.find(id, (self.now)().at).await;
        let found = found.map_err(|cause| session_store::Error::Backend(cause.to_string()))?;
        let Some(present) = found else {
            return Ok(None);
        };
        let present = serde_json::to_value(present)
            .map_err(|cause| session_store::Error::Decode(cause.to_string()))?;
        Ok(Some(Record {
            id: *id,
            data: [(PRESENT.to_owned(), present)].into(),
            // The end is in our own record and was looked at; this one nobody reads.
            expiry_date: OffsetDateTime::UNIX_EPOCH,
        }))
    }

    async fn delete(&self, id: &Id) -> session_store::Result<()> {
        let ended = self.store.end(id, (self.now)()).await;
        ended.map_err(|cause| session_store::Error::Backend(cause.to_string()))
    }
}

impl fmt::Debug for SignIns {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SignIns")
    }
}

impl FoundRow {
    fn sign_in(&self) -> Result<SignIn, StoreError> {
        Ok(SignIn {
            begun: timestamp(self.begun_at)?,
            seen: timestamp(self.seen_at)?,
            step: self.step(),
        })
    }

    fn step(&self) -> Step {
        if self.step == step_name(Step::Whole) {
            Step::Whole
        } else {
            Step::Password
        }
    }

    /// Nobody, if the account is gone.
    fn present(self) -> Result<Option<Present>, StoreError> {
        let step = self.step();
        let Some(body) = self.body else {
            return Ok(None);
        };
        let account: Account = read("an account", body)?;
        let helpers = self.helpers.as_deref();
        let helpers = helpers.map(|helpers| read_text("who helps", helpers));
        let helpers = helpers.transpose()?.unwrap_or_default();
        Ok(Some(Present {
            sign_in: SignInId(self.sign_in.into()),
            account: account.id,
            name: account.name,
            language: account.language,
            posts: account.posts,
            centre: domain::id::CentreId(self.centre.into()),
            step,
            device: self.device,
            helpers,
        }))
    }
}

const fn step_name(step: Step) -> &'static str {
    match step {
        Step::Password => "password",
        Step::Whole => "whole",
    }
}

fn row_id(id: &Id) -> RecordId {
    RecordId::new("sign_in", hex(&Sha256::digest(id.0.to_be_bytes())))
}
