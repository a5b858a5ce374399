//! For who watches over the house: whether it is alive and ready, and its numbers in the form of Prometheus.

mod numbers;

use std::{net::SocketAddr, path::PathBuf, time::Duration};

use anyhow::Context;
use axum::{
    Router,
    extract::State,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};
use metrics_exporter_prometheus::PrometheusHandle;
use store::Store;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

pub(crate) use self::numbers::answered;
use crate::router::House;

/// For how long the store may think about a sign of life.
const SIGN_OF_LIFE: Duration = Duration::from_secs(2);
/// Where the numbers are.
const NUMBERS: &str = "/metrics";

/// The program runs.
pub async fn alive() -> &'static str {
    "alive\n"
}

/// The store answers, and the house is not closing: whoever shares out visitors may send some here.
pub async fn ready(State(house): State<House>) -> Response {
    let answers = tokio::time::timeout(SIGN_OF_LIFE, house.site.store.is_answering()).await;
    if house.stop.is_cancelled() || !matches!(answers, Ok(Ok(()))) {
        return (StatusCode::SERVICE_UNAVAILABLE, "not ready\n").into_response();
    }
    "ready\n".into_response()
}

/// What the page of numbers may reach.
#[derive(Clone)]
struct Watched {
    numbers: PrometheusHandle,
    store: Store,
    /// The folder of an embedded store.
    folder: Option<PathBuf>,
}

/// Serves the numbers at `at`, until `stop`.
///
/// # Errors
/// A sentence if the address is taken, or numbers are taken by somebody else in this process.
pub async fn serve(
    at: SocketAddr,
    store: Store,
    folder: Option<PathBuf>,
    stop: CancellationToken,
) -> anyhow::Result<()> {
    let listener = TcpListener::bind(at)
        .await
        .with_context(|| format!("SAIETS_METRICS is {at}, where nothing can listen"))?;
    let watched = Watched {
        numbers: numbers::begin().context("numbers cannot be taken")?,
        store,
        folder,
    };
    let router = Router::new().route(NUMBERS, get(page)).with_state(watched);
    let open = axum::serve(listener, router);
    Ok(open
        .with_graceful_shutdown(async move { stop.cancelled().await })
        .await?)
}

/// All numbers as they are now.
async fn page(State(watched): State<Watched>) -> impl IntoResponse {
    numbers::look(&watched.store, watched.folder.as_deref()).await;
    watched.numbers.run_upkeep();
    let form = "text/plain; version=0.0.4; charset=utf-8";
    ([(header::CONTENT_TYPE, form)], watched.numbers.render())
}
