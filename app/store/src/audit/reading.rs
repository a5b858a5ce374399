//! Reading the log: a day, a person, or a thing at a time, each by the order of its ids and never by looking through all.

use std::collections::{BTreeMap, BTreeSet};

use domain::id::{AccountId, CentreId, CourseId, PersonId};
use jiff::Timestamp;
use serde_json::Value as Json;
use surrealdb::types::{Datetime, RecordId, SurrealValue, Uuid as Key};
use uuid::Uuid;

use super::{AuditLine, OF_PERSON};
use crate::{
    Store,
    error::StoreError,
    people::{seals_of, seals_of_all},
    record::{beginning_with, between, key, last_key, read_text, record, timestamp},
    seal::SealKey,
    transaction::run,
};

const OF_TIME: &str =
    "SELECT id, at, centre, lines FROM $range WHERE centre = $centre ORDER BY id DESC LIMIT $most";
const OF_THING: &str = "SELECT id FROM $range ORDER BY id DESC LIMIT $most";
const ROWS: &str = "SELECT id, at, centre, lines FROM $rows";

/// What somebody did, with what it was and is.
#[derive(Clone, Debug, PartialEq)]
pub struct Logged {
    /// Its place in the log.
    pub id: Uuid,
    /// When.
    pub at: Timestamp,
    /// What was done, one of [`DONE`](crate::DONE).
    pub what: String,
    /// Who did it, if somebody who works in the house did.
    pub by: Option<AccountId>,
    /// About whom.
    pub person: Option<PersonId>,
    /// About which course.
    pub course: Option<CourseId>,
    /// About whose account.
    pub account: Option<AccountId>,
    /// About which other thing of the house.
    pub thing: Option<Uuid>,
    /// How it was.
    pub before: Option<Json>,
    /// How it is.
    pub after: Option<Json>,
    /// Whether the person is known no more, so that nobody can open what was sealed about them.
    pub erased: bool,
}

#[derive(SurrealValue)]
struct IdRow {
    id: RecordId,
}

#[derive(SurrealValue)]
struct Row {
    id: RecordId,
    at: Datetime,
    centre: Key,
    lines: String,
}

impl Store {
    /// What was done in a house from one moment to another, oldest first: the last `most` transactions.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn log_between(
        &self,
        centre: CentreId,
        (from, until): (Timestamp, Timestamp),
        most: usize,
    ) -> Result<Vec<Logged>, StoreError> {
        let query = self.db().query(OF_TIME);
        let query = query.bind(("range", between("audit", from, until)));
        let query = query.bind(("centre", Key::from(centre.0)));
        let rows = run(query.bind(("most", most as i64))).await?.take(0);
        let mut rows: Vec<Row> = rows.map_err(corrupt)?;
        rows.reverse();
        self.opened(rows, centre, BTreeMap::new()).await
    }

    /// What was done about one course or another thing of the house, oldest first, the last `most` transactions; of who took
    /// places in it nothing.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn log_of_thing(
        &self,
        centre: CentreId,
        thing: Uuid,
        most: usize,
    ) -> Result<Vec<Logged>, StoreError> {
        let query = self.db().query(OF_THING);
        let query = query.bind(("range", beginning_with("audit_thing", thing)));
        let ids = run(query.bind(("most", most as i64))).await?.take(0);
        let ids: Vec<IdRow> = ids.map_err(corrupt)?;
        let ids = ids.iter().rev().filter_map(|row| last_key(&row.id));
        let ids: Vec<_> = ids.map(|id| record("audit", id)).collect();
        let rows = run(self.db().query(ROWS).bind(("rows", ids)))
            .await?
            .take(0);
        let rows = rows.map_err(corrupt)?;
        let mut logged = self.opened(rows, centre, BTreeMap::new()).await?;
        logged.retain(|entry| entry.is_about(thing));
        Ok(logged)
    }

    /// What was done about a person, oldest first.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn log_of_person(
        &self,
        centre: CentreId,
        person: PersonId,
    ) -> Result<Vec<Logged>, StoreError> {
        let seals = seals_of(self.db(), person).await?;
        let who: BTreeSet<_> = seals.keys().copied().chain([person]).collect();
        let mut logged = Vec::new();
        for one in &who {
            let query = self.db().query(OF_PERSON);
            let rows = run(query.bind(("person", Key::from(one.0)))).await?.take(0);
            let rows = rows.map_err(corrupt)?;
            let mut of_one = self.opened(rows, centre, seals.clone()).await?;
            of_one.retain(|entry| entry.person == Some(*one));
            logged.extend(of_one);
        }
        logged.sort_by_key(|entry| entry.id);
        Ok(logged)
    }

    /// The entries of these rows, with what the keys of those who are known open. `seals` are keys known already.
    async fn opened(
        &self,
        rows: Vec<Row>,
        centre: CentreId,
        mut seals: BTreeMap<PersonId, SealKey>,
    ) -> Result<Vec<Logged>, StoreError> {
        let rows = rows
            .into_iter()
            .filter(|row| row.centre == Key::from(centre.0));
        let rows: Vec<_> = rows.map(Row::read).collect::<Result<_, _>>()?;
        let lines = rows.iter().flat_map(|(.., lines)| lines);
        let people: BTreeSet<_> = lines.filter_map(|line| line.person).collect();
        let unknown = people.into_iter().filter(|one| !seals.contains_key(one));
        let unknown: Vec<_> = unknown.collect();
        seals.extend(seals_of_all(self.db(), unknown.into_iter()).await?);
        let mut logged = Vec::new();
        for (id, at, lines) in rows {
            for line in lines {
                let seal = line.person.and_then(|person| seals.get(&person));
                logged.push(line.logged(id, at, seal)?);
            }
        }
        Ok(logged)
    }
}

impl Row {
    /// Its id, when it was, and its entries.
    fn read(self) -> Result<(Uuid, Timestamp, Vec<AuditLine>), StoreError> {
        let id = key(&self.id).ok_or_else(|| corrupt("its id is none"))?;
        Ok((
            id,
            timestamp(self.at)?,
            read_text("the audit", &self.lines)?,
        ))
    }
}

impl Logged {
    fn is_about(&self, thing: Uuid) -> bool {
        self.thing == Some(thing) || self.course.is_some_and(|course| course.0 == thing)
    }
}

impl AuditLine {
    fn logged(self, id: Uuid, at: Timestamp, seal: Option<&SealKey>) -> Result<Logged, StoreError> {
        let detail = self.detail.clone().unwrap_or_default();
        let of = |name: &str| detail.get(name).filter(|value| !value.is_null()).cloned();
        let thing = of("thing").and_then(|thing| serde_json::from_value(thing).ok());
        let account = of("account").and_then(|account| serde_json::from_value(account).ok());
        let (person, course) = (self.person, self.course);
        let what = self.what.clone();
        let audited = self.read(at, seal)?;
        let personal = audited.personal.as_ref();
        let of_personal = |name: &str| personal.and_then(|all| all.get(name)).cloned();
        let came = personal.filter(|all| all.get("after").is_none()).cloned();
        Ok(Logged {
            id,
            at,
            what,
            by: audited.by,
            person,
            course,
            account,
            thing,
            before: of("before").or_else(|| of_personal("before")),
            after: of("after")
                .or_else(|| of_personal("after"))
                .or(came)
                .or_else(|| of("standing")),
            erased: person.is_some() && seal.is_none(),
        })
    }
}

fn corrupt(error: impl std::fmt::Display) -> StoreError {
    StoreError::corrupt("the audit", error)
}
