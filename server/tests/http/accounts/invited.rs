//! A colleague invited by e-mail: the link is in the mail alone, and what does not go lies where the manager sees it.

use domain::account::Role;

use crate::{
    desk::mailbox::mails_of,
    staff::{PASSWORD, centre, signed_in},
    test_house::{TestHouse, run},
};

const STAFF: &str = "/en/saieta-nams/house/staff";
const DOOR: &str = "/api/invite-staff";

#[test]
fn the_link_goes_by_mail_and_opens_the_account_once() {
    run(|| async {
        let house = TestHouse::that_sends_mail().await;
        let anna = signed_in(&house, &centre(&house).await, Role::Manager, "anna").await;
        let wrong = [
            ("colleague", "Zane Ozola"),
            ("role", "desk"),
            ("mailbox", "zane@"),
        ];
        let back = anna.fill(STAFF, DOOR, &wrong).await.page();
        assert!(
            back.main_holds("This e-mail address is not complete"),
            "{}",
            back.main()
        );
        assert_eq!(
            back.attribute("#mailbox", "value").as_deref(),
            Some("zane@")
        );

        let filled = [
            ("colleague", "Zane Ozola"),
            ("role", "desk"),
            ("mailbox", "zane@example.org"),
        ];
        let sent = anna.fill(STAFF, DOOR, &filled).await.page();
        assert!(
            sent.main_holds("The invitation is on its way"),
            "{}",
            sent.main()
        );
        assert!(
            sent.all(".one-time-link").is_empty(),
            "the link is in the mail alone"
        );
        let mails = mails_of(&house).await;
        assert_eq!(mails.len(), 1);
        assert_eq!(mails[0].to, ["zane@example.org"]);
        let zane = house.browser();
        let own = [
            ("name", "Zane Ozola"),
            ("sign_in_name", "zane"),
            ("password", PASSWORD),
            ("again", PASSWORD),
        ];
        let opened = zane
            .send_form(&mails[0].link(), "/api/open-account", &own)
            .await;
        assert_eq!(opened.location(), "/en/saieta-nams/house");
        let staff = anna.get(STAFF).await.page();
        assert!(staff.main_holds("Zane Ozola"), "{}", staff.main());
    });
}

#[test]
fn what_does_not_go_leaves_no_link_behind_and_is_seen() {
    run(|| async {
        let house = TestHouse::that_sends_mail().await;
        let here = centre(&house).await;
        let anna = signed_in(&house, &here, Role::Manager, "anna").await;
        let filled = [
            ("colleague", "Zane Ozola"),
            ("role", "desk"),
            ("mailbox", "nobody@example.org"),
        ];
        anna.fill(STAFF, DOOR, &filled).await.page();
        drop(mails_of(&house).await);
        let waiting = house
            .store
            .invites(here.id, house.now().at)
            .await
            .expect("links");
        assert_eq!(waiting, [], "nobody holds that link");
        let page = anna.get("/en/saieta-nams/house/messages").await.page();
        assert!(
            page.main().contains("Invitation to nobody@example.org"),
            "{}",
            page.main()
        );
    });
}

#[test]
fn without_a_mail_server_the_link_is_shown() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let anna = signed_in(&house, &centre(&house).await, Role::Manager, "anna").await;
        let page = anna.get(STAFF).await.page();
        assert!(page.all("#mailbox").is_empty());
        let filled = [
            ("colleague", "Zane Ozola"),
            ("role", "desk"),
            ("mailbox", "zane@example.org"),
        ];
        let made = anna.fill(STAFF, DOOR, &filled).await.page();
        assert_eq!(made.all(".one-time-link").len(), 1, "{}", made.main());
    });
}
