//! What people hold.

use std::collections::BTreeMap;

use domain::{id::PersonId, roster::Enrolment};
use surrealdb::types::{RecordId, SurrealValue, Uuid as Key};

use crate::{
    Store,
    enrolments::take,
    error::StoreError,
    record::{key, pair, record},
    transaction::run,
};

const SETS: &str = "SELECT id, sets FROM $people";
const HELD: &str = "SELECT * FROM $held";

#[derive(SurrealValue)]
struct SetsRow {
    id: RecordId,
    sets: Vec<Key>,
}

impl Store {
    /// The places, offers and places in line that each of these people holds, in no order; nothing of what they left, and
    /// no entry for who holds nothing.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn places_of(
        &self,
        people: &[PersonId],
    ) -> Result<BTreeMap<PersonId, Vec<Enrolment>>, StoreError> {
        let ids: Vec<_> = people.iter().map(|id| record("person", id.0)).collect();
        let rows: Vec<SetsRow> = run(self.db().query(SETS).bind(("people", ids)))
            .await?
            .take(0)
            .map_err(|error| StoreError::corrupt("a person", error))?;
        let held: Vec<_> = rows.iter().flat_map(SetsRow::held).collect();
        let held = take(run(self.db().query(HELD).bind(("held", held))).await?)?;
        let mut places: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for held in held.into_iter().filter(|held| held.standing.is_live()) {
            places.entry(held.person).or_default().push(held);
        }
        Ok(places)
    }
}

impl SetsRow {
    fn held(&self) -> Vec<RecordId> {
        let sets = self.sets.iter().zip(std::iter::repeat(key(&self.id)));
        let held = sets.filter_map(|(set, person)| Some(pair("enrolment", (*set).into(), person?)));
        held.collect()
    }
}
