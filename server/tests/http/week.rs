//! The week: what is on, what was changed, and of tenants only that a room is in use.

use domain::{
    session::{Change, ChangeKind},
    text::Line,
};
use jiff::civil::date;

use crate::{
    answer::words,
    test_house::{TestHouse, course_of, run},
};

#[test]
fn a_tenant_is_in_use_and_nothing_else() {
    run(|| async {
        let house = TestHouse::to_read().await;
        let catalogue = house.catalogue().await;
        assert!(catalogue.holds.len() >= 3);
        for (language, in_use) in [
            ("lv", "Aizņemts"),
            ("lt", "Užimta"),
            ("et", "Hõivatud"),
            ("en", "In use"),
        ] {
            let answer = house.get(&format!("/{language}/saieta-nams/week")).await;
            for hold in &catalogue.holds {
                assert!(
                    !answer.body.contains(hold.tenant.as_str()),
                    "{} is named",
                    hold.tenant
                );
            }
            let page = answer.page();
            let held = page.all(".slot--held, .day__held");
            assert!(held.len() >= 5, "the school holds its wing each day");
            for slot in held {
                assert!(words(slot).contains(in_use), "{}", words(slot));
                assert!(!slot.html().contains("<a "), "{}", words(slot));
            }
        }
        for page in ["", "/programme", "/visit"] {
            let body = house.get(&format!("/lv/saieta-nams{page}")).await.body;
            assert!(
                catalogue
                    .holds
                    .iter()
                    .all(|hold| !body.contains(hold.tenant.as_str())),
                "{page}"
            );
        }
    });
}

#[test]
fn a_week_begins_on_monday_and_leads_to_its_neighbours() {
    run(|| async {
        let house = TestHouse::to_read().await;
        for day in ["2026-11-23", "2026-11-24", "2026-11-29"] {
            let page = house
                .get(&format!("/en/saieta-nams/week?day={day}"))
                .await
                .page();
            assert_eq!(
                page.attribute(".pager a[rel=prev]", "href").as_deref(),
                Some("/en/saieta-nams/week?day=2026-11-16")
            );
            assert_eq!(
                page.attribute(".pager a[rel=next]", "href").as_deref(),
                Some("/en/saieta-nams/week?day=2026-11-30")
            );
            assert_eq!(page.all("section.day").len(), 7);
            assert!(
                page.words("section.day:first-of-type h2")
                    .contains("23 November")
            );
        }
        let today = house.get("/en/saieta-nams/week").await.page();
        assert!(today.words(".day--today h2").contains("24 November"));
        let tuesday = today.words(".day--today");
        assert!(
            tuesday.contains("Joga") && tuesday.contains("Deju zāle"),
            "{tuesday}"
        );
        assert!(
            !tuesday.contains("Vokalinis ansamblis"),
            "which is on Wednesdays"
        );
    });
}

#[test]
fn a_cancelled_and_a_moved_session_are_said() {
    run(|| async {
        let house = TestHouse::with(|programme| {
            let joga = course_of(programme, "Joga");
            let start = joga.offer.patterns[0].hours.start;
            let reason = Line::parse("Skolotāja ir slima").expect("a line");
            joga.offer.changes.push(Change {
                date: date(2026, 11, 24),
                start,
                what: ChangeKind::Cancel,
                reason,
            });
            let amatai = course_of(programme, "Amatai");
            let pattern = amatai.offer.patterns[0].clone();
            let reason = Line::parse("Zāle ir aizņemta").expect("a line");
            let what = ChangeKind::Move {
                date: date(2026, 11, 28),
                hours: pattern.hours,
                place: pattern.place,
            };
            amatai.offer.changes.push(Change {
                date: date(2026, 11, 24),
                start: pattern.hours.start,
                what,
                reason,
            });
        })
        .await;
        let page = house.get("/en/saieta-nams/week").await.page();
        let slots = page.each(".slot");
        let joga = slots
            .iter()
            .find(|slot| slot.contains("Joga"))
            .expect("Joga");
        assert!(
            joga.contains("Cancelled") && joga.contains("Skolotāja ir slima"),
            "{joga}"
        );
        let amatai = slots
            .iter()
            .find(|slot| slot.contains("Amatai"))
            .expect("Amatai");
        assert!(
            amatai.contains("Moved from 24 November") && amatai.contains("Zāle ir aizņemta"),
            "{amatai}"
        );
        assert_eq!(
            slots.iter().filter(|slot| slot.contains("Amatai")).count(),
            1,
            "not on its old day"
        );
        assert!(page.words("#day-2026-11-28 ~ *").contains("Amatai"));
        let course = house.course("Joga").await;
        let dates = house
            .get(&format!("/en/saieta-nams/course/{}", course.offer.slug))
            .await
            .page();
        assert!(dates.each(".dates li")[0].contains("Cancelled"));
        let home = house.get("/en/saieta-nams").await.page();
        assert!(
            home.each(".agenda li")
                .iter()
                .filter(|entry| entry.contains("Joga"))
                .all(|entry| entry.contains("Cancelled"))
        );
    });
}

#[test]
fn a_closed_week_says_why() {
    run(|| async {
        let house = TestHouse::to_read().await;
        let page = house
            .get("/en/saieta-nams/week?day=2026-12-24")
            .await
            .page();
        assert!(
            page.all(".slot a")
                .iter()
                .all(|link| !words(*link).contains("Joga")),
            "no class in the holidays"
        );
        assert!(
            page.words("section.day:nth-of-type(5) h2")
                .contains("Christmas"),
            "{}",
            page.main()
        );
    });
}

#[test]
fn any_day_that_can_be_typed_has_a_page() {
    run(|| async {
        let house = TestHouse::to_read().await;
        for day in [
            "9999-12-31",
            "9999-12-27",
            "-009999-01-01",
            "0000-01-01",
            "0001-01-01",
            "1582-10-10",
            "2026-02-30",
            "none",
            "",
            "2026-11-24T10:00:00",
            "%F0%9F%8E%BB",
        ] {
            let answer = house.get(&format!("/en/saieta-nams/week?day={day}")).await;
            assert_eq!(answer.status, 200, "{day}");
            assert_eq!(answer.page().all("h1").len(), 1, "{day}");
        }
    });
}

#[test]
fn a_session_that_keeps_its_day_is_not_called_moved() {
    run(|| async {
        let house = TestHouse::to_read().await;
        let page = house
            .get("/en/saieta-nams/week?day=2026-12-03")
            .await
            .page();
        let slots = page.each(".slot");
        let slot = slots
            .iter()
            .find(|slot| slot.contains("Novadpētnieku pēcpusdiena"))
            .expect("it is held that Thursday");
        assert!(slot.contains("New time or place"), "{slot}");
        assert!(!slot.contains("Moved from"), "{slot}");
    });
}
