//! Taking turns at a shared computer: the short number of an account, and who may take over from whoever is signed in.

use domain::{
    account::{Account, Helper},
    id::AccountId,
    text::PersonName,
};
use jiff::Timestamp;
use serde_json::{Value as Json, json};
use sha2::{Digest, Sha256};
use surrealdb::types::{RecordId, SurrealValue};

use super::{invites::hex, presence::Present};
use crate::{
    Store,
    audit::{self, AuditLine},
    error::StoreError,
    moment::Moment,
    record::{key, read, record},
    transaction::{Script, retrying, run},
};

const READ: &str = "SELECT id, password, pin, body FROM $accounts";
const KEEP: &str = "UPDATE $account SET pin = $pin RETURN NONE;";

/// Somebody who may take over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turn {
    /// Who, and since when.
    pub helper: Helper,
    /// Their name.
    pub name: PersonName,
    /// What their number is compared with.
    pub pin: String,
}

#[derive(SurrealValue)]
struct Row {
    id: RecordId,
    password: String,
    pin: Option<String>,
    body: Json,
}

impl Store {
    /// Whether an account has a short number.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn has_pin(&self, account: AccountId) -> Result<bool, StoreError> {
        let rows = self.turn_rows(&[account]).await?;
        Ok(rows.iter().any(|row| row.pin.is_some()))
    }

    /// Keeps the hash of the short number of whoever is signed in, or that they have none.
    ///
    /// # Errors
    /// [`StoreError`] when nothing was changed.
    pub async fn keep_pin(
        &self,
        present: &Present,
        hash: Option<&str>,
        now: Moment,
    ) -> Result<(), StoreError> {
        retrying(|| async {
            let mut script = Script::new();
            script.step(KEEP);
            script.bind("account", record("account", present.account.0));
            script.bind("pin", hash.map(str::to_owned));
            let detail = json!({ "account": present.account });
            let line = AuditLine::new("short number changed", now).detail(detail);
            audit::put(&mut script, present.centre, now, &[line])?;
            script.commit(self.db()).await
        })
        .await
    }

    /// Who may take over at the computer of `present`, in the order in which they gave their passwords there: whoever has
    /// a short number, a role in the house, and still the password that they gave.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn turns(&self, present: &Present, now: Timestamp) -> Result<Vec<Turn>, StoreError> {
        let helpers = present.helpers.iter();
        let others = helpers.filter(|one| one.account != present.account);
        let live: Vec<_> = others.filter(|one| one.may_take_over(now)).collect();
        let accounts: Vec<_> = live.iter().map(|helper| helper.account).collect();
        let rows = self.turn_rows(&accounts).await?;
        let mut turns = Vec::new();
        for helper in live {
            let row = rows
                .iter()
                .find(|row| key(&row.id) == Some(helper.account.0));
            turns.extend(
                row.map(|row| row.turn(helper, present))
                    .transpose()?
                    .flatten(),
            );
        }
        Ok(turns)
    }

    /// The mark of an account's password; `None` if the account is gone.
    pub(super) async fn password_mark(
        &self,
        account: AccountId,
    ) -> Result<Option<String>, StoreError> {
        let rows = self.turn_rows(&[account]).await?;
        Ok(rows.first().map(Row::mark))
    }

    async fn turn_rows(&self, accounts: &[AccountId]) -> Result<Vec<Row>, StoreError> {
        let accounts = accounts.iter().map(|account| record("account", account.0));
        let query = self.db().query(READ);
        run(query.bind(("accounts", accounts.collect::<Vec<_>>())))
            .await?
            .take(0)
            .map_err(|error| StoreError::corrupt("an account", error))
    }
}

impl Row {
    /// Not the hash itself, which belongs nowhere else.
    fn mark(&self) -> String {
        hex(&Sha256::digest(&self.password)[..8])
    }

    fn turn(&self, helper: &Helper, present: &Present) -> Result<Option<Turn>, StoreError> {
        let account: Account = read("an account", self.body.clone())?;
        let works_here = account
            .posts
            .iter()
            .any(|post| post.centre == present.centre);
        let same = self.mark() == helper.mark;
        let turn = self.pin.clone().map(|pin| Turn {
            helper: helper.clone(),
            name: account.name,
            pin,
        });
        Ok(turn.filter(|_| works_here && same))
    }
}
