//! Connections of people who are slow, or pretend to be, on real sockets.

use std::{net::SocketAddr, time::Duration};

use axum::{Router, body::Bytes, routing::get};
use server::serve::listening::{self, Silence};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    task::JoinHandle,
    time::{sleep, timeout},
};
use tokio_util::sync::CancellationToken;

use crate::test_house::{TestHouse, run};

/// More than two sockets hold between them.
const LARGE: usize = 64 << 20;
/// Far longer than any silence here, and shorter than for ever.
const LONG: Duration = Duration::from_secs(30);
const SHORT: Silence = Silence {
    asking: Duration::from_millis(400),
    taking: Duration::from_millis(400),
};

/// Doors on a port of their own.
struct Open {
    at: SocketAddr,
    stop: CancellationToken,
    served: JoinHandle<()>,
}

impl Open {
    async fn new(doors: Router) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let at = listener.local_addr().expect("an address");
        let stop = CancellationToken::new();
        let served = tokio::spawn(listening::serve(listener, doors, SHORT, stop.clone()));
        Self { at, stop, served }
    }

    async fn say(&self, words: &str) -> TcpStream {
        let mut stream = TcpStream::connect(self.at).await.expect("a connection");
        stream.write_all(words.as_bytes()).await.expect("said");
        stream
    }
}

/// Everything until the other end closes; a connection that is cut has an end too.
async fn rest(stream: &mut TcpStream) -> Vec<u8> {
    let mut all = Vec::new();
    let _ = timeout(LONG, stream.read_to_end(&mut all))
        .await
        .expect("an end");
    all
}

fn begins_with_200(answer: &[u8]) -> bool {
    answer.starts_with(b"HTTP/1.1 200 OK\r\n")
}

#[test]
fn who_asks_letter_by_letter_is_cut() {
    run(|| async {
        let open = Open::new(TestHouse::to_read().await.router.clone()).await;
        let stream = open.say("GET /healthz HTTP/1.1\r\nHost: a\r\nX: ").await;
        let (mut reading, mut writing) = stream.into_split();
        let trickle = tokio::spawn(async move {
            while writing.write_all(b"a").await.is_ok() {
                sleep(SHORT.asking / 8).await;
            }
        });
        let mut answer = Vec::new();
        let _ = timeout(LONG, reading.read_to_end(&mut answer))
            .await
            .expect("an end");
        assert!(!begins_with_200(&answer), "{answer:?}");
        timeout(LONG, trickle)
            .await
            .expect("cut")
            .expect("no panic");
    });
}

#[test]
fn who_asks_at_once_is_answered_and_a_silent_line_is_closed() {
    run(|| async {
        let open = Open::new(TestHouse::to_read().await.router.clone()).await;
        let mut stream = open.say("GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n").await;
        let answer = rest(&mut stream).await;
        assert!(begins_with_200(&answer) && answer.ends_with(b"alive\n"));
    });
}

#[test]
fn who_does_not_take_an_answer_is_cut() {
    run(|| async {
        let large = Bytes::from(vec![b'a'; LARGE]);
        let open = Open::new(Router::new().route("/", get(move || async { large }))).await;
        let mut stream = open.say("GET / HTTP/1.1\r\nHost: a\r\n\r\n").await;
        sleep(SHORT.taking * 4).await;
        let answer = rest(&mut stream).await;
        assert!(begins_with_200(&answer));
        assert!(answer.len() < LARGE, "all {} of it", answer.len());
    });
}

#[test]
fn who_takes_it_slowly_but_steadily_gets_it_whole() {
    run(|| async {
        let large = Bytes::from(vec![b'a'; LARGE]);
        let open = Open::new(Router::new().route("/", get(move || async { large }))).await;
        let mut stream = open
            .say("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
            .await;
        let mut part = vec![0; LARGE / 8];
        for _ in 0..7 {
            sleep(SHORT.taking / 4).await;
            stream.read_exact(&mut part).await.expect("a part");
        }
        assert!(7 * part.len() + rest(&mut stream).await.len() > LARGE);
    });
}

#[test]
fn an_answer_that_was_begun_is_given_after_the_house_closes() {
    run(|| async {
        let slow = get(|| async {
            sleep(Duration::from_millis(300)).await;
            "whole"
        });
        let open = Open::new(Router::new().route("/", slow)).await;
        let mut stream = open.say("GET / HTTP/1.1\r\nHost: a\r\n\r\n").await;
        sleep(Duration::from_millis(100)).await;
        open.stop.cancel();
        assert!(rest(&mut stream).await.ends_with(b"whole"));
        timeout(LONG, open.served)
            .await
            .expect("closed")
            .expect("no panic");
        assert!(TcpStream::connect(open.at).await.is_err());
    });
}
