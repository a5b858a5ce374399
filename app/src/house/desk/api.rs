//! The doors of the desk. Each ends in a redirect; what was typed stands in no address.

#![expect(
    missing_docs,
    reason = "each server function's arguments become the fields of a struct, which cannot carry docs"
)]

use domain::{
    access::Action,
    id::{PersonId, RequestKey},
    text::{SlipCode, Slug},
};
use leptos::prelude::*;
use store::{Answered, EnrolError, Slip};

use super::{
    refusal::Refused,
    typed::{Going, Looking, Newcomer, Wanted},
};
use crate::{
    account::Door,
    caller::{Caller, caller},
    draft::Draft,
    error::AppError,
};

mod enrol;
mod transfer;

/// The page of the desk.
const DESK: &str = "/house/desk";

/// Looks for somebody. What was typed waits beside the page, never in its address.
///
/// # Errors
/// As [`crate::account::sign_in`].
#[server(endpoint = "find-people")]
pub async fn find_people(language: String, centre: Slug, who: String) -> Result<(), AppError> {
    let caller = caller()?;
    let door = Door::find(&caller, &language, &centre).await?;
    caller.may(Action::ReadPeople(door.centre.id))?;
    let looking = Looking { who };
    Draft::Desk
        .keep(&caller, &door.centre.zone, &looking)
        .await?;
    door.lead(&format!("{DESK}?found=yes"));
    Ok(())
}

/// Gives somebody new a place, or a place in line, and shows the slip.
///
/// # Errors
/// As [`crate::account::sign_in`]. What can be mended is a redirect back to the form, which says it.
#[server(endpoint = "enrol-newcomer")]
pub async fn enrol_newcomer(
    key: RequestKey,
    language: String,
    centre: Slug,
    #[server(flatten)] typed: Newcomer,
) -> Result<(), AppError> {
    let caller = caller()?;
    let door = Door::find(&caller, &language, &centre).await?;
    match caller.may(Action::EnrolAtDesk(door.centre.id)) {
        Ok(()) => enrol::newcomer(&caller, &door, key, typed).await,
        Err(stopped) => enrol::wait(&caller, &door, &typed, stopped).await,
    }
}

/// Gives somebody the house knows a place, or a place in line, and shows the slip.
///
/// # Errors
/// As [`enrol_newcomer`].
#[server(endpoint = "enrol-known")]
pub async fn enrol_known(
    key: RequestKey,
    language: String,
    centre: Slug,
    person: PersonId,
    #[server(flatten)] typed: Wanted,
) -> Result<(), AppError> {
    let caller = caller()?;
    let door = Door::find(&caller, &language, &centre).await?;
    match caller.may(Action::EnrolAtDesk(door.centre.id)) {
        Ok(()) => enrol::known(&caller, &door, key, person, typed).await,
        Err(stopped) => enrol::wait(&caller, &door, &typed, stopped).await,
    }
}

/// Gives back, for somebody who says so at the desk, what a slip is for.
///
/// # Errors
/// As [`enrol_newcomer`].
#[server(endpoint = "give-back-for-somebody")]
pub async fn give_back_for_somebody(
    key: RequestKey,
    language: String,
    centre: Slug,
    code: SlipCode,
    then: String,
) -> Result<(), AppError> {
    let caller = caller()?;
    let door = Door::find(&caller, &language, &centre).await?;
    caller.may(Action::EnrolAtDesk(door.centre.id))?;
    let slip = slip_of(&caller, &door, &code).await?;
    let by = Some(caller.present()?.account);
    let answer = caller.site.store.leave_by(&code, key, by, door.now).await;
    lead_back(&caller, &door, &slip, &then, answer.map(|_| "left")).await
}

/// Takes, for somebody who says so at the desk, the place that is offered to them.
///
/// # Errors
/// As [`enrol_newcomer`].
#[server(endpoint = "accept-for-somebody")]
pub async fn accept_for_somebody(
    key: RequestKey,
    language: String,
    centre: Slug,
    code: SlipCode,
    then: String,
) -> Result<(), AppError> {
    let caller = caller()?;
    let door = Door::find(&caller, &language, &centre).await?;
    caller.may(Action::EnrolAtDesk(door.centre.id))?;
    let slip = slip_of(&caller, &door, &code).await?;
    let by = Some(caller.present()?.account);
    let answer = caller.site.store.accept_by(&code, key, by, door.now).await;
    lead_back(&caller, &door, &slip, &then, answer.map(|_| "taken")).await
}

/// Takes somebody over into another class, by a decision that says why.
///
/// # Errors
/// As [`enrol_newcomer`].
#[server(endpoint = "move-person")]
pub async fn move_person(
    language: String,
    centre: Slug,
    person: PersonId,
    from: Slug,
    #[server(flatten)] typed: Going,
) -> Result<(), AppError> {
    let caller = caller()?;
    let door = Door::find(&caller, &language, &centre).await?;
    match caller.may(Action::EnrolAtDesk(door.centre.id)) {
        Ok(()) => transfer::over(&caller, &door, person, &from, typed).await,
        Err(stopped) => enrol::wait(&caller, &door, &typed, stopped).await,
    }
}

/// The slip of this house with that code.
async fn slip_of(caller: &Caller, door: &Door, code: &SlipCode) -> Result<Slip, AppError> {
    let slip = caller.site.store.slip(code).await?;
    slip.filter(|slip| slip.centre == door.centre.id)
        .ok_or(AppError::NotFound)
}

/// Leads back to the roster if the form stood there, else to the person, and says what was done or why not.
async fn lead_back(
    caller: &Caller,
    door: &Door,
    slip: &Slip,
    then: &str,
    done: Result<&str, EnrolError>,
) -> Result<(), AppError> {
    let mark = match done {
        Ok(done) => format!("?done={done}"),
        Err(EnrolError::Refused(refusal)) => format!("?refused={}", Refused::of(refusal)),
        Err(EnrolError::Store(cause)) => return Err(cause.into()),
    };
    let house = caller.site.store.catalogue(door.centre.id).await?;
    let course = house.course_by_id(slip.enrolment.course);
    let page = match course.filter(|_| then == "roster") {
        Some(course) => format!("/house/course/{}/roster", course.offer.slug),
        None => format!("{DESK}/{}", slip.enrolment.person),
    };
    door.lead(&format!("{page}{mark}"));
    Ok(())
}

/// Shows the slip, or leads back to the form at `page` with what was typed.
async fn show<T: serde::Serialize + Sync>(
    caller: &Caller,
    door: &Door,
    page: &str,
    typed: &T,
    answer: Result<Answered, EnrolError>,
) -> Result<(), AppError> {
    match answer {
        Ok(answered) => {
            Draft::Form.forget(caller).await?;
            Draft::Desk.forget(caller).await?;
            door.lead(&format!("/slip/{}", answered.code));
            Ok(())
        }
        Err(EnrolError::Refused(refusal)) => {
            send_back(caller, door, page, typed, Refused::of(refusal)).await
        }
        Err(EnrolError::Store(cause)) => Err(cause.into()),
    }
}

async fn send_back<T: serde::Serialize + Sync>(
    caller: &Caller,
    door: &Door,
    page: &str,
    typed: &T,
    refused: Refused,
) -> Result<(), AppError> {
    Draft::Form.keep(caller, &door.centre.zone, typed).await?;
    let mark = if page.contains('?') { '&' } else { '?' };
    door.lead(&format!("{page}{mark}refused={refused}"));
    Ok(())
}
