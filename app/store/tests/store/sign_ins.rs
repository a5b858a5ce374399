//! Sign-ins as tower-sessions asks for them, and tries counted by every server.

mod mailboxes;
mod second;
mod turns;

use std::{
    net::{IpAddr, Ipv4Addr},
    sync::{Arc, Mutex},
};

use domain::{
    account::{Helper, Role, Step},
    id::AccountId,
};
use jiff::{SignedDuration, Timestamp};
use serde_json::json;
use store::{AttemptError, Moment, NewSignIn, Present, SignIns};
use time::OffsetDateTime;
use tower_sessions_core::{
    SessionStore,
    session::{Id, Record},
};

use crate::{
    accounts::colleague,
    house::{CENTRE, House, now, stories},
};

stories! {
    a_sign_in_is_found_by_its_cookie_alone
    reading_keeps_it_from_going_idle
    it_ends_after_a_day_whatever_is_read
    a_half_one_is_none_in_the_list
    ones_own_can_be_ended_from_another_computer
    a_new_password_ends_the_others
    a_role_that_was_taken_away_is_gone_at_once
    tries_are_counted_by_every_server
    a_right_try_is_forgiven
    tries_of_yesterday_count_on
}

/// A clock that tests move.
#[derive(Clone)]
pub(crate) struct Clock(Arc<Mutex<Timestamp>>);

impl Clock {
    pub(crate) fn new() -> Self {
        Self(Arc::new(Mutex::new(now().at)))
    }

    pub(crate) fn pass(&self, minutes: i64) {
        *self.0.lock().unwrap() += SignedDuration::from_mins(minutes);
    }

    pub(crate) fn now(&self) -> Moment {
        Moment {
            at: *self.0.lock().unwrap(),
            ..now()
        }
    }

    pub(crate) fn sign_ins(&self, house: &House) -> SignIns {
        let clock = self.clone();
        house.store.another_server().sign_ins(move || clock.now())
    }
}

/// Signs somebody in and tells the token of their cookie.
async fn signed_in(sign_ins: &SignIns, account: AccountId, step: Step) -> Id {
    begun(sign_ins, account, step, &[], None).await
}

/// The same on a computer that knows helpers, or for who takes over there.
pub(crate) async fn begun(
    sign_ins: &SignIns,
    account: AccountId,
    step: Step,
    helpers: &[Helper],
    begun: Option<jiff::Timestamp>,
) -> Id {
    let new = NewSignIn {
        account,
        centre: CENTRE,
        step,
        device: "Firefox, Linux".to_owned(),
        helpers: helpers.to_vec(),
        begun,
    };
    let mut record = Record {
        id: Id::default(),
        data: [("begins".to_owned(), json!(new))].into(),
        expiry_date: OffsetDateTime::UNIX_EPOCH,
    };
    sign_ins.create(&mut record).await.unwrap();
    record.id
}

pub(crate) async fn present(sign_ins: &SignIns, id: Id) -> Option<Present> {
    let record = sign_ins.load(&id).await.unwrap()?;
    Some(serde_json::from_value(record.data["present"].clone()).unwrap())
}

async fn a_sign_in_is_found_by_its_cookie_alone(house: House) {
    let (clock, anna) = (Clock::new(), colleague(&house, "anna", Role::Desk).await);
    let sign_ins = clock.sign_ins(&house);
    let id = signed_in(&sign_ins, anna, Step::Whole).await;
    let found = present(&clock.sign_ins(&house), id).await.unwrap();
    assert_eq!((found.account, found.name.as_str()), (anna, "Anna Bērziņa"));
    assert_eq!(found.posts.len(), 1);
    assert!(present(&sign_ins, Id(id.0 ^ 1)).await.is_none());
    sign_ins.delete(&id).await.unwrap();
    assert!(present(&sign_ins, id).await.is_none());
    sign_ins.delete(&id).await.unwrap();
    let nobody = &mut Record {
        id: Id::default(),
        data: [].into(),
        expiry_date: OffsetDateTime::UNIX_EPOCH,
    };
    assert!(sign_ins.create(nobody).await.is_err());
}

async fn reading_keeps_it_from_going_idle(house: House) {
    let (clock, anna) = (Clock::new(), colleague(&house, "anna", Role::Desk).await);
    let sign_ins = clock.sign_ins(&house);
    let id = signed_in(&sign_ins, anna, Step::Whole).await;
    for _ in 0..4 {
        clock.pass(59);
        assert!(present(&sign_ins, id).await.is_some());
    }
    clock.pass(60);
    assert!(present(&sign_ins, id).await.is_none());
    let old = clock.now().at;
    house.store.forget_old_sign_ins(old).await.unwrap();
    assert_eq!(house.store.signed_in(anna, now().at).await.unwrap(), []);
}

async fn it_ends_after_a_day_whatever_is_read(house: House) {
    let (clock, anna) = (Clock::new(), colleague(&house, "anna", Role::Desk).await);
    let sign_ins = clock.sign_ins(&house);
    let id = signed_in(&sign_ins, anna, Step::Whole).await;
    for _ in 0..23 {
        clock.pass(30);
        assert!(present(&sign_ins, id).await.is_some());
    }
    clock.pass(30);
    assert!(present(&sign_ins, id).await.is_none());
}

async fn a_half_one_is_none_in_the_list(house: House) {
    let (clock, anna) = (Clock::new(), colleague(&house, "anna", Role::Desk).await);
    let sign_ins = clock.sign_ins(&house);
    let id = signed_in(&sign_ins, anna, Step::Password).await;
    assert_eq!(present(&sign_ins, id).await.unwrap().step, Step::Password);
    assert_eq!(house.store.signed_in(anna, now().at).await.unwrap(), []);
    clock.pass(10);
    assert!(present(&sign_ins, id).await.is_none());
}

async fn ones_own_can_be_ended_from_another_computer(house: House) {
    let clock = Clock::new();
    let sign_ins = clock.sign_ins(&house);
    let [anna, berta] = [
        colleague(&house, "anna", Role::Desk).await,
        colleague(&house, "berta", Role::Desk).await,
    ];
    let here = signed_in(&sign_ins, anna, Step::Whole).await;
    let there = signed_in(&sign_ins, anna, Step::Whole).await;
    let of_berta = signed_in(&sign_ins, berta, Step::Whole).await;
    let me = present(&sign_ins, here).await.unwrap();
    let other = present(&sign_ins, there).await.unwrap().sign_in;
    let not_mine = present(&sign_ins, of_berta).await.unwrap().sign_in;
    assert_eq!(
        house.store.signed_in(anna, now().at).await.unwrap().len(),
        2
    );
    for which in [other, not_mine] {
        house.store.end_sign_in(&me, which, now()).await.unwrap();
    }
    assert!(present(&sign_ins, here).await.is_some());
    assert!(present(&sign_ins, there).await.is_none());
    assert!(
        present(&sign_ins, of_berta).await.is_some(),
        "nobody ends another's"
    );
}

async fn a_new_password_ends_the_others(house: House) {
    let (clock, anna) = (Clock::new(), colleague(&house, "anna", Role::Desk).await);
    let sign_ins = clock.sign_ins(&house);
    let here = signed_in(&sign_ins, anna, Step::Whole).await;
    let there = signed_in(&sign_ins, anna, Step::Whole).await;
    let me = present(&sign_ins, here).await.unwrap();
    let changed = house
        .store
        .change_password(anna, "another hash", &me, now());
    changed.await.unwrap();
    assert!(present(&sign_ins, here).await.is_some());
    assert!(present(&sign_ins, there).await.is_none());
}

async fn a_role_that_was_taken_away_is_gone_at_once(house: House) {
    let (clock, anna) = (Clock::new(), colleague(&house, "anna", Role::Desk).await);
    let sign_ins = clock.sign_ins(&house);
    let id = signed_in(&sign_ins, anna, Step::Whole).await;
    let post = present(&sign_ins, id).await.unwrap().posts[0];
    house.store.end_post(anna, post, anna, now()).await.unwrap();
    assert_eq!(present(&sign_ins, id).await.unwrap().posts, []);
}

fn address(last: u8) -> IpAddr {
    IpAddr::V4(Ipv4Addr::new(192, 0, 2, last))
}

async fn tries_are_counted_by_every_server(house: House) {
    let servers = [house.store.another_server(), house.store.another_server()];
    let at = now().at;
    let tries = (0..40).map(|number: usize| {
        let store = servers[number % 2].clone();
        let from = address(u8::try_from(number).unwrap());
        tokio::spawn(async move { store.count_attempt("anna", from, at).await })
    });
    let mut counted = 0;
    for tried in tries.collect::<Vec<_>>() {
        match tried.await.unwrap() {
            Ok(()) => counted += 1,
            Err(AttemptError::Wait(_)) => {}
            Err(AttemptError::Store(cause)) => panic!("{cause}"),
        }
    }
    assert_eq!(counted, 6, "five are free, and one more begins the wait");
    let other = servers[0].count_attempt("berta", address(1), at).await;
    assert_eq!(other, Ok(()), "others are not made to wait");
}

async fn a_right_try_is_forgiven(house: House) {
    let (store, at) = (&house.store, now().at);
    for _ in 0..6 {
        store.count_attempt("anna", address(1), at).await.unwrap();
    }
    assert!(store.count_attempt("anna", address(1), at).await.is_err());
    store
        .forgive_attempts("anna", address(1), at)
        .await
        .unwrap();
    for _ in 0..6 {
        store.count_attempt("anna", address(1), at).await.unwrap();
    }
}

async fn tries_of_yesterday_count_on(house: House) {
    let store = &house.store;
    let midnight: Timestamp = "2026-09-02T00:00:00Z".parse().unwrap();
    let before = midnight - SignedDuration::from_secs(5);
    for _ in 0..6 {
        store
            .count_attempt("anna", address(1), before)
            .await
            .unwrap();
    }
    assert!(
        store
            .count_attempt("anna", address(1), midnight)
            .await
            .is_err()
    );
    let waited = midnight + SignedDuration::from_secs(10);
    store
        .count_attempt("anna", address(1), waited)
        .await
        .unwrap();
    assert!(
        store
            .count_attempt("anna", address(1), waited)
            .await
            .is_err()
    );
    store.forget_old_attempts(waited).await.unwrap();
    assert!(
        store
            .count_attempt("anna", address(1), waited)
            .await
            .is_err()
    );
    let days_later = midnight + SignedDuration::from_hours(50);
    store.forget_old_attempts(days_later).await.unwrap();
    store
        .count_attempt("anna", address(1), days_later)
        .await
        .unwrap();
}
