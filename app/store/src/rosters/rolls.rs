//! Rolls: who came to each session of a course. They name people by their ids alone, so that who was erased is a number
//! in them and nobody any more.

mod keeping;

use std::collections::BTreeMap;

use domain::{
    course::Course,
    id::{AccountId, CourseId, PersonId, RequestKey},
    roster::{Enrolment, Standing},
    session::roll::{Marks, Places, Roll},
};
use jiff::civil::{Date, DateTime};
use serde_json::json;
use surrealdb::types::{Datetime, RecordId, SurrealValue, Uuid as Key};

pub use self::keeping::Attended;
use crate::{
    Store, Who,
    audit::{self, AuditLine},
    enrolments::of_set,
    error::StoreError,
    moment::Moment,
    people::{self, Newcomer},
    record::{datetime, named, named_beginning, read_text, record, second_text, text},
    transaction::{Script, retrying, run},
};

const READ: &str = "SELECT id, version, body FROM $rolls";
const WRITE: &str = "
    IF $roll.version != $seen { THROW $stale };
    UPSERT $roll CONTENT $content RETURN NONE;
";

#[derive(SurrealValue)]
struct RollRow {
    id: RecordId,
    version: i64,
    body: String,
}

#[derive(SurrealValue)]
struct RollContent {
    centre: Key,
    set_id: Key,
    day: String,
    named: bool,
    version: i64,
    at: Datetime,
    body: String,
}

/// A session whose roll is taken, and by whom.
#[derive(Clone, Copy)]
pub struct Calling<'a> {
    /// The course.
    pub course: &'a Course,
    /// The day and hour at which the session is held.
    pub session: DateTime,
    /// Who takes it.
    pub by: AccountId,
    /// When.
    pub now: Moment,
}

/// Who of a course has a place, and had it on that day.
fn places(of_set: Vec<Enrolment>, course: CourseId, day: Date) -> Places {
    let placed = of_set.into_iter();
    let placed = placed.filter(|held| held.course == course && held.standing == Standing::Placed);
    let (then, later): (Vec<_>, Vec<_>) = placed.partition(|held| held.since.date() <= day);
    let people = |held: Vec<Enrolment>| held.into_iter().map(|held| held.person).collect();
    Places {
        then: people(then),
        later: people(later),
    }
}

impl RollRow {
    fn roll(&self) -> Result<Roll, StoreError> {
        read_text("a roll", &self.body)
    }

    /// The day and hour of its session.
    fn session(&self) -> Result<DateTime, StoreError> {
        let at = second_text(&self.id).unwrap_or_default();
        at.parse()
            .map_err(|error| StoreError::corrupt("a roll", error))
    }
}

impl Store {
    /// The rolls of a course that were taken, by the day and hour of their sessions.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn rolls(&self, course: CourseId) -> Result<BTreeMap<DateTime, Roll>, StoreError> {
        let rows = self.roll_rows(named_within(course)).await?;
        let rolls = rows.iter().map(|row| Ok((row.session()?, row.roll()?)));
        rolls.collect()
    }

    /// Marks those who are on a sheet as there or away, and how many came without a name.
    ///
    /// # Errors
    /// [`StoreError`] when it is not kept.
    pub async fn take_roll(&self, calling: Calling<'_>, marks: &Marks) -> Result<(), StoreError> {
        retrying(|| {
            self.write_roll(calling, Script::new(), |roll, places| {
                roll.mark(places, marks);
                None
            })
        })
        .await
    }

    /// Adds somebody who came without being on the sheet. Whoever is new to the house is known to it from then on, by
    /// that name and at the desk; they take no place. `key` names the request: one sent twice makes one person.
    ///
    /// # Errors
    /// [`StoreError::Missing`] if the house does not know them; [`StoreError`] when it is not kept.
    pub async fn walk_in(
        &self,
        calling: Calling<'_>,
        key: RequestKey,
        who: &Who,
    ) -> Result<PersonId, StoreError> {
        retrying(|| async {
            let mut script = Script::new();
            let person = self.enter(calling, key, who, &mut script).await?;
            self.write_roll(calling, script, |roll, places| {
                roll.walk_in(places, person);
                Some(person)
            })
            .await?;
            Ok(person)
        })
        .await
    }

    /// Who it is, with what makes them known in the same transaction if they are new: the key of the request is their id.
    async fn enter(
        &self,
        calling: Calling<'_>,
        key: RequestKey,
        who: &Who,
        script: &mut Script,
    ) -> Result<PersonId, StoreError> {
        let (course, now) = (calling.course, calling.now);
        let (person, new) = match who {
            Who::Known(person) => (*person, None),
            Who::New(new) => (PersonId(key.0), Some(new)),
        };
        let centre = course.offer.centre;
        match (self.person(person).await?, new) {
            (Some(there), _) if there.centre == centre => {
                people::put_active(script, vec![record("person", person.0)], course.set, now);
            }
            (None, Some(new)) => {
                // Of whom a name is known alone there is nothing to tell them by: they are always somebody new.
                let guest = Newcomer::new(person, centre, new, &[]);
                people::put_new(script, &[&guest], course.set, now)?;
            }
            _ => return Err(StoreError::Missing("person")),
        }
        Ok(person)
    }

    /// Changes a roll, over the version that was read, in a transaction that has more to write already. `change` tells
    /// about whom it was, if it was about one person.
    async fn write_roll(
        &self,
        calling: Calling<'_>,
        mut script: Script,
        change: impl FnOnce(&mut Roll, &Places) -> Option<PersonId>,
    ) -> Result<(), StoreError> {
        let Calling {
            course, session, ..
        } = calling;
        let id = named("roll", course.id.0, &session.to_string());
        let row = self.roll_rows(id.clone()).await?.into_iter().next();
        let mut roll = row
            .as_ref()
            .map(RollRow::roll)
            .transpose()?
            .unwrap_or_default();
        let held = of_set(self.db(), course.set).await?;
        let about = change(&mut roll, &places(held, course.id, session.date()));
        let seen = row.map(|row| row.version);
        script.step(WRITE);
        script.bind("roll", id);
        script.bind("seen", seen);
        script.bind("content", calling.content(&roll, seen)?);
        let mut line = calling.line(&roll);
        if let Some(person) = about {
            line = line.person(person);
        }
        audit::put(&mut script, course.offer.centre, calling.now, &[line])?;
        script.commit(self.db()).await
    }

    async fn roll_rows(&self, rolls: RecordId) -> Result<Vec<RollRow>, StoreError> {
        let query = self.db().query(READ).bind(("rolls", rolls));
        run(query)
            .await?
            .take(0)
            .map_err(|error| StoreError::corrupt("a roll", error))
    }
}

impl Calling<'_> {
    fn content(&self, roll: &Roll, seen: Option<i64>) -> Result<RollContent, StoreError> {
        Ok(RollContent {
            centre: self.course.offer.centre.0.into(),
            set_id: self.course.set.0.into(),
            day: self.session.date().to_string(),
            named: true,
            version: seen.unwrap_or_default() + 1,
            at: datetime(self.now.at),
            body: text(roll)?,
        })
    }

    /// What the audit keeps: the numbers. Who came stands in the roll alone.
    fn line(&self, roll: &Roll) -> AuditLine {
        let heads = roll.heads();
        let detail = json!({
            "by": self.by,
            "after": { "session": self.session, "came": heads.came, "away": heads.away, "guests": heads.guests },
        });
        AuditLine::new("roll taken", self.now)
            .course(self.course.id)
            .detail(detail)
    }
}

/// Every roll of a course.
fn named_within(course: CourseId) -> RecordId {
    named_beginning("roll", course.0, "")
}
