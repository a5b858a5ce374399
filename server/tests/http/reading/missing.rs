//! Addresses that name nothing: the right status, in the reader's language, with a way on.

use axum::http::StatusCode;

use crate::{
    answer::Page,
    pages::whole,
    test_house::{TestHouse, run},
};

const SENTENCES: [(&str, &str); 4] = [
    ("lv", "Šādas lapas šeit nav"),
    ("lt", "Tokio puslapio čia nėra"),
    ("et", "Sellist lehte siin ei ole"),
    ("en", "There is no page here"),
];

/// A page that stands where none can is in the frame of the only house there is.
fn framed(path: &str, language: &str, page: &Page) {
    assert_eq!(
        page.attribute("a.skip-link", "href").as_deref(),
        Some("#main"),
        "{path}"
    );
    assert_eq!(page.attribute("main", "id").as_deref(), Some("main"));
    assert_eq!(page.words("a.site-name"), "Saieta nams", "{path}");
    assert_eq!(
        page.attribute("a.site-name", "href"),
        Some(format!("/{language}/saieta-nams"))
    );
    assert_eq!(page.all(".main-nav a").len(), 5, "{path}");
    assert_eq!(page.all(".language-switch a").len(), 4, "{path}");
    page.one("footer.site-footer");
}

#[test]
fn an_address_that_names_nothing_leads_on_in_four_languages() {
    run(|| async {
        let house = TestHouse::to_read().await;
        let long = "x".repeat(10_000);
        for (language, sentence) in SENTENCES {
            for rest in [
                "/none".to_owned(),
                "/none/week".to_owned(),
                "/Not%20a%20Slug".to_owned(),
                "/saieta-nams/none".to_owned(),
                "/saieta-nams/course/none".to_owned(),
                "/saieta-nams/course/none/take-place".to_owned(),
                "/saieta-nams/course/none/asked".to_owned(),
                "/saieta-nams/course/none/calendar.ics".to_owned(),
                "/saieta-nams/course/..%2F..%2Fetc".to_owned(),
                "/saieta-nams/course/%F0%9F%8E%BB".to_owned(),
                "/saieta-nams/course/%00".to_owned(),
                "/saieta-nams/course/%FF".to_owned(),
                "/saieta-nams/activity/none".to_owned(),
                "/saieta-nams/slip/K7DE4HMP".to_owned(),
                "/saieta-nams/slip/no".to_owned(),
                "/saieta-nams/slip/%27%3B%20DELETE".to_owned(),
                "/saieta-nams/a/b/c/d/e/f".to_owned(),
                "/none.php".to_owned(),
                format!("/saieta-nams/course/{long}"),
                format!("/saieta-nams/slip/{long}"),
                format!("/{long}"),
            ] {
                let path = format!("/{language}{rest}");
                let short: String = path.chars().take(60).collect();
                let answer = house.get(&path).await;
                framed(&short, language, &answer.page_whatever_the_status());
                let bad_bytes = rest.contains("%FF");
                assert!(
                    answer.status == 404 || bad_bytes && answer.status == 400,
                    "{short} {}",
                    answer.status
                );
                let page = answer.page_whatever_the_status();
                whole(&short, language, &page);
                if !bad_bytes {
                    assert_eq!(page.words("h1"), sentence, "{short}");
                }
                let way = page
                    .one("main a.button")
                    .attr("href")
                    .unwrap_or_default()
                    .to_owned();
                assert_eq!(
                    house.browser().go(&way).await.status,
                    StatusCode::OK,
                    "{short}"
                );
            }
        }
    });
}

#[test]
fn an_address_without_a_language_of_ours_is_answered_in_the_browsers() {
    run(|| async {
        let house = TestHouse::to_read().await;
        for (language, sentence) in SENTENCES {
            let mut browser = house.browser();
            browser.speaks = language;
            for path in [
                "/xx",
                "/xx/saieta-nams/week/none",
                "/none",
                "/wp-login.php",
                "/pkg/none.js",
                "/fonts/none",
                "/live/a/b",
                "/%FF",
            ] {
                let answer = browser.get(path).await;
                assert!(
                    answer.status == 404 || path == "/%FF",
                    "{path} {}",
                    answer.status
                );
                let page = answer.page_whatever_the_status();
                whole(path, language, &page);
                framed(path, language, &page);
                if path != "/%FF" {
                    assert_eq!(page.words("h1"), sentence, "{path}");
                }
            }
        }
    });
}

#[test]
fn no_browser_keeps_what_was_missing() {
    run(|| async {
        let house = TestHouse::to_read().await;
        for path in ["/pkg/none.js", "/fonts/none.woff2", "/en/none", "/none.svg"] {
            let answer = house.get(path).await;
            assert_eq!(
                (answer.status.as_u16(), answer.header("cache-control")),
                (404, "no-store"),
                "{path}"
            );
        }
    });
}

#[test]
fn a_draft_is_as_if_it_were_not_there() {
    run(|| async {
        let house = TestHouse::with(|programme| {
            let state = &mut crate::test_house::course_of(programme, "Joga").offer.state;
            *state = domain::offer::State::Draft;
        })
        .await;
        let course = house.course("Joga").await;
        let slug = course.offer.slug.to_string();
        for rest in ["", "/take-place", "/asked", "/calendar.ics"] {
            let answer = house
                .get(&format!("/en/saieta-nams/course/{slug}{rest}"))
                .await;
            assert_eq!(answer.status, 404, "{rest}");
            assert!(!answer.body.contains("Joga"));
        }
        for page in ["", "/programme", "/week"] {
            let body = house.get(&format!("/lv/saieta-nams{page}")).await.body;
            assert!(!body.contains(&format!("course/{slug}\"")), "{page}");
        }
    });
}
