//! One line per request: what kind of door, how it ended, how long it took. Never the address itself, which may hold the
//! code of a slip.

use axum::{
    extract::{MatchedPath, Request},
    middleware::Next,
    response::Response,
};

/// Logs the request when its answer begins.
pub async fn requests(request: Request, next: Next) -> Response {
    let method = request.method().clone();
    let door = request
        .extensions()
        .get::<MatchedPath>()
        .map_or_else(|| "none".to_owned(), |path| path.as_str().to_owned());
    let begun = std::time::Instant::now();
    let response = next.run(request).await;
    tracing::debug!(%method, door, status = response.status().as_u16(), milliseconds = begun.elapsed().as_millis(), "answered");
    response
}
