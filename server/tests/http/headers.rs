//! What every answer carries to keep browsers careful, and who may send a form.

use app::routes::FORMS;
use axum::{
    body::Body,
    http::{Method, StatusCode, header},
};

use crate::{
    answer::Answer,
    browser::{encoded, form_of},
    test_house::{TestHouse, run},
};

/// Every form there is.
fn forms() -> Vec<&'static str> {
    FORMS.iter().map(|row| row.path).collect()
}

fn careful(path: &str, answer: &Answer) {
    for (name, value) in [
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "same-origin"),
        ("x-frame-options", "DENY"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
        ("cross-origin-embedder-policy", "require-corp"),
    ] {
        assert_eq!(answer.header(name), value, "{path} {name}");
    }
    assert!(
        answer.header("permissions-policy").contains("camera=()"),
        "{path}"
    );
    assert!(
        answer
            .header("strict-transport-security")
            .starts_with("max-age="),
        "{path}"
    );
    let policy = answer.header("content-security-policy");
    assert!(
        policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"),
        "{path} {policy}"
    );
    assert!(
        !policy.contains("unsafe-inline")
            && !policy.contains("'unsafe-eval'")
            && !policy.contains("http:"),
        "{path} {policy}"
    );
}

#[test]
fn every_answer_is_careful() {
    run(|| async {
        let house = TestHouse::to_read().await;
        let course = house.course("Joga").await.offer.slug;
        for (path, status) in [
            ("/", 303),
            ("/en", 302),
            ("/en/saieta-nams", 200),
            ("/en/none", 404),
            ("/nothing.txt", 404),
            ("/favicon.svg", 200),
            ("/robots.txt", 200),
            ("/offline-worker.js", 200),
            ("/fonts/OFL.txt", 200),
            ("/pkg/none.js", 404),
            (
                &format!("/en/saieta-nams/course/{course}/calendar.ics"),
                200,
            ),
            (&format!("/en/saieta-nams/course/{course}/qr.svg"), 200),
            ("/live/a/b", 404),
            ("/api/none", 404),
            ("/api/sign-in", 405),
            ("/en/saieta-nams/sign-in", 200),
            ("/en/saieta-nams/house", 302),
        ] {
            let answer = house.get(path).await;
            assert_eq!(answer.status.as_u16(), status, "{path}");
            careful(path, &answer);
        }
        let chosen = house
            .browser()
            .post(
                "/api/choose-look",
                "/en/saieta-nams",
                &[("theme", "dark"), ("text", "large")],
            )
            .await;
        assert!(chosen.status.is_redirection());
        careful("/api/choose-look", &chosen);
        let unknown = house
            .browser()
            .post("/api/none", "/en/saieta-nams", &[])
            .await;
        assert!(unknown.status.is_client_error());
        careful("/api/none", &unknown);
    });
}

#[test]
fn every_script_of_a_page_carries_its_nonce_and_no_two_answers_share_one() {
    run(|| async {
        let house = TestHouse::to_read().await;
        let mut seen = std::collections::BTreeSet::new();
        for path in [
            "/en/saieta-nams",
            "/en/saieta-nams",
            "/lv/saieta-nams/week",
            "/en/none",
        ] {
            let answer = house.get(path).await;
            let policy = answer.header("content-security-policy").to_owned();
            let nonce = policy
                .split("'nonce-")
                .nth(1)
                .and_then(|rest| rest.split('\'').next())
                .expect(&policy)
                .to_owned();
            assert!(nonce.len() >= 16, "{nonce}");
            let page = answer.page_whatever_the_status();
            let scripts = page.all("script");
            assert!(!scripts.is_empty(), "{path}");
            for script in scripts {
                assert_eq!(script.attr("nonce"), Some(nonce.as_str()), "{path}");
            }
            assert!(page.all("[onclick], [onload], [onsubmit]").is_empty());
            assert!(seen.insert(nonce), "{path} repeats a nonce");
        }
    });
}

#[test]
fn a_form_of_another_site_is_refused() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let course = house.course("Joga").await;
        let browser = house.browser();
        let fields = {
            let page = browser.get(&form_of("en", &course)).await.page();
            let mut fields = page.fields("form[action='/api/take-place']");
            fields.retain(|(name, _)| name != "name" && name != "phone");
            fields.push(("name".to_owned(), "Anna Berga".to_owned()));
            fields.push(("phone".to_owned(), "+371 2000 0001".to_owned()));
            fields
        };
        let fields: Vec<_> = fields
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        for (name, value) in [
            ("sec-fetch-site", "cross-site"),
            ("sec-fetch-site", "same-site"),
            ("origin", "https://evil.example"),
            ("origin", "null"),
        ] {
            for door in forms() {
                let request = browser
                    .request(Method::POST, door)
                    .header(name, value)
                    .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
                    .body(Body::from(encoded(&fields)))
                    .expect("a request");
                let answer = house.send(request).await;
                assert_eq!(
                    answer.status,
                    StatusCode::FORBIDDEN,
                    "{door} {name}: {value}"
                );
                careful(door, &answer);
                assert!(!answer.page_whatever_the_status().words("h1").is_empty());
            }
        }
        assert_eq!(placed(&house).await, 0, "nothing was done");
        let own = browser
            .post("/api/take-place", &form_of("en", &course), &fields)
            .await;
        assert!(
            own.location().contains("/slip/"),
            "the house's own form is not refused"
        );
        assert_eq!(placed(&house).await, 1);
    });
}

#[test]
fn reading_changes_nothing() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let course = house.course("Joga").await;
        let slug = course.offer.slug.to_string();
        let slip = {
            let answer = house
                .take_place(&course, "Anna Berga", "+371 2000 0001")
                .await;
            answer.page().words(".slip__letters").replace('-', "")
        };
        let key = uuid::Uuid::now_v7().to_string();
        let fields = [
            ("key", key.as_str()),
            ("language", "en"),
            ("centre", "saieta-nams"),
            ("course", &slug),
            ("name", "Jānis Ozols"),
            ("phone", "+371 2000 0002"),
            ("code", &slip),
            ("theme", "dark"),
            ("text", "large"),
        ];
        for door in forms() {
            for method in [
                Method::GET,
                Method::HEAD,
                Method::OPTIONS,
                Method::PUT,
                Method::DELETE,
            ] {
                let path = format!("{door}?{}", encoded(&fields));
                let request = house
                    .browser()
                    .request(method.clone(), &path)
                    .body(Body::empty())
                    .expect("a request");
                let answer = house.send(request).await;
                assert_eq!(
                    answer.status,
                    StatusCode::METHOD_NOT_ALLOWED,
                    "{method} {door}"
                );
                assert!(answer.headers.get(header::SET_COOKIE).is_none());
            }
        }
        assert_eq!(placed(&house).await, 1);
    });
}

/// How many places of the yoga class are given.
async fn placed(house: &TestHouse) -> u32 {
    let course = house.course("Joga").await;
    let seats = house
        .store
        .seats(&[(course.set, course.id)])
        .await
        .expect("seats");
    seats.get(&course.id).map_or(0, |now| now.placed)
}
