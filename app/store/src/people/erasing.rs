//! People who are forgotten: what names them is destroyed, with the key of what names them elsewhere.

use domain::{
    id::{AccountId, CentreId, PersonId, RequestKey},
    person::retention::remembered_from,
    roster::Enrolment,
};
use surrealdb::{
    Surreal,
    engine::any::Any,
    types::{RecordId, SurrealValue, Uuid as Key},
};

use crate::{
    Store,
    audit::{AuditLine, AuditRow},
    chance,
    enrolments::{EnrolmentRow, Wish, slips, take},
    error::StoreError,
    moment::Moment,
    record::{key, named, pair, record},
    transaction::{Script, retrying, run},
};

const INACTIVE: &str = "SELECT VALUE id FROM person WHERE active < $from";
const PERSON: &str = "SELECT centre, matches, sets, asked FROM ONLY $person";
const ENROLMENTS: &str = "SELECT * FROM $held";
/// What they are found by at the desk.
const NOT_FOUND: &str = "FOR $found_by IN ((SELECT VALUE keys FROM ONLY $person) ?? []) {
    DELETE type::record('person_key', [$centre, $found_by, $key]) RETURN NONE
};";
const NOT_TOLD: &str = "DELETE message WHERE person = $key RETURN NONE;";
/// Whoever asked for something since they were looked at is not gone yet.
const STILL: &str = "IF (SELECT VALUE asked FROM ONLY $person) != $asked { THROW $stale }; DELETE $gone RETURN NONE;";
const ANONYMOUS: &str = "FOR $row IN $anonymous { UPSERT $row.id CONTENT $row RETURN NONE };";
const AUDIT: &str = "INSERT INTO audit $erased RETURN NONE;";

#[derive(SurrealValue)]
struct Found {
    centre: Key,
    matches: Vec<String>,
    sets: Vec<Key>,
    asked: i64,
}

impl Store {
    /// Forgets a person: their places are given back, and name, contact, wishes and key are destroyed, so that nobody
    /// can open what the audit sealed. What stays are enrolments that nobody can be told from, and their slips no longer
    /// open anything. `false` if there was no such person.
    ///
    /// # Errors
    /// [`StoreError`]; nothing or only some places given back then, and it can be done again.
    pub async fn erase_person(&self, person: PersonId, now: Moment) -> Result<bool, StoreError> {
        self.erase_for(person, None, now).await
    }

    /// As [`Self::erase_person`], for somebody who works in the house and was asked to.
    ///
    /// # Errors
    /// As [`Self::erase_person`].
    pub async fn erase_for(
        &self,
        person: PersonId,
        by: Option<AccountId>,
        now: Moment,
    ) -> Result<bool, StoreError> {
        retrying(|| async {
            let Some(found) = found(self.db(), person).await? else {
                return Ok(false);
            };
            let enrolments = enrolments_in(self.db(), person, &found.sets).await?;
            let centre = CentreId(found.centre.into());
            if self.give_all_back(&enrolments, centre, now).await? {
                // Now they hold nothing, and are looked at afresh.
                return Err(StoreError::Conflict);
            }
            erase(self.db(), person, found, enrolments, (by, now))
                .await
                .map(|()| true)
        })
        .await
    }

    /// Forgets everybody who has asked for nothing for so long that they are to be forgotten on the day of `now`, as
    /// [`Store::erase_person`] does, and tells how many. Looks at all people: to be called once a day.
    ///
    /// # Errors
    /// [`StoreError`]; those who are forgotten stay so.
    pub async fn forget_inactive_people(&self, now: Moment) -> Result<usize, StoreError> {
        let from = remembered_from(now.civil.date()).to_string();
        let mut response = run(self.db().query(INACTIVE).bind(("from", from))).await?;
        let inactive: Vec<RecordId> = response
            .take(0)
            .map_err(|error| StoreError::corrupt("a person", error))?;
        let mut forgotten = 0;
        for person in inactive.iter().filter_map(key).map(PersonId) {
            forgotten += usize::from(self.erase_person(person, now).await?);
        }
        Ok(forgotten)
    }

    /// Gives back what is held, and tells whether anything was.
    async fn give_all_back(
        &self,
        enrolments: &[Enrolment],
        centre: CentreId,
        now: Moment,
    ) -> Result<bool, StoreError> {
        let live = |held: &&Enrolment| held.standing.is_live();
        for &Enrolment { set, person, .. } in enrolments.iter().filter(live) {
            let key = RequestKey(chance::id(now.at));
            // A refusal says that they gave it back themselves in the meantime.
            let _ = self
                .put(set, key, centre, Wish::Leave { person }, now)
                .await?;
        }
        Ok(enrolments.iter().any(|held| held.standing.is_live()))
    }
}

async fn found(db: &Surreal<Any>, person: PersonId) -> Result<Option<Found>, StoreError> {
    let mut response = run(db
        .query(PERSON)
        .bind(("person", record("person", person.0))))
    .await?;
    response
        .take(0)
        .map_err(|error| StoreError::corrupt("a person", error))
}

/// Every enrolment that a person ever had in these sets, live or left.
pub(super) async fn enrolments_in(
    db: &Surreal<Any>,
    person: PersonId,
    sets: &[Key],
) -> Result<Vec<Enrolment>, StoreError> {
    let sets = sets.iter().copied().map(Into::into);
    let held: Vec<_> = sets.map(|set| pair("enrolment", set, person.0)).collect();
    take(run(db.query(ENROLMENTS).bind(("held", held))).await?)
}

/// Destroys what names the person. Collides with whoever enrols them at the same time, for both write the person.
async fn erase(
    db: &Surreal<Any>,
    person: PersonId,
    found: Found,
    enrolments: Vec<Enrolment>,
    (by, now): (Option<AccountId>, Moment),
) -> Result<(), StoreError> {
    let centre = CentreId(found.centre.into());
    let matches = found
        .matches
        .iter()
        .map(|print| named("person_match", centre.0, print));
    let this = record("person", person.0);
    let mut script = Script::new();
    script.step(NOT_FOUND);
    script.bind("centre", Key::from(centre.0));
    script.bind("key", Key::from(person.0));
    script.step(NOT_TOLD);
    script.step(STILL);
    script.bind("asked", found.asked);
    script.bind("gone", matches.chain([this.clone()]).collect::<Vec<_>>());
    script.bind("person", this);
    let codes = enrolments.iter().map(|held| held.code.as_str().to_owned());
    script.over(slips::TAKE_BACK, "taken_back", codes.collect());
    script.over(ANONYMOUS, "anonymous", anonymous(enrolments, centre)?);
    let line = AuditLine::new("erased", now).person(person);
    let line = match by {
        Some(by) => line.detail(serde_json::json!({ "by": by })),
        None => line,
    };
    script.over(AUDIT, "erased", vec![AuditRow::new(centre, now, &[line])?]);
    script.commit(db).await
}

/// The enrolments with codes that are on no slip.
fn anonymous(
    enrolments: Vec<Enrolment>,
    centre: CentreId,
) -> Result<Vec<EnrolmentRow>, StoreError> {
    let anonymous = enrolments.into_iter().map(|held| Enrolment {
        code: chance::slip_code(),
        ..held
    });
    anonymous
        .map(|held| EnrolmentRow::write(&held, centre))
        .collect()
}
