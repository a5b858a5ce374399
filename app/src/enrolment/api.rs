//! The doors to a place. Each ends in a redirect, so that a reload repeats nothing and the address tells nothing.

#![expect(
    clippy::too_many_arguments,
    reason = "one argument per field of the form"
)]
#![expect(
    missing_docs,
    reason = "each server function's arguments become the fields of a struct, which cannot carry docs"
)]

use domain::{
    access::Action,
    id::RequestKey,
    language::Language,
    text::{SlipCode, Slug},
};
use leptos::prelude::*;
use leptos_axum::redirect;
use store::{Answered, EnrolError};

use super::{refusal::Refused, typed::Typed};
use crate::{caller::caller, draft::Draft, enrolment::api::ask::Outcome, error::AppError};

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
    name: String,
    #[server(default)] phone: String,
    #[server(default)] email: String,
    #[server(default)] neither: Option<String>,
    #[server(default)] needs: String,
    #[server(default)] slip: String,
    #[server(default)] anyway: Option<String>,
) -> Result<(), AppError> {
    let caller = caller()?;
    let request = ask::Request::find(&caller, key, &language, &centre, &course).await?;
    caller.may(Action::TakePlace(request.house.centre.id))?;
    let typed = Typed {
        name,
        phone,
        email,
        neither: neither.is_some(),
        needs,
        slip,
        anyway: anyway.is_some(),
    };
    match request.ask(&caller, &typed).await? {
        Outcome::Slip(code) => redirect(&request.link(&format!("/slip/{code}"))),
        Outcome::ToldElsewhere => redirect(&request.link(&format!("/course/{course}/asked"))),
        Outcome::Refused(refused) => return request.send_back(&caller, &typed, refused).await,
    }
    Draft::Form.forget(&caller).await
}

/// Opens the slip with that code.
///
/// # Errors
/// As [`take_place`].
#[server(endpoint = "find-slip")]
pub async fn find_slip(language: String, centre: Slug, code: String) -> Result<(), AppError> {
    let caller = caller()?;
    let language = spoken(&language);
    let house = caller.house(&centre).await?;
    caller.may(Action::UseSlip(house.id))?;
    let known = match SlipCode::parse(&code) {
        Ok(code) => caller
            .site
            .store
            .slip(&code)
            .await?
            .filter(|slip| slip.centre == house.id)
            .map(|_| code),
        Err(_) => None,
    };
    match known {
        Some(code) => redirect(&format!("/{language}/{centre}/slip/{code}")),
        None => redirect(&format!(
            "/{language}/{centre}/slip?refused={}",
            Refused::Code.code()
        )),
    }
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
            Refused::of(refusal).unwrap_or(Refused::Passed).code()
        ),
        Err(EnrolError::Store(cause)) => return Err(cause.into()),
    };
    redirect(&format!("/{language}/{centre}/slip/{code}{refused}"));
    Ok(())
}
