//! Workbooks: what their cells hold, how they stand, and those that are no sheets.

use domain::{language::Language, offer::DoubtReason};
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};
use server::import::{
    Imported, RowRefusal, SheetRefusal, Sheets,
    book::{self, Caution},
    read,
};

use crate::{demo, folders::fixture, sheet::doubts};

/// A workbook with our own headings and the rows that `fill` writes.
fn workbook(fill: impl FnOnce(&mut rust_xlsxwriter::Worksheet)) -> Vec<u8> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.set_name("Plan").unwrap();
    for (column, heading) in (0..).zip(["title", "weekday", "start", "end", "frequency"]) {
        sheet.write(0, column, heading).unwrap();
    }
    fill(sheet);
    workbook.save_to_buffer().unwrap()
}

fn imported(bytes: Vec<u8>) -> Imported {
    read(&Sheets::one("plan.xlsx", bytes), None).unwrap()
}

fn clock(hour: u16, minute: u8) -> ExcelDateTime {
    ExcelDateTime::from_hms(hour, minute, 0).unwrap()
}

#[test]
fn hours_kept_as_numbers_are_hours() {
    let format = Format::new().set_num_format("h:mm");
    let bytes = workbook(|sheet| {
        for (column, text) in [(0, "Chess"), (1, "Monday"), (4, "weekly")] {
            sheet.write(1, column, text).unwrap();
        }
        sheet
            .write_with_format(1, 2, clock(10, 30), &format)
            .unwrap();
        sheet
            .write_with_format(1, 3, clock(12, 0), &format)
            .unwrap();
    });
    let read = imported(bytes);
    assert_eq!(read.report.doubts, []);
    let hours = read.programme.courses[0].offer.patterns[0].hours;
    assert_eq!(hours.start, jiff::civil::time(10, 30, 0, 0));
    assert_eq!(hours.end, Some(jiff::civil::time(12, 0, 0, 0)));
}

#[test]
fn midnight_a_number_and_a_whole_day_are_no_hours() {
    let format = Format::new().set_num_format("h:mm");
    let day = Format::new().set_num_format("yyyy-mm-dd");
    let bytes = workbook(|sheet| {
        for (row, title) in (1..).zip(["Midnight", "Number", "Day"]) {
            for (column, text) in [(0, title), (1, "Monday"), (4, "weekly")] {
                sheet.write(row, column, text).unwrap();
            }
        }
        sheet.write_with_format(1, 2, clock(0, 0), &format).unwrap();
        sheet.write(2, 2, 9.3).unwrap();
        let date = ExcelDateTime::from_ymd(2026, 9, 14).unwrap();
        sheet.write_with_format(3, 2, &date, &day).unwrap();
    });
    let read = imported(bytes);
    let found: Vec<(&str, DoubtReason)> = read
        .report
        .doubts
        .iter()
        .map(|found| (found.doubt.cell.as_str(), found.doubt.reason))
        .collect();
    assert_eq!(
        found,
        [
            ("00:00", DoubtReason::MidnightMeansUnknown),
            ("9.3", DoubtReason::StartUnreadable),
            ("2026-09-14", DoubtReason::StartUnreadable),
        ]
    );
}

#[test]
fn a_doubt_names_the_sheet_and_the_cell() {
    let mut workbook = Workbook::new();
    workbook.add_worksheet().set_name("Par mums").unwrap();
    let sheet = workbook.add_worksheet();
    sheet.set_name("Rudens").unwrap();
    sheet.write(3, 2, "Nosaukums").unwrap();
    sheet.write(3, 3, "Diena").unwrap();
    sheet.write(3, 4, "Laiks").unwrap();
    sheet.write(0, 2, "Senioru universitāte").unwrap();
    sheet.write(4, 2, "Šahs").unwrap();
    sheet.write(4, 3, "pirmdien vai otrdien").unwrap();
    sheet.write(4, 4, "10.00").unwrap();
    let read = imported(workbook.save_to_buffer().unwrap());
    let choice = &read.report.doubts[0];
    assert_eq!(choice.file, "plan.xlsx, Rudens");
    assert_eq!(choice.address.as_deref(), Some("D5"));
    assert_eq!(choice.doubt.reason, DoubtReason::DayIsAChoice);
    let said = read.report.in_words(Language::Lv);
    assert!(
        said.contains("plan.xlsx, Rudens D5, Diena „pirmdien vai otrdien”: "),
        "{said}"
    );
    assert_eq!(read.report.refused[0].why, RowRefusal::AboveHeading);
}

#[test]
fn a_formula_gives_the_result_that_was_saved_and_none_without_it() {
    let bytes = workbook(|sheet| {
        for row in 1..3 {
            sheet.write(row, 1, "Monday").unwrap();
            sheet.write(row, 2, "10:00").unwrap();
            sheet.write(row, 4, "weekly").unwrap();
        }
        let saved = Formula::new("=\"Che\"&\"ss\"").set_result("Chess");
        sheet.write(1, 0, saved).unwrap();
        sheet.write(2, 0, "Bridge").unwrap();
        sheet.write(2, 2, Formula::new("=C2")).unwrap();
    });
    let read = imported(without_result(&bytes));
    let titles: Vec<String> = read
        .programme
        .courses
        .iter()
        .map(|course| demo::title(&course.offer))
        .collect();
    assert_eq!(titles, ["Chess", "Bridge"]);
    assert_eq!(
        doubts(&read.report),
        [("start".to_owned(), DoubtReason::NotCalculated)]
    );
    assert_eq!(read.report.doubts[0].doubt.cell, "=C2");
}

/// As programs write a formula that they have not worked out.
fn without_result(bytes: &[u8]) -> Vec<u8> {
    crate::archive::changed(bytes, "xl/worksheets/sheet1.xml", |text| {
        text.replace("<f>C2</f><v>0</v>", "<f>C2</f>")
    })
}

#[test]
fn a_cell_over_several_rows_is_said_of_each_and_one_over_several_columns_is_a_heading() {
    let format = Format::new();
    let bytes = workbook(|sheet| {
        sheet.merge_range(1, 0, 1, 4, "Autumn", &format).unwrap();
        sheet.merge_range(2, 1, 3, 1, "Monday", &format).unwrap();
        for (row, title) in [(2, "Chess"), (3, "Bridge")] {
            sheet.write(row, 0, title).unwrap();
            sheet.write(row, 2, "10:00").unwrap();
            sheet.write(row, 4, "weekly").unwrap();
        }
        // The frame reaches further down than the rows do.
        sheet.merge_range(4, 1, 9, 1, "", &format).unwrap();
    });
    let read = imported(bytes);
    assert_eq!(read.report.doubts, []);
    assert_eq!(read.programme.courses.len(), 2);
    let refused: Vec<(u32, RowRefusal)> = read
        .report
        .refused
        .iter()
        .map(|refused| (refused.line, refused.why))
        .collect();
    assert_eq!(refused, [(2, RowRefusal::Heading)]);
}

#[test]
fn every_sheet_with_a_title_and_a_time_is_read_and_the_others_are_named() {
    let mut workbook = Workbook::new();
    for name in ["Rudens", "Pavasaris"] {
        let sheet = workbook.add_worksheet();
        sheet.set_name(name).unwrap();
        for (column, heading) in (0..).zip(["Nosaukums", "Diena", "Laiks", "Cik bieži"]) {
            sheet.write(0, column, heading).unwrap();
        }
        for (column, cell) in (0..).zip([name, "trešdien", "10:00", "katru nedēļu"]) {
            sheet.write(1, column, cell).unwrap();
        }
    }
    let notes = workbook.add_worksheet();
    notes.set_name("Piezīmes").unwrap();
    notes.write(0, 0, "Zvanīt Annai").unwrap();
    let hidden = workbook.add_worksheet();
    hidden.set_name("Noslēpts").unwrap().set_hidden(true);
    hidden.write(0, 0, "title").unwrap();
    let read = imported(workbook.save_to_buffer().unwrap());
    assert_eq!((read.report.understood, read.report.doubtful), (2, 0));
    assert_eq!(read.report.unmatched, ["Piezīmes"]);
    assert_eq!(read.report.hidden, ["Noslēpts"]);
}

#[test]
fn a_workbook_and_a_text_of_one_sheet_are_one_programme() {
    let text = String::from_utf8(fixture("raw_plan.csv")).unwrap();
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(text.as_bytes());
    for (row, record) in (0..).zip(reader.records()) {
        for (column, cell) in (0..).zip(&record.unwrap()) {
            sheet.write(row, column, cell).unwrap();
        }
    }
    let book = read(
        &Sheets::one("plan.xlsx", workbook.save_to_buffer().unwrap()),
        None,
    )
    .unwrap();
    let plain = read(&Sheets::one("plan.csv", text), None).unwrap();
    // "Nr" holds nothing, so the workbook has no such column at all.
    assert_eq!(book.programme, plain.programme);
}

#[test]
fn what_stays_in_a_workbook_and_is_not_read_is_said() {
    let mut chart = rust_xlsxwriter::Chart::new(rust_xlsxwriter::ChartType::Column);
    chart.add_series().set_values("Plan!$C$2:$C$3");
    let bytes = workbook(|sheet| {
        for (column, text) in [(0, "Chess"), (1, "Monday"), (2, "10:00"), (4, "weekly")] {
            sheet.write(1, column, text).unwrap();
        }
        sheet.insert_chart(5, 5, &chart).unwrap();
    });
    let read = imported(bytes.clone());
    assert_eq!(read.report.cautions, [Caution::Charts]);
    let macros = crate::archive::with(&bytes, "xl/vbaProject.bin", b"macro");
    let read = imported(macros);
    assert_eq!(read.report.cautions, [Caution::Macros, Caution::Charts]);
    assert!(read.report.in_words(Language::Et).contains("makrod"));
}

#[test]
fn a_book_without_a_programme_says_what_is_missing() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.write(0, 0, "Zvanīt Annai").unwrap();
    let why = read(
        &Sheets::one("plan.xlsx", workbook.save_to_buffer().unwrap()),
        None,
    );
    assert!(
        matches!(
            why,
            Err(server::import::ImportRefusal::Sheet {
                why: SheetRefusal::MissingColumns(_),
                ..
            })
        ),
        "{why:?}"
    );
    let empty = Workbook::new().save_to_buffer().unwrap();
    assert_eq!(book::read(&empty), Err(SheetRefusal::Empty));
}
