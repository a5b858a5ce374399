//! The doors to a place. Each ends in a redirect, so that a reload repeats nothing and the address tells nothing.

#![expect(
    missing_docs,
    reason = "each server function's arguments become the fields of a struct, which cannot carry docs"
)]

use domain::{
    access::Action,
    centre::Centre,
    id::RequestKey,
    language::Language,
    text::{SlipCode, Slug},
};
use leptos::prelude::*;
use leptos_axum::redirect;
use store::{Answered, EnrolError, Slip};

use super::{refusal::Refused, typed::Typed};
use crate::{
    caller::{Caller, caller},
    error::AppError,
};

mod ask;

/// Asks for a place on the public form, or a place in line.
///
/// # Errors
/// [`AppError::NotFound`] for an address that names no course, [`AppError::Forbidden`], or a fault. Everything the
/// person can act on is a redirect back to the form, which says it.
#[server(endpoint = "take-place")]
pub async fn take_place(
    key: RequestKey,
    language: String,
    centre: Slug,
    course: Slug,
    #[server(flatten)] typed: Typed,
) -> Result<(), AppError> {
    let caller = caller()?;
    let request = ask::Request::find(&caller, key, &language, &centre, &course).await?;
    caller.may(Action::TakePlace(request.house.centre.id))?;
    let outcome = request.ask(&caller, &typed).await?;
    request.lead_on(&caller, &typed, outcome).await
}

/// Opens the slip with that code.
///
/// # Errors
/// As [`take_place`].
#[server(endpoint = "find-slip")]
pub async fn find_slip(language: String, centre: Slug, code: String) -> Result<(), AppError> {
    let caller = caller()?;
    let house = caller.house(&centre).await?;
    caller.may(Action::UseSlip(house.id))?;
    let rest = match slip_of(&caller, &house, &code).await? {
        Some(slip) => format!("/{}", slip.enrolment.code),
        None => format!("?refused={}", Refused::Code),
    };
    redirect(&format!("/{}/{centre}/slip{rest}", spoken(&language)));
    Ok(())
}

/// Gives back the place, the offer or the place in line that a slip proves.
///
/// # Errors
/// As [`take_place`].
#[server(endpoint = "give-back")]
pub async fn give_back(
    key: RequestKey,
    language: String,
    centre: Slug,
    code: SlipCode,
) -> Result<(), AppError> {
    let caller = caller()?;
    let language = spoken(&language);
    let house = caller.house(&centre).await?;
    caller.may(Action::UseSlip(house.id))?;
    let now = caller.now(&house.zone);
    let answer = caller.site.store.leave(&code, key, now).await;
    back_to_slip(language, &centre, &code, answer)
}

/// Takes the place that is offered to the holder of a slip.
///
/// # Errors
/// As [`take_place`].
#[server(endpoint = "accept-offer")]
pub async fn accept_offer(
    key: RequestKey,
    language: String,
    centre: Slug,
    code: SlipCode,
) -> Result<(), AppError> {
    let caller = caller()?;
    let language = spoken(&language);
    let house = caller.house(&centre).await?;
    caller.may(Action::UseSlip(house.id))?;
    let now = caller.now(&house.zone);
    let answer = caller.site.store.accept(&code, key, now).await;
    back_to_slip(language, &centre, &code, answer)
}

/// The slip of this house that what was typed is the code of.
async fn slip_of(caller: &Caller, house: &Centre, typed: &str) -> Result<Option<Slip>, AppError> {
    let Ok(code) = SlipCode::parse(typed) else {
        return Ok(None);
    };
    let slip = caller.site.store.slip(&code).await?;
    Ok(slip.filter(|slip| slip.centre == house.id))
}

/// The language a form names. Never written into an address as it came, which could lead to another house.
fn spoken(code: &str) -> Language {
    Language::from_code(code).unwrap_or(Language::En)
}

/// Shows the slip as it now is; a refusal is said on it.
fn back_to_slip(
    language: Language,
    centre: &Slug,
    code: &SlipCode,
    answer: Result<Answered, EnrolError>,
) -> Result<(), AppError> {
    let refused = match answer {
        Ok(_) => String::new(),
        Err(EnrolError::Refused(refusal)) => format!(
            "?refused={}",
            Refused::of(refusal).unwrap_or(Refused::Passed)
        ),
        Err(EnrolError::Store(cause)) => return Err(cause.into()),
    };
    redirect(&format!("/{language}/{centre}/slip/{code}{refused}"));
    Ok(())
}
