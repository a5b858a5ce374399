//! What taking a programme in means: what differs, what must be carried over, whose rosters it touches.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    activity::Activity,
    course::Course,
    faculty::Faculty,
    id::SetId,
    place::{Building, Room},
};
use serde::de::DeserializeOwned;
use surrealdb::types::{RecordId, SurrealValue};
use uuid::Uuid;

use super::{
    Difference, Programme,
    difference::{Before, compare},
    staging::Carried,
};
use crate::{
    Store, centres,
    courses::guards,
    error::StoreError,
    record::{beginning_with, read_text},
    rosters,
    transaction::run,
};

const BEFORE: &str = "RETURN {
    buildings: (SELECT VALUE body FROM $buildings),
    rooms: (SELECT VALUE body FROM $rooms),
    faculties: (SELECT VALUE body FROM $faculties),
    courses: (SELECT VALUE body FROM $courses),
    activities: (SELECT VALUE body FROM $activities)
}";

/// What taking a programme in means.
pub(super) struct Plan {
    pub(super) difference: Difference,
    /// What is gone from the sheet and stays.
    pub(super) carried: Carried,
    /// All courses that the centre shows then.
    pub(super) courses: Vec<Course>,
    /// The sets whose courses change.
    pub(super) sets: BTreeSet<SetId>,
    /// The guards of what is taken and given back.
    pub(super) guards: BTreeSet<RecordId>,
    /// What the centre shows now; none if it is new.
    pub(super) revision: Option<i64>,
    pub(super) editions: BTreeMap<String, Uuid>,
}

#[derive(Default, SurrealValue)]
struct Rows {
    buildings: Vec<String>,
    rooms: Vec<String>,
    faculties: Vec<String>,
    courses: Vec<String>,
    activities: Vec<String>,
}

impl Store {
    /// Reads and compares; a conflict if the centre changed meanwhile.
    pub(super) async fn plan(&self, programme: &Programme) -> Result<Plan, StoreError> {
        let centre = programme.centre.id;
        let shown = centres::shown(self.db(), centre).await?;
        let (revision, editions) = shown.map_or((None, BTreeMap::new()), |shown| {
            (Some(shown.revision), shown.editions)
        });
        let rows = match editions.get(&programme.source) {
            Some(edition) => self.rows(*edition).await?,
            None => Rows::default(),
        };
        let before = Before {
            courses: all(&rows.courses)?,
            activities: all::<Activity>(&rows.activities)?,
        };
        let others = match revision {
            Some(revision) => self.others(programme, &before, revision).await?,
            None => Vec::new(),
        };
        let peopled = self.peopled(programme, &before).await?;
        let (difference, kept, touched) =
            compare(&before, &programme.courses, &programme.activities, &peopled);
        let carried = carried(programme, &kept, &rows)?;
        let mut courses = programme.courses.clone();
        courses.extend(kept.into_iter().cloned());
        courses.extend(others);
        let sets = touched.iter().map(|course| course.set).collect();
        let guards = touched
            .iter()
            .filter(|course| course.offer.state.is_public())
            .flat_map(|course| guards::of(course))
            .collect();
        Ok(Plan {
            difference,
            carried,
            courses,
            sets,
            guards,
            revision,
            editions,
        })
    }

    async fn rows(&self, edition: Uuid) -> Result<Rows, StoreError> {
        let of = |table| beginning_with(table, edition);
        let query = self
            .db()
            .query(BEFORE)
            .bind(("buildings", of("building")))
            .bind(("rooms", of("room")));
        let query = query
            .bind(("faculties", of("faculty")))
            .bind(("courses", of("course")));
        let rows: Option<Rows> = run(query.bind(("activities", of("activity"))))
            .await?
            .take(0)
            .map_err(|error| StoreError::corrupt("a programme", error))?;
        Ok(rows.unwrap_or_default())
    }

    /// The courses that other sources brought.
    async fn others(
        &self,
        programme: &Programme,
        before: &Before,
        revision: i64,
    ) -> Result<Vec<Course>, StoreError> {
        let catalogue = self.catalogue(programme.centre.id).await?;
        if i64::try_from(catalogue.revision) != Ok(revision) {
            return Err(StoreError::Conflict);
        }
        let mine: BTreeSet<_> = before
            .courses
            .iter()
            .chain(&programme.courses)
            .map(|course| course.id)
            .collect();
        Ok(catalogue
            .courses
            .iter()
            .filter(|course| !mine.contains(&course.id))
            .cloned()
            .collect())
    }

    /// Of the courses that are gone, those that somebody is in.
    async fn peopled(
        &self,
        programme: &Programme,
        before: &Before,
    ) -> Result<BTreeSet<domain::id::CourseId>, StoreError> {
        let new: BTreeSet<_> = programme.courses.iter().map(|course| course.id).collect();
        let gone = before
            .courses
            .iter()
            .filter(|course| !new.contains(&course.id));
        let sets: BTreeSet<_> = gone.map(|course| course.set).collect();
        let kept = rosters::kept(self.db(), sets).await?;
        let groups = kept.iter().flat_map(|kept| &kept.roster.groups);
        Ok(groups
            .filter(|(_, group)| group.held() + group.waiting > 0)
            .map(|(course, _)| *course)
            .collect())
    }
}

/// The courses that stay, and the rooms, buildings and faculties they need if those are gone from the sheet too.
fn carried(programme: &Programme, kept: &[&Course], rows: &Rows) -> Result<Carried, StoreError> {
    let rooms: BTreeSet<_> = kept
        .iter()
        .flat_map(|course| guards::rooms(&course.offer))
        .collect();
    let faculties: BTreeSet<_> = kept
        .iter()
        .filter_map(|course| course.offer.faculty)
        .collect();
    let mut gone_rooms: Vec<Room> = all(&rows.rooms)?;
    gone_rooms.retain(|room| {
        rooms.contains(&room.id) && programme.rooms.iter().all(|new| new.id != room.id)
    });
    let mut gone_buildings: Vec<Building> = all(&rows.buildings)?;
    gone_buildings.retain(|building| {
        let needed = gone_rooms.iter().any(|room| room.building == building.id);
        needed && programme.buildings.iter().all(|new| new.id != building.id)
    });
    let mut gone_faculties: Vec<Faculty> = all(&rows.faculties)?;
    gone_faculties.retain(|faculty| {
        faculties.contains(&faculty.id)
            && programme.faculties.iter().all(|new| new.id != faculty.id)
    });
    let courses = kept.iter().map(|course| (*course).clone()).collect();
    Ok(Carried {
        courses,
        rooms: gone_rooms,
        buildings: gone_buildings,
        faculties: gone_faculties,
    })
}

fn all<T: DeserializeOwned>(rows: &[String]) -> Result<Vec<T>, StoreError> {
    rows.iter()
        .map(|row| read_text("a programme", row))
        .collect()
}
