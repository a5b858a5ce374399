//! Two browsers with the same course open: the second is told what the first kept, and loses nothing.

use domain::{account::Role, course::Seats, offer::State};

use super::writing::{HOUSE, NEW, manager, room, show, tai_chi, write, written};
use crate::{
    answer::Page,
    browser::{Browser, own_path},
    staff::{centre, signed_in},
    test_house::{TestHouse, run},
};

const WRITE: &str = "/api/write-course";

/// A form that was opened before, sent with some fields filled otherwise.
async fn send(
    browser: &Browser<'_>,
    page: &str,
    opened: &[(String, String)],
    other: &[(&str, &str)],
) -> Page {
    let kept = opened
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .filter(|(name, _)| !other.iter().any(|(new, _)| new == name));
    let all: Vec<_> = kept.chain(other.iter().copied()).collect();
    let answer = browser.post(WRITE, page, &all).await;
    browser.go(&own_path(answer.location())).await.page()
}

/// Two managers who have the form of Joga open, and what stands on it.
async fn two_at_joga(house: &TestHouse) -> ([Browser<'_>; 2], String, Vec<(String, String)>) {
    let first = manager(house).await;
    let second = signed_in(house, &centre(house).await, Role::Manager, "berta").await;
    let joga = house.course("Joga").await;
    let page = format!("{HOUSE}/courses/{}", joga.offer.slug);
    let opened = written(&second.get(&page).await.page());
    ([first, second], page, opened)
}

#[test]
fn the_second_is_told_who_kept_what_and_keeps_theirs_knowingly() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let ([first, second], page, opened) = two_at_joga(&house).await;
        let theirs = [("seats", "21"), ("leader", "Zane P."), ("then", "keep")];
        let kept = send(&first, &page, &opened, &theirs).await;
        assert!(kept.main().contains("It is kept"), "{}", kept.main());

        let mine = [("seats", "9"), ("cost", "3 €"), ("then", "keep")];
        let told = send(&second, &page, &opened, &mine).await;
        let alert = told.words("[role=alert]");
        assert!(alert.contains("Somebody else kept this class"), "{alert}");
        assert!(alert.contains("Anna Bērziņa kept it today at "), "{alert}");
        let changed = told.words("#meanwhile");
        assert!(changed.contains("Theirs:21Yours:9"), "{changed}");
        assert!(
            changed.contains("Theirs:Zane P.Yours, as it was before:"),
            "{changed}"
        );
        assert!(!changed.contains("3 €"), "what only I changed: {changed}");
        assert_eq!(told.attribute("#seats", "value").as_deref(), Some("9"));
        assert_eq!(told.attribute("#cost", "value").as_deref(), Some("3 €"));
        assert_eq!(house.course("Joga").await.seats, Seats::Known(21));

        let again = written(&told);
        let kept = send(&second, &page, &again, &[("then", "keep")]).await;
        assert!(kept.main().contains("It is kept"), "{}", kept.main());
        assert_eq!(house.course("Joga").await.seats, Seats::Known(9));
        // Knowing of one is not knowing of the next.
        let told = send(&first, &page, &again, &[("seats", "7"), ("then", "keep")]).await;
        assert!(told.words("[role=alert]").contains("Somebody else"));
        assert_eq!(house.course("Joga").await.seats, Seats::Known(9));
    });
}

#[test]
fn the_second_may_take_theirs() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let ([first, second], page, opened) = two_at_joga(&house).await;
        send(&first, &page, &opened, &[("seats", "21"), ("then", "keep")]).await;
        let told = send(&second, &page, &opened, &[("seats", "9"), ("then", "keep")]).await;
        let again = written(&told);
        let taken = send(&second, &page, &again, &[("then", "theirs")]).await;
        assert!(taken.main().contains("what the other person kept"));
        for page in [taken, second.get(&page).await.page()] {
            assert_eq!(page.attribute("#seats", "value").as_deref(), Some("21"));
        }
        assert_eq!(house.course("Joga").await.seats, Seats::Known(21));
    });
}

#[test]
fn sending_a_form_twice_is_no_quarrel() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let manager = manager(&house).await;
        let hall = room(&house, "Deju zāle").await;
        let fresh = written(&manager.get(NEW).await.page());
        let filled = tai_chi(&hall);
        let mut sent = filled.clone();
        sent.push(("then", "keep"));
        for _ in 0..2 {
            let page = send(&manager, NEW, &fresh, &sent).await;
            assert!(page.main().contains("It is kept"), "{}", page.main());
        }
        sent.push(("seats", "3"));
        sent.retain(|field| *field != ("seats", "14"));
        let told = send(&manager, NEW, &fresh, &sent).await;
        assert!(told.words("#meanwhile").contains("Theirs:14Yours:3"));
    });
}

#[test]
fn what_is_shown_to_everybody_is_what_was_looked_at() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let manager = manager(&house).await;
        let hall = room(&house, "Deju zāle").await;
        write(&manager, NEW, &tai_chi(&hall), "keep").await.page();
        let course = house.course("Tai chi for all").await;
        let edit = format!("{HOUSE}/courses/{}", course.offer.slug);
        let publish = format!("{edit}/publish");
        let looked = manager.get(&publish).await.page();
        let looked = looked.fields("form[action='/api/show-course']");
        let other = signed_in(&house, &centre(&house).await, Role::Manager, "berta").await;
        let opened = written(&other.get(&edit).await.page());
        let renamed = [("title_en", "Chess"), ("then", "keep")];
        let kept = send(&other, &edit, &opened, &renamed).await;
        assert!(kept.main().contains("It is kept"), "{}", kept.main());

        let fields: Vec<_> = looked
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        let answer = manager.post("/api/show-course", &publish, &fields).await;
        let page = manager.go(&own_path(answer.location())).await.page();
        let alert = page.words("[role=alert]");
        assert!(alert.contains("after you had opened the page"), "{alert}");
        assert!(alert.contains("Anna Bērziņa kept it"), "{alert}");
        assert_eq!(page.words("h1"), "Chess");
        let course = house.course("Chess").await;
        assert_eq!(course.offer.state, State::Draft);
        show(&manager, &house, &course, "published").await;
        assert_eq!(house.course("Chess").await.offer.state, State::Published);
    });
}

#[test]
fn a_meeting_is_decided_about_once() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let ([first, second], page, _) = two_at_joga(&house).await;
        let dates = format!("{page}/dates");
        let door = "/api/change-sessions";
        let form = format!("form[action='{door}']");
        let opened = second.get(&dates).await.page().fields(&form);
        let decide = |reason| {
            [
                ("first", "2026-12-01T09:00:00"),
                ("last", ""),
                ("what", "cancel"),
                ("reason", reason),
            ]
        };
        first.fill(&dates, door, &decide("The leader is ill")).await;

        let theirs = decide("The roof is mended");
        let kept = opened
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .filter(|(name, _)| !theirs.iter().any(|(new, _)| new == name));
        let all: Vec<_> = kept.chain(theirs).collect();
        let answer = second.post(door, &dates, &all).await;
        let told = second.go(&own_path(answer.location())).await.page();
        let alert = told.words("[role=alert]");
        assert!(alert.contains("Somebody decided"), "{alert}");
        assert!(alert.contains("Anna Bērziņa kept it"), "{alert}");
        let reason = told.attribute("#reason", "value");
        assert_eq!(reason.as_deref(), Some("The roof is mended"));
        let changes = house.course("Joga").await.offer.changes;
        assert_eq!(changes[0].reason.as_str(), "The leader is ill");
        second.fill(&dates, door, &theirs).await;
        let changes = house.course("Joga").await.offer.changes;
        assert_eq!(changes[0].reason.as_str(), "The roof is mended");
    });
}
