//! What a decision must know, read in a few point reads.
//!
//! The roster is read first. Whatever it decides on changes its version, so if the version still stands when the
//! decision is written, nothing that was read in between has changed.

use std::collections::{HashMap, HashSet};

use domain::{
    id::{PersonId, RequestKey, SetId},
    roster::{Answer, Enrolment, Refusal},
};
use serde::{Deserialize, Serialize};
use surrealdb::{
    Surreal,
    engine::any::Any,
    types::{RecordId, RecordIdKey, SurrealValue, Uuid as Key, Value},
};

use super::{EnrolmentRow, Job};
use crate::{
    error::StoreError,
    people::MatchRow,
    record::{LOOKED_UP, beginning_with, key, read_text, record},
    rosters::{Kept, RosterRow},
    transaction::run,
};

const FIRST: &str = "RETURN {
    roster: (SELECT id, centre, version, body FROM ONLY $roster),
    matches: (SELECT id, person FROM $matches),
    requests: array::flatten([";
const SECOND: &str = "RETURN {
    there: (SELECT VALUE id FROM $people),
    held: (SELECT * FROM $held)
}";
const OF_SET: &str = "SELECT * FROM $all";

/// The roster, the people that fingerprints belong to, and the requests that were answered before.
#[derive(SurrealValue)]
pub(super) struct First {
    roster: Option<RosterRow>,
    matches: Vec<MatchRow>,
    requests: Vec<RequestRow>,
}

/// Requests that were answered together.
#[derive(SurrealValue)]
struct RequestRow {
    set_id: Key,
    answers: String,
}

/// The answer of a request as it is kept.
#[derive(Serialize, Deserialize)]
pub(super) struct Remembered {
    pub(super) key: RequestKey,
    pub(super) person: PersonId,
    pub(super) answer: Result<Answer, Refusal>,
}

/// A request that was answered before.
pub(super) struct Earlier {
    pub(super) set: SetId,
    pub(super) person: PersonId,
    pub(super) answer: Result<Answer, Refusal>,
}

/// The people of a batch who exist, and what they hold.
#[derive(SurrealValue)]
pub(super) struct Second {
    there: Vec<RecordId>,
    held: Vec<EnrolmentRow>,
}

impl First {
    pub(super) fn roster(&mut self) -> Result<Option<Kept>, StoreError> {
        self.roster.take().map(TryInto::try_into).transpose()
    }

    /// People by fingerprint.
    pub(super) fn people(&self) -> HashMap<String, PersonId> {
        self.matches
            .iter()
            .filter_map(|found| Some((print(&found.id)?, PersonId(found.person.into()))))
            .collect()
    }

    /// The answers that `jobs` were given before, by request.
    pub(super) fn requests(self, jobs: &[Job]) -> Result<HashMap<RequestKey, Earlier>, StoreError> {
        let asked: HashSet<_> = jobs.iter().map(|job| job.key).collect();
        let mut earlier = HashMap::new();
        for row in self.requests {
            let set = SetId(row.set_id.into());
            let answers: Vec<Remembered> = read_text("a request's answer", &row.answers)?;
            let answers = answers.into_iter().filter(|kept| asked.contains(&kept.key));
            earlier.extend(answers.map(|kept| {
                let Remembered {
                    key,
                    person,
                    answer,
                } = kept;
                (
                    key,
                    Earlier {
                        set,
                        person,
                        answer,
                    },
                )
            }));
        }
        Ok(earlier)
    }
}

impl Second {
    pub(super) fn is_there(&self, person: PersonId) -> bool {
        self.there.iter().any(|id| key(id) == Some(person.0))
    }

    pub(super) fn held(&self) -> Result<Vec<Enrolment>, StoreError> {
        self.held.iter().map(EnrolmentRow::read).collect()
    }
}

/// The first query, for so many lists of keys.
fn first_query(lists: usize) -> String {
    let list = |number| {
        format!("(SELECT set_id, answers FROM request WHERE keys CONTAINSANY $keys{number})")
    };
    let lists: Vec<String> = (0..lists).map(list).collect();
    format!("{FIRST}{}]) }}", lists.join(", "))
}

pub(super) async fn first(
    db: &Surreal<Any>,
    set: SetId,
    matches: Vec<RecordId>,
    keys: Vec<Key>,
) -> Result<First, StoreError> {
    let lists: Vec<_> = keys.chunks(LOOKED_UP).collect();
    let query = db.query(first_query(lists.len()));
    let query = query.bind(("roster", record("roster", set.0)));
    let mut query = query.bind(("matches", matches));
    for (number, list) in lists.into_iter().enumerate() {
        query = query.bind((format!("keys{number}"), list.to_vec()));
    }
    let mut response = run(query).await?;
    let first: Option<First> = response
        .take(0)
        .map_err(|error| StoreError::corrupt("a roster", error))?;
    first.ok_or_else(|| StoreError::corrupt("a roster", "no answer"))
}

pub(super) async fn second(
    db: &Surreal<Any>,
    people: Vec<RecordId>,
    held: Vec<RecordId>,
) -> Result<Second, StoreError> {
    if people.is_empty() && held.is_empty() {
        return Ok(Second {
            there: Vec::new(),
            held: Vec::new(),
        });
    }
    let mut response = run(db
        .query(SECOND)
        .bind(("people", people))
        .bind(("held", held)))
    .await?;
    let second: Option<Second> = response
        .take(0)
        .map_err(|error| StoreError::corrupt("an enrolment", error))?;
    second.ok_or_else(|| StoreError::corrupt("an enrolment", "no answer"))
}

/// Every enrolment of a set, live or left.
pub(crate) async fn of_set(db: &Surreal<Any>, set: SetId) -> Result<Vec<Enrolment>, StoreError> {
    take(
        run(db
            .query(OF_SET)
            .bind(("all", beginning_with("enrolment", set.0))))
        .await?,
    )
}

pub(crate) fn take(mut response: surrealdb::IndexedResults) -> Result<Vec<Enrolment>, StoreError> {
    let rows: Vec<EnrolmentRow> = response
        .take(0)
        .map_err(|error| StoreError::corrupt("an enrolment", error))?;
    rows.iter().map(EnrolmentRow::read).collect()
}

/// The fingerprint in the id `[centre, fingerprint]`.
fn print(id: &RecordId) -> Option<String> {
    let RecordIdKey::Array(parts) = &id.key else {
        return None;
    };
    parts.iter().find_map(|part| {
        if let Value::String(print) = part {
            Some(print.clone())
        } else {
            None
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Address, Store};

    /// How the engine means to read what a condition asks for.
    async fn explained(store: &Store, query: &str, name: &str, many: usize) -> String {
        let keys: Vec<_> = (0..many).map(|_| Key::from(uuid::Uuid::now_v7())).collect();
        let query = store.db().query(format!("{query} EXPLAIN FULL"));
        let mut response = run(query.bind((name.to_owned(), keys))).await.unwrap();
        let plan: surrealdb::types::Value = response.take(0).unwrap();
        format!("{plan:?}")
    }

    #[test]
    fn as_many_as_are_looked_up_at_once_are_found_by_an_index() {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .thread_stack_size(10 << 20)
            .enable_all()
            .build()
            .unwrap();
        let told = runtime.spawn(async {
            let store = Store::open(&Address::Memory).await.unwrap();
            for query in [
                "SELECT answers FROM request WHERE keys CONTAINSANY $list",
                "SELECT id FROM roll WHERE set_id IN $list",
            ] {
                let plan = explained(&store, query, "list", LOOKED_UP).await;
                assert!(!plan.contains("TableScan"), "{query}: {plan}");
                assert!(plan.contains("IndexScan"), "{query}: {plan}");
                // The reason why there is a limit. If this fails, it may be lifted.
                let plan = explained(&store, query, "list", LOOKED_UP + 1).await;
                assert!(plan.contains("TableScan"), "{query}: {plan}");
            }
            assert!(first_query(3).contains("$keys2"));
        });
        runtime.block_on(told).unwrap();
    }
}
