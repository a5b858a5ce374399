//! What was done, kept for whoever must answer for it. Personal values are sealed with the person's own key.

use domain::id::{CentreId, CourseId, PersonId};
use jiff::Timestamp;
use serde::Serialize;
use serde_json::Value as Json;
use surrealdb::types::{Bytes, Datetime, RecordId, SurrealValue, Uuid as Key};
use uuid::Uuid;

use crate::{
    Store, chance,
    error::StoreError,
    moment::Moment,
    people::seal_of,
    record::{datetime, record},
    seal::SealKey,
    transaction::{Script, run},
};

const OF_PERSON: &str =
    "SELECT id, at, what, course, sealed FROM audit WHERE person = $person ORDER BY id";

const WRITE: &str = "INSERT INTO audit $audit RETURN NONE;";

/// One entry, to be written in the transaction of what it tells of.
#[derive(SurrealValue)]
pub(crate) struct AuditRow {
    id: RecordId,
    at: Datetime,
    centre: Key,
    what: String,
    person: Option<Key>,
    course: Option<Key>,
    detail: Option<Json>,
    sealed: Option<Bytes>,
}

/// What the audit knows about a person.
#[derive(Clone, Debug, PartialEq)]
pub struct Audited {
    /// When.
    pub at: Timestamp,
    /// What was done, in a word of the store's: `enrolment`, `erased`.
    pub what: String,
    /// In which course.
    pub course: Option<CourseId>,
    /// The person's own values at that time; none if none were written, or since they were erased.
    pub personal: Option<Json>,
}

#[derive(SurrealValue)]
struct AuditedRow {
    id: RecordId,
    at: Datetime,
    what: String,
    course: Option<Key>,
    sealed: Option<Bytes>,
}

impl AuditRow {
    /// An entry about `what`, made at `now`.
    pub(crate) fn new(centre: CentreId, what: &str, now: Moment) -> Self {
        let id = record("audit", chance::id(now.at));
        let (at, what) = (datetime(now.at), what.to_owned());
        Self {
            id,
            at,
            centre: centre.0.into(),
            what,
            person: None,
            course: None,
            detail: None,
            sealed: None,
        }
    }

    /// The same, about a person.
    pub(crate) fn person(self, person: PersonId) -> Self {
        Self {
            person: Some(person.0.into()),
            ..self
        }
    }

    /// The same, about a course.
    pub(crate) fn course(self, course: CourseId) -> Self {
        Self {
            course: Some(course.0.into()),
            ..self
        }
    }

    /// The same with particulars, none of them personal.
    pub(crate) fn detail(self, detail: Json) -> Self {
        Self {
            detail: Some(detail),
            ..self
        }
    }

    /// The same with personal values, sealed.
    pub(crate) fn sealed<T: Serialize>(
        self,
        key: &SealKey,
        personal: &T,
    ) -> Result<Self, StoreError> {
        let sealed = key.seal(entry(&self.id)?, personal)?;
        Ok(Self {
            sealed: Some(bytes(sealed)),
            ..self
        })
    }
}

/// Adds entries to a transaction.
pub(crate) fn put(script: &mut Script, entries: Vec<AuditRow>) {
    script.over(WRITE, "audit", entries);
}

impl Store {
    /// All that was done about a person, oldest first.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn audited(&self, person: PersonId) -> Result<Vec<Audited>, StoreError> {
        let key = seal_of(self.db(), person).await?;
        let mut response = run(self
            .db()
            .query(OF_PERSON)
            .bind(("person", Key::from(person.0))))
        .await?;
        let rows: Vec<AuditedRow> = response
            .take(0)
            .map_err(|error| StoreError::corrupt("the audit", error))?;
        rows.into_iter().map(|row| row.read(key.as_ref())).collect()
    }
}

impl AuditedRow {
    fn read(self, key: Option<&SealKey>) -> Result<Audited, StoreError> {
        let entry = entry(&self.id)?;
        let open = |(sealed, key): (Bytes, &SealKey)| key.open(entry, &sealed.into_inner());
        let personal = self.sealed.zip(key).map(open).transpose()?;
        let course = self.course.map(|course| CourseId(course.into()));
        Ok(Audited {
            at: crate::record::timestamp(self.at)?,
            what: self.what,
            course,
            personal,
        })
    }
}

fn entry(id: &RecordId) -> Result<Uuid, StoreError> {
    crate::record::key(id).ok_or_else(|| StoreError::corrupt("the audit", "an entry without an id"))
}

pub(crate) fn bytes(bytes: Vec<u8>) -> Bytes {
    Bytes::from(bytes)
}
