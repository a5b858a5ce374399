//! All that a centre offers, as its pages read it: held in the process and read again when the centre's revision moved.

use std::{
    collections::{BTreeSet, HashMap},
    sync::{Arc, PoisonError},
};

use domain::{
    activity::Activity,
    calendar::{Calendar, SchoolYear},
    centre::Centre,
    course::Course,
    faculty::Faculty,
    hold::Hold,
    id::{BuildingId, CentreId, CourseId, FacultyId, RoomId},
    place::{Building, Room, Wing},
    text::Slug,
};
use serde::de::DeserializeOwned;
use surrealdb::{
    Surreal,
    engine::any::Any,
    types::{RecordId, SurrealValue},
};

use crate::{
    Store,
    centres::{self, Shown},
    error::StoreError,
    record::{beginning_with, last_key, read_text, record},
    transaction::{retrying, run},
};

const REVISION: &str = "SELECT VALUE revision FROM ONLY $centre";
/// One statement, so that all is read from one snapshot.
const READ: &str = "RETURN {
    revision: $centre.revision,
    buildings: array::flatten($buildings.map(|$edition| (SELECT id, body, gone FROM $edition))),
    wings: array::flatten($wings.map(|$edition| (SELECT id, body, gone FROM $edition))),
    rooms: array::flatten($rooms.map(|$edition| (SELECT id, body, gone FROM $edition))),
    faculties: array::flatten($faculties.map(|$edition| (SELECT id, body, gone FROM $edition))),
    years: array::flatten($years.map(|$edition| (SELECT id, body, gone FROM $edition))),
    holds: array::flatten($holds.map(|$edition| (SELECT id, body, gone FROM $edition))),
    courses: array::flatten($courses.map(|$edition| (SELECT VALUE body FROM $edition))),
    activities: array::flatten($activities.map(|$edition| (SELECT VALUE body FROM $edition)))
}";

/// All that a centre offers. Courses and activities are there in every state; pages show those that are public.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Catalogue {
    /// Which state of the centre this is; it grows with every change.
    pub revision: u64,
    /// The centre.
    pub centre: Centre,
    /// Its school years and the holidays it keeps.
    pub calendar: Calendar,
    /// Its buildings.
    pub buildings: Vec<Building>,
    /// The wings of its buildings.
    pub wings: Vec<Wing>,
    /// Its rooms that are in use.
    pub rooms: Vec<Room>,
    /// Its faculties, by rank.
    pub faculties: Vec<Faculty>,
    /// What tenants hold.
    pub holds: Vec<Hold>,
    /// Its courses.
    pub courses: Vec<Course>,
    /// Its activities.
    pub activities: Vec<Activity>,
    /// Rooms that are no longer used, and faculties that are no more: what ended still names them.
    gone: (Vec<Room>, Vec<Faculty>),
    index: Index,
}

/// Where in the lists things are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Index {
    courses: HashMap<CourseId, usize>,
    course_slugs: HashMap<Slug, usize>,
    activity_slugs: HashMap<Slug, usize>,
    faculties: HashMap<FacultyId, usize>,
    faculty_slugs: HashMap<Slug, usize>,
    rooms: HashMap<RoomId, usize>,
    buildings: HashMap<BuildingId, usize>,
}

/// A thing of the house. Of two rows about one thing the first counts, which is the one by hand.
#[derive(SurrealValue)]
struct ThingRow {
    id: RecordId,
    body: String,
    gone: Option<bool>,
}

#[derive(SurrealValue)]
struct Rows {
    revision: i64,
    buildings: Vec<ThingRow>,
    wings: Vec<ThingRow>,
    rooms: Vec<ThingRow>,
    faculties: Vec<ThingRow>,
    years: Vec<ThingRow>,
    holds: Vec<ThingRow>,
    courses: Vec<String>,
    activities: Vec<String>,
}

impl Catalogue {
    /// The course at this part of the address.
    #[must_use]
    pub fn course(&self, slug: &Slug) -> Option<&Course> {
        self.index
            .course_slugs
            .get(slug)
            .map(|place| &self.courses[*place])
    }

    /// The course with this id.
    #[must_use]
    pub fn course_by_id(&self, id: CourseId) -> Option<&Course> {
        self.index
            .courses
            .get(&id)
            .map(|place| &self.courses[*place])
    }

    /// The activity at this part of the address.
    #[must_use]
    pub fn activity(&self, slug: &Slug) -> Option<&Activity> {
        self.index
            .activity_slugs
            .get(slug)
            .map(|place| &self.activities[*place])
    }

    /// The faculty with this id, also one that is no more.
    #[must_use]
    pub fn faculty(&self, id: FacultyId) -> Option<&Faculty> {
        let there = self.index.faculties.get(&id);
        let there = there.map(|place| &self.faculties[*place]);
        there.or_else(|| self.gone.1.iter().find(|faculty| faculty.id == id))
    }

    /// The faculty at this part of the address.
    #[must_use]
    pub fn faculty_by_slug(&self, slug: &Slug) -> Option<&Faculty> {
        self.index
            .faculty_slugs
            .get(slug)
            .map(|place| &self.faculties[*place])
    }

    /// The room with this id, also one that is no longer used.
    #[must_use]
    pub fn room(&self, id: RoomId) -> Option<&Room> {
        let there = self.index.rooms.get(&id).map(|place| &self.rooms[*place]);
        there.or_else(|| self.gone.0.iter().find(|room| room.id == id))
    }

    /// Whether this room is in use.
    #[must_use]
    pub fn uses(&self, id: RoomId) -> bool {
        self.index.rooms.contains_key(&id)
    }

    /// The building with this id.
    #[must_use]
    pub fn building(&self, id: BuildingId) -> Option<&Building> {
        self.index
            .buildings
            .get(&id)
            .map(|place| &self.buildings[*place])
    }

    fn assemble(shown: Shown, rows: Rows) -> Result<Self, StoreError> {
        let (mut faculties, gone_faculties) = things::<Faculty>("a faculty", rows.faculties)?;
        faculties.sort_by_key(|faculty| faculty.rank);
        let (mut years, _) = things::<SchoolYear>("a school year", rows.years)?;
        years.sort_by_key(|year| year.span);
        let calendar = Calendar {
            country: shown.centre.country,
            years,
        };
        let (rooms, gone_rooms) = things("a room", rows.rooms)?;
        let mut catalogue = Self {
            revision: u64::try_from(rows.revision)
                .map_err(|error| StoreError::corrupt("a revision", error))?,
            centre: shown.centre,
            calendar,
            buildings: things("a building", rows.buildings)?.0,
            wings: things("a wing", rows.wings)?.0,
            rooms,
            faculties,
            holds: things("a hold", rows.holds)?.0,
            courses: all("a course", rows.courses)?,
            activities: all("an activity", rows.activities)?,
            gone: (gone_rooms, gone_faculties),
            index: Index::default(),
        };
        catalogue.index = Index::of(&catalogue);
        Ok(catalogue)
    }
}

impl Index {
    fn of(catalogue: &Catalogue) -> Self {
        Self {
            courses: places(&catalogue.courses, |course| course.id),
            course_slugs: places(&catalogue.courses, |course| course.offer.slug.clone()),
            activity_slugs: places(&catalogue.activities, |activity| {
                activity.offer.slug.clone()
            }),
            faculties: places(&catalogue.faculties, |faculty| faculty.id),
            faculty_slugs: places(&catalogue.faculties, |faculty| faculty.slug.clone()),
            rooms: places(&catalogue.rooms, |room| room.id),
            buildings: places(&catalogue.buildings, |building| building.id),
        }
    }
}

impl Store {
    /// All that `centre` offers. Costs one point read as long as nothing changed.
    ///
    /// # Errors
    /// [`StoreError::Missing`] when there is no such centre.
    pub async fn catalogue(&self, centre: CentreId) -> Result<Arc<Catalogue>, StoreError> {
        let mut response = run(self
            .db()
            .query(REVISION)
            .bind(("centre", record("centre", centre.0))))
        .await?;
        let revision: Option<i64> = response
            .take(0)
            .map_err(|error| StoreError::corrupt("a revision", error))?;
        let revision = revision.ok_or(StoreError::Missing("centre"))?;
        if let Some(held) = self
            .held_catalogue(centre)
            .filter(|held| i64::try_from(held.revision) == Ok(revision))
        {
            return Ok(held);
        }
        let fresh = Arc::new(retrying(|| fresh(self.db(), centre)).await?);
        self.hold_catalogue(centre, &fresh);
        Ok(fresh)
    }

    /// What was read of `centre` last, however old.
    pub(crate) fn held_catalogue(&self, centre: CentreId) -> Option<Arc<Catalogue>> {
        let held = self
            .inner
            .catalogues
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        held.get(&centre).cloned()
    }

    fn hold_catalogue(&self, centre: CentreId, fresh: &Arc<Catalogue>) {
        let mut held = self
            .inner
            .catalogues
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let newer = held
            .get(&centre)
            .is_some_and(|held| held.revision > fresh.revision);
        if !newer {
            held.insert(centre, Arc::clone(fresh));
        }
    }
}

/// Reads everything; a conflict when the centre changed between the two reads.
pub(crate) async fn fresh(db: &Surreal<Any>, centre: CentreId) -> Result<Catalogue, StoreError> {
    let shown = centres::shown(db, centre)
        .await?
        .ok_or(StoreError::Missing("centre"))?;
    let of = |table: &'static str| -> Vec<RecordId> {
        let editions = shown.hand_first().into_iter();
        editions
            .map(|edition| beginning_with(table, edition))
            .collect()
    };
    let query = db.query(READ).bind(("centre", record("centre", centre.0)));
    let query = query
        .bind(("buildings", of("building")))
        .bind(("wings", of("wing")))
        .bind(("rooms", of("room")));
    let query = query
        .bind(("faculties", of("faculty")))
        .bind(("years", of("year")))
        .bind(("holds", of("hold")));
    let query = query
        .bind(("courses", of("course")))
        .bind(("activities", of("activity")));
    let rows: Option<Rows> = run(query)
        .await?
        .take(0)
        .map_err(|error| StoreError::corrupt("a programme", error))?;
    let rows = rows.ok_or(StoreError::Missing("centre"))?;
    if rows.revision == shown.revision {
        Catalogue::assemble(shown, rows)
    } else {
        Err(StoreError::Conflict)
    }
}

fn all<T: DeserializeOwned>(place: &str, rows: Vec<String>) -> Result<Vec<T>, StoreError> {
    rows.iter().map(|body| read_text(place, body)).collect()
}

/// Things of the house: those in use, and those that are gone.
fn things<T: DeserializeOwned>(
    place: &str,
    rows: Vec<ThingRow>,
) -> Result<(Vec<T>, Vec<T>), StoreError> {
    let (mut used, mut gone, mut seen) = (Vec::new(), Vec::new(), BTreeSet::new());
    for row in rows {
        if last_key(&row.id).is_some_and(|id| !seen.insert(id)) {
            continue;
        }
        let into = if row.gone == Some(true) {
            &mut gone
        } else {
            &mut used
        };
        into.push(read_text(place, &row.body)?);
    }
    Ok((used, gone))
}

/// Where each thing is; of two with the same name the first.
fn places<T, K: Eq + std::hash::Hash>(things: &[T], name: impl Fn(&T) -> K) -> HashMap<K, usize> {
    things
        .iter()
        .enumerate()
        .rev()
        .map(|(place, thing)| (name(thing), place))
        .collect()
}
