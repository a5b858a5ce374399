//! Messages on their way: dealt out once, sent by one server, tried again, told by hand.

mod untold;

use std::collections::BTreeSet;

use domain::{
    happened::{What, message::Why},
    id::{AccountId, MessageId, PersonId},
    language::Language,
    person::{Channel, Contact, Delivery},
    session::{Decided, Decision},
    text::{EmailAddress, Line, SignInName},
};
use futures::future::{join_all, try_join_all};
use jiff::{SignedDuration, civil::date};
use store::{Answered, Enrol, LEASE, LISTED, Message, Moment, NewPerson, State, Store, Who};

use crate::house::{CENTRE, House, course, days_later, now, somebody, stories, uuid, wish};

stories! {
    each_goes_its_own_way
    a_call_is_not_hidden_behind_e_mails_that_cannot_leave
    two_servers_deal_out_and_send_each_once
    what_a_server_let_fall_is_taken_up_when_its_time_is_over
    it_is_tried_again_ever_later_and_then_lies_there
    what_is_refused_lies_there_at_once_and_can_be_sent_again
    somebody_tells_them_by_hand
    a_notice_knows_when_its_mail_left
    the_oldest_waits_until_it_is_sent
}

const BY: AccountId = AccountId(uuid::Uuid::from_u128(77));

fn later(by: SignedDuration) -> Moment {
    Moment {
        civil: now().civil.saturating_add(by),
        at: now().at.saturating_add(by).unwrap(),
    }
}

/// Somebody who reads mail, or wants what is said.
fn who(number: u32, wants: Delivery) -> NewPerson {
    let Contact::Phone(phone) = somebody(number).contact else {
        panic!("a telephone")
    };
    let email = EmailAddress::parse(&format!("anna{number}@example.org")).unwrap();
    NewPerson {
        contact: Contact::Both { phone, email },
        wants,
        ..somebody(number)
    }
}

async fn enrol(house: &House, number: u32, wants: Delivery) -> Answered {
    let asked = Enrol {
        who: Who::New(who(number, wants)),
        ..wish(&course(1, 50), number)
    };
    house.store.enrol(asked, now()).await.unwrap()
}

async fn enrol_on_paper(house: &House, number: u32, wants: Delivery) -> Answered {
    let asked = Enrol {
        who: Who::New(who(number, wants)),
        channel: Channel::Paper,
        ..wish(&course(1, 50), number)
    };
    house.store.enrol(asked, now()).await.unwrap()
}

/// A house in which so many people who read mail just got a place, with all messages dealt out.
async fn with_mails(house: House, people: u32) -> House {
    let house = house.with(vec![course(1, 50)]).await;
    for number in 1..=people {
        enrol(&house, number, Delivery::Email).await;
    }
    house.store.deal_out(now()).await.unwrap();
    house
}

async fn person(house: &House, answered: &Answered) -> PersonId {
    let slip = house.store.slip(&answered.code).await.unwrap();
    slip.unwrap().enrolment.person
}

async fn claim(store: &Store, at: Moment) -> Vec<Message> {
    store.claim_mails(at.at, 100).await.unwrap()
}

fn states(messages: &[Message]) -> Vec<State> {
    messages.iter().map(|message| message.state).collect()
}

async fn each_goes_its_own_way(house: House) {
    let house = house.with(vec![course(1, 50)]).await;
    enrol(&house, 1, Delivery::Email).await;
    enrol(&house, 2, Delivery::Call).await;
    for (number, wants, channel) in [
        (3, Delivery::Letter, Channel::Phone),
        (4, Delivery::Call, Channel::Paper),
    ] {
        let asked = Enrol {
            who: Who::New(who(number, wants)),
            channel,
            ..wish(&course(1, 50), number)
        };
        house.store.enrol(asked, now()).await.unwrap();
    }
    assert_eq!(house.store.deal_out(now()).await.unwrap(), 4);
    assert_eq!(house.store.deal_out(now()).await.unwrap(), 0);
    let messages = house.store.messages(CENTRE).await.unwrap();
    assert_eq!(
        states(&messages),
        [State::Mail, State::Letter, State::Call],
        "who called heard it on the telephone"
    );
    for message in &messages {
        assert_eq!(message.happened().unwrap().what, What::PlaceGiven);
        assert!(message.is_still_so(now()));
        let code = message.enrolment.as_ref().map(|held| held.code.clone());
        assert!(code.is_some());
    }
}

async fn a_call_is_not_hidden_behind_e_mails_that_cannot_leave(house: House) {
    let house = house.with(vec![course(1, 50)]).await;
    let name = SignInName::parse("nobody").unwrap();
    let asked = (0..=LISTED).map(|_| {
        let store = &house.store;
        store.lost_password(CENTRE, &name, Language::Lv, now())
    });
    try_join_all(asked).await.unwrap();
    enrol_on_paper(&house, 1, Delivery::Call).await;
    house.store.deal_out(now()).await.unwrap();
    let messages = house.store.messages(CENTRE).await.unwrap();
    let states = states(&messages);
    let mails = states.iter().filter(|state| **state == State::Mail);
    assert_eq!(mails.count(), LISTED);
    assert_eq!(states.last(), Some(&State::Call));
    let forgotten = house.store.forget_stale_messages(now()).await.unwrap();
    assert_eq!(forgotten, LISTED + 1, "nobody has that name");
}

async fn two_servers_deal_out_and_send_each_once(house: House) {
    let house = house.with(vec![course(1, 50)]).await;
    for number in 1..=40 {
        enrol(&house, number, Delivery::Email).await;
    }
    let servers = [house.store.clone(), house.store.another_server()];
    let dealt = join_all(servers.iter().map(|store| store.deal_out(now()))).await;
    assert!(dealt.iter().all(Result::is_ok), "{dealt:?}");
    let claims = servers.iter().cycle().take(8);
    let claimed = join_all(claims.map(|store| store.claim_mails(now().at, 7))).await;
    let mut taken = Vec::new();
    for mails in claimed {
        taken.extend(mails.unwrap());
    }
    loop {
        let more = servers[0].claim_mails(now().at, 7).await.unwrap();
        if more.is_empty() {
            break;
        }
        taken.extend(more);
    }
    let people: BTreeSet<_> = taken
        .iter()
        .map(|mail| mail.happened().unwrap().person)
        .collect();
    assert_eq!((taken.len(), people.len()), (40, 40));
}

async fn what_a_server_let_fall_is_taken_up_when_its_time_is_over(house: House) {
    let house = with_mails(house, 2).await;
    let first = claim(&house.store, now()).await;
    house.store.mail_went(&first[0], now()).await.unwrap();
    let almost = later(LEASE - SignedDuration::from_secs(1));
    assert_eq!(claim(&house.store, almost).await, []);
    let again = claim(&house.store.another_server(), later(LEASE)).await;
    assert_eq!(again.len(), 1, "what went is not sent again");
    assert_eq!((again[0].id, again[0].tries), (first[1].id, 2));
    // The one that fell over wakes up; it is not its business any more.
    house
        .store
        .mail_failed(&first[1], Why::Refused, later(LEASE))
        .await
        .unwrap();
    let kept = house.store.messages(CENTRE).await.unwrap();
    assert_eq!((states(&kept), kept[0].why), (vec![State::Mail], None));
}

async fn it_is_tried_again_ever_later_and_then_lies_there(house: House) {
    let house = with_mails(house, 1).await;
    let mut at = now();
    let mut gaps = Vec::new();
    loop {
        let mail = claim(&house.store, at).await.remove(0);
        let lies = house.store.mail_failed(&mail, Why::NoAnswer, at).await;
        if lies.unwrap() {
            break;
        }
        let kept = house.store.messages(CENTRE).await.unwrap().remove(0);
        assert_eq!((kept.state, kept.why), (State::Mail, Some(Why::NoAnswer)));
        let gap = kept.due.duration_since(at.at);
        assert_eq!(house.store.claim_mails(kept.due, 9).await.unwrap().len(), 1);
        gaps.push(gap);
        at = Moment {
            civil: at.civil.saturating_add(gap).saturating_add(LEASE),
            at: kept.due.saturating_add(LEASE).unwrap(),
        };
    }
    assert!(gaps.windows(2).all(|pair| pair[0] < pair[1]), "{gaps:?}");
    let kept = house.store.messages(CENTRE).await.unwrap().remove(0);
    assert_eq!(kept.state, State::Stuck);
    let far = days_later(28);
    assert_eq!(claim(&house.store, far).await, []);
}

async fn what_is_refused_lies_there_at_once_and_can_be_sent_again(house: House) {
    let house = with_mails(house, 1).await;
    let mail = claim(&house.store, now()).await.remove(0);
    let lies = house.store.mail_failed(&mail, Why::Refused, now()).await;
    assert!(lies.unwrap());
    let elsewhere = domain::id::CentreId(uuid(1, 9));
    let which = [mail.id];
    let again = house.store.send_again(elsewhere, &which, BY, now());
    assert_eq!(again.await.unwrap(), 0, "it is none of theirs");
    let again = house.store.send_again(CENTRE, &which, BY, now());
    assert_eq!(again.await.unwrap(), 1);
    let mail = claim(&house.store, now()).await.remove(0);
    assert_eq!(mail.tries, 1);
    house.store.mail_went(&mail, now()).await.unwrap();
    assert_eq!(house.store.messages(CENTRE).await.unwrap(), []);
    let audited = house
        .store
        .audited(mail.happened().unwrap().person)
        .await
        .unwrap();
    let what: Vec<_> = audited.iter().map(|entry| entry.what.as_str()).collect();
    assert_eq!(
        what,
        [
            "enrolment",
            "message stuck",
            "message sent again",
            "message told"
        ]
    );
    assert_eq!(audited[2].by, Some(BY));
}

async fn somebody_tells_them_by_hand(house: House) {
    let house = house.with(vec![course(1, 50)]).await;
    for number in 1..=2 {
        let asked = Enrol {
            who: Who::New(who(number, Delivery::Call)),
            channel: Channel::Paper,
            ..wish(&course(1, 50), number)
        };
        house.store.enrol(asked, now()).await.unwrap();
    }
    house.store.deal_out(now()).await.unwrap();
    let calls = house.store.messages(CENTRE).await.unwrap();
    let ids: Vec<MessageId> = calls.iter().map(|call| call.id).collect();
    let tried = house.store.reached_nobody(CENTRE, ids[0], BY, now());
    assert_eq!(tried.await.unwrap(), 1);
    let calls = house.store.messages(CENTRE).await.unwrap();
    let tried: Vec<_> = calls.iter().map(|call| call.called).collect();
    assert_eq!(tried, [Some(now().at), None]);
    let told = house.store.told_by_hand(CENTRE, &ids, BY, now());
    assert_eq!(told.await.unwrap(), 2);
    let told = house.store.told_by_hand(CENTRE, &ids, BY, now());
    assert_eq!(told.await.unwrap(), 0, "a second press does nothing");
    assert_eq!(house.store.messages(CENTRE).await.unwrap(), []);
}

async fn a_notice_knows_when_its_mail_left(house: House) {
    let house = with_mails(house, 2).await;
    for mail in claim(&house.store, now()).await {
        house.store.mail_went(&mail, now()).await.unwrap();
    }
    let first = date(2026, 9, 7).at(10, 0, 0, 0);
    let cancel = Decision {
        first,
        last: first,
        what: Decided::Cancel,
        reason: Line::parse("The leader is ill").unwrap(),
    };
    let (course, by) = (course(1, 50).id, Some(BY));
    let notice = house
        .store
        .change_sessions(CENTRE, course, None, &cancel, by, now())
        .await
        .unwrap()
        .unwrap();
    house.store.deal_out(days_later(1)).await.unwrap();
    let mails = claim(&house.store, days_later(1)).await;
    assert_eq!(mails.len(), 2);
    house
        .store
        .mail_went(&mails[0], days_later(1))
        .await
        .unwrap();
    let (_, list) = house.store.notice(notice.id).await.unwrap().unwrap();
    let sent: BTreeSet<_> = list
        .iter()
        .map(|one| {
            (
                one.person.id == mails[0].happened().unwrap().person,
                one.sent,
            )
        })
        .collect();
    assert_eq!(
        sent,
        BTreeSet::from([(true, Some(days_later(1).at)), (false, None)])
    );
}

async fn the_oldest_waits_until_it_is_sent(house: House) {
    let house = house.with(vec![course(1, 50)]).await;
    assert_eq!(house.store.oldest_message().await.unwrap(), None);
    enrol(&house, 1, Delivery::Email).await;
    let since = Some(now().at);
    assert_eq!(house.store.oldest_message().await.unwrap(), since);
    house.store.deal_out(days_later(1)).await.unwrap();
    assert_eq!(house.store.oldest_message().await.unwrap(), since);
    let mail = claim(&house.store, days_later(1)).await.remove(0);
    house.store.mail_went(&mail, days_later(1)).await.unwrap();
    assert_eq!(house.store.oldest_message().await.unwrap(), None);
}
