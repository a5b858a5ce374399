//! All that a house knows about one person, and who may be the same.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    id::{CentreId, PersonId},
    person::Person,
    roster::Enrolment,
};
use surrealdb::types::RecordId;

use super::erasing::enrolments_in;
use crate::{
    Attended, Audited, Store,
    error::StoreError,
    record::{last_key, named_beginning, read_text},
    transaction::run,
};

const KEYS: &str = "SELECT VALUE id FROM $range LIMIT $most";
/// How many keys of one kind are looked at for doubles.
const LOOKED_AT: i64 = 50_000;

/// All that is kept of a person.
#[derive(Clone, Debug, PartialEq)]
pub struct Everything {
    /// Who they are.
    pub person: Person,
    /// The last day on which they asked for something, as `2026-11-24`.
    pub active: String,
    /// What they hold and what they left.
    pub enrolments: Vec<Enrolment>,
    /// The sessions at whose rolls they stand, in their order.
    pub attended: Vec<Attended>,
    /// What was done about them, oldest first.
    pub audited: Vec<Audited>,
}

impl Store {
    /// All that is kept of a person, if there is one.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn everything(&self, person: PersonId) -> Result<Option<Everything>, StoreError> {
        let Some(row) = self.whole(person).await? else {
            return Ok(None);
        };
        let mut enrolments = enrolments_in(self.db(), person, &row.sets).await?;
        enrolments.sort_by_key(|held| (!held.standing.is_live(), held.since));
        Ok(Some(Everything {
            person: read_text("a person", &row.body)?,
            active: row.active,
            enrolments,
            attended: self.attended(person, &row.sets).await?,
            audited: self.audited(person).await?,
        }))
    }

    /// The people of a centre who may be one, two by two. Looks at the telephones and mailboxes of all, and at those
    /// people alone who share one.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read, or newcomers cannot be entered.
    pub async fn doubles(&self, centre: CentreId) -> Result<Vec<[Person; 2]>, StoreError> {
        self.enter_newcomers().await?;
        let mut sharing: BTreeMap<String, BTreeSet<PersonId>> = BTreeMap::new();
        for kind in ["p", "e"] {
            let range = named_beginning("person_key", centre.0, kind);
            let query = self.db().query(KEYS).bind(("range", range));
            let ids: Vec<RecordId> = run(query.bind(("most", LOOKED_AT)))
                .await?
                .take(0)
                .map_err(|error| StoreError::corrupt("a key", error))?;
            for id in &ids {
                if let (Some(key), Some(person)) = (named_key(id), last_key(id)) {
                    sharing.entry(key).or_default().insert(PersonId(person));
                }
            }
        }
        sharing.retain(|_, people| people.len() > 1);
        let ids: BTreeSet<_> = sharing.values().flatten().copied().collect();
        let people = self.people(&ids.into_iter().collect::<Vec<_>>()).await?;
        let mut doubles: BTreeMap<_, [Person; 2]> = BTreeMap::new();
        for together in sharing.values() {
            let there: Vec<&Person> = together.iter().filter_map(|id| people.get(id)).collect();
            for (at, one) in there.iter().enumerate() {
                for other in there[at + 1..].iter().filter(|other| one.may_be(other)) {
                    let pair = [(*one).clone(), (*other).clone()];
                    doubles.insert((one.id, other.id), pair);
                }
            }
        }
        Ok(doubles.into_values().collect())
    }
}

/// The text in `table:[first, text, second]`.
fn named_key(id: &RecordId) -> Option<String> {
    use surrealdb::types::{RecordIdKey, Value};
    let RecordIdKey::Array(parts) = &id.key else {
        return None;
    };
    match parts.get(1) {
        Some(Value::String(text)) => Some(text.clone()),
        _ => None,
    }
}
