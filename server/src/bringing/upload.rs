//! The door through which a sheet comes in as a file: read no further than a sheet may be long, and kept for its owner.

use app::{
    caller::{Arrived, Caller},
    error::AppError,
    year::bring::{self, MOST_BYTES, Said},
};
use axum::{
    Extension,
    extract::{Multipart, Path, State, multipart::Field},
    response::{IntoResponse, Redirect, Response},
};
use domain::{access::Action, text::Slug};

use crate::router::House;

/// The name of the field that holds the file.
const SHEET: &str = "sheet";
/// How many bytes are read and thrown away so that whoever sends too large a file gets its sentence instead of a broken
/// connection.
pub const MOST_SENT: usize = 4 * MOST_BYTES;

/// A file that somebody chose.
#[derive(PartialEq, Eq)]
struct Chosen {
    name: String,
    bytes: Vec<u8>,
}

/// Takes the file of a sheet and leads to its columns, or back to the form with the reason.
pub async fn sheet(
    State(house): State<House>,
    Path((language, centre)): Path<(String, String)>,
    arrived: Option<Extension<Arrived>>,
    multipart: Multipart,
) -> Response {
    let caller = Caller::of(arrived.map(|Extension(arrived)| arrived), house.site);
    match take(&caller, &centre, multipart).await {
        Ok(page) => Redirect::to(&format!("/{language}/{centre}{page}")).into_response(),
        Err(error) => error.status().into_response(),
    }
}

/// The page to go on to, from the house on.
async fn take(caller: &Caller, centre: &str, multipart: Multipart) -> Result<String, AppError> {
    let slug = Slug::parse(centre).map_err(|_| AppError::NotFound)?;
    let centre = caller.house(&slug).await?;
    caller.may(Action::Import(centre.id))?;
    match chosen(multipart).await? {
        Ok(file) => bring::begin(caller, &centre, &file.name, &file.bytes).await,
        Err(said) => Ok(format!("/house/import?said={said}")),
    }
}

async fn chosen(mut multipart: Multipart) -> Result<Result<Chosen, Said>, AppError> {
    let unreadable = |_| AppError::Unreadable;
    let mut chosen = Err(Said::NoFile);
    while let Some(field) = multipart.next_field().await.map_err(unreadable)? {
        if field.name() == Some(SHEET) && chosen == Err(Said::NoFile) {
            chosen = read(field).await?;
        }
    }
    Ok(chosen)
}

/// Reads a field no further than a sheet may be long.
async fn read(mut field: Field<'_>) -> Result<Result<Chosen, Said>, AppError> {
    let name = field.file_name().unwrap_or_default().to_owned();
    let (mut bytes, mut too_large) = (Vec::new(), false);
    while let Some(part) = field.chunk().await.map_err(|_| AppError::Unreadable)? {
        too_large = too_large || bytes.len() + part.len() > MOST_BYTES;
        if !too_large {
            bytes.extend_from_slice(&part);
        }
    }
    Ok(match (too_large, bytes.is_empty()) {
        (true, _) => Err(Said::TooLarge),
        (_, true) => Err(Said::NoFile),
        (false, false) => Ok(Chosen { name, bytes }),
    })
}
