//! Accounts: opened by a link, once; their passwords; who may take whose role away.

use domain::{
    account::{Account, Invite, InviteToken, Post, Role},
    id::AccountId,
    language::Language,
    text::{PersonName, SignInName},
};
use jiff::ToSpan;
use store::{AcceptError, Moment, NewAccount, NewInvite, PostError};

use crate::house::{CENTRE, House, days_later, now, stories};

stories! {
    a_link_opens_one_account
    of_many_who_follow_a_link_one_gets_in
    a_sign_in_name_is_held_by_one
    a_link_that_is_old_or_taken_back_leads_nowhere
    a_colleague_of_another_house_joins_with_their_account
    a_new_password_takes_the_place_of_the_old
    the_last_manager_stays
    two_managers_cannot_remove_each_other
    nothing_secret_is_kept_in_the_open
}

fn invite(role: Role) -> NewInvite {
    NewInvite {
        invite: Invite::Join(Post {
            centre: CENTRE,
            role,
        }),
        name: Some(PersonName::parse("Anna Bērziņa").unwrap()),
        by: None,
    }
}

fn account(sign_in_name: &str) -> NewAccount {
    NewAccount {
        name: PersonName::parse("Anna Bērziņa").unwrap(),
        sign_in_name: SignInName::parse(sign_in_name).unwrap(),
        language: Language::Lv,
        password: format!("hash of {sign_in_name}"),
    }
}

async fn open(
    house: &House,
    token: &InviteToken,
    sign_in_name: &str,
    at: Moment,
) -> Result<Account, AcceptError> {
    let new = account(sign_in_name);
    house.store.open_account(token, &new, at).await
}

/// Somebody with that role.
pub(crate) async fn colleague(house: &House, sign_in_name: &str, role: Role) -> AccountId {
    let token = house.store.invite(&invite(role), now()).await.unwrap();
    let opened = open(house, &token, sign_in_name, now());
    opened.await.unwrap().id
}

async fn a_link_opens_one_account(house: House) {
    let token = house
        .store
        .invite(&invite(Role::Desk), now())
        .await
        .unwrap();
    let invited = house
        .store
        .invited(&token, now().at)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(invited.invite.role(), Some(Role::Desk));
    assert_eq!(invited.name.unwrap().as_str(), "Anna Bērziņa");
    let opened = open(&house, &token, "anna", now());
    let opened = opened.await.unwrap();
    assert_eq!(opened.roles_at(CENTRE).collect::<Vec<_>>(), [Role::Desk]);

    let again = open(&house, &token, "berta", now());
    assert_eq!(again.await, Err(AcceptError::Gone));
    assert_eq!(house.store.invited(&token, now().at).await.unwrap(), None);
    assert_eq!(house.store.invites(CENTRE, now().at).await.unwrap(), []);
    assert_eq!(
        house.store.staff(CENTRE).await.unwrap(),
        vec![opened.clone()]
    );
    let name = SignInName::parse("ANNA").unwrap();
    let known = house.store.credentials(&name).await.unwrap().unwrap();
    assert_eq!(
        (known.account, known.password.as_str()),
        (opened.id, "hash of anna")
    );
    let nobody = SignInName::parse("berta").unwrap();
    assert!(house.store.credentials(&nobody).await.unwrap().is_none());
}

async fn of_many_who_follow_a_link_one_gets_in(house: House) {
    let token = house
        .store
        .invite(&invite(Role::Desk), now())
        .await
        .unwrap();
    let tries = (0..8).map(|number| {
        let (store, token) = (house.store.another_server(), token.clone());
        tokio::spawn(async move {
            let new = account(&format!("anna {number}"));
            store.open_account(&token, &new, now()).await
        })
    });
    let mut opened = 0;
    for tried in tries.collect::<Vec<_>>() {
        match tried.await.unwrap() {
            Ok(_) => opened += 1,
            Err(why) => assert_eq!(why, AcceptError::Gone),
        }
    }
    assert_eq!(opened, 1);
    assert_eq!(house.store.staff(CENTRE).await.unwrap().len(), 1);
}

async fn a_sign_in_name_is_held_by_one(house: House) {
    let mut tokens = Vec::new();
    for _ in 0..6 {
        tokens.push(
            house
                .store
                .invite(&invite(Role::Desk), now())
                .await
                .unwrap(),
        );
    }
    let tries = tokens.iter().cloned().enumerate().map(|(number, token)| {
        let store = house.store.another_server();
        let name = ["Anna Bērziņa", "anna berzina", " ANNA  Berziņa"][number % 3];
        tokio::spawn(async move { store.open_account(&token, &account(name), now()).await })
    });
    let mut opened = 0;
    for tried in tries.collect::<Vec<_>>() {
        match tried.await.unwrap() {
            Ok(_) => opened += 1,
            Err(why) => assert_eq!(why, AcceptError::NameTaken),
        }
    }
    assert_eq!(opened, 1);
    let waiting = house.store.invites(CENTRE, now().at).await.unwrap();
    assert_eq!(
        waiting.len(),
        5,
        "who was refused may follow the link again"
    );
}

async fn a_link_that_is_old_or_taken_back_leads_nowhere(house: House) {
    let token = house
        .store
        .invite(&invite(Role::Desk), now())
        .await
        .unwrap();
    let late = days_later(7);
    assert_eq!(house.store.invited(&token, late.at).await.unwrap(), None);
    let opened = open(&house, &token, "anna", late);
    assert_eq!(opened.await, Err(AcceptError::Gone));
    assert!(
        house
            .store
            .invited(&token, days_later(6).at)
            .await
            .unwrap()
            .is_some()
    );

    let waiting = house
        .store
        .invites(CENTRE, now().at)
        .await
        .unwrap()
        .remove(0);
    let by = AccountId(crate::house::uuid(8, 1));
    let withdrawn = house.store.withdraw_invite(waiting.id, CENTRE, by, now());
    withdrawn.await.unwrap();
    assert_eq!(house.store.invited(&token, now().at).await.unwrap(), None);
    let strange = InviteToken::from_bytes([7; 16]);
    assert_eq!(house.store.invited(&strange, now().at).await.unwrap(), None);

    let token = house
        .store
        .invite(&invite(Role::Desk), now())
        .await
        .unwrap();
    house
        .store
        .forget_old_invites(days_later(6).at)
        .await
        .unwrap();
    assert!(
        house
            .store
            .invited(&token, now().at)
            .await
            .unwrap()
            .is_some()
    );
    house.store.forget_old_invites(late.at).await.unwrap();
    assert_eq!(house.store.invited(&token, now().at).await.unwrap(), None);
}

async fn a_colleague_of_another_house_joins_with_their_account(house: House) {
    let anna = colleague(&house, "anna", Role::Desk).await;
    let token = house
        .store
        .invite(&invite(Role::Manager), now())
        .await
        .unwrap();
    house.store.join(&token, anna, now()).await.unwrap();
    let account = house.store.account(anna).await.unwrap().unwrap();
    assert_eq!(
        account.roles_at(CENTRE).collect::<Vec<_>>(),
        [Role::Desk, Role::Manager]
    );
    let again = house.store.join(&token, anna, now()).await;
    assert_eq!(again, Err(AcceptError::Gone));
}

async fn a_new_password_takes_the_place_of_the_old(house: House) {
    let anna = colleague(&house, "anna", Role::Desk).await;
    let renew = NewInvite {
        invite: Invite::Renew {
            account: anna,
            centre: CENTRE,
        },
        name: None,
        by: None,
    };
    let token = house.store.invite(&renew, now()).await.unwrap();
    let invited = house
        .store
        .invited(&token, now().at)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(invited.account.unwrap().id, anna);
    let opened = open(&house, &token, "berta", now());
    assert_eq!(opened.await, Err(AcceptError::Gone), "it opens no account");
    let renewed = house.store.renew_password(&token, "another hash", now());
    assert_eq!(renewed.await.unwrap().id, anna);
    let name = SignInName::parse("anna").unwrap();
    let known = house.store.credentials(&name).await.unwrap().unwrap();
    assert_eq!(known.password, "another hash");
    let again = house.store.renew_password(&token, "a third", now()).await;
    assert_eq!(again, Err(AcceptError::Gone));
}

const MANAGER: Post = Post {
    centre: CENTRE,
    role: Role::Manager,
};

async fn the_last_manager_stays(house: House) {
    let anna = colleague(&house, "anna", Role::Manager).await;
    let alone = house.store.end_post(anna, MANAGER, anna, now()).await;
    assert_eq!(alone, Err(PostError::LastManager));
    let berta = colleague(&house, "berta", Role::Manager).await;
    house
        .store
        .end_post(anna, MANAGER, berta, now())
        .await
        .unwrap();
    let staff = house.store.staff(CENTRE).await.unwrap();
    assert_eq!(staff.iter().map(|one| one.id).collect::<Vec<_>>(), [berta]);
    assert_eq!(house.store.account(anna).await.unwrap().unwrap().posts, []);
}

async fn two_managers_cannot_remove_each_other(house: House) {
    for round in 0..5 {
        let anna = colleague(&house, &format!("anna {round}"), Role::Manager).await;
        let berta = colleague(&house, &format!("berta {round}"), Role::Manager).await;
        let others = house.store.staff(CENTRE).await.unwrap();
        for other in others
            .iter()
            .filter(|one| one.id != anna && one.id != berta)
        {
            house
                .store
                .end_post(other.id, MANAGER, anna, now())
                .await
                .unwrap();
        }
        let remove = |whom, by| {
            let store = house.store.another_server();
            tokio::spawn(async move { store.end_post(whom, MANAGER, by, now()).await })
        };
        let both = [remove(anna, berta), remove(berta, anna)];
        let mut removed = 0;
        for one in both {
            removed += usize::from(one.await.unwrap().is_ok());
        }
        assert_eq!(removed, 1);
        assert_eq!(house.store.staff(CENTRE).await.unwrap().len(), 1);
    }
}

/// Reads the whole store as a backup writes it.
async fn nothing_secret_is_kept_in_the_open(house: House) {
    let token = house
        .store
        .invite(&invite(Role::Desk), now())
        .await
        .unwrap();
    colleague(&house, "anna", Role::Desk).await;
    let at = Moment {
        at: now().at + 1.minute(),
        ..now()
    };
    let file = house.folder.path().join("backup");
    house.store.backup(&file, at).await.unwrap();
    let bytes = std::fs::read(&file).unwrap();
    let holds = |text: &str| {
        bytes
            .windows(text.len())
            .any(|part| part == text.as_bytes())
    };
    assert!(holds("hash of anna"), "accounts are kept");
    assert!(!holds(token.as_str()), "a link's token is told once");
}
