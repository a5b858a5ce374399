//! Sessions cancelled and moved, with whom to tell.

use domain::{
    happened::{Planned, What},
    id::{AccountId, RoomId},
    place::Place,
    session::{Decided, Decision, SessionState},
    text::Line,
};
use futures::future::join;
use jiff::civil::{Date, date};
use store::{Notice, Outcome, SaveError, StoreError};

use crate::house::{CENTRE, House, course, days_later, new_key, now, stories, uuid};

stories! {
    a_cancelled_session_says_whom_to_tell
    who_left_and_who_waits_are_not_told
    nothing_new_makes_no_notice
    a_move_into_a_taken_room_changes_nothing
    people_enrol_while_a_session_is_cancelled
    it_is_written_down_who_was_reached
    who_is_erased_is_on_no_list
}

fn decision(what: Decided) -> Decision {
    let first = date(2026, 9, 7);
    Decision {
        first: first.at(10, 0, 0, 0),
        last: first.at(10, 0, 0, 0),
        what,
        reason: Line::parse("The leader is ill").unwrap(),
    }
}

async fn cancel(house: &House) -> Result<Option<Notice>, SaveError> {
    let by = Some(AccountId(uuid(8, 1)));
    let cancel = decision(Decided::Cancel);
    house
        .store
        .change_sessions(CENTRE, course(1, 2).id, None, &cancel, by, now())
        .await
}

/// The state of the session on that day.
async fn state(house: &House, day: Date) -> Option<SessionState> {
    let catalogue = house.store.catalogue(CENTRE).await.unwrap();
    let offer = &catalogue.course_by_id(course(1, 2).id).unwrap().offer;
    let within = domain::calendar::Span::day(day);
    let sessions =
        domain::pattern::sessions(&offer.patterns, &offer.changes, &catalogue.calendar, within);
    sessions.into_iter().next().map(|session| session.state)
}

async fn a_cancelled_session_says_whom_to_tell(house: House) {
    let house = house.with(vec![course(1, 5)]).await;
    for person in 1..=3 {
        house.enrol(&course(1, 5), person).await.unwrap();
    }
    let notice = cancel(&house).await.unwrap().unwrap();
    let planned = Planned {
        first: date(2026, 9, 7),
        last: date(2026, 9, 7),
        times: 1,
    };
    assert_eq!(notice.what, What::SessionsCancelled(planned));
    let (kept, list) = house.store.notice(notice.id).await.unwrap().unwrap();
    assert_eq!(kept, notice);
    assert_eq!(list.len(), 3);
    assert!(
        list.iter()
            .all(|one| one.outcome.is_none() && one.at.is_none())
    );
    assert_eq!(house.store.notices(CENTRE).await.unwrap(), [notice]);
    let state = state(&house, date(2026, 9, 7)).await;
    assert!(
        matches!(state, Some(SessionState::Cancelled { .. })),
        "{state:?}"
    );
}

async fn who_left_and_who_waits_are_not_told(house: House) {
    let house = house.with(vec![course(1, 2)]).await;
    let first = house.enrol(&course(1, 2), 1).await.unwrap();
    house.enrol(&course(1, 2), 2).await.unwrap();
    house
        .store
        .leave(&first.code, new_key(), now())
        .await
        .unwrap();
    for person in 3..=5 {
        house.enrol(&course(1, 2), person).await.unwrap();
    }
    let notice = cancel(&house).await.unwrap().unwrap();
    let (_, list) = house.store.notice(notice.id).await.unwrap().unwrap();
    assert_eq!(list.len(), 2, "two have places, two wait, one left");
}

async fn nothing_new_makes_no_notice(house: House) {
    let house = house.with(vec![course(1, 2)]).await;
    assert!(cancel(&house).await.unwrap().is_some());
    assert_eq!(cancel(&house).await.unwrap(), None);
    assert_eq!(house.store.notices(CENTRE).await.unwrap().len(), 1);
}

async fn a_move_into_a_taken_room_changes_nothing(house: House) {
    let house = house.with(vec![course(1, 2), course(2, 2)]).await;
    let moved = decision(Decided::Move {
        days: 0,
        hours: None,
        place: Some(Place::Room(RoomId(uuid(4, 2)))),
    });
    let refused = house
        .store
        .change_sessions(CENTRE, course(1, 2).id, None, &moved, None, now())
        .await;
    assert!(matches!(refused, Err(SaveError::Clash(_))), "{refused:?}");
    assert_eq!(house.store.notices(CENTRE).await.unwrap(), []);
    assert_eq!(
        state(&house, date(2026, 9, 7)).await,
        Some(SessionState::Planned)
    );
}

async fn people_enrol_while_a_session_is_cancelled(house: House) {
    let house = house.with(vec![course(1, 40)]).await;
    house.enrol(&course(1, 40), 0).await.unwrap();
    let coming = async {
        for person in 1..=12 {
            house.enrol(&course(1, 40), person).await.unwrap();
        }
    };
    let (notice, ()) = join(cancel(&house), coming).await;
    let notice = notice.unwrap().unwrap();
    let (_, list) = house.store.notice(notice.id).await.unwrap().unwrap();
    let seats = house
        .store
        .seats(&[(course(1, 40).set, course(1, 40).id)])
        .await
        .unwrap();
    assert_eq!(
        seats[&course(1, 40).id].placed,
        13,
        "everybody has their place"
    );
    assert!((1..=13).contains(&list.len()), "{}", list.len());
}

async fn it_is_written_down_who_was_reached(house: House) {
    let house = house.with(vec![course(1, 5)]).await;
    house.enrol(&course(1, 5), 1).await.unwrap();
    let notice = cancel(&house).await.unwrap().unwrap();
    let (_, list) = house.store.notice(notice.id).await.unwrap().unwrap();
    let person = list[0].person.id;
    let mark = |centre, person, outcome| {
        house
            .store
            .mark_told(centre, notice.id, person, outcome, None, days_later(1))
    };
    for outcome in [Outcome::NotReached, Outcome::LeftWord, Outcome::Reached] {
        mark(CENTRE, person, outcome).await.unwrap();
        let (_, list) = house.store.notice(notice.id).await.unwrap().unwrap();
        assert_eq!(
            (list[0].outcome, list[0].at),
            (Some(outcome), Some(days_later(1).at))
        );
    }
    let told = house.store.audited(person).await.unwrap();
    assert_eq!(told.iter().filter(|line| line.what == "told").count(), 3);
    let stranger = domain::id::PersonId(uuid(98, 1));
    let missing = mark(CENTRE, stranger, Outcome::Reached).await;
    assert!(
        matches!(missing, Err(StoreError::Missing(_))),
        "{missing:?}"
    );
    let elsewhere = domain::id::CentreId(uuid(97, 1));
    let missing = mark(elsewhere, person, Outcome::Reached).await;
    assert!(
        matches!(missing, Err(StoreError::Missing(_))),
        "{missing:?}"
    );
}

async fn who_is_erased_is_on_no_list(house: House) {
    let house = house.with(vec![course(1, 5)]).await;
    for person in 1..=2 {
        house.enrol(&course(1, 5), person).await.unwrap();
    }
    let notice = cancel(&house).await.unwrap().unwrap();
    let (_, list) = house.store.notice(notice.id).await.unwrap().unwrap();
    let gone = list[0].person.id;
    assert!(house.store.erase_person(gone, now()).await.unwrap());
    let (_, list) = house.store.notice(notice.id).await.unwrap().unwrap();
    assert_eq!(list.len(), 1);
    assert_ne!(list[0].person.id, gone);
}
