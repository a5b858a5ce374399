//! Changing what is known of a person. What they are found by follows in the same transaction.

use domain::{
    id::{AccountId, CentreId, PersonId},
    person::Person,
    seek,
};
use serde_json::json;
use surrealdb::types::{Bytes, RecordId, SurrealValue, Uuid as Key};

use super::{MatchRow, NewPerson, fingerprints};
use crate::{
    Store,
    audit::{self, AuditLine},
    error::StoreError,
    moment::Moment,
    record::{named, named_pair, read_text, record, text},
    seal::SealKey,
    transaction::{Script, retrying, run},
};

const ROW: &str =
    "SELECT centre, active, asked, matches, keys, sets, seal, joined, body FROM ONLY $person";
const WHOSE: &str = "SELECT id, person FROM $prints";
/// Whoever has died is told nothing from that moment.
const NOT_TOLD: &str = "DELETE message WHERE person = $key RETURN NONE;";
pub(super) const STILL: &str =
    "IF (SELECT VALUE asked FROM ONLY $person) != $asked { THROW $stale };";
const FORGET: &str = "DELETE $found_by_before RETURN NONE;";
const FOUND_BY: &str = "INSERT INTO person_key $found_by RETURN NONE;";
const MATCHED_BY: &str = "INSERT INTO person_match $matched_by RETURN NONE;";
const CHANGE: &str =
    "UPDATE $person SET body = $body, keys = $keys, matches = $matches, asked += 1 RETURN NONE;";

/// All that is kept of a person.
#[derive(SurrealValue)]
pub(super) struct WholeRow {
    pub(super) centre: Key,
    pub(super) active: String,
    pub(super) asked: i64,
    pub(super) matches: Vec<String>,
    pub(super) keys: Option<Vec<String>>,
    pub(super) sets: Vec<Key>,
    pub(super) seal: Bytes,
    pub(super) joined: Option<String>,
    pub(super) body: String,
}

#[derive(SurrealValue)]
struct WhoseRow {
    id: RecordId,
    person: Key,
}

#[derive(SurrealValue)]
struct KeyRow {
    id: RecordId,
}

impl Store {
    /// Keeps what is now known of a person: their name, how they are reached, what they want and need, and whether they
    /// live. `false` if there is no such person. The audit keeps it as it was and as it is, sealed.
    ///
    /// # Errors
    /// [`StoreError`]; nothing is changed then.
    pub async fn keep_person(
        &self,
        person: &Person,
        by: Option<AccountId>,
        now: Moment,
    ) -> Result<bool, StoreError> {
        self.enter_newcomers().await?;
        retrying(|| self.try_keep_person(person, by, now)).await
    }

    async fn try_keep_person(
        &self,
        person: &Person,
        by: Option<AccountId>,
        now: Moment,
    ) -> Result<bool, StoreError> {
        let Some(row) = self.whole(person.id).await? else {
            return Ok(false);
        };
        let before: Person = read_text("a person", &row.body)?;
        if before.centre != person.centre {
            return Ok(false);
        }
        if before == *person {
            return Ok(true);
        }
        let mut script = Script::new();
        self.put_person(&mut script, person, &row).await?;
        if person.deceased.is_some() {
            script.step(NOT_TOLD);
            script.bind("key", Key::from(person.id.0));
        }
        let seal = SealKey::from_bytes(&row.seal)?;
        let what = match (before.deceased, person.deceased) {
            (None, Some(_)) => "person deceased",
            (Some(_), None) => "person alive",
            _ => "person changed",
        };
        let line = AuditLine::new(what, now)
            .person(person.id)
            .detail(json!({ "by": by }))
            .sealed(&seal, &json!({ "before": before, "after": person }))?;
        audit::put(&mut script, person.centre, now, &[line])?;
        script.commit(self.db()).await?;
        Ok(true)
    }

    /// All that is kept of a person.
    pub(super) async fn whole(&self, person: PersonId) -> Result<Option<WholeRow>, StoreError> {
        let query = self.db().query(ROW);
        run(query.bind(("person", record("person", person.0))))
            .await?
            .take(0)
            .map_err(|error| StoreError::corrupt("a person", error))
    }

    /// Adds to a transaction what is now known of a person, and what they are found by.
    pub(super) async fn put_person(
        &self,
        script: &mut Script,
        person: &Person,
        row: &WholeRow,
    ) -> Result<(), StoreError> {
        let (centre, id) = (person.centre, person.id);
        let keys: Vec<String> = seek::keys_of(&person.name, &person.contact)
            .into_iter()
            .collect();
        let matches = self.own_prints(person).await?;
        let key_row = |key: &String| named_pair("person_key", centre.0, key, id.0);
        let print_row = |print: &String| named("person_match", centre.0, print);
        let before = row.keys.iter().flatten().map(key_row);
        let before = before.chain(row.matches.iter().map(print_row));
        script.step(STILL);
        script.bind("person", record("person", id.0));
        script.bind("asked", row.asked);
        script.over(FORGET, "found_by_before", before.collect());
        let found_by = keys.iter().map(|key| KeyRow { id: key_row(key) });
        script.over(FOUND_BY, "found_by", found_by.collect());
        let matched_by = matches.iter().map(|print| MatchRow {
            id: print_row(print),
            person: id.0.into(),
        });
        script.over(MATCHED_BY, "matched_by", matched_by.collect());
        script.step(CHANGE);
        script.bind("body", text(person)?);
        script.bind("keys", keys);
        script.bind("matches", matches);
        Ok(())
    }

    /// By what they are found again when they ask. What is somebody else's stays somebody else's: the two may be one, which
    /// a person decides.
    async fn own_prints(&self, person: &Person) -> Result<Vec<String>, StoreError> {
        let given = NewPerson {
            name: person.name.clone(),
            contact: person.contact.clone(),
            language: person.language,
            wants: person.wants,
            needs: None,
        };
        let centre: CentreId = person.centre;
        let prints = fingerprints(centre, &given);
        let rows: Vec<_> = prints
            .iter()
            .map(|print| named("person_match", centre.0, print))
            .collect();
        let whose: Vec<WhoseRow> = run(self.db().query(WHOSE).bind(("prints", rows.clone())))
            .await?
            .take(0)
            .map_err(|error| StoreError::corrupt("a fingerprint", error))?;
        let others = |row: &RecordId| {
            whose
                .iter()
                .any(|one| one.id == *row && one.person != Key::from(person.id.0))
        };
        let free = prints.into_iter().zip(rows).filter(|(_, row)| !others(row));
        Ok(free.map(|(print, _)| print).collect())
    }
}
