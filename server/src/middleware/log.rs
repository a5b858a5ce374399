//! One line and one number per request: what kind of door, how it ended, how long it took. Never the address itself, which
//! may hold the code of a slip. Whatever is logged meanwhile carries the request's id.

use axum::{
    extract::{MatchedPath, Request},
    middleware::Next,
    response::Response,
};
use tower_http::request_id::RequestId;
use tracing::Instrument;

use crate::watching;

/// The header of a request's id.
const ID: &str = "x-request-id";

/// Takes away an id that was sent along: ours are ours.
pub async fn nameless(mut request: Request) -> Request {
    request.headers_mut().remove(ID);
    request
}

/// Logs and counts the request when its answer begins.
pub async fn requests(request: Request, next: Next) -> Response {
    let method = request.method().clone();
    let door = request
        .extensions()
        .get::<MatchedPath>()
        .map_or_else(|| "none".to_owned(), |path| path.as_str().to_owned());
    let id = request.extensions().get::<RequestId>();
    let id = id.and_then(|id| id.header_value().to_str().ok());
    let span = tracing::info_span!("request", id);
    let begun = std::time::Instant::now();
    let response = next.run(request).instrument(span.clone()).await;
    let (status, took) = (response.status().as_u16(), begun.elapsed());
    watching::answered(&door, method.as_str(), status, took);
    span.in_scope(|| {
        tracing::debug!(%method, door, status, milliseconds = took.as_millis(), "answered");
    });
    response
}
