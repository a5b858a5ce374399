//! What a person says about a sheet beside it: columns by where they stand, cells and lines of their own. The file stays
//! as it came.

use domain::{
    language::Language,
    offer::{
        DoubtReason, State,
        mending::{ColumnSaid, LineAt, Mended, Mending, RowSaid},
    },
};
use server::import::{
    Corrections, Imported, RowRefusal, SheetRefusal, Sheets, columns::Field, look, read,
};

use crate::folders::fixture;

fn at(page: &str, line: u32) -> LineAt {
    LineAt {
        page: page.to_owned(),
        line,
    }
}

fn cell(page: &str, line: u32, field: &str, value: &str) -> Mended {
    Mended {
        at: at(page, line),
        field: field.to_owned(),
        value: value.to_owned(),
    }
}

fn said(file: &str, bytes: &[u8], mending: &Mending) -> Imported {
    let corrections = Corrections::of(mending).unwrap();
    read(&Sheets::one(file, bytes).corrected(corrections), None).unwrap()
}

const PLAN: &str = "title,weekday,start,frequency\nChess,Monday,10:00,weekly\nStars,Tuesday,00:00,weekly\nStaff party,Friday,12:00,weekly\n";

#[test]
fn a_cell_that_was_put_right_is_read_in_place_of_the_sheets() {
    let mut mending = Mending::default();
    let before = said("plan.csv", PLAN.as_bytes(), &mending);
    let found: Vec<_> = before
        .report
        .doubts
        .iter()
        .map(|found| (found.doubt.line, found.field, found.title.as_str()))
        .collect();
    assert!(
        found.contains(&(3, Some(Field::Start), "Stars")),
        "{found:?}"
    );
    mending.mend(cell("", 3, "start", "19:30"));
    let after = said("plan.csv", PLAN.as_bytes(), &mending);
    assert!(
        after
            .report
            .doubts
            .iter()
            .all(|found| found.doubt.line != 3)
    );
    let stars = &after.programme.courses[1].offer;
    assert_eq!(stars.state, State::Published);
    assert_eq!(stars.patterns[0].hours.start.to_string(), "19:30:00");
}

#[test]
fn what_is_put_right_wrongly_is_doubtful_again_with_the_new_words() {
    let mut mending = Mending::default();
    mending.mend(cell("", 3, "start", "soon"));
    let read = said("plan.csv", PLAN.as_bytes(), &mending);
    let doubt = read
        .report
        .doubts
        .iter()
        .find(|found| found.doubt.line == 3)
        .unwrap();
    assert_eq!(
        (doubt.doubt.cell.as_str(), doubt.doubt.reason),
        ("soon", DoubtReason::StartUnreadable)
    );
}

#[test]
fn a_cell_of_a_column_that_the_sheet_has_not_can_be_said() {
    let mut mending = Mending::default();
    let sheet = "title,weekday,start\nChess,Monday,10:00\nGo,Monday,12:00\n";
    mending.mend(cell("", 2, "frequency", "weekly"));
    let read = said("plan.csv", sheet.as_bytes(), &mending);
    let states: Vec<_> = read
        .programme
        .courses
        .iter()
        .map(|course| course.offer.state == State::Published)
        .collect();
    assert_eq!(states, [true, false]);
}

#[test]
fn a_line_that_is_left_out_is_named_and_not_taken() {
    let mut mending = Mending::default();
    mending.leave_out(at("", 3), true);
    let read = said("plan.csv", PLAN.as_bytes(), &mending);
    assert_eq!(read.programme.courses.len(), 2);
    let refused: Vec<_> = read
        .report
        .refused
        .iter()
        .map(|line| (line.line, line.why))
        .collect();
    assert_eq!(refused, [(3, RowRefusal::LeftOut)]);
    for language in Language::ALL {
        assert!(read.report.in_words(language).lines().count() > 2);
    }
}

#[test]
fn a_column_is_corrected_by_where_it_stands_on_its_own_page_only() {
    let mut mending = Mending::default();
    mending.columns.push(ColumnSaid {
        page: "elsewhere".to_owned(),
        place: 0,
        meaning: String::new(),
    });
    assert_eq!(
        said("plan.csv", PLAN.as_bytes(), &mending)
            .programme
            .courses
            .len(),
        3
    );
    mending.columns[0].page.clear();
    let corrections = Corrections::of(&mending).unwrap();
    let sheets = Sheets::one("plan.csv", PLAN).corrected(corrections);
    let seen = look(&sheets).unwrap();
    assert_eq!(seen[0].matching.columns[0].meaning, None);
    assert_eq!(
        seen[0].why,
        Some(SheetRefusal::MissingColumns(vec![Field::Title]))
    );
    assert_eq!(seen[0].samples[0], ["Chess", "Stars", "Staff party"]);
}

#[test]
fn two_columns_of_one_meaning_are_shown_to_be_corrected() {
    let sheets = Sheets::one("plan.csv", "title,title,weekday\nChess,Go,Monday\n");
    let seen = look(&sheets).unwrap();
    assert_eq!(seen[0].why, Some(SheetRefusal::ColumnTwice(Field::Title)));
    assert_eq!(seen[0].matching.columns.len(), 3);
}

#[test]
fn words_that_name_no_column_of_ours_are_refused() {
    let mending = Mending {
        every_row: vec![RowSaid {
            field: "nonsense".to_owned(),
            value: "x".to_owned(),
        }],
        ..Mending::default()
    };
    assert!(matches!(
        Corrections::of(&mending),
        Err(SheetRefusal::NoSuchColumn { .. })
    ));
}

#[test]
fn each_course_knows_its_lines() {
    let read = said("plan.csv", PLAN.as_bytes(), &Mending::default());
    let lines: Vec<_> = read
        .stands
        .courses
        .iter()
        .map(|stand| stand.lines.clone())
        .collect();
    assert_eq!(lines, [[2], [3], [4]]);
    assert_eq!(read.stands.courses.len(), read.programme.courses.len());
    let read = said("plan.xlsx", &fixture("plan.xlsx"), &Mending::default());
    assert_eq!(read.stands.courses.len(), read.programme.courses.len());
    assert!(
        read.stands
            .courses
            .iter()
            .all(|stand| !stand.page.is_empty() && !stand.lines.is_empty())
    );
}

/// What the pages give as an example is understood.
#[test]
fn every_example_is_understood() {
    const SHEET: &str = "title,weekday,start,end,frequency,capacity,level,language\nChess,Monday,9:00,9:30,weekly,5,,en\n";
    let fields = [
        "weekday",
        "start",
        "end",
        "frequency",
        "capacity",
        "level",
        "language",
    ];
    for (language, field) in Language::ALL
        .into_iter()
        .flat_map(|language| fields.map(|field| (language, field)))
    {
        let (_, example) = app::i18n::t::bring::example(language, field)
            .split_once(':')
            .unwrap();
        let mut mending = Mending::default();
        mending.mend(cell("", 2, field, example.trim()));
        if field == "start" {
            mending.mend(cell("", 2, "end", "23:00"));
        }
        let read = said("plan.csv", SHEET.as_bytes(), &mending);
        assert!(
            read.report.doubts.is_empty(),
            "{language}: {}",
            read.report.in_words(Language::En)
        );
    }
}
