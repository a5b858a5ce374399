//! The desk: finding people, giving them places, their slips, and who may not.

pub mod mailbox;
mod messages;
mod moving;
mod rolls;
mod rosters;
mod sealed_line;

use domain::{account::Role, person::Channel, seek::Sought, text::SlipCode};

use crate::{
    answer::{Answer, Page},
    browser::Browser,
    staff::{centre, signed_in},
    test_house::{TestHouse, course_of, run},
};

const DESK: &str = "/en/saieta-nams/house/desk";
const NEW: &str = "/api/enrol-newcomer";
const KNOWN: &str = "/api/enrol-known";

async fn at_desk(house: &TestHouse) -> Browser<'_> {
    let centre = centre(house).await;
    signed_in(house, &centre, Role::Desk, "ona").await
}

/// Looks for somebody and reads what comes of it.
async fn look(desk: &Browser<'_>, who: &str) -> Page {
    desk.fill(DESK, "/api/find-people", &[("who", who)])
        .await
        .page()
}

/// Looks for somebody, fills the form for somebody new and goes where it leads.
async fn newcomer(desk: &Browser<'_>, who: &str, filled: &[(&str, &str)]) -> Answer {
    look(desk, who).await;
    desk.fill(&format!("{DESK}?found=yes"), NEW, filled).await
}

#[test]
fn somebody_new_has_a_place_and_a_slip_in_two_steps() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let course = house.course("Joga").await;
        let desk = at_desk(&house).await;
        let page = look(&desk, "Ģirts Bērziņš 26123456").await;
        assert!(
            page.main()
                .contains("Nobody here of this name or number yet")
        );
        assert_eq!(
            page.attribute("#name", "value").as_deref(),
            Some("Ģirts Bērziņš")
        );
        assert_eq!(
            page.attribute("#phone", "value").as_deref(),
            Some("26123456")
        );
        assert!(
            page.attribute("#course", "autofocus").is_some(),
            "it is next"
        );
        let slug = course.offer.slug.as_str();
        let filled = [("course", slug), ("channel", "phone")];
        let answer = desk.fill(&format!("{DESK}?found=yes"), NEW, &filled).await;
        let slip = answer.page();
        assert_eq!(slip.words("h1"), "You have a place");
        assert!(slip.main().contains("Ģirts Bērziņš"));
        assert_eq!(
            slip.attribute(".slip__desk a[autofocus]", "href")
                .as_deref(),
            Some(DESK)
        );
        let code = SlipCode::parse(&slip.words(".slip__letters")).expect("a code");
        let known = house
            .store
            .slip(&code)
            .await
            .expect("the store")
            .expect("a slip");
        assert_eq!(known.enrolment.channel, Channel::Phone, "as the form says");
        let entries = house
            .store
            .audited(known.enrolment.person)
            .await
            .expect("the audit");
        assert!(
            entries.iter().all(|entry| entry.by.is_some()),
            "and by whom"
        );
        let visitor = house
            .get(&format!("/en/saieta-nams/slip/{code}"))
            .await
            .page();
        assert!(
            visitor.all(".slip__desk").is_empty(),
            "a visitor has no desk"
        );
    });
}

#[test]
fn namesakes_are_told_apart_without_showing_more_than_that() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let course = house.course("Joga").await;
        let desk = at_desk(&house).await;
        let slug = course.offer.slug.as_str();
        for phone in ["20001111", "20002222"] {
            let filled = [("name", "Anna Bērziņa"), ("phone", phone), ("course", slug)];
            newcomer(&desk, "anna berzina", &filled).await.page();
        }
        // Two people on one telephone are two people.
        let filled = [
            ("name", "Jānis Bērziņš"),
            ("phone", "20002222"),
            ("course", slug),
        ];
        newcomer(&desk, "janis", &filled).await.page();
        let page = look(&desk, "BERZIN anna").await;
        assert_eq!(
            page.each(".desk__people .way"),
            ["Anna Bērziņa", "Anna Bērziņa"]
        );
        let hints = page.each(".desk__hint");
        assert!(
            hints
                .iter()
                .any(|hint| hint.contains("… 1111") && hint.contains("Joga"))
        );
        assert!(
            hints.iter().any(|hint| hint.contains("… 2222")),
            "{hints:?}"
        );
        assert!(
            !page.main_holds("20001111"),
            "the whole number is not shown in a list"
        );
        let both = look(&desk, "2222").await;
        assert_eq!(
            both.each(".desk__people .way"),
            ["Anna Bērziņa", "Jānis Bērziņš"]
        );
        assert!(
            look(&desk, "a")
                .await
                .main()
                .contains("at least two letters")
        );
        let nobody = look(&desk, "anna kalnina").await;
        assert!(nobody.all(".desk__people .way").is_empty());
    });
}

#[test]
fn a_slip_that_is_shown_finds_whose_it_is() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let course = house.course("Joga").await;
        let desk = at_desk(&house).await;
        let filled = [("course", course.offer.slug.as_str())];
        let slip = newcomer(&desk, "Ģirts Bērziņš", &filled).await.page();
        let code = SlipCode::parse(&slip.words(".slip__letters")).expect("a code");
        let square = format!("https://nams.example/lv/saieta-nams/slip/{code}");
        let found = look(&desk, &square).await;
        assert_eq!(found.each(".desk__people .way"), ["Ģirts Bērziņš"]);
        assert!(
            found
                .attribute("#name", "value")
                .unwrap_or_default()
                .is_empty(),
            "a code is nobody's name"
        );
        let nobody = look(&desk, "https://nams.example/slip/AAAA-AAAA").await;
        assert!(nobody.all(".desk__people .way").is_empty());
    });
}

#[test]
fn what_was_typed_stands_in_no_address_and_comes_back_with_what_is_wrong() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let desk = at_desk(&house).await;
        let answer = desk
            .send_form(DESK, "/api/find-people", &[("who", "Anna Bērziņa")])
            .await;
        assert_eq!(answer.location(), format!("{DESK}?found=yes"));
        let filled = [
            ("name", "Anna Bērziņa"),
            ("phone", "12"),
            ("needs", "a loop"),
        ];
        let answer = newcomer(&desk, "anna", &filled).await;
        let page = answer.page();
        assert_eq!(
            page.all("#summary li a").len(),
            2,
            "the number and the class: {}",
            page.words("#summary")
        );
        assert_eq!(
            page.attribute("#name", "value").as_deref(),
            Some("Anna Bērziņa")
        );
        assert_eq!(page.attribute("#phone", "value").as_deref(), Some("12"));
        assert_eq!(page.attribute("#needs", "value").as_deref(), Some("a loop"));
        let here = centre(&house).await;
        let sought = Sought::read("anna berz");
        let found = house.store.find_people(here.id, here.country, &sought, 5);
        assert_eq!(
            found.await.expect("the store").people,
            [],
            "nobody was made of it"
        );
    });
}

#[test]
fn somebody_known_gets_one_more_class_unless_it_clashes_unsaid() {
    run(|| async {
        let house = TestHouse::with(|programme| {
            let when = course_of(programme, "Joga").offer.patterns.clone();
            course_of(programme, "Dejotāju kopa").offer.patterns = when;
        })
        .await;
        let (yoga, choir) = (
            house.course("Joga").await,
            house.course("Dejotāju kopa").await,
        );
        let desk = at_desk(&house).await;
        let filled = [("name", "Anna Berga"), ("course", yoga.offer.slug.as_str())];
        newcomer(&desk, "anna", &filled).await.page();
        let found = look(&desk, "anna berga").await;
        let person = found
            .attribute(".desk__people .way", "href")
            .expect("a way");
        let page = desk.get(&person).await.page();
        assert!(page.main().contains("Has a place"));
        let filled = [("course", choir.offer.slug.as_str())];
        let refused = desk.fill(&person, KNOWN, &filled).await.page();
        assert!(refused.words("#summary").contains("meets at the same time"));
        let again = format!("{person}?refused=clash");
        let filled = [("course", choir.offer.slug.as_str()), ("anyway", "yes")];
        let slip = desk.fill(&again, KNOWN, &filled).await.page();
        assert_eq!(slip.words("h1"), "You have a place");
        let filled = [("course", yoga.offer.slug.as_str())];
        let twice = desk.fill(&person, KNOWN, &filled).await.page();
        assert!(twice.words("#summary").contains("already"));
        assert_eq!(twice.all(".desk__places > li").len(), 2);
    });
}

#[test]
fn a_place_is_given_back_and_an_offer_is_taken_for_somebody() {
    run(|| async {
        let house = TestHouse::with(|programme| {
            course_of(programme, "Joga").seats = domain::course::Seats::Known(1);
        })
        .await;
        let course = house.course("Joga").await;
        let desk = at_desk(&house).await;
        let slug = course.offer.slug.as_str();
        for name in ["Anna Berga", "Berta Liepa"] {
            newcomer(&desk, name, &[("course", slug)]).await.page();
        }
        let person = |page: Page| page.attribute(".desk__people .way", "href").expect("a way");
        let anna = person(look(&desk, "anna").await);
        let berta = person(look(&desk, "berta").await);
        assert!(desk.get(&berta).await.page().main().contains("Is in line"));
        let left = desk
            .fill(&anna, "/api/give-back-for-somebody", &[])
            .await
            .page();
        assert!(left.main().contains("It is given back"));
        assert!(left.all(".desk__places > li").is_empty());
        let taken = desk
            .fill(&berta, "/api/accept-for-somebody", &[])
            .await
            .page();
        assert!(
            taken.main().contains("The place is taken"),
            "{}",
            taken.main()
        );
        assert!(taken.main().contains("Has a place"));
    });
}

#[test]
fn nobody_of_another_house_is_shown_and_nothing_is_kept_in_the_browser() {
    run(|| async {
        let house = TestHouse::quiet().await;
        house.open(&crate::empty_and_many::second()).await;
        let course = house.course_anywhere("Joga").await;
        let answer = house
            .take_place(&course, "Anna Berga", "+371 2000 0001")
            .await;
        let code = SlipCode::parse(&answer.page().words(".slip__letters")).expect("a code");
        let person = house
            .store
            .slip(&code)
            .await
            .expect("the store")
            .expect("a slip");
        let person = person.enrolment.person;
        let centres = house.store.centres().await.expect("centres");
        let other = centres
            .iter()
            .find(|centre| centre.slug.as_str() == "otrais-nams");
        let there = signed_in(&house, other.expect("a house"), Role::Desk, "jonas").await;
        let page = there
            .get(&format!("/en/otrais-nams/house/desk/{person}"))
            .await;
        assert_eq!(page.status.as_u16(), 404);
        let answer = there
            .fill(
                "/en/otrais-nams/house/desk",
                "/api/find-people",
                &[("who", "anna berga")],
            )
            .await;
        assert_eq!(answer.header("cache-control"), "private, no-store");
        assert!(answer.page().all(".desk__people .way").is_empty());
    });
}
