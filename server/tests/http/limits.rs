//! How much and how often one may send.

mod slow_clients;

use std::net::SocketAddr;

use axum::{
    body::Body,
    http::{Method, StatusCode, header},
};

use crate::{
    browser::form_of,
    test_house::{TestHouse, run},
};

#[test]
fn an_address_that_asks_without_end_is_told_when_to_come_back() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let ask = async |last: u8, method: Method| {
            let mut request = house
                .browser()
                .request(method, "/api/choose-look")
                .header("sec-fetch-site", "same-origin")
                .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
                .body(Body::from("theme=dark&text=large"))
                .expect("a request");
            request
                .extensions_mut()
                .insert(SocketAddr::from(([10, 0, 0, last], 4000)));
            house.send(request).await
        };
        let mut refused = None;
        for count in 0..400 {
            let answer = ask(1, Method::POST).await;
            if answer.status == StatusCode::TOO_MANY_REQUESTS {
                refused = Some((count, answer));
                break;
            }
            assert!(answer.status.is_redirection(), "{}", answer.status);
        }
        let (count, answer) = refused.expect("an end to patience");
        assert!(
            count >= 240,
            "a classroom of sixty presses four times each, but {count} were let in"
        );
        assert_eq!(answer.header(header::RETRY_AFTER), "60");
        assert_eq!(
            answer.page_whatever_the_status().words("h1"),
            "One moment, please"
        );
        assert!(
            ask(2, Method::POST).await.status.is_redirection(),
            "others do not wait"
        );
    });
}

#[test]
fn a_form_heavier_than_any_form_is_refused() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let course = house.course("Joga").await;
        let needs = "x".repeat(64 * 1024);
        let fields = [("name", "Anna Berga"), ("needs", needs.as_str())];
        let answer = house
            .browser()
            .send_form(&form_of("lv", &course), "/api/take-place", &fields)
            .await;
        assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
        let page = answer.page_whatever_the_status();
        assert_eq!(
            page.attribute("html", "lang").as_deref(),
            Some("lv"),
            "in the language of the form"
        );
        let whole = "x".repeat(60 * 1024);
        let fields = [("name", "Anna Berga"), ("needs", whole.as_str())];
        let answer = house
            .browser()
            .send_form(&form_of("lv", &course), "/api/take-place", &fields)
            .await;
        assert!(
            answer.location().ends_with("refused=form"),
            "a long text is told so on the form"
        );
    });
}

#[test]
fn a_form_of_unknown_weight_is_not_read_to_its_end() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let chunks = futures::stream::repeat_with(|| Ok::<_, std::io::Error>(vec![b'x'; 8 * 1024]));
        let body = Body::from_stream(futures::StreamExt::take(chunks, 1_000));
        let request = house
            .browser()
            .request(Method::POST, "/api/take-place")
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(body)
            .expect("a request");
        let answer = house.send(request).await;
        assert!(answer.status.is_client_error(), "{}", answer.status);
    });
}

#[test]
fn nobody_asks_for_one_person_without_end() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let course = house.course("Joga").await;
        let path = form_of("en", &course);
        let browser = house.browser();
        let fields = [("name", "Anna Berga"), ("phone", "+371 2000 0001")];
        let mut last = String::new();
        for _ in 0..21 {
            last = browser
                .send_form(&path, "/api/take-place", &fields)
                .await
                .location()
                .to_owned();
        }
        assert!(last.ends_with("refused=too-many"), "{last}");
        let page = browser.go(&last).await.page();
        assert!(page.words("#summary").contains("many times"));
        assert_eq!(
            page.attribute("#name", "value").as_deref(),
            Some("Anna Berga"),
            "what was typed stands there"
        );
        let other = [("name", "Jānis Ozols"), ("phone", "+371 2000 0002")];
        let answer = browser.send_form(&path, "/api/take-place", &other).await;
        assert!(
            answer.location().contains("/slip/"),
            "another person at the same tablet is not made to wait"
        );
    });
}
