//! What was typed on a form that came back, kept a short while for whoever holds the token.

use jiff::Timestamp;
use serde_json::Value as Json;
use sha2::{Digest, Sha256};
use surrealdb::types::{Datetime, RecordId};

use crate::{
    Store,
    error::StoreError,
    record::datetime,
    transaction::{retrying, run},
};

const KEEP: &str = "UPSERT $draft CONTENT { until: $until, body: { typed: $typed } } RETURN NONE";
const READ: &str = "SELECT VALUE body.typed FROM $draft WHERE until > $now";
const FORGET: &str = "DELETE $draft RETURN NONE";
const FORGET_OLD: &str = "DELETE draft WHERE until <= $now RETURN NONE";

impl Store {
    /// Keeps what was typed until a moment, in place of what the token held before. Only the token's hash is kept.
    ///
    /// # Errors
    /// [`StoreError`] when it is not kept.
    pub async fn keep_draft(
        &self,
        token: &str,
        typed: Json,
        until: Timestamp,
    ) -> Result<(), StoreError> {
        let keep = || {
            self.db()
                .query(KEEP)
                .bind(("draft", record(token)))
                .bind(("until", datetime(until)))
        };
        retrying(|| async { run(keep().bind(("typed", typed.clone()))).await.map(drop) }).await
    }

    /// What the token holds at `now`.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn draft(&self, token: &str, now: Timestamp) -> Result<Option<Json>, StoreError> {
        let query = self
            .db()
            .query(READ)
            .bind(("draft", record(token)))
            .bind(("now", datetime(now)));
        let rows: Vec<Json> = run(query)
            .await?
            .take(0)
            .map_err(|error| StoreError::corrupt("a draft", error))?;
        Ok(rows.into_iter().next())
    }

    /// Forgets what the token holds.
    ///
    /// # Errors
    /// [`StoreError`] when it could not be forgotten.
    pub async fn forget_draft(&self, token: &str) -> Result<(), StoreError> {
        retrying(|| async {
            run(self.db().query(FORGET).bind(("draft", record(token))))
                .await
                .map(drop)
        })
        .await
    }

    /// Forgets every draft that is older than it may be. To be called now and then.
    ///
    /// # Errors
    /// [`StoreError`] when they could not be forgotten.
    pub async fn forget_old_drafts(&self, now: Timestamp) -> Result<(), StoreError> {
        let now: Datetime = datetime(now);
        retrying(|| async {
            run(self.db().query(FORGET_OLD).bind(("now", now)))
                .await
                .map(drop)
        })
        .await
    }
}

fn record(token: &str) -> RecordId {
    let digest = Sha256::digest(token.as_bytes());
    RecordId::new(
        "draft",
        digest
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect::<String>(),
    )
}
