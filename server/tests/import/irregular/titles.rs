//! Titles and structure (45 to 55).

use std::collections::BTreeSet;

use domain::{
    course::Level,
    offer::DoubtReason::{
        self, LevelUnreadable, LooksLikeNoCourse, NoTitle, SaidToBeInactive, SeenTwice,
        SeveralInOne, SourceContradicts,
    },
};
use proptest::prelude::*;
use server::import::{ImportRefusal, RowRefusal, SheetRefusal, Sheets, read};

use crate::sheet::{Row, doubts, raw, row, sheet};

fn sets(rows: &[Row]) -> (usize, usize) {
    let read = sheet(rows);
    let sets: BTreeSet<_> = read
        .programme
        .courses
        .iter()
        .map(|course| course.set)
        .collect();
    (read.programme.courses.len(), sets.len())
}

#[test]
fn groups_of_one_title_are_one_parallel_set() {
    let noted: Vec<Row> = (1..=8)
        .map(|n| {
            row()
                .with("title", "French")
                .with("note", &format!("parallel group {n} of 8: same title"))
        })
        .collect();
    assert_eq!(sets(&noted), (8, 1));
    let numbered = [
        "Book Circle 2",
        "Book Circle 3",
        "Book Circle 6",
        "Book Circle 7",
        "Wine Appreciation 1",
    ];
    assert_eq!(
        sets(&numbered.map(|title| row().with("title", title))),
        (5, 2)
    );
    assert_eq!(
        sets(&["1. grupa", "2. grupa"].map(|title| row().with("title", title))),
        (2, 1)
    );
    let hours = ["10:00", "12:00"].map(|start| row().with("start", start).with("end", ""));
    assert_eq!(sets(&hours), (2, 1));
}

#[test]
fn one_title_twice_of_which_one_is_dead_keeps_the_living() {
    let read = sheet(&[
        row(),
        row()
            .with("venue", "The Townhouse")
            .with("note", "status=inactive"),
    ]);
    assert_eq!((read.report.understood, read.report.doubtful), (1, 1));
    let near = ["Singing For Fun", "Singing for Fun"].map(|title| row().with("title", title));
    assert_eq!(
        doubts(&sheet(&near).report),
        [("title".to_owned(), SeenTwice)]
    );
}

#[test]
fn rows_that_are_no_courses_are_doubtful() {
    for title in [
        "test",
        "WW1 History TEST ONLY",
        "Volunteers: Tea Rota",
        "No Classes 00:00 - 00:00",
        "CLOSED",
        "Open",
        "Slēgts",
        "Uždaryta",
    ] {
        assert_eq!(
            row().with("title", title).reasons(),
            [LooksLikeNoCourse],
            "{title}"
        );
    }
}

#[test]
fn a_wrong_or_missing_faculty_is_what_the_sheet_says() {
    let read = sheet(&[
        row()
            .with("faculty", "Arts and Crafts")
            .with("title", "French Advanced"),
        row(),
    ]);
    assert_eq!(read.report.understood, 2);
    assert_eq!(read.programme.faculties.len(), 1);
    assert_eq!(read.programme.courses[1].offer.faculty, None);
}

#[test]
fn levels_are_read_from_their_column_only() {
    let bridge = row().with("title", "Advanced Bridge for Intermediate players");
    assert_eq!(bridge.course().level, Level::Any);
    assert_eq!(
        bridge.with("level", "intermediate").course().level,
        Level::Intermediate
    );
    for (word, level) in [
        ("any level", Level::Any),
        ("Improvers", Level::Intermediate),
        ("experienced", Level::Advanced),
    ] {
        assert_eq!(row().with("level", word).course().level, level, "{word}");
    }
    for word in ["Intermediate/Advanced", "Year 2", "continuing"] {
        assert_eq!(
            row().with("level", word).reasons(),
            [LevelUnreadable],
            "{word}"
        );
    }
}

#[test]
fn several_things_in_one_entry_are_doubtful() {
    let day = "Senioru diena (4 daļas: vingrošana; Dejas sēdus; radošā; atmiņas uzdevumi)";
    assert_eq!(row().with("title", day).reasons(), [SeveralInOne]);
    assert_eq!(
        row().with("note", "two things in one line").reasons(),
        [SeveralInOne]
    );
    row().with("title", "Ballet & Jazz").course();
}

#[test]
fn a_blank_title_with_a_description_is_kept_and_one_with_nothing_is_refused() {
    assert_eq!(row().with("title", "").reasons(), [NoTitle]);
    let silent = raw("faculty,title,weekday,start,frequency,language\nMusic,,,,,lv\n");
    assert_eq!(silent.report.refused[0].why, RowRefusal::NothingSaid);
}

#[test]
fn a_faculty_that_is_a_place_or_is_no_more_is_a_name() {
    let read = sheet(
        &["Laukuva", "Kaltinėnai", "(bendros veiklos nuo 2017)"]
            .map(|place| row().with("faculty", place).with("title", "TAU paskaitos")),
    );
    assert_eq!(read.programme.faculties.len(), 3);
    let slugs: BTreeSet<_> = read
        .programme
        .faculties
        .iter()
        .map(|faculty| faculty.slug.clone())
        .collect();
    assert_eq!(slugs.len(), 3);
    assert_eq!(
        read.programme
            .courses
            .iter()
            .map(|course| course.set)
            .collect::<BTreeSet<_>>()
            .len(),
        3
    );
}

#[test]
fn a_sheet_that_contradicts_itself_says_so_and_is_believed() {
    for note in [
        "header says 7:00pm-8:30pm, body says 7:00pm-8:00pm",
        "contradicts the Wednesday row",
        "conflict: Tuesdays 7-8pm",
    ] {
        assert_eq!(
            row().with("note", note).reasons(),
            [SourceContradicts],
            "{note}"
        );
    }
    assert_eq!(
        row().with("start", "10-12").with("end", "11:30").reasons(),
        [SourceContradicts]
    );
}

#[test]
fn a_grid_that_lost_its_columns_is_refused_and_not_guessed() {
    let grid = "Monday Tuesday Wednesday\n9.45 Art 14 Bridge\n10 Choir\n";
    let refused = read(&Sheets::new("grid").with("courses.csv", grid), None).unwrap_err();
    assert!(
        matches!(refused, ImportRefusal::Sheet { why: SheetRefusal::MissingColumns(fields), .. } if fields.len() == 4)
    );
}

#[test]
fn a_double_booking_in_the_source_is_kept_as_published() {
    let once = |title: &str| {
        row()
            .with("title", title)
            .with("weekday", "Tuesday")
            .with("frequency", "once")
            .with("weeks_or_dates", "2016-06-28")
    };
    let read = sheet(&[once("Healthy Weight Loss"), once("Patient Portal")]);
    assert_eq!(
        (read.report.understood, read.programme.courses.len()),
        (2, 2)
    );
}

#[test]
fn a_line_for_each_weekday_is_one_course() {
    let days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];
    let read = sheet(&days.map(|day| row().with("weekday", day)));
    let [course] = read.programme.courses.as_slice() else {
        panic!("one course")
    };
    assert_eq!(course.offer.patterns.len(), 1);
    let longer = [
        row().with("title", "Atvērts"),
        row()
            .with("title", "Atvērts")
            .with("weekday", "Tuesday")
            .with("end", "20:00"),
    ];
    let read = sheet(&longer);
    assert_eq!(
        (
            read.programme.courses.len(),
            read.programme.activities.len()
        ),
        (0, 1)
    );
    assert_eq!(read.programme.activities[0].offer.patterns.len(), 2);
}

#[test]
fn a_second_hour_on_the_same_weekday_is_another_group() {
    let early = ["Monday", "Tuesday", "Wednesday"].map(|day| row().with("weekday", day));
    let late = ["Tuesday", "Thursday"].map(|day| {
        row()
            .with("weekday", day)
            .with("start", "14:45")
            .with("end", "16:15")
    });
    assert_eq!(
        sets(&early.into_iter().chain(late).collect::<Vec<_>>()),
        (2, 1)
    );
}

proptest! {
    #[test]
    fn rows_in_any_order_give_the_same_courses(order in Just((0_usize..12).collect::<Vec<_>>()).prop_shuffle()) {
        let days = ["Monday", "Tuesday", "Wednesday", "Thursday"];
        let made = |number: usize| row().with("title", ["Chess", "Bridge", "Choir"][number % 3]).with("weekday", days[number / 3]);
        let sorted = sheet(&(0..12).map(made).collect::<Vec<_>>());
        let shuffled = sheet(&order.into_iter().map(made).collect::<Vec<_>>());
        let ids = |read: &server::import::Imported| read.programme.courses.iter().map(|course| course.id).collect::<BTreeSet<_>>();
        prop_assert_eq!(ids(&sorted).len(), 3);
        prop_assert_eq!(ids(&sorted), ids(&shuffled));
    }

    #[test]
    fn a_dead_row_is_never_published(reason in prop::sample::select(vec!["inactive", "cancelled", "commented out", "withdrawn"]), title in "[A-Z][a-z]{3,9}") {
        let reasons: Vec<DoubtReason> = row().with("title", &title).with("note", &format!("raw=x; status={reason}; members=3")).reasons();
        prop_assert!(reasons.contains(&SaidToBeInactive));
    }
}
