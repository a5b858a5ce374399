//! Accounts: what is asked for to open one, a lost password, a role taken away, one's own sign-ins.

use axum::http::StatusCode;
use domain::account::Role;

use super::signing_in::{HOUSE, try_to_sign_in};
use crate::{
    staff::{PASSWORD, centre, link, signed_in},
    test_house::{TestHouse, run},
};

#[test]
fn an_account_asks_for_what_is_missing_and_keeps_what_was_typed() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let centre = centre(&house).await;
        signed_in(&house, &centre, Role::Desk, "anna").await;
        let token = link(&house, &centre, Role::Desk).await;
        let path = format!("/en/saieta-nams/invite/{}", token.as_str());
        for (name, sign_in_name, password, again, field) in [
            ("", "berta", PASSWORD, PASSWORD, "name"),
            ("Berta", "b", PASSWORD, PASSWORD, "sign_in_name"),
            ("Berta", "ANNA", PASSWORD, PASSWORD, "sign_in_name"),
            ("Berta", "berta", "zq7x", "zq7x", "password"),
            ("Berta", "berta", "password1234", "password1234", "password"),
            (
                "Berta Liepa",
                "berta",
                "BertaLiepa1950",
                "BertaLiepa1950",
                "password",
            ),
            ("Berta", "berta", PASSWORD, "kaķis dejo uz galda", "again"),
        ] {
            let browser = house.browser();
            let filled = [
                ("name", name),
                ("sign_in_name", sign_in_name),
                ("password", password),
                ("again", again),
            ];
            let page = browser
                .fill(&path, "/api/open-account", &filled)
                .await
                .page();
            let wrong: Vec<_> = page
                .all(".field__wrong:not([hidden])")
                .iter()
                .filter_map(|element| element.attr("id").map(str::to_owned))
                .collect();
            assert_eq!(wrong, [format!("{field}-wrong")], "{filled:?}");
            assert_eq!(page.attribute("#name", "value").as_deref(), Some(name));
            assert_eq!(
                page.attribute("#sign_in_name", "value").as_deref(),
                Some(sign_in_name)
            );
            assert!(!page.main_holds(password), "no password is sent back");
            assert_eq!(page.all("[role=alert]").len(), 1);
        }
        let browser = house.browser();
        let filled = [
            ("name", "Berta"),
            ("sign_in_name", "berta"),
            ("password", PASSWORD),
            ("again", PASSWORD),
        ];
        let answer = browser.send_form(&path, "/api/open-account", &filled).await;
        assert_eq!(answer.location(), HOUSE, "the link was not used up");
    });
}

#[test]
fn a_manager_gives_a_colleague_a_new_password_link() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let centre = centre(&house).await;
        let manager = signed_in(&house, &centre, Role::Manager, "anna").await;
        let colleague = signed_in(&house, &centre, Role::Desk, "berta").await;
        let staff = format!("{HOUSE}/staff");
        let page = manager.fill(&staff, "/api/new-link", &[]).await.page();
        let link = page.words(".one-time-link code");
        let path = crate::browser::own_path(&link);
        let shown_again = manager.get(&staff).await.page();
        assert!(shown_again.all(".one-time-link").is_empty());
        let new = "vējš pūš pāri jumtam";
        let filled = [("password", new), ("again", new)];
        let elsewhere = house.browser();
        let start = elsewhere.fill(&path, "/api/renew-password", &filled).await;
        assert!(start.page().main().contains("desk helper"));
        assert!(
            colleague.get(HOUSE).await.location().contains("/sign-in"),
            "signed out everywhere else"
        );
        let old = try_to_sign_in(&house.browser(), "berta", PASSWORD).await;
        assert!(old.location().ends_with("refused=wrong"));
        assert_eq!(
            try_to_sign_in(&house.browser(), "berta", new)
                .await
                .location(),
            HOUSE
        );
    });
}

#[test]
fn a_role_is_taken_away_at_once_and_the_last_manager_stays() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let centre = centre(&house).await;
        let manager = signed_in(&house, &centre, Role::Manager, "anna").await;
        let staff = format!("{HOUSE}/staff");
        let page = manager.fill(&staff, "/api/end-post", &[]).await.page();
        assert!(
            page.words("[role=alert]")
                .contains("Somebody must be able to invite others")
        );
        let helper = signed_in(&house, &centre, Role::Desk, "berta").await;
        assert_eq!(helper.get(HOUSE).await.status, StatusCode::OK);
        let account = house.store.staff(centre.id).await.expect("staff");
        let berta = account
            .iter()
            .find(|one| one.sign_in_name.as_str() == "berta")
            .expect("berta");
        let id = berta.id.0.to_string();
        let fields = [
            ("language", "en"),
            ("centre", "saieta-nams"),
            ("account", id.as_str()),
            ("role", "desk"),
        ];
        manager.post("/api/end-post", &staff, &fields).await;
        assert_eq!(helper.get(HOUSE).await.status, StatusCode::FORBIDDEN);
    });
}

#[test]
fn ones_own_sign_ins_are_listed_and_ended() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let centre = centre(&house).await;
        let here = signed_in(&house, &centre, Role::Desk, "anna").await;
        let there = house.browser();
        try_to_sign_in(&there, "anna", PASSWORD).await;
        let own = format!("{HOUSE}/account");
        assert_eq!(here.get(&own).await.page().all(".colleague").len(), 2);
        let after = here.fill(&own, "/api/end-sign-in", &[]).await.page();
        assert_eq!(after.all(".colleague").len(), 1);
        assert!(there.get(HOUSE).await.location().contains("/sign-in"));
        assert_eq!(here.get(HOUSE).await.status, StatusCode::OK);
        let new = "vējš pūš pāri jumtam";
        let wrong = here
            .fill(
                &own,
                "/api/change-password",
                &[("old", "none"), ("password", new), ("again", new)],
            )
            .await;
        assert_eq!(
            wrong.page().words("#old-wrong"),
            "This is not your password as it is now."
        );
        let changed = here
            .fill(
                &own,
                "/api/change-password",
                &[("old", PASSWORD), ("password", new), ("again", new)],
            )
            .await;
        assert!(changed.page().main().contains("Your password is changed"));
        assert_eq!(
            try_to_sign_in(&house.browser(), "anna", new)
                .await
                .location(),
            HOUSE
        );
    });
}
