//! Messages that nobody need be told: who is gone, who has been told already, what is over.

use std::collections::{BTreeMap, BTreeSet};

use domain::{happened::What, person::Delivery};
use futures::future::join_all;
use jiff::SignedDuration;
use store::{Enrol, Message, State, Who};

use super::{claim, enrol, enrol_on_paper, later, person, states, who};
use crate::house::{CENTRE, House, course, new_key, now, stories, wish};

stories! {
    who_is_erased_is_told_nothing
    who_has_died_is_told_nothing
    who_turned_out_to_be_somebody_else_is_told_all
    what_is_over_is_not_told
    who_asks_again_and_again_is_told_once_a_day
    what_nobody_need_be_told_is_forgotten
}

async fn who_is_erased_is_told_nothing(house: House) {
    let house = house.with(vec![course(1, 50)]).await;
    let anna = enrol(&house, 1, Delivery::Email).await;
    let anna = person(&house, &anna).await;
    house.store.deal_out(now()).await.unwrap();
    house.store.erase_person(anna, now()).await.unwrap();
    // The place they gave back was told too, and is put down before they are gone.
    house.store.deal_out(now()).await.unwrap();
    assert_eq!(claim(&house.store, now()).await, []);
    assert_eq!(house.store.messages(CENTRE).await.unwrap(), []);
}

async fn who_has_died_is_told_nothing(house: House) {
    let house = house.with(vec![course(1, 50), course(2, 50)]).await;
    let anna = enrol(&house, 1, Delivery::Email).await;
    let anna = person(&house, &anna).await;
    house.store.deal_out(now()).await.unwrap();
    let mut known = house.store.person(anna).await.unwrap().unwrap();
    let again = Enrol {
        who: Who::Known(anna),
        ..wish(&course(2, 50), 2)
    };
    house.store.enrol(again, now()).await.unwrap();
    known.deceased = Some(now().civil.date());
    assert!(house.store.keep_person(&known, None, now()).await.unwrap());
    assert_eq!(claim(&house.store, now()).await, []);
    // What was put down before, and not dealt out yet.
    house.store.deal_out(now()).await.unwrap();
    assert_eq!(house.store.messages(CENTRE).await.unwrap(), []);
}

/// Two entries of one person: what waits for either reaches who stays.
async fn who_turned_out_to_be_somebody_else_is_told_all(house: House) {
    let house = house.with(vec![course(1, 50), course(2, 50)]).await;
    let one = enrol(&house, 1, Delivery::Email).await;
    let one = person(&house, &one).await;
    let asked = Enrol {
        who: Who::New(who(2, Delivery::Email)),
        ..wish(&course(2, 50), 2)
    };
    let two = house.store.enrol(asked, now()).await.unwrap();
    let two = person(&house, &two).await;
    house.store.deal_out(now()).await.unwrap();
    let stays = house.store.person(one).await.unwrap().unwrap();
    let none = BTreeMap::new();
    let joined = house.store.join_people(&stays, two, &none, None, now());
    assert!(joined.await.unwrap());
    let mails = claim(&house.store, now()).await;
    let about: BTreeSet<_> = mails
        .iter()
        .map(|mail| mail.happened().unwrap().course)
        .collect();
    assert_eq!(about, BTreeSet::from([course(1, 50).id, course(2, 50).id]));
    for mail in &mails {
        assert_eq!(mail.person.as_ref().map(|person| person.id), Some(one));
        assert!(mail.is_still_so(now()));
    }
}

async fn what_is_over_is_not_told(house: House) {
    let house = house.with(vec![course(1, 50)]).await;
    let anna = enrol(&house, 1, Delivery::Email).await;
    house.store.deal_out(now()).await.unwrap();
    let left = house.store.leave(&anna.code, new_key(), now()).await;
    left.unwrap();
    house.store.deal_out(now()).await.unwrap();
    let mails = claim(&house.store, now()).await;
    let told: Vec<_> = mails
        .iter()
        .map(|mail| (mail.happened().unwrap().what, mail.is_still_so(now())))
        .collect();
    assert_eq!(told, [(What::PlaceGiven, false), (What::Left, true)]);
    house.store.mail_dropped(&mails[0], now()).await.unwrap();
    assert_eq!(house.store.messages(CENTRE).await.unwrap().len(), 1);
}

async fn who_asks_again_and_again_is_told_once_a_day(house: House) {
    let house = house.with(vec![course(1, 50)]).await;
    enrol(&house, 1, Delivery::Email).await;
    enrol(&house, 2, Delivery::Email).await;
    let hour = SignedDuration::from_hours(1);
    let mut told = Vec::new();
    for (nth, at) in [hour * 2, hour * 3, hour * 30].into_iter().enumerate() {
        let requests = [1, 2].map(|number| Enrol {
            key: new_key(),
            who: Who::New(who(number, Delivery::Email)),
            ..wish(&course(1, 50), number)
        });
        let asked = requests.map(|request| house.store.enrol(request, later(at)));
        assert!(join_all(asked).await.iter().all(Result::is_err), "{nth}");
        // What was told is gone from the outbox and from the messages.
        house.store.deal_out(later(at)).await.unwrap();
        let mails = claim(&house.store, later(at)).await;
        for mail in &mails {
            house.store.mail_went(mail, later(at)).await.unwrap();
        }
        let already = |mail: &&Message| mail.happened().unwrap().what == What::AlreadyIn;
        told.push(mails.iter().filter(already).count());
        house
            .store
            .forget_what_was_said(later(at).at)
            .await
            .unwrap();
    }
    assert_eq!(told, [2, 0, 2], "each of them, once on each day");
}

async fn what_nobody_need_be_told_is_forgotten(house: House) {
    let house = house.with(vec![course(1, 50)]).await;
    let letter = enrol_on_paper(&house, 1, Delivery::Letter).await;
    enrol_on_paper(&house, 2, Delivery::Call).await;
    house.store.deal_out(now()).await.unwrap();
    assert_eq!(house.store.forget_stale_messages(now()).await.unwrap(), 0);
    house
        .store
        .leave(&letter.code, new_key(), now())
        .await
        .unwrap();
    assert_eq!(house.store.forget_stale_messages(now()).await.unwrap(), 1);
    let left = house.store.messages(CENTRE).await.unwrap();
    assert_eq!(states(&left), [State::Call]);
}
