//! Sessions cancelled and moved: whom to tell, and how it went.

use domain::{account::Role, course::Course, person::Delivery};
use jiff::civil::date;

use crate::{
    browser::Browser,
    staff::{centre, signed_in},
    test_house::{TestHouse, run},
};

const HOUSE: &str = "/en/saieta-nams/house";
const DOOR: &str = "/api/change-sessions";

fn dates_of(course: &Course) -> String {
    format!("{HOUSE}/courses/{}/dates", course.offer.slug)
}

/// Cancels the meetings of Joga from the first to the last.
async fn cancel(
    browser: &Browser<'_>,
    course: &Course,
    first: &str,
    last: &str,
) -> crate::answer::Page {
    let filled = [
        ("first", first),
        ("last", last),
        ("what", "cancel"),
        ("reason", "Eglė is away"),
    ];
    browser.fill(&dates_of(course), DOOR, &filled).await.page()
}

#[test]
fn a_cancelled_range_stands_everywhere_and_says_whom_to_tell() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let here = centre(&house).await;
        let desk = signed_in(&house, &here, Role::Desk, "berta").await;
        let joga = house.course("Joga").await;
        house.take_place(&joga, "Anna Bērziņa", "20000001").await;
        house
            .browser()
            .take_place(
                &joga,
                &[("name", "Cilda Kalna"), ("email", "cilda@saiets.example")],
            )
            .await;
        house.enrol_at_desk(&joga, "Dora Liepa").await;
        let page = cancel(&desk, &joga, "2026-12-01T09:00:00", "2026-12-08T09:00:00").await;
        assert_eq!(page.words("h1"), "Joga");
        let main = page.main();
        assert!(
            main.contains("Cancelled: 2 meetings from 1 December to 8 December. Eglė is away"),
            "{main}"
        );
        assert!(
            main.contains("3 people are to be told. 0 know already."),
            "{main}"
        );
        assert_eq!(page.each("main h2"), ["Call list", "These get an e-mail"]);
        let lines = page.each(".call");
        assert!(
            lines[0].contains("Anna Bērziņa") && lines[0].contains("Call: +371 2000 0001"),
            "{lines:?}"
        );
        assert!(
            lines[1].contains("Dora Liepa") && lines[1].contains("At the desk"),
            "{lines:?}"
        );
        assert!(
            lines[2].contains("Cilda Kalna") && lines[2].contains("E-mail"),
            "{lines:?}"
        );

        let public = house
            .get(&format!("/en/saieta-nams/course/{}", joga.offer.slug))
            .await
            .page();
        let off = public.each(".dates__off");
        assert_eq!(off.len(), 2);
        assert!(off[0].contains("Cancelled Eglė is away"), "{off:?}");
        let list = desk.get(&format!("{HOUSE}/notices")).await.page();
        assert!(list.main().contains("Joga"));
    });
}

#[test]
fn it_is_written_down_who_was_reached() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let here = centre(&house).await;
        let desk = signed_in(&house, &here, Role::Desk, "berta").await;
        let joga = house.course("Joga").await;
        house.take_place(&joga, "Anna Bērziņa", "20000001").await;
        cancel(&desk, &joga, "2026-12-01T09:00:00", "").await;
        let notice = house
            .store
            .notices(here.id)
            .await
            .expect("notices")
            .remove(0);
        let (_, list) = house
            .store
            .notice(notice.id)
            .await
            .expect("a store")
            .expect("it");
        assert_eq!(list[0].person.wants, Delivery::Call);
        let page = format!("{HOUSE}/notices/{}", notice.id.simple());
        let person = list[0].person.id.0.to_string();
        let id = notice.id.to_string();
        for (outcome, said) in [
            ("not_reached", "Not reached, today at 09:00"),
            ("reached", "Reached, today at 09:00"),
        ] {
            let wanted = [
                ("language", "en"),
                ("centre", "saieta-nams"),
                ("notice", id.as_str()),
                ("person", person.as_str()),
                ("outcome", outcome),
            ];
            let answer = desk.post("/api/mark-told", &page, &wanted).await;
            let after = desk
                .go(&crate::browser::own_path(answer.location()))
                .await
                .page();
            assert_eq!(
                after.words(".call strong").as_str(),
                said.split(',').next().unwrap_or_default()
            );
            assert!(
                after.words(".call").contains(said),
                "{}",
                after.words(".call")
            );
        }
        let after = desk.get(&page).await.page();
        assert!(
            after
                .main()
                .contains("1 person is to be told. 1 person knows already.")
        );
        let dean = house.catalogue().await.faculties[0].id;
        let dean = signed_in(&house, &here, Role::Coordinator(dean), "dina").await;
        assert_eq!(
            dean.get(&page).await.status,
            axum::http::StatusCode::FORBIDDEN,
            "of another faculty"
        );
    });
}

#[test]
fn a_move_keeps_what_is_not_said_and_takes_no_taken_room() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let here = centre(&house).await;
        let desk = signed_in(&house, &here, Role::Desk, "berta").await;
        let joga = house.course("Joga").await;
        let page = dates_of(&joga);
        // Vingrošanas grupa has the hall on Tuesdays from half past ten.
        let clashing = [
            ("first", "2026-12-01T09:00:00"),
            ("what", "move"),
            ("start", "10:00"),
            ("reason", "Later"),
        ];
        let refused = desk.fill(&page, DOOR, &clashing).await.page();
        assert!(
            refused
                .words("[role=alert]")
                .contains("something else has the room"),
            "{}",
            refused.main()
        );
        assert_eq!(
            refused.attribute("#reason", "value").as_deref(),
            Some("Later")
        );
        let moved = [
            ("first", "2026-12-01T09:00:00"),
            ("what", "move"),
            ("day", "2026-12-04"),
            ("start", "8"),
            ("reason", "The hall is painted"),
        ];
        let told = desk.fill(&page, DOOR, &moved).await.page();
        assert!(
            told.main().contains("Moved, was planned on 1 December."),
            "{}",
            told.main()
        );
        assert!(
            told.main().contains("Nobody has a place"),
            "{}",
            told.main()
        );
        let catalogue = house.catalogue().await;
        let offer = &catalogue.course_by_id(joga.id).expect("it").offer;
        let domain::session::ChangeKind::Move {
            date: day,
            hours,
            place,
        } = &offer.changes[0].what
        else {
            panic!("moved")
        };
        assert_eq!(
            (
                *day,
                hours.start.hour(),
                hours.end.map(|end| (end.hour(), end.minute()))
            ),
            (date(2026, 12, 4), 8, Some((9, 15)))
        );
        assert_eq!(*place, joga.offer.patterns[0].place);
        let undone = [
            ("first", "2026-12-01T09:00:00"),
            ("what", "planned"),
            ("reason", "The paint is dry"),
        ];
        let told = desk.fill(&page, DOOR, &undone).await.page();
        assert!(
            told.main().contains("Takes place after all on 1 December."),
            "{}",
            told.main()
        );
        assert!(house.course("Joga").await.offer.changes.is_empty());
        let again = desk.fill(&page, DOOR, &undone).await.page();
        assert!(again.words("[role=alert]").contains("They are so already"));
    });
}

#[test]
fn what_is_missing_is_said_all_at_once() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let here = centre(&house).await;
        let desk = signed_in(&house, &here, Role::Desk, "berta").await;
        let joga = house.course("Joga").await;
        let page = dates_of(&joga);
        for (filled, links) in [
            (vec![], vec!["#first", "#cancel", "#reason"]),
            (
                vec![("first", "2026-12-01T09:00:00"), ("what", "cancel")],
                vec!["#reason"],
            ),
            (
                vec![
                    ("first", "2026-12-01T09:00:00"),
                    ("what", "move"),
                    ("reason", "x"),
                ],
                vec!["#day"],
            ),
            (
                vec![
                    ("first", "2026-12-01T09:00:00"),
                    ("what", "move"),
                    ("reason", "x"),
                    ("start", "noon"),
                ],
                vec!["#start"],
            ),
            (
                vec![
                    ("first", "2026-12-08T09:00:00"),
                    ("last", "2026-12-01T09:00:00"),
                    ("what", "cancel"),
                    ("reason", "x"),
                ],
                vec!["#first"],
            ),
            (
                vec![
                    ("first", "2026-12-02T09:00:00"),
                    ("what", "cancel"),
                    ("reason", "x"),
                ],
                vec!["#first"],
            ),
        ] {
            let shown = desk.fill(&page, DOOR, &filled).await.page();
            let told: Vec<_> = shown
                .all("[role=alert] a")
                .iter()
                .filter_map(|link| link.attr("href"))
                .map(str::to_owned)
                .collect();
            assert_eq!(told, links, "{filled:?}");
        }
        assert!(
            house
                .store
                .notices(here.id)
                .await
                .expect("notices")
                .is_empty()
        );
    });
}
