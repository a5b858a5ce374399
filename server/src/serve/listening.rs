//! Takes connections, and cuts those that hold a place without using it: who sends the beginning of a request letter by
//! letter, and who asks for a page and does not take it. How long a form may take to arrive is the router's to say.

use std::{net::SocketAddr, pin::pin, sync::Arc, time::Duration};

use axum::{Router, extract::connect_info::IntoMakeServiceWithConnectInfo};
use hyper::server::conn::http1;
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    service::TowerToHyperService,
};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::Semaphore,
};
use tokio_io_timeout::TimeoutStream;
use tokio_util::{sync::CancellationToken, task::TaskTracker};
use tower::{Service, ServiceExt};

/// How long somebody may be silent, in seconds.
#[derive(Clone, Copy, Debug)]
pub struct Silence {
    /// Before the head of a request is whole, and between two requests.
    pub asking: Duration,
    /// While an answer waits to be taken.
    pub taking: Duration,
}

impl Default for Silence {
    fn default() -> Self {
        Self {
            asking: Duration::from_secs(20),
            taking: Duration::from_secs(30),
        }
    }
}

/// How many connections are open together; further ones wait until one ends.
const OPEN: usize = 4096;
/// How long to wait after the system refused a connection, for want of file handles most likely.
const BREATH: Duration = Duration::from_millis(200);

/// Serves until `stop`, then until the answers that were begun are given.
pub async fn serve(
    listener: TcpListener,
    doors: Router,
    silence: Silence,
    stop: CancellationToken,
) {
    let mut doors = doors.into_make_service_with_connect_info::<SocketAddr>();
    let (open, places) = (TaskTracker::new(), Arc::new(Semaphore::new(OPEN)));
    while let Some(taken) = stop.run_until_cancelled(take(&listener, &places)).await {
        let Ok((stream, from, place)) = taken else {
            tokio::time::sleep(BREATH).await;
            continue;
        };
        let service = service(&mut doors, from).await;
        let stop = stop.clone();
        open.spawn(async move {
            talk(stream, service, silence, stop).await;
            drop(place);
        });
    }
    open.close();
    open.wait().await;
}

type Taken = (TcpStream, SocketAddr, tokio::sync::OwnedSemaphorePermit);

/// The next connection, once there is a place for it.
async fn take(listener: &TcpListener, places: &Arc<Semaphore>) -> std::io::Result<Taken> {
    let place = Arc::clone(places).acquire_owned().await;
    let place = place.map_err(std::io::Error::other)?;
    let (stream, from) = listener.accept().await?;
    Ok((stream, from, place))
}

/// The doors, with the address that is at the other end.
async fn service(
    doors: &mut IntoMakeServiceWithConnectInfo<Router, SocketAddr>,
    from: SocketAddr,
) -> Doors {
    let never = |error: std::convert::Infallible| match error {};
    let made = doors.call(from).await;
    made.unwrap_or_else(never)
}

type Doors = axum::middleware::AddExtension<Router, axum::extract::ConnectInfo<SocketAddr>>;

/// One connection from its first request to its last.
async fn talk(stream: TcpStream, doors: Doors, silence: Silence, stop: CancellationToken) {
    let mut stream = TimeoutStream::new(stream);
    stream.set_write_timeout(Some(silence.taking));
    let doors = doors.map_request(|request: http::Request<hyper::body::Incoming>| {
        request.map(axum::body::Body::new)
    });
    let talk = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(silence.asking)
        .serve_connection(
            TokioIo::new(Box::pin(stream)),
            TowerToHyperService::new(doors),
        );
    let mut talk = pin!(talk);
    let ended = tokio::select! {
        ended = talk.as_mut() => ended,
        () = stop.cancelled() => {
            talk.as_mut().graceful_shutdown();
            talk.await
        }
    };
    if let Err(error) = ended {
        tracing::debug!(%error, "a connection was cut");
    }
}
