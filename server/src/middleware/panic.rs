//! A panic is a fault of ours: logged under a reference, and the person gets the reference and a way on.

use std::any::Any;

use app::error::AppError;
use axum::{
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};

/// The plainest page there is, in the four languages at once, since nothing else can be relied on.
pub fn answer(_panic: Box<dyn Any + Send + 'static>) -> Response {
    let fault = AppError::fault("answering a request", &"panic");
    let AppError::Fault(reference) = fault else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let sentences = domain::language::Language::ALL
        .map(|language| {
            format!(
                "<p lang=\"{language}\">{}</p>",
                app::i18n::t::stopped::fault_text(language, &reference.to_string())
            )
        })
        .join("");
    let page = format!(
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Saiets</title><style>body{{font:1.3rem/1.5 sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem}}</style></head><body><main><h1>Saiets</h1>{sentences}<p><a href=\"/\">Saiets</a></p></main></body></html>"
    );
    (
        StatusCode::INTERNAL_SERVER_ERROR,
        [
            (header::CONTENT_TYPE, "text/html; charset=utf-8"),
            // The page is written here and holds nothing of anybody's, so its few styles may stand in it.
            (header::CONTENT_SECURITY_POLICY, "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'"),
        ],
        page,
    )
        .into_response()
}
