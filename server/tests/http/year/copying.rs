//! A class copied into the next school year: a draft there, and the class itself ends with its own year.

use axum::http::StatusCode;
use domain::{account::Role, offer::State, pattern};
use jiff::civil::date;

use crate::{
    staff::{centre, signed_in},
    test_house::{TestHouse, run},
};

const HOUSE: &str = "/en/saieta-nams/house";
const COPY: &str = "/api/copy-into-year";

fn as_text(fields: &[(String, String)]) -> Vec<(&str, &str)> {
    let fields = fields.iter();
    fields
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect()
}

#[test]
fn a_class_goes_over_into_the_next_year_and_ends_with_its_own() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let anna = signed_in(&house, &centre(&house).await, Role::Manager, "anna").await;
        let yoga = house.course("Joga").await;
        let edit = format!("{HOUSE}/courses/{}", yoga.offer.slug);
        let before = anna.get(&edit).await.page();
        assert!(
            before.main_holds("first write that year down"),
            "{}",
            before.main()
        );
        anna.fill(&format!("{HOUSE}/years/new"), "/api/write-year", &[])
            .await;
        let page = anna.get(&edit).await.page();
        assert!(
            page.main_holds("Copy into the school year 2027/2028"),
            "{}",
            page.main()
        );
        let filled = page.fields(&format!("form[action='{COPY}']"));
        let fields = as_text(&filled);
        let many = house.catalogue().await.courses.len();
        for _ in 0..2 {
            let answer = anna.post(COPY, &edit, &fields).await;
            assert!(
                answer
                    .location()
                    .contains(&format!("{}-2", yoga.offer.slug)),
                "{}",
                answer.location()
            );
        }
        let known = house.catalogue().await;
        assert_eq!(known.courses.len(), many + 1, "sent twice, copied once");
        let [this, next] = [
            yoga.offer.slug.to_string(),
            format!("{}-2", yoga.offer.slug),
        ]
        .map(|slug| {
            known
                .courses
                .iter()
                .find(|one| one.offer.slug.as_str() == slug)
                .expect("a course")
        });
        assert_eq!(next.offer.state, State::Draft);
        let meets = |course: &domain::course::Course, first, last| {
            let within = domain::calendar::Span::new(first, last).expect("a span");
            pattern::sessions(&course.offer.patterns, &[], &known.calendar, within).len()
        };
        let (autumn, next_autumn) = (
            (date(2026, 9, 1), date(2026, 12, 31)),
            (date(2027, 9, 1), date(2027, 12, 31)),
        );
        assert!(
            meets(this, autumn.0, autumn.1) > 5 && meets(next, next_autumn.0, next_autumn.1) > 5
        );
        assert_eq!(
            (
                meets(this, next_autumn.0, next_autumn.1),
                meets(next, autumn.0, autumn.1)
            ),
            (0, 0)
        );
        let log = house
            .store
            .log_of_thing(yoga.offer.centre, this.id.0, 9)
            .await
            .expect("a log");
        assert!(
            log.iter()
                .any(|entry| entry.what == "course saved" && entry.before.is_some())
        );
    });
}

#[test]
fn what_somebody_kept_meanwhile_is_not_ended_unseen() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let anna = signed_in(&house, &centre(&house).await, Role::Manager, "anna").await;
        let yoga = house.course("Joga").await;
        let edit = format!("{HOUSE}/courses/{}", yoga.offer.slug);
        anna.fill(&format!("{HOUSE}/years/new"), "/api/write-year", &[])
            .await;
        let page = anna.get(&edit).await.page();
        let filled = page.fields(&format!("form[action='{COPY}']"));
        let fields = as_text(&filled);
        let mut other = yoga.clone();
        other.minimum = Some(3);
        let saved = house.store.save_course(other, None, house.now()).await;
        saved.expect("saved");
        let many = house.catalogue().await.courses.len();
        let answer = anna.post(COPY, &edit, &fields).await;
        assert!(
            answer.location().ends_with("said=changed"),
            "{}",
            answer.location()
        );
        assert_eq!(house.catalogue().await.courses.len(), many);
        let nowhere: Vec<_> = fields
            .iter()
            .map(|(name, value)| {
                (
                    *name,
                    if *name == "year" {
                        "00000000000000000000000000000001"
                    } else {
                        *value
                    },
                )
            })
            .collect();
        assert_eq!(
            anna.post(COPY, &edit, &nowhere).await.status,
            StatusCode::NOT_FOUND
        );
    });
}
