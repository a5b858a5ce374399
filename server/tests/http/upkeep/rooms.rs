//! Rooms, buildings and tenants: added, changed, refused by name, taken out of use.

use axum::http::StatusCode;
use domain::{account::Role, id::RoomId, offer::State};

use crate::{
    browser::own_path,
    staff::{centre, signed_in},
    test_house::{TestHouse, run},
};

const ROOMS: &str = "/en/saieta-nams/house/rooms";
const TENANTS: &str = "/en/saieta-nams/house/tenants";

/// A room that a course shown to everybody is planned in, and the title of the course in English.
async fn used_room(house: &TestHouse) -> (RoomId, String) {
    let catalogue = house.catalogue().await;
    let used = catalogue.courses.iter().find_map(|course| {
        let place = course.offer.patterns.first()?.place.room()?;
        let title = course.offer.title.get(domain::language::Language::En).1;
        let one = catalogue
            .as_house(jiff::civil::date(2026, 11, 24))
            .users_of(place)
            .len()
            == 1;
        (course.offer.state == State::Published && one).then(|| (place, title.to_string()))
    });
    used.expect("a used room")
}

#[test]
fn a_room_is_written_and_what_was_typed_wrongly_is_kept() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let anna = signed_in(&house, &centre(&house).await, Role::Manager, "anna").await;
        let new = format!("{ROOMS}/new");
        let wrong = [
            ("name", ""),
            ("seats", "many"),
            ("equipment", "Piano\nLoom"),
            ("building", ""),
        ];
        let back = anna.fill(&new, "/api/write-room", &wrong).await.page();
        assert!(back.main_holds("Please write what it is called."));
        assert!(back.main_holds("Please write a number from 1 to 999"));
        assert_eq!(back.words("textarea"), "Piano Loom");
        let building = house.catalogue().await.buildings[0].id.to_string();
        let right = [
            ("name", "Blue room"),
            ("seats", "9"),
            ("building", building.as_str()),
            ("wing", "Old wing"),
            ("step_free", "yes"),
            ("equipment", "Piano\r\nLoom"),
        ];
        let page = anna.fill(&new, "/api/write-room", &right).await.page();
        assert!(page.main_holds("It is kept"), "{}", page.main());
        let list = anna.get(ROOMS).await.page();
        assert!(list.main_holds("Old wing") && list.main_holds("Blue room"));
        assert!(list.main_holds("9 seats"));
        let catalogue = house.catalogue().await;
        let made = catalogue
            .rooms
            .iter()
            .find(|room| room.name.as_str() == "Blue room");
        assert_eq!(
            made.expect("the room").equipment.len(),
            2,
            "what was typed stayed"
        );
    });
}

#[test]
fn a_room_that_is_used_is_not_taken_out_and_the_course_is_named() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let anna = signed_in(&house, &centre(&house).await, Role::Manager, "anna").await;
        let (room, title) = used_room(&house).await;
        let page = format!("{ROOMS}/{room}");
        assert!(anna.get(&page).await.page().main_holds(&title));
        let fields = [
            ("language", "en"),
            ("centre", "saieta-nams"),
            ("room", &room.to_string()),
        ];
        let answer = anna.post("/api/take-room-out", &page, &fields).await;
        let back = anna.go(&own_path(answer.location())).await.page();
        assert!(back.main_holds("It cannot be changed so.") && back.main_holds(&title));
        assert!(house.catalogue().await.uses(room));
    });
}

#[test]
fn a_room_that_is_too_small_names_the_course() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let anna = signed_in(&house, &centre(&house).await, Role::Manager, "anna").await;
        let (room, title) = used_room(&house).await;
        let page = format!("{ROOMS}/{room}");
        let building = house.catalogue().await.room(room).expect("it").building;
        let building = building.to_string();
        let fields = [("seats", "1"), ("building", building.as_str())];
        let after = anna.fill(&page, "/api/write-room", &fields).await.page();
        assert!(
            after.main_holds("It is kept")
                && after.main_holds("more places than the room has seats")
        );
        assert!(after.words(".notice--attention").contains(&title));
    });
}

#[test]
fn a_tenant_who_would_take_a_room_from_a_course_is_refused_with_the_clash() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let anna = signed_in(&house, &centre(&house).await, Role::Manager, "anna").await;
        let (room, title) = used_room(&house).await;
        let new = format!("{TENANTS}/new");
        let all_week =
            ["day1", "day2", "day3", "day4", "day5", "day6", "day7"].map(|day| (day, "yes"));
        let id = room.to_string();
        let mut fields = vec![
            ("tenant", "The choir of the town"),
            ("rooms[0]", id.as_str()),
            ("start", "8"),
            ("end", "21.00"),
        ];
        fields.extend(all_week);
        let back = anna.fill(&new, "/api/write-hold", &fields).await.page();
        assert!(
            back.main_holds("Something else needs the room then.") && back.main_holds(&title),
            "{}",
            back.main()
        );
        let typed = back.attribute("#tenant", "value");
        assert_eq!(typed.as_deref(), Some("The choir of the town"));
        fields.retain(|(name, _)| !matches!(*name, "start" | "end"));
        fields.extend([("start", "6"), ("end", "7.30")]);
        let list = anna.fill(&new, "/api/write-hold", &fields).await.page();
        assert!(
            list.main_holds("It is kept") && list.main_holds("The choir of the town"),
            "{}",
            list.main()
        );
        let hold = house
            .catalogue()
            .await
            .holds
            .iter()
            .find(|hold| hold.tenant.as_str() == "The choir of the town")
            .expect("the hold")
            .id;
        let fields = [
            ("language", "en"),
            ("centre", "saieta-nams"),
            ("hold", &hold.to_string()),
        ];
        anna.post("/api/end-hold", &format!("{TENANTS}/{hold}"), &fields)
            .await;
        assert!(
            !anna
                .get(ROOMS)
                .await
                .page()
                .main_holds("The choir of the town")
        );
    });
}

#[test]
fn a_building_is_named_in_more_languages_than_one() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let anna = signed_in(&house, &centre(&house).await, Role::Manager, "anna").await;
        let building = house.catalogue().await.buildings[0].clone();
        let page = format!("/en/saieta-nams/house/buildings/{}", building.id);
        let list = anna
            .fill(
                &page,
                "/api/write-building",
                &[("title_en", "The old school"), ("way_in_en", "Ring twice")],
            )
            .await
            .page();
        assert!(list.main_holds("The old school") && list.main_holds("Ring twice"));
        let answer = anna
            .send_form(&page, "/api/write-building", &[("address", " ")])
            .await;
        assert!(
            anna.go(&own_path(answer.location()))
                .await
                .page()
                .main_holds("Please write what it is called.")
        );
        assert_eq!(
            anna.get("/en/saieta-nams/house/buildings/nothing")
                .await
                .status,
            StatusCode::NOT_FOUND
        );
    });
}
