//! People: found again by what they gave, created with a key of their own, and erased with it.

mod editing;
mod erasing;
mod everything;
mod finding;
mod fingerprints;
mod merging;
mod places;

use std::collections::{BTreeMap, HashMap};

pub(crate) use self::fingerprints::fingerprints;
pub(crate) use self::merging::Joined;
pub use self::{everything::Everything, finding::FoundPeople};
use domain::{
    id::{CentreId, PersonId, SetId},
    language::Language,
    person::{Contact, Delivery, Person},
    text::{Line, PersonName},
};
use surrealdb::{
    Surreal,
    engine::any::Any,
    types::{Bytes, RecordId, SurrealValue, Uuid as Key},
};

use crate::{
    Store, chance,
    error::StoreError,
    moment::Moment,
    record::{key, named, read_text, record, text},
    seal::SealKey,
    transaction::{Script, run},
};

const SEAL: &str = "SELECT seal, joined FROM ONLY $person";
/// Of people whose own rows these are; who was joined into somebody has none.
const SEALS: &str = "SELECT id, seal FROM $people";
const CREATE: &str = "INSERT INTO person $people RETURN NONE;";
/// Their keys are entered later, by whoever looks for people next.
const NEWCOMER: &str = "INSERT INTO newcomer $newcomers RETURN NONE;";
const MATCHES: &str = "INSERT INTO person_match $matches RETURN NONE;";
/// Counts what people ask for, and makes sure that nobody of them was erased meanwhile: an erasure writes the person
/// too, so the two collide. (An update that changes nothing is no write to the engine, and collides with nobody.)
const ACTIVE: &str = "
    LET $there = (UPDATE $known SET active = $today, asked += 1, sets = array::union(sets, [$set]) RETURN id);
    IF array::len($there) != array::len($known) { THROW $stale };
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
    sets: Vec<Key>,
    seal: Bytes,
    body: String,
}

#[derive(SurrealValue)]
struct OwnSealRow {
    id: RecordId,
    seal: Bytes,
}

#[derive(SurrealValue)]
struct SealRow {
    seal: Bytes,
    joined: Option<String>,
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
        self.newcomers
            .insert(id, Newcomer::new(id, centre, new, matches));
        id
    }
}

impl Newcomer {
    pub(crate) fn new(id: PersonId, centre: CentreId, new: &NewPerson, matches: &[String]) -> Self {
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
            deceased: None,
        };
        Self {
            person,
            seal: SealKey::random(),
            matches: matches.to_vec(),
        }
    }

    fn row(&self, set: SetId, now: Moment) -> Result<PersonRow, StoreError> {
        Ok(PersonRow {
            id: record("person", self.person.id.0),
            centre: self.person.centre.0.into(),
            active: now.civil.date().to_string(),
            asked: 1,
            matches: self.matches.clone(),
            sets: vec![set.0.into()],
            seal: Bytes::from(self.seal.bytes()),
            body: text(&self.person)?,
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

/// Adds to a transaction what creates people who take part in `set`; another writer who creates one of
/// them collides on the fingerprint.
pub(crate) fn put_new(
    script: &mut Script,
    newcomers: &[&Newcomer],
    set: SetId,
    now: Moment,
) -> Result<(), StoreError> {
    let rows = newcomers
        .iter()
        .map(|newcomer| newcomer.row(set, now))
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

/// Adds to a transaction that these people, who are known, asked for something of `set`.
pub(crate) fn put_active(script: &mut Script, known: Vec<RecordId>, set: SetId, now: Moment) {
    script.over(ACTIVE, "known", known);
    script.bind("set", Key::from(set.0));
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
        let body: Option<String> = response
            .take(0)
            .map_err(|error| StoreError::corrupt("a person", error))?;
        body.map(|body| read_text("a person", &body)).transpose()
    }
}

/// The keys of these people, in one question; who was erased has none.
pub(crate) async fn seals_of_all(
    db: &Surreal<Any>,
    people: impl Iterator<Item = PersonId>,
) -> Result<BTreeMap<PersonId, SealKey>, StoreError> {
    let corrupt = |error| StoreError::corrupt("a person's key", error);
    let people: Vec<_> = people.map(|person| record("person", person.0)).collect();
    let mut response = run(db.query(SEALS).bind(("people", people))).await?;
    let rows: Vec<OwnSealRow> = response.take(0).map_err(corrupt)?;
    let own = rows.into_iter().filter_map(|row| {
        let seal = SealKey::from_bytes(&row.seal);
        key(&row.id).map(|id| seal.map(|seal| (PersonId(id), seal)))
    });
    own.collect()
}

/// Whom a person is and was, each with their key; nobody if they were erased.
pub(crate) async fn seals_of(
    db: &Surreal<Any>,
    person: PersonId,
) -> Result<BTreeMap<PersonId, SealKey>, StoreError> {
    let mut response = run(db.query(SEAL).bind(("person", record("person", person.0)))).await?;
    let row: Option<SealRow> = response
        .take(0)
        .map_err(|error| StoreError::corrupt("a person's key", error))?;
    let mut seals = BTreeMap::new();
    if let Some(row) = row {
        seals.insert(person, SealKey::from_bytes(&row.seal)?);
        for joined in Joined::read(row.joined.as_deref())? {
            seals.insert(joined.id, joined.key()?);
        }
    }
    Ok(seals)
}
