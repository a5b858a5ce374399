//! Where a link for a new password goes: to a mailbox whose reader said that it is right.

use domain::{
    account::{Invite, InviteToken, Role},
    happened::message::GivenMailbox,
    id::AccountId,
    language::Language,
    text::{EmailAddress, SignInName},
};
use store::{AcceptError, NewInvite};

use super::second::present;
use crate::{
    accounts::colleague,
    house::{CENTRE, House, course, days_later, now, stories},
};

stories! {
    a_lost_password_is_put_down_alike_for_every_name
    a_mailbox_is_confirmed_by_the_link_that_went_there_once
    a_link_to_a_mailbox_that_is_another_by_now_confirms_nothing
    a_mailbox_is_asked_once_it_is_given_and_for_a_week
}

fn mailbox(name: &str) -> EmailAddress {
    EmailAddress::parse(&format!("{name}@example.org")).unwrap()
}

/// The link that went to this mailbox.
async fn link(house: &House, account: AccountId, mailbox: EmailAddress) -> InviteToken {
    let confirm = NewInvite {
        invite: Invite::Confirm {
            account,
            centre: CENTRE,
            mailbox,
        },
        name: None,
        by: Some(account),
    };
    house.store.invite(&confirm, now()).await.unwrap()
}

/// Somebody at the desk gives a mailbox.
async fn gives(house: &House, account: AccountId, email: Option<&EmailAddress>) {
    let present = present(account);
    let changed = house.store.change_email(email, &present, now());
    changed.await.unwrap();
}

async fn confirmed(house: &House, account: AccountId) -> Option<EmailAddress> {
    let known = house.store.account(account).await.unwrap().unwrap();
    known.confirmed_email().cloned()
}

async fn a_lost_password_is_put_down_alike_for_every_name(house: House) {
    let house = house.with(vec![course(1, 2)]).await;
    let anna = colleague(&house, "anna", Role::Desk).await;
    let berta = colleague(&house, "berta", Role::Desk).await;
    for (account, name) in [(anna, "anna"), (berta, "berta")] {
        gives(&house, account, Some(&mailbox(name))).await;
    }
    let token = link(&house, anna, mailbox("anna")).await;
    house.store.confirm_mailbox(&token, now()).await.unwrap();
    for name in ["Anna", "berta", "nobody"] {
        let name = SignInName::parse(name).unwrap();
        let lost = house
            .store
            .lost_password(CENTRE, &name, Language::Lt, now());
        lost.await.unwrap();
    }
    let mails = house.store.claim_mails(now().at, 9).await.unwrap();
    let reached: Vec<_> = mails
        .iter()
        .map(|mail| {
            (
                mail.account.as_ref().map(|known| known.id),
                mail.is_still_so(now()),
            )
        })
        .collect();
    // In the order in which they were asked for; Berta's mailbox may be a stranger's.
    assert_eq!(reached, [(Some(anna), true), (None, false), (None, false)]);
    let late = store::Moment {
        at: now()
            .at
            .saturating_add(jiff::SignedDuration::from_hours(1))
            .unwrap(),
        ..now()
    };
    assert!(
        !mails[0].is_still_so(late),
        "who has waited for an hour asks again"
    );
    gives(&house, anna, None).await;
    assert_eq!(confirmed(&house, anna).await, None);
}

async fn a_mailbox_is_confirmed_by_the_link_that_went_there_once(house: House) {
    let anna = colleague(&house, "anna", Role::Desk).await;
    gives(&house, anna, Some(&mailbox("anna"))).await;
    let token = link(&house, anna, mailbox("anna")).await;
    let listed = house.store.invites(CENTRE, now().at).await.unwrap();
    assert_eq!(listed, [], "no colleague's affair");
    assert_eq!(confirmed(&house, anna).await, None);
    house.store.confirm_mailbox(&token, now()).await.unwrap();
    assert_eq!(confirmed(&house, anna).await, Some(mailbox("anna")));
    let again = house.store.confirm_mailbox(&token, now()).await;
    assert_eq!(again, Err(AcceptError::Gone));
    gives(&house, anna, Some(&mailbox("anna"))).await;
    assert_eq!(
        confirmed(&house, anna).await,
        Some(mailbox("anna")),
        "the same stays confirmed"
    );
}

async fn a_link_to_a_mailbox_that_is_another_by_now_confirms_nothing(house: House) {
    let anna = colleague(&house, "anna", Role::Desk).await;
    gives(&house, anna, Some(&mailbox("ana"))).await;
    let wrong = link(&house, anna, mailbox("ana")).await;
    gives(&house, anna, Some(&mailbox("anna"))).await;
    let followed = house.store.confirm_mailbox(&wrong, now()).await;
    assert_eq!(followed, Err(AcceptError::Gone));
    let joins = house.store.join(&wrong, anna, now()).await;
    assert_eq!(joins, Err(AcceptError::Gone), "it gives no post");
    let renewed = house.store.renew_password(&wrong, "a hash", now()).await;
    assert_eq!(renewed, Err(AcceptError::Gone), "and no password");
    assert_eq!(confirmed(&house, anna).await, None);
}

async fn a_mailbox_is_asked_once_it_is_given_and_for_a_week(house: House) {
    let anna = colleague(&house, "anna", Role::Desk).await;
    let asks = |name| {
        let given = GivenMailbox {
            account: anna,
            mailbox: mailbox(name),
            language: Language::Et,
        };
        house.store.ask_to_confirm(CENTRE, given, now())
    };
    gives(&house, anna, Some(&mailbox("ana"))).await;
    asks("ana").await.unwrap();
    gives(&house, anna, Some(&mailbox("anna"))).await;
    asks("anna").await.unwrap();
    let mails = house.store.claim_mails(now().at, 9).await.unwrap();
    let still: Vec<_> = mails.iter().map(|mail| mail.is_still_so(now())).collect();
    assert_eq!(still, [false, true], "nothing goes to the address before");
    assert!(mails[1].is_still_so(days_later(6)));
    assert!(!mails[1].is_still_so(days_later(7)));
    let token = link(&house, anna, mailbox("anna")).await;
    house.store.confirm_mailbox(&token, now()).await.unwrap();
    let later = house.store.claim_mails(days_later(1).at, 9).await.unwrap();
    assert!(later.iter().all(|mail| !mail.is_still_so(now())));
}
