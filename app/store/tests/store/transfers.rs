//! Somebody goes over into another course: one place given, one given back, one slip, one message.

use domain::{
    course::Course,
    happened::What,
    id::{AccountId, CourseId, PersonId},
    roster::{Refusal, Standing, TransferRefusal},
    text::{Line, SlipCode},
};
use store::{Answered, Store, Transfer, TransferError};

use crate::house::{CENTRE, House, course, new_key, now, stories, uuid};

stories! {
    into_another_course_with_the_same_slip
    into_another_group_of_the_same_course
    a_full_course_takes_nobody_and_changes_nothing
    who_is_in_both_stays_in_both
    of_two_who_go_for_the_last_place_one_stays
    sent_twice_it_is_done_once
    back_again_each_slip_leads_where_its_holder_is
    who_is_told_hears_where_they_are_now
    the_log_keeps_why_until_they_are_erased
    who_enrols_meanwhile_and_who_goes_over_share_the_last_place
}

fn by() -> AccountId {
    AccountId(uuid(51, 1))
}

fn going(person: PersonId, from: &Course, to: &Course) -> Transfer {
    Transfer {
        person,
        from: from.id,
        to: to.id,
        reason: Line::parse("The level is too high").unwrap(),
        by: by(),
    }
}

async fn transfer(
    store: &Store,
    person: PersonId,
    from: &Course,
    to: &Course,
) -> Result<SlipCode, TransferError> {
    store
        .transfer(CENTRE, &going(person, from, to), now())
        .await
}

async fn person(store: &Store, answered: &Answered) -> PersonId {
    let slip = store.slip(&answered.code).await.unwrap().unwrap();
    slip.enrolment.person
}

async fn place(store: &Store, code: &SlipCode) -> (CourseId, Standing) {
    let slip = store.slip(code).await.unwrap().unwrap();
    (slip.enrolment.course, slip.enrolment.standing)
}

/// Places given, offered, and people waiting.
async fn numbers(store: &Store, course: &Course) -> (u32, u32, u32) {
    let seats = store.seats(&[(course.set, course.id)]).await.unwrap();
    let seats = seats.get(&course.id);
    seats.map_or((0, 0, 0), |seats| {
        (seats.placed, seats.offered, seats.waiting)
    })
}

/// A full course with somebody in line, another with so many seats, and who holds the place.
async fn prepared(house: House, seats: u16) -> (House, [Course; 2], Answered, Answered) {
    let (yoga, song) = (course(1, 1), course(2, seats));
    let house = house.with(vec![yoga.clone(), song.clone()]).await;
    let placed = house.enrol(&yoga, 1).await.unwrap();
    let waiting = house.enrol(&yoga, 2).await.unwrap();
    (house, [yoga, song], placed, waiting)
}

async fn into_another_course_with_the_same_slip(house: House) {
    let (house, [yoga, song], placed, waiting) = prepared(house, 3).await;
    let store = &house.store;
    let anna = person(store, &placed).await;
    let mut changes = store.seat_changes();
    let code = transfer(store, anna, &yoga, &song).await.unwrap();
    assert_eq!(code, placed.code, "the slip in her hand stays good");
    assert_eq!(place(store, &code).await, (song.id, Standing::Placed));
    let (_, next) = place(store, &waiting.code).await;
    assert!(matches!(next, Standing::Offered { .. }), "{next:?}");
    assert_eq!(numbers(store, &yoga).await, (0, 1, 0));
    assert_eq!(numbers(store, &song).await, (1, 0, 0));
    let told = [changes.try_recv().unwrap().1, changes.try_recv().unwrap().1];
    assert!(told.contains(&yoga.id) && told.contains(&song.id));
    store.leave(&code, new_key(), now()).await.unwrap();
    assert_eq!(numbers(store, &song).await, (0, 0, 0));
    let left = store.leave(&code, new_key(), now()).await;
    assert_eq!(left, Err(Refusal::NotIn.into()));
}

async fn into_another_group_of_the_same_course(house: House) {
    let (first, mut second) = (course(1, 1), course(2, 1));
    second.set = first.set;
    let house = house.with(vec![first.clone(), second.clone()]).await;
    let store = &house.store;
    let placed = house.enrol(&first, 1).await.unwrap();
    let waiting = house.enrol(&first, 2).await.unwrap();
    let anna = person(store, &placed).await;
    let code = transfer(store, anna, &first, &second).await.unwrap();
    assert_eq!(code, placed.code);
    assert_eq!(place(store, &code).await, (second.id, Standing::Placed));
    assert_eq!(numbers(store, &first).await, (0, 1, 0));
    // Who waited may go over as well, out of the line.
    let dace = person(store, &waiting).await;
    store.leave(&code, new_key(), now()).await.unwrap();
    transfer(store, dace, &first, &second).await.unwrap();
    assert_eq!(numbers(store, &first).await, (0, 0, 0));
    assert_eq!(numbers(store, &second).await, (1, 0, 0));
}

async fn a_full_course_takes_nobody_and_changes_nothing(house: House) {
    let (house, [yoga, song], placed, waiting) = prepared(house, 1).await;
    let store = &house.store;
    house.enrol(&song, 9).await.unwrap();
    let anna = person(store, &placed).await;
    let full = transfer(store, anna, &yoga, &song).await;
    assert_eq!(full, Err(TransferRefusal::Full.into()));
    assert_eq!(
        place(store, &placed.code).await,
        (yoga.id, Standing::Placed)
    );
    assert_eq!(numbers(store, &yoga).await, (1, 0, 1));
    let dace = person(store, &waiting).await;
    let itself = transfer(store, dace, &yoga, &yoga).await;
    let course = yoga.id;
    assert_eq!(itself, Err(TransferRefusal::AlreadyIn { course }.into()));
    let mut nowhere = song.clone();
    nowhere.id = CourseId(uuid(3, 77));
    let nowhere = transfer(store, anna, &yoga, &nowhere).await;
    assert_eq!(nowhere, Err(TransferRefusal::NoSuchCourse.into()));
    let stranger = transfer(store, PersonId(uuid(8, 8)), &yoga, &song).await;
    assert_eq!(stranger, Err(TransferRefusal::NotIn.into()));
}

async fn who_is_in_both_stays_in_both(house: House) {
    let (house, [yoga, song], placed, _) = prepared(house, 3).await;
    let store = &house.store;
    let anna = person(store, &placed).await;
    let other = house.enrol(&song, 1).await.unwrap();
    assert_eq!(person(store, &other).await, anna);
    let both = transfer(store, anna, &yoga, &song).await;
    let course = song.id;
    assert_eq!(both, Err(TransferRefusal::AlreadyIn { course }.into()));
    assert_eq!(
        place(store, &placed.code).await,
        (yoga.id, Standing::Placed)
    );
    assert_eq!(place(store, &other.code).await, (song.id, Standing::Placed));
}

async fn of_two_who_go_for_the_last_place_one_stays(house: House) {
    let (yoga, song) = (course(1, 2), course(2, 1));
    let house = house.with(vec![yoga.clone(), song.clone()]).await;
    let store = &house.store;
    let (one, other) = (
        house.enrol(&yoga, 1).await.unwrap(),
        house.enrol(&yoga, 2).await.unwrap(),
    );
    let people = [person(store, &one).await, person(store, &other).await];
    let (first, second) = tokio::join!(
        transfer(store, people[0], &yoga, &song),
        transfer(store, people[1], &yoga, &song),
    );
    assert!(first.is_ok() != second.is_ok(), "{first:?} {second:?}");
    assert_eq!(numbers(store, &song).await, (1, 0, 0));
    assert_eq!(numbers(store, &yoga).await, (1, 0, 0));
}

async fn sent_twice_it_is_done_once(house: House) {
    let (house, [yoga, song], placed, _) = prepared(house, 3).await;
    let store = &house.store;
    let anna = person(store, &placed).await;
    for _ in 0..2 {
        let code = transfer(store, anna, &yoga, &song).await.unwrap();
        assert_eq!(code, placed.code);
    }
    assert_eq!(numbers(store, &song).await, (1, 0, 0));
    let log = store.log_of_person(CENTRE, anna).await.unwrap();
    let moved = log.iter().filter(|entry| entry.what == "moved over");
    assert_eq!(moved.count(), 1);
}

async fn back_again_each_slip_leads_where_its_holder_is(house: House) {
    let (house, [yoga, song], placed, waiting) = prepared(house, 3).await;
    let store = &house.store;
    let anna = person(store, &placed).await;
    transfer(store, anna, &yoga, &song).await.unwrap();
    store.leave(&waiting.code, new_key(), now()).await.unwrap();
    let code = transfer(store, anna, &song, &yoga).await.unwrap();
    assert_eq!(code, placed.code);
    assert_eq!(place(store, &code).await, (yoga.id, Standing::Placed));
    store.leave(&code, new_key(), now()).await.unwrap();
    let again = house.enrol(&song, 1).await.unwrap();
    assert_eq!(place(store, &again.code).await, (song.id, Standing::Placed));
    let old = place(store, &placed.code).await;
    assert_eq!(old, (yoga.id, Standing::Left), "it was given back there");
}

async fn who_is_told_hears_where_they_are_now(house: House) {
    let (house, [yoga, song], placed, _) = prepared(house, 3).await;
    let store = &house.store;
    let anna = person(store, &placed).await;
    while store.deal_out(now()).await.unwrap() > 0 {}
    let before: Vec<_> = store.messages(CENTRE).await.unwrap();
    transfer(store, anna, &yoga, &song).await.unwrap();
    while store.deal_out(now()).await.unwrap() > 0 {}
    let messages = store.messages(CENTRE).await.unwrap();
    let new = messages
        .iter()
        .filter(|one| !before.iter().any(|old| old.id == one.id))
        .filter_map(|message| message.happened())
        .filter(|happened| happened.person == anna);
    let new: Vec<_> = new
        .map(|happened| (happened.course, happened.what))
        .collect();
    assert_eq!(new, [(song.id, What::MovedOver { from: yoga.id })]);
}

async fn the_log_keeps_why_until_they_are_erased(house: House) {
    let (house, [yoga, song], placed, _) = prepared(house, 3).await;
    let store = &house.store;
    let anna = person(store, &placed).await;
    transfer(store, anna, &yoga, &song).await.unwrap();
    let log = store.log_of_person(CENTRE, anna).await.unwrap();
    let moved = log.iter().find(|entry| entry.what == "moved over").unwrap();
    assert_eq!(moved.by, Some(by()));
    let after = moved.after.as_ref().unwrap();
    assert_eq!(after["reason"], "The level is too high");
    assert_ne!(moved.before.as_ref().unwrap()["class"], after["class"]);
    let of_course = store.log_of_thing(CENTRE, song.id.0, 9).await.unwrap();
    assert!(of_course.iter().all(|entry| entry.person.is_none()));
}

async fn who_enrols_meanwhile_and_who_goes_over_share_the_last_place(house: House) {
    let (yoga, song) = (course(1, 9), course(2, 4));
    let house = house.with(vec![yoga.clone(), song.clone()]).await;
    let store = &house.store;
    let mut people = Vec::new();
    for number in 0..4 {
        let placed = house.enrol(&yoga, number).await.unwrap();
        people.push(person(store, &placed).await);
    }
    let going = people.iter().map(|one| transfer(store, *one, &yoga, &song));
    let coming = (10..14).map(|number| house.enrol(&song, number));
    let (gone, came) = tokio::join!(
        futures::future::join_all(going),
        futures::future::join_all(coming)
    );
    let gone = gone.iter().filter(|gone| gone.is_ok()).count();
    let came = came.iter().filter(|came| {
        let answer = came.as_ref().map(|answered| answered.answer);
        answer == Ok(domain::roster::Answer::Placed)
    });
    assert_eq!(gone + came.count(), 4, "as many as there are seats");
    assert_eq!(numbers(store, &song).await.0, 4);
    let left = u32::try_from(4 - gone).unwrap();
    assert_eq!(numbers(store, &yoga).await, (left, 0, 0));
}
