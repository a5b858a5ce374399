//! Calendar files: one event per session, right in universal time, and the same event when a session changes.

use std::collections::BTreeMap;

use axum::http::header;
use domain::{
    language::{Language, Translated},
    pattern::Hours,
    session::{Change, ChangeKind},
    text::{Line, Title},
};
use jiff::civil::{date, time};

use crate::test_house::{ADDRESS, TestHouse, course_of, run};

/// An event: its properties by name, without their parameters.
type Event = BTreeMap<String, String>;

async fn events(house: &TestHouse, title: &str) -> Vec<Event> {
    let course = house.course(title).await;
    let answer = house
        .get(&format!(
            "/en/saieta-nams/course/{}/calendar.ics",
            course.offer.slug
        ))
        .await;
    assert_eq!(answer.status, 200);
    assert_eq!(
        answer.header(header::CONTENT_TYPE),
        "text/calendar; charset=utf-8"
    );
    assert_eq!(
        answer.header(header::CONTENT_DISPOSITION),
        format!("attachment; filename=\"{}.ics\"", course.offer.slug)
    );
    assert!(
        answer.body.starts_with("BEGIN:VCALENDAR\r\n")
            && answer.body.ends_with("END:VCALENDAR\r\n")
    );
    assert!(
        answer
            .body
            .split("\r\n")
            .all(|line| line.len() <= 75 && !line.contains('\n')),
        "lines are folded"
    );
    let whole = answer.body.replace("\r\n ", "");
    whole.split("BEGIN:VEVENT\r\n").skip(1).map(event).collect()
}

fn event(text: &str) -> Event {
    let lines = text.split("\r\n").take_while(|line| *line != "END:VEVENT");
    lines
        .map(|line| {
            let (name, value) = line.split_once(':').expect(line);
            (
                name.split(';').next().unwrap_or_default().to_owned(),
                value.to_owned(),
            )
        })
        .collect()
}

fn starts(events: &[Event]) -> Vec<&str> {
    events
        .iter()
        .map(|event| event["DTSTART"].as_str())
        .collect()
}

#[test]
fn there_is_one_event_for_each_session() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let events = events(&house, "Joga").await;
        let page = {
            let course = house.course("Joga").await;
            house
                .get(&format!("/en/saieta-nams/course/{}", course.offer.slug))
                .await
                .page()
        };
        assert_eq!(events.len(), page.all(".dates li").len());
        assert!(events.len() > 15);
        let mut uids: Vec<_> = events.iter().map(|event| event["UID"].clone()).collect();
        uids.sort();
        uids.dedup();
        assert_eq!(uids.len(), events.len());
        let first = &events[0];
        assert_eq!(
            (first["DTSTART"].as_str(), first["DTEND"].as_str()),
            ("20261124T070000Z", "20261124T081500Z")
        );
        assert_eq!(
            (
                first["SUMMARY"].as_str(),
                first["STATUS"].as_str(),
                first["SEQUENCE"].as_str()
            ),
            ("Joga", "CONFIRMED", "0")
        );
        assert_eq!(first["DTSTAMP"], "20261124T070000Z");
        assert!(first["LOCATION"].starts_with("Deju zāle"));
        assert_eq!(
            first["URL"],
            format!("{ADDRESS}/en/saieta-nams/course/joga")
        );
    });
}

#[test]
fn an_hour_of_the_house_is_another_in_universal_time_after_the_clocks_change() {
    run(|| async {
        let autumn = TestHouse::with_at("2026-10-01T06:00:00Z", |_| {}).await;
        let events_of_autumn = events(&autumn, "Zīmēšana un akvarelis").await;
        let autumn = starts(&events_of_autumn);
        assert!(
            autumn.contains(&"20261021T070000Z"),
            "ten o'clock in summer time: {autumn:?}"
        );
        assert!(
            autumn.contains(&"20261104T080000Z"),
            "ten o'clock in winter time: {autumn:?}"
        );
        let winter = TestHouse::quiet().await;
        let events_of_spring = events(&winter, "Zīmēšana un akvarelis").await;
        let spring = starts(&events_of_spring);
        assert!(spring.contains(&"20270324T080000Z"), "{spring:?}");
        assert!(spring.contains(&"20270331T070000Z"), "{spring:?}");
        for event in events_of_autumn.iter().chain(&events_of_spring) {
            let hours = |name: &str| event[name][9..11].parse::<i32>().expect("an hour");
            assert_eq!(
                hours("DTEND") - hours("DTSTART"),
                2,
                "two hours long on every date"
            );
        }
    });
}

#[test]
fn a_moved_session_stays_the_event_that_calendars_hold() {
    run(|| async {
        let before = TestHouse::quiet().await;
        let planned = events(&before, "Joga").await;
        let house = TestHouse::with(|programme| {
            let joga = course_of(programme, "Joga");
            let place = joga.offer.patterns[0].place.clone();
            let hours = Hours::new(time(16, 30, 0, 0), Some(time(17, 30, 0, 0))).expect("hours");
            let what = ChangeKind::Move {
                date: date(2026, 12, 3),
                hours,
                place,
            };
            let reason = Line::parse("Zāle ir aizņemta").expect("a line");
            joga.offer.changes.push(Change {
                date: date(2026, 12, 1),
                start: time(9, 0, 0, 0),
                what,
                reason,
            });
        })
        .await;
        let changed = events(&house, "Joga").await;
        let uid = |events: &[Event], start: &str| {
            events
                .iter()
                .find(|event| event["DTSTART"] == start)
                .map(|event| event["UID"].clone())
                .expect(start)
        };
        assert_eq!(
            uid(&changed, "20261203T143000Z"),
            uid(&planned, "20261201T070000Z"),
            "the same event on another day and hour"
        );
        let moved = changed
            .iter()
            .find(|event| event["DTSTART"] == "20261203T143000Z")
            .expect("the moved one");
        assert_eq!(
            (moved["SEQUENCE"].as_str(), moved["STATUS"].as_str()),
            ("1", "CONFIRMED")
        );
        assert_eq!(moved["DESCRIPTION"], "Zāle ir aizņemta");
        assert!(!starts(&changed).contains(&"20261201T070000Z"));
        let others = |events: &[Event]| {
            events
                .iter()
                .filter(|event| event["SEQUENCE"] == "0")
                .map(|event| event["UID"].clone())
                .collect::<Vec<_>>()
        };
        assert_eq!(others(&changed).len(), planned.len() - 1);
        assert!(
            others(&changed)
                .iter()
                .all(|uid| others(&planned).contains(uid))
        );
    });
}

#[test]
fn a_cancelled_session_is_said_to_be_cancelled() {
    run(|| async {
        let house = TestHouse::with(|programme| {
            let joga = course_of(programme, "Joga");
            let reason = Line::parse("Skolotāja ir slima; piedodiet, lūdzu").expect("a line");
            joga.offer.changes.push(Change {
                date: date(2026, 12, 1),
                start: time(9, 0, 0, 0),
                what: ChangeKind::Cancel,
                reason,
            });
            joga.offer.title = Translated::new(
                Language::Lv,
                Title::parse("Joga; mierīgi, lēni").expect("a title"),
            );
        })
        .await;
        let events = events(&house, "Joga; mierīgi, lēni").await;
        let cancelled: Vec<_> = events
            .iter()
            .filter(|event| event["STATUS"] == "CANCELLED")
            .collect();
        assert_eq!(cancelled.len(), 1);
        assert_eq!(
            (
                cancelled[0]["DTSTART"].as_str(),
                cancelled[0]["SEQUENCE"].as_str()
            ),
            ("20261201T070000Z", "1")
        );
        assert_eq!(
            cancelled[0]["DESCRIPTION"], "Skolotāja ir slima\\; piedodiet\\, lūdzu",
            "marks are escaped"
        );
        assert_eq!(cancelled[0]["SUMMARY"], "Joga\\; mierīgi\\, lēni");
    });
}
