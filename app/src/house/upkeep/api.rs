//! The doors to the house's own things: rooms, buildings, tenants.

#![expect(
    missing_docs,
    reason = "each server function's arguments become the fields of a struct, which cannot carry docs"
)]

use std::sync::Arc;

use domain::{
    access::Action,
    centre::upkeep::Upkeep,
    id::{FacultyId, HoldId, RoomId},
    text::Slug,
};
use leptos::prelude::*;
use serde::Serialize;
use store::{Catalogue, Moment, UpkeepError};

use super::{
    building::BuildingWriting,
    faculties_page::FACULTIES,
    faculty::{FacultyWriting, moved_up},
    hold::HoldWriting,
    room::RoomWriting,
    rooms_page::ROOMS,
    said::Said,
    year::YearWriting,
};
use crate::{
    account::Door,
    caller::{Caller, caller},
    draft::Draft,
    error::AppError,
    year::Wrongs,
};

/// Keeps a room as it was typed.
///
/// # Errors
/// As [`crate::account::sign_in`].
#[server(endpoint = "write-room")]
pub async fn write_room(
    language: String,
    centre: Slug,
    #[server(flatten)] typed: RoomWriting,
) -> Result<(), AppError> {
    let caller = caller()?;
    let desk = Desk::find(&caller, &language, &centre).await?;
    match caller.may(Action::EditHouse(desk.door.centre.id)) {
        Ok(()) => desk.write(&caller, &typed).await,
        Err(stopped) => desk.wait(&caller, &typed, stopped).await,
    }
}

/// Keeps a building as it was typed.
///
/// # Errors
/// As [`crate::account::sign_in`].
#[server(endpoint = "write-building")]
pub async fn write_building(
    language: String,
    centre: Slug,
    #[server(flatten)] typed: BuildingWriting,
) -> Result<(), AppError> {
    let caller = caller()?;
    let desk = Desk::find(&caller, &language, &centre).await?;
    match caller.may(Action::EditHouse(desk.door.centre.id)) {
        Ok(()) => desk.write(&caller, &typed).await,
        Err(stopped) => desk.wait(&caller, &typed, stopped).await,
    }
}

/// Keeps what a tenant holds as it was typed.
///
/// # Errors
/// As [`crate::account::sign_in`].
#[server(endpoint = "write-hold")]
pub async fn write_hold(
    language: String,
    centre: Slug,
    #[server(flatten)] typed: HoldWriting,
) -> Result<(), AppError> {
    let caller = caller()?;
    let desk = Desk::find(&caller, &language, &centre).await?;
    match caller.may(Action::EditHouse(desk.door.centre.id)) {
        Ok(()) => desk.write(&caller, &typed).await,
        Err(stopped) => desk.wait(&caller, &typed, stopped).await,
    }
}

/// Takes a room out of use.
///
/// # Errors
/// As [`crate::account::sign_in`].
#[server(endpoint = "take-room-out")]
pub async fn take_room_out(language: String, centre: Slug, room: RoomId) -> Result<(), AppError> {
    let caller = caller()?;
    let desk = Desk::find(&caller, &language, &centre).await?;
    caller.may(Action::EditHouse(desk.door.centre.id))?;
    let page = format!("{ROOMS}/{room}?out=yes&");
    desk.end(&caller, Upkeep::RoomOut(room), ROOMS, &page).await
}

/// Ends what a tenant holds.
///
/// # Errors
/// As [`crate::account::sign_in`].
#[server(endpoint = "end-hold")]
pub async fn end_hold(language: String, centre: Slug, hold: HoldId) -> Result<(), AppError> {
    let caller = caller()?;
    let desk = Desk::find(&caller, &language, &centre).await?;
    caller.may(Action::EditHouse(desk.door.centre.id))?;
    desk.end(&caller, Upkeep::HoldOut(hold), ROOMS, ROOMS).await
}

/// Keeps a school year as it was typed, once it was seen what falls away.
///
/// # Errors
/// As [`crate::account::sign_in`].
#[server(endpoint = "write-year")]
pub async fn write_year(
    language: String,
    centre: Slug,
    #[server(flatten)] typed: YearWriting,
) -> Result<(), AppError> {
    let caller = caller()?;
    let desk = Desk::find(&caller, &language, &centre).await?;
    match caller.may(Action::EditHouse(desk.door.centre.id)) {
        Ok(()) => desk.write(&caller, &typed).await,
        Err(stopped) => desk.wait(&caller, &typed, stopped).await,
    }
}

/// Keeps a faculty as it was typed.
///
/// # Errors
/// As [`crate::account::sign_in`].
#[server(endpoint = "write-faculty")]
pub async fn write_faculty(
    language: String,
    centre: Slug,
    #[server(flatten)] typed: FacultyWriting,
) -> Result<(), AppError> {
    let caller = caller()?;
    let desk = Desk::find(&caller, &language, &centre).await?;
    match caller.may(Action::EditHouse(desk.door.centre.id)) {
        Ok(()) => desk.write(&caller, &typed).await,
        Err(stopped) => desk.wait(&caller, &typed, stopped).await,
    }
}

/// Moves a faculty one place up among the doors; the first one stays.
///
/// # Errors
/// As [`crate::account::sign_in`].
#[server(endpoint = "move-faculty")]
pub async fn move_faculty(
    language: String,
    centre: Slug,
    faculty: FacultyId,
) -> Result<(), AppError> {
    let caller = caller()?;
    let desk = Desk::find(&caller, &language, &centre).await?;
    caller.may(Action::EditHouse(desk.door.centre.id))?;
    desk.move_up(&caller, faculty).await
}

/// Ends a faculty that nothing belongs to.
///
/// # Errors
/// As [`crate::account::sign_in`].
#[server(endpoint = "end-faculty")]
pub async fn end_faculty(
    language: String,
    centre: Slug,
    faculty: FacultyId,
) -> Result<(), AppError> {
    let caller = caller()?;
    let desk = Desk::find(&caller, &language, &centre).await?;
    caller.may(Action::EditHouse(desk.door.centre.id))?;
    let page = format!("{FACULTIES}/{faculty}?out=yes&");
    desk.end(&caller, Upkeep::FacultyOut(faculty), FACULTIES, &page)
        .await
}

/// A form about a thing of the house.
pub(super) trait Typed: Serialize + Sync {
    /// The change that these words describe.
    ///
    /// # Errors
    /// What is wrong with which field, all of it at once.
    fn read(&self, house: &Catalogue) -> Result<Upkeep, Wrongs>;

    /// The page that the form stands on.
    fn page(&self, house: &Catalogue) -> String;

    /// The page to go on to when it is kept.
    fn then(&self) -> String;

    /// Whether the change takes something away that was not seen yet.
    fn is_to_be_looked_at(&self, _: &Upkeep, _: &Catalogue, _: Moment) -> bool {
        false
    }
}

/// A house that somebody keeps.
pub(super) struct Desk {
    pub door: Door,
    pub house: Arc<Catalogue>,
}

impl Desk {
    /// Finds the house that a form names.
    pub(super) async fn find(
        caller: &Caller,
        language: &str,
        centre: &Slug,
    ) -> Result<Self, AppError> {
        let door = Door::find(caller, language, centre).await?;
        let house = caller.site.store.catalogue(door.centre.id).await?;
        Ok(Self { door, house })
    }

    /// Keeps what was typed, or leads back to what is to be mended.
    pub(super) async fn write<T: Typed>(&self, caller: &Caller, typed: &T) -> Result<(), AppError> {
        let Ok(change) = typed.read(&self.house) else {
            return self.back(caller, typed, Said::Form).await;
        };
        if typed.is_to_be_looked_at(&change, &self.house, self.door.now) {
            return self.back(caller, typed, Said::Look).await;
        }
        match self.keep(caller, change).await {
            Ok(()) => {
                Draft::Form.forget(caller).await?;
                self.say(&typed.then(), Said::Kept);
                Ok(())
            }
            Err(UpkeepError::Refused(_)) => self.back(caller, typed, Said::Refused).await,
            Err(UpkeepError::Store(cause)) => Err(cause.into()),
        }
    }

    /// Ends a thing, or leads back to its page, which says what stands against it.
    pub(super) async fn end(
        &self,
        caller: &Caller,
        change: Upkeep,
        then: &str,
        back: &str,
    ) -> Result<(), AppError> {
        match self.keep(caller, change).await {
            Ok(()) => self.say(then, Said::Kept),
            Err(UpkeepError::Refused(_)) => self.say(back, Said::Refused),
            // Somebody ended it already.
            Err(UpkeepError::Store(store::StoreError::Missing(_))) => self.say(then, Said::Kept),
            Err(UpkeepError::Store(cause)) => return Err(cause.into()),
        }
        Ok(())
    }

    /// Moves a faculty up; the first one, and one that is no more, stay where they are.
    async fn move_up(&self, caller: &Caller, faculty: FacultyId) -> Result<(), AppError> {
        match moved_up(&self.house, faculty) {
            Some(moved) => {
                let change = Upkeep::Faculties(moved);
                self.end(caller, change, FACULTIES, FACULTIES).await
            }
            None => {
                self.door.lead(FACULTIES);
                Ok(())
            }
        }
    }

    async fn keep(&self, caller: &Caller, change: Upkeep) -> Result<(), UpkeepError> {
        let by = caller.present().ok().map(|present| present.account);
        let store = &caller.site.store;
        store
            .keep_house(self.door.centre.id, change, by, self.door.now)
            .await
    }

    /// Whoever was signed out meanwhile finds the form as it was after signing in again.
    pub(super) async fn wait<T: Typed>(
        &self,
        caller: &Caller,
        typed: &T,
        stopped: AppError,
    ) -> Result<(), AppError> {
        let zone = &self.door.centre.zone;
        Draft::Form.keep(caller, zone, typed).await?;
        Err(stopped)
    }

    /// Leads back to the form with what was typed.
    pub(super) async fn back<T: Typed>(
        &self,
        caller: &Caller,
        typed: &T,
        said: Said,
    ) -> Result<(), AppError> {
        let zone = &self.door.centre.zone;
        Draft::Form.keep(caller, zone, typed).await?;
        self.say(&typed.page(&self.house), said);
        Ok(())
    }

    /// Leads to a page that says it.
    pub(super) fn say(&self, page: &str, said: Said) {
        let mark = match page {
            page if page.ends_with('&') => "",
            page if page.contains('?') => "&",
            _ => "?",
        };
        self.door.lead(&format!("{page}{mark}said={said}"));
    }
}
