//! The doors to the roll: marking who came, and somebody who came without a place.

#![expect(
    missing_docs,
    reason = "each server function's arguments become the fields of a struct, which cannot carry docs"
)]

use std::collections::BTreeSet;

use domain::{
    access::{Action, Courses},
    course::Course,
    id::PersonId,
    person::{Contact, Delivery},
    roll,
    seek::Sought,
    text::{PersonName, Slug},
};
use jiff::civil::DateTime;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use store::{Calling, NewPerson, StoreError, Who};

use super::roll_page::sessions;
use crate::{
    account::Door,
    caller::{Caller, caller},
    draft::Draft,
    error::AppError,
};

/// Who came without being on the sheet, as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Guest {
    /// Their name.
    pub guest: String,
}

/// How many people of one name are shown.
pub(super) const MOST: usize = 12;

/// Marks who came to a session: whoever was on the sheet and is not ticked stayed away.
///
/// # Errors
/// As [`crate::account::sign_in`].
#[server(endpoint = "take-roll")]
pub async fn take_roll(
    language: String,
    centre: Slug,
    course: Slug,
    at: String,
    #[server(default)] shown: Vec<PersonId>,
    #[server(default)] came: Vec<PersonId>,
) -> Result<(), AppError> {
    let caller = caller()?;
    let sheet = Sheet::find(&caller, &language, &centre, &course, &at).await;
    caller.may(Action::TakeRoll(part_of(&caller, &centre, &sheet).await?))?;
    sheet?.mark(&caller, shown, came).await
}

/// Adds somebody to a session who came without a place; where the house knows people of that name, asks who it is.
///
/// # Errors
/// As [`take_roll`].
#[server(endpoint = "walk-in")]
pub async fn walk_in(
    language: String,
    centre: Slug,
    course: Slug,
    at: String,
    #[server(flatten)] typed: WalkIn,
) -> Result<(), AppError> {
    let caller = caller()?;
    let sheet = Sheet::find(&caller, &language, &centre, &course, &at).await;
    caller.may(Action::TakeRoll(part_of(&caller, &centre, &sheet).await?))?;
    sheet?.walk_in(&caller, typed).await
}

/// Who came without a place: somebody the house knows, or a name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct WalkIn {
    /// Somebody the house knows, by their id.
    #[serde(default)]
    person: String,
    /// A name.
    #[serde(default)]
    guest: String,
    /// Said: it is nobody of those who were found.
    #[serde(default)]
    new: String,
}

/// The part of the house's courses that the sheet's belongs to.
async fn part_of(
    caller: &Caller,
    centre: &Slug,
    sheet: &Result<Sheet, AppError>,
) -> Result<Courses, AppError> {
    match sheet {
        Ok(sheet) => Ok(Courses {
            centre: sheet.door.centre.id,
            faculty: sheet.course.offer.faculty,
        }),
        Err(_) => Ok(Courses::none(caller.house(centre).await?.id)),
    }
}

/// The sheet of one session.
struct Sheet {
    door: Door,
    course: Course,
    session: DateTime,
}

impl Sheet {
    /// The sheet that a form names, if its session can be called.
    async fn find(
        caller: &Caller,
        language: &str,
        centre: &Slug,
        course: &Slug,
        at: &str,
    ) -> Result<Self, AppError> {
        let door = Door::find(caller, language, centre).await?;
        let house = caller.site.store.catalogue(door.centre.id).await?;
        let course = house.course(course).cloned().ok_or(AppError::NotFound)?;
        let session: DateTime = at.parse().map_err(|_| AppError::Unreadable)?;
        let today = door.now.civil.date();
        let mut held = sessions(&course, &house.calendar, today).into_iter();
        let known = held.any(|held| held.date.to_datetime(held.hours.start) == session && roll::can_be_taken(&held, today));
        if known {
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

    async fn mark(
        &self,
        caller: &Caller,
        shown: Vec<PersonId>,
        came: Vec<PersonId>,
    ) -> Result<(), AppError> {
        let of = |people: Vec<PersonId>| people.into_iter().collect::<BTreeSet<_>>();
        let store = &caller.site.store;
        store.take_roll(self.calling(caller)?, &of(shown), &of(came)).await?;
        self.lead("done=kept");
        Ok(())
    }

    async fn walk_in(&self, caller: &Caller, typed: WalkIn) -> Result<(), AppError> {
        let who = match typed.person.parse() {
            Ok(person) => {
                caller.may(Action::ReadPeople(self.door.centre.id))?;
                Who::Known(person)
            }
            Err(_) => match self.named(caller, &typed).await? {
                Some(person) => Who::New(person),
                None => return Ok(()),
            },
        };
        match caller.site.store.walk_in(self.calling(caller)?, &who).await {
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
    async fn named(&self, caller: &Caller, typed: &WalkIn) -> Result<Option<NewPerson>, AppError> {
        let guest = Guest {
            guest: typed.guest.clone(),
        };
        let Ok(name) = PersonName::parse(&typed.guest) else {
            Draft::Desk.keep(caller, &self.door.centre.zone, &guest).await?;
            self.lead("refused=name");
            return Ok(None);
        };
        if typed.new != "yes" && self.is_known(caller, &typed.guest).await? {
            Draft::Desk.keep(caller, &self.door.centre.zone, &guest).await?;
            self.lead("found=yes");
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

    /// Whether the house knows people of that name, and whoever asks may look for them.
    async fn is_known(&self, caller: &Caller, guest: &str) -> Result<bool, AppError> {
        let centre = &self.door.centre;
        if caller.may(Action::ReadPeople(centre.id)).is_err() {
            return Ok(false);
        }
        let sought = Sought::read(guest);
        let store = &caller.site.store;
        let found = store.find_people(centre.id, centre.country, &sought, MOST).await?;
        Ok(!found.people.is_empty())
    }

    fn lead(&self, mark: &str) {
        let (slug, at) = (&self.course.offer.slug, self.session);
        self.door.lead(&format!("/house/course/{slug}/roll?at={at}&{mark}"));
    }
}
