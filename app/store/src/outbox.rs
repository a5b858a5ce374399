//! What people must be told, put down in the transaction of what happened. Sending is another matter.
//!
//! A message names the person and not their address: whoever sends it reads how the person wants to be reached then,
//! so that a changed wish counts, and an erased person leaves nothing here. The messages of one transaction are one row:
//! a row costs the engine far more than one more message in it.

use domain::{
    happened::{Happened, What},
    id::{CentreId, CourseId, PersonId},
};
use jiff::{SignedDuration, Timestamp};
use sha2::{Digest, Sha256};
use surrealdb::{
    Surreal,
    engine::any::Any,
    types::{Datetime, RecordId, SurrealValue, Uuid as Key},
};
use uuid::Uuid;

use crate::{
    Store, chance,
    error::StoreError,
    moment::Moment,
    record::{datetime, read_text, record, text, timestamp},
    transaction::{Script, run},
};

const OLDEST: &str = "SELECT VALUE id FROM outbox ORDER BY due LIMIT $most";
const ONE: &str = "SELECT * FROM $row";
/// Of two servers that deal out the same, one finds it gone.
const DEALT: &str = "IF array::len((DELETE $dealt RETURN BEFORE)) != 1 { THROW $stale };";
const WRITE: &str = "INSERT INTO outbox $messages RETURN NONE;";
/// Messages whose id says what they are about and on which day; what was said already will do.
const WRITE_ONCE: &str = "FOR $once IN $messages_once {
    LET $said = type::record('said', record::id($once.id));
    IF $said.at = NONE {
        CREATE $said SET at = $once.due RETURN NONE;
        INSERT INTO outbox $once RETURN NONE;
    };
};";
const FORGET: &str = "DELETE said WHERE at < $before RETURN NONE";
/// Longer than any day.
const REMEMBERED: SignedDuration = SignedDuration::from_hours(48);

/// Messages that were put down together.
#[derive(SurrealValue)]
pub(crate) struct OutboxRow {
    id: RecordId,
    centre: Key,
    due: Datetime,
    messages: String,
}

impl OutboxRow {
    fn new(
        id: Uuid,
        centre: CentreId,
        now: Moment,
        messages: &[Happened],
    ) -> Result<Self, StoreError> {
        Ok(Self {
            id: record("outbox", id),
            centre: centre.0.into(),
            due: datetime(now.at),
            messages: text(&messages)?,
        })
    }
}

/// Adds messages about what happened to a transaction.
pub(crate) fn put(
    script: &mut Script,
    centre: CentreId,
    now: Moment,
    happened: &[Happened],
) -> Result<(), StoreError> {
    if happened.is_empty() {
        return Ok(());
    }
    let row = OutboxRow::new(chance::id(now.at), centre, now, happened)?;
    script.over(WRITE, "messages", vec![row]);
    Ok(())
}

/// Adds a message to somebody who asked for a place they hold. One a day for each course: whoever else types their
/// name again and again cannot flood them.
pub(crate) fn put_already_in(
    script: &mut Script,
    centre: CentreId,
    now: Moment,
    person: PersonId,
    course: CourseId,
) -> Result<(), StoreError> {
    let day = now.civil.date().to_string();
    let digest = Sha256::new()
        .chain_update(person.0)
        .chain_update(course.0)
        .chain_update(day)
        .finalize();
    let mut id = [0; 16];
    id.copy_from_slice(&digest[..16]);
    let happened = Happened {
        person,
        course,
        what: What::AlreadyIn,
    };
    let id = uuid::Builder::from_custom_bytes(id).into_uuid();
    let row = OutboxRow::new(id, centre, now, &[happened])?;
    script.over(WRITE_ONCE, "messages_once", vec![row]);
    Ok(())
}

impl Store {
    /// Forgets what was said once a day, two days after. Takes O(what is forgotten).
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be written; it is forgotten another time then.
    pub async fn forget_what_was_said(&self, now: Timestamp) -> Result<(), StoreError> {
        let before = datetime(now.saturating_sub(REMEMBERED).unwrap_or(now));
        run(self.db().query(FORGET).bind(("before", before)))
            .await
            .map(drop)
    }
}

/// Messages that were put down together, to be dealt out.
pub(crate) struct Together {
    id: RecordId,
    pub(crate) centre: CentreId,
    pub(crate) since: Timestamp,
    pub(crate) happened: Vec<Happened>,
}

impl Together {
    /// Adds to a transaction that they are dealt out; it fails if somebody else did so first.
    pub(crate) fn take_out(&self, script: &mut Script) {
        script.step(DEALT);
        script.bind("dealt", self.id.clone());
    }
}

/// The rows that wait longest.
pub(crate) async fn oldest(db: &Surreal<Any>, most: i64) -> Result<Vec<RecordId>, StoreError> {
    let mut response = run(db.query(OLDEST).bind(("most", most))).await?;
    response
        .take(0)
        .map_err(|error| StoreError::corrupt("the outbox", error))
}

/// What was put down in this row; `None` if it was dealt out already.
pub(crate) async fn together(
    db: &Surreal<Any>,
    row: RecordId,
) -> Result<Option<Together>, StoreError> {
    let rows: Vec<OutboxRow> = run(db.query(ONE).bind(("row", row)))
        .await?
        .take(0)
        .map_err(|error| StoreError::corrupt("the outbox", error))?;
    let read = |row: OutboxRow| {
        Ok(Together {
            centre: CentreId(row.centre.into()),
            since: timestamp(row.due)?,
            happened: read_text("the outbox", &row.messages)?,
            id: row.id,
        })
    };
    rows.into_iter().next().map(read).transpose()
}
