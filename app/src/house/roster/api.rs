//! The door to more chairs.

#![expect(
    missing_docs,
    reason = "each server function's arguments become the fields of a struct, which cannot carry docs"
)]

use domain::{
    access::{Action, Courses},
    course::Course,
    text::{Line, Slug},
};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use store::SaveError;

use crate::{
    account::Door,
    caller::{Caller, caller},
    draft::Draft,
    error::AppError,
    house::desk::Refused,
};

/// The form for the number of chairs, as it was filled.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chairs {
    /// How many there are to be.
    pub(super) seats: String,
    /// Why.
    #[serde(default)]
    pub(super) reason: String,
}

/// Gives a class another number of chairs, with the reason, and offers those that became free to who waits.
///
/// # Errors
/// As [`crate::account::sign_in`]. What can be mended is a redirect back to the form, which says it.
#[server(endpoint = "set-seats")]
pub async fn set_seats(
    language: String,
    centre: Slug,
    course: Slug,
    #[server(flatten)] typed: Chairs,
) -> Result<(), AppError> {
    let caller = caller()?;
    let door = Door::find(&caller, &language, &centre).await?;
    let course = course_of(&caller, &door, &course).await;
    let faculty = course.as_ref().ok().and_then(|course| course.offer.faculty);
    let centre = door.centre.id;
    caller.may(Action::EditCourses(Courses { centre, faculty }))?;
    typed.set(&caller, &door, course?).await
}

/// The class that the form names, in any state.
async fn course_of(caller: &Caller, door: &Door, slug: &Slug) -> Result<Course, AppError> {
    let house = caller.site.store.catalogue(door.centre.id).await?;
    house.course(slug).cloned().ok_or(AppError::NotFound)
}

impl Chairs {
    /// How many and why, if the form says both. A class without a chair is none.
    pub(super) fn read(&self) -> Option<(u16, Line)> {
        let seats = self.seats().filter(|seats| *seats > 0)?;
        Some((seats, self.reason()?))
    }

    /// How many.
    pub(super) fn seats(&self) -> Option<u16> {
        self.seats.trim().parse().ok()
    }

    /// Why.
    pub(super) fn reason(&self) -> Option<Line> {
        Line::parse(&self.reason).ok()
    }

    async fn set(&self, caller: &Caller, door: &Door, course: Course) -> Result<(), AppError> {
        let page = format!("/house/course/{}/roster", course.offer.slug);
        let Some((seats, reason)) = self.read() else {
            return self.send_back(caller, door, &page, Refused::Form).await;
        };
        let why = (&reason, caller.present()?.account);
        let store = &caller.site.store;
        let saved = store.set_seats(door.centre.id, course.id, seats, why, door.now);
        match saved.await {
            Ok(()) => {
                Draft::Form.forget(caller).await?;
                door.lead(&format!("{page}?done=chairs"));
                Ok(())
            }
            Err(SaveError::Seats(_)) => self.send_back(caller, door, &page, Refused::Held).await,
            Err(SaveError::Clash(_) | SaveError::RoomGone(_) | SaveError::Meanwhile) => {
                self.send_back(caller, door, &page, Refused::Shared).await
            }
            Err(SaveError::Store(cause)) => Err(cause.into()),
        }
    }

    async fn send_back(
        &self,
        caller: &Caller,
        door: &Door,
        page: &str,
        refused: Refused,
    ) -> Result<(), AppError> {
        Draft::Form.keep(caller, &door.centre.zone, self).await?;
        door.lead(&format!("{page}?refused={refused}"));
        Ok(())
    }
}
