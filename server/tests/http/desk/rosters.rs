//! Rosters: who is in, who waits, the sheets to print, more chairs, and whose they are to read.

use domain::{account::Role, course::Seats};

use crate::{
    browser::Browser,
    staff::{centre, signed_in},
    test_house::{TestHouse, course_of, run},
};

/// A house whose yoga has one place, taken; two wait.
async fn full() -> (TestHouse, String) {
    let house = TestHouse::with(|programme| {
        course_of(programme, "Joga").seats = Seats::Known(1);
    })
    .await;
    let course = house.course("Joga").await;
    for (name, phone) in [
        ("Anna Berga", "+371 2000 0001"),
        ("Berta Liepa", "+371 2000 0002"),
        ("Zane Ozola", "+371 2000 0003"),
    ] {
        let filled = [
            ("name", name),
            ("phone", phone),
            ("needs", "a seat near the door"),
        ];
        house.browser().take_place(&course, &filled).await.page();
    }
    let roster = format!("/en/saieta-nams/house/course/{}/roster", course.offer.slug);
    (house, roster)
}

async fn manager(house: &TestHouse) -> Browser<'_> {
    let centre = centre(house).await;
    signed_in(house, &centre, Role::Manager, "ilze").await
}

#[test]
fn a_roster_says_who_is_in_who_waits_and_what_they_need() {
    run(|| async {
        let (house, roster) = full().await;
        let manager = manager(&house).await;
        let page = manager.get(&roster).await.page();
        assert_eq!(page.words("h1"), "Joga");
        assert!(
            page.words(".lead")
                .contains("1 of 1 places given, 2 people in line")
        );
        let names = page.each(".roster__name a");
        assert_eq!(names, ["Anna Berga", "Berta Liepa", "Zane Ozola"]);
        assert!(page.main().contains("on the web"));
        assert!(page.main().contains("Needs: a seat near the door"));
        let list = manager.get("/en/saieta-nams/house/rosters").await.page();
        assert!(
            list.main()
                .contains("1 of 1 places given, 2 people in line")
        );
    });
}

#[test]
fn a_place_given_back_on_the_roster_is_offered_with_a_date() {
    run(|| async {
        let (house, roster) = full().await;
        let manager = manager(&house).await;
        let door = "/api/give-back-for-somebody";
        let page = manager.get(&roster).await.page();
        let first = page.all(&format!("form[action='{door}']"))[0].html();
        let code = first.split("name=\"code\"").nth(1).expect("a code");
        let code = code
            .split("value=\"")
            .nth(1)
            .and_then(|code| code.split('"').next());
        let key = uuid::Uuid::now_v7().to_string();
        let fields = [
            ("key", key.as_str()),
            ("language", "en"),
            ("centre", "saieta-nams"),
            ("code", code.expect("a code")),
            ("then", "roster"),
        ];
        let answer = manager.post(door, &roster, &fields).await;
        assert_eq!(answer.location(), format!("{roster}?done=left"));
        let page = manager.get(answer.location()).await.page();
        assert!(page.main().contains("It is given back"));
        assert!(
            page.main()
                .contains("Offered until 27 November at 09:00 (+371 2000 0002)"),
            "{}",
            page.main()
        );
    });
}

#[test]
fn the_sheet_to_sign_has_names_alone_and_the_leaders_has_needs_and_telephones() {
    run(|| async {
        let (house, roster) = full().await;
        let manager = manager(&house).await;
        let sheet = manager.get(&format!("{roster}/signatures")).await;
        assert_eq!(sheet.header("cache-control"), "private, no-store");
        let sheet = sheet.page();
        assert_eq!(sheet.each("tbody th")[0], "Anna Berga");
        assert_eq!(
            sheet.all("tbody tr").len(),
            4,
            "and three lines for who comes besides"
        );
        for private in ["2000 0001", "20000001", "near the door", "Berta"] {
            assert!(!sheet.main_holds(private), "{private} is nobody's business");
        }
        let leader = manager.get(&format!("{roster}/leader")).await.page();
        assert_eq!(
            leader.each("tbody tr"),
            ["Anna Berga+371 2000 0001a seat near the door"]
        );
    });
}

#[test]
fn more_chairs_want_a_number_and_a_reason_and_are_offered() {
    run(|| async {
        let (house, roster) = full().await;
        let manager = manager(&house).await;
        let door = "/api/set-seats";
        let filled = [("seats", "two"), ("reason", "")];
        let page = manager.fill(&roster, door, &filled).await.page();
        assert_eq!(page.attribute("#seats", "value").as_deref(), Some("two"));
        assert_eq!(page.all(".chairs .field--wrong").len(), 2);
        let filled = [("seats", "2"), ("reason", "a chair from the hall")];
        let page = manager.fill(&roster, door, &filled).await.page();
        assert!(
            page.words(".lead")
                .contains("1 of 2 places given, 1 place offered, 1 person in line")
        );
        let filled = [("seats", "1"), ("reason", "the chair went back")];
        let page = manager.fill(&roster, door, &filled).await.page();
        assert!(
            page.words("#summary")
                .contains("More places than that are given")
        );
    });
}

#[test]
fn a_coordinator_reads_and_changes_the_rosters_of_their_own_faculty_alone() {
    run(|| async {
        let (house, roster) = full().await;
        let course = house.course("Joga").await;
        let here = centre(&house).await;
        let faculty = course.offer.faculty.expect("a faculty");
        let others = house.catalogue().await;
        let other = others.faculties.iter().find(|known| known.id != faculty);
        let own = signed_in(&house, &here, Role::Coordinator(faculty), "own").await;
        let role = Role::Coordinator(other.expect("another").id);
        let another = signed_in(&house, &here, role, "another").await;
        let page = own.get(&roster).await.page();
        assert!(
            page.all(".roster__name a").is_empty(),
            "the desk is not theirs"
        );
        assert!(
            page.all("form[action='/api/give-back-for-somebody']")
                .is_empty()
        );
        assert_eq!(page.all("form[action='/api/set-seats']").len(), 1);
        for rest in ["", "/signatures", "/leader"] {
            let path = format!("{roster}{rest}");
            assert_eq!(own.get(&path).await.status.as_u16(), 200);
            assert_eq!(another.get(&path).await.status.as_u16(), 403, "{path}");
        }
        let list = "/en/saieta-nams/house/rosters";
        assert!(own.get(list).await.page().main().contains("Joga"));
        assert!(!another.get(list).await.page().main().contains("Joga"));
    });
}
