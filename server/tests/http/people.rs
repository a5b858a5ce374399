//! The people a house knows: found, corrected, handed their data, forgotten, and two made one.

use axum::http::StatusCode;
use domain::{account::Role, id::PersonId};

use crate::{
    browser::{Browser, own_path},
    staff::{centre, signed_in},
    test_house::{TestHouse, run},
};

const PEOPLE: &str = "/en/saieta-nams/house/people";

async fn with_role<'a>(house: &'a TestHouse, role: Role, name: &str) -> Browser<'a> {
    signed_in(house, &centre(house).await, role, name).await
}

/// Looks for somebody as the box does, and tells where the list leads.
async fn found(browser: &Browser<'_>, who: &str) -> Vec<String> {
    let page = browser
        .fill(PEOPLE, "/api/look-up-people", &[("who", who)])
        .await
        .page();
    let links = page.all("section[aria-labelledby='found'] a.way");
    links
        .iter()
        .filter_map(|link| link.attr("href"))
        .map(str::to_owned)
        .collect()
}

/// Somebody with a place in yoga, and their page.
async fn somebody(house: &TestHouse, browser: &Browser<'_>, name: &str, phone: &str) -> String {
    let yoga = house.course("Joga").await;
    house.take_place(&yoga, name, phone).await;
    let last = &phone[phone.len() - 4..];
    let pages = found(browser, &format!("{name} {last}")).await;
    assert_eq!(pages.len(), 1, "{pages:?}");
    pages[0].clone()
}

fn id_of(page: &str) -> PersonId {
    page.rsplit('/')
        .next()
        .and_then(|id| id.parse().ok())
        .expect("an id")
}

#[test]
fn somebody_is_found_and_what_is_known_is_corrected() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let desk = with_role(&house, Role::Desk, "ona").await;
        let page = somebody(&house, &desk, "Anna Berzina", "20000001").await;
        let edit = format!("{page}/edit");
        let wrong = [("phone", "12"), ("wants", "call"), ("spoken", "lv")];
        let back = desk.fill(&edit, "/api/keep-person", &wrong).await.page();
        assert!(
            back.main_holds("This is no telephone number."),
            "{}",
            back.main()
        );
        assert_eq!(
            back.attribute("#phone", "value").as_deref(),
            Some("12"),
            "what was typed stays"
        );
        let nowhere = [("phone", ""), ("email", ""), ("wants", "call")];
        let back = desk.fill(&edit, "/api/keep-person", &nowhere).await.page();
        assert!(back.main_holds("They cannot be reached in this way."));
        let right = [
            ("name", "Anna Bērziņa"),
            ("phone", "20000009"),
            ("email", ""),
            ("wants", "letter"),
            ("needs", "A chair with arms"),
        ];
        let kept = desk.fill(&edit, "/api/keep-person", &right).await.page();
        assert!(
            kept.main_holds("It is kept") && kept.main_holds("A chair with arms"),
            "{}",
            kept.main()
        );
        assert_eq!(found(&desk, "0009").await, std::slice::from_ref(&page));
        assert!(found(&desk, "0001").await.is_empty());
        assert_eq!(
            desk.get(&format!("{page}/erase")).await.status,
            StatusCode::FORBIDDEN
        );
        assert_eq!(
            desk.get(&format!("{page}/export.json")).await.status,
            StatusCode::FORBIDDEN
        );
    });
}

#[test]
fn somebody_is_given_their_data_and_forgotten() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let anna = with_role(&house, Role::Manager, "anna").await;
        let page = somebody(&house, &anna, "Zane Kalnina", "20000002").await;
        let readable = anna.get(&format!("{page}/export")).await.page();
        assert!(
            readable.main_holds("Zane Kalnina") && readable.main_holds("+371 2000 0002"),
            "{}",
            readable.main()
        );
        let file = anna.get(&format!("{page}/export.json")).await;
        let json: serde_json::Value = serde_json::from_str(&file.body).expect("JSON");
        assert_eq!(json["person"]["name"], "Zane Kalnina");
        assert_eq!(json["enrolments"].as_array().map(Vec::len), Some(1));
        assert_eq!(json["log"].as_array().map(Vec::len), Some(1));
        let erase = format!("{page}/erase");
        let asked = anna.fill(&erase, "/api/erase-person", &[]).await.page();
        assert!(
            asked.main_holds("Please read it once more"),
            "{}",
            asked.main()
        );
        assert!(
            house
                .store
                .person(id_of(&page))
                .await
                .expect("a store")
                .is_some()
        );
        let gone = anna
            .fill(&erase, "/api/erase-person", &[("sure", "yes")])
            .await
            .page();
        assert!(gone.main_holds("This person is forgotten"));
        assert_eq!(anna.get(&page).await.status, StatusCode::NOT_FOUND);
        assert!(found(&anna, "Kalnina").await.is_empty());
    });
}

#[test]
fn who_has_died_keeps_places_until_the_desk_decides() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let desk = with_role(&house, Role::Desk, "ona").await;
        let page = somebody(&house, &desk, "Janis Ozols", "20000003").await;
        let marked = desk.fill(&page, "/api/mark-deceased", &[]).await.page();
        assert!(
            marked.main_holds("Nobody writes to them or calls them any more."),
            "{}",
            marked.main()
        );
        assert!(
            !marked
                .all("form[action='/api/give-back-for-somebody']")
                .is_empty(),
            "the places are offered back"
        );
        let held = house
            .store
            .places_of(&[id_of(&page)])
            .await
            .expect("a store");
        assert_eq!(held.len(), 1);
        let alive = desk.fill(&page, "/api/mark-deceased", &[]).await.page();
        assert!(!alive.main_holds("Nobody writes to them or calls them any more."));
    });
}

#[test]
fn two_who_are_one_are_shown_and_made_one_after_a_look() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let desk = with_role(&house, Role::Desk, "ona").await;
        let one = somebody(&house, &desk, "Rasa Liepa", "20000004").await;
        let other = somebody(&house, &desk, "Rasa Liepina", "20000005").await;
        let same = [
            ("name", "Rasa Liepā"),
            ("phone", "20000004"),
            ("email", ""),
            ("wants", "call"),
            ("spoken", "lt"),
        ];
        desk.fill(&format!("{other}/edit"), "/api/keep-person", &same)
            .await;
        let people = desk.get(PEOPLE).await.page();
        assert!(
            people.main_holds("Perhaps one and the same person"),
            "{}",
            people.main()
        );
        let join = format!("{one}/join?with={}", id_of(&other));
        let page = desk.get(&join).await.page();
        assert!(
            page.main_holds("Rasa Liepā") && page.main_holds("keep the other entry’s place"),
            "{}",
            page.main()
        );
        let asked = desk
            .fill(&join, "/api/join-people", &[("name", "other")])
            .await
            .page();
        assert!(asked.main_holds("Please read it once more"));
        let filled = [("name", "other"), ("spoken", "this"), ("sure", "yes")];
        let answer = desk.send_form(&join, "/api/join-people", &filled).await;
        let joined = desk.go(&own_path(answer.location())).await.page();
        assert!(
            joined.main_holds("They are one person now") && joined.main_holds("Rasa Liepā"),
            "{}",
            joined.main()
        );
        assert_eq!(
            house.store.person(id_of(&other)).await.expect("a store"),
            None
        );
        let yoga = house.course("Joga").await;
        let seats = house
            .store
            .seats(&[(yoga.set, yoga.id)])
            .await
            .expect("a store");
        assert_eq!(
            seats[&yoga.id].placed, 1,
            "one place stays, the other is free again"
        );
        assert!(
            !desk
                .get(PEOPLE)
                .await
                .page()
                .main_holds("Perhaps one and the same person")
        );
    });
}
