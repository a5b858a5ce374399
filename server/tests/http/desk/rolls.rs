//! The roll of a session: ticked, mended, with somebody who came without a place; and who may take it.

use axum::http::StatusCode;
use domain::{account::Role, course::Course};

use crate::{
    browser::{Browser, own_path},
    staff::{centre, signed_in},
    test_house::{TestHouse, run},
};

/// A class with two people in it that has met already, and the page of its roll.
async fn prepared(house: &TestHouse) -> (Course, String) {
    let yoga = house.course("Joga").await;
    house.enrol_at_desk(&yoga, "Anna Bērziņa").await;
    house.enrol_at_desk(&yoga, "Dace Kalniņa").await;
    let page = format!("/en/saieta-nams/house/course/{}/roll", yoga.offer.slug);
    (yoga, page)
}

/// The fields of a form on the page, with those that are filled in place of its own.
async fn send(browser: &Browser<'_>, page: &str, door: &str, filled: &[(&str, &str)], came: &[&str]) -> crate::answer::Answer {
    let fields = browser.get(page).await.page().fields(&format!("form[action='{door}']"));
    let mut all: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .filter(|(name, _)| *name != "came[]" && !filled.iter().any(|(filled, _)| filled == name))
        .collect();
    all.extend_from_slice(filled);
    all.extend(came.iter().map(|person| ("came[]", *person)));
    let answer = browser.post(door, page, &all).await;
    browser.go(&own_path(answer.location())).await
}

/// The ids of who is on the sheet, by name.
async fn on_the_sheet(browser: &Browser<'_>, page: &str) -> Vec<(String, String)> {
    let page = browser.get(page).await.page();
    let names = page.each(".roll__people label");
    let ids = page.all(".roll__people input[type='checkbox']");
    let ids = ids.into_iter().map(|input| input.attr("value").expect("an id").to_owned());
    names.into_iter().zip(ids).collect()
}

#[test]
fn who_is_ticked_came_and_the_roster_says_how_many() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let (yoga, page) = prepared(&house).await;
        let desk = signed_in(&house, &centre(&house).await, Role::Desk, "ona").await;
        let people = on_the_sheet(&desk, &page).await;
        let names: Vec<_> = people.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["Anna Bērziņa", "Dace Kalniņa"]);
        let kept = send(&desk, &page, "/api/take-roll", &[], &[&people[1].1]).await.page();
        assert!(kept.main().contains("There: 1. Away: 1. Came without a place: 0."), "{}", kept.main());
        let ticked = kept.all(".roll__people input[checked]");
        assert_eq!(ticked.len(), 1);
        assert_eq!(ticked[0].attr("value"), Some(people[1].1.as_str()));
        let roster = desk.get(&format!("/en/saieta-nams/house/course/{}/roster", yoga.offer.slug)).await.page();
        assert!(roster.main().contains("1 was there"), "{}", roster.main());
        let public = house.get(&format!("/en/saieta-nams/course/{}", yoga.offer.slug)).await.page();
        assert!(!public.main().contains("was there"));
    });
}

#[test]
fn somebody_without_a_place_is_added_and_takes_none() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let (yoga, page) = prepared(&house).await;
        let desk = signed_in(&house, &centre(&house).await, Role::Desk, "ona").await;
        let wrong = send(&desk, &page, "/api/walk-in", &[("guest", "12")], &[]).await.page();
        assert!(wrong.main().contains("Please write a first name and a surname"), "{}", wrong.main());
        let added = send(&desk, &page, "/api/walk-in", &[("guest", "Zenta Mauriņa")], &[]).await.page();
        assert!(added.main().contains("Zenta Mauriņa without a place"), "{}", added.main());
        assert!(added.main().contains("Came without a place: 1."));
        let found = send(&desk, &page, "/api/walk-in", &[("guest", "Anna Bērziņa")], &[]).await.page();
        assert!(found.main().contains("Who is it?"), "{}", found.main());
        let person = on_the_sheet(&desk, &page).await[0].1.clone();
        let here = send(&desk, &page, "/api/walk-in", &[("guest", ""), ("person", &person)], &[]).await.page();
        assert!(here.main().contains("There: 1."), "{}", here.main());
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
        let other = catalogue.faculties.iter().find(|faculty| faculty.id != own).expect("another").id;
        let coordinator = signed_in(&house, &here, Role::Coordinator(own), "rita").await;
        assert_eq!(coordinator.get(&page).await.status, StatusCode::OK);
        let stranger = signed_in(&house, &here, Role::Coordinator(other), "zane").await;
        assert_eq!(stranger.get(&page).await.status, StatusCode::FORBIDDEN);
        assert!(house.get(&page).await.status.is_redirection());
        let slug = yoga.offer.slug.to_string();
        let later = [("language", "en"), ("centre", "saieta-nams"), ("course", slug.as_str()), ("at", "2027-01-01T09:00:00")];
        assert_eq!(coordinator.post("/api/take-roll", &page, &later).await.status, StatusCode::NOT_FOUND);
    });
}
