//! Places left, live: one stream per visible page, fed by the store, ended when the house closes.

use std::{convert::Infallible, sync::LazyLock, time::Duration};

use app::island::SeatsShown;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{
        IntoResponse, Response,
        sse::{Event, KeepAlive, Sse},
    },
};
use domain::id::{CourseId, SetId};
use futures::{StreamExt, stream};
use store::SeatsNow;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio_stream::wrappers::{BroadcastStream, errors::BroadcastStreamRecvError};

use crate::router::House;

/// How many streams one process keeps open; further pages show the number of their first HTML.
const STREAMS: usize = 2_000;
/// How often a silent stream says that it lives, below the patience of common proxies.
const SIGN_OF_LIFE: Duration = Duration::from_secs(25);

static FREE: LazyLock<std::sync::Arc<Semaphore>> =
    LazyLock::new(|| std::sync::Arc::new(Semaphore::new(STREAMS)));

/// The numbers of one course: now, and whenever they change.
pub async fn seats(
    State(house): State<House>,
    Path((set, course)): Path<(String, String)>,
) -> Response {
    let (Ok(set), Ok(course)) = (set.parse::<SetId>(), course.parse::<CourseId>()) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let Ok(permit) = FREE.clone().try_acquire_owned() else {
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    };
    // Listen first and ask afterwards, so that no change falls between.
    let changes = house.site.store.seat_changes();
    match house.site.store.seats(&[(set, course)]).await {
        Ok(now) => stream_of(
            &house,
            (set, course),
            now.get(&course).copied(),
            changes,
            permit,
        ),
        Err(cause) => {
            tracing::error!(%cause, "seats could not be read");
            StatusCode::SERVICE_UNAVAILABLE.into_response()
        }
    }
}

fn stream_of(
    house: &House,
    (set, course): (SetId, CourseId),
    now: Option<SeatsNow>,
    changes: tokio::sync::broadcast::Receiver<(SetId, CourseId, SeatsNow)>,
    permit: OwnedSemaphorePermit,
) -> Response {
    let first = stream::iter(now.map(|now| shown(&now)));
    let store = house.site.store.clone();
    let later = BroadcastStream::new(changes).filter_map(move |change| {
        let store = store.clone();
        async move {
            match change {
                Ok((_, changed, now)) => (changed == course).then(|| shown(&now)),
                // A reader too slow for the changes missed some, perhaps the last one: ask how things stand.
                Err(BroadcastStreamRecvError::Lagged(_)) => store
                    .seats(&[(set, course)])
                    .await
                    .ok()?
                    .get(&course)
                    .map(shown),
            }
        }
    });
    let events = first.chain(later).map(move |seats| {
        let _open = &permit;
        Ok::<_, Infallible>(Event::default().data(seats.to_string()))
    });
    let stop = house.stop.clone();
    let until_closing = events.take_until(async move { stop.cancelled().await });
    Sse::new(until_closing)
        .keep_alive(KeepAlive::new().interval(SIGN_OF_LIFE))
        .into_response()
}

fn shown(now: &SeatsNow) -> SeatsShown {
    SeatsShown::of(now.seats, now.placed + now.offered, now.waiting)
}
