//! What people hold.

use std::collections::BTreeMap;

use domain::{id::PersonId, roster::Enrolment};

use super::enrolments;
use crate::{Store, enrolments::EnrolmentRow, error::StoreError};

impl Store {
    /// The places, offers and places in line that each of these people holds, in no order; nothing of what they left.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn places_of(
        &self,
        people: &[PersonId],
    ) -> Result<BTreeMap<PersonId, Vec<Enrolment>>, StoreError> {
        let mut places = BTreeMap::new();
        for &person in people {
            let rows = enrolments(self.db(), person).await?;
            let live = rows.into_iter().filter(EnrolmentRow::is_live);
            let live: Vec<_> = live.map(EnrolmentRow::read).collect::<Result<_, _>>()?;
            places.insert(person, live);
        }
        Ok(places)
    }
}
