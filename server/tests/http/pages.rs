//! What holds for every page in every language.

use axum::http::header;

use crate::{
    answer::{Page, words},
    test_house::{TestHouse, run},
};

const LANGUAGES: [&str; 4] = ["lv", "lt", "et", "en"];

/// Every kind of page, after the language and the house.
async fn every_page(house: &TestHouse) -> Vec<String> {
    let known = house.catalogue().await;
    let course = &house.course("Joga").await.offer.slug;
    let activity = &known.activities[0].offer.slug;
    let slip = house_slip(house).await;
    vec![
        String::new(),
        "/programme".to_owned(),
        "/programme?q=joga&day=2&free=yes".to_owned(),
        "/week".to_owned(),
        "/week?day=2026-12-24".to_owned(),
        "/visit".to_owned(),
        format!("/course/{course}"),
        format!("/course/{course}/take-place"),
        format!("/course/{course}/take-place?refused=form"),
        format!("/course/{course}/asked"),
        format!("/activity/{activity}"),
        "/slip".to_owned(),
        "/slip?refused=code".to_owned(),
        format!("/slip/{slip}"),
        "/privacy".to_owned(),
        "/accessibility".to_owned(),
        "/offline".to_owned(),
    ]
}

/// The code of a slip that somebody has just got.
async fn house_slip(house: &TestHouse) -> String {
    let course = house.course("Debesų kompiuterija").await;
    let browser = house.browser();
    let path = crate::browser::form_of("en", &course);
    let name = format!("Visitor {}", letters());
    let fields = [("name", name.as_str()), ("phone", "+371 2000 0001")];
    let answer = browser.send_form(&path, "/api/take-place", &fields).await;
    let code = answer.location().rsplit('/').next().expect("a code");
    assert_eq!(code.len(), 8, "{}", answer.location());
    code.to_owned()
}

/// Letters that no other call gives, since tests share a house.
fn letters() -> String {
    let id = uuid::Uuid::new_v4().simple().to_string();
    id.bytes()
        .map(|byte| char::from(b'a' + byte % 26))
        .collect()
}

#[test]
fn every_page_is_whole_in_every_language() {
    run(|| async {
        let house = TestHouse::to_read().await;
        for rest in every_page(house).await {
            for language in LANGUAGES {
                let path = format!("/{language}/saieta-nams{rest}");
                let answer = house.get(&path).await;
                let page = answer.page();
                whole(&path, language, &page);
                assert!(!page.words("a.skip-link").is_empty(), "{path}");
                assert_eq!(
                    page.attribute("a.skip-link", "href").as_deref(),
                    Some("#main")
                );
                assert!(page.one("main").attr("id") == Some("main"), "{path}");
                assert!(!answer.body.contains("panicked"), "{path}");
            }
        }
    });
}

/// What holds for a page wherever it stands.
pub fn whole(path: &str, language: &str, page: &Page) {
    assert_eq!(
        page.attribute("html", "lang").as_deref(),
        Some(language),
        "{path}"
    );
    assert_eq!(page.all("h1").len(), 1, "{path} has one heading");
    assert!(!page.words("h1").is_empty(), "{path} has a heading");
    assert!(!page.words("head > title").is_empty(), "{path} has a title");
    assert!(page.all("[style]").is_empty(), "{path} has inline styles");
    assert!(
        page.all("style").is_empty(),
        "{path} has a style sheet inside"
    );
    for (selector, name) in [("[href]", "href"), ("[src]", "src"), ("[action]", "action")] {
        for element in page.all(selector) {
            let address = element.attr(name).unwrap_or_default();
            let own = (address.starts_with('/') && !address.starts_with("//"))
                || ["#", "tel:", "mailto:"]
                    .iter()
                    .any(|kind| address.starts_with(kind));
            assert!(own, "{path} leads to {address}");
        }
    }
    for element in page.all("body *") {
        untranslated(path, &words(element));
        for name in ["aria-label", "alt", "placeholder"] {
            let label = element.attr(name);
            assert!(label.is_none_or(|label| !label.trim().is_empty()), "{path}");
            untranslated(path, label.unwrap_or_default());
        }
    }
    let ids: Vec<_> = page
        .all("[id]")
        .iter()
        .filter_map(|element| element.attr("id").map(str::to_owned))
        .collect();
    let each: std::collections::BTreeSet<_> = ids.iter().collect();
    assert_eq!(each.len(), ids.len(), "{path} has an id twice: {ids:?}");
    for field in page.all("input:not([type=hidden]), select") {
        let named = field
            .attr("id")
            .is_some_and(|id| !page.all(&format!("label[for='{id}']")).is_empty());
        let inside = field.ancestors().any(|parent| {
            parent
                .value()
                .as_element()
                .is_some_and(|parent| parent.name() == "label")
        });
        assert!(
            named || inside,
            "{path} has a field without a name: {}",
            field.html()
        );
    }
}

/// Fluent leaves its marks where a message or an argument is missing.
fn untranslated(path: &str, text: &str) {
    for mark in ["{ $", "{$", "{ ", "[one]", "*[other]", "??", "NaN", "None"] {
        assert!(!text.contains(mark), "{path} shows {mark:?}: {text}");
    }
}

#[test]
fn each_language_has_its_own_words_and_the_switch_keeps_the_page() {
    run(|| async {
        let house = TestHouse::to_read().await;
        for rest in every_page(house).await {
            let mut seen = Vec::new();
            for language in LANGUAGES {
                let page = house
                    .get(&format!("/{language}/saieta-nams{rest}"))
                    .await
                    .page();
                for other in LANGUAGES {
                    let link =
                        page.attribute(&format!(".language-switch a[hreflang='{other}']"), "href");
                    assert_eq!(link, Some(format!("/{other}/saieta-nams{rest}")));
                }
                let current = page.attribute(".language-switch a[aria-current]", "hreflang");
                assert_eq!(current.as_deref(), Some(language));
                seen.push(page.words(".main-nav") + &page.words("footer"));
            }
            seen.sort();
            seen.dedup();
            assert_eq!(seen.len(), 4, "{rest} says the same in two languages");
        }
    });
}

#[test]
fn content_in_another_language_says_which() {
    run(|| async {
        let house = TestHouse::to_read().await;
        let course = house.course("Joga").await;
        let page = house
            .get(&format!("/en/saieta-nams/course/{}", course.offer.slug))
            .await
            .page();
        let original = course.offer.title.original().code();
        assert_eq!(page.attribute("h1", "lang").as_deref(), Some(original));
        assert_ne!(original, "en");
    });
}

#[test]
fn what_belongs_to_one_person_is_not_for_robots_nor_for_the_next_at_the_tablet() {
    run(|| async {
        let house = TestHouse::to_read().await;
        let robots = async |path: String| {
            let answer = house.get(&path).await;
            let kept = answer.header(header::CACHE_CONTROL).to_owned();
            (
                answer
                    .page()
                    .attribute("meta[name=robots]", "content")
                    .unwrap_or_default(),
                kept,
            )
        };
        let slip = house_slip(house).await;
        let (slip_robots, slip_kept) = robots(format!("/en/saieta-nams/slip/{slip}")).await;
        assert_eq!(
            (slip_robots.as_str(), slip_kept.as_str()),
            ("noindex, nofollow", "private, no-store")
        );
        let (home_robots, home_kept) = robots("/en/saieta-nams".to_owned()).await;
        assert_eq!(
            (home_robots.as_str(), home_kept.as_str()),
            ("index, follow", "private, no-cache")
        );
    });
}
