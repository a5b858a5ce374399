//! E-mail over a sealed line: to whom the house trusts, and to nobody else.

use domain::happened::message::Why;
use server::mail;

use super::mailbox::{Mail, MailServer, Sealed, round};
use crate::{
    staff::centre,
    test_house::{TestHouse, run},
};

const WAYS: [Sealed; 2] = [Sealed::OnDemand, Sealed::FromTheFirst];

/// A house with one mail that is due, and what a mail server with a sealed line gets of it in one round.
async fn sent(way: Sealed, trusts_it: bool) -> (TestHouse, Vec<Mail>) {
    let house = TestHouse::quiet().await;
    let course = house.course("Joga").await;
    let filled = [("name", "Anna Berga"), ("email", "anna@example.org")];
    house.browser().take_place(&course, &filled).await.page();
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("authority.pem");
    let server = MailServer::start_sealed(way, &file);
    let post = server.post_sealed(way, trusts_it.then_some(&*file));
    round(&house, Some(&post)).await;
    (house, server.close())
}

#[test]
fn mail_goes_over_a_line_that_is_sealed_by_an_authority_of_ones_own() {
    run(|| async {
        for way in WAYS {
            let (_house, mails) = sent(way, true).await;
            assert_eq!(mails.len(), 1, "{way:?}");
            assert!(mails[0].signed_in, "{way:?}");
            assert_eq!(mails[0].to, ["anna@example.org"]);
        }
    });
}

#[test]
fn nothing_is_said_to_a_mail_server_that_nobody_vouches_for() {
    run(|| async {
        for way in WAYS {
            let (house, mails) = sent(way, false).await;
            assert_eq!(mails.len(), 0, "{way:?}");
            let waits = house.store.messages(centre(&house).await.id).await;
            let waits = waits.expect("a store");
            assert_eq!(waits.len(), 1, "{way:?}: it is kept");
            assert_eq!(waits[0].why, Some(Why::NoAnswer), "{way:?}");
        }
    });
}

#[test]
fn what_is_no_certificate_is_said_with_the_name_of_the_setting() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("authority.pem");
    for text in [None, Some(""), Some("no certificate")] {
        if let Some(text) = text {
            std::fs::write(&file, text).expect("a file");
        }
        let refused = mail::authority(&file).expect_err("a refusal");
        assert!(refused.to_string().contains("SAIETS_SMTP_CA"), "{refused}");
    }
}
