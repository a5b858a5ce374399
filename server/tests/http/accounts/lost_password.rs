//! A lost password: the same answer for every name, and a link by a real mail server for who has a mailbox.

use axum::http::StatusCode;
use domain::account::Role;

use super::signing_in::{HOUSE, try_to_sign_in};
use crate::{
    answer::Page,
    browser::{Browser, own_path},
    desk::mailbox::mails_of,
    staff::{PASSWORD, centre, signed_in},
    test_house::{TestHouse, run},
};

const LOST: &str = "/en/saieta-nams/lost-password";
const OWN: &str = "/en/saieta-nams/house/account";
const ANOTHER: &str = "suns guļ zem galda";

/// Somebody says that they lost their password; the address of the page that answers, and what it says.
async fn lose(browser: &Browser<'_>, name: &str) -> (String, String) {
    let answer = browser
        .send_form(LOST, "/api/ask-new-password", &[("name", name)])
        .await;
    let led = own_path(answer.location());
    let said = browser.get(&led).await.page().main();
    (led, said)
}

async fn keep_email(browser: &Browser<'_>, email: &str, own: &str) -> Page {
    let filled = [("email", email), ("own", own)];
    browser.fill(OWN, "/api/keep-email", &filled).await.page()
}

/// Keeps a mailbox and says by the link that goes there that it is right.
async fn confirm(house: &TestHouse, browser: &Browser<'_>, email: &str) -> Page {
    keep_email(browser, email, PASSWORD).await;
    let mails = mails_of(house).await;
    assert_eq!(mails.len(), 1);
    assert_eq!(mails[0].to, [email]);
    let link = mails[0].link();
    let confirmed = browser.fill(&link, "/api/confirm-mailbox", &[]).await;
    confirmed.page()
}

#[test]
fn a_mailbox_is_asked_before_a_link_goes_there() {
    run(|| async {
        let house = TestHouse::that_sends_mail().await;
        let centre = centre(&house).await;
        let anna = signed_in(&house, &centre, Role::Desk, "anna").await;
        // One letter is missing, and somebody else has this address.
        let kept = keep_email(&anna, "ana@example.org", PASSWORD).await;
        let said = kept.main();
        let [first, title] =
            ["This address is not confirmed yet", "My account"].map(|it| said.find(it));
        assert!(first.is_some() && first < title, "{said}");
        let stranger = mails_of(&house).await;
        assert_eq!(stranger[0].to, ["ana@example.org"]);
        let text = stranger[0].part("text/plain");
        assert!(!text.contains("Name to sign in with"), "{text}");
        let door = house.browser();
        lose(&door, "anna").await;
        assert_eq!(mails_of(&house).await.len(), 0);

        let page = confirm(&house, &anna, "anna@example.org").await.main();
        assert!(page.contains("Your e-mail address is confirmed"), "{page}");
        assert!(page.contains("This address is confirmed."), "{page}");
        let old = house.get(&stranger[0].link()).await.page();
        assert!(old.words("h1").contains("Is this your mailbox?"));
        let filled = [];
        let late = door
            .send_form(&stranger[0].link(), "/api/confirm-mailbox", &filled)
            .await;
        assert!(
            late.location().contains("refused=gone"),
            "{}",
            late.location()
        );
        lose(&door, "anna").await;
        let mails = mails_of(&house).await;
        assert_eq!(mails[0].to, ["anna@example.org"]);
    });
}

#[test]
fn opening_the_link_confirms_nothing_and_it_is_good_once() {
    run(|| async {
        let house = TestHouse::that_sends_mail().await;
        let centre = centre(&house).await;
        let anna = signed_in(&house, &centre, Role::Desk, "anna").await;
        keep_email(&anna, "anna@example.org", PASSWORD).await;
        let link = mails_of(&house).await[0].link();
        for _ in 0..2 {
            let page = house.get(&link).await.page();
            assert!(page.main().contains("anna@example.org"));
        }
        assert!(
            anna.get(OWN)
                .await
                .page()
                .main()
                .contains("not confirmed yet")
        );
        // Read on a telephone on which nobody is signed in.
        let telephone = house.browser();
        let led = telephone
            .send_form(&link, "/api/confirm-mailbox", &[])
            .await;
        let said = telephone.go(&own_path(led.location())).await.page().main();
        assert!(said.contains("Your e-mail address is confirmed"), "{said}");
        assert!(anna.get(OWN).await.page().main().contains("is confirmed."));
        assert_eq!(house.get(&link).await.status, StatusCode::NOT_FOUND);
        keep_email(&anna, "anna@example.org", PASSWORD).await;
        assert_eq!(
            mails_of(&house).await.len(),
            0,
            "the same is not asked again"
        );
    });
}

#[test]
fn every_name_is_answered_alike_and_a_mailbox_gets_a_link() {
    run(|| async {
        let house = TestHouse::that_sends_mail().await;
        let centre = centre(&house).await;
        let anna = signed_in(&house, &centre, Role::Desk, "anna").await;
        confirm(&house, &anna, "anna@example.org").await;
        signed_in(&house, &centre, Role::Desk, "berta").await;
        let door = house.browser();
        let answers = [
            lose(&door, "anna").await,
            lose(&door, "berta").await,
            lose(&door, "nobody at all").await,
            lose(&door, "").await,
        ];
        assert!(
            answers[0].1.contains("a link is on its way"),
            "{}",
            answers[0].1
        );
        assert!(
            answers.windows(2).all(|pair| pair[0] == pair[1]),
            "{answers:?}"
        );

        let mails = mails_of(&house).await;
        assert_eq!(mails.len(), 1);
        assert_eq!(mails[0].to, ["anna@example.org"]);
        let text = mails[0].part("text/plain");
        assert!(text.contains("Name to sign in with: anna"), "{text}");
        let link = &mails[0].link();
        let filled = [("password", ANOTHER), ("again", ANOTHER)];
        let renewed = door.send_form(link, "/api/renew-password", &filled).await;
        assert_eq!(renewed.location(), HOUSE);
        assert!(
            anna.get(HOUSE).await.status.is_redirection(),
            "signed out elsewhere"
        );
        let again = house.browser().get(link).await;
        assert_eq!(again.status, StatusCode::NOT_FOUND, "once");
        let old = try_to_sign_in(&house.browser(), "anna", PASSWORD).await;
        assert!(old.location().contains("refused=wrong"));
    });
}

#[test]
fn asking_again_and_again_is_slowed_down_and_keeps_nobody_out() {
    run(|| async {
        let house = TestHouse::that_sends_mail().await;
        let centre = centre(&house).await;
        signed_in(&house, &centre, Role::Desk, "anna").await;
        let door = house.browser();
        let mut last = String::new();
        for _ in 0..9 {
            (last, _) = lose(&door, "anna").await;
        }
        assert!(last.contains("refused=wait"), "{last}");
        let (known, unknown) = (lose(&door, "anna").await, {
            for _ in 0..9 {
                lose(&door, "nobody").await;
            }
            lose(&door, "nobody").await
        });
        assert_eq!(known, unknown);
        let right = try_to_sign_in(&house.browser(), "anna", PASSWORD).await;
        assert_eq!(right.location(), HOUSE, "signing in is counted apart");
    });
}

#[test]
fn a_mailbox_is_kept_for_who_knows_the_password() {
    run(|| async {
        let house = TestHouse::that_sends_mail().await;
        let centre = centre(&house).await;
        let anna = signed_in(&house, &centre, Role::Desk, "anna").await;
        let odd = keep_email(&anna, "anna at home", PASSWORD).await;
        assert!(odd.words("#email-wrong").contains("not complete"));
        assert_eq!(
            odd.attribute("#email", "value").as_deref(),
            Some("anna at home")
        );
        let wrong = keep_email(&anna, "anna@example.org", "not it").await;
        assert!(wrong.words("#own-wrong").contains("not your password"));
        let kept = keep_email(&anna, "anna@example.org", PASSWORD).await;
        assert_eq!(
            kept.attribute("#email", "value").as_deref(),
            Some("anna@example.org")
        );
        let forgotten = keep_email(&anna, "", PASSWORD).await;
        assert_eq!(forgotten.attribute("#email", "value").as_deref(), Some(""));
        assert!(forgotten.words(".notice").contains("It is forgotten"));
    });
}

#[test]
fn where_no_mail_leaves_the_manager_gives_the_link() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let page = house.get(LOST).await.page();
        assert!(page.main().contains("No e-mail leaves this house"));
        assert!(page.all("form[action='/api/ask-new-password']").is_empty());
    });
}
