//! What is counted, measured and looked at.

use std::{
    path::{Path, PathBuf},
    time::Duration,
};

use metrics::{
    Unit, counter, describe_counter, describe_gauge, describe_histogram, gauge, histogram,
};
use metrics_exporter_prometheus::{BuildError, Matcher, PrometheusBuilder, PrometheusHandle};
use store::{Store, measured};

use crate::clock;

const REQUESTS: &str = "saiets_requests_total";
const SECONDS: &str = "saiets_request_seconds";
const OLDEST_MESSAGE: &str = "saiets_outbox_oldest_seconds";
const STORE_BYTES: &str = "saiets_store_bytes";
/// Upper bounds, in seconds.
const BUCKETS: [f64; 8] = [0.005, 0.02, 0.05, 0.1, 0.25, 1.0, 5.0, 20.0];

/// Begins to count. Before, and without it, nothing is kept of what is counted.
pub(super) fn begin() -> Result<PrometheusHandle, BuildError> {
    let numbers = PrometheusBuilder::new()
        .set_buckets_for_metric(Matcher::Full(SECONDS.to_owned()), &BUCKETS)?
        .install_recorder()?;
    describe_counter!(REQUESTS, "Requests, by door and status.");
    describe_histogram!(SECONDS, Unit::Seconds, "Until an answer begins, by door.");
    describe_counter!(
        measured::ANSWERS,
        "Answers to who asked for a place or gave one back."
    );
    describe_counter!(measured::CONFLICTS, "Transactions that were tried again.");
    describe_gauge!(
        OLDEST_MESSAGE,
        Unit::Seconds,
        "How long the oldest message waits."
    );
    describe_gauge!(STORE_BYTES, Unit::Bytes, "The files of an embedded store.");
    Ok(numbers)
}

/// Counts a request. `door` is a route and never an address, which may hold the code of a slip.
pub(crate) fn answered(door: &str, method: &str, status: u16, took: Duration) {
    let (door, method) = (door.to_owned(), method.to_owned());
    histogram!(SECONDS, "door" => door.clone()).record(took);
    counter!(REQUESTS, "door" => door, "method" => method, "status" => status.to_string())
        .increment(1);
}

/// Looks at what nobody counts: the outbox and the files.
pub(super) async fn look(store: &Store, folder: Option<&Path>) {
    match store.oldest_message().await {
        Ok(oldest) => {
            let waits = oldest.map_or(0.0, |oldest| {
                clock::now().duration_since(oldest).as_secs_f64()
            });
            gauge!(OLDEST_MESSAGE).set(waits.max(0.0));
        }
        Err(cause) => tracing::warn!(%cause, "the outbox could not be looked at"),
    }
    if let Some(folder) = folder.map(Path::to_owned) {
        let bytes = tokio::task::spawn_blocking(move || size(folder)).await;
        gauge!(STORE_BYTES).set(bytes.unwrap_or_default() as f64);
    }
}

/// The bytes of all files below `folder`; one that goes away meanwhile counts for nothing.
fn size(folder: PathBuf) -> u64 {
    let (mut bytes, mut folders) = (0, vec![folder]);
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            match entry.metadata() {
                Ok(found) if found.is_dir() => folders.push(entry.path()),
                Ok(found) => bytes += found.len(),
                Err(_) => {}
            }
        }
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_of_inner_folders_count() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("inner")).unwrap();
        std::fs::write(folder.path().join("one"), [0; 100]).unwrap();
        std::fs::write(folder.path().join("inner/two"), [0; 23]).unwrap();
        assert_eq!(size(folder.path().to_owned()), 123);
        assert_eq!(size(folder.path().join("none")), 0);
    }
}
