//! The doors to the roll: marking who came, and somebody who came without a place.

#![expect(
    missing_docs,
    reason = "each server function's arguments become the fields of a struct, which cannot carry docs"
)]

use domain::{
    access::{Action, Courses},
    course::Course,
    id::RequestKey,
    person::{Contact, Delivery},
    seek::Sought,
    text::{PersonName, Slug},
};
use jiff::civil::DateTime;
use leptos::prelude::*;
use store::{Calling, NewPerson, StoreError, Who};

use super::{
    page::{sessions, start},
    typed::{Filled, Guest, Named},
};
use crate::{
    account::Door,
    caller::{Caller, caller},
    draft::Draft,
    error::AppError,
    house::meant::people_meant,
};

/// How many people of one name are shown.
pub(super) const MOST: usize = 12;

/// Marks who came to a session: whoever was on the sheet and is not ticked stayed away.
///
/// # Errors
/// As [`crate::account::sign_in`]. What can be mended is a redirect back to the sheet, which says it.
#[server(endpoint = "take-roll")]
pub async fn take_roll(
    language: String,
    centre: Slug,
    course: Slug,
    #[server(flatten)] filled: Filled,
) -> Result<(), AppError> {
    let caller = caller()?;
    let door = Door::find(&caller, &language, &centre).await?;
    let course = course_of(&caller, &door, &course).await;
    match caller.may(Action::TakeRoll(part_of(&door, &course))) {
        Ok(()) => mark(&caller, door, course?, filled).await,
        Err(stopped) => wait(&caller, &door, &filled, stopped).await,
    }
}

/// Adds somebody to a session who came without a place; where the house knows people of that name, asks who it is. Their
/// name makes them known to the house, so that it is for who may enrol people.
///
/// # Errors
/// As [`take_roll`].
#[server(endpoint = "walk-in")]
pub async fn walk_in(
    language: String,
    centre: Slug,
    course: Slug,
    at: String,
    key: RequestKey,
    #[server(flatten)] typed: Guest,
) -> Result<(), AppError> {
    let caller = caller()?;
    let door = Door::find(&caller, &language, &centre).await?;
    caller.may(Action::EnrolAtDesk(door.centre.id))?;
    let course = course_of(&caller, &door, &course).await?;
    let sheet = Sheet::find(&caller, door, course, &at).await?;
    sheet.walk_in(&caller, key, typed).await
}

/// The class that the form names, in any state.
async fn course_of(caller: &Caller, door: &Door, slug: &Slug) -> Result<Course, AppError> {
    let house = caller.site.store.catalogue(door.centre.id).await?;
    house.course(slug).cloned().ok_or(AppError::NotFound)
}

/// Whoever was signed out meanwhile finds the sheet as it was after signing in again.
async fn wait(
    caller: &Caller,
    door: &Door,
    filled: &Filled,
    stopped: AppError,
) -> Result<(), AppError> {
    Draft::Form.keep(caller, &door.centre.zone, filled).await?;
    Err(stopped)
}

/// The part of the house's classes that it belongs to.
fn part_of(door: &Door, course: &Result<Course, AppError>) -> Courses {
    Courses {
        centre: door.centre.id,
        faculty: course.as_ref().ok().and_then(|course| course.offer.faculty),
    }
}

/// Keeps the sheet, or leads back to it with what was filled.
async fn mark(caller: &Caller, door: Door, course: Course, filled: Filled) -> Result<(), AppError> {
    let sheet = Sheet::find(caller, door, course, &filled.at).await?;
    let Some(marks) = filled.read() else {
        Draft::Form
            .keep(caller, &sheet.door.centre.zone, &filled)
            .await?;
        sheet.lead("refused=form");
        return Ok(());
    };
    let store = &caller.site.store;
    store.take_roll(sheet.calling(caller)?, &marks).await?;
    Draft::Form.forget(caller).await?;
    sheet.lead("done=kept");
    Ok(())
}

/// The sheet of one session.
struct Sheet {
    door: Door,
    course: Course,
    session: DateTime,
}

impl Sheet {
    /// The sheet that a form names, if the roll of its session can be taken.
    async fn find(caller: &Caller, door: Door, course: Course, at: &str) -> Result<Self, AppError> {
        let house = caller.site.store.catalogue(door.centre.id).await?;
        let session: DateTime = at.parse().map_err(|_| AppError::Unreadable)?;
        let mut held = sessions(&course, &house.calendar, door.now.civil.date()).into_iter();
        if held.any(|held| start(&held) == session) {
            Ok(Self {
                door,
                course,
                session,
            })
        } else {
            Err(AppError::NotFound)
        }
    }

    fn calling(&self, caller: &Caller) -> Result<Calling<'_>, AppError> {
        Ok(Calling {
            course: &self.course,
            session: self.session,
            by: caller.present()?.account,
            now: self.door.now,
        })
    }

    async fn walk_in(
        &self,
        caller: &Caller,
        key: RequestKey,
        typed: Guest,
    ) -> Result<(), AppError> {
        let who = match typed.person.parse() {
            Ok(person) => Who::Known(person),
            Err(_) => match self.named(caller, &typed).await? {
                Some(person) => Who::New(person),
                None => return Ok(()),
            },
        };
        let store = &caller.site.store;
        match store.walk_in(self.calling(caller)?, key, &who).await {
            Ok(_) => {
                Draft::Desk.forget(caller).await?;
                self.lead("done=added");
                Ok(())
            }
            Err(StoreError::Missing(_)) => Err(AppError::NotFound),
            Err(cause) => Err(cause.into()),
        }
    }

    /// Somebody new of that name; nobody where the name is to be mended, or somebody may be meant whom the house knows.
    async fn named(&self, caller: &Caller, typed: &Guest) -> Result<Option<NewPerson>, AppError> {
        let Ok(name) = PersonName::parse(&typed.guest) else {
            self.ask_again(caller, typed, "refused=name").await?;
            return Ok(None);
        };
        if typed.new != "yes" && self.is_known(caller, &typed.guest).await? {
            self.ask_again(caller, typed, "found=yes").await?;
            return Ok(None);
        }
        Ok(Some(NewPerson {
            name,
            contact: Contact::Desk,
            language: self.door.language(),
            wants: Delivery::Desk,
            needs: None,
        }))
    }

    /// Leads back to the sheet; the name waits beside it.
    async fn ask_again(&self, caller: &Caller, typed: &Guest, mark: &str) -> Result<(), AppError> {
        let named = Named {
            guest: typed.guest.clone(),
        };
        Draft::Desk
            .keep(caller, &self.door.centre.zone, &named)
            .await?;
        self.lead(mark);
        Ok(())
    }

    /// Whether the house knows people of that name.
    async fn is_known(&self, caller: &Caller, guest: &str) -> Result<bool, AppError> {
        let (centre, sought) = (&self.door.centre, Sought::read(guest));
        let found = people_meant(caller, centre, &sought, MOST).await?;
        Ok(!found.people.is_empty())
    }

    fn lead(&self, mark: &str) {
        let (slug, at) = (&self.course.offer.slug, self.session);
        self.door
            .lead(&format!("/house/course/{slug}/roll?at={at}&{mark}"));
    }
}
