//! A course that a sheet brought and a hand changed: the next import leaves it and says so.

use domain::{
    course::{Course, Seats},
    id::RoomId,
    place::Place,
    roster::Answer,
};
use store::{Difference, Named};

use crate::house::{CENTRE, House, course, now, programme, stories, uuid};

stories! {
    what_a_hand_changed_stays_and_is_told
    what_the_sheet_drops_stays_with_its_room
    what_the_sheet_takes_over_is_the_sheets_again
    an_import_knows_what_the_sheet_said
    people_enrol_in_what_the_hand_made_of_it
}

/// Course 1 as the house's manager made it: more seats, another room.
fn changed() -> Course {
    let mut changed = course(1, 9);
    changed.offer.patterns[0].place = Place::Room(RoomId(uuid(4, 7)));
    changed
}

/// A house whose sheet brought courses 1 and 2, and whose manager changed the first.
async fn with_a_hand(house: House) -> House {
    let house = house.with(vec![course(1, 5), course(2, 5)]).await;
    house
        .store
        .save_course(changed(), None, now())
        .await
        .unwrap();
    house
}

async fn first(house: &House) -> Course {
    let catalogue = house.store.catalogue(CENTRE).await.unwrap();
    catalogue.course_by_id(course(1, 5).id).unwrap().clone()
}

fn titles(named: &[Named]) -> Vec<&str> {
    named.iter().map(|named| named.title.as_str()).collect()
}

async fn what_a_hand_changed_stays_and_is_told(house: House) {
    let house = with_a_hand(house).await;
    let mut of_sheet = course(1, 6);
    of_sheet.offer.leader = None;
    let mut other = course(2, 8);
    other.offer.leader = None;
    for next in [
        programme(vec![course(1, 5), course(2, 5)]),
        programme(vec![of_sheet, other]),
    ] {
        let told = house.store.differences(&next).await.unwrap();
        assert_eq!(titles(&told.by_hand), ["Kurss 1"]);
        assert_eq!(house.store.take_in(&next, now()).await.unwrap(), told);
        assert_eq!(first(&house).await, changed());
    }
    let all = house.store.catalogue(CENTRE).await.unwrap();
    assert_eq!(all.courses.len(), 2, "nothing is doubled");
    assert_eq!(
        all.course_by_id(course(2, 5).id).unwrap().seats,
        Seats::Known(8)
    );
}

async fn what_the_sheet_drops_stays_with_its_room(house: House) {
    let house = with_a_hand(house).await;
    let mut next = programme(vec![course(2, 5)]);
    next.rooms.retain(|room| room.id != RoomId(uuid(4, 7)));
    for _ in 0..2 {
        let told = house.store.take_in(&next, now()).await.unwrap();
        assert_eq!(
            (titles(&told.by_hand), told.gone),
            (vec!["Kurss 1"], Vec::new())
        );
        assert_eq!(first(&house).await, changed());
        let catalogue = house.store.catalogue(CENTRE).await.unwrap();
        assert!(
            catalogue.room(RoomId(uuid(4, 7))).is_some(),
            "it stays with it"
        );
    }
}

async fn what_the_sheet_takes_over_is_the_sheets_again(house: House) {
    let house = with_a_hand(house).await;
    let same = programme(vec![changed(), course(2, 5)]);
    let told = house.store.take_in(&same, now()).await.unwrap();
    let nothing = Difference {
        same: 2,
        ..Difference::default()
    };
    assert_eq!(told, nothing);
    let next = programme(vec![course(1, 4), course(2, 5)]);
    let told = house.store.take_in(&next, now()).await.unwrap();
    assert_eq!(titles(&told.changed), ["Kurss 1"]);
    assert_eq!(first(&house).await.seats, Seats::Known(4));
}

async fn an_import_knows_what_the_sheet_said(house: House) {
    let house = with_a_hand(house).await;
    let again = house.store.brought_by(CENTRE, "kursi.csv").await.unwrap();
    let known = again
        .courses
        .iter()
        .find(|known| known.id == course(1, 5).id);
    assert_eq!(known, Some(&course(1, 5)));
    let next = programme(vec![course(1, 6), course(2, 5)]);
    house.store.take_in(&next, now()).await.unwrap();
    let again = house.store.brought_by(CENTRE, "kursi.csv").await.unwrap();
    let known = again
        .courses
        .iter()
        .find(|known| known.id == course(1, 5).id);
    assert_eq!(known, Some(&course(1, 6)));
}

async fn people_enrol_in_what_the_hand_made_of_it(house: House) {
    let mut one_seat = course(1, 1);
    let house = house.with(vec![course(1, 5)]).await;
    house
        .store
        .save_course(one_seat.clone(), None, now())
        .await
        .unwrap();
    house
        .store
        .take_in(&programme(vec![course(1, 5)]), now())
        .await
        .unwrap();
    assert_eq!(
        house.enrol(&one_seat, 1).await.unwrap().answer,
        Answer::Placed
    );
    let second = house.enrol(&one_seat, 2).await.unwrap().answer;
    assert!(matches!(second, Answer::InLine { .. }), "{second:?}");
    one_seat.seats = Seats::Known(2);
    house
        .store
        .save_course(one_seat, None, now())
        .await
        .unwrap();
}
