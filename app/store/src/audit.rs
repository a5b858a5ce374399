//! What was done, kept for whoever must answer for it. Personal values are sealed with the person's own key.
//!
//! What one transaction did is one row with a line for each entry: a row costs the engine far more than a line, and sixty
//! people who are enrolled together were enrolled by one decision. The lines are one text, because the engine walks every
//! path of an object it keeps.

mod reading;

use std::collections::BTreeSet;

use base64::{Engine, engine::general_purpose::STANDARD_NO_PAD as BASE64};
use domain::id::{AccountId, CentreId, CourseId, PersonId};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;
use surrealdb::types::{Datetime, RecordId, SurrealValue, Uuid as Key};
use uuid::Uuid;

pub use self::reading::Logged;
use crate::{
    Store, chance,
    error::StoreError,
    moment::Moment,
    people::seals_of,
    record::{datetime, key, pair, read_text, record, text},
    seal::SealKey,
    transaction::{Script, run},
};

const OF_PERSON: &str =
    "SELECT id, at, centre, lines FROM audit WHERE people CONTAINS $person ORDER BY id";

const WRITE: &str = "INSERT INTO audit $audit RETURN NONE;";
const THINGS: &str = "INSERT INTO audit_thing $audit_things RETURN NONE;";

/// The words for what can be done. Pages say each in every language.
pub const DONE: [&str; 43] = [
    "account opened",
    "building changed",
    "course saved",
    "enrolment",
    "erased",
    "faculties changed",
    "faculty ended",
    "hold changed",
    "hold ended",
    "invitation withdrawn",
    "invited",
    "mailbox changed",
    "mailbox confirmed",
    "message dropped",
    "message sent again",
    "message stuck",
    "message told",
    "moved over",
    "password changed",
    "password renewed",
    "people joined",
    "person alive",
    "person changed",
    "person deceased",
    "programme taken in",
    "reached nobody",
    "role ended",
    "role taken",
    "roll taken",
    "room changed",
    "room out of use",
    "school year changed",
    "seats",
    "second step begun",
    "second step ended",
    "sessions changed",
    "sheet taken in",
    "sign in ended",
    "short number changed",
    "signed in",
    "signed out",
    "told",
    "turn taken",
];

/// What one transaction did.
#[derive(SurrealValue)]
pub(crate) struct AuditRow {
    id: RecordId,
    at: Datetime,
    centre: Key,
    people: Vec<Key>,
    lines: String,
}

/// One entry, to be written in the transaction of what it tells of.
#[derive(Serialize, Deserialize)]
pub(crate) struct AuditLine {
    entry: Uuid,
    what: String,
    person: Option<PersonId>,
    course: Option<CourseId>,
    detail: Option<Json>,
    /// In Base64.
    sealed: Option<String>,
}

/// What the audit knows about a person.
#[derive(Clone, Debug, PartialEq)]
pub struct Audited {
    /// When.
    pub at: Timestamp,
    /// What was done, one of [`DONE`].
    pub what: String,
    /// In which course.
    pub course: Option<CourseId>,
    /// Who did it, if somebody who works in the house did it for the person.
    pub by: Option<AccountId>,
    /// The person's own values at that time; none if none were written, or since they were erased.
    pub personal: Option<Json>,
}

/// That a transaction did something about a thing; the id is `[thing, transaction]`.
#[derive(SurrealValue)]
struct ThingRow {
    id: RecordId,
}

#[derive(SurrealValue)]
struct AuditedRow {
    at: Datetime,
    lines: String,
}

impl AuditLine {
    /// An entry about `what`, made at `now`.
    pub(crate) fn new(what: &str, now: Moment) -> Self {
        debug_assert!(DONE.contains(&what), "no words for: {what}");
        Self {
            entry: chance::id(now.at),
            what: what.to_owned(),
            person: None,
            course: None,
            detail: None,
            sealed: None,
        }
    }

    /// The same, about a person.
    pub(crate) fn person(self, person: PersonId) -> Self {
        Self {
            person: Some(person),
            ..self
        }
    }

    /// The same, about a course.
    pub(crate) fn course(self, course: CourseId) -> Self {
        Self {
            course: Some(course),
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
        let sealed = key.seal(self.entry, personal)?;
        Ok(Self {
            sealed: Some(BASE64.encode(sealed)),
            ..self
        })
    }

    /// The things it can be found by. Who takes a place waits for it, so that a place is found by its person and its day
    /// alone.
    fn things(&self) -> impl Iterator<Item = Uuid> {
        let detail = self.detail.as_ref().and_then(|detail| detail.get("thing"));
        let thing = detail.and_then(|thing| serde_json::from_value(thing.clone()).ok());
        let things = [self.course.map(|course| course.0), thing];
        let kept = !matches!(self.what.as_str(), "enrolment" | "moved over");
        things.into_iter().flatten().filter(move |_| kept)
    }

    fn read(self, at: Timestamp, key: Option<&SealKey>) -> Result<Audited, StoreError> {
        let open = |(sealed, key): (String, &SealKey)| {
            let sealed = BASE64.decode(sealed);
            let sealed = sealed.map_err(|error| StoreError::corrupt("a sealed value", error))?;
            key.open(self.entry, &sealed)
        };
        let personal = self.sealed.zip(key).map(open).transpose()?;
        let by = self.detail.as_ref().and_then(|detail| detail.get("by"));
        let by = by.and_then(|by| serde_json::from_value(by.clone()).ok());
        Ok(Audited {
            at,
            what: self.what,
            course: self.course,
            by,
            personal,
        })
    }
}

impl AuditRow {
    /// The row of all that one transaction did in a centre.
    pub(crate) fn new(
        centre: CentreId,
        now: Moment,
        lines: &[AuditLine],
    ) -> Result<Self, StoreError> {
        let people: BTreeSet<_> = lines.iter().filter_map(|line| line.person).collect();
        Ok(Self {
            id: record("audit", chance::id(now.at)),
            at: datetime(now.at),
            centre: centre.0.into(),
            people: people.into_iter().map(|person| person.0.into()).collect(),
            lines: text(&lines)?,
        })
    }
}

/// Adds entries to a transaction.
pub(crate) fn put(
    script: &mut Script,
    centre: CentreId,
    now: Moment,
    lines: &[AuditLine],
) -> Result<(), StoreError> {
    if lines.is_empty() {
        return Ok(());
    }
    let row = AuditRow::new(centre, now, lines)?;
    if let Some(id) = key(&row.id) {
        let things: BTreeSet<Uuid> = lines.iter().flat_map(AuditLine::things).collect();
        let things = things.into_iter().map(|thing| ThingRow {
            id: pair("audit_thing", thing, id),
        });
        script.over(THINGS, "audit_things", things.collect());
    }
    script.over(WRITE, "audit", vec![row]);
    Ok(())
}

impl Store {
    /// All that was done about a person, oldest first.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn audited(&self, person: PersonId) -> Result<Vec<Audited>, StoreError> {
        let seals = seals_of(self.db(), person).await?;
        let mut who: Vec<PersonId> = seals.keys().copied().collect();
        if who.is_empty() {
            who.push(person);
        }
        let mut audited = Vec::new();
        for one in who {
            let query = self.db().query(OF_PERSON);
            let mut response = run(query.bind(("person", Key::from(one.0)))).await?;
            let rows: Vec<AuditedRow> = response
                .take(0)
                .map_err(|error| StoreError::corrupt("the audit", error))?;
            for row in rows {
                let at = crate::record::timestamp(row.at)?;
                let lines: Vec<AuditLine> = read_text("the audit", &row.lines)?;
                for line in lines.into_iter().filter(|line| line.person == Some(one)) {
                    audited.push(line.read(at, seals.get(&one))?);
                }
            }
        }
        audited.sort_by_key(|entry| entry.at);
        Ok(audited)
    }
}
