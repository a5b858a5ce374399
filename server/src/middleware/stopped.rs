//! What was stopped before any page was drawn still gets one: what happened, in the reader's language, and a way on.
//! Programs, which ask for no page, get the bare status.

use app::{account::door_of, error::AppError, shell::stopped_shell};
use axum::{
    body::{Body, to_bytes},
    extract::{Request, State},
    http::{HeaderMap, HeaderValue, StatusCode, Uri, header, request::Parts},
    middleware::Next,
    response::{IntoResponse, Redirect, Response},
};
use leptos::server_fn::error::SERVER_FN_ERROR_HEADER;

use crate::router::{House, provider};

/// The largest error that a server function writes, in bytes.
const LARGEST_ERROR: usize = 4 * 1024;

/// Puts the right status and, for a person, a page in place of an answer that is an error without one.
pub async fn in_words(State(house): State<House>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let asked = parts.clone();
    let response = next.run(Request::from_parts(parts, body)).await;
    let response = match stopped(response).await {
        Ok(response) => response,
        Err((response, error)) if wants_page(&asked.headers) => {
            match to_the_door(&asked, &response, &error) {
                Some(door) => door,
                None => page(house, asked, response, error).await,
            }
        }
        Err((response, _)) => response,
    };
    kept_by_nobody(response)
}

/// An error without a page, with its right status; anything else is `Ok`.
async fn stopped(response: Response) -> Result<Response, (Response, AppError)> {
    if response.headers().contains_key(SERVER_FN_ERROR_HEADER) {
        return Err(of_server_function(response).await);
    }
    let is_page = response
        .headers()
        .get(header::CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    match of_status(response.status()) {
        Some(error) if !is_page => Err((response, error)),
        _ => Ok(response),
    }
}

/// The error that a server function wrote, which the framework calls a fault of ours whatever it is.
async fn of_server_function(response: Response) -> (Response, AppError) {
    let (mut parts, body) = response.into_parts();
    let written = to_bytes(body, LARGEST_ERROR).await.unwrap_or_default();
    let error = serde_json::from_slice(&written)
        .unwrap_or_else(|cause| AppError::fault("reading the error of a server function", &cause));
    parts.status = error.status();
    parts.headers.remove(header::LOCATION);
    parts.headers.remove(header::CONTENT_LENGTH);
    (Response::from_parts(parts, Body::from(written)), error)
}

fn of_status(status: StatusCode) -> Option<AppError> {
    match status {
        StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED => Some(AppError::NotFound),
        StatusCode::UNAUTHORIZED => Some(AppError::SignInFirst),
        StatusCode::FORBIDDEN => Some(AppError::Forbidden),
        StatusCode::TOO_MANY_REQUESTS => Some(AppError::TooMany),
        status if status.is_server_error() => Some(AppError::fault("answering a request", &status)),
        status if status.is_client_error() => Some(AppError::Unreadable),
        _ => None,
    }
}

fn wants_page(headers: &HeaderMap) -> bool {
    headers
        .get(header::ACCEPT)
        .and_then(|accepted| accepted.to_str().ok())
        .is_some_and(|accepted| accepted.contains("text/html"))
}

/// The page in place of the body of `response`, whose status and headers stay.
async fn page(house: House, asked: Parts, response: Response, error: AppError) -> Response {
    let options = house.options;
    let draw = leptos_axum::render_app_async_with_context(provider(house.site), move || {
        stopped_shell(options.clone(), error.clone())
    });
    let (mut drawn, body) = draw(where_they_were(asked))
        .await
        .into_response()
        .into_parts();
    drawn.status = response.status();
    let kept = [header::RETRY_AFTER, header::ALLOW];
    drawn.headers.extend(
        kept.into_iter()
            .filter_map(|name| Some((name.clone(), response.headers().get(name)?.clone()))),
    );
    Response::from_parts(drawn, body)
}

/// Whoever was signed out while they filled a form is led to the door, and from there back to the form; what they typed
/// waits under the cookie that `response` sets.
fn to_the_door(asked: &Parts, response: &Response, error: &AppError) -> Option<Response> {
    let wanted = where_they_were(asked.clone());
    let door = door_of(wanted.uri().path()).filter(|_| *error == AppError::SignInFirst)?;
    let mut to = Redirect::to(&door).into_response();
    for cookie in response.headers().get_all(header::SET_COOKIE) {
        to.headers_mut().append(header::SET_COOKIE, cookie.clone());
    }
    Some(to)
}

/// A request for the page on which the form stood, since the address of a form's door names no language.
fn where_they_were(mut asked: Parts) -> Request {
    let page = asked
        .headers
        .get(header::REFERER)
        .and_then(|page| page.to_str().ok())
        .and_then(|page| page.parse::<Uri>().ok());
    if let Some(page) = page.filter(|_| asked.uri.path().starts_with("/api/")) {
        asked.uri = page;
    }
    Request::from_parts(asked, Body::empty())
}

/// No browser keeps an error: a file that is missing now may come.
fn kept_by_nobody(mut response: Response) -> Response {
    if response.status().is_client_error() || response.status().is_server_error() {
        response
            .headers_mut()
            .insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    response
}
