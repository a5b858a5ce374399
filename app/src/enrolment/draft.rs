//! A half-filled form that waits for its person: kept by the store for half an hour, bound to a cookie, so that neither
//! the address nor the browser's history holds anything personal.

use http::HeaderValue;
use jiff::ToSpan;
use leptos::prelude::*;
use leptos_axum::ResponseOptions;

use super::typed::Typed;
use crate::{caller::Caller, error::AppError, visit::Visit};

/// The cookie that names the draft.
pub const DRAFT_COOKIE: &str = "draft";
/// How long a draft waits, in minutes: long enough for a telephone call in between.
const MINUTES: i64 = 30;

/// Keeps what was typed and binds it to the browser that sent it.
pub(super) async fn keep(caller: &Caller, zone: &str, typed: &Typed) -> Result<(), AppError> {
    let token = uuid::Uuid::new_v4().simple().to_string();
    let body =
        serde_json::to_value(typed).map_err(|cause| AppError::fault("writing a draft", &cause))?;
    let now = caller.now(zone).at;
    caller
        .site
        .store
        .keep_draft(
            &token,
            body,
            now.saturating_add(MINUTES.minutes()).unwrap_or(now),
        )
        .await?;
    set_cookie(caller, &token, MINUTES * 60);
    Ok(())
}

/// What was typed before, if this browser's draft still waits.
pub(super) async fn read(visit: &Visit) -> Result<Option<Typed>, AppError> {
    let Some(token) = &visit.address.draft else {
        return Ok(None);
    };
    let body = visit.caller.site.store.draft(token, visit.now.at).await?;
    Ok(body.and_then(|body| serde_json::from_value(body).ok()))
}

/// Throws the draft away, once what it was for is done.
pub(super) async fn forget(caller: &Caller, token: Option<&str>) -> Result<(), AppError> {
    if let Some(token) = token {
        caller.site.store.forget_draft(token).await?;
        set_cookie(caller, "", 0);
    }
    Ok(())
}

fn set_cookie(caller: &Caller, token: &str, age: i64) {
    let secure = if caller.site.address.starts_with("https:") {
        "; Secure"
    } else {
        ""
    };
    let cookie =
        format!("{DRAFT_COOKIE}={token}; Path=/; Max-Age={age}; HttpOnly; SameSite=Lax{secure}");
    if let (Some(response), Ok(value)) = (
        use_context::<ResponseOptions>(),
        HeaderValue::from_str(&cookie),
    ) {
        response.append_header(http::header::SET_COOKIE, value);
    }
}
