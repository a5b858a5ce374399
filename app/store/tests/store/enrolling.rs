//! A place, a line, and giving back.

use domain::{
    course::{Entry, Seats},
    id::PersonId,
    offer::State,
    person::{Channel, Contact},
    roster::{Answer, Refusal, Standing},
    text::SlipCode,
};
use store::{Enrol, EnrolError, SeatsNow, StoreError, Who};

use crate::house::{
    CENTRE, House, course, days_later, key, new_key, now, somebody, stories, uuid, wish,
};

stories! {
    the_last_place_and_the_line
    a_slip_shows_what_one_has
    a_double_click_is_one_request
    an_answer_is_remembered_for_a_week
    the_same_person_again_is_told_and_nobody_else
    one_place_in_parallel_groups
    a_place_given_back_goes_to_the_first_in_line
    who_left_may_come_again
    what_may_not_be_asked_is_refused
    unknown_seats_wait_for_the_desk
    people_without_telephone_are_always_new
    seats_are_told_after_the_commit
    somebody_who_does_not_exist
    a_bad_request_spoils_no_other
    a_name_is_the_same_however_it_is_typed
}

const IN_LINE_FIRST: Answer = Answer::InLine { position: 1 };

async fn the_last_place_and_the_line(house: House) {
    let course = course(1, 2);
    let house = house.with(vec![course.clone()]).await;
    let mut answers = Vec::new();
    for person in 1..=4 {
        answers.push(house.enrol(&course, person).await.unwrap().answer);
    }
    let line = [1, 2].map(|position| Answer::InLine { position });
    assert_eq!(answers, [Answer::Placed, Answer::Placed, line[0], line[1]]);
    let seats = house.store.seats(&[(course.set, course.id)]).await.unwrap()[&course.id];
    assert_eq!(
        seats,
        SeatsNow {
            seats: Seats::Known(2),
            placed: 2,
            offered: 0,
            waiting: 2
        }
    );
    assert_eq!(seats.free(), Some(0));
}

async fn a_slip_shows_what_one_has(house: House) {
    let course = course(1, 1);
    let house = house.with(vec![course.clone()]).await;
    let first = house.enrol(&course, 1).await.unwrap();
    house.enrol(&course, 2).await.unwrap();
    let third = house.enrol(&course, 3).await.unwrap();
    let slip = house.store.slip(&first.code).await.unwrap().unwrap();
    assert_eq!(
        (slip.name, slip.centre, slip.position),
        (somebody(1).name, CENTRE, None)
    );
    assert_eq!(
        (slip.enrolment.course, slip.enrolment.standing),
        (course.id, Standing::Placed)
    );
    let slip = house.store.slip(&third.code).await.unwrap().unwrap();
    assert_eq!(slip.position, Some(2));
    assert_eq!(
        house
            .store
            .slip(&SlipCode::from_bytes([9; 8]))
            .await
            .unwrap(),
        None
    );
}

async fn a_double_click_is_one_request(house: House) {
    let course = course(1, 5);
    let house = house.with(vec![course.clone()]).await;
    let request = Enrol {
        key: key(1),
        ..wish(&course, 1)
    };
    let both = tokio::join!(
        house.store.enrol(request.clone(), now()),
        house.store.enrol(request.clone(), now())
    );
    let (first, second) = (both.0.unwrap(), both.1.unwrap());
    assert_eq!(first, second);
    let later = house.store.enrol(request, days_later(1)).await.unwrap();
    assert_eq!(later, first);
    let seats = house.store.seats(&[(course.set, course.id)]).await.unwrap()[&course.id];
    assert_eq!(seats.placed, 1);
}

async fn an_answer_is_remembered_for_a_week(house: House) {
    let course = course(1, 5);
    let house = house.with(vec![course.clone()]).await;
    let request = Enrol {
        key: key(1),
        ..wish(&course, 1)
    };
    let first = house.store.enrol(request.clone(), now()).await;
    let forget = |days| house.store.forget_old_requests(days_later(days).at);
    forget(6).await.unwrap();
    assert_eq!(house.store.enrol(request.clone(), now()).await, first);
    forget(8).await.unwrap();
    assert_eq!(
        house.store.enrol(request, now()).await,
        Err(Refusal::AlreadyIn { course: course.id }.into()),
        "a request of its own by now"
    );
}

async fn the_same_person_again_is_told_and_nobody_else(house: House) {
    let course = course(1, 5);
    let house = house.with(vec![course.clone()]).await;
    house.enrol(&course, 1).await.unwrap();
    let again = Enrol {
        key: key(2),
        ..wish(&course, 1)
    };
    let refused = EnrolError::Refused(Refusal::AlreadyIn { course: course.id });
    assert_eq!(
        house.store.enrol(again.clone(), now()).await,
        Err(refused.clone())
    );
    assert_eq!(house.store.enrol(again, now()).await, Err(refused.clone()));
    assert_eq!(house.enrol(&course, 1).await, Err(refused));
    let messages = messages(&house, "already_in").await;
    assert_eq!(messages, 1, "one a day, however often they ask");
}

async fn one_place_in_parallel_groups(house: House) {
    let (morning, mut evening) = (course(1, 5), course(2, 5));
    evening.set = morning.set;
    let house = house.with(vec![morning.clone(), evening.clone()]).await;
    house.enrol(&morning, 1).await.unwrap();
    let refused = house.enrol(&evening, 1).await;
    assert_eq!(
        refused,
        Err(EnrolError::Refused(Refusal::AlreadyIn {
            course: morning.id
        }))
    );
    house.enrol(&evening, 2).await.unwrap();
}

async fn a_place_given_back_goes_to_the_first_in_line(house: House) {
    let course = course(1, 1);
    let house = house.with(vec![course.clone()]).await;
    let first = house.enrol(&course, 1).await.unwrap();
    let second = house.enrol(&course, 2).await.unwrap();
    let third = house.enrol(&course, 3).await.unwrap();
    assert_eq!(
        house.store.accept(&second.code, new_key(), now()).await,
        Err(Refusal::NoOffer.into())
    );
    let left = house.store.leave(&first.code, key(1), now()).await.unwrap();
    assert_eq!(left.answer, Answer::Left);
    assert_eq!(
        house.store.leave(&first.code, key(1), now()).await.unwrap(),
        left,
        "the same request"
    );
    assert_eq!(
        house.store.leave(&first.code, key(2), now()).await,
        Err(Refusal::NotIn.into()),
        "another"
    );
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
    assert_eq!(
        house
            .store
            .slip(&third.code)
            .await
            .unwrap()
            .unwrap()
            .position,
        Some(1)
    );
    let newcomer = house.enrol(&course, 4).await.unwrap();
    assert_eq!(newcomer.answer, Answer::InLine { position: 2 });
    let accepted = house
        .store
        .accept(&second.code, new_key(), now())
        .await
        .unwrap();
    assert_eq!(
        (accepted.answer, accepted.code),
        (Answer::Placed, second.code)
    );
    assert_eq!(messages(&house, "place_offered").await, 1);
}

async fn who_left_may_come_again(house: House) {
    let course = course(1, 1);
    let house = house.with(vec![course.clone()]).await;
    let first = house.enrol(&course, 1).await.unwrap();
    house
        .store
        .leave(&first.code, new_key(), now())
        .await
        .unwrap();
    let again = house.enrol(&course, 1).await.unwrap();
    assert_eq!(again.answer, Answer::Placed);
    assert_eq!(
        house.store.slip(&first.code).await.unwrap(),
        None,
        "the old slip is void"
    );
    house.store.slip(&again.code).await.unwrap().unwrap();
}

async fn what_may_not_be_asked_is_refused(house: House) {
    let [mut desk, mut draft, mut later, open] = [1, 2, 3, 4].map(|number| course(number, 5));
    desk.entry = Entry::Desk;
    draft.offer.state = State::Draft;
    later.opens = Some(days_later(7).civil);
    let house = house
        .with(vec![desk.clone(), draft.clone(), later.clone()])
        .await;
    assert_eq!(house.enrol(&desk, 1).await, Err(Refusal::AskTheDesk.into()));
    let by_phone = Enrol {
        channel: Channel::Phone,
        ..wish(&desk, 1)
    };
    house.store.enrol(by_phone, now()).await.unwrap();
    assert_eq!(
        house.enrol(&draft, 1).await,
        Err(Refusal::NoSuchCourse.into())
    );
    assert_eq!(
        house.enrol(&open, 1).await,
        Err(Refusal::NoSuchCourse.into()),
        "it is nowhere"
    );
    let early = Enrol {
        key: key(1),
        ..wish(&later, 1)
    };
    let refused = house.store.enrol(early.clone(), now()).await;
    assert_eq!(
        refused,
        Err(Refusal::NotOpenYet {
            opens: days_later(7).civil
        }
        .into())
    );
    house.store.enrol(early, days_later(7)).await.unwrap();
}

async fn unknown_seats_wait_for_the_desk(house: House) {
    let mut course = course(1, 1);
    course.seats = Seats::Unknown;
    let house = house.with(vec![course.clone()]).await;
    assert_eq!(house.enrol(&course, 1).await.unwrap().answer, IN_LINE_FIRST);
    let seats = house.store.seats(&[(course.set, course.id)]).await.unwrap()[&course.id];
    assert_eq!(seats.free(), None);
}

async fn people_without_telephone_are_always_new(house: House) {
    let course = course(1, 5);
    let house = house.with(vec![course.clone()]).await;
    let mut anna = somebody(1);
    anna.contact = Contact::Desk;
    let request = |number| Enrol {
        key: key(number),
        who: Who::New(anna.clone()),
        ..wish(&course, 1)
    };
    let first = house.store.enrol(request(1), now()).await.unwrap();
    let again = house.store.enrol(request(1), now()).await.unwrap();
    let namesake = house.store.enrol(request(2), now()).await.unwrap();
    assert_eq!(first, again);
    assert_ne!(first.code, namesake.code);
    assert_eq!(namesake.answer, Answer::Placed);
}

async fn seats_are_told_after_the_commit(house: House) {
    let course = course(1, 5);
    let house = house.with(vec![course.clone()]).await;
    let mut changes = house.store.seat_changes();
    house.enrol(&course, 1).await.unwrap();
    let (set, id, seats) = changes.recv().await.unwrap();
    assert_eq!((set, id, seats.free()), (course.set, course.id, Some(4)));
    assert_eq!(house.store.seats(&[(set, id)]).await.unwrap()[&id], seats);
}

async fn somebody_who_does_not_exist(house: House) {
    let course = course(1, 5);
    let house = house.with(vec![course.clone()]).await;
    let nobody = Enrol {
        who: Who::Known(PersonId(uuid(8, 1))),
        ..wish(&course, 1)
    };
    let refused = house.store.enrol(nobody, now()).await;
    assert_eq!(refused, Err(StoreError::Missing("person").into()));
    assert!(
        house
            .store
            .seats(&[(course.set, course.id)])
            .await
            .unwrap()
            .is_empty()
    );
}

async fn a_bad_request_spoils_no_other(house: House) {
    let course = course(1, 5);
    let house = house.with(vec![course.clone()]).await;
    let nobody = Enrol {
        who: Who::Known(PersonId(uuid(8, 1))),
        ..wish(&course, 1)
    };
    let (bad, good) = tokio::join!(house.store.enrol(nobody, now()), house.enrol(&course, 2));
    assert_eq!(bad, Err(StoreError::Missing("person").into()));
    assert_eq!(good.unwrap().answer, Answer::Placed);
}

async fn a_name_is_the_same_however_it_is_typed(house: House) {
    let (first, second) = (course(1, 5), course(2, 5));
    let house = house.with(vec![first.clone(), second.clone()]).await;
    let named = |course, name: &str| {
        let name = domain::text::PersonName::parse(name).unwrap();
        Enrol {
            who: Who::New(store::NewPerson {
                name,
                ..somebody(1)
            }),
            ..wish(course, 1)
        }
    };
    let one = house
        .store
        .enrol(named(&first, "Ilze Bērziņa"), now())
        .await
        .unwrap();
    let two = house
        .store
        .enrol(named(&second, "ilze  berzina"), now())
        .await
        .unwrap();
    let mut people = Vec::new();
    for code in [one.code, two.code] {
        let slip = house.store.slip(&code).await.unwrap().unwrap();
        assert_eq!(slip.name.as_str(), "Ilze Bērziņa", "what was known stays");
        people.push(slip.enrolment.person);
    }
    assert_eq!(people[0], people[1]);
}

/// How many messages of a kind wait in the outbox, read from a backup as an operator would.
async fn messages(house: &House, kind: &str) -> usize {
    let file = house.folder.path().join(format!("messages-{}", new_key()));
    house.store.backup(&file, now()).await.unwrap();
    let text = std::fs::read_to_string(file).unwrap();
    let outbox = text.lines().filter(|line| line.contains("\"outbox\""));
    outbox
        .map(|line| line.matches(&format!("\\\"{kind}\\\"")).count())
        .sum()
}
