//! The door through which a sheet goes back as a file.

use app::{
    caller::{Arrived, Caller},
    error::AppError,
    year::bring::Said,
};
use axum::{
    Extension,
    extract::{Path, State},
    http::header,
    response::{IntoResponse, Redirect, Response},
};
use domain::{access::Action, id::SheetId, language::Language, text::Slug};

use super::back::{self, Back};
use crate::router::House;

/// The sheet with what was changed in the house since, or the way to the sheets that are there.
pub async fn sheet(
    State(house): State<House>,
    Path((language, centre, id)): Path<(String, String, String)>,
    arrived: Option<Extension<Arrived>>,
) -> Response {
    let caller = Caller::of(arrived.map(|Extension(arrived)| arrived), house.site);
    let read = Language::from_code(&language).unwrap_or(Language::En);
    match give(&caller, &centre, &id, read).await {
        Ok(Some(back)) => file(back),
        Ok(None) => {
            let gone = Said::Gone;
            Redirect::to(&format!("/{language}/{centre}/house/import?said={gone}")).into_response()
        }
        Err(error) => error.status().into_response(),
    }
}

async fn give(
    caller: &Caller,
    centre: &str,
    id: &str,
    language: Language,
) -> Result<Option<Back>, AppError> {
    let slug = Slug::parse(centre).map_err(|_| AppError::NotFound)?;
    let centre = caller.house(&slug).await?;
    caller.may(Action::Import(centre.id))?;
    let Ok(id) = id.parse::<SheetId>() else {
        return Ok(None);
    };
    let store = &caller.site.store;
    let sheet = store.sheet(id, caller.now(&centre.zone).at).await?;
    let taken = sheet.filter(|sheet| sheet.centre == centre.id && sheet.taken.is_some());
    match taken {
        None => Ok(None),
        Some(sheet) => {
            let back = back::sheet(store, &sheet, language).await;
            back.map(Some)
                .map_err(|cause| AppError::fault("giving a sheet back", &cause))
        }
    }
}

/// The file, to be kept by whoever asked and by no browser.
fn file(back: Back) -> Response {
    let name: String = back.file.bytes().map(percent).collect();
    (
        [
            (header::CONTENT_TYPE, "application/octet-stream".to_owned()),
            (header::CACHE_CONTROL, "private, no-store".to_owned()),
            (
                header::CONTENT_DISPOSITION,
                format!("attachment; filename*=UTF-8''{name}"),
            ),
        ],
        back.bytes,
    )
        .into_response()
}

/// A byte as it stands in a header (RFC 8187).
fn percent(byte: u8) -> String {
    if byte.is_ascii_alphanumeric() || b"-._".contains(&byte) {
        char::from(byte).to_string()
    } else {
        format!("%{byte:02X}")
    }
}
