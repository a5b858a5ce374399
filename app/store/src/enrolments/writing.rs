//! What a decision changes, put into one transaction: enrolments, the audit of each, and whom to tell.

use std::collections::BTreeMap;

use domain::{
    happened::Happened,
    id::{AccountId, CentreId, PersonId},
    roster::Enrolment,
};

use super::{EnrolmentRow, lines, slips};
use crate::{
    audit::{self, AuditLine},
    error::StoreError,
    moment::Moment,
    outbox,
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
    /// How those stood who had an enrolment of the set before, live or left.
    pub(crate) before: BTreeMap<PersonId, Enrolment>,
    /// For whom somebody who works in the house asked, and who that was.
    pub(crate) asked_by: BTreeMap<PersonId, AccountId>,
    /// Who hears of it by another message than that of their new standing.
    pub(crate) told: Option<PersonId>,
    pub(crate) now: Moment,
}

impl Writing<'_> {
    /// Adds all that follows from the change to a transaction. Newcomers' personal values are sealed into the audit.
    pub(crate) fn put(&self, script: &mut Script, party: &Party) -> Result<(), StoreError> {
        let (changed, created): (Vec<_>, Vec<_>) = self
            .changed
            .iter()
            .partition(|enrolment| self.before.contains_key(&enrolment.person));
        script.over(CREATE, "created", self.rows(&created)?);
        script.over(CHANGE, "changed", self.rows(&changed)?);
        lines::put(script, self.changed, &self.before)?;
        slips::put(script, self.changed, &self.before, self.now);
        let lines = self
            .changed
            .iter()
            .map(|enrolment| self.line(enrolment, party));
        let lines: Vec<_> = lines.collect::<Result<_, _>>()?;
        audit::put(script, self.centre, self.now, &lines)?;
        let changed = self.changed.iter();
        let to_tell = changed.filter(|enrolment| self.told != Some(enrolment.person));
        let happened: Vec<_> = to_tell.map(Happened::of).collect();
        outbox::put(script, self.centre, self.now, &happened)
    }

    fn rows(&self, enrolments: &[&Enrolment]) -> Result<Vec<EnrolmentRow>, StoreError> {
        enrolments
            .iter()
            .map(|enrolment| EnrolmentRow::write(enrolment, self.centre))
            .collect()
    }

    fn line(&self, enrolment: &Enrolment, party: &Party) -> Result<AuditLine, StoreError> {
        let mut detail = serde_json::json!({ "standing": body(&enrolment.standing)?, "channel": body(&enrolment.channel)? });
        if let Some(by) = self.asked_by.get(&enrolment.person) {
            detail["by"] = body(by)?;
        }
        let line = AuditLine::new("enrolment", self.now).detail(detail);
        let line = line.person(enrolment.person).course(enrolment.course);
        match party.newcomers.get(&enrolment.person) {
            Some(newcomer) => line.sealed(&newcomer.seal, &newcomer.person),
            None => Ok(line),
        }
    }
}
