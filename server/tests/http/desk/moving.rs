//! Somebody moved to another class at the desk: only where a place is free, with the same slip, and never by mistake.

use domain::{account::Role, course::Seats, roster::Enrolment, text::SlipCode};

use crate::{
    answer::Page,
    browser::own_path,
    staff::{centre, signed_in},
    test_house::{TestHouse, course_of, run},
};

const MOVE: &str = "/api/move-person";

/// A house in which Anna has the one place in yoga, her slip, and the page on which she is moved.
async fn prepared() -> (TestHouse, SlipCode, String) {
    let house = TestHouse::with(|programme| {
        course_of(programme, "Joga").seats = Seats::Known(1);
    })
    .await;
    let yoga = house.course("Joga").await;
    let slip = house
        .take_place(&yoga, "Anna Berga", "+371 2000 0001")
        .await;
    let code = slip.page().words(".slip__letters");
    let code = SlipCode::parse(&code).expect("a code");
    house
        .take_place(&yoga, "Berta Liepa", "+371 2000 0002")
        .await;
    let person = held_by(&house, &code).await.person;
    let page = format!(
        "/en/saieta-nams/house/desk/{person}/move?from={}",
        yoga.offer.slug
    );
    (house, code, page)
}

/// What the slip with that code is for.
async fn held_by(house: &TestHouse, code: &SlipCode) -> Enrolment {
    let slip = house.store.slip(code).await.expect("a store");
    slip.expect("a slip").enrolment
}

/// The first class that the form offers, by its address.
fn first_class(page: &Page) -> String {
    let first = page.all("select[name='course'] option")[1].value();
    first.attr("value").expect("a class").to_owned()
}

#[test]
fn somebody_goes_over_with_the_same_slip_and_who_waited_is_offered_the_place() {
    run(|| async {
        let (house, code, page) = prepared().await;
        let desk = signed_in(&house, &centre(&house).await, Role::Desk, "ona").await;
        let shown = desk.get(&page).await.page();
        assert!(shown.words("h1").contains("Anna Berga"));
        let classes = shown.each("select[name='course'] option");
        assert!(
            classes.iter().all(|class| !class.contains("Joga")),
            "{classes:?}"
        );
        assert!(classes.len() > 3, "{classes:?}");

        let back = desk.fill(&page, MOVE, &[("reason", " ")]).await.page();
        assert_eq!(back.all("#summary li").len(), 2, "{}", back.main());
        let to = first_class(&shown);
        let filled = [
            ("course", to.as_str()),
            ("reason", "The level is too high"),
            ("anyway", "yes"),
        ];
        let done = desk.fill(&page, MOVE, &filled).await.page();
        assert!(
            done.main_holds("They are in the new class now"),
            "{}",
            done.main()
        );
        let catalogue = house.catalogue().await;
        let held = held_by(&house, &code).await;
        let course = catalogue.course_by_id(held.course).expect("a course");
        assert_eq!(course.offer.slug.as_str(), to);
        let public = house
            .get(&format!("/en/saieta-nams/slip/{code}"))
            .await
            .page();
        let title = course.offer.title.get(domain::language::Language::En).1;
        assert!(public.main_holds(title.as_str()), "{}", public.main());
        let yoga = house.course("Joga").await;
        let roster = house.store.roster(&yoga).await.expect("a roster");
        assert_eq!((roster.placed.len(), roster.offered.len()), (0, 1));
        let again = desk.send_form(&page, MOVE, &filled).await;
        assert!(
            again.location().ends_with("done=moved"),
            "sent twice: {}",
            again.location()
        );
    });
}

#[test]
fn where_no_place_is_free_nobody_goes_and_what_was_typed_stays() {
    run(|| async {
        let (house, code, page) = prepared().await;
        let desk = signed_in(&house, &centre(&house).await, Role::Desk, "ona").await;
        let shown = desk.get(&page).await.page();
        let to = first_class(&shown);
        let slug = domain::text::Slug::parse(&to).expect("a slug");
        let other = house
            .catalogue()
            .await
            .course(&slug)
            .expect("a course")
            .clone();
        let by = domain::id::AccountId(uuid::Uuid::from_u128(1));
        let why = domain::text::Line::parse("Fewer chairs").expect("a line");
        let full = house
            .store
            .seats(&[(other.set, other.id)])
            .await
            .expect("seats");
        let placed = full.get(&other.id).map_or(0, |seats| seats.placed);
        let seats = u16::try_from(placed).expect("a number");
        if seats > 0 {
            house
                .store
                .set_seats(other.offer.centre, other.id, seats, (&why, by), house.now())
                .await
                .expect("chairs");
        } else {
            house
                .store
                .set_seats(other.offer.centre, other.id, 1, (&why, by), house.now())
                .await
                .expect("chairs");
            house.enrol_at_desk(&other, "Zane Ozola").await;
        }
        let filled = [
            ("course", to.as_str()),
            ("reason", "The level is too high"),
            ("anyway", "yes"),
        ];
        let answer = desk.send_form(&page, MOVE, &filled).await;
        assert!(
            answer.location().ends_with("&refused=full"),
            "{}",
            answer.location()
        );
        let back = desk.get(&own_path(answer.location())).await.page();
        assert!(
            back.main_holds("No place is free in this class any more"),
            "{}",
            back.main()
        );
        assert_eq!(
            back.attribute("#reason", "value").as_deref(),
            Some("The level is too high")
        );
        let held = held_by(&house, &code).await;
        assert_eq!(held.course, house.course("Joga").await.id);
    });
}
