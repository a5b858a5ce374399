//! Who came to a session, walk-ins included; what becomes of their names.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    course::Course,
    id::{AccountId, PersonId},
    language::Language,
    person::{Contact, Delivery},
    roster::Standing,
    session::roll::{Heads, Marks, Roll},
    text::PersonName,
};
use jiff::ToSpan;
use store::{Calling, NewPerson, Store, Who};

use crate::house::{House, course, days_later, new_key, now, stories, uuid};

stories! {
    the_roll_of_a_session_is_kept_and_mended
    a_walk_in_is_known_from_then_on_and_takes_no_place
    who_got_a_place_later_did_not_miss_it
    two_who_take_the_roll_at_once_lose_nothing
    of_two_made_one_there_is_one_on_the_roll
    of_who_is_erased_the_number_stays
    after_a_year_the_numbers_stay_and_nobody_is_named
    a_roll_is_in_the_backup
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

fn calling(course: &Course) -> Calling<'_> {
    Calling {
        course,
        session: now().civil,
        by: AccountId(uuid(51, 1)),
        now: now(),
    }
}

/// A course in which three people have places; their ids.
async fn placed(house: House) -> (House, Course, Vec<PersonId>) {
    let yoga = course(1, 5);
    let house = house.with(vec![yoga.clone()]).await;
    for person in 0..3 {
        house.enrol(&yoga, person).await.unwrap();
    }
    let roster = house.store.roster(&yoga).await.unwrap();
    let people = roster.placed.iter().map(|held| held.person.id).collect();
    (house, yoga, people)
}

fn marks(shown: &[PersonId], ticked: &[PersonId], unnamed: u16) -> Marks {
    Marks {
        shown: shown.iter().copied().collect(),
        ticked: ticked.iter().copied().collect(),
        unnamed,
    }
}

async fn the_roll(store: &Store, course: &Course) -> Roll {
    let mut rolls = store.rolls(course.id).await.unwrap();
    assert_eq!(rolls.len(), 1);
    rolls.remove(&now().civil).unwrap()
}

async fn the_roll_of_a_session_is_kept_and_mended(house: House) {
    let (house, yoga, people) = placed(house).await;
    let store = &house.store;
    assert!(store.rolls(yoga.id).await.unwrap().is_empty());
    let sheet = marks(&people, &[people[0], people[2]], 2);
    store.take_roll(calling(&yoga), &sheet).await.unwrap();
    let heads = Heads {
        came: 2,
        away: 1,
        guests: 2,
    };
    assert_eq!(the_roll(store, &yoga).await.heads(), heads);
    let sheet = marks(&people, &people, 0);
    store.take_roll(calling(&yoga), &sheet).await.unwrap();
    let roll = the_roll(store, &yoga).await;
    assert_eq!((roll.came.len(), roll.heads().there()), (3, 3));
    assert!(store.rolls(course(2, 1).id).await.unwrap().is_empty());
    let centre = yoga.offer.centre;
    let log = store.log_of_thing(centre, yoga.id.0, 9).await.unwrap();
    let taken: Vec<_> = log
        .iter()
        .filter(|entry| entry.what == "roll taken")
        .collect();
    assert_eq!(taken.len(), 2);
    assert_eq!(taken[0].by, Some(AccountId(uuid(51, 1))));
    assert_eq!(taken[0].after.as_ref().unwrap()["away"], 1);
}

async fn a_walk_in_is_known_from_then_on_and_takes_no_place(house: House) {
    let (house, yoga, people) = placed(house).await;
    let store = &house.store;
    let guest = store
        .walk_in(calling(&yoga), new_key(), &somebody_new("Ilze Kalniņa"))
        .await
        .unwrap();
    let known = store.person(guest).await.unwrap().unwrap();
    assert_eq!(known.name.to_string(), "Ilze Kalniņa");
    for person in [guest, people[0]] {
        let again = store
            .walk_in(calling(&yoga), new_key(), &Who::Known(person))
            .await;
        assert_eq!(again, Ok(person));
    }
    let roll = the_roll(store, &yoga).await;
    assert_eq!(roll.walk_ins, BTreeSet::from([guest]));
    assert_eq!(
        roll.came,
        BTreeSet::from([people[0]]),
        "who has a place is no walk-in"
    );
    let roster = store.roster(&yoga).await.unwrap();
    assert_eq!((roster.placed.len(), roster.seats.placed), (3, 3));
    let stranger = Who::Known(PersonId(uuid(9, 9)));
    assert!(
        store
            .walk_in(calling(&yoga), new_key(), &stranger)
            .await
            .is_err()
    );
    let all = store.everything(guest).await.unwrap().unwrap();
    assert_eq!(all.attended.len(), 1);
    assert!(all.attended[0].there && all.enrolments.is_empty());
}

async fn who_got_a_place_later_did_not_miss_it(house: House) {
    let (house, yoga, people) = placed(house).await;
    let earlier = Calling {
        session: now().civil.checked_sub(7.days()).unwrap(),
        ..calling(&yoga)
    };
    let sheet = marks(&people, &[people[1]], 0);
    house.store.take_roll(earlier, &sheet).await.unwrap();
    let rolls = house.store.rolls(yoga.id).await.unwrap();
    let heads = rolls[&earlier.session].heads();
    assert_eq!((heads.came, heads.away, heads.guests), (1, 0, 0));
}

async fn two_who_take_the_roll_at_once_lose_nothing(house: House) {
    let (house, yoga, people) = placed(house).await;
    let one = |person: &PersonId| marks(&[*person], &[*person], 0);
    let sheets: Vec<_> = people.iter().map(one).collect();
    let calls = sheets
        .iter()
        .map(|sheet| house.store.take_roll(calling(&yoga), sheet));
    for done in futures::future::join_all(calls).await {
        done.unwrap();
    }
    assert_eq!(the_roll(&house.store, &yoga).await.came.len(), 3);
}

async fn of_two_made_one_there_is_one_on_the_roll(house: House) {
    let (house, yoga, people) = placed(house).await;
    let store = &house.store;
    let guest = store
        .walk_in(calling(&yoga), new_key(), &somebody_new("Anna"))
        .await
        .unwrap();
    let sheet = marks(&people, &[people[1]], 0);
    store.take_roll(calling(&yoga), &sheet).await.unwrap();
    let stays = store.person(people[0]).await.unwrap().unwrap();
    let none = BTreeMap::new();
    let joined = store.join_people(&stays, guest, &none, None, now()).await;
    assert_eq!(joined, Ok(true));
    let roll = the_roll(store, &yoga).await;
    assert_eq!(roll.came, BTreeSet::from([people[0], people[1]]));
    assert!(!roll.names(guest));
    assert_eq!(roll.heads().guests, 0, "it was somebody who has a place");
}

async fn of_who_is_erased_the_number_stays(house: House) {
    let (house, yoga, people) = placed(house).await;
    let store = &house.store;
    let sheet = marks(&people, &people[..2], 0);
    store.take_roll(calling(&yoga), &sheet).await.unwrap();
    let guest = store
        .walk_in(calling(&yoga), new_key(), &somebody_new("Ilze"))
        .await
        .unwrap();
    for person in [people[0], guest] {
        assert_eq!(store.erase_person(person, now()).await, Ok(true));
        assert_eq!(store.person(person).await, Ok(None));
        assert_eq!(store.everything(person).await, Ok(None));
    }
    let heads = the_roll(store, &yoga).await.heads();
    assert_eq!((heads.came, heads.away, heads.guests), (2, 1, 1));
    let roster = store.roster(&yoga).await.unwrap();
    let placed = roster.placed.iter();
    assert!(
        placed
            .map(|held| held.enrolment.standing)
            .all(|standing| standing == Standing::Placed)
    );
}

async fn after_a_year_the_numbers_stay_and_nobody_is_named(house: House) {
    let (house, yoga, people) = placed(house).await;
    let store = &house.store;
    let sheet = marks(&people, &people[..1], 4);
    store.take_roll(calling(&yoga), &sheet).await.unwrap();
    let last_day = now().civil.date().checked_add(1.year()).unwrap();
    assert_eq!(store.forget_who_came(last_day).await, Ok(0));
    let next_day = last_day.tomorrow().unwrap();
    assert_eq!(store.forget_who_came(next_day).await, Ok(1));
    assert_eq!(store.forget_who_came(next_day).await, Ok(0));
    let roll = the_roll(store, &yoga).await;
    assert!(people.iter().all(|person| !roll.names(*person)));
    let heads = roll.heads();
    assert_eq!((heads.came, heads.away, heads.guests), (1, 2, 4));
    let all = store.everything(people[0]).await.unwrap().unwrap();
    assert!(all.attended.is_empty());
}

async fn a_roll_is_in_the_backup(house: House) {
    let (house, yoga, people) = placed(house).await;
    let sheet = marks(&people, &people[..1], 4);
    house.store.take_roll(calling(&yoga), &sheet).await.unwrap();
    let file = house.folder.path().join("backup");
    house.store.backup(&file, days_later(1)).await.unwrap();
    let other = store::Address::Folder(house.folder.path().join("other"));
    store::restore(&other, &file, false).await.unwrap();
    let back = Store::open(&other).await.unwrap();
    let roll = the_roll(&back, &yoga).await;
    assert_eq!(roll, the_roll(&house.store, &yoga).await);
}
