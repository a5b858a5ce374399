//! Taking a programme in.

use domain::{
    course::{Course, Seats},
    id::CourseId,
    offer::State,
    roster::{Answer, Refusal},
};
use futures::future::join_all;
use store::{Difference, Named, Programme, Store, StoreError};

use crate::house::{CENTRE, House, course, key, new_key, now, programme, stories, uuid};

stories! {
    the_same_again_changes_nothing
    added_changed_and_gone_are_told
    a_course_with_people_stays
    fewer_seats_than_given_stay_and_are_told
    a_changed_course_reaches_its_roster
    a_source_replaces_only_itself
    two_at_once_leave_one_whole
    enrolling_goes_on_while_importing
    what_contradicts_itself_is_refused
    an_edition_of_many_rows_comes_and_goes
}

fn titles(named: &[Named]) -> Vec<&str> {
    named.iter().map(|named| named.title.as_str()).collect()
}

async fn courses(store: &Store) -> Vec<Course> {
    let mut courses = store.catalogue(CENTRE).await.unwrap().courses.clone();
    courses.sort_by_key(|course| course.id);
    courses
}

async fn the_same_again_changes_nothing(house: House) {
    let programme = programme(vec![course(1, 5), course(2, 5)]);
    let first = house.store.take_in(&programme, now()).await.unwrap();
    assert_eq!((first.added.len(), first.same), (2, 0));
    let again = house.store.take_in(&programme, now()).await.unwrap();
    assert_eq!(
        again,
        Difference {
            same: 2,
            ..Difference::default()
        }
    );
    assert_eq!(courses(&house.store).await, programme.courses);
}

async fn added_changed_and_gone_are_told(house: House) {
    let house = house
        .with(vec![course(1, 5), course(2, 5), course(3, 5)])
        .await;
    let mut changed = course(2, 6);
    changed.offer.state = State::Draft;
    let next = programme(vec![course(1, 5), changed.clone(), course(4, 5)]);
    let told = house.store.differences(&next).await.unwrap();
    assert_eq!(
        (titles(&told.added), titles(&told.gone), told.same),
        (vec!["Kurss 4"], vec!["Kurss 3"], 1)
    );
    assert_eq!(
        told.changed,
        [Named {
            title: "Kurss 2".to_owned(),
            state: State::Draft
        }]
    );
    assert_eq!(
        courses(&house.store).await.len(),
        3,
        "a dry run changes nothing"
    );
    assert_eq!(house.store.take_in(&next, now()).await.unwrap(), told);
    assert_eq!(
        courses(&house.store).await,
        [course(1, 5), changed, course(4, 5)]
    );
}

async fn a_course_with_people_stays(house: House) {
    let (busy, empty) = (course(1, 5), course(2, 5));
    let house = house.with(vec![busy.clone(), empty.clone()]).await;
    let placed = house.enrol(&busy, 1).await.unwrap();
    let mut next = programme(vec![course(3, 5)]);
    next.rooms.clear();
    let told = house.store.take_in(&next, now()).await.unwrap();
    assert_eq!(
        (titles(&told.kept), titles(&told.gone)),
        (vec!["Kurss 1"], vec!["Kurss 2"])
    );
    assert_eq!(courses(&house.store).await, [busy.clone(), course(3, 5)]);
    let catalogue = house.store.catalogue(CENTRE).await.unwrap();
    let room = busy.offer.patterns[0].place.room().unwrap();
    assert!(catalogue.room(room).is_some(), "its room stays with it");
    assert!(house.store.slip(&placed.code).await.unwrap().is_some());
    house
        .store
        .leave(&placed.code, new_key(), now())
        .await
        .unwrap();
    let told = house.store.take_in(&next, now()).await.unwrap();
    assert_eq!(
        titles(&told.gone),
        ["Kurss 1"],
        "once nobody is in, it goes"
    );
    assert_eq!(
        house.enrol(&busy, 2).await,
        Err(Refusal::NoSuchCourse.into())
    );
}

async fn fewer_seats_than_given_stay_and_are_told(house: House) {
    let house = house.with(vec![course(1, 3)]).await;
    for person in 1..=3 {
        house.enrol(&course(1, 3), person).await.unwrap();
    }
    let told = house
        .store
        .take_in(&programme(vec![course(1, 2)]), now())
        .await
        .unwrap();
    assert_eq!(
        (titles(&told.changed), titles(&told.fuller)),
        (vec!["Kurss 1"], vec!["Kurss 1"])
    );
    let course = course(1, 2);
    let seats = house.store.seats(&[(course.set, course.id)]).await.unwrap()[&course.id];
    assert_eq!((seats.seats, seats.placed), (Seats::Known(3), 3));
}

async fn a_changed_course_reaches_its_roster(house: House) {
    let house = house.with(vec![course(1, 1)]).await;
    house.enrol(&course(1, 1), 1).await.unwrap();
    let mut next = course(1, 3);
    next.entry = domain::course::Entry::Desk;
    house
        .store
        .take_in(&programme(vec![next.clone()]), now())
        .await
        .unwrap();
    assert_eq!(house.enrol(&next, 2).await, Err(Refusal::AskTheDesk.into()));
    let seats = house.store.seats(&[(next.set, next.id)]).await.unwrap()[&next.id];
    assert_eq!(seats.free(), Some(2));
}

async fn a_source_replaces_only_itself(house: House) {
    let house = house.with(vec![course(1, 5)]).await;
    let other = Programme {
        source: "jauniesi.csv".to_owned(),
        ..programme(vec![course(2, 5)])
    };
    house.store.take_in(&other, now()).await.unwrap();
    assert_eq!(courses(&house.store).await, [course(1, 5), course(2, 5)]);
    house
        .store
        .take_in(&programme(vec![course(3, 5)]), now())
        .await
        .unwrap();
    assert_eq!(courses(&house.store).await, [course(2, 5), course(3, 5)]);
}

async fn two_at_once_leave_one_whole(house: House) {
    let house = house.with(vec![course(1, 5)]).await;
    let other = house.store.another_server();
    let (first, second) = (
        programme((1..=9).map(|n| course(n, 5)).collect()),
        programme((5..=15).map(|n| course(n, 7)).collect()),
    );
    let (one, two) = tokio::join!(
        house.store.take_in(&first, now()),
        other.take_in(&second, now())
    );
    one.unwrap();
    two.unwrap();
    let shown = courses(&house.store).await;
    assert!(
        shown == first.courses || shown == second.courses,
        "a mixture of both: {}",
        shown.len()
    );
}

async fn enrolling_goes_on_while_importing(house: House) {
    let all: Vec<_> = (1..=12).map(|number| course(number, 50)).collect();
    let house = house.with(all.clone()).await;
    let fewer = programme(all[..6].to_vec());
    let more = programme(all.clone());
    let storm = (0..240).map(|person| {
        let course = &all[(person % 12) as usize];
        let request = store::Enrol {
            key: key(person),
            ..crate::house::wish(course, person)
        };
        house.store.enrol(request, now())
    });
    let imports = async {
        for _ in 0..3 {
            house.store.take_in(&fewer, now()).await.unwrap();
            house.store.take_in(&more, now()).await.unwrap();
        }
        house.store.take_in(&fewer, now()).await.unwrap();
    };
    let (answers, ()) = tokio::join!(join_all(storm), imports);
    let catalogue = house.store.catalogue(CENTRE).await.unwrap();
    for answer in answers.into_iter().flatten() {
        assert_eq!(answer.answer, Answer::Placed);
        let slip = house.store.slip(&answer.code).await.unwrap().unwrap();
        assert!(
            catalogue.course_by_id(slip.enrolment.course).is_some(),
            "a course with people was dropped"
        );
    }
}

async fn what_contradicts_itself_is_refused(house: House) {
    let house = house.with(vec![course(1, 5)]).await;
    let twice = house
        .store
        .take_in(&programme(vec![course(2, 5), course(2, 6)]), now())
        .await;
    assert!(matches!(twice, Err(StoreError::Refused(_))), "{twice:?}");
    let mut other = programme(Vec::new());
    other.centre.id = domain::id::CentreId(uuid(1, 2));
    let taken = house.store.take_in(&other, now()).await;
    assert!(matches!(taken, Err(StoreError::Refused(_))), "{taken:?}");
    assert_eq!(courses(&house.store).await, [course(1, 5)]);
}

async fn an_edition_of_many_rows_comes_and_goes(house: House) {
    let many: Vec<_> = (1..=1_200).map(|number| course(number, 5)).collect();
    let house = house.with(many.clone()).await;
    assert_eq!(courses(&house.store).await.len(), 1_200);
    house
        .store
        .take_in(&programme(vec![course(7, 5)]), now())
        .await
        .unwrap();
    let shown = courses(&house.store).await;
    assert_eq!(
        shown.iter().map(|course| course.id).collect::<Vec<_>>(),
        [CourseId(uuid(2, 7))]
    );
    let file = house.folder.path().join("backup");
    house.store.backup(&file, now()).await.unwrap();
    let text = std::fs::read_to_string(file).unwrap();
    let rows = text
        .lines()
        .filter(|line| line.contains("\"table\":\"course\""))
        .count();
    assert_eq!(rows, 1, "the old edition was swept away");
}
