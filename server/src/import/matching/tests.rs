//! What columns are taken for, on headings and cells of every kind.

use super::*;
use crate::import::table::{self, Table};

fn table(text: &str) -> Table {
    table::read(text.as_bytes()).unwrap()
}

fn matched(text: &str) -> Matching {
    Matching::propose(&table(text), &Corrections::default()).unwrap()
}

/// Heading, meaning and how it is known, of the columns that are known.
fn known(matching: &Matching) -> Vec<(&str, &str, Why)> {
    let known = matching.columns.iter();
    known
        .filter_map(|column| {
            Some((
                column.heading.as_str(),
                column.meaning?.heading(),
                column.why,
            ))
        })
        .collect()
}

#[test]
fn our_own_names_stand_in_any_order_and_case() {
    let found = matched("Frequency,START,Weekday,Weeks or dates,Title,shoe size\n")
        .found()
        .unwrap();
    assert_eq!(found.place(Field::Title), Some(4));
    assert_eq!(found.place(Field::Dates), Some(3));
    assert_eq!(found.place(Field::Room), None);
    assert_eq!(found.unknown, ["shoe size"]);
}

#[test]
fn a_title_and_something_that_says_when_are_enough() {
    assert!(matched("title,frequency\n").found().is_ok());
    assert_eq!(
        matched("start,room\n").found(),
        Err(SheetRefusal::MissingColumns(vec![Field::Title]))
    );
    assert_eq!(
        matched("title,room\n").found(),
        Err(SheetRefusal::MissingColumns(vec![
            Field::Weekday,
            Field::Start,
            Field::Frequency
        ]))
    );
}

#[test]
fn two_columns_of_one_name_are_refused() {
    for heading in ["title,weekday,Title\n", "Laiks,Nosaukums,Diena,laiks\n"] {
        let twice = Matching::propose(&table(heading), &Corrections::default());
        assert!(
            matches!(twice, Err(SheetRefusal::ColumnTwice(_))),
            "{heading}"
        );
    }
}

#[test]
fn the_surest_name_wins_and_the_other_column_is_not_read() {
    let matching = matched("Group,Course name,Day,Time\n1,Chess,Monday,10:00\n");
    assert_eq!(
        known(&matching),
        [
            ("Course name", "title", Why::UsualName),
            ("Day", "weekday", Why::UsualName),
            ("Time", "start", Why::UsualName)
        ]
    );
}

#[test]
fn four_languages_name_their_columns() {
    for heading in [
        "Name,Day,Time,Room,Leader\n",
        "Nosaukums,Nedēļas diena,Laiks,Telpa,Vadītājs\n",
        "Pavadinimas,Savaitės diena,Laikas,Patalpa,Vadovas\n",
        "Nimetus,Nädalapäev,Kellaaeg,Ruum,Juhendaja\n",
    ] {
        let meanings: Vec<Option<Field>> = matched(heading)
            .columns
            .iter()
            .map(|column| column.meaning)
            .collect();
        assert_eq!(
            meanings,
            [
                Field::Title,
                Field::Weekday,
                Field::Start,
                Field::Room,
                Field::Leader
            ]
            .map(Some),
            "{heading}"
        );
    }
}

#[test]
fn cells_that_are_nothing_of_the_kind_speak_against_a_name() {
    let matching = matched(
        "Class,Day,Time,Contact\nChess,Monday,10.00,phone 555 0101 22\nBridge,Friday,11.00,a@example.org\n",
    );
    assert!(
        matching.columns[3].meaning.is_none(),
        "a telephone is no leader"
    );
    let matching = matched(
        "Nosaukums,Laiks\nDeja,Pirmdien 10.00-11.00\nKoris,Otrdienās 12.00\nŠahs,Piektdien 9.30\n",
    );
    assert_eq!(matching.columns[1].meaning, Some(Field::Weekday));
    let numbered = matched("Day,Course,Start\n1,Chess,10:00\n2,Bridge,11:00\n");
    assert!(
        numbered.columns[0].meaning.is_none(),
        "a number is no weekday"
    );
}

#[test]
fn where_is_a_room_if_rooms_stand_under_it() {
    let rooms = matched("Kas,Pavadinimas,Diena,Valanda,Kur\n,a,I,9.00,11 kab.\n,b,II,9.00,Salė\n");
    assert_eq!(rooms.columns[4].meaning, Some(Field::Room));
    let houses = matched("Name,Day,Time,Where\na,Monday,9.00,Town Hall\nb,Friday,9.00,Library\n");
    assert_eq!(houses.columns[3].meaning, Some(Field::Venue));
}

#[test]
fn days_and_hours_without_a_name_are_known_by_their_look_and_nothing_else_is() {
    let rows = "Chess,Monday,10:00,x\nBridge,Tue,11.30-12.00,y\nTea,Fri,9:15,z\n";
    let matching = matched(&format!("Title,A,B,C\n{rows}"));
    assert_eq!(
        known(&matching),
        [
            ("Title", "title", Why::OwnName),
            ("A", "weekday", Why::Look),
            ("B", "start", Why::Look)
        ]
    );
    assert!(!matching.is_plain());
    let two = matched("Title,A,B\nChess,10:00,11:00\nBridge,11:00,12:00\nTea,9:00,9:30\n");
    assert_eq!(
        known(&two).len(),
        1,
        "two columns of hours are not told apart"
    );
}

#[test]
fn a_person_has_the_last_word() {
    let table = table("Group name,Day,Hour,Group\nChess,Monday,10:00,Games\n");
    let corrections = Corrections::parse("Group=faculty,hour=-", "frequency=weekly").unwrap();
    let matching = Matching::propose(&table, &corrections).unwrap();
    assert_eq!(matching.columns[3].meaning, Some(Field::Faculty));
    assert_eq!(
        (matching.columns[2].meaning, matching.columns[2].why),
        (None, Why::Person)
    );
    assert_eq!(matching.found().unwrap().said(Field::Frequency), "weekly");
    let gone = Corrections::parse("Grupe=title", "").unwrap();
    assert_eq!(
        Matching::propose(&table, &gone),
        Err(SheetRefusal::NoSuchColumn {
            name: "Grupe".to_owned()
        })
    );
    for (columns, every_row) in [("Group=shoe", ""), ("Group", ""), ("", "shoe=5")] {
        assert!(Corrections::parse(columns, every_row).is_err());
    }
    let comma = Corrections::parse("\"Room, floor=room\"", "").unwrap();
    assert_eq!(
        comma.columns,
        [("Room, floor".to_owned(), Some(Field::Room))]
    );
}

#[test]
fn a_heading_may_stand_below_a_title() {
    let text = "Programme of the year;;;\n;;;\nCourse;Day;Time;Room\nChess;Monday;10:00;Hall\n";
    let table = table(text);
    assert_eq!(table.heading, ["Course", "Day", "Time", "Room"]);
    assert_eq!((table.rows.len(), table.rows[0].number), (1, 4));
    assert_eq!(table.refused.len(), 1, "{:?}", table.refused);
}
