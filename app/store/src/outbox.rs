//! What people must be told, put down in the transaction of what happened. Sending is another matter.
//!
//! A message names the person and not their address: whoever sends it reads how the person wants to be reached then,
//! so that a changed wish counts, and an erased person leaves nothing here.

use domain::{
    happened::{Happened, What},
    id::{CentreId, CourseId, PersonId},
};
use serde_json::Value as Json;
use sha2::{Digest, Sha256};
use surrealdb::types::{Datetime, RecordId, SurrealValue, Uuid as Key};
use uuid::Uuid;

use crate::{
    chance,
    error::StoreError,
    moment::Moment,
    record::{body, datetime, record},
    transaction::Script,
};

const WRITE: &str = "INSERT INTO outbox $messages RETURN NONE;";
/// Messages whose id says what they are about; one that is there already will do.
const WRITE_ONCE: &str = "INSERT IGNORE INTO outbox $messages_once RETURN NONE;";

/// One message.
#[derive(SurrealValue)]
pub(crate) struct MessageRow {
    id: RecordId,
    centre: Key,
    person: Key,
    course: Key,
    kind: String,
    body: Json,
    due: Datetime,
}

impl MessageRow {
    /// The message about something that happened now.
    pub(crate) fn new(
        centre: CentreId,
        happened: &Happened,
        now: Moment,
    ) -> Result<Self, StoreError> {
        Self::with_id(chance::id(now.at), centre, happened, now)
    }

    /// The message to somebody who asked for a place they hold. One a day for each course: whoever else types their
    /// name again and again cannot flood them.
    pub(crate) fn already_in(
        centre: CentreId,
        person: PersonId,
        course: CourseId,
        now: Moment,
    ) -> Result<Self, StoreError> {
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
        Self::with_id(
            uuid::Builder::from_custom_bytes(id).into_uuid(),
            centre,
            &happened,
            now,
        )
    }

    fn with_id(
        id: Uuid,
        centre: CentreId,
        happened: &Happened,
        now: Moment,
    ) -> Result<Self, StoreError> {
        let Happened {
            person,
            course,
            what,
        } = happened;
        Ok(Self {
            id: record("outbox", id),
            centre: centre.0.into(),
            person: person.0.into(),
            course: course.0.into(),
            kind: kind(*what).to_owned(),
            body: body(happened)?,
            due: datetime(now.at),
        })
    }
}

/// Adds messages to a transaction.
pub(crate) fn put(script: &mut Script, messages: Vec<MessageRow>) {
    script.over(WRITE, "messages", messages);
}

/// Adds messages to a transaction, leaving out what was said before.
pub(crate) fn put_once(script: &mut Script, messages: Vec<MessageRow>) {
    script.over(WRITE_ONCE, "messages_once", messages);
}

const fn kind(what: What) -> &'static str {
    match what {
        What::PlaceGiven => "place_given",
        What::InLine => "in_line",
        What::PlaceOffered { .. } => "place_offered",
        What::Left => "left",
        What::AlreadyIn => "already_in",
    }
}
