//! A sheet that goes back, with what was changed in the house since.

use axum::{
    body::Body,
    http::{Method, StatusCode},
};
use domain::course::Course;
use http_body_util::BodyExt;

use super::{PLAN, brought, manager, send};
use crate::{
    browser::Browser,
    test_house::{TestHouse, run},
};

/// The bytes of what is handed out.
async fn handed_out(house: &TestHouse, browser: &Browser<'_>, path: &str) -> Vec<u8> {
    let request = browser.request(Method::GET, path).body(Body::empty());
    let answer = house.begin(request.expect("a request")).await;
    assert_eq!(answer.status(), StatusCode::OK);
    let name = answer
        .headers()
        .get("content-disposition")
        .expect("a name")
        .clone();
    assert!(
        name.to_str()
            .expect("a name")
            .starts_with("attachment; filename*=UTF-8''")
    );
    answer
        .into_body()
        .collect()
        .await
        .expect("a body")
        .to_bytes()
        .to_vec()
}

/// Somebody changes a course by hand.
async fn change(house: &TestHouse, mut course: Course, change: impl FnOnce(&mut Course)) {
    change(&mut course);
    let now = server::clock::moment(
        crate::test_house::moment(crate::test_house::NOW),
        "Europe/Riga",
    );
    house
        .store
        .save_course(course, None, now)
        .await
        .expect("a course");
}

#[test]
fn a_text_goes_back_with_what_was_changed_in_its_cells() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let anna = manager(&house).await;
        let sheet = "Our plan;;;\nName;Day;Time;How often\nChess for all;Monday;10:00;weekly\n;;;\n=1+1;Tuesday;11:00;weekly\n";
        let page = brought(&anna, "plāns.csv", sheet.as_bytes()).await;
        send(&anna, &page, "/api/take-in-sheet", &[("show", "yes")])
            .await
            .page();
        let same = handed_out(&house, &anna, &format!("{page}/back")).await;
        let same = String::from_utf8(same).expect("text");
        assert_eq!(
            same,
            format!(
                "\u{feff}{}",
                sheet.replace("=1+1", "'=1+1").replace('\n', "\r\n")
            )
        );
        let chess = house.course("Chess for all").await;
        change(&house, chess, |course| {
            course.offer.patterns[0].hours =
                domain::pattern::Hours::new(jiff::civil::time(12, 30, 0, 0), None).expect("hours");
        })
        .await;
        let back = handed_out(&house, &anna, &format!("{page}/back")).await;
        let back = String::from_utf8(back).expect("text");
        assert_eq!(back, same.replace("10:00", "12:30"));
    });
}

#[test]
fn a_workbook_goes_back_with_one_sheet_more_that_says_what_was_changed() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let anna = manager(&house).await;
        let page = brought(&anna, "plan.xlsx", PLAN).await;
        let weekly = [
            ("every_row[0][field]", "frequency"),
            ("every_row[0][value]", "weekly"),
        ];
        send(&anna, &page, "/api/match-columns", &weekly)
            .await
            .page();
        send(&anna, &page, "/api/take-in-sheet", &[("show", "no")])
            .await
            .page();
        let same = handed_out(&house, &anna, &format!("{page}/back")).await;
        assert!(same == PLAN, "nothing was changed, so nothing is");
        let id = page
            .rsplit('/')
            .next()
            .expect("an id")
            .parse()
            .expect("an id");
        let now = crate::test_house::moment(crate::test_house::NOW);
        let kept = house
            .store
            .sheet(id, now)
            .await
            .expect("a store")
            .expect("a sheet");
        let first = kept.taken.expect("taken").origins.remove(0);
        let catalogue = house.catalogue().await;
        let course = catalogue
            .courses
            .iter()
            .find(|course| course.id.0 == first.id)
            .expect("a course");
        change(&house, course.clone(), |course| {
            course.offer.leader = Some(domain::text::Alias::parse("Zenta K.").expect("a name"));
        })
        .await;
        let back = handed_out(&house, &anna, &format!("{page}/back")).await;
        let book = server::import::book::read(&back).expect("a workbook");
        let last = book.pages.last().expect("a sheet");
        assert_eq!(last.name, "Changed in Saiets");
        let said: Vec<String> = last
            .table
            .rows
            .iter()
            .map(|line| line.cells.join(" "))
            .collect();
        let all = format!("{} {}", last.table.heading.join(" "), said.join(" "));
        assert!(all.contains("Zenta K."), "{all}");
        let before = server::import::book::read(PLAN).expect("a workbook");
        let changed: usize = before
            .pages
            .iter()
            .zip(&book.pages)
            .map(|(before, after)| {
                let rows = before.table.rows.iter().zip(&after.table.rows);
                rows.filter(|(before, after)| before.cells != after.cells)
                    .count()
            })
            .sum();
        assert!(
            changed <= first.lines.len(),
            "{changed} rows are other rows"
        );
    });
}
