//! One day of the house, and the notices for its doors.

use domain::{
    account::Role,
    session::{Change, ChangeKind},
    text::Line,
};
use jiff::civil::{date, time};

use crate::{
    staff::{centre, signed_in},
    test_house::{TestHouse, course_of, run},
};

const TODAY: &str = "/en/saieta-nams/house/today";

fn reason(text: &str) -> Line {
    Line::parse(text).expect("a reason")
}

#[test]
fn every_room_says_what_runs_and_who_is_expected() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let desk = signed_in(&house, &centre(&house).await, Role::Desk, "berta").await;
        let joga = house.course("Joga").await;
        house.take_place(&joga, "Anna Bērziņa", "20000001").await;
        let page = desk.get(TODAY).await.page();
        assert_eq!(page.words("h1"), "Today: Tuesday 24 November");
        let places = page.each(".today__place");
        let hall = places
            .iter()
            .find(|place| place.starts_with("Deju zāle"))
            .expect("the hall");
        assert!(
            hall.contains("09:00–10:15JogaEglė D. · 1 person is expected, 17 places free"),
            "{hall}"
        );
        let talks = places
            .iter()
            .find(|place| place.starts_with("Sarunu istaba"))
            .expect("the room");
        assert!(
            talks.contains("Pedagoģiski psiholoģiskā komisija"),
            "the house knows its tenants: {talks}"
        );
        assert!(page.main().contains("Rooms free all day"));
        let empty = desk.get(&format!("{TODAY}?day=2026-12-26")).await.page();
        assert!(
            empty.main().contains("Nothing is planned for this day."),
            "{}",
            empty.main()
        );
    });
}

#[test]
fn what_is_not_as_planned_stands_first_and_on_the_door() {
    run(|| async {
        let house = TestHouse::with(|programme| {
            let day = date(2026, 11, 24);
            let joga = course_of(programme, "Joga");
            joga.offer.changes.push(Change {
                date: day,
                start: time(9, 0, 0, 0),
                what: ChangeKind::Cancel,
                reason: reason("Eglė is away"),
            });
            let german = course_of(programme, "Vokiečių kalba");
            let (hours, place) = (
                german.offer.patterns[0].hours,
                german.offer.patterns[0].place.clone(),
            );
            german.offer.changes.push(Change {
                date: day,
                start: time(10, 0, 0, 0),
                what: ChangeKind::Move {
                    date: date(2026, 11, 27),
                    hours,
                    place,
                },
                reason: reason("The room is painted"),
            });
        })
        .await;
        let desk = signed_in(&house, &centre(&house).await, Role::Desk, "berta").await;
        let page = desk.get(TODAY).await.page();
        let changed = page.words("section.notice");
        assert!(changed.starts_with("Not as planned"), "{changed}");
        assert!(
            changed.contains("Joga, 09:00–10:15, Deju zāle Cancelled Eglė is away"),
            "{changed}"
        );
        assert!(
            changed
                .contains("Vokiečių kalba, 10:00 Moved to Friday 27 November The room is painted"),
            "{changed}"
        );
        let doors = desk.get(&format!("{TODAY}/doors")).await.page();
        let sheets = doors.each(".door-notice");
        let hall = sheets
            .iter()
            .find(|sheet| sheet.starts_with("Deju zāle"))
            .expect("the hall");
        assert!(hall.contains("Tuesday 24 November 2026"), "{hall}");
        assert!(
            hall.contains("09:00–10:15JogaCancelled Eglė is away"),
            "{hall}"
        );
        let talks = sheets
            .iter()
            .find(|sheet| sheet.starts_with("Sarunu istaba"))
            .expect("the room");
        assert!(
            talks.contains("In use") && !talks.contains("komisija"),
            "the door says nothing of tenants: {talks}"
        );
    });
}
