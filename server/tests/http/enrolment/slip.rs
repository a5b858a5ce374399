//! Finding a slip, giving back, and taking what is offered.

use axum::http::header;
use domain::course::Seats;

use crate::{
    answer::Answer,
    test_house::{ADDRESS, TestHouse, course_of, run},
};

const BACK: &str = "/api/give-back";

/// The address of the slip that an answer shows.
fn slip_of(answer: &Answer, language: &str) -> String {
    let code = answer.page().words(".slip__letters").replace('-', "");
    format!("/{language}/saieta-nams/slip/{code}")
}

#[test]
fn a_place_is_given_back_once() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let course = house.course("Joga").await;
        for (language, left, no_longer) in [
            ("lv", "Vieta ir atdota", "Tas vairs nav iespējams"),
            ("lt", "Jūs atsisakėte vietos", "Tai nebeįmanoma."),
            ("et", "Olete kohast loobunud", "See ei ole enam võimalik."),
            (
                "en",
                "You have given it back",
                "This is no longer possible.",
            ),
        ] {
            let slip = slip_of(
                &house
                    .take_place(&course, "Anna Berga", "+371 2000 0001")
                    .await,
                language,
            );
            let browser = house.browser();
            let mut old = browser
                .get(&slip)
                .await
                .page()
                .fields(&format!("form[action='{BACK}']"));
            let page = browser.fill(&slip, BACK, &[]).await.page();
            assert_eq!(page.words("h1"), left);
            assert!(
                page.all("main form").is_empty(),
                "nothing is left to give back"
            );
            assert!(
                !page.main_holds(slip.rsplit('/').next().unwrap_or_default()),
                "the code proves nothing now"
            );
            old.retain(|(name, _)| name != "key");
            old.push(("key".to_owned(), uuid::Uuid::now_v7().to_string()));
            let old: Vec<_> = old
                .iter()
                .map(|(name, value)| (name.as_str(), value.as_str()))
                .collect();
            let again = browser.post(BACK, &slip, &old).await;
            assert_eq!(again.location(), format!("{slip}?refused=passed"));
            let page = browser.go(again.location()).await.page();
            assert!(
                page.words(".notice--attention h2").contains(no_longer),
                "{}",
                page.words(".notice--attention h2")
            );
        }
    });
}

#[test]
fn a_doubled_giving_back_is_one() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let course = house.course("Joga").await;
        let slip = slip_of(
            &house
                .take_place(&course, "Anna Berga", "+371 2000 0001")
                .await,
            "en",
        );
        let browser = house.browser();
        let fields = browser
            .get(&slip)
            .await
            .page()
            .fields(&format!("form[action='{BACK}']"));
        let fields: Vec<_> = fields
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        for _ in 0..2 {
            assert_eq!(browser.post(BACK, &slip, &fields).await.location(), slip);
        }
    });
}

#[test]
fn the_next_in_line_accepts_what_somebody_gave_back() {
    run(|| async {
        let house =
            TestHouse::with(|programme| course_of(programme, "Joga").seats = Seats::Known(1)).await;
        let course = house.course("Joga").await;
        let mut slips = Vec::new();
        for name in ["Anna Berga", "Jānis Ozols", "Rasa Kalna"] {
            slips.push(slip_of(
                &house.take_place(&course, name, "+371 2000 0001").await,
                "en",
            ));
        }
        let browser = house.browser();
        assert!(
            browser
                .get(&slips[1])
                .await
                .page()
                .all("form[action='/api/accept-offer']")
                .is_empty()
        );
        browser.fill(&slips[0], BACK, &[]).await.page();
        let offered = browser.get(&slips[1]).await.page();
        assert!(
            offered
                .words("h1")
                .starts_with("A place is free for you until "),
            "{}",
            offered.words("h1")
        );
        assert_eq!(
            browser.get(&slips[2]).await.page().words("h1"),
            "You are 1st in line"
        );
        let newcomer = house
            .take_place(&course, "Tomas Kalns", "+371 2000 0001")
            .await;
        assert_eq!(
            newcomer.page().words("h1"),
            "You are 2nd in line",
            "nobody overtakes an offer"
        );
        let placed = browser
            .fill(&slips[1], "/api/accept-offer", &[])
            .await
            .page();
        assert_eq!(placed.words("h1"), "You have a place");
        let key = uuid::Uuid::now_v7().to_string();
        let code = slips[2].rsplit('/').next().expect("a code").to_owned();
        let fields = [
            ("key", key.as_str()),
            ("language", "en"),
            ("centre", "saieta-nams"),
            ("code", &code),
        ];
        let none = browser.post("/api/accept-offer", &slips[2], &fields).await;
        assert!(
            none.location().ends_with("?refused=passed"),
            "who is offered nothing takes nothing"
        );
    });
}

#[test]
fn a_slip_is_found_by_its_code_as_people_type_it() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let course = house.course("Joga").await;
        let code = house
            .take_place(&course, "Anna Berga", "+371 2000 0001")
            .await
            .page()
            .words(".slip__letters");
        let slip = format!("/lt/saieta-nams/slip/{}", code.replace('-', ""));
        for typed in [
            code.clone(),
            code.to_lowercase(),
            code.replace('-', " "),
            format!("  {code} "),
        ] {
            let answer = house
                .browser()
                .send_form(
                    "/lt/saieta-nams/slip",
                    "/api/find-slip",
                    &[("code", &typed)],
                )
                .await;
            assert_eq!(answer.location(), slip, "{typed:?}");
        }
        for typed in ["", "K7DE-4HMP", "abc", "' OR 1=1", "🎻🎻🎻🎻🎻🎻🎻🎻"] {
            let browser = house.browser();
            let page = browser
                .fill("/en/saieta-nams/slip", "/api/find-slip", &[("code", typed)])
                .await
                .page();
            assert_eq!(
                page.words("#code-wrong"),
                "We have no slip with this code. Please compare it with the slip, letter by letter.",
                "{typed:?}"
            );
        }
    });
}

#[test]
fn no_form_leads_out_of_the_house() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let course = house.course("Joga").await;
        let slip = slip_of(
            &house
                .take_place(&course, "Anna Berga", "+371 2000 0001")
                .await,
            "en",
        );
        let code = slip.rsplit('/').next().expect("a code");
        for language in [
            "/evil.example",
            "//evil.example/",
            "https://evil.example/",
            "en\r\nx: y",
            "xx",
            "\u{7f}",
        ] {
            let fields = [
                ("language", language),
                ("centre", "saieta-nams"),
                ("code", code),
                ("key", "0197b0a0-0000-7000-8000-000000000001"),
            ];
            for door in ["/api/find-slip", BACK] {
                let answer = house.browser().post(door, &slip, &fields).await;
                assert!(
                    answer.location().starts_with("/en/saieta-nams/slip/"),
                    "{language:?} leads to {}",
                    answer.location()
                );
            }
        }
    });
}

#[test]
fn the_square_of_a_slip_is_a_picture_that_nobody_keeps() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let course = house.course("Joga").await;
        let answer = house
            .take_place(&course, "Anna Berga", "+371 2000 0001")
            .await;
        let square = answer.page().attribute(".qr img", "src").expect("a square");
        let slip = slip_of(&answer, "en");
        assert_eq!(square, format!("{slip}/qr.svg"));
        let picture = house.get(&square).await;
        assert_eq!(
            (
                picture.status.as_u16(),
                picture.header(header::CONTENT_TYPE),
                picture.header(header::CACHE_CONTROL)
            ),
            (200, "image/svg+xml", "private, no-store")
        );
        assert_eq!(
            picture.body,
            expected(&format!("{ADDRESS}{slip}")),
            "it holds the public address of the slip"
        );
        let of_course = format!("/en/saieta-nams/course/{}", course.offer.slug);
        let picture = house.get(&format!("{of_course}/qr.svg")).await;
        assert_eq!(
            (
                picture.header(header::CONTENT_TYPE),
                picture.header(header::CACHE_CONTROL)
            ),
            ("image/svg+xml", "public, max-age=3600")
        );
        assert_eq!(picture.body, expected(&format!("{ADDRESS}{of_course}")));
    });
}

/// The square code of a text.
fn expected(text: &str) -> String {
    let code = fast_qr::qr::QRBuilder::new(text).build().expect("a code");
    fast_qr::convert::Builder::margin(&mut fast_qr::convert::svg::SvgBuilder::default(), 2)
        .to_str(&code)
}
