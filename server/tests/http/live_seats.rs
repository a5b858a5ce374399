//! The live number of places: what it is now, what it becomes, and its end.

use std::time::Duration;

use axum::{
    body::Body,
    http::{Method, header},
};
use domain::course::{Course, Seats};
use futures::StreamExt;

use crate::test_house::{TestHouse, course_of, run};

/// One reader of the stream.
struct Reader {
    chunks: axum::body::BodyDataStream,
    begun: String,
}

impl Reader {
    async fn of(house: &TestHouse, course: &Course) -> Self {
        let path = format!("/live/{}/{}", course.set, course.id);
        let request = house
            .browser()
            .request(Method::GET, &path)
            .body(Body::empty())
            .expect("a request");
        let response = house.begin(request).await;
        assert_eq!(response.status(), 200);
        assert_eq!(
            response.headers()[header::CONTENT_TYPE],
            "text/event-stream"
        );
        assert!(
            response.headers().get(header::CONTENT_ENCODING).is_none(),
            "a compressed stream would wait for more"
        );
        Self {
            chunks: response.into_body().into_data_stream(),
            begun: String::new(),
        }
    }

    /// The next event, or `None` at the end.
    async fn next(&mut self) -> Option<String> {
        loop {
            if let Some((event, rest)) = self.begun.split_once("\n\n") {
                let event = event.to_owned();
                self.begun = rest.to_owned();
                if let Some(data) = event.strip_prefix("data: ") {
                    return Some(data.to_owned());
                }
                continue;
            }
            let wait = tokio::time::timeout(Duration::from_secs(20), self.chunks.next());
            let chunk = wait.await.expect("an event within twenty seconds")?;
            self.begun += std::str::from_utf8(&chunk.expect("a chunk")).expect("text");
        }
    }
}

#[test]
fn a_reader_sees_the_number_now_and_each_change() {
    run(|| async {
        let house =
            TestHouse::with(|programme| course_of(programme, "Joga").seats = Seats::Known(2)).await;
        let (yoga, german) = (
            house.course("Joga").await,
            house.course("Latviešu valoda kaimiņiem").await,
        );
        house
            .take_place(&yoga, "Anna Berga", "+371 2000 0001")
            .await;
        let mut reader = Reader::of(&house, &yoga).await;
        assert_eq!(reader.next().await.as_deref(), Some("free 1"));
        house
            .take_place(&german, "Anna Berga", "+371 2000 0001")
            .await;
        let last = house
            .take_place(&yoga, "Jānis Ozols", "+371 2000 0002")
            .await;
        assert_eq!(
            reader.next().await.as_deref(),
            Some("full 0"),
            "another class is not told"
        );
        house
            .take_place(&yoga, "Rasa Kalna", "+371 2000 0003")
            .await;
        assert_eq!(reader.next().await.as_deref(), Some("full 1"));
        let code = last.page().words(".slip__letters").replace('-', "");
        house
            .browser()
            .fill(
                &format!("/en/saieta-nams/slip/{code}"),
                "/api/give-back",
                &[],
            )
            .await;
        assert_eq!(
            reader.next().await.as_deref(),
            Some("full 0"),
            "the place is offered to who waited"
        );
    });
}

#[test]
fn a_stream_ends_when_the_house_closes() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let yoga = house.course("Joga").await;
        house
            .take_place(&yoga, "Anna Berga", "+371 2000 0001")
            .await;
        let mut reader = Reader::of(&house, &yoga).await;
        assert!(reader.next().await.is_some());
        house.stop.cancel();
        assert_eq!(reader.next().await, None);
    });
}

#[test]
fn a_reader_who_fell_behind_is_told_how_things_stand() {
    run(|| async {
        let house = TestHouse::with(|programme| {
            course_of(programme, "Joga").seats = Seats::Known(2);
            course_of(programme, "Latviešu valoda kaimiņiem").seats = Seats::Known(2_000);
        })
        .await;
        let (yoga, german) = (
            house.course("Joga").await,
            house.course("Latviešu valoda kaimiņiem").await,
        );
        house
            .take_place(&yoga, "Anna Berga", "+371 2000 0001")
            .await;
        let mut reader = Reader::of(&house, &yoga).await;
        assert_eq!(reader.next().await.as_deref(), Some("free 1"));
        house
            .take_place(&yoga, "Jānis Ozols", "+371 2000 0002")
            .await;
        // More changes than the store keeps for who does not listen.
        for count in 0..1_100_u32 {
            let letters: String = format!("{count:04}")
                .bytes()
                .map(|digit| char::from(b'a' + digit - b'0'))
                .collect();
            house
                .enrol_at_desk(&german, &format!("Rasa {letters}"))
                .await;
        }
        assert_eq!(reader.next().await.as_deref(), Some("full 0"));
    });
}

#[test]
fn a_stream_of_nothing_is_not_opened() {
    run(|| async {
        let house = TestHouse::to_read().await;
        for path in ["/live/a/b", "/live/1/2", "/live/%00/%FF"] {
            let answer = house.get(path).await;
            assert!(answer.status.is_client_error(), "{path}");
        }
    });
}
