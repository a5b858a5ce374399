//! Tries to sign in, counted before they are checked and where every server counts them.

use std::net::IpAddr;

use domain::account::{Failures, Wait, attempt};
use jiff::Timestamp;
use sha2::{Digest, Sha256};
use surrealdb::types::{Bytes, Datetime, RecordId, SurrealValue};

use super::invites::hex;
use crate::{
    Store, chance,
    error::StoreError,
    record::{datetime, timestamp},
    transaction::{MayConflict, Script, retrying, run},
};

const READ: &str = "SELECT * FROM $attempts";
const KEY: &str = "SELECT VALUE key FROM ONLY $key";
const MAKE_KEY: &str = "CREATE $key CONTENT { day: $day, key: $bytes } RETURN NONE";
const COUNT: &str = "FOR $try IN $tries {
    IF ($try.id.count ?? 0) != $try.was { THROW $stale };
    UPSERT $try.id SET count = $try.count, last = $last RETURN NONE;
};";
const FORGIVE: &str = "DELETE $names RETURN NONE;";
const FORGIVE_ONE: &str = "UPDATE $addresses SET count -= 1 WHERE count > 0 RETURN NONE;";
const FORGET_OLD: &str = "
    DELETE attempt WHERE last <= $before RETURN NONE;
    DELETE attempt_key WHERE day < $day RETURN NONE;
";
const DAY: i64 = 24 * 60 * 60;

/// Why one may not try.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum AttemptError {
    /// Too many tries; later.
    #[error(transparent)]
    Wait(#[from] Wait),
    /// A fault.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl MayConflict for AttemptError {
    fn is_conflict(&self) -> bool {
        matches!(self, Self::Store(cause) if cause.is_conflict())
    }
}

/// What is counted, under the key of today and of yesterday.
struct Counted {
    today: RecordId,
    yesterday: RecordId,
}

#[derive(SurrealValue)]
struct AttemptRow {
    id: RecordId,
    count: i64,
    last: Datetime,
}

#[derive(SurrealValue)]
struct Try {
    id: RecordId,
    was: i64,
    count: i64,
}

impl Store {
    /// Counts a try under `name` from `address`, whatever will come of it.
    ///
    /// # Errors
    /// [`AttemptError::Wait`] if it is too early for one; then nothing is counted and nothing may be checked.
    pub async fn count_attempt(
        &self,
        name: &str,
        address: IpAddr,
        now: Timestamp,
    ) -> Result<(), AttemptError> {
        retrying(|| self.try_count(name, address, now)).await
    }

    async fn try_count(
        &self,
        name: &str,
        address: IpAddr,
        now: Timestamp,
    ) -> Result<(), AttemptError> {
        let counted = self.counted(name, address, now).await?;
        let rows = self.attempt_rows(&counted).await?;
        let [name, address] = counted.each_ref().map(|each| each.failures(&rows));
        let after = attempt(name?, address?, now)?;
        let tries = counted.iter().zip(after).map(|(each, failures)| Try {
            was: each.today_count(&rows),
            id: each.today.clone(),
            count: failures.count.into(),
        });
        let mut script = Script::new();
        script.over(COUNT, "tries", tries.collect());
        script.bind("last", datetime(now));
        Ok(script.commit(self.db()).await?)
    }

    /// Forgets what was counted under `name`, and the one try from `address` that was right.
    ///
    /// # Errors
    /// [`StoreError`] when nothing was forgotten.
    pub async fn forgive_attempts(
        &self,
        name: &str,
        address: IpAddr,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let [name, address] = self.counted(name, address, now).await?;
        retrying(|| async {
            let mut script = Script::new();
            script.over(
                FORGIVE,
                "names",
                vec![name.today.clone(), name.yesterday.clone()],
            );
            script.over(FORGIVE_ONE, "addresses", vec![address.today.clone()]);
            script.commit(self.db()).await
        })
        .await
    }

    /// Forgets tries and keys that count no more. To be called now and then.
    ///
    /// # Errors
    /// [`StoreError`] when they could not be forgotten.
    pub async fn forget_old_attempts(&self, now: Timestamp) -> Result<(), StoreError> {
        let day = day(now);
        let before = Timestamp::from_second((day - 1) * DAY).unwrap_or(Timestamp::MIN);
        retrying(|| async {
            let query = self.db().query(FORGET_OLD).bind(("day", day - 1));
            run(query.bind(("before", datetime(before))))
                .await
                .map(drop)
        })
        .await
    }

    /// Where a name and an address are counted.
    async fn counted(
        &self,
        name: &str,
        address: IpAddr,
        now: Timestamp,
    ) -> Result<[Counted; 2], StoreError> {
        let today = self.attempt_key(day(now)).await?;
        let yesterday = self.attempt_key(day(now) - 1).await?;
        let counted = |kind: &str, value: &str| Counted {
            today: id(&today, kind, value),
            yesterday: id(&yesterday, kind, value),
        };
        Ok([
            counted("name", name),
            counted("address", &address.to_string()),
        ])
    }

    async fn attempt_rows(&self, counted: &[Counted; 2]) -> Result<Vec<AttemptRow>, StoreError> {
        let ids = counted
            .iter()
            .flat_map(|each| [&each.today, &each.yesterday]);
        let ids: Vec<_> = ids.cloned().collect();
        let mut response = run(self.db().query(READ).bind(("attempts", ids))).await?;
        response
            .take(0)
            .map_err(|error| StoreError::corrupt("a try", error))
    }

    /// The key of a day; whoever comes first makes it, and every server finds it.
    async fn attempt_key(&self, day: i64) -> Result<Vec<u8>, StoreError> {
        retrying(|| async {
            let key = RecordId::new("attempt_key", day);
            let mut response = run(self.db().query(KEY).bind(("key", key.clone()))).await?;
            let found: Option<Bytes> = response
                .take(0)
                .map_err(|error| StoreError::corrupt("a key", error))?;
            if let Some(found) = found {
                return Ok(found.into_inner().to_vec());
            }
            let fresh = chance::bytes::<32>().to_vec();
            let make = self.db().query(MAKE_KEY).bind(("key", key));
            run(make
                .bind(("day", day))
                .bind(("bytes", Bytes::from(fresh.clone()))))
            .await?;
            Ok(fresh)
        })
        .await
    }
}

impl Counted {
    /// What counts: the failures of today, which go on from those of yesterday.
    fn failures(&self, rows: &[AttemptRow]) -> Result<Option<Failures>, StoreError> {
        let row = row(rows, &self.today).or_else(|| row(rows, &self.yesterday));
        let read = |row: &AttemptRow| {
            Ok(Failures {
                count: u32::try_from(row.count).unwrap_or(u32::MAX),
                last: timestamp(row.last)?,
            })
        };
        row.map(read).transpose()
    }

    fn today_count(&self, rows: &[AttemptRow]) -> i64 {
        row(rows, &self.today).map_or(0, |row| row.count)
    }
}

fn row<'a>(rows: &'a [AttemptRow], id: &RecordId) -> Option<&'a AttemptRow> {
    rows.iter().find(|row| row.id == *id)
}

fn day(now: Timestamp) -> i64 {
    now.as_second().div_euclid(DAY)
}

/// Keyed by a prefix: the hash is compared and never shown, so nobody can lengthen it.
fn id(key: &[u8], kind: &str, value: &str) -> RecordId {
    let hash = Sha256::new().chain_update(key).chain_update(kind);
    let hash = hash.chain_update(":").chain_update(value).finalize();
    RecordId::new("attempt", hex(&hash))
}
