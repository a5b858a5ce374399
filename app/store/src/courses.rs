//! Saving a course by hand: nobody else has its rooms and its leader at its hours, and its roster follows.

mod as_read;
mod chairs;
pub(crate) mod guards;
mod notices;

use std::collections::BTreeSet;

use domain::{
    clash::{Clash, House},
    course::{Course, again::Again},
    id::{AccountId, CentreId, RoomId, SetId},
    roster::SeatsRefusal,
};
use jiff::civil::Date;
use serde_json::json;
use surrealdb::types::RecordId;
use uuid::Uuid;

pub use self::{
    as_read::AsRead,
    notices::{Notice, Outcome, ToTell},
};
use crate::{
    Store,
    audit::{self, AuditLine},
    catalogue::Catalogue,
    centres::{self, BY_HAND, Shown},
    chance,
    enrolments::settling::{self, Settled},
    error::StoreError,
    moment::Moment,
    record::{body, pair, record, text},
    rosters::{self, Kept},
    transaction::{MayConflict, Script, retrying, run},
};

const EXISTING: &str = "SELECT VALUE id FROM $rows";
const SAVE: &str = "
    IF $centre.revision != $revision { THROW $stale };
    UPDATE $centre SET revision = $revision + 1, editions = $editions RETURN NONE;
    UPSERT $course CONTENT {
        body: $body, sheet: IF $of_sheet { $course.sheet ?? $course.body } ELSE { NONE }
    } RETURN NONE;
";

const SAVE_NEXT: &str = "UPSERT $next CONTENT { body: $next_body, sheet: NONE } RETURN NONE;";

/// What is saved, and by whom.
#[derive(Clone, Copy)]
struct Saving<'a> {
    course: &'a Course,
    /// What it was when it was read; anything if nothing is said.
    read: Option<&'a AsRead>,
    /// A draft that is saved with it.
    next: Option<&'a Course>,
    /// What the log calls it.
    what: &'a str,
    by: Option<AccountId>,
    now: Moment,
}

/// Why a course is not saved.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SaveError {
    /// Something else has its room or its leader at that hour.
    #[error("it clashes with something")]
    Clash(Box<Clash>),
    /// It would be shown in a room that is no longer used.
    #[error("its room is no longer used")]
    RoomGone(RoomId),
    /// Somebody saved it since it was read.
    #[error("somebody saved it meanwhile")]
    Meanwhile,
    /// It would have fewer seats than are given.
    #[error(transparent)]
    Seats(#[from] SeatsRefusal),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl MayConflict for SaveError {
    fn is_conflict(&self) -> bool {
        matches!(self, Self::Store(error) if error.is_conflict())
    }
}

impl Store {
    /// Saves a course, new or known. A published one takes its rooms and its leader; of two who take the same at the
    /// same hour one is refused. More seats are offered to those who wait. The audit keeps the course before and after.
    ///
    /// A course that a sheet brought is the hand's from then on: the next import leaves it as it is and says so.
    ///
    /// # Errors
    /// [`SaveError`] says what stands against it; nothing is changed then.
    pub async fn save_course(
        &self,
        course: Course,
        by: Option<AccountId>,
        now: Moment,
    ) -> Result<(), SaveError> {
        let saving = Saving::of(&course, by, now);
        retrying(|| self.try_save(saving, Script::new())).await
    }

    /// As [`Self::save_course`], for who changed what they had read: of two who read the same, the second is told so and
    /// overwrites nothing. Whoever saves what is there already has what they want.
    ///
    /// # Errors
    /// [`SaveError::Meanwhile`] if the course is not as it was read, and as [`Self::save_course`].
    pub async fn save_course_as_read(
        &self,
        course: Course,
        read: &AsRead,
        by: Option<AccountId>,
        now: Moment,
    ) -> Result<(), SaveError> {
        let saving = Saving {
            read: Some(read),
            ..Saving::of(&course, by, now)
        };
        let saved = retrying(|| self.try_save(saving, Script::new())).await;
        if saved == Err(SaveError::Meanwhile) {
            let now_there = self.catalogue(course.offer.centre).await?;
            if now_there.course_by_id(course.id) == Some(&course) {
                return Ok(());
            }
        }
        saved
    }

    /// Saves that a course is held again in another year, and that it ends with its own, as one. Sent again, it does
    /// nothing.
    ///
    /// # Errors
    /// As [`Self::save_course_as_read`].
    pub async fn save_again(
        &self,
        again: &Again,
        read: &AsRead,
        by: Option<AccountId>,
        now: Moment,
    ) -> Result<(), SaveError> {
        let there = self.catalogue(again.this.offer.centre).await?;
        if there.course_by_id(again.next.id).is_some() {
            return Ok(());
        }
        let saving = Saving {
            read: Some(read),
            next: Some(&again.next),
            ..Saving::of(&again.this, by, now)
        };
        retrying(|| self.try_save(saving, Script::new())).await
    }

    /// Saves a course in a transaction that has more to write already.
    async fn try_save(&self, saving: Saving<'_>, mut script: Script) -> Result<(), SaveError> {
        let Saving {
            course, read, now, ..
        } = saving;
        let takes = if course.offer.state.is_public() {
            guards::of(course)
        } else {
            Default::default()
        };
        let guards = guards::read(self.db(), takes).await?;
        let centre = course.offer.centre;
        let catalogue = self.catalogue(centre).await?;
        let shown = centres::shown(self.db(), centre)
            .await?
            .ok_or(StoreError::Missing("centre"))?;
        // The transaction rests on this revision as well, so what is compared here cannot change before it ends.
        if i64::try_from(catalogue.revision) != Ok(shown.revision) {
            return Err(StoreError::Conflict.into());
        }
        let there = catalogue.course_by_id(course.id);
        if read.is_some_and(|read| *read != there.map_or(AsRead::nothing(), AsRead::of)) {
            return Err(SaveError::Meanwhile);
        }
        if course.offer.state.is_public()
            && let Some(clash) = catalogue
                .as_house(now.civil.date())
                .clashes(course)
                .into_iter()
                .next()
        {
            return Err(SaveError::Clash(Box::new(clash)));
        }
        if course.offer.state.is_public()
            && let Some(room) = catalogue.gone_room_of(course)
        {
            return Err(SaveError::RoomGone(room));
        }
        let by_hand = self.put_course(&mut script, course, shown).await?;
        guards::put(&mut script, guards);
        let mut courses: Vec<_> = catalogue
            .courses
            .iter()
            .filter(|other| other.id != course.id)
            .cloned()
            .collect();
        courses.push(course.clone());
        let before = there.map_or(course.set, |before| before.set);
        let settled = self
            .settle_saved(BTreeSet::from([course.set, before]), &courses, centre, now)
            .await?;
        settling::put(&mut script, &settled, now)?;
        if let Some(held) = settled
            .iter()
            .find_map(|settled| settled.held_more.get(&course.id))
        {
            return Err(SeatsRefusal::BelowHeld { held: *held }.into());
        }
        let mut lines = vec![saving.line(there, course)];
        if let Some(next) = saving.next {
            script.step(SAVE_NEXT);
            script.bind("next", pair("course", by_hand, next.id.0));
            script.bind("next_body", text(next)?);
            lines.push(saving.line(None, next));
        }
        audit::put(&mut script, centre, now, &lines)?;
        script.commit(self.db()).await?;
        for settled in settled {
            self.tell_seats(settled.seats());
        }
        Ok(())
    }

    /// The rosters of `sets`, following `courses`. A roster that is not kept yet is made, so that whoever makes it from
    /// the course as it was collides.
    async fn settle_saved(
        &self,
        sets: BTreeSet<SetId>,
        courses: &[Course],
        centre: CentreId,
        now: Moment,
    ) -> Result<Vec<Settled>, StoreError> {
        let mut settled = Vec::new();
        for set in sets {
            let kept = rosters::kept(self.db(), [set]).await?.pop();
            let kept = kept.unwrap_or_else(|| Kept::new(set, centre));
            settled.extend(self.settle(kept, courses, now).await?);
        }
        Ok(settled)
    }

    /// Writes the row where the course is, or else among those written by hand; tells under which key these stand.
    async fn put_course(
        &self,
        script: &mut Script,
        course: &Course,
        mut shown: Shown,
    ) -> Result<Uuid, StoreError> {
        let rows: Vec<_> = shown
            .editions
            .values()
            .map(|edition| pair("course", *edition, course.id.0))
            .collect();
        let mut response = run(self.db().query(EXISTING).bind(("rows", rows))).await?;
        let existing: Vec<RecordId> = response
            .take(0)
            .map_err(|error| StoreError::corrupt("a course", error))?;
        let by_hand = *shown
            .editions
            .entry(BY_HAND.to_owned())
            .or_insert_with(|| Uuid::from_bytes(chance::bytes()));
        let own_row = pair("course", by_hand, course.id.0);
        let row = existing
            .into_iter()
            .next()
            .unwrap_or_else(|| own_row.clone());
        script.step(SAVE);
        script.bind("centre", record("centre", shown.centre.id.0));
        script.bind("revision", shown.revision);
        script.bind("editions", body(&shown.editions)?);
        script.bind("of_sheet", row != own_row);
        script.bind("course", row);
        script.bind("body", text(course)?);
        Ok(by_hand)
    }
}

impl<'a> Saving<'a> {
    /// The course, whatever it was before.
    const fn of(course: &'a Course, by: Option<AccountId>, now: Moment) -> Self {
        Self {
            course,
            read: None,
            next: None,
            what: "course saved",
            by,
            now,
        }
    }

    fn line(&self, before: Option<&Course>, after: &Course) -> AuditLine {
        let detail = json!({ "by": self.by, "before": before, "after": after });
        AuditLine::new(self.what, self.now)
            .course(after.id)
            .detail(detail)
    }
}

impl Catalogue {
    /// A room of the course's timetable that is known and no longer used.
    #[must_use]
    pub fn gone_room_of(&self, course: &Course) -> Option<RoomId> {
        let mut rooms = course
            .offer
            .patterns
            .iter()
            .filter_map(|pattern| pattern.place.room());
        rooms.find(|room| self.room(*room).is_some() && !self.uses(*room))
    }

    /// The house as the judge of clashes sees it, from that day on.
    #[must_use]
    pub fn as_house(&self, from: Date) -> House<'_> {
        House {
            calendar: &self.calendar,
            from,
            rooms: &self.rooms,
            holds: &self.holds,
            courses: &self.courses,
            activities: &self.activities,
        }
    }
}
