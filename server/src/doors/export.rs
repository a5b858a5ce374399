//! All that a house knows of a person, as a file.

use app::{account::door_of, caller::Caller, error::AppError, house::Exported, site::Site};
use axum::{
    extract::{Path, Request, State},
    http::{StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use domain::{access::Action, id::PersonId, text::Slug};

/// The file of one person, for who may give it to them. Its name names nobody.
pub async fn person(
    State(site): State<Site>,
    Path((language, centre, person)): Path<(String, String, String)>,
    request: Request,
) -> Response {
    let caller = Caller::of(request.extensions().get().cloned(), site);
    match find(&caller, &centre, &person).await {
        Ok(text) => {
            let headers = [
                (header::CONTENT_TYPE, "application/json; charset=utf-8"),
                (
                    header::CONTENT_DISPOSITION,
                    "attachment; filename=\"person.json\"",
                ),
                (header::CACHE_CONTROL, "private, no-store"),
            ];
            (headers, text).into_response()
        }
        Err(AppError::SignInFirst) => {
            let page = format!("/{language}/{centre}/house/people/{person}/export");
            match door_of(&page) {
                Some(door) => Redirect::to(&door).into_response(),
                None => StatusCode::NOT_FOUND.into_response(),
            }
        }
        Err(error) => error.status().into_response(),
    }
}

async fn find(caller: &Caller, centre: &str, person: &str) -> Result<String, AppError> {
    let slug = Slug::parse(centre).map_err(|_| AppError::NotFound)?;
    let centre = caller.house(&slug).await?;
    caller.may(Action::ErasePerson(centre.id))?;
    let id: PersonId = person.parse().map_err(|_| AppError::NotFound)?;
    let store = &caller.site.store;
    let all = store.everything(id).await?;
    let all = all
        .filter(|all| all.person.centre == centre.id)
        .ok_or(AppError::NotFound)?;
    let house = store.catalogue(centre.id).await?;
    serde_json::to_string_pretty(&Exported::of(&house, &all))
        .map_err(|cause| AppError::fault("writing a file", &cause))
}
