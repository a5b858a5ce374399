//! The address without a language.

use axum::http::{StatusCode, header};

use crate::test_house::{TestHouse, run};

#[test]
fn the_front_door_speaks_what_the_browser_asks_for() {
    run(|| async {
        let house = TestHouse::to_read().await;
        for (asked, led) in [
            ("lv", "/lv"),
            ("lt-LT,lt;q=0.9,en;q=0.8", "/lt"),
            ("de-DE,de;q=0.9,et;q=0.4,en;q=0.3", "/et"),
            ("en;q=0.2,et;q=0.9,lv;q=0.3", "/et"),
            ("en; q=0.2, lt; q=0.9", "/lt"),
            ("lv;q=0,lt;q=0.1", "/lt"),
            ("lt,lv", "/lt"),
            ("fr,de;q=0.5", "/en"),
            ("*", "/en"),
            ("", "/en"),
            ("lv;q=abc,,;q=1,et;q=0.1", "/et"),
        ] {
            let mut browser = house.browser();
            browser.speaks = asked;
            let answer = browser.get("/").await;
            assert_eq!(answer.location(), led, "{asked:?}");
            assert_eq!(answer.status, StatusCode::SEE_OTHER);
            assert!(answer.header(header::VARY).contains("accept-language"));
        }
    });
}

#[test]
fn the_only_house_is_entered_at_once() {
    run(|| async {
        let house = TestHouse::to_read().await;
        for language in ["lv", "lt", "et", "en"] {
            let answer = house.get(&format!("/{language}")).await;
            assert_eq!(answer.location(), format!("/{language}/saieta-nams"));
        }
        let page = house.browser().go("/").await.page();
        assert_eq!(page.words("a.site-name"), "Saieta nams");
    });
}
