//! School years and faculties: begun from the last one, closures with what falls away, holidays left out; named, ordered.

use domain::{account::Role, faculty::Faculty, holiday::HolidayName};
use jiff::civil::date;

use crate::{
    browser::own_path,
    staff::{centre, signed_in},
    test_house::{TestHouse, run},
};

const YEARS: &str = "/en/saieta-nams/house/years";
const FACULTIES: &str = "/en/saieta-nams/house/faculties";

#[test]
fn the_next_year_is_proposed_and_kept() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let anna = signed_in(&house, &centre(&house).await, Role::Manager, "anna").await;
        let new = format!("{YEARS}/new");
        let page = anna.get(&new).await.page();
        assert_eq!(
            page.attribute("#name", "value").as_deref(),
            Some("2027/2028")
        );
        assert!(
            page.main_holds("Proclamation") || page.main_holds("18 November 2027"),
            "{}",
            page.main()
        );
        let list = anna.fill(&new, "/api/write-year", &[]).await.page();
        assert!(
            list.main_holds("It is kept") && list.main_holds("2027/2028"),
            "{}",
            list.main()
        );
        let years = house.catalogue().await.calendar.years.clone();
        assert!(years.iter().any(|year| year.span.has(date(2027, 10, 1))));
        let again = anna
            .fill(&new, "/api/write-year", &[("from", "2028-01-01")])
            .await
            .page();
        assert!(again.main_holds("overlap"), "{}", again.main());
    });
}

#[test]
fn a_closure_is_kept_once_it_was_seen_what_falls_away() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let anna = signed_in(&house, &centre(&house).await, Role::Manager, "anna").await;
        let year = house
            .catalogue()
            .await
            .calendar
            .year_of(date(2026, 11, 24))
            .expect("a year")
            .clone();
        let page = format!("{YEARS}/{}", year.id);
        let row = year.closures.len();
        let [name, from, until] =
            ["name", "from", "until"].map(|part| format!("closure_{part}[{row}]"));
        let closure = [
            (name.as_str(), "The roof is mended"),
            (from.as_str(), "2026-12-07"),
            (until.as_str(), "2026-12-11"),
        ];
        let answer = anna.send_form(&page, "/api/write-year", &closure).await;
        let shown = own_path(answer.location());
        let seen = anna.go(&shown).await.page();
        assert!(
            seen.main_holds("These meetings would fall away"),
            "{}",
            seen.main()
        );
        assert_eq!(
            house
                .catalogue()
                .await
                .calendar
                .years
                .iter()
                .find(|one| one.id == year.id),
            Some(&year)
        );
        let list = anna.fill(&shown, "/api/write-year", &[]).await.page();
        assert!(
            list.main_holds("It is kept") && list.main_holds("The roof is mended"),
            "{}",
            list.main()
        );
        let calendar = house.catalogue().await.calendar.clone();
        assert!(calendar.closed(date(2026, 12, 9)).is_some());
    });
}

#[test]
fn a_holiday_is_left_out_and_taken_again() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let anna = signed_in(&house, &centre(&house).await, Role::Manager, "anna").await;
        let year = house
            .catalogue()
            .await
            .calendar
            .year_of(date(2026, 11, 24))
            .expect("a year")
            .clone();
        let page = format!("{YEARS}/{}", year.id);
        let form = anna.get(&page).await.page();
        let fields = form.fields("form[action='/api/write-year']");
        let holiday = "2027-05-04";
        assert!(
            fields
                .iter()
                .any(|(name, value)| name.starts_with("closed[") && value == holiday)
        );
        let without: Vec<_> = fields
            .iter()
            .filter(|(name, value)| !(name.starts_with("closed[") && value == holiday))
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        anna.post("/api/write-year", &page, &without).await;
        let calendar = house.catalogue().await.calendar.clone();
        assert_eq!(calendar.closed(date(2027, 5, 4)), None);
        let name = HolidayName::ProclamationOfRepublic;
        assert_eq!(
            calendar.closed(date(2026, 11, 18)),
            Some(domain::calendar::NotTeaching::Holiday(name))
        );
        let list = anna.get(YEARS).await.page();
        assert!(list.main_holds("Public holidays on which the house is open"));
    });
}

async fn names(house: &TestHouse) -> Vec<String> {
    let name = |faculty: &Faculty| {
        faculty
            .name
            .get(domain::language::Language::En)
            .1
            .to_string()
    };
    house.catalogue().await.faculties.iter().map(name).collect()
}

#[test]
fn a_faculty_is_made_moved_up_and_ended() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let anna = signed_in(&house, &centre(&house).await, Role::Manager, "anna").await;
        let new = format!("{FACULTIES}/new");
        let back = anna.fill(&new, "/api/write-faculty", &[]).await.page();
        assert!(back.main_holds("Please give it a name in at least one language."));
        let fields = [("title_en", "Chess"), ("title_lv", "Šahs")];
        let list = anna.fill(&new, "/api/write-faculty", &fields).await.page();
        assert!(list.main_holds("Chess"), "{}", list.main());
        let before = names(&house).await;
        assert_eq!(before.last().map(String::as_str), Some("Chess"));
        let chess = house
            .catalogue()
            .await
            .faculties
            .last()
            .expect("it")
            .id
            .to_string();
        let named = [
            ("language", "en"),
            ("centre", "saieta-nams"),
            ("faculty", chess.as_str()),
        ];
        anna.post("/api/move-faculty", FACULTIES, &named).await;
        let after = names(&house).await;
        assert_eq!(after[after.len() - 2], "Chess");
        let page = format!("{FACULTIES}/{chess}");
        let twin = before[0].as_str();
        let refused = anna
            .fill(&page, "/api/write-faculty", &[("title_en", twin)])
            .await
            .page();
        assert!(
            refused.main_holds("There is one of that name already."),
            "{}",
            refused.main()
        );
        anna.post("/api/end-faculty", &page, &named).await;
        assert_eq!(names(&house).await, before[..before.len() - 1]);
    });
}

#[test]
fn a_faculty_that_still_has_classes_names_them() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let anna = signed_in(&house, &centre(&house).await, Role::Manager, "anna").await;
        let catalogue = house.catalogue().await;
        let course = catalogue
            .courses
            .iter()
            .find(|course| course.offer.faculty.is_some())
            .expect("one");
        let faculty = course.offer.faculty.expect("one").to_string();
        let title = course
            .offer
            .title
            .get(domain::language::Language::En)
            .1
            .to_string();
        let page = format!("{FACULTIES}/{faculty}");
        assert!(anna.get(&page).await.page().main_holds(&title));
        let named = [
            ("language", "en"),
            ("centre", "saieta-nams"),
            ("faculty", faculty.as_str()),
        ];
        let answer = anna.post("/api/end-faculty", &page, &named).await;
        let back = anna.go(&own_path(answer.location())).await.page();
        assert!(back.words("#summary").contains("Still in use by"));
        assert!(
            house
                .catalogue()
                .await
                .faculties
                .iter()
                .any(|one| one.id.to_string() == faculty)
        );
    });
}
