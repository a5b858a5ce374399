//! An enrolment as the store keeps it.

use domain::{id::CentreId, roster::Enrolment};
use surrealdb::types::{RecordId, SurrealValue, Uuid as Key};

use crate::{
    error::StoreError,
    record::{pair, read_text, text},
};

/// An enrolment as the store keeps it; its id is `[set, person]`. The engine looks into none of its fields, and a row
/// costs it by the field, so that the enrolment is a text.
#[derive(Clone, SurrealValue)]
pub(crate) struct EnrolmentRow {
    id: RecordId,
    centre: Key,
    body: String,
}

impl EnrolmentRow {
    /// The row of an enrolment.
    pub(crate) fn write(enrolment: &Enrolment, centre: CentreId) -> Result<Self, StoreError> {
        Ok(Self {
            id: pair("enrolment", enrolment.set.0, enrolment.person.0),
            centre: centre.0.into(),
            body: text(enrolment)?,
        })
    }

    /// The enrolment.
    pub(crate) fn read(&self) -> Result<Enrolment, StoreError> {
        read_text("an enrolment", &self.body)
    }

    /// The centre.
    pub(crate) fn centre(&self) -> CentreId {
        CentreId(self.centre.into())
    }
}
