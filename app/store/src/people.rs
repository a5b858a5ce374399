//! People: found again by what they gave, created with a key of their own, and erased with it.

mod finding;
mod fingerprints;
mod places;

use std::collections::{BTreeMap, HashMap};

pub use self::finding::FoundPeople;
pub(crate) use self::fingerprints::fingerprints;
use domain::{
    id::{CentreId, PersonId, RequestKey},
    language::Language,
    person::{Contact, Delivery, Person},
    retention::remembered_from,
    text::{Line, PersonName},
};
use serde_json::Value as Json;
use surrealdb::{
    Surreal,
    engine::any::Any,
    types::{Bytes, RecordId, SurrealValue, Uuid as Key},
};

use crate::{
    Store,
    audit::{AuditLine, AuditRow},
    chance,
    enrolments::{EnrolmentRow, Wish},
    error::StoreError,
    moment::Moment,
    record::{body, key, named, read, record},
    seal::SealKey,
    transaction::{STALE, Script, retrying, run},
};

const INACTIVE: &str = "SELECT VALUE id FROM person WHERE active < $from";
const PERSON: &str = "SELECT centre, matches FROM ONLY $person";
const SEAL: &str = "SELECT VALUE seal FROM ONLY $person";
const ENROLMENTS: &str = "SELECT * FROM enrolment WHERE person = $person";
const CREATE: &str = "INSERT INTO person $people RETURN NONE;";
/// Their keys are entered later, by whoever looks for people next.
const NEWCOMER: &str = "INSERT INTO newcomer $newcomers RETURN NONE;";
const MATCHES: &str = "INSERT INTO person_match $matches RETURN NONE;";
/// Counts what people ask for, and makes sure that nobody of them was erased meanwhile: an erasure writes the person
/// too, so the two collide. (An update that changes nothing is no write to the engine, and collides with nobody.)
const ACTIVE: &str = "
    LET $there = (UPDATE $known SET active = $today, asked += 1 RETURN id);
    IF array::len($there) != array::len($known) { THROW $stale };
";
const ERASE: &str = "
    BEGIN;
    IF array::len((SELECT VALUE id FROM enrolment WHERE person = $key AND standing != 'left')) > 0 { THROW $stale };
    FOR $found_by IN ((SELECT VALUE keys FROM ONLY $person) ?? []) {
        DELETE type::record('person_key', [$centre, $found_by, $key]) RETURN NONE
    };
    DELETE $gone RETURN NONE;
    FOR $code IN $codes { UPDATE $code.id SET code = $code.code RETURN NONE };
    INSERT INTO audit $audit RETURN NONE;
    COMMIT;
";

/// Whom a request is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Who {
    /// Somebody the centre knows.
    Known(PersonId),
    /// Somebody who may be new.
    New(NewPerson),
}

/// What somebody gives about themselves.
///
/// Who gave the same name and the same telephone or mailbox before is that person again, and what is known of them
/// stays as it is. Who gives neither is always somebody new.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewPerson {
    /// Their name.
    pub name: PersonName,
    /// How they are reached.
    pub contact: Contact,
    /// The language they are addressed in.
    pub language: Language,
    /// How they want to be told things.
    pub wants: Delivery,
    /// What they need to take part.
    pub needs: Option<Line>,
}

/// Somebody to be written, with their key.
pub(crate) struct Newcomer {
    pub(crate) person: Person,
    pub(crate) seal: SealKey,
    matches: Vec<String>,
}

/// The people of a batch: who is known, and who is new in it.
#[derive(Default)]
pub(crate) struct Party {
    known: HashMap<String, PersonId>,
    pub(crate) newcomers: BTreeMap<PersonId, Newcomer>,
}

#[derive(SurrealValue)]
struct PersonRow {
    id: RecordId,
    centre: Key,
    active: String,
    asked: i64,
    matches: Vec<String>,
    seal: Bytes,
    body: Json,
}

#[derive(SurrealValue)]
pub(crate) struct MatchRow {
    pub(crate) id: RecordId,
    pub(crate) person: Key,
}

/// People who came together.
#[derive(SurrealValue)]
struct NewcomerRow {
    id: RecordId,
    people: Vec<Key>,
}

#[derive(SurrealValue)]
struct Found {
    centre: Key,
    matches: Vec<String>,
}

#[derive(SurrealValue)]
struct NewCode {
    id: RecordId,
    code: String,
}

impl Party {
    /// A party in which the people with these fingerprints are known.
    pub(crate) fn new(known: HashMap<String, PersonId>) -> Self {
        Self {
            known,
            newcomers: BTreeMap::new(),
        }
    }

    /// Who it is: somebody known, somebody who came earlier in the same batch, or a newcomer.
    pub(crate) fn find(
        &mut self,
        centre: CentreId,
        new: &NewPerson,
        matches: &[String],
        now: Moment,
    ) -> PersonId {
        if let Some(known) = matches.iter().find_map(|print| self.known.get(print)) {
            return *known;
        }
        let id = PersonId(chance::id(now.at));
        self.known
            .extend(matches.iter().map(|print| (print.clone(), id)));
        let NewPerson {
            name,
            contact,
            language,
            wants,
            needs,
        } = new.clone();
        let person = Person {
            id,
            centre,
            name,
            contact,
            language,
            wants,
            needs,
        };
        self.newcomers.insert(
            id,
            Newcomer {
                person,
                seal: SealKey::random(),
                matches: matches.to_vec(),
            },
        );
        id
    }
}

impl Newcomer {
    fn row(&self, now: Moment) -> Result<PersonRow, StoreError> {
        Ok(PersonRow {
            id: record("person", self.person.id.0),
            centre: self.person.centre.0.into(),
            active: now.civil.date().to_string(),
            asked: 1,
            matches: self.matches.clone(),
            seal: Bytes::from(self.seal.bytes()),
            body: body(&self.person)?,
        })
    }

    fn match_rows(&self) -> impl Iterator<Item = MatchRow> + '_ {
        let Person { id, centre, .. } = self.person;
        self.matches.iter().map(move |print| MatchRow {
            id: named("person_match", centre.0, print),
            person: id.0.into(),
        })
    }
}

/// Adds to a transaction what creates people; another writer who creates one of them collides on the fingerprint.
pub(crate) fn put_new(
    script: &mut Script,
    newcomers: &[&Newcomer],
    now: Moment,
) -> Result<(), StoreError> {
    let rows = newcomers
        .iter()
        .map(|newcomer| newcomer.row(now))
        .collect::<Result<Vec<_>, _>>()?;
    script.over(CREATE, "people", rows);
    script.over(
        MATCHES,
        "matches",
        newcomers
            .iter()
            .flat_map(|newcomer| newcomer.match_rows())
            .collect(),
    );
    let people: Vec<_> = newcomers
        .iter()
        .map(|newcomer| newcomer.person.id.0.into())
        .collect();
    if !people.is_empty() {
        let id = record("newcomer", chance::id(now.at));
        script.over(NEWCOMER, "newcomers", vec![NewcomerRow { id, people }]);
    }
    Ok(())
}

/// Adds to a transaction that these people, who are known, asked for something.
pub(crate) fn put_active(script: &mut Script, known: Vec<RecordId>, now: Moment) {
    script.over(ACTIVE, "known", known);
    script.bind("today", now.civil.date().to_string());
}

impl Store {
    /// Somebody the store knows.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn person(&self, person: PersonId) -> Result<Option<Person>, StoreError> {
        const BODY: &str = "SELECT VALUE body FROM ONLY $person";
        let mut response = run(self
            .db()
            .query(BODY)
            .bind(("person", record("person", person.0))))
        .await?;
        let row: Option<Json> = response
            .take(0)
            .map_err(|error| StoreError::corrupt("a person", error))?;
        row.filter(|row| !row.is_null())
            .map(|row| read("a person", row))
            .transpose()
    }

    /// Forgets a person: their places are given back, and name, contact, wishes and key are destroyed, so that nobody
    /// can open what the audit sealed. What stays are enrolments that nobody can be told from, and their slips no longer
    /// open anything. `false` if there was no such person.
    ///
    /// # Errors
    /// [`StoreError`]; nothing or only some places given back then, and it can be done again.
    pub async fn erase_person(&self, person: PersonId, now: Moment) -> Result<bool, StoreError> {
        retrying(|| async {
            let Some(found) = found(self.db(), person).await? else {
                return Ok(false);
            };
            let enrolments = enrolments(self.db(), person).await?;
            for enrolment in enrolments.iter().filter(|enrolment| enrolment.is_live()) {
                let set = enrolment.set()?;
                let key = RequestKey(chance::id(now.at));
                // A refusal says that they gave it back themselves in the meantime.
                let _ = self
                    .put(
                        set,
                        key,
                        CentreId(found.centre.into()),
                        Wish::Leave { person },
                        now,
                    )
                    .await?;
            }
            erase(self.db(), person, found, enrolments, now)
                .await
                .map(|()| true)
        })
        .await
    }
}

impl Store {
    /// Forgets everybody who has asked for nothing for so long that they are to be forgotten on the day of `now`, as
    /// [`Store::erase_person`] does, and tells how many. Looks at all people: to be called once a day.
    ///
    /// # Errors
    /// [`StoreError`]; those who are forgotten stay so.
    pub async fn forget_inactive_people(&self, now: Moment) -> Result<usize, StoreError> {
        let from = remembered_from(now.civil.date()).to_string();
        let mut response = run(self.db().query(INACTIVE).bind(("from", from))).await?;
        let inactive: Vec<RecordId> = response
            .take(0)
            .map_err(|error| StoreError::corrupt("a person", error))?;
        let mut forgotten = 0;
        for person in inactive.iter().filter_map(key).map(PersonId) {
            forgotten += usize::from(self.erase_person(person, now).await?);
        }
        Ok(forgotten)
    }
}

async fn found(db: &Surreal<Any>, person: PersonId) -> Result<Option<Found>, StoreError> {
    let mut response = run(db
        .query(PERSON)
        .bind(("person", record("person", person.0))))
    .await?;
    response
        .take(0)
        .map_err(|error| StoreError::corrupt("a person", error))
}

/// Every enrolment that a person ever had, live or left.
async fn enrolments(db: &Surreal<Any>, person: PersonId) -> Result<Vec<EnrolmentRow>, StoreError> {
    let mut response = run(db.query(ENROLMENTS).bind(("person", Key::from(person.0)))).await?;
    response
        .take(0)
        .map_err(|error| StoreError::corrupt("an enrolment", error))
}

/// Destroys what names the person. Collides with whoever enrols them at the same time, for both write the person.
async fn erase(
    db: &Surreal<Any>,
    person: PersonId,
    found: Found,
    enrolments: Vec<EnrolmentRow>,
    now: Moment,
) -> Result<(), StoreError> {
    let centre: uuid::Uuid = found.centre.into();
    let matches = found
        .matches
        .iter()
        .map(|print| named("person_match", centre, print));
    let gone: Vec<_> = [record("person", person.0)]
        .into_iter()
        .chain(matches)
        .collect();
    let codes = enrolments.into_iter().map(|row| NewCode {
        id: row.id,
        code: chance::slip_code().into(),
    });
    let line = AuditLine::new("erased", now).person(person);
    let audit = vec![AuditRow::new(CentreId(centre), now, &[line])?];
    let query = db
        .query(ERASE)
        .bind(("key", Key::from(person.0)))
        .bind(("person", record("person", person.0)))
        .bind(("centre", Key::from(centre)))
        .bind(("stale", STALE))
        .bind(("gone", gone));
    run(query
        .bind(("codes", codes.collect::<Vec<_>>()))
        .bind(("audit", audit)))
    .await
    .map(drop)
}

/// The key of a person, if they were not erased.
pub(crate) async fn seal_of(
    db: &Surreal<Any>,
    person: PersonId,
) -> Result<Option<SealKey>, StoreError> {
    let mut response = run(db.query(SEAL).bind(("person", record("person", person.0)))).await?;
    let key: Option<Bytes> = response
        .take(0)
        .map_err(|error| StoreError::corrupt("a person's key", error))?;
    key.map(|key| SealKey::from_bytes(&key)).transpose()
}
