//! Enrolling at the desk, from what was typed to the slip.

use domain::{
    course::Course,
    id::{CourseId, PersonId, RequestKey},
    person::Channel,
};
use serde::Serialize;
use store::{Answered, Catalogue, Enrol, EnrolError, Who};

use super::{
    super::{
        refusal::Refused,
        typed::{Newcomer, Wanted, course_of},
    },
    DESK, send_back, show,
};
use crate::{
    account::Door, caller::Caller, draft::Draft, enrolment::meet_at_once, error::AppError,
};

/// Whoever was signed out meanwhile finds the form as it was after signing in again.
pub(super) async fn wait<T: Serialize + Sync>(
    caller: &Caller,
    door: &Door,
    typed: &T,
    stopped: AppError,
) -> Result<(), AppError> {
    Draft::Form.keep(caller, &door.centre.zone, typed).await?;
    Err(stopped)
}

/// Enrols somebody who may be new.
pub(super) async fn newcomer(
    caller: &Caller,
    door: &Door,
    key: RequestKey,
    typed: Newcomer,
) -> Result<(), AppError> {
    let house = caller.site.store.catalogue(door.centre.id).await?;
    let person = typed.person(door.centre.country, door.language()).ok();
    let course = course_of(&house, &typed.course).map(|course| course.id);
    let Some((person, course)) = person.zip(course) else {
        return send_back(caller, door, DESK, &typed, Refused::Form).await;
    };
    let (who, channel) = (Who::New(person), typed.channel());
    let answer = ask(caller, door, key, course, who, channel).await?;
    show(caller, door, DESK, &typed, answer).await
}

/// Enrols somebody the house knows, unless the class meets at the same time as one they are in and nobody said that they
/// know of it.
pub(super) async fn known(
    caller: &Caller,
    door: &Door,
    key: RequestKey,
    person: PersonId,
    typed: Wanted,
) -> Result<(), AppError> {
    let store = &caller.site.store;
    let known = store.person(person).await?;
    known
        .filter(|known| known.centre == door.centre.id)
        .ok_or(AppError::NotFound)?;
    let house = store.catalogue(door.centre.id).await?;
    let page = format!("{DESK}/{person}");
    let Some(course) = course_of(&house, &typed.course) else {
        return send_back(caller, door, &page, &typed, Refused::Form).await;
    };
    if typed.anyway.is_none() && clashes(caller, door, (&house, course), person, None).await? {
        return send_back(caller, door, &page, &typed, Refused::Clash).await;
    }
    let (who, channel) = (Who::Known(person), typed.channel());
    let answer = ask(caller, door, key, course.id, who, channel).await?;
    show(caller, door, &page, &typed, answer).await
}

/// Whether a class meets at the same time as one that the person is in, but for the one that they leave for it; that they
/// are in this one is another matter.
pub(super) async fn clashes(
    caller: &Caller,
    door: &Door,
    (house, course): (&Catalogue, &Course),
    person: PersonId,
    leaves: Option<CourseId>,
) -> Result<bool, AppError> {
    let today = door.now.civil.date();
    let places = caller.site.store.places_of(&[person]).await?;
    let held = places.values().flatten();
    let mut held = held.filter(|held| Some(held.course) != leaves);
    if held.clone().any(|held| held.set == course.set) {
        // Then the roster says that they are in already, which is the better reason.
        return Ok(false);
    }
    Ok(held.any(|held| {
        let other = house.course_by_id(held.course);
        other.is_some_and(|other| meet_at_once(house, today, course, other))
    }))
}

async fn ask(
    caller: &Caller,
    door: &Door,
    key: RequestKey,
    course: CourseId,
    who: Who,
    channel: Channel,
) -> Result<Result<Answered, EnrolError>, AppError> {
    let enrol = Enrol {
        key,
        centre: door.centre.id,
        course,
        who,
        channel,
    };
    let by = Some(caller.present()?.account);
    Ok(caller.site.store.enrol_by(enrol, by, door.now).await)
}
