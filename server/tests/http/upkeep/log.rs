//! The log: what was done, as it was and as it is, by thing, person and day.

use domain::account::Role;

use crate::{
    staff::{centre, signed_in},
    test_house::{TestHouse, run},
};

const LOG: &str = "/en/saieta-nams/house/log";

#[test]
fn a_room_before_and_after_stands_in_the_log() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let anna = signed_in(&house, &centre(&house).await, Role::Manager, "anna").await;
        let room = house.catalogue().await.rooms[0].clone();
        let page = format!("/en/saieta-nams/house/rooms/{}", room.id);
        let building = room.building.to_string();
        let fields = [
            ("seats", "3"),
            ("building", building.as_str()),
            ("name", "Renamed room"),
        ];
        anna.fill(&page, "/api/write-room", &fields).await;
        let log = anna.get(LOG).await.page();
        let seats = room
            .seats
            .map_or_else(|| "–".to_owned(), |seats| seats.to_string());
        assert!(
            log.main_holds("Room changed") && log.main_holds("Anna Bērziņa"),
            "{}",
            log.main()
        );
        assert!(
            log.main_holds(&format!("places: {seats} → 3")),
            "{}",
            log.main()
        );
        assert!(log.main_holds(&format!("name: {} → Renamed room", room.name)));
        let of_it = anna.get(&format!("{LOG}?thing={}", room.id.0)).await.page();
        assert!(of_it.main_holds("1 entry"), "{}", of_it.main());
        let before = anna.get(&format!("{LOG}?day=2026-11-23")).await.page();
        assert!(before.main_holds("Nothing was done"));
    });
}

#[test]
fn a_person_is_in_the_log_until_they_are_forgotten() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let anna = signed_in(&house, &centre(&house).await, Role::Manager, "anna").await;
        let yoga = house.course("Joga").await;
        house.take_place(&yoga, "Zane Kalnina", "20000002").await;
        let roster = house.store.roster(&yoga).await.expect("a roster");
        let person = roster.placed[0].person.id;
        let of_them = format!("{LOG}?person={person}");
        let log = anna.get(&of_them).await.page();
        assert!(
            log.main_holds("Zane Kalnina") && log.main_holds("Place or line"),
            "{}",
            log.main()
        );
        assert!(
            log.main_holds("+371 2000 0002"),
            "what was sealed is opened: {}",
            log.main()
        );
        let now = server::clock::moment(
            crate::test_house::moment(crate::test_house::NOW),
            "Europe/Riga",
        );
        house
            .store
            .erase_person(person, now)
            .await
            .expect("a store");
        let log = anna.get(&of_them).await.page();
        assert!(
            !log.main_holds("Kalnina") && !log.main_holds("2000 0002"),
            "{}",
            log.main()
        );
        assert!(log.main_holds("erased") && log.main_holds("Person forgotten"));
    });
}

#[test]
fn odd_questions_get_an_answer() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let anna = signed_in(&house, &centre(&house).await, Role::Manager, "anna").await;
        for odd in [
            "day=9999-12-31",
            "day=-009999-01-01",
            "day=x&page=0",
            "person=x&thing=%00",
            "page=18446744073709551616",
        ] {
            assert_eq!(anna.get(&format!("{LOG}?{odd}")).await.status, 200, "{odd}");
        }
    });
}
