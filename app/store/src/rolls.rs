//! Rolls: who came to each session of a course. They name people by their ids alone.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use domain::{
    course::Course,
    id::{AccountId, CourseId, PersonId},
    roll::Roll,
    roster::Standing,
};
use jiff::civil::DateTime;
use serde_json::json;
use surrealdb::types::{Datetime, RecordId, SurrealValue, Uuid as Key};

use crate::{
    Store, Who,
    audit::{self, AuditLine},
    enrolments::of_set,
    error::StoreError,
    moment::Moment,
    people::{self, MatchRow, Party, fingerprints},
    record::{datetime, named, named_within, read_text, record, second_text, text},
    transaction::{Script, retrying, run},
};

const READ: &str = "SELECT id, version, body FROM $rolls";
const MATCHES: &str = "SELECT id, person FROM $matches";
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

impl Store {
    /// The rolls of a course that were taken, by the day and hour of their sessions.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn rolls(&self, course: CourseId) -> Result<BTreeMap<DateTime, Roll>, StoreError> {
        let rows = self.roll_rows(named_within("roll", course.0)).await?;
        let rolls = rows.into_iter().filter_map(|row| {
            let session = second_text(&row.id)?.parse().ok()?;
            Some(read_text("a roll", &row.body).map(|roll| (session, roll)))
        });
        rolls.collect()
    }

    /// Marks those who were shown on a sheet as there or away.
    ///
    /// # Errors
    /// [`StoreError`] when it is not kept.
    pub async fn take_roll(
        &self,
        calling: Calling<'_>,
        shown: &BTreeSet<PersonId>,
        ticked: &BTreeSet<PersonId>,
    ) -> Result<(), StoreError> {
        retrying(|| self.write_roll(calling, Script::new(), |roll, placed| roll.mark(placed, shown, ticked))).await
    }

    /// Adds somebody who came without being on the sheet; whoever is new to the house is known to it from then on. They
    /// take no place.
    ///
    /// # Errors
    /// [`StoreError::Missing`] if the house does not know them; [`StoreError`] when it is not kept.
    pub async fn walk_in(&self, calling: Calling<'_>, who: &Who) -> Result<PersonId, StoreError> {
        retrying(|| async {
            let mut script = Script::new();
            let person = self.enter(calling, who, &mut script).await?;
            self.write_roll(calling, script, |roll, placed| roll.walk_in(placed, person))
                .await?;
            Ok(person)
        })
        .await
    }

    /// Who it is, with what makes them known in the same transaction if they are new.
    async fn enter(
        &self,
        calling: Calling<'_>,
        who: &Who,
        script: &mut Script,
    ) -> Result<PersonId, StoreError> {
        let (course, now) = (calling.course, calling.now);
        let centre = course.offer.centre;
        let known = match who {
            Who::Known(person) => {
                let there = self.person(*person).await?;
                let there = there.filter(|person| person.centre == centre);
                there.ok_or(StoreError::Missing("person"))?.id
            }
            Who::New(new) => {
                let prints = fingerprints(centre, new);
                let mut party = Party::new(self.known_by(calling, &prints).await?);
                let person = party.find(centre, new, &prints, now);
                let newcomers: Vec<_> = party.newcomers.values().collect();
                if !newcomers.is_empty() {
                    people::put_new(script, &newcomers, course.set, now)?;
                    return Ok(person);
                }
                person
            }
        };
        people::put_active(script, vec![record("person", known.0)], course.set, now);
        Ok(known)
    }

    async fn known_by(
        &self,
        calling: Calling<'_>,
        prints: &[String],
    ) -> Result<HashMap<String, PersonId>, StoreError> {
        let centre = calling.course.offer.centre.0;
        let matches = prints.iter().map(|print| named("person_match", centre, print));
        let matches: Vec<_> = matches.collect();
        let rows: Vec<MatchRow> = run(self.db().query(MATCHES).bind(("matches", matches)))
            .await?
            .take(0)
            .map_err(|error| StoreError::corrupt("a person", error))?;
        let known = rows.iter().filter_map(|row| {
            let print = second_text(&row.id)?;
            Some((print, PersonId(row.person.into())))
        });
        Ok(known.collect())
    }

    /// Changes a roll, over the version that was read, in a transaction that has more to write already.
    async fn write_roll(
        &self,
        calling: Calling<'_>,
        mut script: Script,
        change: impl FnOnce(&mut Roll, &BTreeSet<PersonId>),
    ) -> Result<(), StoreError> {
        let Calling {
            course,
            session,
            by,
            now,
        } = calling;
        let centre = course.offer.centre;
        let id = named("roll", course.id.0, &session.to_string());
        let row = self.roll_rows(id.clone()).await?.into_iter().next();
        let seen = row.as_ref().map(|row| row.version);
        let mut roll: Roll = match row {
            Some(row) => read_text("a roll", &row.body)?,
            None => Roll::default(),
        };
        let held = of_set(self.db(), course.set).await?.into_iter();
        let placed = held.filter(|held| held.course == course.id && held.standing == Standing::Placed);
        change(&mut roll, &placed.map(|held| held.person).collect());
        script.step(WRITE);
        script.bind("roll", id);
        script.bind("seen", seen);
        script.bind(
            "content",
            RollContent {
                centre: centre.0.into(),
                version: seen.map_or(1, |seen| seen + 1),
                at: datetime(now.at),
                body: text(&roll)?,
            },
        );
        let detail = json!({ "by": by, "session": session, "there": roll.there(), "away": roll.away.len() });
        let line = AuditLine::new("roll taken", now).course(course.id).detail(detail);
        audit::put(&mut script, centre, now, &[line])?;
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
