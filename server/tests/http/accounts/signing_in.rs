//! Coming in and going out: invitations, passwords, cookies, and what nobody learns at the door.

use axum::http::{StatusCode, header};
use domain::account::Role;

use crate::{
    answer::Answer,
    browser::Browser,
    staff::{PASSWORD, centre, link, signed_in},
    test_house::{TestHouse, run},
};

const DOOR: &str = "/en/saieta-nams/sign-in";
pub const HOUSE: &str = "/en/saieta-nams/house";
const COOKIE: &str = "__Host-signed-in";

pub async fn try_to_sign_in(browser: &Browser<'_>, name: &str, password: &str) -> Answer {
    let filled = [("name", name), ("password", password)];
    browser.send_form(DOOR, "/api/sign-in", &filled).await
}

#[test]
fn a_link_opens_an_account_and_leads_into_the_house() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let centre = centre(&house).await;
        let token = link(&house, &centre, Role::Manager).await;
        let page = format!("/en/saieta-nams/invite/{}", token.as_str());
        let browser = house.browser();
        let invited = browser.get(&page).await;
        assert_eq!(invited.header(header::CACHE_CONTROL), "private, no-store");
        assert!(invited.page().main().contains("manager of the house"));
        assert_eq!(
            invited.page().attribute("#name", "value").as_deref(),
            Some("Anna Bērziņa")
        );
        let filled = [
            ("sign_in_name", "anna"),
            ("password", PASSWORD),
            ("again", PASSWORD),
        ];
        let start = browser.fill(&page, "/api/open-account", &filled).await;
        assert_eq!(start.header(header::CACHE_CONTROL), "private, no-store");
        assert!(
            start
                .page()
                .main()
                .contains("Good day, Anna Bērziņa. Here you are manager of the house.")
        );
        start
            .page()
            .one("main a[href='/en/saieta-nams/house/staff']");
        let again = browser.get(&page).await;
        assert_eq!(again.status, StatusCode::NOT_FOUND);
        assert_eq!(
            again.page_whatever_the_status().words("h1"),
            "This link leads nowhere any more"
        );
    });
}

#[test]
fn the_cookie_is_careful_and_a_new_one_each_time() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let centre = centre(&house).await;
        let browser = signed_in(&house, &centre, Role::Desk, "anna").await;
        let first = browser.cookie(COOKIE).expect("a cookie");
        let answer = try_to_sign_in(&browser, "Anna", PASSWORD).await;
        assert_eq!(answer.location(), HOUSE);
        let cookies = answer.headers.get_all(header::SET_COOKIE);
        let cookie = cookies.iter().filter_map(|cookie| cookie.to_str().ok());
        let cookie = cookie
            .filter(|cookie| cookie.starts_with(COOKIE))
            .collect::<Vec<_>>();
        let [cookie] = cookie.as_slice() else {
            panic!("{cookie:?}")
        };
        for part in ["HttpOnly", "Secure", "SameSite=Lax", "Path=/"] {
            assert!(cookie.contains(part), "{cookie} has no {part}");
        }
        for part in ["Max-Age", "Expires", "Domain"] {
            assert!(!cookie.contains(part), "{cookie} has {part}");
        }
        let second = browser.cookie(COOKIE).expect("a cookie");
        assert_ne!(first, second);
        let old = house.browser();
        old.keep(COOKIE, &first);
        assert!(
            old.get(HOUSE).await.location().contains("/sign-in"),
            "the old one has ended"
        );
        let forged = house.browser();
        forged.keep(COOKIE, "AAAAAAAAAAAAAAAAAAAAAA");
        assert!(forged.get(HOUSE).await.location().contains("/sign-in"));
        forged.keep(COOKIE, "not a token");
        assert_eq!(forged.get("/en/saieta-nams").await.status, StatusCode::OK);
    });
}

#[test]
fn an_unknown_name_and_a_wrong_password_are_answered_alike() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let centre = centre(&house).await;
        signed_in(&house, &centre, Role::Desk, "anna").await;
        let mut pages = Vec::new();
        for name in ["anna", "nobody"] {
            let browser = house.browser();
            let answer = try_to_sign_in(&browser, name, "suns guļ zem galda").await;
            assert_eq!(answer.location(), format!("{DOOR}?refused=wrong"));
            assert_eq!(browser.cookie(COOKIE), None);
            let page = browser.go(answer.location()).await.page();
            assert_eq!(
                page.attribute("#name", "value").as_deref(),
                Some(name),
                "the name stays"
            );
            assert_eq!(page.attribute("#password", "value").unwrap_or_default(), "");
            pages.push(page.words("[role=alert]"));
        }
        assert_eq!(pages[0], pages[1]);
    });
}

#[test]
fn who_guesses_is_slowed_down_also_under_a_name_that_nobody_has() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let centre = centre(&house).await;
        signed_in(&house, &centre, Role::Desk, "anna").await;
        for name in ["anna", "nobody"] {
            let browser = house.browser();
            for _ in 0..6 {
                let answer = try_to_sign_in(&browser, name, "suns guļ zem galda").await;
                assert_eq!(answer.location(), format!("{DOOR}?refused=wrong"));
            }
            let answer = try_to_sign_in(&browser, name, PASSWORD).await;
            assert_eq!(answer.location(), format!("{DOOR}?refused=wait"), "{name}");
        }
    });
}

#[test]
fn signing_out_ends_it_and_forgets_what_was_typed() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let centre = centre(&house).await;
        let browser = signed_in(&house, &centre, Role::Manager, "anna").await;
        let cookie = browser.cookie(COOKIE).expect("a cookie");
        let staff = format!("{HOUSE}/staff");
        browser
            .fill(&staff, "/api/invite-staff", &[("colleague", "Berta Liepa")])
            .await;
        assert!(browser.cookie("draft").is_some(), "no role was chosen");
        let answer = browser.send_form(HOUSE, "/api/sign-out", &[]).await;
        let removed = answer
            .headers
            .get_all(header::SET_COOKIE)
            .iter()
            .filter_map(|cookie| cookie.to_str().ok());
        let removed: Vec<_> = removed
            .filter(|cookie| cookie.starts_with(COOKIE))
            .collect();
        assert!(
            removed
                .iter()
                .all(|cookie| cookie.contains("Max-Age=0") && cookie.contains("Secure")),
            "{removed:?}"
        );
        assert_eq!(removed.len(), 1);
        let out = browser.go(answer.location()).await;
        assert!(out.page().main().contains("You have signed out"));
        assert_eq!(
            (browser.cookie(COOKIE), browser.cookie("draft")),
            (None, None)
        );
        browser.keep(COOKIE, &cookie);
        assert!(browser.get(HOUSE).await.location().contains("/sign-in"));
    });
}

#[test]
fn after_signing_in_one_is_where_one_wanted_to_be_and_nowhere_else() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let centre = centre(&house).await;
        signed_in(&house, &centre, Role::Manager, "anna").await;
        let browser = house.browser();
        let staff = format!("{HOUSE}/staff");
        let asked = browser.get(&staff).await;
        assert_eq!(asked.location(), format!("{DOOR}?then={staff}"));
        let filled = [("name", "anna"), ("password", PASSWORD)];
        let door = asked.location().to_owned();
        let answer = browser.send_form(&door, "/api/sign-in", &filled).await;
        assert_eq!(answer.location(), staff);
        for then in ["https://evil.example/", "//evil.example/house", "/en/x", ""] {
            let fields = [
                ("language", "en"),
                ("centre", "saieta-nams"),
                ("name", "anna"),
                ("password", PASSWORD),
                ("then", then),
            ];
            let answer = house.browser().post("/api/sign-in", DOOR, &fields).await;
            assert_eq!(answer.location(), HOUSE, "{then}");
        }
    });
}

#[test]
fn a_half_filled_form_stands_as_typed_after_signing_in_again() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let centre = centre(&house).await;
        let browser = signed_in(&house, &centre, Role::Manager, "anna").await;
        let staff = format!("{HOUSE}/staff");
        let fields = browser
            .get(&staff)
            .await
            .page()
            .fields("form[action='/api/invite-staff']");
        let mut fields: Vec<_> = fields
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        fields.retain(|(name, _)| *name != "colleague");
        fields.extend([("colleague", "Berta Liepa"), ("role", "desk")]);
        browser.keep(COOKIE, "AAAAAAAAAAAAAAAAAAAAAA");
        let answer = browser.post("/api/invite-staff", &staff, &fields).await;
        assert_eq!(answer.location(), format!("{DOOR}?then={staff}"));
        let door = answer.location().to_owned();
        let back = browser
            .fill(
                &door,
                "/api/sign-in",
                &[("name", "anna"), ("password", PASSWORD)],
            )
            .await;
        let page = back.page();
        assert_eq!(
            page.attribute("#colleague", "value").as_deref(),
            Some("Berta Liepa")
        );
        page.one("input[name=role][value=desk][checked]");
    });
}

#[test]
fn the_pages_read_in_four_languages() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let centre = centre(&house).await;
        let browser = signed_in(&house, &centre, Role::Manager, "anna").await;
        for rest in ["sign-in", "house", "house/staff", "house/account"] {
            let mut headings = Vec::new();
            for language in ["lv", "lt", "et", "en"] {
                let path = format!("/{language}/saieta-nams/{rest}");
                let page = browser.get(&path).await.page();
                crate::pages::whole(&path, language, &page);
                headings.push(page.words("h1"));
            }
            headings.sort();
            headings.dedup();
            assert!(headings.len() >= 3, "{rest}: {headings:?}");
        }
    });
}
