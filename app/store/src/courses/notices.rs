//! Sessions cancelled or moved, with whom to tell: the change, the messages and the call list are one transaction.

use domain::{
    happened::{Happened, What},
    id::{AccountId, CentreId, CourseId, PersonId},
    person::Person,
    roster::Standing,
    session::Decision,
    text::Line,
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};
use surrealdb::types::{Datetime, RecordId, SurrealValue, Uuid as Key};
use uuid::Uuid;

use super::{AsRead, SaveError, Saving};
use crate::{
    Store,
    audit::{self, AuditLine},
    chance,
    enrolments::of_set,
    error::StoreError,
    moment::Moment,
    outbox,
    record::{beginning_with, body, datetime, key, last_key, pair, read, record, timestamp},
    rosters,
    transaction::{Script, retrying, run},
};

/// How many notices a list shows, the newest first.
const LISTED: i64 = 50;

const WRITE: &str = "CREATE $notice CONTENT $content RETURN NONE;";
const TO_TELL: &str = "INSERT INTO told $told RETURN NONE;";
/// Whoever gets a place meanwhile must be told too, so the roster stays as it was read.
const SAME_ROSTER: &str =
    "IF (SELECT VALUE version FROM ONLY $held FOR UPDATE) != $held_version { THROW $stale };";
const NOTICE: &str = "SELECT id, centre, course, at, body FROM $notices";
const OF_CENTRE: &str = "SELECT id, centre, course, at, body FROM notice WHERE centre = $centre ORDER BY at DESC LIMIT $most";
const TOLD: &str = "SELECT id, outcome, at, sent FROM $told";
const MARK: &str = "
    IF $told.id = NONE { THROW $stale };
    UPDATE $told SET outcome = $outcome, at = $at RETURN NONE;
";

/// Sessions that were decided about together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// Its id.
    pub id: Uuid,
    /// The house.
    pub centre: CentreId,
    /// The course.
    pub course: CourseId,
    /// When it was decided.
    pub at: Timestamp,
    /// What people must be told.
    pub what: What,
    /// Why, as they are told.
    pub reason: Line,
}

/// Somebody who must be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToTell {
    /// Who, as they are now.
    pub person: Person,
    /// How it went, once somebody tried.
    pub outcome: Option<Outcome>,
    /// When that was.
    pub at: Option<Timestamp>,
    /// When a message to them left, by e-mail or as a letter.
    pub sent: Option<Timestamp>,
}

/// How it went to tell somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// They know.
    Reached,
    /// Nobody answered.
    NotReached,
    /// Somebody else will tell them, or a message was left.
    LeftWord,
}

/// What a notice keeps beside its columns.
#[derive(Serialize, Deserialize)]
struct Kept {
    what: What,
    reason: Line,
}

#[derive(SurrealValue)]
struct NoticeRow {
    id: RecordId,
    centre: Key,
    course: Key,
    at: Datetime,
    body: Json,
}

#[derive(SurrealValue)]
struct NoticeContent {
    centre: Key,
    course: Key,
    at: Datetime,
    body: Json,
}

#[derive(SurrealValue)]
struct ToldRow {
    id: RecordId,
    outcome: Option<String>,
    at: Option<Datetime>,
    sent: Option<Datetime>,
}

#[derive(SurrealValue)]
struct NewTold {
    id: RecordId,
}

impl Outcome {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Reached, Self::NotReached, Self::LeftWord];

    /// As it stands in a form and in the store.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Reached => "reached",
            Self::NotReached => "not_reached",
            Self::LeftWord => "left_word",
        }
    }

    /// Reads a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|outcome| outcome.code() == code)
    }
}

impl Store {
    /// Cancels or moves sessions of a course, puts down the messages and the call list: everybody with a place, or with
    /// one offered to them. `None` if the decision concerns no planned session, or changes none. Whoever chose among the
    /// meetings on a page says which meetings they read.
    ///
    /// # Errors
    /// [`SaveError::Meanwhile`] if it meets otherwise than was read, [`SaveError::Clash`] if a moved session would take what something else has; nothing is changed then.
    pub async fn change_sessions(
        &self,
        centre: CentreId,
        course: CourseId,
        read: Option<&AsRead>,
        decision: &Decision,
        by: Option<AccountId>,
        now: Moment,
    ) -> Result<Option<Notice>, SaveError> {
        retrying(|| self.try_change(centre, (course, read), decision, by, now)).await
    }

    async fn try_change(
        &self,
        centre: CentreId,
        (course, read): (CourseId, Option<&AsRead>),
        decision: &Decision,
        by: Option<AccountId>,
        now: Moment,
    ) -> Result<Option<Notice>, SaveError> {
        let house = self.catalogue(centre).await?;
        let known = house.course_by_id(course);
        let mut known = known.ok_or(StoreError::Missing("course"))?.clone();
        if read.is_some_and(|read| *read != AsRead::meetings(&known)) {
            return Err(SaveError::Meanwhile);
        }
        let found = AsRead::of(&known);
        let Some((offer, what)) = decision.apply(&known.offer, &house.calendar) else {
            return Ok(None);
        };
        known.offer = offer;
        let notice = Notice {
            id: chance::id(now.at),
            centre,
            course,
            at: now.at,
            what,
            reason: decision.reason.clone(),
        };
        let mut script = Script::new();
        let people = self.put_same_roster(&mut script, &known).await?;
        notice.put(&mut script, &people, now)?;
        let saving = Saving {
            read: Some(&found),
            what: "sessions changed",
            ..Saving::of(&known, by, now)
        };
        match self.try_save(saving, script).await {
            Ok(()) => Ok(Some(notice)),
            // Somebody saved it between reading and writing: the decision is applied to what is there now.
            Err(SaveError::Meanwhile) => Err(StoreError::Conflict.into()),
            Err(refused) => Err(refused),
        }
    }

    /// Everybody who must be told, and that nobody joins them before the transaction ends.
    async fn put_same_roster(
        &self,
        script: &mut Script,
        course: &domain::course::Course,
    ) -> Result<Vec<PersonId>, StoreError> {
        let Some(kept) = rosters::kept(self.db(), [course.set]).await?.pop() else {
            return Ok(Vec::new());
        };
        script.step(SAME_ROSTER);
        script.bind("held", record("roster", course.set.0));
        script.bind("held_version", kept.version);
        let all = of_set(self.db(), course.set).await?.into_iter();
        let coming = all.filter(|one| {
            let comes = matches!(one.standing, Standing::Placed | Standing::Offered { .. });
            one.course == course.id && comes
        });
        Ok(coming.map(|one| one.person).collect())
    }

    /// The newest notices of a house.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn notices(&self, centre: CentreId) -> Result<Vec<Notice>, StoreError> {
        let query = self
            .db()
            .query(OF_CENTRE)
            .bind(("centre", Key::from(centre.0)));
        let rows: Vec<NoticeRow> = run(query.bind(("most", LISTED)))
            .await?
            .take(0)
            .map_err(|error| StoreError::corrupt("a notice", error))?;
        rows.into_iter().map(NoticeRow::read).collect()
    }

    /// A notice and whom to tell, as they want to be told now; who was erased or has died is not among them.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn notice(&self, notice: Uuid) -> Result<Option<(Notice, Vec<ToTell>)>, StoreError> {
        let query = self
            .db()
            .query(format!("{NOTICE}; {TOLD}"))
            .bind(("notices", vec![record("notice", notice)]));
        let mut response = run(query.bind(("told", beginning_with("told", notice)))).await?;
        let corrupt = |error| StoreError::corrupt("a notice", error);
        let found: Vec<NoticeRow> = response.take(0).map_err(corrupt)?;
        let told: Vec<ToldRow> = response.take(1).map_err(corrupt)?;
        let Some(found) = found.into_iter().next() else {
            return Ok(None);
        };
        let who = |row: &ToldRow| last_key(&row.id).map(PersonId);
        let ids: Vec<_> = told.iter().filter_map(who).collect();
        let mut people = self.people(&ids).await?;
        let list = told.into_iter().filter_map(|row| {
            let person = people.remove(&who(&row)?)?;
            // Nobody is called who has died.
            if person.deceased.is_some() {
                return None;
            }
            Some(row.read(person))
        });
        Ok(Some((found.read()?, list.collect::<Result<_, _>>()?)))
    }

    /// Writes down how it went to tell somebody of a notice of this house.
    ///
    /// # Errors
    /// [`StoreError::Missing`] if they need not be told, or the house has no such notice.
    pub async fn mark_told(
        &self,
        centre: CentreId,
        notice: Uuid,
        person: PersonId,
        outcome: Outcome,
        by: Option<AccountId>,
        now: Moment,
    ) -> Result<(), StoreError> {
        let known = self.notice(notice).await?;
        let known = known.filter(|(known, _)| known.centre == centre);
        let (known, list) = known.ok_or(StoreError::Missing("notice"))?;
        if !list.iter().any(|one| one.person.id == person) {
            return Err(StoreError::Missing("person to tell"));
        }
        let line = AuditLine::new("told", now)
            .person(person)
            .course(known.course)
            .detail(json!({ "by": by, "notice": notice, "outcome": outcome }));
        let lines = [line];
        retrying(|| async {
            let mut script = Script::new();
            script.step(MARK);
            script.bind("told", pair("told", notice, person.0));
            script.bind("outcome", outcome.code().to_owned());
            script.bind("at", datetime(now.at));
            audit::put(&mut script, centre, now, &lines)?;
            script.commit(self.db()).await
        })
        .await
    }
}

impl Notice {
    fn put(&self, script: &mut Script, people: &[PersonId], now: Moment) -> Result<(), StoreError> {
        let kept = Kept {
            what: self.what,
            reason: self.reason.clone(),
        };
        script.step(WRITE);
        script.bind("notice", record("notice", self.id));
        script.bind(
            "content",
            NoticeContent {
                centre: self.centre.0.into(),
                course: self.course.0.into(),
                at: datetime(self.at),
                body: body(&kept)?,
            },
        );
        let told = people.iter().map(|person| NewTold {
            id: pair("told", self.id, person.0),
        });
        script.over(TO_TELL, "told", told.collect());
        let happened = people.iter().map(|person| Happened {
            person: *person,
            course: self.course,
            what: self.what,
        });
        let happened: Vec<_> = happened.collect();
        outbox::put(script, self.centre, now, &happened)
    }
}

impl NoticeRow {
    fn read(self) -> Result<Notice, StoreError> {
        let Kept { what, reason } = read("a notice", self.body)?;
        let id = key(&self.id).ok_or_else(|| StoreError::corrupt("a notice", "its id is none"))?;
        Ok(Notice {
            id,
            centre: CentreId(self.centre.into()),
            course: CourseId(self.course.into()),
            at: timestamp(self.at)?,
            what,
            reason,
        })
    }
}

impl ToldRow {
    fn read(self, person: Person) -> Result<ToTell, StoreError> {
        Ok(ToTell {
            person,
            outcome: self.outcome.as_deref().and_then(Outcome::from_code),
            at: self.at.map(timestamp).transpose()?,
            sent: self.sent.map(timestamp).transpose()?,
        })
    }
}
