//! What is said of a class while it is being written.

use app::island::Looked;
use axum::http::StatusCode;
use domain::account::Role;

use crate::{
    answer::Page,
    browser::Browser,
    staff::{centre, signed_in},
    test_house::{TestHouse, run},
};

use super::writing::{NEW, manager, room, with};

const LOOK: &str = "/api/look-at-course";

/// What the house says of these fields of a new class, and that as a part of a page.
async fn look(browser: &Browser<'_>, language: &str, fields: &[(&str, &str)]) -> (Looked, Page) {
    let named = [
        ("language", language),
        ("centre", "saieta-nams"),
        ("id", "0197b0a0-0000-7000-8000-000000000001"),
    ];
    let all: Vec<_> = named.into_iter().chain(fields.iter().copied()).collect();
    let answer = browser.ask(LOOK, NEW, &all).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    let looked: Looked = serde_json::from_str(&answer.body).expect("what the house says");
    let drawn = Page::part(&looked.drawn);
    (looked, drawn)
}

#[test]
fn a_clash_is_said_before_there_is_a_name_or_a_number_and_nothing_is_kept() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let manager = manager(&house).await;
        let hall = room(&house, "Deju zāle").await;
        let before = house.catalogue().await.courses.len();
        let fields = [
            ("rhythm", "weekly"),
            ("day2", "yes"),
            ("start", "9:30"),
            ("end", "10:15"),
            ("room", &hall),
            ("seats", "many"),
            ("opens", "soon"),
        ];
        let (looked, drawn) = look(&manager, "en", &fields).await;
        assert!(looked.said.ends_with("Something else is there already."));
        let clash = drawn.words("#clash");
        assert!(
            clash.contains("Deju zāle – Joga: Tuesday 24 November"),
            "{clash}"
        );
        assert!(clash.contains("Nearest that is free:"), "{clash}");
        assert!(drawn.words("#meetings").ends_with("meetings are ahead"));
        assert_eq!(house.catalogue().await.courses.len(), before);
        assert_eq!(manager.cookie("draft"), None, "nothing waits");

        let free = with(&fields, &[("day2", ""), ("day6", "yes")]);
        let (looked, drawn) = look(&manager, "lt", &free).await;
        assert!(drawn.all("#clash").is_empty());
        assert!(looked.said.starts_with("Priekyje "), "{}", looked.said);
        assert!(!looked.said.contains("Ten jau yra"), "{}", looked.said);
    });
}

#[test]
fn as_long_as_it_is_not_clear_when_it_says_what_is_to_come() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let manager = manager(&house).await;
        let halves: [&[(&str, &str)]; 4] = [
            &[],
            &[("rhythm", "weekly"), ("start", "10")],
            &[("rhythm", "weekly"), ("day1", "yes"), ("start", "1o")],
            &[("rhythm", "dates"), ("dates", "1.2."), ("start", "10:00")],
        ];
        for fields in halves {
            let (looked, drawn) = look(&manager, "en", fields).await;
            assert!(looked.said.starts_with("Once it is clear"), "{fields:?}");
            assert!(drawn.all("h2").is_empty(), "{fields:?}");
        }
    });
}

#[test]
fn what_somebody_typed_is_text_on_the_page() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let manager = manager(&house).await;
        let fields = [
            ("rhythm", "weekly"),
            ("day7", "yes"),
            ("start", "10:00"),
            ("room", "elsewhere"),
            ("elsewhere", "<img src=x onerror=alert(1)>"),
        ];
        let (_, drawn) = look(&manager, "en", &fields).await;
        let dates = drawn.each("ol").join(" ");
        assert!(dates.contains("<img src=x onerror=alert(1)>"), "{dates}");
        assert!(drawn.all("img").is_empty());
    });
}

#[test]
fn who_may_not_write_a_class_is_told_nothing() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let here = centre(&house).await;
        let desk = signed_in(&house, &here, Role::Desk, "berta").await;
        let fields = [
            ("language", "en"),
            ("centre", "saieta-nams"),
            ("rhythm", "weekly"),
        ];
        let answer = desk.ask(LOOK, NEW, &fields).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN);
        let answer = house.browser().ask(LOOK, NEW, &fields).await;
        assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
    });
}
