//! Taking turns at a shared computer by a short number: chosen with the password, good where one signed in that day.

use domain::account::Role;

use crate::{
    browser::own_path,
    staff::{PASSWORD, centre, signed_in},
    test_house::{TestHouse, run},
};

const ACCOUNT: &str = "/en/saieta-nams/house/account";
const TURN: &str = "/en/saieta-nams/house/turn";
const DOOR: &str = "/en/saieta-nams/sign-in";

#[test]
fn two_helpers_take_turns_at_one_computer() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let here = centre(&house).await;
        let computer = signed_in(&house, &here, Role::Desk, "anna").await;
        let nobody = computer.get(TURN).await.page();
        assert!(
            nobody.main_holds("Nobody else can take over"),
            "{}",
            nobody.main()
        );
        let mine = [("pin", "40 71"), ("knows_pin", PASSWORD)];
        let kept = computer.fill(ACCOUNT, "/api/keep-pin", &mine).await.page();
        assert!(
            kept.main_holds("The short number is kept"),
            "{}",
            kept.main()
        );
        // Berta opened her account elsewhere, and signs in here with her password.
        signed_in(&house, &here, Role::Desk, "berta").await;
        let filled = [("name", "berta"), ("password", PASSWORD)];
        computer.fill(DOOR, "/api/sign-in", &filled).await.page();
        let page = computer.get(TURN).await.page();
        assert_eq!(
            page.each("form[action='/api/take-turn'] fieldset label"),
            ["Anna Bērziņa"],
            "{}",
            page.main()
        );
        let before = computer.cookie("__Host-signed-in");
        let wrong = computer
            .send_form(TURN, "/api/take-turn", &[("pin", "4070")])
            .await;
        assert!(
            wrong.location().ends_with("refused=turn"),
            "{}",
            wrong.location()
        );
        let shown = computer.get(&own_path(wrong.location())).await.page();
        assert!(shown.words("#summary").contains("This was not right"));
        let helper = page
            .attribute("input[name='helper']", "value")
            .expect("who");
        let right = [("helper", helper.as_str()), ("pin", "4071")];
        let over = computer.fill(TURN, "/api/take-turn", &right).await.page();
        assert!(!over.all("nav.staff-bar").is_empty());
        let own = computer.get(ACCOUNT).await.page();
        assert!(
            own.main_holds("You have a short number."),
            "anna's account: {}",
            own.main()
        );
        assert_ne!(
            computer.cookie("__Host-signed-in"),
            before,
            "under a new cookie"
        );
        let back = computer.get(TURN).await.page();
        assert!(
            back.main_holds("Nobody else can take over"),
            "berta has no number: {}",
            back.main()
        );
    });
}

#[test]
fn a_short_number_is_chosen_well_and_with_the_password() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let anna = signed_in(&house, &centre(&house).await, Role::Desk, "anna").await;
        for (pin, knows) in [("1234", PASSWORD), ("77", PASSWORD), ("4071", "not it")] {
            let filled = [("pin", pin), ("knows_pin", knows)];
            let back = anna.send_form(ACCOUNT, "/api/keep-pin", &filled).await;
            assert!(
                back.location().ends_with("refused=pin"),
                "{pin}: {}",
                back.location()
            );
        }
        let page = anna.get(ACCOUNT).await.page();
        assert!(page.main_holds("You have no short number yet"));
        for (pin, says) in [
            ("4071", "You have a short number"),
            ("", "You have no short number yet"),
        ] {
            let filled = [("pin", pin), ("knows_pin", PASSWORD)];
            let kept = anna.fill(ACCOUNT, "/api/keep-pin", &filled).await.page();
            assert!(kept.main_holds(says), "{}", kept.main());
        }
    });
}

#[test]
fn who_did_not_sign_in_here_cannot_take_over_and_guessing_is_slowed_down() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let here = centre(&house).await;
        let anna = signed_in(&house, &here, Role::Desk, "anna").await;
        anna.fill(
            ACCOUNT,
            "/api/keep-pin",
            &[("pin", "4071"), ("knows_pin", PASSWORD)],
        )
        .await;
        let berta = signed_in(&house, &here, Role::Desk, "berta").await;
        let account = house.store.staff(here.id).await.expect("staff");
        let account = account
            .iter()
            .find(|one| one.sign_in_name.as_str() == "anna")
            .expect("anna")
            .id
            .to_string();
        let send = [
            ("language", "en"),
            ("centre", "saieta-nams"),
            ("helper", account.as_str()),
            ("pin", "4071"),
        ];
        let mut last = String::new();
        for _ in 0..8 {
            last = berta
                .post("/api/take-turn", TURN, &send)
                .await
                .location()
                .to_owned();
        }
        assert!(last.ends_with("refused=wait"), "{last}");
        let still = berta.get(ACCOUNT).await.page();
        assert!(
            still.main_holds("You have no short number yet"),
            "{}",
            still.main()
        );
        let none = [
            ("language", "en"),
            ("centre", "saieta-nams"),
            ("pin", "4071"),
        ];
        let none = berta.post("/api/take-turn", TURN, &none).await;
        assert!(
            none.location().ends_with("refused=turn"),
            "{}",
            none.location()
        );
    });
}
