//! The doors to single sessions: deciding about them, and writing down who was told.

#![expect(
    missing_docs,
    reason = "each server function's arguments become the fields of a struct, which cannot carry docs"
)]

use domain::{
    access::Action,
    course::Course,
    id::{CourseId, PersonId},
    session::{Meeting, meetings},
    text::Slug,
};
use jiff::ToSpan;
use leptos::prelude::*;
use store::{AsRead, Outcome, SaveError, StoreError};
use uuid::Uuid;

use super::{
    super::{
        api::{Desk, page_of, said},
        refusal::Said,
    },
    typed::Deciding,
};
use crate::{
    account::Door,
    caller::{Caller, caller},
    draft::Draft,
    error::AppError,
    visit::Visit,
};

/// Cancels or moves sessions, or holds them as planned after all, and leads to whom to tell.
///
/// # Errors
/// As [`crate::account::sign_in`].
#[server(endpoint = "change-sessions")]
pub async fn change_sessions(
    language: String,
    centre: Slug,
    #[server(flatten)] typed: Deciding,
) -> Result<(), AppError> {
    let caller = caller()?;
    let desk = Desk::find(&caller, &language, &centre).await?;
    let course: CourseId = typed.course.parse().map_err(|_| AppError::Unreadable)?;
    caller.may(Action::ChangeSessions(desk.courses_of(course)))?;
    desk.decide(&caller, course, &typed).await
}

/// Writes down how it went to tell somebody.
///
/// # Errors
/// As [`crate::account::sign_in`].
#[server(endpoint = "mark-told")]
pub async fn mark_told(
    language: String,
    centre: Slug,
    notice: Uuid,
    person: PersonId,
    outcome: String,
) -> Result<(), AppError> {
    let caller = caller()?;
    let door = Door::find(&caller, &language, &centre).await?;
    caller.may(Action::TellPeople(door.centre.id))?;
    mark(&caller, &door, notice, person, &outcome).await
}

async fn mark(
    caller: &Caller,
    door: &Door,
    notice: Uuid,
    person: PersonId,
    outcome: &str,
) -> Result<(), AppError> {
    let outcome = Outcome::from_code(outcome).ok_or(AppError::Unreadable)?;
    let by = Some(caller.present()?.account);
    let store = &caller.site.store;
    let marked = store
        .mark_told(door.centre.id, notice, person, outcome, by, door.now)
        .await;
    match marked {
        Ok(()) => door.lead(&format!("/house/notices/{}#p-{person}", notice.simple())),
        // Erased meanwhile, or a page that is long gone.
        Err(StoreError::Missing(_)) => door.lead("/house/notices"),
        Err(cause) => return Err(cause.into()),
    }
    Ok(())
}

impl Desk {
    async fn decide(
        &self,
        caller: &Caller,
        course: CourseId,
        typed: &Deciding,
    ) -> Result<(), AppError> {
        let known = self.known(course)?;
        let page = format!("{}/dates", page_of(known));
        let planned = ahead(&self.house, known, self.door.now.civil.date());
        let Ok(decision) = typed.read(&self.house, &planned) else {
            Draft::Form
                .keep(caller, &self.door.centre.zone, typed)
                .await?;
            self.say(&page, Said::Decision);
            return Ok(());
        };
        let by = Some(caller.present()?.account);
        let (store, now) = (&caller.site.store, self.door.now);
        let (house, read) = (self.door.centre.id, AsRead::from_code(&typed.read));
        let changed = store
            .change_sessions(house, course, Some(&read), &decision, by, now)
            .await;
        match changed {
            Ok(Some(notice)) => {
                Draft::Form.forget(caller).await?;
                self.door
                    .lead(&format!("/house/notices/{}", notice.id.simple()));
            }
            Ok(None) => self.say(&page, Said::Nothing),
            Err(SaveError::Store(cause)) => return Err(cause.into()),
            Err(refused) => {
                Draft::Form
                    .keep(caller, &self.door.centre.zone, typed)
                    .await?;
                self.say(&page, said(&refused));
            }
        }
        Ok(())
    }
}

/// The planned meetings from today on, for a school year.
fn ahead(house: &store::Catalogue, course: &Course, today: jiff::civil::Date) -> Vec<Meeting> {
    let within = domain::calendar::Span::new(today, today.saturating_add(366.days()));
    within.map_or_else(Vec::new, |within| {
        meetings(&course.offer, &house.calendar, within)
    })
}

/// The same for a page.
pub(super) fn planned(visit: &Visit, course: &Course) -> Vec<Meeting> {
    ahead(&visit.house, course, visit.today())
}
