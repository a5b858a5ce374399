//! What the sources of a centre brought: so that an import knows again what it brought before, and uses what others have.

use std::collections::BTreeSet;

use domain::{
    activity::Activity,
    calendar::SchoolYear,
    course::Course,
    faculty::Faculty,
    id::CentreId,
    place::{Building, Room},
};
use surrealdb::types::{RecordId, SurrealValue};
use uuid::Uuid;

use crate::{
    Store, centres,
    error::StoreError,
    record::{beginning_with, read_text, record},
    transaction::{retrying, run},
};

/// One statement, so that all is read from one snapshot.
const READ: &str = "RETURN {
    revision: $centre.revision,
    buildings: array::flatten($buildings.map(|$edition| (SELECT VALUE body FROM $edition))),
    rooms: array::flatten($rooms.map(|$edition| (SELECT VALUE body FROM $edition))),
    faculties: array::flatten($faculties.map(|$edition| (SELECT VALUE body FROM $edition))),
    years: array::flatten($years.map(|$edition| (SELECT VALUE body FROM $edition))),
    courses: array::flatten($courses.map(|$edition| (SELECT VALUE sheet ?? body FROM $edition))),
    activities: array::flatten($activities.map(|$edition| (SELECT VALUE body FROM $edition)))
}";

/// What a centre shows of some of its sources.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Brought {
    /// Buildings.
    pub buildings: Vec<Building>,
    /// Their rooms.
    pub rooms: Vec<Room>,
    /// Faculties.
    pub faculties: Vec<Faculty>,
    /// School years.
    pub years: Vec<SchoolYear>,
    /// Courses, in every state, as their source has them, also those that were changed by hand since; those that stayed
    /// because people are in them too.
    pub courses: Vec<Course>,
    /// Activities, in every state.
    pub activities: Vec<Activity>,
}

#[derive(SurrealValue)]
struct Rows {
    revision: i64,
    buildings: Vec<String>,
    rooms: Vec<String>,
    faculties: Vec<String>,
    years: Vec<String>,
    courses: Vec<String>,
    activities: Vec<String>,
}

impl Store {
    /// What `source` brought to `centre` and is shown; nothing if there is no such centre or source.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn brought_by(&self, centre: CentreId, source: &str) -> Result<Brought, StoreError> {
        retrying(|| self.brought(centre, |other| other == source)).await
    }

    /// What everyone but `source` brought to `centre` and is shown, and what was written by hand.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn brought_by_others(
        &self,
        centre: CentreId,
        source: &str,
    ) -> Result<Brought, StoreError> {
        retrying(|| self.brought(centre, |other| other != source)).await
    }

    /// Reads the editions of the sources that are wanted; a conflict when the centre changed between the two reads.
    async fn brought(
        &self,
        centre: CentreId,
        wanted: impl Fn(&str) -> bool,
    ) -> Result<Brought, StoreError> {
        let Some(shown) = centres::shown(self.db(), centre).await? else {
            return Ok(Brought::default());
        };
        let known = shown.editions.iter();
        let known: BTreeSet<Uuid> = known
            .filter(|(source, _)| wanted(source))
            .map(|(_, edition)| *edition)
            .collect();
        let mut editions = shown.hand_first();
        editions.retain(|edition| known.contains(edition));
        let of = |table: &'static str| -> Vec<RecordId> {
            let rows = editions.iter();
            rows.map(|edition| beginning_with(table, *edition))
                .collect()
        };
        let query = self.db().query(READ);
        let query = query.bind(("centre", record("centre", centre.0)));
        let query = query
            .bind(("buildings", of("building")))
            .bind(("rooms", of("room")));
        let query = query
            .bind(("faculties", of("faculty")))
            .bind(("years", of("year")));
        let query = query
            .bind(("courses", of("course")))
            .bind(("activities", of("activity")));
        let rows: Option<Rows> = run(query)
            .await?
            .take(0)
            .map_err(|error| StoreError::corrupt("a programme", error))?;
        match rows {
            Some(rows) if rows.revision == shown.revision => rows.assemble(),
            _ => Err(StoreError::Conflict),
        }
    }
}

impl Rows {
    fn assemble(self) -> Result<Brought, StoreError> {
        Ok(Brought {
            buildings: once("a building", self.buildings, |one: &Building| one.id.0)?,
            rooms: once("a room", self.rooms, |one: &Room| one.id.0)?,
            faculties: once("a faculty", self.faculties, |one: &Faculty| one.id.0)?,
            years: once("a school year", self.years, |one: &SchoolYear| one.id.0)?,
            courses: all("a course", self.courses)?,
            activities: all("an activity", self.activities)?,
        })
    }
}

/// Each thing once: of two rows about one the first counts, which is the one by hand.
fn once<T: serde::de::DeserializeOwned>(
    place: &str,
    rows: Vec<String>,
    id: impl Fn(&T) -> Uuid,
) -> Result<Vec<T>, StoreError> {
    let mut seen = BTreeSet::new();
    let mut things = all(place, rows)?;
    things.retain(|thing| seen.insert(id(thing)));
    Ok(things)
}

fn all<T: serde::de::DeserializeOwned>(
    place: &str,
    rows: Vec<String>,
) -> Result<Vec<T>, StoreError> {
    rows.iter().map(|body| read_text(place, body)).collect()
}
