//! Finding people by what they say at the desk.
//!
//! The rule is [`domain::seek`]. Keys stand in order in a table, so a search reads a few short ranges of it, however many
//! people there are. They are entered by whoever looks for people next after somebody came, in the transaction that also
//! writes the person, so that an erasure at the same time collides and leaves no key behind.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    holiday::Country,
    id::{CentreId, PersonId},
    person::Person,
    seek::{self, Sought},
};
use surrealdb::types::{RecordId, SurrealValue, Uuid as Key};
use uuid::Uuid;

use super::NewcomerRow;
use crate::{
    Store,
    error::StoreError,
    record::{last_key, named_beginning, named_pair, read_text, record},
    transaction::{Script, retrying, run},
};

/// How many people a search looks at for one beginning.
const LOOKED_AT: usize = 200;
/// How many rows of newcomers are entered in one transaction.
const ENTERED_TOGETHER: usize = 100;

const NEWCOMERS: &str = "SELECT id, people FROM newcomer LIMIT $most";
const PEOPLE: &str = "SELECT id, keys, body FROM $people";
const ENTER: &str = "
    FOR $one IN $entered {
        IF array::len((UPDATE $one.person SET keys = $one.keys RETURN id)) != 1 { THROW $stale };
        INSERT INTO person_key $one.rows RETURN NONE;
    };
";
const DONE: &str = "DELETE $done RETURN NONE;";
const RANGE: &str = "SELECT VALUE id FROM $range LIMIT $most";

/// Who was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundPeople {
    /// The people, by name.
    pub people: Vec<Person>,
    /// Whether there are more, or may be: one more word would tell them apart.
    pub more: bool,
}

#[derive(SurrealValue)]
struct PersonRow {
    id: RecordId,
    keys: Option<Vec<String>>,
    body: String,
}

/// What one person is found by, to be entered.
#[derive(SurrealValue)]
struct Entered {
    person: RecordId,
    keys: Vec<String>,
    rows: Vec<KeyRow>,
}

#[derive(SurrealValue)]
struct KeyRow {
    id: RecordId,
}

impl Store {
    /// The people of a centre who are meant by `sought`, `most` of them at the most. Nobody is if too little was typed,
    /// and one person alone if it is the code of their slip.
    ///
    /// Takes O(`most`) however many people there are, and whoever came since somebody was looked for last.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read, or newcomers cannot be entered.
    pub async fn find_people(
        &self,
        centre: CentreId,
        country: Country,
        sought: &Sought,
        most: usize,
    ) -> Result<FoundPeople, StoreError> {
        if let Some(found) = self.by_slip(centre, sought).await? {
            return Ok(found);
        }
        let beginnings = sought.beginnings(country);
        let mut found = FoundPeople {
            people: Vec::new(),
            more: false,
        };
        if beginnings.is_empty() {
            return Ok(found);
        }
        self.enter_newcomers().await?;
        let fewest = self.fewest(centre, &beginnings).await?;
        found.more = fewest.len() > LOOKED_AT;
        let rows = self.rows_of_people(fewest).await?;
        for row in rows {
            let keys = row.keys.unwrap_or_default();
            if seek::begin(&beginnings, &keys) {
                found.people.push(read_text("a person", &row.body)?);
            }
        }
        found.people.sort_by_cached_key(|person: &Person| {
            (domain::search::folded(person.name.as_str()), person.id)
        });
        found.more |= found.people.len() > most;
        found.people.truncate(most);
        Ok(found)
    }

    /// Whose slip has the code that was typed or shown, if there is one in this centre.
    async fn by_slip(
        &self,
        centre: CentreId,
        sought: &Sought,
    ) -> Result<Option<FoundPeople>, StoreError> {
        let Some(code) = &sought.slip else {
            return Ok(None);
        };
        let slip = self.slip(code).await?;
        let Some(slip) = slip.filter(|slip| slip.centre == centre) else {
            return Ok(None);
        };
        let people = self.people(&[slip.enrolment.person]).await?;
        Ok(Some(FoundPeople {
            people: people.into_values().collect(),
            more: false,
        }))
    }

    /// Several people at once; who was erased is missing.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn people(
        &self,
        wanted: &[PersonId],
    ) -> Result<BTreeMap<PersonId, Person>, StoreError> {
        let rows = self
            .rows_of_people(wanted.iter().map(|id| id.0).collect())
            .await?;
        let people = rows.into_iter().map(|row| read_text("a person", &row.body));
        people
            .map(|person| person.map(|person: Person| (person.id, person)))
            .collect()
    }

    /// Those whose keys have the rarest of the beginnings: one more than are looked at, if there are so many.
    async fn fewest(
        &self,
        centre: CentreId,
        beginnings: &[String],
    ) -> Result<BTreeSet<Uuid>, StoreError> {
        let mut fewest: Option<BTreeSet<Uuid>> = None;
        for beginning in beginnings {
            let range = named_beginning("person_key", centre.0, beginning);
            // A person may have several keys with the same beginning.
            let query = self.db().query(RANGE).bind(("range", range));
            let mut response = run(query.bind(("most", 2 * LOOKED_AT as i64))).await?;
            let ids: Vec<RecordId> = response
                .take(0)
                .map_err(|error| StoreError::corrupt("a key", error))?;
            let people: BTreeSet<_> = ids.iter().filter_map(last_key).collect();
            if fewest
                .as_ref()
                .is_none_or(|fewest| people.len() < fewest.len())
            {
                fewest = Some(people);
            }
        }
        let fewest = fewest.unwrap_or_default();
        Ok(fewest.into_iter().take(LOOKED_AT + 1).collect())
    }

    async fn rows_of_people(&self, people: BTreeSet<Uuid>) -> Result<Vec<PersonRow>, StoreError> {
        let ids: Vec<_> = people.into_iter().map(|id| record("person", id)).collect();
        let mut response = run(self.db().query(PEOPLE).bind(("people", ids))).await?;
        response
            .take(0)
            .map_err(|error| StoreError::corrupt("a person", error))
    }

    /// Enters the keys of everybody who came since this was done last. To be called now and then, so that whoever looks for
    /// people need not wait for a day's newcomers; opening a store does not wait for it either.
    ///
    /// # Errors
    /// [`StoreError`]; those who were entered stay so.
    pub async fn enter_newcomers(&self) -> Result<(), StoreError> {
        while retrying(|| self.enter_some()).await? == ENTERED_TOGETHER {}
        Ok(())
    }

    /// Enters some, and tells how many rows of them there were.
    async fn enter_some(&self) -> Result<usize, StoreError> {
        let query = self.db().query(NEWCOMERS);
        let mut response = run(query.bind(("most", ENTERED_TOGETHER as i64))).await?;
        let newcomers: Vec<NewcomerRow> = response
            .take(0)
            .map_err(|error| StoreError::corrupt("a newcomer", error))?;
        if newcomers.is_empty() {
            return Ok(0);
        }
        let ids = newcomers.iter().flat_map(|row| row.people.iter());
        let people = self
            .rows_of_people(ids.map(|id: &Key| Uuid::from(*id)).collect())
            .await?;
        let mut entered = Vec::with_capacity(people.len());
        for row in people {
            entered.push(Entered::of(row)?);
        }
        let mut script = Script::new();
        script.over(ENTER, "entered", entered);
        let rows = newcomers.len();
        script.over(
            DONE,
            "done",
            newcomers.into_iter().map(|row| row.id).collect(),
        );
        script.commit(self.db()).await?;
        Ok(rows)
    }
}

impl Entered {
    fn of(row: PersonRow) -> Result<Self, StoreError> {
        let person: Person = read_text("a person", &row.body)?;
        let keys: Vec<_> = seek::keys_of(&person.name, &person.contact)
            .into_iter()
            .collect();
        let rows = keys.iter().map(|key| KeyRow {
            id: named_pair("person_key", person.centre.0, key, person.id.0),
        });
        Ok(Self {
            person: row.id,
            rows: rows.collect(),
            keys,
        })
    }
}
