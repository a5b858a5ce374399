//! Who came to a session, walk-ins included.

use std::collections::BTreeSet;

use domain::{
    id::{AccountId, PersonId},
    language::Language,
    person::{Contact, Delivery},
    text::PersonName,
};
use store::{Calling, NewPerson, Who};

use crate::house::{House, course, now, stories, uuid};

stories! {
    the_roll_of_a_session_is_kept
    a_walk_in_is_known_from_then_on_and_takes_no_place
    two_who_take_the_roll_at_once_lose_nothing
}

fn somebody_new(name: &str) -> Who {
    Who::New(NewPerson {
        name: PersonName::parse(name).unwrap(),
        contact: Contact::Desk,
        language: Language::Lv,
        wants: Delivery::Desk,
        needs: None,
    })
}

fn calling(course: &domain::course::Course) -> Calling<'_> {
    Calling {
        course,
        session: now().civil,
        by: AccountId(uuid(51, 1)),
        now: now(),
    }
}

/// Three people with places; their ids.
async fn placed(house: &House, course: &domain::course::Course) -> Vec<PersonId> {
    for person in 0..3 {
        house.enrol(course, person).await.unwrap();
    }
    let roster = house.store.roster(course).await.unwrap();
    roster.placed.iter().map(|held| held.person.id).collect()
}

async fn the_roll_of_a_session_is_kept(house: House) {
    let yoga = course(1, 5);
    let house = house.with(vec![yoga.clone()]).await;
    let people = placed(&house, &yoga).await;
    assert!(house.store.rolls(yoga.id).await.unwrap().is_empty());
    let shown: BTreeSet<_> = people.iter().copied().collect();
    let ticked = BTreeSet::from([people[0], people[2]]);
    house.store.take_roll(calling(&yoga), &shown, &ticked).await.unwrap();
    let rolls = house.store.rolls(yoga.id).await.unwrap();
    let roll = &rolls[&now().civil];
    assert_eq!((&roll.came, roll.away.len(), roll.there()), (&ticked, 1, 2));
    house.store.take_roll(calling(&yoga), &shown, &shown).await.unwrap();
    let rolls = house.store.rolls(yoga.id).await.unwrap();
    assert_eq!((rolls.len(), rolls[&now().civil].there()), (1, 3));
    assert!(house.store.rolls(course(2, 1).id).await.unwrap().is_empty());
}

async fn a_walk_in_is_known_from_then_on_and_takes_no_place(house: House) {
    let yoga = course(1, 3);
    let house = house.with(vec![yoga.clone()]).await;
    let people = placed(&house, &yoga).await;
    let guest = house.store.walk_in(calling(&yoga), &somebody_new("Ilze Kalniņa")).await.unwrap();
    assert_eq!(house.store.person(guest).await.unwrap().unwrap().name.to_string(), "Ilze Kalniņa");
    let again = house.store.walk_in(calling(&yoga), &Who::Known(guest)).await.unwrap();
    assert_eq!(again, guest);
    house.store.walk_in(calling(&yoga), &Who::Known(people[0])).await.unwrap();
    let rolls = house.store.rolls(yoga.id).await.unwrap();
    let roll = &rolls[&now().civil];
    assert_eq!(roll.walk_ins, BTreeSet::from([guest]));
    assert_eq!(roll.came, BTreeSet::from([people[0]]), "who has a place is no walk-in");
    let roster = house.store.roster(&yoga).await.unwrap();
    assert_eq!((roster.placed.len(), roster.seats.placed), (3, 3));
    let nobody = house.store.walk_in(calling(&yoga), &Who::Known(PersonId(uuid(9, 9)))).await;
    assert!(nobody.is_err());
    assert!(house.store.erase_person(guest, now()).await.unwrap());
    assert_eq!(house.store.person(guest).await.unwrap(), None);
}

async fn two_who_take_the_roll_at_once_lose_nothing(house: House) {
    let yoga = course(1, 3);
    let house = house.with(vec![yoga.clone()]).await;
    let people = placed(&house, &yoga).await;
    let one = |person: PersonId| BTreeSet::from([person]);
    let sets = people.iter().map(|person| one(*person)).collect::<Vec<_>>();
    let calls = sets.iter().map(|shown| house.store.take_roll(calling(&yoga), shown, shown));
    for done in futures::future::join_all(calls).await {
        done.unwrap();
    }
    assert_eq!(house.store.rolls(yoga.id).await.unwrap()[&now().civil].came.len(), 3);
}
