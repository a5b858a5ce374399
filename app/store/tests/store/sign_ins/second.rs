//! The second step, recovery codes, and the link for a lost password.

use domain::{
    account::{Invite, RECOVERY_CODES, RecoveryCode, Role, Step},
    id::{AccountId, SignInId},
    language::Language,
    text::{PersonName, SignInName},
};
use futures::future::join_all;
use jiff::SignedDuration;
use store::{NewInvite, Present};

use crate::{
    accounts::colleague,
    house::{CENTRE, House, now, stories, uuid},
};

stories! {
    it_counts_once_a_code_was_given
    each_code_is_good_once
    a_recovery_code_is_good_once_on_whichever_server
    it_can_be_switched_off_and_nothing_of_it_is_left
    a_link_for_a_lost_password_is_good_for_an_hour
}

pub(super) fn present(account: AccountId) -> Present {
    Present {
        sign_in: SignInId(uuid(9, 1)),
        account,
        name: PersonName::parse("Anna Bērziņa").unwrap(),
        language: Language::Lv,
        posts: Vec::new(),
        centre: CENTRE,
        step: Step::Whole,
        device: String::new(),
        helpers: Vec::new(),
    }
}

/// Somebody whose second step is switched on, with their recovery codes.
async fn with_codes(house: &House) -> (Present, Vec<RecoveryCode>) {
    let anna = present(colleague(house, "anna", Role::Manager).await);
    house.store.begin_second_step(&anna).await.unwrap();
    let codes = house.store.confirm_second_step(&anna, 100, now()).await;
    (anna, codes.unwrap().unwrap())
}

async fn asks_for_a_code(house: &House) -> bool {
    let name = SignInName::parse("anna").unwrap();
    let known = house.store.credentials(&name).await.unwrap();
    known.unwrap().second_step
}

async fn it_counts_once_a_code_was_given(house: House) {
    let anna = present(colleague(&house, "anna", Role::Manager).await);
    house.store.begin_second_step(&anna).await.unwrap();
    let begun = house.store.second_step(anna.account).await.unwrap();
    let begun = begun.unwrap();
    assert_eq!((begun.secret.len(), begun.confirmed), (20, false));
    assert!(!asks_for_a_code(&house).await);
    assert!(!house.store.take_step(anna.account, 1).await.unwrap());
    house.store.begin_second_step(&anna).await.unwrap();
    let again = house
        .store
        .second_step(anna.account)
        .await
        .unwrap()
        .unwrap();
    assert!(
        again.secret != begun.secret,
        "a square nobody confirmed is not shown twice"
    );

    let codes = house.store.confirm_second_step(&anna, 100, now()).await;
    let codes = codes.unwrap().unwrap();
    assert_eq!(codes.len(), RECOVERY_CODES);
    assert!(asks_for_a_code(&house).await);
    let twice = house.store.confirm_second_step(&anna, 101, now()).await;
    assert!(twice.unwrap().is_none());
    house.store.begin_second_step(&anna).await.unwrap();
    let kept = house
        .store
        .second_step(anna.account)
        .await
        .unwrap()
        .unwrap();
    assert!(kept.secret == again.secret && kept.codes_left == RECOVERY_CODES);
}

async fn each_code_is_good_once(house: House) {
    let (anna, _) = with_codes(&house).await;
    for (step, good) in [
        (100, false),
        (99, false),
        (101, true),
        (101, false),
        (103, true),
        (102, false),
    ] {
        let taken = house.store.take_step(anna.account, step).await.unwrap();
        assert_eq!(taken, good, "{step}");
    }
}

async fn a_recovery_code_is_good_once_on_whichever_server(house: House) {
    let (anna, codes) = with_codes(&house).await;
    let servers = [house.store.clone(), house.store.another_server()];
    let tries = servers.iter().cycle().take(6);
    let taken =
        join_all(tries.map(|store| store.take_recovery_code(anna.account, &codes[3]))).await;
    let good = taken.into_iter().filter(|taken| *taken == Ok(true)).count();
    assert_eq!(good, 1);
    let left = house
        .store
        .second_step(anna.account)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(left.codes_left, RECOVERY_CODES - 1);
    let berta = present(colleague(&house, "berta", Role::Desk).await);
    let foreign = house
        .store
        .take_recovery_code(berta.account, &codes[4])
        .await;
    assert!(!foreign.unwrap(), "it is another's");
}

async fn it_can_be_switched_off_and_nothing_of_it_is_left(house: House) {
    let (anna, codes) = with_codes(&house).await;
    house.store.end_second_step(&anna, now()).await.unwrap();
    assert!(
        house
            .store
            .second_step(anna.account)
            .await
            .unwrap()
            .is_none()
    );
    assert!(!asks_for_a_code(&house).await);
    let taken = house
        .store
        .take_recovery_code(anna.account, &codes[0])
        .await;
    assert!(!taken.unwrap());
}

async fn a_link_for_a_lost_password_is_good_for_an_hour(house: House) {
    let anna = colleague(&house, "anna", Role::Desk).await;
    let lost = NewInvite {
        invite: Invite::Lost {
            account: anna,
            centre: CENTRE,
        },
        name: None,
        by: None,
    };
    let token = house.store.invite(&lost, now()).await.unwrap();
    let at = |minutes| {
        now()
            .at
            .saturating_add(SignedDuration::from_mins(minutes))
            .unwrap()
    };
    let invited = house.store.invited(&token, at(59)).await.unwrap();
    assert_eq!(invited.unwrap().account.unwrap().id, anna);
    assert_eq!(house.store.invited(&token, at(60)).await.unwrap(), None);
    let renewed = house.store.renew_password(&token, "another hash", now());
    assert_eq!(renewed.await.unwrap().id, anna);
}
