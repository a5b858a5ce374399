//! What people must be told, put down in the transaction of what happened. Sending is another matter.
//!
//! A message names the person and not their address: whoever sends it reads how the person wants to be reached then,
//! so that a changed wish counts, and an erased person leaves nothing here. The messages of one transaction are one row:
//! a row costs the engine far more than one more message in it.

use domain::{
    happened::{Happened, What},
    id::{CentreId, CourseId, PersonId},
};
use sha2::{Digest, Sha256};
use surrealdb::types::{Datetime, RecordId, SurrealValue, Uuid as Key};
use uuid::Uuid;

use crate::{
    chance,
    error::StoreError,
    moment::Moment,
    record::{datetime, record, text},
    transaction::Script,
};

const WRITE: &str = "INSERT INTO outbox $messages RETURN NONE;";
/// Messages whose id says what they are about; one that is there already will do.
const WRITE_ONCE: &str = "INSERT IGNORE INTO outbox $messages_once RETURN NONE;";

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
