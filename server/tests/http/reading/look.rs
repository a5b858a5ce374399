//! Theme and text size: kept in two cookies, drawn with the first byte.

use crate::{
    browser::Browser,
    test_house::{TestHouse, run},
};

const DOOR: &str = "/api/choose-look";
const HOME: &str = "/lv/saieta-nams/week?day=2026-12-01";

async fn shown(browser: &Browser<'_>) -> (Option<String>, Option<String>) {
    let page = browser.get(HOME).await.page();
    (
        page.attribute("html", "data-theme"),
        page.attribute("html", "data-text"),
    )
}

fn pair(theme: Option<&str>, text: &str) -> (Option<String>, Option<String>) {
    (theme.map(str::to_owned), Some(text.to_owned()))
}

#[test]
fn a_choice_is_kept_and_leads_back_to_the_page() {
    run(|| async {
        let house = TestHouse::to_read().await;
        let browser = house.browser();
        assert_eq!(shown(&browser).await, pair(None, "normal"));
        for theme in ["light", "dark", "contrast"] {
            for text in ["normal", "large", "largest"] {
                let answer = browser
                    .send_form(HOME, DOOR, &[("theme", theme), ("text", text)])
                    .await;
                assert_eq!(crate::browser::own_path(answer.location()), HOME);
                for cookie in answer.headers.get_all("set-cookie") {
                    let cookie = cookie.to_str().expect("a cookie");
                    assert!(
                        cookie.contains("Max-Age=31536000")
                            && cookie.contains("SameSite=Lax")
                            && cookie.contains("Path=/"),
                        "{cookie}"
                    );
                }
                assert_eq!(shown(&browser).await, pair(Some(theme), text));
                let page = browser.get(HOME).await.page();
                assert_eq!(
                    page.attribute("input[name=theme][checked]", "value")
                        .as_deref(),
                    Some(theme)
                );
                assert_eq!(
                    page.attribute("input[name=text][checked]", "value")
                        .as_deref(),
                    Some(text)
                );
            }
        }
        browser
            .send_form(HOME, DOOR, &[("theme", "device"), ("text", "large")])
            .await;
        assert_eq!(browser.cookie("theme"), None, "as the device has it");
        assert_eq!(shown(&browser).await, pair(None, "large"));
    });
}

#[test]
fn an_unknown_choice_is_no_choice() {
    run(|| async {
        let house = TestHouse::to_read().await;
        for odd in [
            "neon",
            "",
            "DARK",
            "dark\" onload=\"x",
            "dark; Path=/x",
            "🎻",
            "\r\nSet-Cookie: x=y",
        ] {
            let browser = house.browser();
            let answer = browser
                .post(DOOR, HOME, &[("theme", odd), ("text", odd)])
                .await;
            assert!(answer.status.is_redirection(), "{odd:?}");
            assert_eq!(
                (
                    browser.cookie("theme"),
                    browser.cookie("text"),
                    browser.cookie("x")
                ),
                (None, None, None),
                "{odd:?}"
            );
        }
        for odd in ["neon", "DARK", "\"dark\"", "dark,light"] {
            let browser = house.browser();
            browser.keep("theme", odd);
            browser.keep("text", odd);
            assert_eq!(shown(&browser).await, pair(None, "normal"), "{odd:?}");
        }
    });
}

#[test]
fn a_choice_is_kept_on_pages_that_are_missing() {
    run(|| async {
        let house = TestHouse::to_read().await;
        let browser = house.browser();
        browser.keep("theme", "contrast");
        let page = browser.get("/en/none").await.page_whatever_the_status();
        assert_eq!(
            page.attribute("html", "data-theme").as_deref(),
            Some("contrast")
        );
    });
}
