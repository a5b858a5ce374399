//! What becomes of the names in rolls: they go over when two people are joined, and are dropped after a year.

use domain::{
    id::{CourseId, PersonId},
    session::roll::named_from,
};
use jiff::civil::{Date, DateTime};
use surrealdb::types::{RecordId, RecordIdKey, SurrealValue, Uuid as Key, Value};

use super::RollRow;
use crate::{
    Store,
    error::StoreError,
    record::{LOOKED_UP, text},
    transaction::{Script, retrying, run},
};

const OF_PERSON: &str = "SELECT id, version, body FROM roll
    WHERE set_id IN $sets AND string::contains(body, $person)";
const OLD: &str =
    "SELECT id, version, body FROM roll WHERE named = true AND day < $from LIMIT $most";
const REWRITE: &str = "FOR $one IN $rolls_now {
    IF $one.id.version != $one.seen { THROW $stale };
    UPDATE $one.id SET version += 1, body = $one.body, named = $one.named RETURN NONE;
};";
/// How many rolls lose their names in one transaction.
const AT_ONCE: i64 = 200;

/// A session that somebody was expected at, or came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Attended {
    /// Of which course.
    pub course: CourseId,
    /// When it was held.
    pub session: DateTime,
    /// Whether they were there.
    pub there: bool,
}

/// A roll to be written over the version that was read.
#[derive(SurrealValue)]
struct Rewritten {
    id: RecordId,
    seen: i64,
    named: bool,
    body: String,
}

impl Store {
    /// The sessions at whose rolls somebody stands, who took part in these sets.
    pub(crate) async fn attended(
        &self,
        person: PersonId,
        sets: &[Key],
    ) -> Result<Vec<Attended>, StoreError> {
        let rows = self.rolls_of(person, sets).await?;
        let attended = rows.iter().map(|row| {
            Ok(Attended {
                course: row.course()?,
                session: row.session()?,
                there: row.roll()?.was_there(person),
            })
        });
        let mut attended: Vec<_> = attended.collect::<Result<_, StoreError>>()?;
        attended.sort_by_key(|attended| attended.session);
        Ok(attended)
    }

    /// Adds to a transaction that `stays` stands wherever `gone` did, who took part in these sets.
    pub(crate) async fn join_rolls(
        &self,
        script: &mut Script,
        stays: PersonId,
        gone: PersonId,
        sets: &[Key],
    ) -> Result<(), StoreError> {
        let mut rewritten = Vec::new();
        for row in self.rolls_of(gone, sets).await? {
            let mut roll = row.roll()?;
            if roll.join(stays, gone) {
                rewritten.push(Rewritten {
                    named: true,
                    body: text(&roll)?,
                    seen: row.version,
                    id: row.id,
                });
            }
        }
        script.over(REWRITE, "rolls_now", rewritten);
        Ok(())
    }

    /// Drops the names from rolls of sessions that were more than a year before `today`, keeps the numbers, and tells
    /// from how many. To be called once a day.
    ///
    /// # Errors
    /// [`StoreError`]; those that have none any more stay so.
    pub async fn forget_who_came(&self, today: Date) -> Result<usize, StoreError> {
        let mut forgotten = 0;
        loop {
            let done = retrying(|| self.forget_some(today)).await?;
            forgotten += done;
            if done == 0 {
                return Ok(forgotten);
            }
        }
    }

    async fn forget_some(&self, today: Date) -> Result<usize, StoreError> {
        let query = self
            .db()
            .query(OLD)
            .bind(("from", named_from(today).to_string()));
        let rows: Vec<RollRow> = run(query.bind(("most", AT_ONCE)))
            .await?
            .take(0)
            .map_err(|error| StoreError::corrupt("a roll", error))?;
        let mut rewritten = Vec::new();
        for row in rows {
            rewritten.push(Rewritten {
                named: false,
                body: text(&row.roll()?.without_names())?,
                seen: row.version,
                id: row.id,
            });
        }
        let done = rewritten.len();
        let mut script = Script::new();
        script.over(REWRITE, "rolls_now", rewritten);
        script.commit(self.db()).await?;
        Ok(done)
    }

    async fn rolls_of(&self, person: PersonId, sets: &[Key]) -> Result<Vec<RollRow>, StoreError> {
        let mut all = Vec::new();
        for sets in sets.chunks(LOOKED_UP) {
            let query = self.db().query(OF_PERSON).bind(("sets", sets.to_vec()));
            let rows: Vec<RollRow> = run(query.bind(("person", person.0.to_string())))
                .await?
                .take(0)
                .map_err(|error| StoreError::corrupt("a roll", error))?;
            all.extend(rows);
        }
        Ok(all)
    }
}

impl RollRow {
    /// The course whose session it is of.
    fn course(&self) -> Result<CourseId, StoreError> {
        let first = match &self.id.key {
            RecordIdKey::Array(parts) => parts.first(),
            _ => None,
        };
        match first {
            Some(Value::Uuid(course)) => Ok(CourseId((*course).into())),
            _ => Err(StoreError::corrupt("a roll", "its id")),
        }
    }
}
