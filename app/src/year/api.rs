//! The doors to the year's courses: writing one, showing it to everybody, taking it back.

#![expect(
    missing_docs,
    reason = "each server function's arguments become the fields of a struct, which cannot carry docs"
)]

use std::sync::Arc;

use domain::{
    access::{Action, Courses},
    course::Course,
    id::{CourseId, FacultyId},
    offer::State,
    text::Slug,
};
use leptos::prelude::*;
use store::{AsRead, Catalogue, SaveError};

use super::{refusal::Said, typed::Writing};
use crate::{
    account::Door,
    caller::{Caller, caller},
    draft::Draft,
    error::AppError,
};

/// Keeps a course as it was typed, or shows what it would be.
///
/// # Errors
/// As [`crate::account::sign_in`].
#[server(endpoint = "write-course")]
pub async fn write_course(
    language: String,
    centre: Slug,
    #[server(default)] then: String,
    #[server(flatten)] typed: Writing,
) -> Result<(), AppError> {
    let caller = caller()?;
    let desk = Desk::find(&caller, &language, &centre).await?;
    match caller.may(Action::EditCourses(desk.typed_courses(&typed))) {
        Ok(()) => desk.write(&caller, &typed, &then).await,
        Err(stopped) => desk.wait(&caller, &typed, stopped).await,
    }
}

/// Shows a course to everybody, takes it back, or ends it.
///
/// # Errors
/// As [`crate::account::sign_in`].
#[server(endpoint = "show-course")]
pub async fn show_course(
    language: String,
    centre: Slug,
    course: CourseId,
    state: String,
    #[server(default)] read: String,
) -> Result<(), AppError> {
    let caller = caller()?;
    let desk = Desk::find(&caller, &language, &centre).await?;
    caller.may(Action::Publish(desk.courses(None)))?;
    desk.show(&caller, course, &state, &AsRead::from_code(&read))
        .await
}

/// A house whose courses somebody writes.
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

    pub(super) const fn courses(&self, faculty: Option<FacultyId>) -> Courses {
        Courses {
            centre: self.door.centre.id,
            faculty,
        }
    }

    /// The part of the house's courses that this one belongs to.
    pub(super) fn courses_of(&self, course: CourseId) -> Courses {
        let known = self.house.course_by_id(course);
        self.courses(known.and_then(|known| known.offer.faculty))
    }

    /// The part that a form is about: who moves a course from one faculty to another must have both, which only the
    /// manager has.
    pub(super) fn typed_courses(&self, typed: &Writing) -> Courses {
        let wanted: Option<FacultyId> = typed.faculty.parse().ok();
        match self.before(typed) {
            Some(before) if before.offer.faculty != wanted => self.courses(None),
            _ => self.courses(wanted),
        }
    }

    pub(super) fn before(&self, typed: &Writing) -> Option<&Course> {
        self.house.course_by_id(typed.id.parse().ok()?)
    }

    /// Keeps what was typed, or leads back to what is to be mended.
    async fn write(&self, caller: &Caller, typed: &Writing, then: &str) -> Result<(), AppError> {
        if typed.id.parse::<CourseId>().is_err() {
            return Err(AppError::Unreadable);
        }
        if then == "theirs" {
            return self.take_theirs(caller, typed).await;
        }
        let course = match typed.read(&self.house, self.before(typed)) {
            Err(_) => return self.back(caller, typed, Said::Form).await,
            Ok(_) if then == "preview" => return self.back(caller, typed, Said::Preview).await,
            Ok(course) => course,
        };
        let page = page_of(&course);
        let read = AsRead::from_code(&typed.read);
        match self.save(caller, course, &read).await? {
            Ok(()) => {
                Draft::Form.forget(caller).await?;
                self.say(&page, Said::Kept);
                Ok(())
            }
            Err(SaveError::Store(cause)) => Err(cause.into()),
            Err(refused) => self.back(caller, typed, said(&refused)).await,
        }
    }

    /// Throws away what was typed, so that the page shows the course as somebody else kept it.
    async fn take_theirs(&self, caller: &Caller, typed: &Writing) -> Result<(), AppError> {
        let there = self.before(typed).ok_or(AppError::NotFound)?;
        Draft::Form.forget(caller).await?;
        self.say(&page_of(there), Said::Theirs);
        Ok(())
    }

    /// Whoever was signed out meanwhile finds the form as it was after signing in again.
    async fn wait(
        &self,
        caller: &Caller,
        typed: &Writing,
        stopped: AppError,
    ) -> Result<(), AppError> {
        Draft::Form
            .keep(caller, &self.door.centre.zone, typed)
            .await?;
        Err(stopped)
    }

    /// Leads back to the form with what was typed.
    async fn back(&self, caller: &Caller, typed: &Writing, said: Said) -> Result<(), AppError> {
        Draft::Form
            .keep(caller, &self.door.centre.zone, typed)
            .await?;
        let page = self.before(typed).map_or_else(|| NEW.to_owned(), page_of);
        self.say(&page, said);
        Ok(())
    }

    /// Leads to a page that says it.
    pub(super) fn say(&self, page: &str, said: Said) {
        self.door.lead(&format!("{page}?said={said}"));
    }

    pub(super) fn known(&self, course: CourseId) -> Result<&Course, AppError> {
        self.house.course_by_id(course).ok_or(AppError::NotFound)
    }

    async fn show(
        &self,
        caller: &Caller,
        course: CourseId,
        state: &str,
        read: &AsRead,
    ) -> Result<(), AppError> {
        let mut course = self.known(course)?.clone();
        let page = page_of(&course);
        course.offer.state = match state {
            "published" if course.offer.patterns.is_empty() => {
                self.say(&page, Said::Unready);
                return Ok(());
            }
            "published" => State::Published,
            "draft" => State::Draft,
            "ended" => State::Ended,
            _ => return Err(AppError::Unreadable),
        };
        let saved = self.save(caller, course, read).await?;
        self.tell(&page, saved)
    }

    /// Saves a course over what was read of it.
    pub(super) async fn save(
        &self,
        caller: &Caller,
        course: Course,
        read: &AsRead,
    ) -> Result<Result<(), SaveError>, AppError> {
        let by = Some(caller.present()?.account);
        let (store, now) = (&caller.site.store, self.door.now);
        Ok(store.save_course_as_read(course, read, by, now).await)
    }

    /// Leads to a page, which says what came of saving the course, where nothing was typed.
    pub(super) fn tell(&self, page: &str, saved: Result<(), SaveError>) -> Result<(), AppError> {
        let said = match saved {
            Ok(()) => Said::Kept,
            Err(SaveError::Store(cause)) => return Err(cause.into()),
            Err(SaveError::Meanwhile) => Said::Changed,
            Err(refused) => said(&refused),
        };
        self.say(page, said);
        Ok(())
    }
}

/// The page on which a new course is written.
pub(super) const NEW: &str = "/house/new-course";

/// The page on which a course is written.
pub(super) fn page_of(course: &Course) -> String {
    format!("/house/courses/{}", course.offer.slug)
}

/// What the page says of a refusal.
pub(super) const fn said(refused: &SaveError) -> Said {
    match refused {
        SaveError::Clash(_) => Said::Clash,
        SaveError::RoomGone(_) => Said::RoomGone,
        SaveError::Seats(_) => Said::Seats,
        SaveError::Meanwhile => Said::Meanwhile,
        SaveError::Store(_) => Said::Form,
    }
}
