//! Messages that leave the house: by a real mail server, by telephone, on paper; and what did not go.

use domain::{
    account::Role,
    course::{Course, Seats},
    language::Language,
};
use jiff::civil::date;

use super::mailbox::{MailServer, round};
use crate::{
    answer::Page,
    browser::Browser,
    staff::{centre, signed_in},
    test_house::{TestHouse, course_of, run},
};

const MESSAGES: &str = "/en/saieta-nams/house/messages";
const LETTERS: &str = "/en/saieta-nams/house/messages/letters";

async fn manager(house: &TestHouse) -> Browser<'_> {
    let centre = centre(house).await;
    signed_in(house, &centre, Role::Manager, "ilze").await
}

/// A house whose yoga has so many places.
async fn with_seats(seats: u16) -> (TestHouse, Course) {
    let house = TestHouse::with(|programme| {
        course_of(programme, "Joga").seats = Seats::Known(seats);
    })
    .await;
    let course = house.course("Joga").await;
    (house, course)
}

/// Somebody asks for a place by the form and gives a mailbox.
async fn ask(house: &TestHouse, course: &Course, name: &str, email: &str) -> Page {
    let filled = [("name", name), ("email", email)];
    house.browser().take_place(course, &filled).await.page()
}

#[test]
fn a_place_is_written_with_slip_and_dates() {
    run(|| async {
        let (house, course) = with_seats(9).await;
        let slip = ask(&house, &course, "Anna Bērziņa", "anna@example.org").await;
        let code = slip.words(".slip__letters");
        let server = MailServer::start();
        round(&house, Some(&server.post_as("anna:geheim@"))).await;
        round(&house, Some(&server.post())).await;
        let mails = server.close();
        assert_eq!(mails.len(), 1, "once");
        let mail = &mails[0];
        assert_eq!(
            (mail.from.as_str(), mail.to.as_slice()),
            (
                "nams@saiets.example",
                ["anna@example.org".to_owned()].as_slice()
            )
        );
        assert!(mail.signed_in);
        assert_eq!(mail.header("Auto-Submitted"), "auto-generated");
        assert!(mail.header("Message-ID").ends_with("@saiets.example>"));
        let text = mail.part("text/plain");
        assert!(
            text.starts_with("Good day, Anna Bērziņa\n\nYou have a place in “Joga”."),
            "{text}"
        );
        assert!(
            text.contains(&format!("Code of your slip: {code}")),
            "{text}"
        );
        let link = format!(
            "https://saieta-nams.example/en/saieta-nams/slip/{}",
            code.replace('-', "")
        );
        assert!(text.contains(&link), "{text}");
        let html = mail.part("text/html");
        assert!(
            html.contains("<html lang=\"en\">") && html.contains(&format!("<a href=\"{link}\">")),
            "{html}"
        );
        let dates = mail.part("text/calendar");
        assert!(
            dates.contains("BEGIN:VEVENT") && dates.contains("SUMMARY:Joga"),
            "{dates}"
        );
    });
}

#[test]
fn what_the_mail_server_refuses_lies_there_and_is_sent_again() {
    run(|| async {
        let (house, course) = with_seats(9).await;
        ask(&house, &course, "Anna Berga", "nobody.anna@example.org").await;
        ask(&house, &course, "Berta Liepa", "later.berta@example.org").await;
        let server = MailServer::start();
        round(&house, Some(&server.post())).await;
        assert_eq!(server.close().len(), 0);
        let manager = manager(&house).await;
        let answer = manager.get(MESSAGES).await;
        assert!(
            !answer.body.contains("example.org"),
            "a mailbox is nobody's business here"
        );
        let page = answer.page();
        assert_eq!(
            page.each(".call .colleague__name"),
            ["Berta Liepa", "Anna Berga"]
        );
        let main = page.main();
        assert!(main.contains("The mail server refused it."), "{main}");
        assert!(
            main.contains("asked again and again to come back later"),
            "{main}"
        );
        // Told by telephone: it leaves the list.
        let ids = house
            .store
            .messages(centre(&house).await.id)
            .await
            .expect("a store");
        let which = ids[1].id.to_string();
        let filled = [
            ("language", "en"),
            ("centre", "saieta-nams"),
            ("messages", which.as_str()),
        ];
        let told = manager.post("/api/message-told", MESSAGES, &filled).await;
        let told = manager
            .go(&crate::browser::own_path(told.location()))
            .await
            .page();
        assert_eq!(told.each(".call .colleague__name").len(), 1);
    });
}

#[test]
fn without_a_mail_server_everything_is_kept_and_shown() {
    run(|| async {
        let (house, course) = with_seats(9).await;
        ask(&house, &course, "Anna Berga", "anna@example.org").await;
        round(&house, None).await;
        let manager = manager(&house).await;
        let page = manager.get(MESSAGES).await.page();
        assert!(page.main().contains("E-mails wait here"), "{}", page.main());
        assert!(
            page.main().contains("You have a place: Joga"),
            "{}",
            page.main()
        );
        let server = MailServer::start();
        round(&house, Some(&server.post())).await;
        assert_eq!(server.close().len(), 1, "it goes once there is one");
        let page = manager.get(MESSAGES).await.page();
        assert!(
            page.main().contains("Everything is told"),
            "{}",
            page.main()
        );
    });
}

#[test]
fn a_mail_server_that_is_gone_is_tried_again() {
    run(|| async {
        let (house, course) = with_seats(9).await;
        ask(&house, &course, "Anna Berga", "anna@example.org").await;
        let server = MailServer::start();
        let post = server.post();
        server.close();
        round(&house, Some(&post)).await;
        let kept = house
            .store
            .messages(centre(&house).await.id)
            .await
            .expect("a store");
        assert_eq!((kept.len(), kept[0].tries), (1, 1));
        assert_eq!(kept[0].why, Some(domain::happened::message::Why::NoAnswer));
    });
}

#[test]
fn an_offer_is_called_or_written_and_what_they_heard_themselves_is_not() {
    run(|| async {
        let (house, course) = with_seats(1).await;
        let first = ask(&house, &course, "Anna Berga", "anna@example.org").await;
        house
            .take_place(&course, "Berta Liepa", "+371 2000 0002")
            .await;
        let code = first.words(".slip__letters").replace('-', "");
        let slip = format!("/en/saieta-nams/slip/{code}");
        house.browser().fill(&slip, "/api/give-back", &[]).await;
        round(&house, None).await;
        let manager = manager(&house).await;
        let page = manager.get(MESSAGES).await.page();
        let main = page.main();
        assert!(main.contains("To call, or to tell at the desk"), "{main}");
        assert!(
            main.contains("A place is free for you: Joga, until"),
            "{main}"
        );
        assert!(main.contains("+371 2000 0002"), "{main}");
        let kept = house
            .store
            .messages(centre(&house).await.id)
            .await
            .expect("a store");
        let call = kept
            .iter()
            .find(|message| message.state == store::State::Call);
        let call = call.expect("a call").id.to_string();
        let filled = [
            ("language", "en"),
            ("centre", "saieta-nams"),
            ("message", call.as_str()),
        ];
        let noted = manager
            .post("/api/nobody-answered", MESSAGES, &filled)
            .await;
        let again = manager
            .go(&crate::browser::own_path(noted.location()))
            .await
            .page();
        assert!(
            again.main().contains("Nobody answered today at 09:00"),
            "{}",
            again.main()
        );
    });
}

#[test]
fn who_wants_letters_gets_a_sheet_of_paper() {
    run(|| async {
        let (house, course) = with_seats(9).await;
        house.enrol_by_letter(&course, "Anna Bērziņa").await;
        round(&house, None).await;
        let manager = manager(&house).await;
        let page = manager.get(MESSAGES).await.page();
        assert!(
            page.main().contains("1 letter is to be printed"),
            "{}",
            page.main()
        );
        let letters = manager.get(LETTERS).await.page();
        assert_eq!(letters.attribute(".letter", "lang").as_deref(), Some("lv"));
        assert!(
            letters
                .words(".letter")
                .contains("Jums ir vieta nodarbībā „Joga”."),
            "{}",
            letters.words(".letter")
        );
        let posted = manager.fill(LETTERS, "/api/message-told", &[]).await.page();
        assert!(
            posted.main().contains("Everything is told"),
            "{}",
            posted.main()
        );
    });
}

#[test]
fn every_letter_in_every_language() {
    run(|| async {
        let house = TestHouse::to_read().await;
        let catalogue = house.catalogue().await;
        let course = house.course("Joga").await;
        let now = date(2026, 11, 24).at(9, 0, 0, 0);
        for language in Language::ALL {
            let letters = app::house::message::samples(&catalogue, &course, language, now);
            assert_eq!(letters.len(), 9, "one of each kind");
            let parts = letters
                .iter()
                .map(|letter| format!("# {}\n\n{}\n", letter.subject, letter.text()));
            let all: String = parts.collect();
            insta::assert_snapshot!(format!("letters_{language}"), all);
            let staff = app::house::message::staff_samples(&catalogue, language);
            let parts = staff
                .iter()
                .map(|letter| format!("# {}\n\n{}\n", letter.subject, letter.text()));
            insta::assert_snapshot!(
                format!("staff_letters_{language}"),
                parts.collect::<String>()
            );
            for letter in &letters {
                let page = server::mail::html(letter);
                assert!(page.contains(&format!("<html lang=\"{language}\">")));
                assert!(
                    !page.contains("<ill>"),
                    "what people write stays text: {page}"
                );
            }
        }
    });
}
