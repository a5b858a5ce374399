//! People changed by hand, marked as deceased, exported, and two made one.

use std::collections::BTreeMap;

use domain::{
    holiday::Country,
    id::PersonId,
    person::Contact,
    roster::Standing,
    seek::Sought,
    text::{PersonName, Phone},
};
use store::Answered;

use crate::house::{CENTRE, House, course, days_later, now, somebody, stories, wish};

stories! {
    what_is_changed_is_found_again
    doubles_are_shown_two_by_two
    two_become_one_with_all_that_they_held
    who_asks_under_the_name_that_went_is_the_one
    of_two_places_in_one_set_one_stays_and_the_line_moves_up
    a_place_in_line_keeps_its_number
    what_was_sealed_about_either_stays_readable_until_they_are_erased
    everything_about_a_person_is_told
}

async fn of(house: &House, answered: &Answered) -> PersonId {
    house
        .store
        .slip(&answered.code)
        .await
        .unwrap()
        .unwrap()
        .enrolment
        .person
}

async fn found(house: &House, words: &str) -> Vec<PersonId> {
    let sought = Sought::read(words);
    let found = house
        .store
        .find_people(CENTRE, Country::Lv, &sought, 9)
        .await
        .unwrap();
    found.people.iter().map(|person| person.id).collect()
}

/// The standing of a slip, and who holds it.
async fn slip(house: &House, answered: &Answered) -> Option<(PersonId, Standing)> {
    let slip = house.store.slip(&answered.code).await.unwrap()?;
    Some((slip.enrolment.person, slip.enrolment.standing))
}

async fn what_is_changed_is_found_again(house: House) {
    let house = house.with(vec![course(1, 5)]).await;
    let first = of(&house, &house.enrol(&course(1, 5), 1).await.unwrap()).await;
    let mut person = house.store.person(first).await.unwrap().unwrap();
    person.name = PersonName::parse("Zane Kalniņa").unwrap();
    person.contact = Contact::Phone(Phone::parse("+371 2999 9999").unwrap());
    assert!(house.store.keep_person(&person, None, now()).await.unwrap());
    assert_eq!(
        house.store.person(first).await.unwrap(),
        Some(person.clone())
    );
    assert_eq!(found(&house, "kalnina 9999").await, [first]);
    assert_eq!(found(&house, somebody(1).name.as_str()).await, []);
    person.deceased = Some(now().civil.date());
    house.store.keep_person(&person, None, now()).await.unwrap();
    let audited = house.store.audited(first).await.unwrap();
    let words: Vec<_> = audited.iter().map(|entry| entry.what.as_str()).collect();
    assert_eq!(words, ["enrolment", "person changed", "person deceased"]);
    assert!(house.store.erase_person(first, now()).await.unwrap());
    assert_eq!(
        found(&house, "kalnina 9999").await,
        [],
        "no key is left behind"
    );
}

async fn doubles_are_shown_two_by_two(house: House) {
    let (one, two) = two_of_one(&house).await;
    let house = house;
    let doubles = house.store.doubles(CENTRE).await.unwrap();
    let ids: Vec<_> = doubles
        .iter()
        .map(|pair| pair.each_ref().map(|person| person.id))
        .collect();
    let mut pair = [one, two];
    pair.sort_unstable();
    assert_eq!(ids, [pair]);
}

/// Two people of one name and one telephone; the second was misspelt when they came.
async fn two_of_one(house: &House) -> (PersonId, PersonId) {
    house
        .store
        .take_in(
            &crate::house::programme(vec![course(1, 5), course(2, 1), course(3, 5)]),
            now(),
        )
        .await
        .unwrap();
    let one = of(house, &house.enrol(&course(1, 5), 1).await.unwrap()).await;
    let two = of(house, &house.enrol(&course(3, 5), 2).await.unwrap()).await;
    let first = house.store.person(one).await.unwrap().unwrap();
    let mut second = house.store.person(two).await.unwrap().unwrap();
    second.name = first.name.clone();
    second.contact = first.contact.clone();
    house.store.keep_person(&second, None, now()).await.unwrap();
    (one, two)
}

async fn join(house: &House, one: PersonId, two: PersonId) {
    let person = house.store.person(one).await.unwrap().unwrap();
    let none = BTreeMap::new();
    assert!(
        house
            .store
            .join_people(&person, two, &none, None, now())
            .await
            .unwrap()
    );
}

async fn two_become_one_with_all_that_they_held(house: House) {
    let (one, two) = two_of_one(&house).await;
    let third = course(3, 5);
    let before = house.store.seats(&[(third.set, third.id)]).await.unwrap();
    join(&house, one, two).await;
    assert_eq!(house.store.person(two).await.unwrap(), None);
    let places = house.store.places_of(&[one]).await.unwrap();
    let held: Vec<_> = places[&one].iter().map(|held| held.course).collect();
    assert_eq!(held.len(), 2, "{held:?}");
    assert_eq!(
        house.store.seats(&[(third.set, third.id)]).await.unwrap(),
        before
    );
    assert!(house.store.doubles(CENTRE).await.unwrap().is_empty());
}

async fn who_asks_under_the_name_that_went_is_the_one(house: House) {
    let house = house.with(vec![course(1, 5), course(3, 5)]).await;
    let one = of(&house, &house.enrol(&course(1, 5), 1).await.unwrap()).await;
    let two = of(&house, &house.enrol(&course(1, 5), 2).await.unwrap()).await;
    let left = house.store.places_of(&[two]).await.unwrap()[&two][0]
        .code
        .clone();
    house
        .store
        .leave(&left, crate::house::new_key(), now())
        .await
        .unwrap();
    join(&house, one, two).await;
    assert_eq!(house.store.places_of(&[two]).await.unwrap().get(&two), None);
    let again = house.enrol(&course(3, 5), 2).await.unwrap();
    assert_eq!(of(&house, &again).await, one);
}

async fn of_two_places_in_one_set_one_stays_and_the_line_moves_up(house: House) {
    let (one, two) = two_of_one(&house).await;
    let small = course(2, 1);
    let mut ask = wish(&small, 1);
    ask.who = store::Who::Known(one);
    let placed = house.store.enrol(ask, now()).await.unwrap();
    let mut ask = wish(&small, 2);
    ask.who = store::Who::Known(two);
    let waits = house.store.enrol(ask, now()).await.unwrap();
    let next = house.enrol(&small, 3).await.unwrap();
    let person = house.store.person(one).await.unwrap().unwrap();
    let choices = BTreeMap::from([(small.set, two)]);
    assert!(
        house
            .store
            .join_people(&person, two, &choices, None, now())
            .await
            .unwrap()
    );
    assert_eq!(
        slip(&house, &placed).await,
        None,
        "the place was given back"
    );
    let (holder, standing) = slip(&house, &waits).await.unwrap();
    assert_eq!(holder, one);
    assert!(matches!(standing, Standing::Offered { .. }), "{standing:?}");
    let (_, standing) = slip(&house, &next).await.unwrap();
    assert!(matches!(standing, Standing::Waiting { .. }), "{standing:?}");
    let seats = house.store.seats(&[(small.set, small.id)]).await.unwrap()[&small.id];
    assert_eq!((seats.placed, seats.offered, seats.waiting), (0, 1, 1));
}

async fn a_place_in_line_keeps_its_number(house: House) {
    let (one, two) = two_of_one(&house).await;
    let small = course(2, 1);
    let first = house.enrol(&small, 3).await.unwrap();
    let mut ask = wish(&small, 2);
    ask.who = store::Who::Known(two);
    let waits = house.store.enrol(ask, now()).await.unwrap();
    let after = house.enrol(&small, 4).await.unwrap();
    join(&house, one, two).await;
    let (holder, standing) = slip(&house, &waits).await.unwrap();
    assert_eq!(holder, one);
    assert!(matches!(standing, Standing::Waiting { .. }));
    house
        .store
        .leave(&first.code, crate::house::new_key(), days_later(1))
        .await
        .unwrap();
    let (_, standing) = slip(&house, &waits).await.unwrap();
    assert!(matches!(standing, Standing::Offered { .. }), "{standing:?}");
    let (_, standing) = slip(&house, &after).await.unwrap();
    assert!(matches!(standing, Standing::Waiting { .. }), "{standing:?}");
}

async fn what_was_sealed_about_either_stays_readable_until_they_are_erased(house: House) {
    let (one, two) = two_of_one(&house).await;
    join(&house, one, two).await;
    let audited = house.store.audited(one).await.unwrap();
    let sealed = audited
        .iter()
        .filter(|entry| entry.personal.is_some())
        .count();
    assert_eq!(
        sealed, 4,
        "both came, one was changed, they were joined: {audited:?}"
    );
    assert!(house.store.erase_person(one, now()).await.unwrap());
    for gone in [one, two] {
        let audited = house.store.audited(gone).await.unwrap();
        assert!(!audited.is_empty() && audited.iter().all(|entry| entry.personal.is_none()));
    }
}

async fn everything_about_a_person_is_told(house: House) {
    let house = house.with(vec![course(1, 5)]).await;
    let answered = house.enrol(&course(1, 5), 1).await.unwrap();
    let one = of(&house, &answered).await;
    house
        .store
        .leave(&answered.code, crate::house::new_key(), now())
        .await
        .unwrap();
    let all = house.store.everything(one).await.unwrap().unwrap();
    assert_eq!(all.person.id, one);
    assert_eq!(all.enrolments.len(), 1);
    assert_eq!(all.enrolments[0].standing, Standing::Left);
    assert_eq!(all.audited.len(), 2);
    assert_eq!(all.active, "2026-09-01");
    assert_eq!(
        house
            .store
            .everything(PersonId(uuid::Uuid::nil()))
            .await
            .unwrap(),
        None
    );
}
