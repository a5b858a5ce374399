//! What a decision changes, put into one transaction: enrolments, the audit of each, and whom to tell.

use std::collections::BTreeSet;

use domain::{
    happened::Happened,
    id::{CentreId, PersonId},
    roster::Enrolment,
};

use super::EnrolmentRow;
use crate::{
    audit::{self, AuditRow},
    error::StoreError,
    moment::Moment,
    outbox::{self, MessageRow},
    people::Party,
    record::body,
    transaction::Script,
};

const CREATE: &str = "INSERT INTO enrolment $created RETURN NONE;";
const CHANGE: &str = "FOR $row IN $changed { UPSERT $row.id CONTENT $row RETURN NONE };";

/// The enrolments that a decision changed.
pub(crate) struct Writing<'a> {
    pub(crate) centre: CentreId,
    pub(crate) changed: &'a [Enrolment],
    /// Who had an enrolment of the set before, live or left.
    pub(crate) before: BTreeSet<PersonId>,
    pub(crate) now: Moment,
}

impl Writing<'_> {
    /// Adds all that follows from the change to a transaction. Newcomers' personal values are sealed into the audit.
    pub(crate) fn put(&self, script: &mut Script, party: &Party) -> Result<(), StoreError> {
        let (changed, created): (Vec<_>, Vec<_>) = self
            .changed
            .iter()
            .partition(|enrolment| self.before.contains(&enrolment.person));
        script.over(CREATE, "created", self.rows(&created)?);
        script.over(CHANGE, "changed", self.rows(&changed)?);
        let entries = self
            .changed
            .iter()
            .map(|enrolment| self.entry(enrolment, party));
        audit::put(script, entries.collect::<Result<_, _>>()?);
        let messages = self.changed.iter().map(Happened::of);
        let messages = messages.map(|happened| MessageRow::new(self.centre, &happened, self.now));
        outbox::put(script, messages.collect::<Result<_, _>>()?);
        Ok(())
    }

    fn rows(&self, enrolments: &[&Enrolment]) -> Result<Vec<EnrolmentRow>, StoreError> {
        enrolments
            .iter()
            .map(|enrolment| EnrolmentRow::write(enrolment, self.centre))
            .collect()
    }

    fn entry(&self, enrolment: &Enrolment, party: &Party) -> Result<AuditRow, StoreError> {
        let detail = serde_json::json!({ "standing": body(&enrolment.standing)?, "channel": body(&enrolment.channel)? });
        let entry = AuditRow::new(self.centre, "enrolment", self.now).detail(detail);
        let entry = entry.person(enrolment.person).course(enrolment.course);
        match party.newcomers.get(&enrolment.person) {
            Some(newcomer) => entry.sealed(&newcomer.seal, &newcomer.person),
            None => Ok(entry),
        }
    }
}
