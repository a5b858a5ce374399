//! Whole sheets: excerpts of real programmes, encodings, separators, and the report about them.

use std::path::{Path, PathBuf};

use domain::language::Language;
use encoding_rs::WINDOWS_1257;
use server::import::{
    ImportRefusal, Imported, RowRefusal, SheetRefusal, Sheets, of_doubt, of_import, read,
};

use crate::{
    demo,
    sheet::{row, text},
};

pub fn fixture(name: &str) -> Vec<u8> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("tests/import/fixtures")
        .join(name);
    std::fs::read(path).unwrap()
}

fn imported(name: &str) -> Imported {
    read(&Sheets::new(name).with("courses.csv", fixture(name)), None).unwrap()
}

fn counts(read: &Imported) -> (usize, usize, usize) {
    (
        read.report.understood,
        read.report.doubtful,
        read.report.refused.len(),
    )
}

#[test]
fn interest_groups_are_a_mixture() {
    let read = imported("interest_groups.csv");
    assert_eq!(read.report.lines(), 30);
    assert_eq!(counts(&read), (10, 20, 0));
    assert!(
        read.report
            .doubts
            .iter()
            .all(|found| found.doubt.line > 1 && !found.doubt.column.is_empty())
    );
}

#[test]
fn a_weekly_plan_with_rooms_is_understood_whole() {
    let read = imported("weekly_plan.csv");
    assert_eq!(counts(&read), (37, 0, 0));
    assert_eq!((read.programme.courses.len(), read.report.sets), (12, 11));
    assert!(
        read.programme
            .rooms
            .iter()
            .any(|room| room.name.as_str() == "28.1 kab.")
    );
}

#[test]
fn a_travelling_programme_is_a_set_for_each_title() {
    let read = imported("travelling.csv");
    assert_eq!(counts(&read), (60, 0, 0));
    assert_eq!(read.programme.courses.len(), 60);
    let titles: std::collections::BTreeSet<String> = read
        .programme
        .courses
        .iter()
        .map(|course| demo::title(&course.offer))
        .collect();
    assert_eq!(read.report.sets, titles.len());
}

#[test]
fn a_youth_plan_is_activities_and_no_public_form() {
    let read = imported("youth.csv");
    assert_eq!(counts(&read), (34, 8, 0));
    let open = &read.programme.activities;
    assert!(
        open.iter()
            .any(|activity| activity.offer.patterns.len() == 2),
        "Atvērts until 19 and 20"
    );
    let youth: Vec<_> = read
        .programme
        .faculties
        .iter()
        .filter(|faculty| faculty.slug.as_str().contains("jauniesu"))
        .map(|faculty| faculty.id)
        .collect();
    let theirs = || {
        open.iter().filter(|activity| {
            activity
                .offer
                .faculty
                .is_some_and(|faculty| youth.contains(&faculty))
        })
    };
    assert!(theirs().count() >= 3);
    assert!(theirs().all(|activity| !activity.offer.audience.takes_public_form()));
}

#[test]
fn a_catalogue_without_hours_is_all_drafts() {
    let read = imported("catalogue.csv");
    assert_eq!(counts(&read), (0, 18, 0));
    assert!(
        read.programme
            .courses
            .iter()
            .all(|course| !course.offer.state.is_public())
    );
}

#[test]
fn one_sheet_in_every_encoding_and_separator_is_one_programme() {
    let plain = text(&[row()
        .with("title", "Šokių grupė „Ąžuolas“")
        .with("venue", "Žaļā zāle")]);
    let semicolons = plain.replace("\",\"", "\";\"").replace(',', ";");
    let (baltic, _, _) = WINDOWS_1257.encode(&semicolons);
    let sheets: [Vec<u8>; 5] = [
        plain.clone().into_bytes(),
        format!("\u{feff}{plain}").into_bytes(),
        plain.replace('\n', "\r\n").into_bytes(),
        format!("sep=;\r\n{semicolons}").into_bytes(),
        baltic.into_owned(),
    ];
    let programme = |bytes: &Vec<u8>| {
        read(&Sheets::new("one").with("courses.csv", bytes.clone()), None)
            .unwrap()
            .programme
    };
    let first = programme(&sheets[0]);
    assert!(first.courses[0].offer.state.is_public());
    for bytes in &sheets[1..] {
        assert_eq!(programme(bytes), first);
    }
}

#[test]
fn what_is_no_sheet_is_refused_with_a_reason() {
    let refused = |bytes: &[u8]| match read(&Sheets::new("x").with("courses.csv", bytes), None) {
        Err(ImportRefusal::Sheet { why, .. }) => why,
        other => panic!("{other:?}"),
    };
    assert_eq!(refused(b""), SheetRefusal::Empty);
    assert_eq!(refused(b"PK\x03\x04"), SheetRefusal::WorkbookBroken);
    assert_eq!(refused(b"\xFF\xFEt\0"), SheetRefusal::Utf16);
    assert!(matches!(
        read(&Sheets::new("x"), None),
        Err(ImportRefusal::NoCourses { .. })
    ));
}

#[test]
fn lines_that_cannot_be_placed_are_refused_and_the_others_are_taken() {
    let sheet = format!("{}too,few\n{}", text(&[row()]), ",".repeat(19));
    let read = crate::sheet::raw(&sheet);
    assert_eq!(counts(&read), (1, 0, 2));
    let refused: Vec<(u32, RowRefusal)> = read
        .report
        .refused
        .iter()
        .map(|refused| (refused.line, refused.why))
        .collect();
    assert_eq!(
        refused,
        [
            (
                3,
                RowRefusal::WrongCells {
                    found: 2,
                    expected: 20
                }
            ),
            (4, RowRefusal::Empty)
        ]
    );
}

#[test]
fn the_report_names_line_column_cell_and_reason() {
    let read = crate::sheet::sheet(&[
        row(),
        row()
            .with("title", "Bridge")
            .with("frequency", "Fortnightly, Monday"),
    ]);
    let report = read.report.in_words(Language::En);
    let reason = of_doubt(
        Language::En,
        domain::offer::DoubtReason::FortnightWithoutAnchor,
    );
    assert!(
        report.contains(&format!(
            "courses.csv line 3, frequency “Fortnightly, Monday”: {reason}"
        )),
        "{report}"
    );
    assert!(
        report.starts_with("example: lines 2, understood 1, doubtful 1, refused 0."),
        "{report}"
    );
}

#[test]
fn a_folder_is_opened_by_its_name_and_a_missing_one_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let house = folder.path().join("house");
    std::fs::create_dir(&house).unwrap();
    assert!(matches!(
        Sheets::open(&house),
        Err(ImportRefusal::NoCourses { .. })
    ));
    std::fs::write(house.join("courses.csv"), text(&[row()])).unwrap();
    std::fs::write(
        house.join("calendar.csv"),
        "term,first_day,last_day,closures\n",
    )
    .unwrap();
    let whole = Sheets::open(&house).unwrap();
    assert_eq!(
        (whole.name.as_str(), whole.get("calendar.csv").is_some()),
        ("house", true)
    );
    assert_eq!(Sheets::open(&house.join("courses.csv")).unwrap(), whole);
    std::fs::write(folder.path().join("week.csv"), text(&[row()])).unwrap();
    assert_eq!(
        Sheets::open(&folder.path().join("week.csv")).unwrap().name,
        "week"
    );
    std::fs::write(folder.path().join("list.csv"), "name\nChess\n").unwrap();
    let alone = Sheets::open(&folder.path().join("list.csv")).unwrap();
    let why = read(&alone, None).unwrap_err();
    let sentence = of_import(Language::En, &why);
    assert!(sentence.starts_with("list.csv: "), "{sentence}");
    assert!(matches!(
        Sheets::open(Path::new("nowhere/at/all.csv")),
        Err(ImportRefusal::Disk { .. })
    ));
}
