//! The roll of a session: ticked, mended, with who came without a place; and who may take it.

use axum::http::StatusCode;
use domain::{account::Role, course::Course};

use crate::{
    answer::Page,
    browser::{Browser, own_path},
    staff::{centre, signed_in},
    test_house::{TestHouse, run},
};

/// A class with two people in it that has met already, and the page of its roll.
async fn prepared(house: &TestHouse) -> (Course, String) {
    let yoga = house.course("Joga").await;
    for (name, phone) in [
        ("Anna Bērziņa", "+371 2000 0001"),
        ("Dace Kalniņa", "+371 2000 0002"),
    ] {
        let filled = [("name", name), ("phone", phone)];
        house.browser().take_place(&yoga, &filled).await.page();
    }
    let page = format!("/en/saieta-nams/house/course/{}/roll", yoga.offer.slug);
    (yoga, page)
}

/// The sheet of its last meeting with these people ticked, by name, sent as a browser sends it.
async fn send(desk: &Browser<'_>, page: &str, ticked: &[&str], unnamed: &str) -> Page {
    let shown = desk.get(page).await.page();
    let door = "/api/take-roll";
    let fields = shown.fields(&format!("form[action='{door}']"));
    let mut all: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .filter(|(name, _)| !name.starts_with("came") && *name != "unnamed")
        .collect();
    let boxes = on_the_sheet(&shown);
    let ticked = boxes
        .iter()
        .filter(|(name, ..)| ticked.contains(&name.as_str()));
    all.extend(ticked.map(|(_, field, id)| (field.as_str(), id.as_str())));
    all.push(("unnamed", unnamed));
    let answer = desk.post(door, page, &all).await;
    desk.go(&own_path(answer.location())).await.page()
}

/// Who is on the sheet: the name, and the field and the id of the box.
fn on_the_sheet(page: &Page) -> Vec<(String, String, String)> {
    let names = page.each(".roll__people label");
    let boxes = page.all(".roll__people input[type='checkbox']").into_iter();
    let attribute = |input: &scraper::ElementRef<'_>, name: &str| {
        input.value().attr(name).expect(name).to_owned()
    };
    let boxes: Vec<_> = boxes
        .map(|input| (attribute(&input, "name"), attribute(&input, "value")))
        .collect();
    let both = names.into_iter().zip(boxes);
    both.map(|(name, (field, id))| (name, field, id)).collect()
}

/// Who is ticked.
fn ticked(page: &Page) -> Vec<String> {
    let boxes = page.all(".roll__people input[checked]").into_iter();
    let ids: Vec<_> = boxes
        .filter_map(|input| input.value().attr("value").map(str::to_owned))
        .collect();
    let all = on_the_sheet(page).into_iter();
    all.filter(|(_, _, id)| ids.contains(id))
        .map(|(name, ..)| name)
        .collect()
}

async fn at_desk(house: &TestHouse) -> Browser<'_> {
    signed_in(house, &centre(house).await, Role::Desk, "ona").await
}

#[test]
fn who_is_ticked_came_and_the_roster_says_how_many() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let (yoga, page) = prepared(&house).await;
        let desk = at_desk(&house).await;
        let sheet = desk.get(&page).await;
        assert_eq!(sheet.header("cache-control"), "private, no-store");
        let names: Vec<_> = on_the_sheet(&sheet.page())
            .into_iter()
            .map(|(name, ..)| name)
            .collect();
        assert_eq!(names, ["Anna Bērziņa", "Dace Kalniņa"]);
        let kept = send(&desk, &page, &["Dace Kalniņa"], "").await;
        let sum = "Came: 1. Stayed away: 1. Came without a place: 0.";
        assert!(kept.main().contains(sum), "{}", kept.main());
        assert_eq!(ticked(&kept), ["Dace Kalniņa"]);
        let mended = send(&desk, &page, &["Anna Bērziņa", "Dace Kalniņa"], "3").await;
        let sum = "Came: 2. Stayed away: 0. Came without a place: 3.";
        assert!(mended.main().contains(sum), "{}", mended.main());
        let roster = format!("/en/saieta-nams/house/course/{}/roster", yoga.offer.slug);
        let roster = desk.get(&roster).await.page();
        assert!(roster.main().contains("5 were there"), "{}", roster.main());
        let public = format!("/en/saieta-nams/course/{}", yoga.offer.slug);
        let public = house.get(&public).await.page();
        assert!(!public.main().contains("were there"));
    });
}

#[test]
fn a_number_that_is_none_comes_back_with_all_that_was_ticked() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let (yoga, page) = prepared(&house).await;
        let desk = at_desk(&house).await;
        let back = send(&desk, &page, &["Anna Bērziņa"], "some").await;
        assert!(
            back.words("#summary").contains("how many more came"),
            "{}",
            back.main()
        );
        assert_eq!(back.attribute("#unnamed", "value").as_deref(), Some("some"));
        assert_eq!(ticked(&back), ["Anna Bērziņa"]);
        assert!(house.store.rolls(yoga.id).await.expect("rolls").is_empty());
    });
}

#[test]
fn whoever_was_signed_out_meanwhile_finds_the_sheet_as_it_was() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let (_, page) = prepared(&house).await;
        let desk = at_desk(&house).await;
        let shown = desk.get(&page).await.page();
        let fields = shown.fields("form[action='/api/take-roll']");
        let mut all: Vec<(&str, &str)> = fields
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        let boxes = on_the_sheet(&shown);
        all.push((&boxes[1].1, &boxes[1].2));
        let nobody = house.browser();
        let answer = nobody.post("/api/take-roll", &page, &all).await;
        assert!(
            answer.location().contains("/sign-in?then="),
            "{}",
            answer.location()
        );
        let draft = nobody.cookie("draft").expect("what was filled");
        desk.keep("draft", &draft);
        let back = desk.get(&page).await.page();
        assert_eq!(ticked(&back), ["Dace Kalniņa"]);
        assert!(back.main().contains("not kept yet"));
    });
}

#[test]
fn somebody_without_a_place_is_added_and_takes_none() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let (yoga, page) = prepared(&house).await;
        let desk = at_desk(&house).await;
        let door = "/api/walk-in";
        let wrong = desk.fill(&page, door, &[("guest", "12")]).await.page();
        assert!(
            wrong
                .words("#summary")
                .contains("a first name and a surname"),
            "{}",
            wrong.main()
        );
        assert_eq!(wrong.attribute("#guest", "value").as_deref(), Some("12"));
        let added = desk
            .fill(&page, door, &[("guest", "Zenta Mauriņa")])
            .await
            .page();
        assert!(
            added.main().contains("Zenta Mauriņa without a place"),
            "{}",
            added.main()
        );
        let sum = "Came without a place: 1.";
        assert!(added.main().contains(sum), "{}", added.main());
        let found = desk
            .fill(&page, door, &[("guest", "Anna Bērziņa")])
            .await
            .page();
        assert!(found.main().contains("Who is it?"), "{}", found.main());
        assert!(
            found.main().contains("It is Anna Bērziņa"),
            "{}",
            found.main()
        );
        let person = on_the_sheet(&found)[0].2.clone();
        let filled = [("guest", ""), ("person", person.as_str())];
        let here = desk.fill(&page, door, &filled).await.page();
        assert!(
            here.main().contains("Came: 1. Stayed away: 0."),
            "{}",
            here.main()
        );
        assert_eq!(
            ticked(&here),
            ["Anna Bērziņa", "Zenta Mauriņa without a place"]
        );
        let roster = house.store.roster(&yoga).await.expect("a roster");
        assert_eq!(roster.placed.len(), 2);
    });
}

#[test]
fn only_who_may_take_the_roll_sees_it_and_only_of_what_has_met() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let (yoga, page) = prepared(&house).await;
        let here = centre(&house).await;
        let catalogue = house.catalogue().await;
        let own = yoga.offer.faculty.expect("a faculty");
        let mut others = catalogue.faculties.iter();
        let other = others
            .find(|faculty| faculty.id != own)
            .expect("another")
            .id;
        let coordinator = signed_in(&house, &here, Role::Coordinator(own), "rita").await;
        let sheet = coordinator.get(&page).await.page();
        assert!(
            sheet.all("form[action='/api/walk-in']").is_empty(),
            "names are the desk's"
        );
        let stranger = signed_in(&house, &here, Role::Coordinator(other), "zane").await;
        assert_eq!(stranger.get(&page).await.status, StatusCode::FORBIDDEN);
        assert!(house.get(&page).await.status.is_redirection());
        let slug = yoga.offer.slug.to_string();
        let later = [
            ("language", "en"),
            ("centre", "saieta-nams"),
            ("course", slug.as_str()),
            ("at", "2027-01-01T09:00:00"),
        ];
        let answer = coordinator.post("/api/take-roll", &page, &later).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND);
    });
}
