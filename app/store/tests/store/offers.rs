//! Offers that pass.

use domain::roster::{Refusal, Standing};

use crate::house::{House, course, days_later, new_key, now, stories};

stories! {
    an_offer_that_passed_goes_to_the_next
    nothing_passes_before_its_time
}

async fn an_offer_that_passed_goes_to_the_next(house: House) {
    let course = course(1, 1);
    let house = house.with(vec![course.clone()]).await;
    let first = house.enrol(&course, 1).await.unwrap();
    let second = house.enrol(&course, 2).await.unwrap();
    let third = house.enrol(&course, 3).await.unwrap();
    house
        .store
        .leave(&first.code, new_key(), now())
        .await
        .unwrap();
    let late = days_later(4);
    assert_eq!(
        house.store.accept(&second.code, new_key(), late).await,
        Err(Refusal::NoOffer.into())
    );
    let mut changes = house.store.seat_changes();
    assert_eq!(house.store.pass_offers_on(late).await.unwrap(), 1);
    assert_eq!(changes.try_recv().unwrap().2.offered, 1);
    let second = house.store.slip(&second.code).await.unwrap().unwrap();
    assert_eq!(
        (second.enrolment.standing, second.position),
        (Standing::Waiting { ticket: 2 }, Some(1))
    );
    let slip = house.store.slip(&third.code).await.unwrap().unwrap();
    assert_eq!(
        slip.enrolment.standing,
        Standing::Offered {
            until: days_later(7).civil,
            ticket: 1
        }
    );
    house
        .store
        .accept(&third.code, new_key(), late)
        .await
        .unwrap();
    assert_eq!(house.store.pass_offers_on(late).await.unwrap(), 0);
}

async fn nothing_passes_before_its_time(house: House) {
    let course = course(1, 1);
    let house = house.with(vec![course.clone()]).await;
    let first = house.enrol(&course, 1).await.unwrap();
    let second = house.enrol(&course, 2).await.unwrap();
    house
        .store
        .leave(&first.code, new_key(), now())
        .await
        .unwrap();
    assert_eq!(house.store.pass_offers_on(days_later(3)).await.unwrap(), 0);
    house
        .store
        .accept(&second.code, new_key(), days_later(3))
        .await
        .unwrap();
}
