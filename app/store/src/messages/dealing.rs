//! Out of the outbox, to each person in a way of their own.

use std::collections::BTreeMap;

use domain::{
    happened::{
        Happened,
        message::{Matter, Way, way},
    },
    id::{CourseId, PersonId},
    person::Person,
    roster::Enrolment,
};
use surrealdb::types::RecordId;

use super::{Message, MessageRow, State};
use crate::{
    Store, chance,
    enrolments::take,
    error::StoreError,
    moment::Moment,
    outbox::{self, Together},
    record::{datetime, pair, record, text},
    transaction::{Script, retrying, run},
};

/// How many rows of the outbox are dealt out in one go.
const AT_ONCE: i64 = 32;

const WRITE: &str = "INSERT INTO message $messages RETURN NONE;";
const HELD: &str = "SELECT * FROM $held";

/// The people that messages are for, and how they stand.
pub(super) struct Known {
    people: BTreeMap<PersonId, Person>,
    held: BTreeMap<(PersonId, CourseId), Enrolment>,
}

impl Store {
    /// Deals out what was put down: by mail, as a letter, by telephone, or not at all for who knows already and who is
    /// gone. Each row of the outbox is dealt out once, however many servers do this. Tells how many rows there were.
    ///
    /// # Errors
    /// [`StoreError`]; what was dealt out stays so.
    pub async fn deal_out(&self, now: Moment) -> Result<usize, StoreError> {
        let mut dealt = 0;
        loop {
            let rows = outbox::oldest(self.db(), AT_ONCE).await?;
            if rows.is_empty() {
                return Ok(dealt);
            }
            for row in rows {
                retrying(|| self.deal_one(row.clone(), now)).await?;
                dealt += 1;
            }
        }
    }

    async fn deal_one(&self, row: RecordId, now: Moment) -> Result<(), StoreError> {
        let Some(together) = outbox::together(self.db(), row).await? else {
            return Ok(());
        };
        let known = self.known_of(&together.happened).await?;
        let mut rows = Vec::with_capacity(together.happened.len());
        for happened in &together.happened {
            if let Some(state) = known.state(happened) {
                rows.push(new_row(&together, happened, state, now)?);
            }
        }
        let mut script = Script::new();
        together.take_out(&mut script);
        script.over(WRITE, "messages", rows);
        script.commit(self.db()).await
    }

    /// Whom these are for, and how they stand in the courses these are about.
    pub(super) async fn known_of(&self, happened: &[Happened]) -> Result<Known, StoreError> {
        let ids: Vec<_> = happened.iter().map(|one| one.person).collect();
        let people = self.people(&ids).await?;
        let mut rows = Vec::new();
        for one in happened {
            let Some(person) = people.get(&one.person) else {
                continue;
            };
            let house = self.catalogue(person.centre).await?;
            let course = house.course_by_id(one.course);
            rows.extend(course.map(|course| pair("enrolment", course.set.0, person.id.0)));
        }
        let held = take(run(self.db().query(HELD).bind(("held", rows))).await?)?;
        let held = held
            .into_iter()
            .map(|held| ((held.person, held.course), held));
        Ok(Known {
            people,
            held: held.collect(),
        })
    }
}

impl Known {
    /// How somebody is told; `None` if they are not.
    fn state(&self, happened: &Happened) -> Option<State> {
        let person = self.people.get(&happened.person)?;
        let held = self.held.get(&(happened.person, happened.course));
        let way = way(happened.what, person, held.map(|held| held.channel))?;
        Some(match way {
            Way::Mail => State::Mail,
            Way::Letter => State::Letter,
            Way::Call => State::Call,
        })
    }

    /// The message with whom it is for and how they stand.
    pub(super) fn fill(&self, message: Message) -> Message {
        let Some(Happened { person, course, .. }) = message.happened() else {
            return message;
        };
        Message {
            person: self.people.get(person).cloned(),
            enrolment: self.held.get(&(*person, *course)).cloned(),
            ..message
        }
    }
}

fn new_row(
    together: &Together,
    happened: &Happened,
    state: State,
    now: Moment,
) -> Result<MessageRow, StoreError> {
    Ok(MessageRow {
        id: record("message", chance::id(now.at)),
        centre: together.centre.0.into(),
        person: Some(happened.person.0.into()),
        state: state.code().to_owned(),
        since: datetime(together.since),
        due: datetime(now.at),
        tries: 0,
        why: None,
        called: None,
        body: text(&Matter::Happened(happened.clone()))?,
    })
}
