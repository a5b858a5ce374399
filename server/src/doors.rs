//! The front door.

use app::visit::language_of;
use axum::{
    http::HeaderMap,
    response::{IntoResponse, Redirect},
};

/// Leads to the house in the language that the browser asks for.
pub async fn front(headers: HeaderMap) -> impl IntoResponse {
    let language = language_of("/", &headers);
    (
        [("vary", "accept-language")],
        Redirect::to(&format!("/{language}")),
    )
}
