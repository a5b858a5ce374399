//! Sheets that somebody is bringing in: the file as it came, with what was said about it. Its owner alone sees it until it
//! is taken in; then it is kept as the original of its source, and the one before it is forgotten.

use domain::{
    id::{AccountId, CentreId, SheetId},
    offer::mending::Mending,
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::json;
use surrealdb::types::{Bytes, Datetime, RecordId, SurrealValue, Uuid as Key};
use uuid::Uuid;

use crate::{
    Difference, Store,
    audit::{self, AuditLine},
    error::StoreError,
    moment::Moment,
    record::{datetime, key, numbered, numbered_within, read_text, record, text, timestamp},
    transaction::{Script, retrying, run},
};

/// How many bytes are kept in one row.
const PART: usize = 1024 * 1024;
/// How many parts a sheet may have.
const MOST_PARTS: i64 = 64;

const FIELDS: &str = "SELECT id, centre, account, source, at, until, body FROM $sheets WHERE until = NONE OR until > $now";
const OF_CENTRE: &str = "SELECT id, centre, account, source, at, until, body FROM sheet WHERE centre = $centre AND (until = NONE OR until > $now) ORDER BY at DESC";
const PARTS: &str = "SELECT id, bytes FROM $parts ORDER BY id";
const PUT: &str = "UPSERT $sheet CONTENT $content RETURN NONE;";
const PUT_PARTS: &str = "INSERT INTO sheet_part $parts RETURN NONE;";
const SAY: &str =
    "UPDATE $sheet SET body = $body, until = $until WHERE until != NONE RETURN VALUE id";
const OLD: &str = "SELECT VALUE id FROM sheet WHERE until != NONE AND until <= $now";
const BEFORE: &str = "SELECT VALUE id FROM sheet WHERE centre = $centre AND source = $source AND until = NONE AND id != $sheet";
const FORGET: &str = "
    DELETE $gone RETURN NONE;
    FOR $rows IN $gone_parts { DELETE (SELECT VALUE id FROM $rows) RETURN NONE; };
";

/// A sheet that somebody is bringing in, or brought.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// Its id.
    pub id: SheetId,
    /// The house.
    pub centre: CentreId,
    /// Whose it is, and who took it in.
    pub account: AccountId,
    /// What its file is called.
    pub file: String,
    /// The name of its source: a source replaces what it brought before.
    pub source: String,
    /// When it was brought.
    pub at: Timestamp,
    /// What was said about it.
    pub mending: Mending,
    /// What came of it, once it was taken in.
    pub taken: Option<Taken>,
}

/// What came of a sheet that was taken in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Taken {
    /// When.
    pub at: Timestamp,
    /// Whether what was understood wholly is shown to everybody; else it waits as drafts.
    pub shown: bool,
    /// What it changed.
    pub difference: Difference,
    /// Where each course and activity stands in it.
    pub origins: Vec<Origin>,
}

/// Where a course or an activity stands in a sheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Origin {
    /// Its id as a course's or an activity's.
    pub id: Uuid,
    /// The sheet of the workbook; empty for a text.
    pub page: String,
    /// Its lines, counted from 1 with the heading.
    pub lines: Vec<u32>,
}

#[derive(Serialize, Deserialize)]
struct Body {
    file: String,
    mending: Mending,
    taken: Option<Taken>,
}

#[derive(SurrealValue)]
struct SheetRow {
    id: RecordId,
    centre: Key,
    account: Key,
    source: String,
    at: Datetime,
    until: Option<Datetime>,
    body: String,
}

#[derive(SurrealValue)]
struct SheetContent {
    centre: Key,
    account: Key,
    source: String,
    at: Datetime,
    until: Option<Datetime>,
    body: String,
}

#[derive(SurrealValue)]
struct PartRow {
    id: RecordId,
    bytes: Bytes,
}

impl Store {
    /// Keeps a sheet with its bytes until a moment, or for good if it was taken in.
    ///
    /// # Errors
    /// [`StoreError`] when it is not kept; then nothing of it is.
    pub async fn keep_sheet(
        &self,
        sheet: &Sheet,
        bytes: &[u8],
        until: Timestamp,
    ) -> Result<(), StoreError> {
        retrying(|| {
            let mut script = Script::new();
            let put = sheet.put(&mut script, Some(until));
            let parts = bytes
                .chunks(PART)
                .zip(0_i64..)
                .map(|(part, number)| PartRow {
                    id: numbered("sheet_part", sheet.id.0, number),
                    bytes: Bytes::from(part.to_vec()),
                });
            script.over(PUT_PARTS, "parts", parts.collect());
            async {
                put?;
                script.commit(self.db()).await
            }
        })
        .await
    }

    /// A sheet that is still there at `now`.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn sheet(&self, id: SheetId, now: Timestamp) -> Result<Option<Sheet>, StoreError> {
        let query = self.db().query(FIELDS);
        let query = query.bind(("sheets", vec![record("sheet", id.0)]));
        let rows: Vec<SheetRow> = run(query.bind(("now", datetime(now))))
            .await?
            .take(0)
            .map_err(|error| StoreError::corrupt("a sheet", error))?;
        rows.into_iter().next().map(SheetRow::read).transpose()
    }

    /// The sheets of a house, the newest first: those that were taken in, and what its people are still bringing in.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn sheets(&self, centre: CentreId, now: Timestamp) -> Result<Vec<Sheet>, StoreError> {
        let query = self.db().query(OF_CENTRE);
        let query = query.bind(("centre", Key::from(centre.0)));
        let rows: Vec<SheetRow> = run(query.bind(("now", datetime(now))))
            .await?
            .take(0)
            .map_err(|error| StoreError::corrupt("a sheet", error))?;
        rows.into_iter().map(SheetRow::read).collect()
    }

    /// The bytes of a sheet as they came; nothing if it is not there.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn sheet_bytes(&self, id: SheetId) -> Result<Vec<u8>, StoreError> {
        let query = self.db().query(PARTS);
        let parts: Vec<PartRow> = run(query.bind(("parts", parts_of(id))))
            .await?
            .take(0)
            .map_err(|error| StoreError::corrupt("a sheet", error))?;
        Ok(parts.iter().flat_map(|part| part.bytes.to_vec()).collect())
    }

    /// Keeps what was said about a sheet that waits, until a moment. Says whether it still waited.
    ///
    /// # Errors
    /// [`StoreError`] when it is not kept.
    pub async fn say_of_sheet(&self, sheet: &Sheet, until: Timestamp) -> Result<bool, StoreError> {
        let body = sheet.body()?;
        let say = || {
            let query = self.db().query(SAY);
            let query = query.bind(("sheet", record("sheet", sheet.id.0)));
            query
                .bind(("body", body.clone()))
                .bind(("until", datetime(until)))
        };
        let said: Vec<RecordId> = retrying(|| async { run(say()).await })
            .await?
            .take(0)
            .map_err(|error| StoreError::corrupt("a sheet", error))?;
        Ok(!said.is_empty())
    }

    /// Keeps a sheet that was taken in as the original of its source, in place of the one before.
    ///
    /// # Errors
    /// [`StoreError`] when it is not kept.
    pub async fn sheet_taken(&self, sheet: &Sheet, now: Moment) -> Result<(), StoreError> {
        retrying(|| async {
            let query = self.db().query(BEFORE);
            let query = query.bind(("centre", Key::from(sheet.centre.0)));
            let query = query.bind(("source", sheet.source.clone()));
            let before: Vec<RecordId> = run(query.bind(("sheet", record("sheet", sheet.id.0))))
                .await?
                .take(0)
                .map_err(|error| StoreError::corrupt("a sheet", error))?;
            let mut script = Script::new();
            sheet.put(&mut script, None)?;
            forget(&mut script, &before);
            let by = Some(sheet.account).filter(|by| *by != Sheet::BY_COMMAND);
            let detail = json!({ "by": by, "sheet": sheet.id, "source": sheet.source });
            let line = AuditLine::new("sheet taken in", now).detail(detail);
            audit::put(&mut script, sheet.centre, now, &[line])?;
            script.commit(self.db()).await
        })
        .await
    }

    /// Forgets a sheet.
    ///
    /// # Errors
    /// [`StoreError`] when it could not be forgotten.
    pub async fn forget_sheet(&self, id: SheetId) -> Result<(), StoreError> {
        self.forget_sheets(&[record("sheet", id.0)]).await
    }

    /// Forgets every sheet that waited too long. To be called now and then.
    ///
    /// # Errors
    /// [`StoreError`] when they could not be forgotten.
    pub async fn forget_old_sheets(&self, now: Timestamp) -> Result<(), StoreError> {
        let query = self.db().query(OLD).bind(("now", datetime(now)));
        let old: Vec<RecordId> = run(query)
            .await?
            .take(0)
            .map_err(|error| StoreError::corrupt("a sheet", error))?;
        self.forget_sheets(&old).await
    }

    async fn forget_sheets(&self, gone: &[RecordId]) -> Result<(), StoreError> {
        if gone.is_empty() {
            return Ok(());
        }
        retrying(|| {
            let mut script = Script::new();
            forget(&mut script, gone);
            script.commit(self.db())
        })
        .await
    }
}

impl Sheet {
    /// Whose a sheet is that a command brought: nobody's who signs in.
    pub const BY_COMMAND: AccountId = AccountId(Uuid::nil());

    fn body(&self) -> Result<String, StoreError> {
        text(&Body {
            file: self.file.clone(),
            mending: self.mending.clone(),
            taken: self.taken.clone(),
        })
    }

    fn put(&self, script: &mut Script, until: Option<Timestamp>) -> Result<(), StoreError> {
        script.step(PUT);
        script.bind("sheet", record("sheet", self.id.0));
        script.bind(
            "content",
            SheetContent {
                centre: self.centre.0.into(),
                account: self.account.0.into(),
                source: self.source.clone(),
                at: datetime(self.at),
                until: until.map(datetime),
                body: self.body()?,
            },
        );
        Ok(())
    }
}

impl SheetRow {
    fn read(self) -> Result<Sheet, StoreError> {
        let Body {
            file,
            mending,
            taken,
        } = read_text("a sheet", &self.body)?;
        let id = key(&self.id).ok_or_else(|| StoreError::corrupt("a sheet", "no id"))?;
        Ok(Sheet {
            id: SheetId(id),
            centre: CentreId(self.centre.into()),
            account: AccountId(self.account.into()),
            file,
            source: self.source,
            at: timestamp(self.at)?,
            mending,
            taken,
        })
    }
}

/// The rows that hold the bytes of a sheet.
fn parts_of(id: SheetId) -> RecordId {
    numbered_within("sheet_part", id.0, 0..MOST_PARTS)
}

fn forget(script: &mut Script, gone: &[RecordId]) {
    let parts = gone.iter().filter_map(key).map(|id| parts_of(SheetId(id)));
    let parts: Vec<RecordId> = parts.collect();
    script.step(FORGET);
    script.bind("gone", gone.to_vec());
    script.bind("gone_parts", parts);
}
