//! What the form says when it comes back: the right sentence, everything typed still there, and nothing personal in an
//! address or on another's screen.

use app::i18n::t;
use domain::{course::Entry, language::Language, offer::Audience};
use jiff::civil::date;

use crate::{
    browser::form_of,
    test_house::{TestHouse, course_of, run},
};

const DOOR: &str = "/api/take-place";

/// A sentence of the translations.
type Sentence = fn(Language) -> String;

/// The house is in Latvia, so that is where the example is from, whoever reads it.
fn wrong_phone(reader: Language) -> String {
    t::enrolment::wrong_phone(reader, "2000 0000", "+371 2000 0000").into_owned()
}

/// What is wrong, the fields that make it so, and the sentence that says it.
type Case<'a> = (&'a str, Vec<(&'a str, &'a str)>, Sentence);

#[test]
fn each_wrong_field_has_its_sentence_in_four_languages() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let course = house.course("Joga").await;
        let long = "x".repeat(201);
        let cases: [Case<'_>; 7] = [
            ("name", vec![("name", ""), ("neither", "yes")], |reader| {
                t::enrolment::wrong_name_empty(reader).to_owned()
            }),
            ("name", vec![("name", "  "), ("neither", "yes")], |reader| {
                t::enrolment::wrong_name_empty(reader).to_owned()
            }),
            ("name", vec![("name", "A1"), ("neither", "yes")], |reader| {
                t::enrolment::wrong_name(reader).to_owned()
            }),
            (
                "phone",
                vec![("name", "Anna Berga"), ("phone", "12")],
                wrong_phone,
            ),
            (
                "email",
                vec![("name", "Anna Berga"), ("email", "anna@")],
                |reader| t::enrolment::wrong_email(reader).to_owned(),
            ),
            ("phone", vec![("name", "Anna Berga")], |reader| {
                t::enrolment::wrong_no_contact(reader).to_owned()
            }),
            (
                "needs",
                vec![("name", "Anna Berga"), ("neither", "yes"), ("needs", &long)],
                |reader| t::enrolment::wrong_needs(reader).to_owned(),
            ),
        ];
        for (field, filled, sentence) in cases {
            let mut seen = Vec::new();
            for language in Language::ALL {
                let browser = house.browser();
                let page = browser
                    .fill(&form_of(language.code(), &course), DOOR, &filled)
                    .await
                    .page();
                let summary = page.words("#summary ul");
                assert_eq!(
                    page.all("#summary li").len(),
                    1,
                    "{field} {language}: {summary}"
                );
                assert_eq!(summary, sentence(language), "{field} {language}");
                assert_eq!(
                    page.attribute("#summary li a", "href"),
                    Some(format!("#{field}"))
                );
                assert_eq!(
                    page.attribute(&format!("#{field}"), "aria-invalid")
                        .as_deref(),
                    Some("true")
                );
                assert_eq!(
                    page.words(&format!("#{field}-wrong")),
                    summary,
                    "the same beside the field"
                );
                let described = page
                    .attribute(&format!("#{field}"), "aria-describedby")
                    .unwrap_or_default();
                assert!(described.contains(&format!("{field}-wrong")));
                assert_eq!(page.all("[aria-invalid=true]").len(), 1);
                seen.push(summary);
            }
            seen.sort();
            seen.dedup();
            assert_eq!(seen.len(), 4, "{field} is said in four languages");
        }
    });
}

#[test]
fn what_was_typed_comes_back_to_the_browser_that_typed_it_and_to_no_other() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let course = house.course("Joga").await;
        let typed = [
            ("name", "Anna \"B\" <b>"),
            ("phone", "12"),
            ("email", "anna@example.com"),
            ("neither", "yes"),
            ("needs", "Liela druka & krēsls"),
            ("slip", "K7DE-4HMP"),
        ];
        let browser = house.browser();
        let answer = browser
            .send_form(&form_of("lv", &course), DOOR, &typed)
            .await;
        let back = answer.location().to_owned();
        assert_eq!(
            back,
            format!("{}?refused=form", form_of("lv", &course)),
            "nothing personal in the address"
        );
        let cookie = answer.header("set-cookie").to_owned();
        for part in [
            "HttpOnly",
            "SameSite=Lax",
            "Secure",
            "Max-Age=1800",
            "Path=/",
        ] {
            assert!(cookie.contains(part), "{cookie}");
        }
        assert!(!cookie.contains("Anna") && !cookie.contains("2000"));
        let page = browser.get(&back).await.page();
        for (name, value) in typed.iter().filter(|(name, _)| *name != "neither") {
            assert_eq!(
                page.attribute(&format!("#{name}"), "value").as_deref(),
                Some(*value)
            );
        }
        assert!(page.one("input[name=neither]").attr("checked").is_some());
        for stranger in [house.browser(), another_token(&house)] {
            let body = stranger.get(&back).await.body;
            assert!(
                !body.contains("Anna")
                    && !body.contains("anna@example.com")
                    && !body.contains("krēsls")
            );
        }
        let afresh = browser.get(&form_of("lv", &course)).await.page();
        assert_eq!(
            afresh.attribute("#name", "value").unwrap_or_default(),
            "",
            "a form opened anew is empty"
        );
    });
}

/// A browser whose draft is not one the house knows.
fn another_token(house: &TestHouse) -> crate::browser::Browser<'_> {
    let browser = house.browser();
    browser.keep("draft", &uuid::Uuid::new_v4().simple().to_string());
    browser
}

#[test]
fn a_mended_form_gives_the_place_and_forgets_the_draft() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let course = house.course("Joga").await;
        let browser = house.browser();
        let wrong = [("name", "Anna Berga"), ("phone", "12")];
        let answer = browser
            .send_form(&form_of("en", &course), DOOR, &wrong)
            .await;
        let back = answer.location().to_owned();
        let token = browser.cookie("draft").expect("a draft");
        let page = browser
            .fill(&back, DOOR, &[("phone", "2000 0001")])
            .await
            .page();
        assert_eq!(page.words("h1"), "You have a place");
        assert_eq!(browser.cookie("draft"), None, "the cookie is taken away");
        let thief = house.browser();
        thief.keep("draft", &token);
        assert!(
            !thief.get(&back).await.body.contains("Anna"),
            "the draft is gone"
        );
    });
}

#[test]
fn what_the_web_does_not_give_leads_to_the_telephone() {
    run(|| async {
        let house = TestHouse::with(|programme| {
            course_of(programme, "Joga").entry = Entry::Desk;
            course_of(programme, "Latviešu valoda kaimiņiem").entry = Entry::Wishes;
            course_of(programme, "Šokių grupė").offer.audience = Audience::Minors;
            course_of(programme, "Amatai").offer.audience = Audience::SupportGroup;
            course_of(programme, "Koklētāju kopa").opens = Some(date(2026, 11, 26).at(10, 0, 0, 0));
            course_of(programme, "Kūno dizainas").closes =
                Some(date(2026, 11, 24).at(8, 59, 59, 0));
        })
        .await;
        for (title, on_page, refused, sentence) in [
            (
                "Joga",
                "given at the desk",
                "ask-the-desk",
                "Places in this class are given at the desk.",
            ),
            (
                "Latviešu valoda kaimiņiem",
                "Places will be given out later",
                "ask-the-desk",
                "Places in this class are given at the desk.",
            ),
            (
                "Šokių grupė",
                "ask the youth workers",
                "ask-the-desk",
                "Places in this class are given at the desk.",
            ),
            (
                "Amatai",
                "ask the youth workers",
                "ask-the-desk",
                "Places in this class are given at the desk.",
            ),
            (
                "Koklētāju kopa",
                "26 November at 10:00",
                "not-open-yet",
                "26 November at 10:00",
            ),
            (
                "Kūno dizainas",
                "can no longer be taken",
                "closed",
                "Places can no longer be taken on the web.",
            ),
        ] {
            let course = house.course(title).await;
            let form = form_of("en", &course);
            for path in [form.trim_end_matches("/take-place"), form.as_str()] {
                let page = house.get(path).await.page();
                assert!(page.main().contains(on_page), "{path}: {}", page.main());
                assert!(
                    page.all("main form[action='/api/take-place']").is_empty(),
                    "{path} has a form"
                );
                assert!(
                    page.all("main a[href$='take-place']").is_empty(),
                    "{path} leads to a form"
                );
                assert_eq!(
                    page.all("main a[href='tel:+37120000000']").len(),
                    1,
                    "{path} names the telephone"
                );
            }
            let key = uuid::Uuid::now_v7().to_string();
            let fields = [
                ("key", key.as_str()),
                ("language", "en"),
                ("centre", "saieta-nams"),
                ("course", course.offer.slug.as_str()),
                ("name", "Anna Berga"),
                ("phone", "+371 2000 0001"),
                ("email", ""),
            ];
            let browser = house.browser();
            let answer = browser.post(DOOR, &form, &fields).await;
            assert_eq!(
                answer.location(),
                format!("{form}?refused={refused}"),
                "{title}"
            );
            let page = browser.go(answer.location()).await.page();
            assert!(
                page.words("#summary h2").contains(sentence),
                "{title}: {}",
                page.words("#summary")
            );
            assert!(!page.all("main a[href='tel:+37120000000']").is_empty());
            let seats = house
                .store
                .seats(&[(course.set, course.id)])
                .await
                .expect("seats");
            assert!(
                seats
                    .get(&course.id)
                    .is_none_or(|now| now.placed + now.waiting == 0)
            );
        }
    });
}

#[test]
fn enrolment_opens_and_closes_to_the_minute() {
    run(|| async {
        for (now, opens, closes, led) in [
            ("2026-11-24T07:00:00Z", Some(9), None, "/slip/"),
            ("2026-11-24T06:59:59Z", Some(9), None, "not-open-yet"),
            ("2026-11-24T07:00:00Z", None, Some(9), "/slip/"),
            ("2026-11-24T07:00:01Z", None, Some(9), "closed"),
        ] {
            let house = TestHouse::with_at(now, |programme| {
                let course = course_of(programme, "Joga");
                course.opens = opens.map(|hour| date(2026, 11, 24).at(hour, 0, 0, 0));
                course.closes = closes.map(|hour| date(2026, 11, 24).at(hour, 0, 0, 0));
            })
            .await;
            let course = house.course("Joga").await;
            let slug = course.offer.slug.to_string();
            let page = house
                .get(&format!("/en/saieta-nams/course/{slug}"))
                .await
                .page();
            let offered = !page.all("main a[href$='take-place']").is_empty();
            assert_eq!(
                offered,
                led == "/slip/",
                "{now} {opens:?} {closes:?}: the page says the same as the desk"
            );
            let key = uuid::Uuid::now_v7().to_string();
            let fields = [
                ("key", key.as_str()),
                ("language", "en"),
                ("centre", "saieta-nams"),
                ("course", &slug),
                ("name", "Anna Berga"),
                ("phone", "2000 0001"),
            ];
            let answer = house.browser().post(DOOR, "/en", &fields).await;
            assert!(
                answer.location().contains(led),
                "{now} {opens:?} {closes:?}: {}",
                answer.location()
            );
        }
    });
}
