//! Who may write which course, what is sent twice, what is copied, what is listed.

use axum::http::StatusCode;
use domain::{account::Role, offer::State};

use super::writing::{HOUSE, NEW, faculty, manager, room, tai_chi, with, write};
use crate::{
    staff::{centre, signed_in},
    test_house::{TestHouse, run},
};

#[test]
fn a_coordinator_writes_the_courses_of_their_own_faculty_only() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let here = centre(&house).await;
        let own = faculty(&house, "veseliba").await;
        let other = faculty(&house, "valodas").await;
        let dean = signed_in(&house, &here, Role::Coordinator(own), "dina").await;
        let desk = signed_in(&house, &here, Role::Desk, "berta").await;
        let [own, other] = [own, other].map(|faculty| faculty.to_string());
        let hall = room(&house, "Deju zāle").await;

        let page = dean.get(NEW).await.page();
        let offered = page.all("#faculty option").len();
        assert_eq!(offered, 1, "no other faculty is offered");
        let fields = with(&tai_chi(&hall), &[("faculty", &own)]);
        write(&dean, NEW, &fields, "keep").await.page();
        let course = house.course("Tai chi for all").await;
        assert_eq!(course.offer.state, State::Draft);
        for fields in [
            with(&fields, &[("faculty", &other)]),
            with(&fields, &[("faculty", "")]),
        ] {
            let answer = dean
                .send_form(
                    NEW,
                    "/api/write-course",
                    &with(&fields, &[("then", "keep")]),
                )
                .await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN);
        }
        let moved = with(&fields, &[("faculty", &other), ("then", "keep")]);
        let edit = format!("{HOUSE}/courses/{}", course.offer.slug);
        let answer = dean.send_form(&edit, "/api/write-course", &moved).await;
        assert_eq!(
            answer.status,
            StatusCode::FORBIDDEN,
            "nor moved into another"
        );
        let page = dean.get(&format!("{edit}/publish")).await.page();
        assert!(page.all("form[action='/api/show-course']").is_empty());
        assert!(page.main().contains("A manager of the house shows it"));
        for page in [&edit, &format!("{edit}/publish"), NEW] {
            assert_eq!(desk.get(page).await.status, StatusCode::FORBIDDEN, "{page}");
        }
        let english = house.course("English conversation over tea").await;
        let foreign = format!("{HOUSE}/courses/{}", english.offer.slug);
        assert_eq!(dean.get(&foreign).await.status, StatusCode::FORBIDDEN);
    });
}

#[test]
fn sent_twice_it_is_one_course_and_a_copy_is_a_draft_of_its_own() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let manager = manager(&house).await;
        let hall = room(&house, "Deju zāle").await;
        let page = manager.get(NEW).await.page();
        let fields = page.fields("form[action='/api/write-course']");
        let fields: Vec<_> = fields
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        let fields = with(&with(&fields, &tai_chi(&hall)), &[("then", "keep")]);
        let before = house.catalogue().await.courses.len();
        for _ in 0..2 {
            manager.post("/api/write-course", NEW, &fields).await;
        }
        assert_eq!(house.catalogue().await.courses.len(), before + 1);
        let course = house.course("Tai chi for all").await;
        let edit = format!("{HOUSE}/courses/{}", course.offer.slug);
        let id = course.id.to_string();
        let copy = uuid::Uuid::now_v7().to_string();
        let wanted = [
            ("language", "en"),
            ("centre", "saieta-nams"),
            ("course", id.as_str()),
            ("copy", copy.as_str()),
            ("as_group", "true"),
        ];
        for _ in 0..2 {
            let answer = manager.post("/api/copy-course", &edit, &wanted).await;
            assert!(
                answer
                    .location()
                    .contains(&format!("{}-2", course.offer.slug)),
                "{}",
                answer.location()
            );
        }
        let known = house.catalogue().await;
        assert_eq!(known.courses.len(), before + 2);
        let groups: Vec<_> = known
            .courses
            .iter()
            .filter(|one| one.set == course.set)
            .collect();
        assert_eq!(groups.len(), 2);
        assert!(groups.iter().all(|one| one.offer.state == State::Draft));
    });
}

#[test]
fn the_list_is_asked_by_words_faculty_and_state() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let manager = manager(&house).await;
        let list = format!("{HOUSE}/courses");
        let all = manager.get(&list).await.page().all(".year__entry").len();
        let of = async |query: &str| {
            let page = manager.get(&format!("{list}?{query}")).await.page();
            page.each(".year__entry h3 a")
        };
        assert!(all > 20);
        assert_eq!(of("q=joga").await, ["Joga"]);
        let own = faculty(&house, "veseliba").await;
        let health = of(&format!("faculty={own}")).await;
        assert!(health.contains(&"Joga".to_owned()) && health.len() < all);
        assert_eq!(of("state=ended").await.len(), 0);
        let doubtful = of("state=doubtful").await;
        let published = of("state=published").await.len();
        let draft = of("state=draft").await.len();
        assert_eq!(doubtful.len() + published + draft, all);
        let way_back = format!("main a.go[href='{list}']");
        let nothing = manager.get(&format!("{list}?q=zzzz")).await.page();
        assert_eq!(nothing.words(&way_back), "Show everything");
        assert_eq!(manager.get(&list).await.page().all(&way_back).len(), 0);
    });
}
