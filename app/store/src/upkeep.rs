//! Changing the house itself by hand: its rooms, tenants, school years and faculties.
//!
//! What is written stands among what is written by hand, where it hides what a sheet says of the same thing, also after
//! the next import. Every change raises the centre's revision, as saving a course does, so of two that take the same hour
//! of a room one looks again.

use domain::{
    centre::upkeep::{Upkeep, UpkeepRefusal},
    id::{AccountId, CentreId},
};
use serde::Serialize;
use serde_json::{Value as Json, json};
use surrealdb::types::{RecordId, SurrealValue};
use uuid::Uuid;

use crate::{
    Store,
    audit::{self, AuditLine},
    catalogue::Catalogue,
    centres::{self, BY_HAND},
    chance,
    courses::guards,
    error::StoreError,
    moment::Moment,
    record::{body, named, pair, record, text},
    transaction::{MayConflict, Script, retrying},
};

const RAISE: &str = "
    IF $centre.revision != $revision { THROW $stale };
    UPDATE $centre SET revision = $revision + 1, editions = $editions RETURN NONE;
";
const KEEP: &str = "FOR $row IN $kept {
    UPSERT $row.id CONTENT { body: $row.body, gone: $row.gone } RETURN NONE;
};";

/// Why the house is not changed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum UpkeepError {
    /// Something stands against it.
    #[error(transparent)]
    Refused(#[from] UpkeepRefusal),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl MayConflict for UpkeepError {
    fn is_conflict(&self) -> bool {
        matches!(self, Self::Store(error) if error.is_conflict())
    }
}

/// A thing of the house as it is written.
#[derive(SurrealValue)]
struct KeptRow {
    id: RecordId,
    body: String,
    gone: Option<bool>,
}

/// What a change writes, and what the audit says of it.
struct Written {
    rows: Vec<KeptRow>,
    what: &'static str,
    thing: Uuid,
    before: Json,
    after: Json,
}

impl Store {
    /// Changes the house, if nothing stands against it then. The audit keeps it as it was and as it is.
    ///
    /// # Errors
    /// [`UpkeepError`] says what stands against it; nothing is changed then.
    pub async fn keep_house(
        &self,
        centre: CentreId,
        change: Upkeep,
        by: Option<AccountId>,
        now: Moment,
    ) -> Result<(), UpkeepError> {
        retrying(|| self.try_keep(centre, &change, by, now)).await
    }

    async fn try_keep(
        &self,
        centre: CentreId,
        change: &Upkeep,
        by: Option<AccountId>,
        now: Moment,
    ) -> Result<(), UpkeepError> {
        let catalogue = self.catalogue(centre).await?;
        let house = catalogue.as_house(now.civil.date());
        house.allows(change, &catalogue.faculties)?;
        let shown = centres::shown(self.db(), centre)
            .await?
            .ok_or(StoreError::Missing("centre"))?;
        if i64::try_from(catalogue.revision) != Ok(shown.revision) {
            return Err(StoreError::Conflict.into());
        }
        let mut editions = shown.editions;
        let by_hand = *editions
            .entry(BY_HAND.to_owned())
            .or_insert_with(|| Uuid::from_bytes(chance::bytes()));
        let written = Written::of(change, &catalogue, by_hand)?;
        let mut script = Script::new();
        script.step(RAISE);
        script.bind("centre", record("centre", centre.0));
        script.bind("revision", shown.revision);
        script.bind("editions", body(&editions)?);
        script.over(KEEP, "kept", written.rows);
        if let Upkeep::Hold(hold) = change {
            let rooms = hold.rooms.iter();
            let rooms = rooms.map(|room| named("guard", room.0, "room")).collect();
            guards::put_unseen(&mut script, rooms);
        }
        let detail = json!({
            "by": by, "thing": written.thing, "before": written.before, "after": written.after,
        });
        let line = AuditLine::new(written.what, now).detail(detail);
        audit::put(&mut script, centre, now, &[line])?;
        Ok(script.commit(self.db()).await?)
    }
}

impl Written {
    fn of(change: &Upkeep, house: &Catalogue, edition: Uuid) -> Result<Self, StoreError> {
        let own = Thing { edition };
        match change {
            Upkeep::Building(building) => {
                let before = house.building(building.id);
                own.kept(
                    "building",
                    "building changed",
                    building.id.0,
                    before,
                    building,
                )
            }
            Upkeep::Room(room, wing) => {
                let before = house.room(room.id);
                let mut written = own.kept("room", "room changed", room.id.0, before, room)?;
                if let Some(wing) = wing {
                    written.rows.push(own.row("wing", wing.id.0, wing, false)?);
                }
                Ok(written)
            }
            Upkeep::RoomOut(id) => own.gone("room", "room out of use", id.0, house.room(*id)),
            Upkeep::Hold(hold) => {
                let before = house.holds.iter().find(|old| old.id == hold.id);
                own.kept("hold", "hold changed", hold.id.0, before, hold)
            }
            Upkeep::HoldOut(id) => {
                let before = house.holds.iter().find(|old| old.id == *id);
                own.gone("hold", "hold ended", id.0, before)
            }
            Upkeep::Year(year) => {
                let before = house.calendar.years.iter().find(|old| old.id == year.id);
                own.kept("year", "school year changed", year.id.0, before, year)
            }
            Upkeep::Faculties(faculties) => own.faculties(faculties, house),
            Upkeep::FacultyOut(id) => {
                own.gone("faculty", "faculty ended", id.0, house.faculty(*id))
            }
        }
    }
}

/// Where things by hand are written.
struct Thing {
    edition: Uuid,
}

impl Thing {
    fn row<T: Serialize>(
        &self,
        table: &str,
        id: Uuid,
        thing: &T,
        gone: bool,
    ) -> Result<KeptRow, StoreError> {
        Ok(KeptRow {
            id: pair(table, self.edition, id),
            body: text(thing)?,
            gone: gone.then_some(true),
        })
    }

    fn kept<T: Serialize>(
        &self,
        table: &str,
        what: &'static str,
        id: Uuid,
        before: Option<&T>,
        after: &T,
    ) -> Result<Written, StoreError> {
        Ok(Written {
            rows: vec![self.row(table, id, after, false)?],
            what,
            thing: id,
            before: body(&before)?,
            after: body(after)?,
        })
    }

    fn gone<T: Serialize>(
        &self,
        table: &str,
        what: &'static str,
        id: Uuid,
        before: Option<&T>,
    ) -> Result<Written, StoreError> {
        let before = before.ok_or(StoreError::Missing("thing of the house"))?;
        Ok(Written {
            rows: vec![self.row(table, id, before, true)?],
            what,
            thing: id,
            before: body(before)?,
            after: Json::Null,
        })
    }

    fn faculties(
        &self,
        faculties: &[domain::faculty::Faculty],
        house: &Catalogue,
    ) -> Result<Written, StoreError> {
        let changed = faculties
            .iter()
            .filter(|new| house.faculty(new.id) != Some(new));
        let changed: Vec<_> = changed.collect();
        let before: Vec<_> = changed.iter().map(|new| house.faculty(new.id)).collect();
        let rows = changed
            .iter()
            .map(|new| self.row("faculty", new.id.0, new, false));
        Ok(Written {
            rows: rows.collect::<Result<_, _>>()?,
            what: "faculties changed",
            thing: changed.first().map_or(Uuid::nil(), |new| new.id.0),
            before: body(&before)?,
            after: body(&changed)?,
        })
    }
}
