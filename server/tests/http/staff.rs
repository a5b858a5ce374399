//! People who work in a house, for tests: invited, signed in, with browsers of their own.

use domain::{
    account::{Invite, InviteToken, Post, Role},
    centre::Centre,
    text::PersonName,
};
use server::clock;
use store::NewInvite;

use crate::{
    browser::Browser,
    test_house::{NOW, TestHouse, moment},
};

/// The password of everybody in tests.
pub const PASSWORD: &str = "kaķis dejo uz jumta";

/// A link that invites to `role` in `centre`.
pub async fn link(house: &TestHouse, centre: &Centre, role: Role) -> InviteToken {
    let post = Post {
        centre: centre.id,
        role,
    };
    let new = NewInvite {
        invite: Invite::Join(post),
        name: Some(PersonName::parse("Anna Bērziņa").expect("a name")),
        by: None,
    };
    let now = clock::moment(moment(NOW), &centre.zone);
    house.store.invite(&new, now).await.expect("a link")
}

/// A browser in which somebody with `role` in `centre` has just opened their account.
pub async fn signed_in<'a>(
    house: &'a TestHouse,
    centre: &Centre,
    role: Role,
    sign_in_name: &str,
) -> Browser<'a> {
    let token = link(house, centre, role).await;
    let browser = house.browser();
    let page = format!("/en/{}/invite/{}", centre.slug, token.as_str());
    let filled = [
        ("name", "Anna Bērziņa"),
        ("sign_in_name", sign_in_name),
        ("password", PASSWORD),
        ("again", PASSWORD),
    ];
    let answer = browser.send_form(&page, "/api/open-account", &filled).await;
    assert_eq!(
        answer.location(),
        format!("/en/{}/house", centre.slug),
        "{}",
        answer.body
    );
    browser
}

/// The demo house's centre.
pub async fn centre(house: &TestHouse) -> Centre {
    house.store.centres().await.expect("centres").remove(0)
}
