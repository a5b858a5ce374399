//! The doors to people. What is typed stands in no address; ids do, which say nothing of anybody.

#![expect(
    missing_docs,
    reason = "each server function's arguments become the fields of a struct, which cannot carry docs"
)]

use std::collections::BTreeMap;

use domain::{
    access::Action,
    id::{PersonId, SetId},
    person::Person,
    text::Slug,
};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use super::typed::{Joining, PersonWriting};
use crate::{
    account::Door,
    caller::{Caller, caller},
    draft::Draft,
    error::AppError,
};

/// The page on which people are looked up; each has their own beneath.
pub(super) const PEOPLE: &str = "/house/people";

/// Who is looked for.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Looking {
    /// Whatever was typed into the box.
    pub who: String,
}

/// Looks for somebody. What was typed waits beside the page, never in its address.
///
/// # Errors
/// As [`crate::account::sign_in`].
#[server(endpoint = "look-up-people")]
pub async fn look_up_people(language: String, centre: Slug, who: String) -> Result<(), AppError> {
    let caller = caller()?;
    let door = Door::find(&caller, &language, &centre).await?;
    caller.may(Action::ReadPeople(door.centre.id))?;
    let zone = &door.centre.zone;
    Draft::Desk.keep(&caller, zone, &Looking { who }).await?;
    door.lead(&format!("{PEOPLE}?found=yes"));
    Ok(())
}

/// Keeps what is now known of a person.
///
/// # Errors
/// As [`crate::account::sign_in`].
#[server(endpoint = "keep-person")]
pub async fn keep_person(
    language: String,
    centre: Slug,
    #[server(flatten)] typed: PersonWriting,
) -> Result<(), AppError> {
    let caller = caller()?;
    let door = Door::find(&caller, &language, &centre).await?;
    if let Err(stopped) = caller.may(Action::EditPeople(door.centre.id)) {
        Draft::Form.keep(&caller, &door.centre.zone, &typed).await?;
        return Err(stopped);
    }
    keep(&caller, &door, &typed).await
}

/// Marks somebody as deceased: from then on nobody writes to them or calls them. `alive` takes a mistake back.
///
/// # Errors
/// As [`crate::account::sign_in`].
#[server(endpoint = "mark-deceased")]
pub async fn mark_deceased(
    language: String,
    centre: Slug,
    person: PersonId,
    #[server(default)] alive: String,
) -> Result<(), AppError> {
    let caller = caller()?;
    let door = Door::find(&caller, &language, &centre).await?;
    caller.may(Action::EditPeople(door.centre.id))?;
    let mut known = known(&caller, &door, person).await?;
    known.deceased = alive.is_empty().then(|| door.now.civil.date());
    put(&caller, &door, &known).await?;
    door.lead(&format!("{PEOPLE}/{person}?said=kept"));
    Ok(())
}

/// Forgets a person, once it was confirmed.
///
/// # Errors
/// As [`crate::account::sign_in`].
#[server(endpoint = "erase-person")]
pub async fn erase_person(
    language: String,
    centre: Slug,
    person: PersonId,
    #[server(default)] sure: String,
) -> Result<(), AppError> {
    let caller = caller()?;
    let door = Door::find(&caller, &language, &centre).await?;
    caller.may(Action::ErasePerson(door.centre.id))?;
    erase(&caller, &door, person, !sure.is_empty()).await
}

/// Makes two people one, once it was reviewed.
///
/// # Errors
/// As [`crate::account::sign_in`].
#[server(endpoint = "join-people")]
pub async fn join_people(
    language: String,
    centre: Slug,
    person: PersonId,
    other: PersonId,
    #[server(flatten)] typed: Joining,
) -> Result<(), AppError> {
    let caller = caller()?;
    let door = Door::find(&caller, &language, &centre).await?;
    caller.may(Action::EditPeople(door.centre.id))?;
    join(&caller, &door, (person, other), &typed).await
}

async fn erase(caller: &Caller, door: &Door, person: PersonId, sure: bool) -> Result<(), AppError> {
    known(caller, door, person).await?;
    if !sure {
        door.lead(&format!("{PEOPLE}/{person}/erase?said=sure"));
        return Ok(());
    }
    let by = Some(caller.present()?.account);
    caller.site.store.erase_for(person, by, door.now).await?;
    door.lead(&format!("{PEOPLE}?said=erased"));
    Ok(())
}

/// The person of this house.
async fn known(caller: &Caller, door: &Door, person: PersonId) -> Result<Person, AppError> {
    let person = caller.site.store.person(person).await?;
    person
        .filter(|person| person.centre == door.centre.id)
        .ok_or(AppError::NotFound)
}

async fn put(caller: &Caller, door: &Door, person: &Person) -> Result<(), AppError> {
    let by = Some(caller.present()?.account);
    let there = caller.site.store.keep_person(person, by, door.now).await?;
    if there {
        Ok(())
    } else {
        Err(AppError::NotFound)
    }
}

async fn keep(caller: &Caller, door: &Door, typed: &PersonWriting) -> Result<(), AppError> {
    let id: PersonId = typed.person.parse().map_err(|_| AppError::Unreadable)?;
    let before = known(caller, door, id).await?;
    match typed.read(&before, door.centre.country) {
        Ok(person) => {
            put(caller, door, &person).await?;
            Draft::Form.forget(caller).await?;
            door.lead(&format!("{PEOPLE}/{id}?said=kept"));
        }
        Err(_) => {
            Draft::Form.keep(caller, &door.centre.zone, typed).await?;
            door.lead(&format!("{PEOPLE}/{id}/edit?said=form"));
        }
    }
    Ok(())
}

async fn join(
    caller: &Caller,
    door: &Door,
    (person, other): (PersonId, PersonId),
    typed: &Joining,
) -> Result<(), AppError> {
    let (this, that) = (
        known(caller, door, person).await?,
        known(caller, door, other).await?,
    );
    if typed.sure.is_empty() || person == other {
        door.lead(&format!("{PEOPLE}/{person}/join?with={other}&said=sure"));
        return Ok(());
    }
    let sets = typed
        .places
        .iter()
        .filter_map(|set| set.parse::<SetId>().ok());
    let choices: BTreeMap<_, _> = sets.map(|set| (set, other)).collect();
    let joined = typed.joined(&this, &that);
    let by = Some(caller.present()?.account);
    let store = &caller.site.store;
    if !store
        .join_people(&joined, other, &choices, by, door.now)
        .await?
    {
        return Err(AppError::NotFound);
    }
    door.lead(&format!("{PEOPLE}/{person}?said=joined"));
    Ok(())
}
