//! Courses written, previewed, refused, published, copied, by whom they may be.

use axum::http::StatusCode;
use domain::{
    account::Role,
    course::Course,
    offer::State,
    pattern::{Rhythm, WeekdaySet},
};
use jiff::civil::Weekday;
use store::AsRead;

use crate::{
    answer::{Answer, Page},
    browser::Browser,
    staff::{centre, signed_in},
    test_house::{TestHouse, run},
};

pub(super) const HOUSE: &str = "/en/saieta-nams/house";
pub(super) const NEW: &str = "/en/saieta-nams/house/new-course";

/// A room of the demo house, as the form names it.
pub(super) async fn room(house: &TestHouse, name: &str) -> String {
    let catalogue = house.catalogue().await;
    let room = catalogue
        .rooms
        .iter()
        .find(|room| room.name.as_str() == name);
    room.expect(name).id.to_string()
}

pub(super) async fn faculty(house: &TestHouse, slug: &str) -> domain::id::FacultyId {
    let catalogue = house.catalogue().await;
    let faculty = catalogue
        .faculties
        .iter()
        .find(|faculty| faculty.slug.as_str() == slug);
    faculty.expect(slug).id
}

pub(super) async fn manager(house: &TestHouse) -> Browser<'_> {
    signed_in(house, &centre(house).await, Role::Manager, "anna").await
}

/// Tai chi on Saturdays from ten to eleven in the room with this id.
pub(super) fn tai_chi(room: &str) -> Vec<(&str, &str)> {
    vec![
        ("title_en", "Tai chi for all"),
        ("leader", "Zane P."),
        ("rhythm", "weekly"),
        ("day6", "yes"),
        ("start", "10"),
        ("end", "11.00"),
        ("room", room),
        ("seats", "14"),
        ("season", "terms"),
        ("title_lv", ""),
        ("anchor", ""),
        ("dates", ""),
        ("elsewhere", ""),
        ("from", ""),
        ("until", ""),
        ("minimum", ""),
        ("opens", ""),
        ("closes", ""),
    ]
}

/// The same with some fields filled otherwise.
pub(super) fn with<'a>(
    fields: &[(&'a str, &'a str)],
    other: &[(&'a str, &'a str)],
) -> Vec<(&'a str, &'a str)> {
    let kept = fields
        .iter()
        .filter(|(name, _)| !other.iter().any(|(new, _)| new == name));
    kept.chain(other).copied().collect()
}

/// The form of a course as it stands on its page.
pub(super) fn written(page: &Page) -> Vec<(String, String)> {
    let mut fields: Vec<(String, String)> = page.fields("form[action='/api/write-course']");
    for select in page.all("form[action='/api/write-course'] select") {
        let name = select.attr("name").expect("a name").to_owned();
        let chosen = page.all(&format!("select[name={name}] option[selected]"));
        let chosen = chosen.first().and_then(|option| option.attr("value"));
        fields.push((name, chosen.unwrap_or_default().to_owned()));
    }
    fields
}

pub(super) async fn write(
    browser: &Browser<'_>,
    page: &str,
    fields: &[(&str, &str)],
    then: &str,
) -> Answer {
    browser
        .fill(page, "/api/write-course", &with(fields, &[("then", then)]))
        .await
}

pub(super) async fn show(
    browser: &Browser<'_>,
    house: &TestHouse,
    course: &Course,
    state: &str,
) -> Answer {
    let page = format!("{HOUSE}/courses/{}", course.offer.slug);
    let id = course.id.to_string();
    let known = house.catalogue().await;
    let read = AsRead::of(known.course_by_id(course.id).expect("the course"));
    let answer = browser
        .post(
            "/api/show-course",
            &page,
            &[
                ("language", "en"),
                ("centre", "saieta-nams"),
                ("course", &id),
                ("state", state),
                ("read", read.code()),
            ],
        )
        .await;
    assert!(house.catalogue().await.course_by_id(course.id).is_some());
    browser
        .go(&crate::browser::own_path(answer.location()))
        .await
}

#[test]
fn a_course_is_previewed_kept_and_shown_to_everybody() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let manager = manager(&house).await;
        let hall = room(&house, "Deju zāle").await;
        let before = house.catalogue().await.courses.len();
        let page = write(&manager, NEW, &tai_chi(&hall), "preview")
            .await
            .page();
        assert!(
            page.main().contains("Nothing is kept yet"),
            "{}",
            page.main()
        );
        assert!(page.words("#meetings").ends_with("meetings are ahead"));
        assert!(page.main().contains("1 May ("), "closed days are said");
        assert_eq!(
            page.attribute("#title_en", "value").as_deref(),
            Some("Tai chi for all")
        );
        assert_eq!(
            house.catalogue().await.courses.len(),
            before,
            "a preview keeps nothing"
        );

        let page = write(&manager, NEW, &tai_chi(&hall), "keep").await.page();
        assert_eq!(page.words("h1"), "Tai chi for all");
        assert!(page.main().contains("It is kept"));
        let course = house.course("Tai chi for all").await;
        assert_eq!(course.offer.state, State::Draft);
        let public = format!("/en/saieta-nams/course/{}", course.offer.slug);
        assert_eq!(house.get(&public).await.status, StatusCode::NOT_FOUND);

        let publish = format!("{HOUSE}/courses/{}/publish", course.offer.slug);
        let page = manager.get(&publish).await.page();
        assert!(
            page.words("article").contains("Every Saturday"),
            "{}",
            page.words("article")
        );
        let page = manager.fill(&publish, "/api/show-course", &[]).await.page();
        assert!(page.main().contains("shown to everybody"));
        assert!(
            house
                .get(&public)
                .await
                .page()
                .main()
                .contains("Tai chi for all")
        );
        let programme = house
            .get("/en/saieta-nams/programme?q=tai+chi")
            .await
            .page();
        assert!(programme.main().contains("Tai chi for all"));
    });
}

#[test]
fn a_clash_is_shown_with_what_is_free_and_cannot_be_published() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let manager = manager(&house).await;
        let hall = room(&house, "Deju zāle").await;
        // Joga is there on Tuesdays from nine to a quarter past ten.
        let fields = with(
            &tai_chi(&hall),
            &[
                ("day6", ""),
                ("day2", "yes"),
                ("start", "9:30"),
                ("end", "10:15"),
            ],
        );
        let page = write(&manager, NEW, &fields, "preview").await.page();
        let way = page.words("a[href='#looked']");
        assert!(way.starts_with("See what is there already"), "{way}");
        let clash = page.words("#clash");
        assert!(
            clash.contains("Deju zāle – Joga: Tuesday 24 November, 09:00–10:15, and"),
            "{clash}"
        );
        assert!(clash.contains("Nearest that is free:"), "{clash}");
        assert!(
            clash.contains(", 09:30–10:15"),
            "another room at the hour: {clash}"
        );
        assert!(
            clash.contains("Deju zāle, "),
            "another hour in the room: {clash}"
        );
        write(&manager, NEW, &fields, "keep").await.page();
        let course = house.course("Tai chi for all").await;
        let page = show(&manager, &house, &course, "published").await.page();
        assert!(
            page.words("[role=alert]")
                .contains("something else has the room or the leader")
        );
        assert_eq!(
            house.course("Tai chi for all").await.offer.state,
            State::Draft
        );

        let edit = format!("{HOUSE}/courses/{}", course.offer.slug);
        let mended = with(&fields, &[("day2", ""), ("day6", "yes")]);
        let page = write(&manager, &edit, &mended, "keep").await.page();
        assert!(page.all("#clash").is_empty());
        show(&manager, &house, &course, "published").await.page();
        assert_eq!(
            house.course("Tai chi for all").await.offer.state,
            State::Published
        );
        // What is public cannot be brought into a clash.
        let page = write(&manager, &edit, &fields, "keep").await.page();
        assert!(page.words("[role=alert]").contains("Nothing was changed"));
        assert_eq!(
            page.attribute("#start", "value").as_deref(),
            Some("9:30"),
            "what was typed stays"
        );
        let kept = house.course("Tai chi for all").await;
        let days = WeekdaySet::only(Weekday::Saturday);
        assert_eq!(kept.offer.patterns[0].rhythm, Rhythm::Weekly { days });
    });
}

#[test]
fn what_is_wrong_is_named_beside_its_field() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let manager = manager(&house).await;
        let hall = room(&house, "Deju zāle").await;
        for (field, filled) in [
            ("title_lv", vec![("title_en", " ")]),
            ("start", vec![("start", "ten")]),
            ("end", vec![("end", "9:00")]),
            ("end", vec![("end", "late")]),
            ("rhythm", vec![("rhythm", "")]),
            (
                "dates",
                vec![("rhythm", "dates"), ("dates", "7.9.2026\nsoon")],
            ),
            ("dates", vec![("rhythm", "dates")]),
            ("anchor", vec![("rhythm", "fortnightly")]),
            ("elsewhere", vec![("room", "elsewhere")]),
            ("room", vec![("room", "none")]),
            (
                "from",
                vec![
                    ("season", "own"),
                    ("from", "2026-12-01"),
                    ("until", "2026-11-01"),
                ],
            ),
            ("seats", vec![("seats", "0")]),
            ("seats", vec![("seats", "many")]),
            ("minimum", vec![("minimum", "15")]),
            ("opens", vec![("opens", "soon")]),
            (
                "closes",
                vec![("opens", "2026-12-02"), ("closes", "2026-12-01")],
            ),
        ] {
            let fields = with(&tai_chi(&hall), &filled);
            let page = write(&manager, NEW, &fields, "keep").await.page();
            let wrong: Vec<_> = page
                .all(".field__wrong:not([hidden])")
                .iter()
                .filter_map(|element| element.attr("id").map(str::to_owned))
                .collect();
            assert_eq!(wrong, [format!("{field}-wrong")], "{filled:?}");
            assert!(page.words("[role=alert]").contains("Nothing is kept yet"));
        }
        for (filled, sentence) in [
            (vec![("day6", "")], "tick at least one day"),
            (vec![("rhythm", "monthly")], "tick at least one week"),
        ] {
            let fields = with(&tai_chi(&hall), &filled);
            let page = write(&manager, NEW, &fields, "keep").await.page();
            assert!(
                page.words(".year__days .field__wrong").contains(sentence),
                "{filled:?}"
            );
        }
        let known = house.catalogue().await;
        assert!(!known.courses.iter().any(|course| {
            course
                .offer
                .leader
                .as_ref()
                .is_some_and(|leader| leader.as_str() == "Zane P.")
        }));
    });
}

#[test]
fn an_imported_course_comes_back_as_it_was_but_for_what_was_typed() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let manager = manager(&house).await;
        let mut before = house.course("Joga").await;
        let page = format!("{HOUSE}/courses/{}", before.offer.slug);
        let shown = manager.get(&page).await.page();
        let mut fields = written(&shown);
        fields.push(("seats".to_owned(), "19".to_owned()));
        let first = fields
            .iter()
            .position(|(name, _)| name == "seats")
            .expect("seats");
        fields.remove(first);
        fields.push(("then".to_owned(), "keep".to_owned()));
        let sent: Vec<_> = fields
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        let answer = manager.post("/api/write-course", &page, &sent).await;
        assert!(
            answer.location().ends_with("said=kept"),
            "{}",
            answer.location()
        );
        before.seats = domain::course::Seats::Known(19);
        assert_eq!(house.course("Joga").await, before);
    });
}
