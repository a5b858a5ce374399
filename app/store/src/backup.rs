//! One file with everything, taken from one snapshot while people go on enrolling, and read back before it counts.

mod file;
mod restore;

use std::path::Path;

use surrealdb::{
    engine::any::Any,
    method::Transaction,
    types::{Object, RecordId, RecordIdKey, RecordIdKeyRange, Value},
};

use self::file::{Header, Writer};
pub(crate) use self::restore::refuse_unfinished;
pub use self::restore::{RestoreReport, restore};
use crate::{Store, error::StoreError, migrate, moment::Moment};

/// How many rows are read in one go.
const PAGE: usize = 500;
const ROWS: &str = "SELECT * FROM $rows LIMIT $page";

/// Every table that is kept. Drafts and sign-ins are not, which live for minutes and hours, nor are tries to sign in
/// and what was said today.
const TABLES: [&str; 31] = [
    "centre",
    "building",
    "wing",
    "room",
    "faculty",
    "year",
    "hold",
    "course",
    "activity",
    "intake",
    "guard",
    "roster",
    "enrolment",
    "waiting",
    "slip",
    "person",
    "person_match",
    "person_key",
    "newcomer",
    "request",
    "audit",
    "audit_thing",
    "outbox",
    "message",
    "notice",
    "told",
    "account",
    "invite",
    "sheet",
    "sheet_part",
    "roll",
];

/// The tables that live too briefly to be kept.
const BRIEF: [&str; 5] = ["draft", "sign_in", "attempt", "attempt_key", "said"];

/// A backup that was written and read back.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct BackupReport {
    /// How many rows it has.
    pub rows: u64,
    /// How many bytes.
    pub bytes: u64,
    /// Its checksum.
    pub sha256: String,
}

impl Store {
    /// Writes everything to a new file, from one snapshot, and reads it back.
    ///
    /// # Errors
    /// [`StoreError::File`] when the file is there already, cannot be written, or does not read back as it was written;
    /// then there is no file.
    pub async fn backup(&self, to: &Path, now: Moment) -> Result<BackupReport, StoreError> {
        if to.exists() {
            return Err(StoreError::file(to, "a file of this name is there already"));
        }
        let part = to.with_added_extension("part");
        let written = self.write_all(&part, now).await;
        let checked = match written {
            Ok(report) => read_back(&part, report).await,
            Err(error) => Err(error),
        };
        let finished = checked.and_then(|report| {
            std::fs::rename(&part, to).map_err(|error| StoreError::file(to, error))?;
            Ok(report)
        });
        if finished.is_err() {
            // What is left of it is of no use; that it could not be removed either would hide the real error.
            let _ = std::fs::remove_file(&part);
        }
        finished
    }

    async fn write_all(&self, part: &Path, now: Moment) -> Result<BackupReport, StoreError> {
        let schema = migrate::newest(self.db()).await?;
        let mut writer = Writer::create(part, &Header::new(schema, now.at))?;
        let snapshot = self
            .db()
            .clone()
            .begin()
            .await
            .map_err(|error| StoreError::unavailable(&error))?;
        let copied = copy(&snapshot, &mut writer).await;
        snapshot
            .cancel()
            .await
            .map_err(|error| StoreError::unavailable(&error))?;
        copied?;
        writer.finish()
    }
}

/// Copies every table out of one snapshot.
async fn copy(snapshot: &Transaction<Any>, writer: &mut Writer) -> Result<(), StoreError> {
    for table in TABLES {
        let mut after = None;
        loop {
            let rows = page(snapshot, table, after.take()).await?;
            for row in &rows {
                writer.row(row)?;
            }
            match rows.last().and_then(id) {
                Some(last) if rows.len() == PAGE => after = Some(last.key.clone()),
                _ => break,
            }
        }
    }
    Ok(())
}

async fn page(
    snapshot: &Transaction<Any>,
    table: &str,
    after: Option<RecordIdKey>,
) -> Result<Vec<Object>, StoreError> {
    use std::ops::Bound;

    let start = after.map_or(Bound::Unbounded, Bound::Excluded);
    let rows = RecordId::new(
        table,
        RecordIdKeyRange {
            start,
            end: Bound::Unbounded,
        },
    );
    let query = snapshot
        .query(ROWS)
        .bind(("rows", rows))
        .bind(("page", PAGE as i64));
    let mut response = query
        .await
        .map_err(|error| StoreError::Refused(error.to_string()))?;
    response
        .take(0)
        .map_err(|error| StoreError::Refused(format!("{table}: {error}")))
}

/// The id of a row.
fn id(row: &Object) -> Option<&RecordId> {
    match row.get("id") {
        Some(Value::RecordId(id)) => Some(id),
        _ => None,
    }
}

async fn read_back(part: &Path, report: BackupReport) -> Result<BackupReport, StoreError> {
    let path = part.to_owned();
    let read = tokio::task::spawn_blocking(move || file::check(&path)).await;
    let (_, read) = read.map_err(|error| StoreError::Broken(error.to_string()))??;
    if read == report {
        Ok(report)
    } else {
        Err(StoreError::file(
            part,
            "it does not read back as it was written",
        ))
    }
}
