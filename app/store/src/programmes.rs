//! Whole programmes, each as one source brought it: staged in chunks, then shown by changing one name.

mod brought;
mod difference;
mod plan;
mod staging;
mod switch;

use domain::{
    activity::Activity,
    calendar::SchoolYear,
    centre::Centre,
    course::Course,
    faculty::Faculty,
    hold::Hold,
    offer::{Offer, State},
    place::{Building, Room, Wing},
};

pub use self::brought::Brought;
pub(crate) use self::staging::finish_interrupted;
use crate::{Store, chance, error::StoreError, moment::Moment, transaction::retrying};

/// A programme as one source brought it.
///
/// The same row has the same id each time; what is missing here is gone from the source.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Programme {
    /// The name of the sheet or folder. A source replaces what it brought before, and nothing else.
    pub source: String,
    /// The centre; it is created, or takes these values.
    pub centre: Centre,
    /// Its buildings.
    pub buildings: Vec<Building>,
    /// Their wings.
    pub wings: Vec<Wing>,
    /// Its rooms.
    pub rooms: Vec<Room>,
    /// Its faculties.
    pub faculties: Vec<Faculty>,
    /// Its school years.
    pub years: Vec<SchoolYear>,
    /// What tenants hold.
    pub holds: Vec<Hold>,
    /// Its courses.
    pub courses: Vec<Course>,
    /// Its activities.
    pub activities: Vec<Activity>,
}

/// What a programme changes among the courses and activities of its source.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Difference {
    /// Not there before.
    pub added: Vec<Named>,
    /// There before, and different.
    pub changed: Vec<Named>,
    /// No longer there.
    pub gone: Vec<Named>,
    /// No longer in the sheet, but people are in, so they stay.
    pub kept: Vec<Named>,
    /// Changed by hand since the sheet brought them, so they stay as the hand has them, whatever the sheet says.
    #[serde(default)]
    pub by_hand: Vec<Named>,
    /// Courses that should have fewer seats than are given, and keep as many as are given. Told by
    /// [`Store::take_in`] only.
    pub fuller: Vec<Named>,
    /// How many are as they were.
    pub same: usize,
}

/// Something a difference speaks of.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Named {
    /// Its title, in the language it was written in.
    pub title: String,
    /// How far it has come.
    pub state: State,
}

impl Named {
    fn of(offer: &Offer) -> Self {
        let (_, title) = offer.title.get(offer.title.original());
        Self {
            title: title.to_string(),
            state: offer.state.clone(),
        }
    }
}

impl Store {
    /// What [`Self::take_in`] would change. Changes nothing.
    ///
    /// # Errors
    /// [`StoreError::Refused`] when the programme contradicts itself or its address belongs to another centre.
    pub async fn differences(&self, programme: &Programme) -> Result<Difference, StoreError> {
        staging::check(self.db(), programme).await?;
        Ok(retrying(|| self.plan(programme)).await?.difference)
    }

    /// Takes a programme in: all of it or nothing. Courses that are gone but have people stay.
    ///
    /// # Errors
    /// [`StoreError::Refused`] when the programme contradicts itself or its address belongs to another centre;
    /// [`StoreError::Conflict`] when other changes of the same centre kept winning. Nothing is shown then.
    pub async fn take_in(
        &self,
        programme: &Programme,
        now: Moment,
    ) -> Result<Difference, StoreError> {
        staging::check(self.db(), programme).await?;
        let edition = chance::id(now.at);
        let shown = match staging::stage(self.db(), programme, edition, now).await {
            Ok(()) => retrying(|| self.switch(programme, edition, now)).await,
            Err(error) => Err(error),
        };
        if shown.is_err() {
            staging::give_up(self.db(), edition).await?;
        } else {
            retrying(|| self.reconcile(programme, now)).await?;
        }
        staging::sweep(self.db()).await?;
        shown
    }
}
