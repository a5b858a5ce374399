//! Taking turns at a shared computer: who may take over, until when, and from whom it is taken again.

use domain::{
    account::{Role, Step},
    id::AccountId,
};
use store::{Present, SignIns};
use tower_sessions_core::session::Id;

use super::{Clock, begun, present};
use crate::{
    accounts::colleague,
    house::{CENTRE, House, now, stories},
};

stories! {
    who_gave_a_password_here_and_has_a_number_may_take_over
    taking_over_lasts_no_longer_than_the_password
    a_new_password_or_no_number_takes_it_away
    who_works_here_no_more_takes_over_no_more
    half_way_in_nobody_is_known
}

/// Signs in with a password at the computer at which `before` is signed in.
async fn with_password(
    sign_ins: &SignIns,
    before: Option<&Present>,
    account: AccountId,
) -> Present {
    let helpers = before.map(|before| before.helpers.clone());
    let helpers = helpers.unwrap_or_default();
    let id = begun(sign_ins, account, Step::Whole, &helpers, None).await;
    present(sign_ins, id).await.unwrap()
}

/// Takes over at the computer of `before`, who gave a password there at that moment.
async fn taken_over(
    sign_ins: &SignIns,
    before: &Present,
    (account, since): (AccountId, jiff::Timestamp),
) -> Id {
    begun(sign_ins, account, Step::Whole, &before.helpers, Some(since)).await
}

/// Anna and then Berta at one computer, both with a number.
async fn two(house: &House, clock: &Clock) -> (SignIns, Present, Present) {
    let sign_ins = clock.sign_ins(house);
    let anna = colleague(house, "anna", Role::Desk).await;
    let berta = colleague(house, "berta", Role::Desk).await;
    let anna = with_password(&sign_ins, None, anna).await;
    let berta = with_password(&sign_ins, Some(&anna), berta).await;
    for (one, pin) in [(&anna, "of anna"), (&berta, "of berta")] {
        house.store.keep_pin(one, Some(pin), now()).await.unwrap();
    }
    (sign_ins, anna, berta)
}

async fn may_take_over(
    house: &House,
    present: &Present,
    clock: &Clock,
) -> Vec<(AccountId, String)> {
    let turns = house.store.turns(present, clock.now().at).await.unwrap();
    let turns = turns.into_iter();
    turns.map(|turn| (turn.helper.account, turn.pin)).collect()
}

async fn who_gave_a_password_here_and_has_a_number_may_take_over(house: House) {
    let clock = Clock::new();
    let (sign_ins, anna, berta) = two(&house, &clock).await;
    assert!(house.store.has_pin(anna.account).await.unwrap());
    let over = [(anna.account, "of anna".to_owned())];
    assert_eq!(may_take_over(&house, &berta, &clock).await, over);
    assert_eq!(
        may_take_over(&house, &anna, &clock).await,
        [],
        "at hers alone"
    );
    let helper = berta.helpers.iter().find(|one| one.account == anna.account);
    let since = helper.unwrap().begun;
    let id = taken_over(&sign_ins, &berta, (anna.account, since)).await;
    let back = present(&sign_ins, id).await.unwrap();
    let over = [(berta.account, "of berta".to_owned())];
    assert_eq!(may_take_over(&house, &back, &clock).await, over);
    let log = house
        .store
        .log_between(CENTRE, (jiff::Timestamp::MIN, jiff::Timestamp::MAX), 99);
    let log = log.await.unwrap();
    let did = |what: &str| log.iter().filter(|entry| entry.what == what).count();
    assert_eq!(
        (
            did("signed in"),
            did("turn taken"),
            did("short number changed")
        ),
        (2, 1, 2)
    );
}

async fn taking_over_lasts_no_longer_than_the_password(house: House) {
    let clock = Clock::new();
    let (sign_ins, anna, berta) = two(&house, &clock).await;
    clock.pass(11 * 60 + 30);
    assert_eq!(may_take_over(&house, &berta, &clock).await.len(), 1);
    let since = anna.helpers[0].begun;
    let id = taken_over(&sign_ins, &berta, (anna.account, since)).await;
    assert!(present(&sign_ins, id).await.is_some());
    clock.pass(30);
    assert!(
        present(&sign_ins, id).await.is_none(),
        "twelve hours after the password"
    );
    assert_eq!(may_take_over(&house, &berta, &clock).await, []);
}

async fn a_new_password_or_no_number_takes_it_away(house: House) {
    let clock = Clock::new();
    let (_, anna, berta) = two(&house, &clock).await;
    let changed = house
        .store
        .change_password(anna.account, "another hash", &anna, now());
    changed.await.unwrap();
    assert_eq!(may_take_over(&house, &berta, &clock).await, []);
    let (_, anna, berta) = {
        let sign_ins = clock.sign_ins(&house);
        let again = with_password(&sign_ins, Some(&berta), anna.account).await;
        let back = with_password(&sign_ins, Some(&again), berta.account).await;
        (sign_ins, again, back)
    };
    assert_eq!(may_take_over(&house, &berta, &clock).await.len(), 1);
    house.store.keep_pin(&anna, None, now()).await.unwrap();
    assert_eq!(may_take_over(&house, &berta, &clock).await, []);
    assert!(!house.store.has_pin(anna.account).await.unwrap());
}

async fn who_works_here_no_more_takes_over_no_more(house: House) {
    let clock = Clock::new();
    let (_, anna, berta) = two(&house, &clock).await;
    let post = anna.posts[0];
    let ended = house
        .store
        .end_post(anna.account, post, berta.account, now());
    ended.await.unwrap();
    assert_eq!(may_take_over(&house, &berta, &clock).await, []);
}

async fn half_way_in_nobody_is_known(house: House) {
    let clock = Clock::new();
    let (sign_ins, _, berta) = two(&house, &clock).await;
    let clara = colleague(&house, "clara", Role::Desk).await;
    let id = begun(&sign_ins, clara, Step::Password, &berta.helpers, None).await;
    let half = present(&sign_ins, id).await.unwrap();
    assert_eq!(
        half.helpers, berta.helpers,
        "carried on, and clara is not in yet"
    );
}
