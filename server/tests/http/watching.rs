//! What whoever watches over the house asks.

use axum::http::StatusCode;
use server::watching;
use store::{Address, Store};
use tokio_util::sync::CancellationToken;

use crate::test_house::{TestHouse, run};

#[test]
fn it_says_that_it_is_ready_until_it_closes() {
    run(|| async {
        let house = TestHouse::quiet().await;
        assert_eq!(house.browser().get("/healthz").await.body, "alive\n");
        assert_eq!(house.browser().get("/readyz").await.body, "ready\n");
        house.stop.cancel();
        let closing = house.browser().get("/readyz").await;
        assert_eq!(closing.status, StatusCode::SERVICE_UNAVAILABLE);
        assert_eq!(house.browser().get("/healthz").await.status, StatusCode::OK);
    });
}

#[test]
fn every_answer_carries_an_id_of_ours() {
    run(|| async {
        let house = TestHouse::to_read().await;
        let request = house.browser().request(axum::http::Method::GET, "/en");
        let request = request.header("x-request-id", "theirs");
        let body = axum::body::Body::empty();
        let first = house.send(request.body(body).expect("a request")).await;
        let second = house.browser().get("/en").await;
        let [first, second] =
            [first, second].map(|answer| answer.header("x-request-id").to_owned());
        assert!(uuid::Uuid::parse_str(&first).is_ok(), "{first}");
        assert_ne!(first, second);
    });
}

#[test]
fn numbers_are_counted_and_name_nobody() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let free = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
        let at = free.local_addr().expect("an address");
        drop(free);
        let stop = CancellationToken::new();
        let serving = tokio::spawn(watching::serve(at, house.store.clone(), None, stop.clone()));
        let before = numbers(at).await;
        let course = house.course("Joga").await;
        let filled = [("name", "Anna Berga"), ("neither", "yes")];
        let slip = house.browser().take_place(&course, &filled).await;
        let code = slip.page().words(".slip__letters");
        let after = numbers(at).await;
        stop.cancel();
        serving.await.expect("an end").expect("a good one");
        let placed = "saiets_enrolment_answers_total{answer=\"placed\"}";
        // Other tests of this program may be counted too.
        assert!(count(&after, placed) > count(&before, placed), "{after}");
        let door = "saiets_requests_total{door=\"/api/take-place\",method=\"POST\",status=\"302\"}";
        assert!(count(&after, door) > count(&before, door), "{after}");
        assert!(after.contains("saiets_outbox_oldest_seconds"), "{after}");
        assert!(!after.contains("Anna") && !after.contains(&code), "{after}");
    });
}

#[test]
fn an_address_that_is_taken_is_said() {
    run(|| async {
        let taken = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
        let at = taken.local_addr().expect("an address");
        let store = Store::open(&Address::Memory).await.expect("a store");
        let refused = watching::serve(at, store, None, CancellationToken::new()).await;
        let sentence = format!("{:#}", refused.expect_err("a taken address"));
        assert!(sentence.contains("SAIETS_METRICS"), "{sentence}");
    });
}

/// The page of numbers, as soon as it is there.
async fn numbers(at: std::net::SocketAddr) -> String {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    let mut stream = loop {
        match tokio::net::TcpStream::connect(at).await {
            Ok(stream) => break stream,
            Err(_) => tokio::task::yield_now().await,
        }
    };
    let ask = "GET /metrics HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n";
    stream.write_all(ask.as_bytes()).await.expect("a request");
    let mut page = String::new();
    stream.read_to_string(&mut page).await.expect("an answer");
    page
}

/// The value of a line; 0 if it is not there yet.
fn count(page: &str, name: &str) -> u64 {
    let line = page.lines().find_map(|line| line.strip_prefix(name));
    line.map_or(0, |value| value.trim().parse().expect("a number"))
}
