//! What taking a programme in means: what differs, what must be carried over, whose rosters it touches.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    activity::Activity,
    clash::rooms_of,
    course::Course,
    faculty::Faculty,
    id::SetId,
    place::{Building, Room},
};
use serde::de::DeserializeOwned;
use surrealdb::types::{RecordId, SurrealValue};
use uuid::Uuid;

use super::{
    Difference, Named, Programme,
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
    courses: (SELECT body, sheet FROM $courses),
    activities: (SELECT VALUE body FROM $activities)
}";

/// What taking a programme in means.
pub(super) struct Plan {
    pub(super) difference: Difference,
    /// What is gone from the sheet and stays.
    pub(super) carried: Carried,
    /// Courses that were changed by hand: as the house has them, and as the sheet now has them.
    pub(super) by_hand: Vec<ByHand>,
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

/// A course that was changed by hand after a sheet had brought it.
#[derive(Clone)]
pub(super) struct ByHand {
    /// As the house has it.
    pub(super) course: Course,
    /// As the sheet has it, or had it last if it is gone from there.
    pub(super) sheet: Course,
    /// Whether the sheet still has it.
    pub(super) in_sheet: bool,
}

#[derive(SurrealValue)]
struct CourseRow {
    body: String,
    sheet: Option<String>,
}

#[derive(Default, SurrealValue)]
struct Rows {
    buildings: Vec<String>,
    rooms: Vec<String>,
    faculties: Vec<String>,
    courses: Vec<CourseRow>,
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
        let (courses, by_hand) = parted(&rows.courses, &programme.courses)?;
        let before = Before {
            courses,
            activities: all::<Activity>(&rows.activities)?,
        };
        let others = match revision {
            Some(revision) => self.others(programme, &before, &by_hand, revision).await?,
            None => Vec::new(),
        };
        let peopled = self.peopled(programme, &before).await?;
        let hands: BTreeSet<_> = by_hand.iter().map(|hand| hand.course.id).collect();
        let brought: Vec<Course> = programme
            .courses
            .iter()
            .filter(|course| !hands.contains(&course.id))
            .cloned()
            .collect();
        let (mut difference, kept, touched) =
            compare(&before, &brought, &programme.activities, &peopled);
        difference.by_hand = by_hand
            .iter()
            .map(|hand| Named::of(&hand.course.offer))
            .collect();
        let gone = by_hand.iter().filter(|hand| !hand.in_sheet);
        let stay: Vec<&Course> = kept
            .iter()
            .copied()
            .chain(gone.map(|hand| &hand.course))
            .collect();
        let need = by_hand
            .iter()
            .map(|hand| &hand.course)
            .chain(kept.iter().copied());
        let carried = carried(programme, &stay, &need.collect::<Vec<_>>(), &rows)?;
        let mut courses = brought.clone();
        courses.extend(by_hand.iter().map(|hand| hand.course.clone()));
        courses.extend(kept.iter().map(|course| (*course).clone()));
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
            by_hand,
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
        by_hand: &[ByHand],
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
            .chain(by_hand.iter().map(|hand| &hand.course))
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

/// What the sheet brought before, without what was changed by hand since, and that apart. What is by hand as the sheet now
/// has it is the sheet's again.
fn parted(rows: &[CourseRow], now: &[Course]) -> Result<(Vec<Course>, Vec<ByHand>), StoreError> {
    let (mut of_sheet, mut by_hand) = (Vec::new(), Vec::new());
    for row in rows {
        let course: Course = read_text("a programme", &row.body)?;
        let Some(sheet) = &row.sheet else {
            of_sheet.push(course);
            continue;
        };
        let new = now.iter().find(|new| new.id == course.id);
        if new == Some(&course) {
            of_sheet.push(course);
            continue;
        }
        let sheet = match new {
            Some(new) => new.clone(),
            None => read_text("a programme", sheet)?,
        };
        by_hand.push(ByHand {
            course,
            sheet,
            in_sheet: new.is_some(),
        });
    }
    Ok((of_sheet, by_hand))
}

/// The courses that stay, and the rooms, buildings and faculties that are needed and are gone from the sheet too.
fn carried(
    programme: &Programme,
    stay: &[&Course],
    need: &[&Course],
    rows: &Rows,
) -> Result<Carried, StoreError> {
    let rooms: BTreeSet<_> = need
        .iter()
        .flat_map(|course| rooms_of(&course.offer))
        .collect();
    let faculties: BTreeSet<_> = need
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
    let courses = stay.iter().map(|course| (*course).clone()).collect();
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
