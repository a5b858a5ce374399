//! The door through which a reader chooses how pages look.

#![expect(
    missing_docs,
    reason = "each server function's arguments become the fields of a struct, which cannot carry docs"
)]

use domain::access::Action;
use leptos::prelude::*;
use leptos_axum::ResponseOptions;

use super::{TextSize, Theme};
use crate::{caller::caller, error::AppError};

/// A year, in seconds: as long as a reader's choice is kept.
const KEPT_FOR: u32 = 365 * 24 * 60 * 60;

/// Keeps the choice of theme and text size; `theme` "device" forgets the theme. The page comes back as it was.
///
/// # Errors
/// [`AppError::Fault`] if the request has no response to set cookies on.
#[server(endpoint = "choose-look")]
pub async fn choose_look(theme: String, text: String) -> Result<(), AppError> {
    let caller = caller()?;
    caller.may(Action::ChooseLook)?;
    let response = use_context::<ResponseOptions>()
        .ok_or_else(|| AppError::fault("choosing a look", &"no response"))?;
    let theme = Theme::from_code(&theme).map(Theme::code);
    keep(&response, "theme", theme);
    let text = TextSize::from_code(&text).map(TextSize::code);
    keep(&response, "text", text);
    Ok(())
}

/// Sets the cookie, or takes it away.
fn keep(response: &ResponseOptions, name: &str, value: Option<&'static str>) {
    let age = if value.is_some() { KEPT_FOR } else { 0 };
    let cookie = format!(
        "{name}={}; Path=/; Max-Age={age}; SameSite=Lax",
        value.unwrap_or_default()
    );
    if let Ok(header) = http::HeaderValue::from_str(&cookie) {
        response.append_header(http::header::SET_COOKIE, header);
    }
}
