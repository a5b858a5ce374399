//! Rosters: the numbers of parallel sets, as the store keeps and publishes them.

mod reading;
mod rolls;

use std::collections::BTreeMap;

pub use self::{
    reading::{Held, RosterNow},
    rolls::{Attended, Calling},
};
use domain::{
    course::{Course, Seats},
    id::{CentreId, CourseId, SetId},
    roster::{Enrolment, Group, Roster},
};
use jiff::civil::DateTime;
use serde_json::Value as Json;
use surrealdb::{
    Surreal,
    engine::any::Any,
    types::{RecordId, SurrealValue, Uuid as Key},
};
use tokio::sync::broadcast;

use crate::{
    Store,
    error::StoreError,
    record::{body, read, record},
    transaction::{Script, run},
};

const BODIES: &str = "SELECT VALUE body FROM $sets";
const ROWS: &str = "SELECT id, centre, version, body FROM $sets";

/// Over the version that was read, or not at all.
const WRITE: &str = "FOR $roster IN $rosters {
    IF $roster.id.version != $roster.seen { THROW $stale };
    UPSERT $roster.id CONTENT $roster.row RETURN NONE;
};";
/// A roster that is new rests on the courses of a revision. Reading it for update makes the commit fail if an import
/// or an editor changes the centre meanwhile, and lets two new rosters pass each other.
const RESTS_ON: &str =
    "IF (SELECT VALUE revision FROM ONLY $centre FOR UPDATE) != $revision { THROW $stale };";

/// A change of seats: the set, the course of it, and its numbers now.
pub(crate) type SeatChange = (SetId, CourseId, SeatsNow);

/// The numbers of a course at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SeatsNow {
    /// How many places there are.
    pub seats: Seats,
    /// Places given.
    pub placed: u32,
    /// Places offered to somebody from the line, not yet answered.
    pub offered: u32,
    /// People in line without an offer.
    pub waiting: u32,
}

impl SeatsNow {
    /// How many places a newcomer could get, or nothing if nobody has said how many there are. None are free for a
    /// newcomer while anybody waits.
    #[must_use]
    pub fn free(&self) -> Option<u32> {
        let Seats::Known(seats) = self.seats else {
            return None;
        };
        let free = u32::from(seats).saturating_sub(self.placed + self.offered);
        Some(if self.waiting + self.offered > 0 {
            0
        } else {
            free
        })
    }

    /// Whether somebody gets a place at once.
    #[must_use]
    pub fn gives_place(&self) -> bool {
        self.free().is_some_and(|free| free > 0)
    }

    /// Those of a course that nobody has asked for yet.
    #[must_use]
    pub const fn nobody_in(course: &Course) -> Self {
        Self {
            seats: course.seats,
            placed: 0,
            offered: 0,
            waiting: 0,
        }
    }

    pub(crate) const fn of(group: &Group) -> Self {
        Self {
            seats: group.seats,
            placed: group.placed,
            offered: group.offered,
            waiting: group.waiting,
        }
    }
}

/// A roster as it was read, with what is needed to write it again.
pub(crate) struct Kept {
    pub(crate) roster: Roster,
    pub(crate) centre: CentreId,
    /// The version it was read at; none if it is not kept yet.
    pub(crate) version: Option<i64>,
    /// For a roster that is not kept yet, the revision of the centre from which its groups were taken.
    pub(crate) revision: Option<i64>,
}

/// A roster as the store keeps it.
#[derive(SurrealValue)]
pub(crate) struct RosterRow {
    pub(crate) id: RecordId,
    pub(crate) centre: Key,
    pub(crate) version: i64,
    pub(crate) body: Json,
}

/// A roster to be written over the version that was read.
#[derive(SurrealValue)]
struct RosterWrite {
    id: RecordId,
    seen: Option<i64>,
    row: RosterContent,
}

#[derive(SurrealValue)]
struct RosterContent {
    centre: Key,
    version: i64,
    offered: i64,
    body: Json,
}

impl Kept {
    fn write(&self) -> Result<RosterWrite, StoreError> {
        let offered = self
            .roster
            .groups
            .values()
            .map(|group| i64::from(group.offered))
            .sum();
        let version = self.version.map_or(1, |version| version + 1);
        let row = RosterContent {
            centre: self.centre.0.into(),
            version,
            offered,
            body: body(&self.roster)?,
        };
        Ok(RosterWrite {
            id: record("roster", self.roster.set.0),
            seen: self.version,
            row,
        })
    }

    /// Adds what writes it to a transaction.
    pub(crate) fn put(&self, script: &mut Script) -> Result<(), StoreError> {
        if let Some(revision) = self.revision {
            script.step(RESTS_ON);
            script.bind("centre", record("centre", self.centre.0));
            script.bind("revision", revision);
        }
        put_all(script, [self])
    }

    /// A roster without courses that nobody has written yet.
    pub(crate) const fn new(set: SetId, centre: CentreId) -> Self {
        Self {
            roster: Roster::new(set),
            centre,
            version: None,
            revision: None,
        }
    }

    /// A roster that nobody has written yet: one group for each course of the set that people may read.
    pub(crate) fn begin(set: SetId, centre: CentreId, revision: u64, courses: &[Course]) -> Self {
        let mut kept = Self {
            revision: i64::try_from(revision).ok(),
            ..Self::new(set, centre)
        };
        let public = courses
            .iter()
            .filter(|course| course.set == set && course.offer.state.is_public());
        kept.roster
            .groups
            .extend(public.map(|course| (course.id, group(course))));
        kept
    }

    /// The numbers of the courses that `changed` is about.
    pub(crate) fn seats_of(&self, changed: &[Enrolment]) -> Vec<SeatChange> {
        let courses: std::collections::BTreeSet<_> =
            changed.iter().map(|enrolment| enrolment.course).collect();
        let groups = courses
            .into_iter()
            .filter_map(|course| Some((course, self.roster.groups.get(&course)?)));
        groups
            .map(|(course, group)| (self.roster.set, course, SeatsNow::of(group)))
            .collect()
    }
}

impl TryFrom<RosterRow> for Kept {
    type Error = StoreError;

    fn try_from(row: RosterRow) -> Result<Self, StoreError> {
        let roster = read("a roster", row.body)?;
        Ok(Self {
            roster,
            centre: CentreId(row.centre.into()),
            version: Some(row.version),
            revision: None,
        })
    }
}

impl Store {
    /// The numbers of these courses; one that nobody has asked for yet is absent, and all its seats are free.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn seats(
        &self,
        wanted: &[(SetId, CourseId)],
    ) -> Result<BTreeMap<CourseId, SeatsNow>, StoreError> {
        let sets: std::collections::BTreeSet<_> = wanted.iter().map(|(set, _)| *set).collect();
        let ids: Vec<_> = sets
            .into_iter()
            .map(|set| record("roster", set.0))
            .collect();
        let mut response = run(self.db().query(BODIES).bind(("sets", ids))).await?;
        let rows: Vec<Json> = response
            .take(0)
            .map_err(|error| StoreError::corrupt("a roster", error))?;
        let rosters = rows
            .into_iter()
            .map(|row| read::<Roster>("a roster", row))
            .collect::<Result<Vec<_>, _>>()?;
        let groups: BTreeMap<_, _> = rosters.iter().flat_map(|roster| &roster.groups).collect();
        Ok(wanted
            .iter()
            .filter_map(|(_, course)| Some((*course, SeatsNow::of(groups.get(course)?))))
            .collect())
    }

    /// Tells of every change of seats, after it is on disk. A listener that falls far behind loses the oldest.
    #[must_use]
    pub fn seat_changes(&self) -> broadcast::Receiver<(SetId, CourseId, SeatsNow)> {
        self.inner.seat_changes.subscribe()
    }

    pub(crate) fn tell_seats(&self, changes: Vec<SeatChange>) {
        for change in changes {
            // An error says that nobody listens.
            let _ = self.inner.seat_changes.send(change);
        }
    }
}

/// Adds what writes these rosters to a transaction.
pub(crate) fn put_all<'a>(
    script: &mut Script,
    rosters: impl IntoIterator<Item = &'a Kept>,
) -> Result<(), StoreError> {
    let rows = rosters
        .into_iter()
        .map(Kept::write)
        .collect::<Result<Vec<_>, _>>()?;
    script.over(WRITE, "rosters", rows);
    Ok(())
}

/// The rosters of `sets` that are kept.
pub(crate) async fn kept(
    db: &Surreal<Any>,
    sets: impl IntoIterator<Item = SetId>,
) -> Result<Vec<Kept>, StoreError> {
    let ids: Vec<_> = sets
        .into_iter()
        .map(|set| record("roster", set.0))
        .collect();
    let mut response = run(db.query(ROWS).bind(("sets", ids))).await?;
    let rows: Vec<RosterRow> = response
        .take(0)
        .map_err(|error| StoreError::corrupt("a roster", error))?;
    rows.into_iter().map(TryInto::try_into).collect()
}

/// The numbers of a course that nobody is in, with the rules of its form. One that people may not read is closed.
pub(crate) fn group(course: &Course) -> Group {
    let public = course.offer.audience.takes_public_form();
    let closes = if course.offer.state.is_public() {
        course.closes
    } else {
        Some(DateTime::MIN)
    };
    Group::new(course.seats, course.entry, public, course.opens, closes)
}

/// The rules of a course as it is now, over the people who are in; the seats are another matter.
pub(crate) fn follow(held: &mut Group, course: &Course) {
    let Group {
        entry,
        public,
        opens,
        closes,
        ..
    } = group(course);
    *held = Group {
        entry,
        public,
        opens,
        closes,
        ..held.clone()
    };
}
