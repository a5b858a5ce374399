//! A sheet brought on a page: its columns, its doubtful cells put right, taken in, shown; and files that are no sheets.

mod back;
mod refused;

use domain::{account::Role, course::Course, offer::State};

use crate::{
    answer::{Answer, Page},
    browser::{Browser, own_path},
    staff::{centre, signed_in},
    test_house::{TestHouse, run},
};

const IMPORT: &str = "/en/saieta-nams/house/import";
const GROUPS: &[u8] = include_bytes!("../import/fixtures/raw_groups.csv");
const PLAN: &[u8] = include_bytes!("../import/fixtures/plan.xlsx");

/// Two lines of which one is clear.
const SHEET: &str = "Name,Day,Time,How often\nChess for all,Monday,10:00,weekly\nStar gazing,Tuesday,00:00,weekly\n";

async fn manager(house: &TestHouse) -> Browser<'_> {
    signed_in(house, &centre(house).await, Role::Manager, "anna").await
}

/// Brings a file; the address of the page of its columns.
async fn brought(browser: &Browser<'_>, file: &str, bytes: &[u8]) -> String {
    let answer = browser.upload(IMPORT, file, bytes).await;
    let page = own_path(answer.location());
    assert!(page.starts_with(&format!("{IMPORT}/")), "{page}");
    page
}

/// The fields that every form of the sheet has.
fn which(page: &str) -> [(String, String); 3] {
    let sheet = page.rsplit('/').next().expect("an id").to_owned();
    [
        ("language", "en".to_owned()),
        ("centre", "saieta-nams".to_owned()),
        ("sheet", sheet),
    ]
    .map(|(name, value)| (name.to_owned(), value))
}

/// Sends a form of the sheet at `page` and goes where it leads.
async fn send(browser: &Browser<'_>, page: &str, door: &str, fields: &[(&str, &str)]) -> Answer {
    let which = which(page);
    let mut all: Vec<(&str, &str)> = which
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    all.extend_from_slice(fields);
    let answer = browser.post(door, page, &all).await;
    browser.go(&own_path(answer.location())).await
}

/// What a select of the page at `name` shows as chosen.
fn chosen(page: &Page, heading: &str) -> String {
    let rows = page.all("tbody tr");
    let row = rows.into_iter().find(|row| {
        crate::answer::words(
            row.select(&scraper::Selector::parse("th").expect("a selector"))
                .next()
                .expect("a heading"),
        ) == heading
    });
    let option = scraper::Selector::parse("option[selected]").expect("a selector");
    let found = row.expect(heading).select(&option).next();
    found.map(crate::answer::words).unwrap_or_default()
}

fn course<'a>(courses: &'a [Course], title: &str) -> &'a Course {
    let called = |course: &&Course| {
        course
            .offer
            .title
            .all()
            .any(|(_, known)| known.as_str() == title)
    };
    courses.iter().find(called).expect(title)
}

#[test]
fn a_sheet_becomes_a_programme_with_its_doubtful_cell_put_right_on_the_page() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let anna = manager(&house).await;
        let before = house.catalogue().await.courses.len();
        let page = brought(&anna, "groups.csv", SHEET.as_bytes()).await;
        let columns = anna.go(&page).await.page();
        assert_eq!(chosen(&columns, "Name"), "Name of the class");
        assert_eq!(chosen(&columns, "How often"), "How often");
        let row = [
            ("every_row[0][field]", "language"),
            ("every_row[0][value]", "en"),
        ];
        let check = send(&anna, &page, "/api/match-columns", &row).await.page();
        assert!(
            check.main().contains("Lines understood: 1. Not clear: 1."),
            "{}",
            check.main()
        );
        assert_eq!(check.words(".bring__doubts h3"), "Star gazing line 3");
        assert!(
            check
                .words(".bring__doubts .field__wrong")
                .contains("Midnight")
        );
        assert_eq!(
            house.catalogue().await.courses.len(),
            before,
            "nothing is changed yet"
        );

        let cell = [
            ("cells[0][page]", ""),
            ("cells[0][line]", "3"),
            ("cells[0][field]", "start"),
            ("cells[0][was]", "00:00"),
            ("cells[0][value]", "19:30"),
        ];
        let check = send(&anna, &page, "/api/mend-sheet", &cell).await.page();
        assert!(
            check.main().contains("Lines understood: 2. Not clear: 0."),
            "{}",
            check.main()
        );
        assert!(check.main().contains("1 cell was put right"));
        assert!(check.main().contains("New: 2. Changed: 0. Gone: 0."));

        let done = send(&anna, &page, "/api/take-in-sheet", &[("show", "yes")])
            .await
            .page();
        assert!(done.main().contains("The sheet is taken in"));
        let courses = house.catalogue().await.courses.clone();
        assert_eq!(courses.len(), before + 2);
        let stars = course(&courses, "Star gazing");
        assert_eq!(stars.offer.state, State::Published);
        assert_eq!(stars.offer.patterns[0].hours.start.to_string(), "19:30:00");
        let slug = &stars.offer.slug;
        assert!(
            !done
                .all(&format!("a[href='/en/saieta-nams/house/courses/{slug}']"))
                .is_empty()
        );
        assert!(
            anna.get(&format!("/en/saieta-nams/course/{slug}"))
                .await
                .page()
                .main()
                .contains("Star gazing")
        );
    });
}

#[test]
fn what_is_not_clear_becomes_a_draft_and_what_is_clear_waits_until_it_is_shown() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let anna = manager(&house).await;
        let page = brought(&anna, "groups.csv", SHEET.as_bytes()).await;
        let done = send(&anna, &page, "/api/take-in-sheet", &[("show", "no")])
            .await
            .page();
        let courses = house.catalogue().await.courses.clone();
        assert_eq!(course(&courses, "Chess for all").offer.state, State::Draft);
        assert!(matches!(
            course(&courses, "Star gazing").offer.state,
            State::Doubtful(_)
        ));
        assert_eq!(done.words("#settle summary"), "To be settled: 1");
        assert_eq!(done.words("#drafts summary"), "Drafts: 1");
        assert!(done.main().contains("Show this 1 to everybody"));
        let shown = send(&anna, &page, "/api/take-in-sheet", &[("show", "yes")])
            .await
            .page();
        assert!(!shown.main().contains("to everybody 1"), "{}", shown.main());
        let courses = house.catalogue().await.courses.clone();
        assert_eq!(
            course(&courses, "Chess for all").offer.state,
            State::Published
        );
        assert!(matches!(
            course(&courses, "Star gazing").offer.state,
            State::Doubtful(_)
        ));
    });
}

#[test]
fn a_newer_copy_under_another_name_changes_and_never_doubles() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let anna = manager(&house).await;
        let before = house.catalogue().await.courses.len();
        let page = brought(&anna, "groups.csv", SHEET.as_bytes()).await;
        send(&anna, &page, "/api/take-in-sheet", &[("show", "yes")])
            .await
            .page();
        let newer = SHEET.replace("Monday,10:00", "Monday,11:00") + "Bridge,Friday,12:00,weekly\n";
        let page = brought(&anna, "groups (2).csv", newer.as_bytes()).await;
        let columns = anna.go(&page).await.page();
        assert_eq!(columns.words("#source option[selected]"), "groups");
        let check = anna.go(&format!("{page}/check")).await.page();
        assert!(
            check
                .main()
                .contains("New: 1. Changed: 1. Gone: 0. As before: 1."),
            "{}",
            check.main()
        );
        send(&anna, &page, "/api/take-in-sheet", &[("show", "yes")])
            .await
            .page();
        assert_eq!(house.catalogue().await.courses.len(), before + 3);
        let list = anna.get(IMPORT).await.page();
        assert!(
            list.main().contains("groups (2).csv") && !list.main().contains("groups.csv"),
            "{}",
            list.main()
        );
    });
}

#[test]
fn a_column_that_was_taken_for_something_else_is_corrected() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let anna = manager(&house).await;
        let sheet = "What,When,Since\nChess,Monday,10:00\nGo,Tuesday,11:00\nBridge,Friday,12:00\n";
        let page = brought(&anna, "plan.csv", sheet.as_bytes()).await;
        let said = [
            ("columns[0][page]", ""),
            ("columns[0][place]", "0"),
            ("columns[0][meaning]", "title"),
            ("columns[2][page]", ""),
            ("columns[2][place]", "2"),
            ("columns[2][meaning]", ""),
            ("every_row[0][field]", "frequency"),
            ("every_row[0][value]", "weekly"),
        ];
        let check = send(&anna, &page, "/api/match-columns", &said).await.page();
        assert!(check.main().contains("Not clear: 3."), "{}", check.main());
        let columns = anna.go(&page).await.page();
        assert_eq!(chosen(&columns, "What"), "Name of the class");
        assert_eq!(chosen(&columns, "Since"), "Not read");
        let said = [
            ("columns[0][page]", ""),
            ("columns[0][place]", "0"),
            ("columns[0][meaning]", "title"),
            ("every_row[0][field]", "frequency"),
            ("every_row[0][value]", "weekly"),
        ];
        let check = send(&anna, &page, "/api/match-columns", &said).await.page();
        assert!(check.main().contains("Not clear: 0."), "{}", check.main());
        let twice = [
            ("columns[0][place]", "0"),
            ("columns[0][meaning]", "title"),
            ("columns[1][place]", "1"),
            ("columns[1][meaning]", "title"),
        ];
        let check = send(&anna, &page, "/api/match-columns", &twice)
            .await
            .page();
        assert!(
            check.main().contains("Two columns mean title"),
            "{}",
            check.main()
        );
    });
}

#[test]
fn a_line_is_left_out_and_taken_again() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let anna = manager(&house).await;
        let page = brought(&anna, "groups.csv", SHEET.as_bytes()).await;
        let out = [
            ("lines[0][page]", ""),
            ("lines[0][line]", "3"),
            ("lines[0][out]", "yes"),
        ];
        let check = send(&anna, &page, "/api/mend-sheet", &out).await.page();
        assert!(
            check.main().contains("Lines understood: 1. Not clear: 0."),
            "{}",
            check.main()
        );
        assert!(check.main().contains("line 3: You left it out."));
        let again = [
            ("lines[0][page]", ""),
            ("lines[0][line]", "3"),
            ("lines[0][was]", "yes"),
        ];
        let check = send(&anna, &page, "/api/mend-sheet", &again).await.page();
        assert!(check.main().contains("Not clear: 1."), "{}", check.main());
    });
}

#[test]
fn a_workbook_is_mended_by_sheet_and_cell() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let anna = manager(&house).await;
        let page = brought(&anna, "plan.xlsx", PLAN).await;
        let columns = anna.go(&page).await.page();
        assert!(!columns.all("tbody tr").is_empty());
        let check = anna.go(&format!("{page}/check")).await.page();
        assert!(
            check.main().contains("Lines understood:"),
            "{}",
            check.main()
        );
    });
}

#[test]
fn a_real_list_of_groups_shows_every_doubt_with_a_field() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let anna = manager(&house).await;
        let page = brought(&anna, "raw_groups.csv", GROUPS).await;
        let row = [
            ("every_row[0][field]", "language"),
            ("every_row[0][value]", "en"),
        ];
        let check = send(&anna, &page, "/api/match-columns", &row).await.page();
        let lines = check.all(".bring__doubts > li").len();
        assert!(lines > 3, "{}", check.main());
        assert!(check.all(".bring__doubts input[type='text']").len() >= lines);
        assert_eq!(
            check.all(".bring__doubts input[type='text']").len(),
            check.all(".bring__doubts .field__wrong").len()
        );
    });
}
