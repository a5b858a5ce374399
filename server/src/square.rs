//! Square codes that lead from paper back to a page.

use app::site::Site;
use axum::{
    extract::{Path, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use fast_qr::{
    convert::{Builder, svg::SvgBuilder},
    qr::QRBuilder,
};

/// The code that leads to a course. It holds an address and nothing else, so it is drawn for any.
pub async fn course(
    State(site): State<Site>,
    Path((language, centre, slug)): Path<(String, String, String)>,
) -> Response {
    square(
        &format!("{}/{language}/{centre}/course/{slug}", site.address),
        "public, max-age=3600",
    )
}

/// The code that leads to a slip.
pub async fn slip(
    State(site): State<Site>,
    Path((language, centre, code)): Path<(String, String, String)>,
) -> Response {
    square(
        &format!("{}/{language}/{centre}/slip/{code}", site.address),
        "private, no-store",
    )
}

/// `text` as a square code, ink on white whatever the theme, since cameras want it so.
fn square(text: &str, kept: &'static str) -> Response {
    match QRBuilder::new(text).build() {
        Ok(code) => (
            [
                (header::CONTENT_TYPE, "image/svg+xml"),
                (header::CACHE_CONTROL, kept),
            ],
            SvgBuilder::default().margin(2).to_str(&code),
        )
            .into_response(),
        Err(_) => StatusCode::NOT_FOUND.into_response(),
    }
}
