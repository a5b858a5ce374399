//! What is said of a course before it is shown.

use crate::test_house::{TestHouse, run};

use super::writing::{HOUSE, manager};

#[test]
fn members_will_read_of_the_places_that_are_free() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let joga = house.course("Joga").await;
        house.take_place(&joga, "Anna Bērziņa", "20000001").await;
        let manager = manager(&house).await;
        let page = format!("{HOUSE}/courses/{}/publish", joga.offer.slug);
        let shown = manager.get(&page).await.page();
        assert_eq!(shown.words(".seats"), "17 places are free");
        assert_eq!(shown.words("h1"), "See it as everybody sees it");
        let doors = shown.all("main form[action='/api/show-course']");
        assert!(doors.is_empty(), "it is shown already");
    });
}

#[test]
fn a_cancelled_meeting_is_not_ahead() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let joga = house.course("Joga").await;
        let manager = manager(&house).await;
        let page = format!("{HOUSE}/courses/{}", joga.offer.slug);
        let before = manager.get(&page).await.page().words("#meetings");
        let filled = [
            ("first", "2026-12-01T09:00:00"),
            ("what", "cancel"),
            ("reason", "Eglė is away"),
        ];
        let dates = format!("{page}/dates");
        manager.fill(&dates, "/api/change-sessions", &filled).await;
        let after = manager.get(&page).await.page().words("#meetings");
        let number = |words: &str| words.split(' ').next().and_then(|count| count.parse().ok());
        let [before, after]: [Option<u32>; 2] = [&before, &after].map(|words| number(words));
        assert_eq!(after.map(|after| after + 1), before);
        assert!(before.is_some());
    });
}
