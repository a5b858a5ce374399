//! Slips: whose a code is. Those that are given together stand in one row.

use std::collections::BTreeMap;

use domain::{
    id::{CentreId, PersonId, SetId},
    roster::Enrolment,
    text::SlipCode,
};
use surrealdb::{
    Surreal,
    engine::any::Any,
    types::{RecordId, SurrealValue, Uuid as Key},
};

use super::EnrolmentRow;
use crate::{
    chance,
    error::StoreError,
    moment::Moment,
    record::{pair, record},
    transaction::{Script, run},
};

const GIVE: &str = "INSERT INTO slip $slips RETURN NONE;";
/// Codes that are good for nothing any more.
pub(crate) const TAKE_BACK: &str = "FOR $code IN $taken_back {
    UPDATE slip SET people = array::remove(people, array::find_index(codes, $code)), codes = array::complement(codes, [$code])
        WHERE codes CONTAINS $code RETURN NONE
};";
const WHOSE: &str = "SELECT VALUE { set_id: set_id, person: people[array::find_index(codes, $code)] } FROM slip WHERE codes CONTAINS $code";
const HELD: &str = "SELECT * FROM ONLY $held";

/// Codes that were given together, and the people they were given to, at the same places.
#[derive(SurrealValue)]
struct SlipRow {
    id: RecordId,
    set_id: Key,
    codes: Vec<String>,
    people: Vec<Key>,
}

#[derive(SurrealValue)]
struct Whose {
    set_id: Key,
    person: Key,
}

/// Adds to a transaction the slips that are new, and takes back those that they replace; `before` is how those who changed
/// stood.
pub(super) fn put(
    script: &mut Script,
    changed: &[Enrolment],
    before: &BTreeMap<PersonId, Enrolment>,
    now: Moment,
) {
    let replaced = changed
        .iter()
        .filter_map(|enrolment| Some((enrolment, before.get(&enrolment.person)?)))
        .filter(|(enrolment, before)| before.code != enrolment.code)
        .map(|(_, before)| before.code.as_str().to_owned());
    script.over(TAKE_BACK, "taken_back", replaced.collect());
    let is_new = |enrolment: &&Enrolment| {
        before
            .get(&enrolment.person)
            .is_none_or(|before| before.code != enrolment.code)
    };
    let mut rows: BTreeMap<SetId, SlipRow> = BTreeMap::new();
    for enrolment in changed.iter().filter(is_new) {
        let row = rows.entry(enrolment.set).or_insert_with(|| SlipRow {
            id: record("slip", chance::id(now.at)),
            set_id: enrolment.set.0.into(),
            codes: Vec::new(),
            people: Vec::new(),
        });
        row.codes.push(enrolment.code.as_str().to_owned());
        row.people.push(enrolment.person.0.into());
    }
    script.over(GIVE, "slips", rows.into_values().collect());
}

/// Adds to a transaction the slips of these enrolments, each with the code it has.
pub(crate) fn give(script: &mut Script, enrolments: &[Enrolment], now: Moment) {
    put(script, enrolments, &BTreeMap::new(), now);
}

/// The enrolment that a slip is for, and its centre. A code that was given up, for a newer slip or with its person, was taken
/// back then.
pub(super) async fn enrolment_of(
    db: &Surreal<Any>,
    code: &SlipCode,
) -> Result<Option<(Enrolment, CentreId)>, StoreError> {
    let query = db.query(WHOSE).bind(("code", code.as_str().to_owned()));
    let whose: Vec<Whose> = run(query)
        .await?
        .take(0)
        .map_err(|error| StoreError::corrupt("a slip", error))?;
    let Some(Whose { set_id, person }) = whose.into_iter().next() else {
        return Ok(None);
    };
    let held = pair("enrolment", set_id.into(), person.into());
    let row: Option<EnrolmentRow> = run(db.query(HELD).bind(("held", held)))
        .await?
        .take(0)
        .map_err(|error| StoreError::corrupt("an enrolment", error))?;
    row.map(|row| Ok((row.read()?, row.centre()))).transpose()
}
