//! The doors of the house made into routes, and what every request passes through.

use std::{net::IpAddr, sync::Arc, time::Duration};

use app::{routes::App, shell::shell, site::Site};
use axum::{
    Router,
    body::Body,
    error_handling::HandleErrorLayer,
    extract::{DefaultBodyLimit, FromRef, Request, State},
    http::{HeaderValue, StatusCode, header},
    middleware::{from_fn, from_fn_with_state, map_request, map_response},
    response::{IntoResponse, Response},
    routing::{MethodRouter, get, post},
};
use leptos::{config::LeptosOptions, context::provide_context, server_fn::axum::server_fn_paths};
use leptos_axum::{AxumRouteListing, LeptosRoutes, generate_route_list_with_exclusions};
use tokio_util::sync::CancellationToken;
use tower::ServiceBuilder;
use tower_http::{
    catch_panic::CatchPanicLayer,
    compression::CompressionLayer,
    csrf::CsrfLayer,
    limit::RequestBodyLimitLayer,
    request_id::{MakeRequestUuid, PropagateRequestIdLayer, SetRequestIdLayer},
    services::{ServeDir, ServeFile},
    set_header::SetResponseHeaderLayer,
    timeout::TimeoutLayer,
};

use crate::{
    bringing::upload,
    doors::{Behind, doors},
    middleware, offline,
    patience::PerAddress,
};

/// The largest form, in bytes; the longest text a form takes is far below.
const LARGEST_FORM: usize = 64 * 1024;
/// How many requests are answered at the same time; a stream of seats counts until it begins.
const AT_ONCE: usize = 1024;
/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(20);
/// How long a file may take on its way, by a poor line.
const UPLOAD_PATIENCE: Duration = Duration::from_secs(180);
/// How long a browser keeps a file whose name changes with its content: a year.
const FOREVER: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");
/// How long a browser keeps a file that keeps its name: an hour.
const AN_HOUR: HeaderValue = HeaderValue::from_static("public, max-age=3600");

/// What every door may reach.
#[derive(Clone)]
pub struct House {
    /// What pages may reach.
    pub site: Site,
    /// Where the built files lie.
    pub options: LeptosOptions,
    /// Ends the streams when the house closes.
    pub stop: CancellationToken,
    /// The proxy whose word on the caller's address is believed.
    pub trusted_proxy: Option<IpAddr>,
    /// The limit per address.
    pub limit: Arc<PerAddress>,
}

impl FromRef<House> for LeptosOptions {
    fn from_ref(house: &House) -> Self {
        house.options.clone()
    }
}

impl FromRef<House> for Site {
    fn from_ref(house: &House) -> Self {
        house.site.clone()
    }
}

/// The pages, as [`App`] lists them.
#[must_use]
pub fn pages() -> Vec<AxumRouteListing> {
    // Leptos would make a route for every server function by itself, also for one without a row.
    let forms = server_fn_paths().map(|(path, _)| path.to_owned());
    generate_route_list_with_exclusions(App, Some(forms.collect()))
}

/// All doors. Layers read from the bottom: the last is the first that a request meets.
pub fn router(house: House) -> Router {
    let provide = provider(house.site.clone());
    let options = house.options.clone();
    let pages = routes()
        .leptos_routes_with_context(&house, pages(), provide, move || shell(options.clone()));
    // A file is larger than a form and takes longer; its door itself says what is too large.
    let uploads = uploads().layer(DefaultBodyLimit::disable());
    within(&house, pages, LARGEST_FORM, PATIENCE)
        .merge(within(&house, uploads, upload::MOST_SENT, UPLOAD_PATIENCE))
        .layer(from_fn_with_state(
            house.clone(),
            middleware::limit::per_address,
        ))
        // A form of another site is none of ours.
        .layer(CsrfLayer::new())
        .merge(root_files(&house.options))
        .route("/offline-worker.js", offline_worker(&house.options))
        .nest_service("/pkg", files(&house.options, "pkg", FOREVER))
        .nest_service("/fonts", files(&house.options, "fonts", FOREVER))
        .fallback(no_page)
        // Whatever was stopped without a page gets one.
        .layer(from_fn_with_state(
            house.clone(),
            middleware::stopped::in_words,
        ))
        .layer(CompressionLayer::new())
        // A panic becomes a page with a reference, never a broken connection.
        .layer(CatchPanicLayer::custom(middleware::panic::answer))
        .layer(from_fn(middleware::headers::secure))
        // Too many at once are told so, before they weigh on those inside.
        .layer(
            ServiceBuilder::new()
                .layer(HandleErrorLayer::new(|_| async {
                    StatusCode::SERVICE_UNAVAILABLE
                }))
                .load_shed()
                .concurrency_limit(AT_ONCE),
        )
        .layer(from_fn(middleware::log::requests))
        .layer(PropagateRequestIdLayer::x_request_id())
        .layer(SetRequestIdLayer::x_request_id(MakeRequestUuid))
        .layer(map_request(middleware::log::nameless))
        .with_state(house)
}

/// Reads who is signed in, and keeps to what a request may weigh and how long its answer may take.
fn within(house: &House, doors: Router<House>, most: usize, patience: Duration) -> Router<House> {
    doors
        // Who is signed in; the cookie is read by the outer of the two.
        .layer(from_fn_with_state(
            house.clone(),
            middleware::signed_in::read,
        ))
        .layer(middleware::signed_in::layer(house))
        .layer(map_response(middleware::signed_in::secure_removal))
        .layer(SetResponseHeaderLayer::if_not_present(
            header::CACHE_CONTROL,
            HeaderValue::from_static("private, no-cache"),
        ))
        .layer(RequestBodyLimitLayer::new(most))
        .layer(TimeoutLayer::with_status_code(
            StatusCode::SERVICE_UNAVAILABLE,
            patience,
        ))
}

/// The doors through which files come in.
fn uploads() -> Router<House> {
    let doors = doors().into_iter();
    doors.fold(Router::new(), |router, door| match door.behind {
        Behind::Upload(behind) => router.route(door.row.path, *behind),
        Behind::Own(_) | Behind::Form | Behind::Page => router,
    })
}

/// The routes that the table of doors makes; the pages join them where Leptos draws them.
fn routes() -> Router<House> {
    let doors = doors().into_iter();
    doors.fold(Router::new(), |router, door| match door.behind {
        Behind::Own(behind) => router.route(door.row.path, *behind),
        Behind::Form => router.route(door.row.path, post(server_functions)),
        Behind::Page | Behind::Upload(_) => router,
    })
}

/// Puts the site into the context of what Leptos draws.
pub(crate) fn provider(site: Site) -> impl Fn() + Clone + Send + Sync + 'static {
    move || provide_context(site.clone())
}

/// The forms and calls of the pages.
async fn server_functions(State(house): State<House>, request: Request) -> impl IntoResponse {
    leptos_axum::handle_server_fns_with_context(provider(house.site), request).await
}

/// Built files of one folder, already compressed where the build did so.
fn files(
    options: &LeptosOptions,
    folder: &str,
    kept: HeaderValue,
) -> impl Clone
+ tower::Service<Request, Response = Response, Error = std::convert::Infallible, Future: Send>
+ Send
+ Sync
+ 'static {
    let files = ServeDir::new(format!("{}/{folder}", options.site_root))
        .precompressed_br()
        .precompressed_gzip();
    ServiceBuilder::new()
        .layer(SetResponseHeaderLayer::overriding(
            header::CACHE_CONTROL,
            kept,
        ))
        .map_response(|response: http::Response<_>| response.map(Body::new))
        .service(files)
}

/// The files whose names are given by custom, and the band that the styles weave.
const ROOT_FILES: [&str; 3] = ["favicon.svg", "robots.txt", "sash.svg"];

fn root_files(options: &LeptosOptions) -> Router<House> {
    ROOT_FILES.iter().fold(Router::new(), |router, name| {
        let file = ServeFile::new(format!("{}/{name}", options.site_root))
            .precompressed_br()
            .precompressed_gzip();
        router.route_service(
            &format!("/{name}"),
            ServiceBuilder::new()
                .layer(SetResponseHeaderLayer::overriding(
                    header::CACHE_CONTROL,
                    AN_HOUR,
                ))
                .service(file),
        )
    })
}

/// The worker that shows the offline page; at the root, since it watches over every page.
fn offline_worker(options: &LeptosOptions) -> MethodRouter<House> {
    let worker = offline::Worker::of(options);
    get(move || async move { worker.answer() })
}

/// The page that says there is none.
async fn no_page(State(house): State<House>, request: Request) -> Response {
    let options = house.options.clone();
    let draw = leptos_axum::render_app_async_with_context(provider(house.site), move || {
        shell(options.clone())
    });
    draw(request).await.into_response()
}
