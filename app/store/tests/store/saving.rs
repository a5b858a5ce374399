//! Saving a course by hand.

use domain::{
    clash::{ClashWith, Taken},
    course::{Course, Seats},
    id::RoomId,
    place::Place,
    roster::{Answer, Refusal, SeatsRefusal, Standing},
};
use futures::future::{join, join_all};
use store::{AsRead, SaveError};

use crate::house::{CENTRE, House, course, days_later, now, programme, stories, uuid};

stories! {
    a_room_is_taken_once
    a_leader_is_taken_once
    of_two_who_race_exactly_one_wins
    more_seats_go_to_the_line
    fewer_seats_than_given_are_refused
    a_new_course_can_be_asked_for
    a_course_taken_off_is_closed
    a_tenant_has_the_room
    of_two_who_read_the_same_exactly_one_saves
    who_saves_what_is_there_has_what_they_want
    a_new_course_is_made_once
    nobody_loses_a_session_that_is_cancelled_meanwhile
}

/// A course in the room of course 1, at the same hours, under another leader.
fn rival(number: u32) -> Course {
    let mut rival = course(number, 5);
    rival.offer.patterns[0].place = Place::Room(RoomId(uuid(4, 1)));
    rival
}

async fn a_room_is_taken_once(house: House) {
    let first = course(1, 5);
    let house = house.with(vec![first.clone()]).await;
    let Err(SaveError::Clash(clash)) = house.store.save_course(rival(2), None, now()).await else {
        panic!("a clash")
    };
    assert_eq!(
        (clash.with, clash.taken.clone()),
        (ClashWith::Course(first.id), Taken::Room(RoomId(uuid(4, 1))))
    );
    assert_eq!(clash.date, jiff::civil::date(2026, 9, 7));
    let mut later = rival(2);
    later.offer.patterns[0].hours.start = jiff::civil::time(11, 30, 0, 0);
    later.offer.patterns[0].hours.end = None;
    house.store.save_course(later, None, now()).await.unwrap();
    house.store.save_course(first, None, now()).await.unwrap();
}

async fn a_leader_is_taken_once(house: House) {
    let first = course(1, 5);
    let house = house.with(vec![first.clone()]).await;
    let mut second = course(2, 5);
    second.offer.leader = first.offer.leader.clone();
    let Err(SaveError::Clash(clash)) = house.store.save_course(second, None, now()).await else {
        panic!("a clash")
    };
    assert_eq!(clash.taken, Taken::Leader(first.offer.leader.unwrap()));
}

async fn of_two_who_race_exactly_one_wins(house: House) {
    let house = house.with(Vec::new()).await;
    let other = house.store.another_server();
    let racers = (1..=8).map(|number| {
        let store = if number % 2 == 0 {
            &house.store
        } else {
            &other
        };
        store.save_course(rival(number), None, now())
    });
    let saved = join_all(racers).await;
    assert_eq!(
        saved.iter().filter(|saved| saved.is_ok()).count(),
        1,
        "{saved:?}"
    );
    let clashes = saved
        .iter()
        .filter(|saved| matches!(saved, Err(SaveError::Clash(_))))
        .count();
    assert_eq!(clashes, 7, "{saved:?}");
    assert_eq!(
        house.store.catalogue(CENTRE).await.unwrap().courses.len(),
        1
    );
}

async fn more_seats_go_to_the_line(house: House) {
    let mut course = course(1, 1);
    let house = house.with(vec![course.clone()]).await;
    house.enrol(&course, 1).await.unwrap();
    let second = house.enrol(&course, 2).await.unwrap();
    course.seats = Seats::Known(3);
    house
        .store
        .save_course(course.clone(), None, now())
        .await
        .unwrap();
    let standing = house
        .store
        .slip(&second.code)
        .await
        .unwrap()
        .unwrap()
        .enrolment
        .standing;
    assert_eq!(
        standing,
        Standing::Offered {
            until: days_later(3).civil,
            ticket: 0
        }
    );
    let seats = house.store.seats(&[(course.set, course.id)]).await.unwrap()[&course.id];
    assert_eq!((seats.placed, seats.offered, seats.waiting), (1, 1, 0));
}

async fn fewer_seats_than_given_are_refused(house: House) {
    let mut course = course(1, 2);
    let house = house.with(vec![course.clone()]).await;
    for person in 1..=2 {
        house.enrol(&course, person).await.unwrap();
    }
    course.seats = Seats::Known(1);
    let refused = house.store.save_course(course.clone(), None, now()).await;
    assert_eq!(
        refused,
        Err(SaveError::Seats(SeatsRefusal::BelowHeld { held: 2 }))
    );
    let kept = house.store.catalogue(CENTRE).await.unwrap();
    assert_eq!(kept.course_by_id(course.id).unwrap().seats, Seats::Known(2));
}

async fn a_new_course_can_be_asked_for(house: House) {
    let house = house.with(vec![course(1, 5)]).await;
    let new = course(2, 5);
    assert_eq!(
        house.enrol(&new, 1).await,
        Err(Refusal::NoSuchCourse.into())
    );
    house
        .store
        .save_course(new.clone(), None, now())
        .await
        .unwrap();
    assert_eq!(house.enrol(&new, 1).await.unwrap().answer, Answer::Placed);
    house
        .store
        .take_in(&programme(vec![course(1, 5)]), now())
        .await
        .unwrap();
    assert!(
        house
            .store
            .catalogue(CENTRE)
            .await
            .unwrap()
            .course_by_id(new.id)
            .is_some(),
        "a sheet replaces only itself"
    );
}

async fn a_course_taken_off_is_closed(house: House) {
    let mut course = course(1, 5);
    let house = house.with(vec![course.clone()]).await;
    let first = house.enrol(&course, 1).await.unwrap();
    course.offer.state = domain::offer::State::Ended;
    house
        .store
        .save_course(course.clone(), None, now())
        .await
        .unwrap();
    assert_eq!(house.enrol(&course, 2).await, Err(Refusal::Closed.into()));
    house
        .store
        .leave(&first.code, crate::house::new_key(), now())
        .await
        .unwrap();
}

async fn a_tenant_has_the_room(house: House) {
    let mut programme = programme(vec![course(1, 5)]);
    let patterns = programme.courses[0].offer.patterns.clone();
    let hold = domain::hold::Hold {
        id: domain::id::HoldId(uuid(9, 1)),
        centre: CENTRE,
        tenant: domain::text::Title::parse("Skola").unwrap(),
        rooms: vec![RoomId(uuid(4, 2))],
        patterns,
    };
    programme.holds.push(hold.clone());
    house.store.take_in(&programme, now()).await.unwrap();
    let Err(SaveError::Clash(clash)) = house.store.save_course(course(2, 5), None, now()).await
    else {
        panic!("a clash")
    };
    assert_eq!(clash.with, ClashWith::Hold(hold.id));
}

/// The course with that many places.
fn with_seats(seats: u16) -> Course {
    Course {
        seats: Seats::Known(seats),
        ..course(1, 5)
    }
}

async fn of_two_who_read_the_same_exactly_one_saves(house: House) {
    let house = house.with(vec![course(1, 5)]).await;
    let other = house.store.another_server();
    let read = AsRead::of(&course(1, 5));
    let racers = (1..=8).map(|number| {
        let store = if number % 2 == 0 {
            &house.store
        } else {
            &other
        };
        store.save_course_as_read(with_seats(10 + number), &read, None, now())
    });
    let saved = join_all(racers).await;
    let winner = saved.iter().position(Result::is_ok).unwrap();
    let told = saved
        .iter()
        .filter(|saved| **saved == Err(SaveError::Meanwhile));
    assert_eq!(told.count(), 7, "{saved:?}");
    let kept = house.store.catalogue(CENTRE).await.unwrap();
    let seats = kept.course_by_id(course(1, 5).id).unwrap().seats;
    assert_eq!(seats, Seats::Known(11 + u16::try_from(winner).unwrap()));
}

async fn who_saves_what_is_there_has_what_they_want(house: House) {
    let house = house.with(vec![course(1, 5)]).await;
    let read = AsRead::of(&course(1, 5));
    for _ in 0..2 {
        house
            .store
            .save_course_as_read(with_seats(9), &read, None, now())
            .await
            .unwrap();
    }
    let other = with_seats(8);
    let saved = |read: AsRead| {
        let (store, other) = (&house.store, other.clone());
        async move { store.save_course_as_read(other, &read, None, now()).await }
    };
    assert_eq!(saved(read).await, Err(SaveError::Meanwhile));
    assert_eq!(saved(AsRead::of(&with_seats(9))).await, Ok(()), "knowingly");
}

async fn a_new_course_is_made_once(house: House) {
    let house = house.with(Vec::new()).await;
    let nothing = AsRead::nothing();
    let make = |seats| {
        let store = &house.store;
        store.save_course_as_read(with_seats(seats), &nothing, None, now())
    };
    make(5).await.unwrap();
    make(5).await.unwrap();
    assert_eq!(make(6).await, Err(SaveError::Meanwhile));
}

async fn nobody_loses_a_session_that_is_cancelled_meanwhile(house: House) {
    let house = house.with(vec![course(1, 5)]).await;
    let first = jiff::civil::date(2026, 9, 7).at(10, 0, 0, 0);
    let cancel = domain::session::Decision {
        first,
        last: first,
        what: domain::session::Decided::Cancel,
        reason: domain::text::Line::parse("The leader is ill").unwrap(),
    };
    let read = AsRead::of(&course(1, 5));
    let meetings = AsRead::meetings(&course(1, 5));
    let id = course(1, 5).id;
    let (saved, cancelled) = join(
        house
            .store
            .save_course_as_read(with_seats(9), &read, None, now()),
        house
            .store
            .change_sessions(CENTRE, id, Some(&meetings), &cancel, None, now()),
    )
    .await;
    assert!(cancelled.unwrap().is_some(), "more places move no meeting");
    let kept = house.store.catalogue(CENTRE).await.unwrap();
    let kept = kept.course_by_id(id).unwrap();
    assert_eq!(kept.offer.changes.len(), 1);
    assert_eq!(saved.is_ok(), kept.seats == Seats::Known(9), "{saved:?}");
    let again = house
        .store
        .change_sessions(CENTRE, id, Some(&meetings), &cancel, None, now())
        .await;
    assert_eq!(again, Err(SaveError::Meanwhile), "it was decided already");
}
