//! Taking a place, and what comes of it.

use domain::{course::Seats, person::Channel};

use crate::{
    browser::form_of,
    test_house::{TestHouse, course_of, run},
};

const ANNA: [(&str, &str); 2] = [("name", "Anna Berga"), ("phone", "+371 2000 0001")];

#[test]
fn a_place_is_proved_by_a_slip() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let course = house.course("Joga").await;
        for (language, heading) in [
            ("lv", "Jums ir vieta"),
            ("lt", "Vieta Jums skirta"),
            ("et", "Teil on koht olemas"),
            ("en", "You have a place"),
        ] {
            let name = format!("Anna {}", language.repeat(3));
            let filled = [("name", name.as_str()), ("email", "anna@example.com")];
            let browser = house.browser();
            let answer = browser
                .send_form(&form_of(language, &course), "/api/take-place", &filled)
                .await;
            assert_eq!(answer.status.as_u16(), 302);
            assert!(
                answer
                    .location()
                    .starts_with(&format!("/{language}/saieta-nams/slip/"))
            );
            let page = browser.go(answer.location()).await.page();
            assert_eq!(page.words("h1"), heading);
            assert!(page.main().contains(&name) && page.main().contains("Joga"));
            assert!(!page.all(".dates li").is_empty(), "the dates stand on it");
            assert_eq!(
                page.words(".slip__letters").len(),
                9,
                "the code in two parts"
            );
        }
        assert_eq!(numbers(&house, "Joga").await, (4, 0));
    });
}

#[test]
fn a_double_click_is_one_place() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let course = house.course("Joga").await;
        let browser = house.browser();
        let path = form_of("en", &course);
        let mut fields = browser
            .get(&path)
            .await
            .page()
            .fields("form[action='/api/take-place']");
        for (name, value) in ANNA {
            fields.retain(|(known, _)| known != name);
            fields.push((name.to_owned(), value.to_owned()));
        }
        let fields: Vec<_> = fields
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        let (first, second) = tokio::join!(
            browser.post("/api/take-place", &path, &fields),
            browser.post("/api/take-place", &path, &fields)
        );
        let again = browser.post("/api/take-place", &path, &fields).await;
        assert!(first.location().contains("/slip/"));
        assert_eq!(
            (second.location(), again.location()),
            (first.location(), first.location())
        );
        assert_eq!(numbers(&house, "Joga").await, (1, 0));
    });
}

#[test]
fn two_forms_have_two_keys() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let course = house.course("Joga").await;
        let mut keys = Vec::new();
        for _ in 0..2 {
            let page = house.get(&form_of("en", &course)).await.page();
            keys.push(page.attribute("input[name=key]", "value").expect("a key"));
        }
        assert_ne!(keys[0], keys[1]);
    });
}

#[test]
fn who_has_neither_telephone_nor_email_gets_a_place_too() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let course = house.course("Joga").await;
        let filled = [("name", "Anna Berga"), ("neither", "yes")];
        let page = house.browser().take_place(&course, &filled).await.page();
        assert_eq!(page.words("h1"), "You have a place");
        let code = domain::text::SlipCode::parse(&page.words(".slip__letters")).expect("a code");
        let slip = house
            .store
            .slip(&code)
            .await
            .expect("the store")
            .expect("a slip");
        assert_eq!(slip.enrolment.channel, Channel::Web);
        let person = house
            .store
            .person(slip.enrolment.person)
            .await
            .expect("the store")
            .expect("a person");
        assert_eq!(person.contact, domain::person::Contact::Desk);
    });
}

#[test]
fn who_is_in_already_and_a_stranger_read_the_same_neutral_page() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let course = house.course("Joga").await;
        assert_eq!(
            house
                .take_place(&course, "Anna Berga", "+371 2000 0001")
                .await
                .page()
                .words("h1"),
            "You have a place"
        );
        for (language, heading) in [
            ("lv", "Jūsu pieteikums ir saņemts"),
            ("lt", "Jūsų prašymas gautas"),
            ("et", "Teie soov on kohale jõudnud"),
            ("en", "Your request has arrived"),
        ] {
            let stranger = house.browser();
            let answer = stranger
                .send_form(&form_of(language, &course), "/api/take-place", &ANNA)
                .await;
            let led = answer.location();
            assert_eq!(
                led,
                format!("/{language}/saieta-nams/course/{}/asked", course.offer.slug)
            );
            let page = stranger.go(led).await.page();
            assert_eq!(page.words("h1"), heading);
            assert!(
                !page.main().contains("Anna") && page.main().contains("2000 0000"),
                "nothing of the person, and the desk's telephone"
            );
        }
        assert_eq!(numbers(&house, "Joga").await, (1, 0));
    });
}

#[test]
fn who_is_in_already_and_shows_the_slip_is_led_to_it() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let (yoga, choir) = (
            house.course("Joga").await,
            house.course("Vokalinis ansamblis").await,
        );
        let mut codes = Vec::new();
        for course in [&yoga, &choir] {
            let page = house.browser().take_place(course, &ANNA).await.page();
            codes.push(page.words(".slip__letters"));
        }
        let ask = async |code: &str| {
            let filled = [ANNA[0], ANNA[1], ("slip", code)];
            let browser = house.browser();
            let answer = browser
                .send_form(&form_of("en", &yoga), "/api/take-place", &filled)
                .await;
            answer.location().to_owned()
        };
        let own = format!("/en/saieta-nams/slip/{}", codes[0].replace('-', ""));
        assert_eq!(ask(&codes[0]).await, own, "the code opens it for anybody");
        let asked = format!("/en/saieta-nams/course/{}/asked", yoga.offer.slug);
        assert_eq!(
            ask(&codes[1]).await,
            asked,
            "the slip of another class shows nothing"
        );
        assert_eq!(ask("ZZZZ-ZZZZ").await, asked);
        assert_eq!(numbers(&house, "Joga").await, (1, 0));
    });
}

#[test]
fn a_full_course_gives_places_in_line() {
    run(|| async {
        let house =
            TestHouse::with(|programme| course_of(programme, "Joga").seats = Seats::Known(1)).await;
        let course = house.course("Joga").await;
        let path = format!("/en/saieta-nams/course/{}", course.offer.slug);
        assert!(
            house
                .get(&path)
                .await
                .page()
                .main()
                .contains("1 place is free")
        );
        for (name, heading) in [
            ("Anna Berga", "You have a place"),
            ("Jānis Ozols", "You are 1st in line"),
            ("Rasa Kalna", "You are 2nd in line"),
            ("Tomas Kalns", "You are 3rd in line"),
        ] {
            let answer = house.take_place(&course, name, "+371 2000 0001").await;
            assert_eq!(answer.page().words("h1"), heading);
        }
        assert_eq!(numbers(&house, "Joga").await, (1, 3));
        let page = house.get(&path).await.page();
        assert!(
            page.main()
                .contains("All places are taken and 3 people are in line.")
        );
        assert!(page.main().contains("Join the line"));
    });
}

#[test]
fn unknown_seats_are_for_the_desk_to_tell() {
    run(|| async {
        let house =
            TestHouse::with(|programme| course_of(programme, "Joga").seats = Seats::Unknown).await;
        let course = house.course("Joga").await;
        let page = house
            .get(&format!("/en/saieta-nams/course/{}", course.offer.slug))
            .await
            .page();
        assert!(
            page.main()
                .contains("The desk tells you whether there is a place.")
        );
        let answer = house
            .take_place(&course, "Anna Berga", "+371 2000 0001")
            .await;
        assert_eq!(answer.page().words("h1"), "You are 1st in line");
    });
}

#[test]
fn nobody_gets_a_place_by_pressing_at_once_with_sixty() {
    run(|| async {
        let house =
            TestHouse::with(|programme| course_of(programme, "Joga").seats = Seats::Known(10))
                .await;
        let course = house.course("Joga").await;
        let names: Vec<_> = ('a'..='z')
            .flat_map(|one| [format!("Anna {one}{one}"), format!("Rasa {one}{one}")])
            .collect();
        let asks = names
            .iter()
            .map(|name| house.take_place(&course, name, "+371 2000 0001"));
        let answers = futures::future::join_all(asks).await;
        let placed = answers
            .iter()
            .filter(|answer| answer.page().words("h1") == "You have a place")
            .count();
        assert_eq!(placed, 10);
        assert_eq!(numbers(&house, "Joga").await, (10, 42));
    });
}

/// How many are placed and how many wait.
async fn numbers(house: &TestHouse, title: &str) -> (u32, u32) {
    let course = house.course(title).await;
    let seats = house
        .store
        .seats(&[(course.set, course.id)])
        .await
        .expect("seats");
    seats
        .get(&course.id)
        .map_or((0, 0), |now| (now.placed, now.waiting))
}
