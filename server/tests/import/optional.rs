//! What only our own sheets say: words in several languages, when enrolment opens and closes, changed sessions.

use domain::{
    language::Language,
    offer::DoubtReason::{DatesUnreadable, EndBeforeStart},
    session::{Change, ChangeKind},
};
use jiff::civil::{date, time};
use server::import::{ImportRefusal, Imported, Sheets, of_import, read};

use crate::sheet::{Row, row, text};

#[test]
fn enrolment_opens_and_closes_in_civil_time() {
    let course = row()
        .with("opens", "2026-12-07T10:00")
        .with("closes", "2026-12-18")
        .course();
    assert_eq!(course.opens, Some(date(2026, 12, 7).at(10, 0, 0, 0)));
    assert_eq!(
        course.closes,
        Some(date(2026, 12, 18).at(23, 59, 59, 0)),
        "a day counts to its end"
    );
    let silent = row().course();
    assert_eq!((silent.opens, silent.closes), (None, None));
}

#[test]
fn what_names_no_moment_is_doubtful() {
    assert_eq!(row().with("opens", "soon").reasons(), [DatesUnreadable]);
    assert_eq!(row().with("closes", "18.12.").reasons(), [DatesUnreadable]);
    let backwards = row()
        .with("opens", "2026-12-18")
        .with("closes", "2026-12-07");
    assert_eq!(backwards.reasons(), [EndBeforeStart]);
}

#[test]
fn words_stand_in_each_language_that_has_them() {
    let course = row()
        .with("title_lv", "Šahs")
        .with("text_lt", "Žaidžiame lėtai.")
        .course();
    let title = |language| {
        let (found, title) = course.offer.title.get(language);
        (found, title.to_string())
    };
    assert_eq!(title(Language::Lv), (Language::Lv, "Šahs".to_owned()));
    assert_eq!(title(Language::Et), (Language::En, "Chess".to_owned()));
    let told = course.offer.text.unwrap();
    assert_eq!(
        told.original(),
        Language::Lt,
        "the only one is the original"
    );
    let same = row().with("title_lv", "Šahs").course();
    assert_eq!(
        same.id,
        row().course().id,
        "a translation makes no other course"
    );
}

const HEADING: &str = "title,slug,date,start,what,new_date,new_start,new_end,new_room,reason";
const TERM: &str = "term,first_day,last_day,closures\n2026/2027,2026-09-07,2027-05-28,\n";

/// The programme of `rows` with these lines of `changes.csv`.
fn with_changes(rows: &[Row], lines: &str) -> Result<Imported, ImportRefusal> {
    let sheets = Sheets::new("changed")
        .with("courses.csv", text(rows))
        .with("calendar.csv", TERM)
        .with("changes.csv", format!("{HEADING}\n{lines}\n"));
    read(&sheets, None)
}

fn refused_cell(rows: &[Row], line: &str) -> (String, String) {
    match with_changes(rows, line) {
        Err(ImportRefusal::House {
            file,
            line: 2,
            column,
            cell,
        }) if file == "changes.csv" => (column, cell),
        other => panic!("{line}: {other:?}"),
    }
}

#[test]
fn sessions_are_cancelled_and_moved_with_a_reason() {
    let lines = "Chess,,2026-12-07,10:00,cancel,,,,,The leader is ill\n\
                 ,chess,2026-12-14,10:00,move,2026-12-15,12:00,13:00,The park,Frost";
    let read = with_changes(&[row(), row().with("title", "Bridge")], lines).unwrap();
    assert_eq!(read.report.changes, 2);
    let [cancelled, moved] = read.programme.courses[0].offer.changes.as_slice() else {
        panic!("two changes")
    };
    assert_eq!(cancelled.what, ChangeKind::Cancel);
    assert_eq!(cancelled.reason.as_str(), "The leader is ill");
    let Change {
        date: from,
        what: ChangeKind::Move {
            date: to, hours, ..
        },
        ..
    } = moved
    else {
        panic!("{moved:?}")
    };
    assert_eq!((*from, *to), (date(2026, 12, 14), date(2026, 12, 15)));
    assert_eq!(
        (hours.start, hours.end),
        (time(12, 0, 0, 0), Some(time(13, 0, 0, 0)))
    );
    assert_eq!(read.programme.courses[1].offer.changes, []);
}

#[test]
fn a_change_that_names_no_single_session_is_refused_with_its_cell() {
    let two = [row(), row().with("venue", "Hall")];
    let chess = |rest: &str| format!("Chess,,2026-12-07,{rest}");
    for (line, column, cell) in [
        (
            "Checkers,,2026-12-07,10:00,cancel,,,,,Ill".to_owned(),
            "title",
            "Checkers",
        ),
        (
            "Chess,,2026-12-08,10:00,cancel,,,,,Ill".to_owned(),
            "date",
            "2026-12-08",
        ),
        (chess("11:00,cancel,,,,,Ill"), "date", "2026-12-07"),
        (chess("10:00,postpone,,,,,Ill"), "what", "postpone"),
        (chess("10:00,cancel,,,,,"), "reason", ""),
        (chess("10:00,move,,12:00,11:00,,Ill"), "new_end", "11:00"),
    ] {
        let expected = (column.to_owned(), cell.to_owned());
        assert_eq!(refused_cell(&two[..1], &line), expected, "{line}");
    }
    let both = refused_cell(&two, &chess("10:00,cancel,,,,,Ill"));
    assert_eq!(both, ("title".to_owned(), "Chess".to_owned()));
}

#[test]
fn a_sheet_of_changes_with_other_columns_is_left_aside_and_named() {
    let sheets = Sheets::new("foreign")
        .with("courses.csv", text(&[row()]))
        .with(
            "changes.csv",
            "published,course,change\n2021-09-20,Talk,rooms\n",
        );
    let read = read(&sheets, None).unwrap();
    assert_eq!(read.report.unread, ["changes.csv"]);
    assert!(read.report.in_words(Language::En).contains("changes.csv"));
}

#[test]
fn a_refusal_is_a_sentence_in_every_language() {
    let why = with_changes(&[row()], "Chess,,2026-12-08,10:00,cancel,,,,,Ill").unwrap_err();
    let sentences = Language::ALL.map(|language| of_import(language, &why));
    assert_eq!(
        sentences[3],
        "changes.csv line 2, date “2026-12-08”: this cannot be used. Correct it and try again."
    );
    for (place, sentence) in sentences.iter().enumerate() {
        assert!(sentence.contains("2026-12-08"), "{sentence}");
        assert!(!sentences[..place].contains(sentence), "{sentence}");
    }
}
