//! The week: what is on, what was changed, and of tenants only that a room is in use.

use domain::{
    session::{Change, ChangeKind},
    text::Line,
};
use jiff::civil::date;

use scraper::{ElementRef, Selector};

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
            let held = page.all("td.slot--held, .day__held");
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
        let slots = page.each("li.slot");
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
        assert!(
            page.words("#day-2026-11-28 ~ .day__narrow .day__list")
                .contains("Amatai")
        );
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

/// The elements below `element` that `selector` finds.
fn below<'a>(element: ElementRef<'a>, selector: &str) -> Vec<ElementRef<'a>> {
    let selector = Selector::parse(selector).expect("a selector");
    element.select(&selector).collect()
}

/// The fields of a board by room: what stands in each, with the row it begins in. Fails where the fields do not fill it.
fn fields(board: ElementRef<'_>) -> Vec<(String, String)> {
    let rooms: Vec<_> = below(board, "thead .board__room")
        .into_iter()
        .map(words)
        .collect();
    let mut busy = vec![0_usize; rooms.len()];
    let mut found = Vec::new();
    for row in below(board, "tbody tr") {
        let mut fields = below(row, "td").into_iter();
        for (room, busy) in rooms.iter().zip(&mut busy) {
            if *busy == 0 {
                let field = fields.next().expect("a field for each free room");
                *busy = field
                    .attr("rowspan")
                    .map_or(1, |rows| rows.parse().expect("a number"));
                found.push((room.clone(), words(field)));
            }
            *busy -= 1;
        }
        assert_eq!(fields.count(), 0, "no field too many in {}", words(row));
    }
    assert!(busy.iter().all(|left| *left == 0), "no field leads out");
    found
}

#[test]
fn a_day_with_many_rooms_has_a_board_for_each_few_of_them() {
    run(|| async {
        let house = TestHouse::to_read().await;
        let page = house
            .get("/en/saieta-nams/week?day=2026-11-24")
            .await
            .page();
        let days = page.all("section.day");
        let mut most = 0;
        for day in days {
            let entries = below(day, ".day__list > li");
            let boards = below(day, "table.board");
            let mut rooms = Vec::new();
            let mut stands = Vec::new();
            for board in &boards {
                let heads = below(*board, "thead .board__room");
                assert!((1..=5).contains(&heads.len()));
                rooms.extend(heads.into_iter().map(words));
                assert_eq!(below(*board, "caption").len(), 1);
                stands.extend(fields(*board));
            }
            most = most.max(rooms.len());
            let each: std::collections::BTreeSet<_> = rooms.iter().collect();
            assert_eq!(each.len(), rooms.len(), "each room once: {rooms:?}");
            for entry in &entries {
                let title = words(below(*entry, ".slot__title")[0]);
                let hours = words(below(*entry, ".slot__time")[0]);
                let place = words(below(*entry, ".slot__where")[0]);
                assert!(
                    stands.iter().any(|(room, text)| place
                        .starts_with(room.split(" Skolas").next().unwrap_or_default())
                        && text.contains(&title)
                        && text.contains(&hours)),
                    "{hours} {title} in {place} is on no board"
                );
            }
            let on_boards: usize = boards
                .iter()
                .map(|board| below(*board, "td:not(.slot--held) .slot__entry").len())
                .sum();
            assert_eq!(on_boards, entries.len());
        }
        assert!(most > 5, "the demo house has days with more rooms: {most}");
        let held: Vec<_> = page.all("table.board td.slot--held");
        assert!(!held.is_empty(), "a tenant takes its hours of a column");
        assert!(held.iter().all(|field| words(*field).contains("In use")));
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
            page.all("li.slot a")
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
