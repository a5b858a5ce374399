//! A backup brought back: all of it, or a store that says it is unfinished.

use std::{collections::BTreeMap, path::Path};

use jiff::Timestamp;
use surrealdb::{
    Surreal,
    engine::any::Any,
    types::{Object, RecordId},
};

use super::{
    BRIEF, TABLES,
    file::{self, Reader},
    id,
};
use crate::{
    address::Address,
    error::StoreError,
    migrate,
    transaction::{Script, retrying, run},
};

/// How many rows are written in one transaction.
const CHUNK: usize = 500;

const MARK: &str = "UPSERT restoring:mark RETURN NONE";
const UNMARK: &str = "DELETE restoring:mark RETURN NONE";
const MARKS: &str = "SELECT VALUE id FROM restoring";
const ANY: &str = "SELECT VALUE id FROM $rows LIMIT 1";
const COUNT: &str = "RETURN count((SELECT VALUE id FROM $rows))";
const CREATE: &str = "FOR $row IN $rows { CREATE $row.id CONTENT $row RETURN NONE };";
const FORGET_MIGRATIONS: &str = "DELETE migration RETURN NONE";

/// A backup that was brought back.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct RestoreReport {
    /// How many rows.
    pub rows: u64,
    /// When the backup was taken.
    pub taken_at: Timestamp,
}

/// Brings a backup back into the store at `address`. The file is read to its end before anything is touched.
///
/// # Errors
/// [`StoreError::NotEmpty`] when the store holds data and `overwrite` does not allow to replace it;
/// [`StoreError::Newer`] when a newer program wrote the backup; [`StoreError::File`] when it is damaged. When it fails
/// half way, the store refuses to open until a restore succeeds.
pub async fn restore(
    address: &Address,
    from: &Path,
    overwrite: bool,
) -> Result<RestoreReport, StoreError> {
    let path = from.to_owned();
    let checked = tokio::task::spawn_blocking(move || file::check(&path)).await;
    let (header, report) = checked.map_err(|error| StoreError::Broken(error.to_string()))??;
    let known = migrate::ALL.last().map_or(0, |step| step.number);
    if header.schema > known {
        return Err(StoreError::Newer {
            found: header.schema,
            known,
        });
    }
    let db = crate::connect(address).await?;
    migrate::prepare(&db).await?;
    if !overwrite && !is_empty(&db).await? {
        return Err(StoreError::NotEmpty);
    }
    run(db.query(MARK)).await?;
    clear(&db).await?;
    let steps = migrate::ALL
        .iter()
        .take_while(|step| step.number <= header.schema)
        .count();
    migrate::up(&db, &migrate::ALL[..steps]).await?;
    let written = fill(&db, from).await?;
    migrate::up(&db, migrate::ALL).await?;
    verify(&db, &written).await?;
    run(db.query(UNMARK)).await?;
    Ok(RestoreReport {
        rows: report.rows,
        taken_at: header.at,
    })
}

/// Refuses a store into which a restore was broken off.
pub(crate) async fn refuse_unfinished(db: &Surreal<Any>) -> Result<(), StoreError> {
    if marked(db).await? {
        Err(StoreError::Unfinished)
    } else {
        Ok(())
    }
}

async fn marked(db: &Surreal<Any>) -> Result<bool, StoreError> {
    let marks: Vec<RecordId> = run(db.query(MARKS))
        .await?
        .take(0)
        .map_err(|error| StoreError::corrupt("a mark", error))?;
    Ok(!marks.is_empty())
}

/// Whether the store has no data that a restore would replace.
async fn is_empty(db: &Surreal<Any>) -> Result<bool, StoreError> {
    if marked(db).await? {
        return Ok(false);
    }
    if migrate::newest(db).await? == 0 {
        return Ok(true);
    }
    for table in TABLES {
        let mut response = run(db.query(ANY).bind(("rows", all_of(table)))).await?;
        let rows: Vec<RecordId> = response
            .take(0)
            .map_err(|error| StoreError::corrupt(table, error))?;
        if !rows.is_empty() {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Takes every table away, so that the tables of the backup's program can be made.
async fn clear(db: &Surreal<Any>) -> Result<(), StoreError> {
    for table in TABLES.into_iter().chain(BRIEF) {
        run(db.query(format!("REMOVE TABLE IF EXISTS {table}"))).await?;
    }
    run(db.query(FORGET_MIGRATIONS)).await.map(drop)
}

/// Writes every row; tells how many of each table.
async fn fill(db: &Surreal<Any>, from: &Path) -> Result<BTreeMap<&'static str, i64>, StoreError> {
    let mut reader = Reader::open(from)?;
    let (mut written, mut chunk) = (BTreeMap::new(), Vec::with_capacity(CHUNK));
    loop {
        let row = reader.next()?;
        let ended = row.is_none();
        if let Some(row) = row {
            *written.entry(table_of(&row, from)?).or_default() += 1;
            chunk.push(row);
        }
        if ended || chunk.len() == CHUNK {
            write(db, std::mem::take(&mut chunk)).await?;
        }
        if ended {
            return Ok(written);
        }
    }
}

async fn write(db: &Surreal<Any>, rows: Vec<Object>) -> Result<(), StoreError> {
    if rows.is_empty() {
        return Ok(());
    }
    retrying(|| {
        let mut script = Script::new();
        script.over(CREATE, "rows", rows.clone());
        script.commit(db)
    })
    .await
}

/// The table of a row, if it is one that a backup may hold.
fn table_of(row: &Object, from: &Path) -> Result<&'static str, StoreError> {
    let name = id(row).map(|id| id.table.as_str());
    let table = TABLES.into_iter().find(|table| name == Some(table));
    table.ok_or_else(|| StoreError::file(from, "it holds a row of no table of Saiets"))
}

/// Counts what is there.
async fn verify(
    db: &Surreal<Any>,
    written: &BTreeMap<&'static str, i64>,
) -> Result<(), StoreError> {
    for table in TABLES {
        let mut response = run(db.query(COUNT).bind(("rows", all_of(table)))).await?;
        let count: Option<i64> = response
            .take(0)
            .map_err(|error| StoreError::corrupt(table, error))?;
        let expected = written.get(table).copied();
        if count.unwrap_or_default() != expected.unwrap_or_default() {
            return Err(StoreError::corrupt(
                table,
                format!("{count:?} rows are there, {expected:?} were written"),
            ));
        }
    }
    Ok(())
}

/// All records of a table.
fn all_of(table: &str) -> RecordId {
    use std::ops::Bound::Unbounded;

    RecordId::new(
        table,
        surrealdb::types::RecordIdKeyRange {
            start: Unbounded,
            end: Unbounded,
        },
    )
}
