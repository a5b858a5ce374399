//! Files that are no sheets, whether by mistake or by intent: a sentence each, in every language, and nothing stops.

use domain::language::Language;
use proptest::prelude::*;
use server::{
    import::{ImportRefusal, RowRefusal, SheetRefusal, Sheets, of_import, read},
    sheet::keep::{Edit, Value, patch},
};

use crate::{
    archive,
    folders::fixture,
    sheet::{raw, row, text},
};

/// The English sentence about a sheet that cannot be read.
fn refused(bytes: &[u8]) -> String {
    let why = read(&Sheets::new("x").with("courses.csv", bytes), None).unwrap_err();
    for language in Language::ALL {
        let sentence = of_import(language, &why);
        assert!(
            sentence.starts_with("courses.csv: ") && sentence.ends_with('.'),
            "{sentence}"
        );
    }
    of_import(Language::En, &why).into_owned()
}

fn utf_16(text: &str, big: bool) -> Vec<u8> {
    let bytes = |unit: u16| {
        if big {
            unit.to_be_bytes()
        } else {
            unit.to_le_bytes()
        }
    };
    text.encode_utf16().flat_map(bytes).collect()
}

#[test]
fn what_is_no_text_is_refused_with_a_sentence() {
    let sheet = text(&[row()]);
    let picture = [b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".as_slice(), &[0, 1, 2, 255]].concat();
    for (bytes, says) in [
        (picture, "It is not text."),
        (utf_16(&sheet, false), "Unicode text"),
        (utf_16(&sheet, true), "Unicode text"),
        (utf_16(&format!("\u{feff}{sheet}"), false), "Unicode text"),
        (
            sheet.replace("Chess", "Che\0ss").into_bytes(),
            "It is not text.",
        ),
        (b"PK\x03\x04\x14\0".to_vec(), "not a workbook at all"),
        (b"\0".to_vec(), "text"),
        (b"\n\n \n".to_vec(), "it is empty"),
        (
            b"who;whom;what\nChess;Monday;10\n".to_vec(),
            "title, weekday, start, frequency",
        ),
        (
            b"title,Title,weekday,start,frequency\n".to_vec(),
            "Two columns",
        ),
        (vec![b','; 5_000], "columns"),
        (vec![b','; 5_000_000], "columns"),
    ] {
        let sentence = refused(&bytes).to_lowercase();
        assert!(
            sentence.contains(&says.to_lowercase()),
            "{sentence} should say {says}"
        );
    }
}

#[test]
fn a_cell_without_an_end_is_refused_and_the_others_are_taken() {
    let huge = row().with("title", &"x".repeat(5_000_000));
    let read = raw(&text(&[huge, row()]));
    let refused = &read.report.refused;
    assert!(matches!(refused[0].why, RowRefusal::CellTooLong { .. }));
    assert_eq!((refused.len(), read.programme.courses.len()), (1, 1));
}

#[test]
fn a_sheet_larger_than_any_programme_is_not_read_to_its_end() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("courses.csv");
    // A file of 200 MB that takes no room on the disk.
    std::fs::File::create(&path)
        .unwrap()
        .set_len(200 * 1024 * 1024)
        .unwrap();
    let why = Sheets::open(&path).unwrap_err();
    assert!(matches!(why, ImportRefusal::Sheet { .. }), "{why:?}");
    assert!(of_import(Language::En, &why).ends_with("It is larger than 32 MB. Divide it."));
}

/// The English sentence about a workbook that cannot be read, and how it is refused.
fn refused_book(name: &str, bytes: &[u8]) -> (SheetRefusal, String) {
    let begun = std::time::Instant::now();
    let why = read(&Sheets::one(name, bytes), None).unwrap_err();
    assert!(
        begun.elapsed().as_secs() < 20,
        "{name}: {:?}",
        begun.elapsed()
    );
    for language in Language::ALL {
        let sentence = of_import(language, &why);
        assert!(
            sentence.starts_with(name) && sentence.ends_with('.'),
            "{sentence}"
        );
    }
    let sentence = of_import(Language::En, &why).into_owned();
    println!("{sentence}");
    match why {
        ImportRefusal::Sheet { why, .. } => (why, sentence),
        other => panic!("{other:?}"),
    }
}

/// The plan with another sheet in the stead of its first.
fn with_sheet(rows: &str) -> Vec<u8> {
    let sheet = format!(
        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">{rows}</worksheet>"
    );
    archive::with(
        &fixture("plan.xlsx"),
        "xl/worksheets/sheet1.xml",
        sheet.as_bytes(),
    )
}

fn ole(stream: &str) -> Vec<u8> {
    let mut bytes = vec![0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    bytes.resize(2048, 0);
    bytes.extend(stream.encode_utf16().flat_map(u16::to_le_bytes));
    bytes.resize(4096, 0);
    bytes
}

#[test]
fn what_is_no_workbook_of_this_kind_is_refused_by_what_it_is() {
    let plan = fixture("plan.xlsx");
    let zip = |names: &[&str]| {
        let parts: Vec<_> = names
            .iter()
            .map(|name| ((*name).to_owned(), b"<x/>".to_vec()))
            .collect();
        archive::of(&parts)
    };
    for (name, bytes, wanted) in [
        (
            "locked.xlsx",
            ole("EncryptedPackage"),
            SheetRefusal::WorkbookLocked,
        ),
        ("old.xls", ole("Workbook"), SheetRefusal::WorkbookOld),
        (
            "open.ods",
            zip(&["mimetype", "content.xml"]),
            SheetRefusal::WorkbookOld,
        ),
        (
            "binary.xlsb",
            zip(&["[Content_Types].xml", "_rels/.rels", "xl/workbook.bin"]),
            SheetRefusal::WorkbookOld,
        ),
        (
            "letter.docx",
            zip(&["[Content_Types].xml", "_rels/.rels", "word/document.xml"]),
            SheetRefusal::WorkbookOld,
        ),
        (
            "pictures.zip",
            zip(&["a.jpg", "b.jpg"]),
            SheetRefusal::WorkbookBroken,
        ),
        (
            "cut.xlsx",
            plan[..plan.len() / 2].to_vec(),
            SheetRefusal::WorkbookBroken,
        ),
        (
            "picture.xlsx",
            b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec(),
            SheetRefusal::Binary,
        ),
    ] {
        let (why, sentence) = refused_book(name, &bytes);
        assert_eq!(why, wanted, "{name}");
        assert!(
            sentence.contains("Save") || sentence.contains("save"),
            "{sentence}"
        );
    }
}

#[test]
fn a_bomb_is_refused_before_it_is_read() {
    let too_large = |why| matches!(why, SheetRefusal::WorkbookTooLarge { .. });
    // One cell of 1 GB, packed into one MB.
    let cell = archive::endless(
        &fixture("plan.xlsx"),
        "xl/worksheets/sheet1.xml",
        b'a',
        1024,
    );
    assert!(cell.len() < 2_000_000, "{}", cell.len());
    assert!(too_large(refused_book("cell.xlsx", &cell).0));
    // A part that no sheet needs is a bomb all the same.
    let other = archive::endless(&fixture("plan.xlsx"), "xl/media/image9.png", b'\0', 1024);
    assert!(too_large(refused_book("other.xlsx", &other).0));
    let styles = format!(
        "<styleSheet><cellXfs>{}</cellXfs></styleSheet>",
        "<xf/>".repeat(500_000)
    );
    let styles = archive::with(&fixture("plan.xlsx"), "xl/styles.xml", styles.as_bytes());
    assert!(too_large(refused_book("styles.xlsx", &styles).0));
}

#[test]
fn a_boast_about_strings_makes_no_room_for_them() {
    for count in ["99999999999999", "4000000000"] {
        let strings = format!("<sst xmlns=\"x\" uniqueCount=\"{count}\"><si><t>a</t></si></sst>");
        let bytes = archive::with(
            &fixture("plan.xlsx"),
            "xl/sharedStrings.xml",
            strings.as_bytes(),
        );
        assert_eq!(
            refused_book("boast.xlsx", &bytes).0,
            SheetRefusal::WorkbookBroken
        );
    }
}

#[test]
fn two_cells_far_apart_make_no_sheet_between_them() {
    let far = with_sheet(
        "<dimension ref=\"A1:XFD1048576\"/><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>\
         <row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row></sheetData>",
    );
    let (why, _) = refused_book("far.xlsx", &far);
    assert!(
        matches!(why, SheetRefusal::TooManyColumns { .. }),
        "{why:?}"
    );
    // A sheet that only claims to be large is as large as its cells.
    let claims = with_sheet(
        "<dimension ref=\"A1:XFD1048576\"/><sheetData><row r=\"1\">\
         <c r=\"A1\" t=\"inlineStr\"><is><t>title</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>start</t></is></c></row>\
         <row r=\"1048576\"><c r=\"A1048576\" t=\"inlineStr\"><is><t>Chess</t></is></c></row></sheetData>\
         <mergeCells><mergeCell ref=\"A1048576:A1048577\"/><mergeCell ref=\"B2:B1048576\"/></mergeCells>",
    );
    let taken = read(&Sheets::one("claims.xlsx", claims), None).unwrap();
    assert_eq!(taken.report.lines(), 1);
}

#[test]
fn cells_of_a_workbook_that_are_too_long_or_no_text_cost_only_their_row() {
    let cell = |place: &str, text: &str| {
        format!("<c r=\"{place}\" t=\"inlineStr\"><is><t>{text}</t></is></c>")
    };
    let row = |number: u32, title: &str| {
        let cells = [
            ("A", title),
            ("B", "Monday"),
            ("C", "10:00"),
            ("D", "weekly"),
        ];
        let cells: String = cells
            .iter()
            .map(|(column, text)| cell(&format!("{column}{number}"), text))
            .collect();
        format!("<row r=\"{number}\">{cells}</row>")
    };
    let heading = ["title", "weekday", "start", "frequency"];
    let heading: String = ["A1", "B1", "C1", "D1"]
        .iter()
        .zip(heading)
        .map(|(place, text)| cell(place, text))
        .collect();
    let rows = [
        format!("<row r=\"1\">{heading}</row>"),
        row(2, &"x".repeat(20_000_000)),
        row(3, "Chess"),
    ];
    let bytes = with_sheet(&format!("<sheetData>{}</sheetData>", rows.concat()));
    let taken = read(&Sheets::one("long.xlsx", bytes), None).unwrap();
    assert!(matches!(
        taken.report.refused[0].why,
        RowRefusal::CellTooLong { .. }
    ));
    assert_eq!(taken.report.understood, 1);
}

#[test]
fn broken_parts_are_a_sentence() {
    let plan = fixture("plan.xlsx");
    for (part, text) in [
        (
            "xl/worksheets/sheet1.xml",
            "<worksheet><sheetData><row r=\"x\">",
        ),
        (
            "xl/worksheets/sheet1.xml",
            "<worksheet><sheetData><row><c r=\"ZZZZZZZZZZ99999999999999999999\"/></row></sheetData></worksheet>",
        ),
        (
            "xl/worksheets/sheet1.xml",
            "<worksheet><dimension ref=\"C5:A1\"/><sheetData/></worksheet>",
        ),
        (
            "xl/worksheets/sheet1.xml",
            "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>99</v></c></row></sheetData></worksheet>",
        ),
        (
            "xl/workbook.xml",
            "<workbook><sheets><sheet name=\"a\" r:id=\"none\"/></sheets></workbook>",
        ),
        ("_rels/.rels", "<Relationships></Relationships>"),
        ("xl/styles.xml", "<styleSheet><cellXfs>"),
    ] {
        let bytes = archive::with(&plan, part, text.as_bytes());
        let (why, _) = refused_book("broken.xlsx", &bytes);
        assert!(
            matches!(
                why,
                SheetRefusal::WorkbookBroken
                    | SheetRefusal::Empty
                    | SheetRefusal::MissingColumns(_)
            ),
            "{part} {text}: {why:?}"
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn a_workbook_with_any_bytes_broken_is_read_or_refused(
        part in 0_usize..20, at in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8), packed in any::<bool>()
    ) {
        let plan = fixture("plan.xlsx");
        let broken = if packed {
            let mut bytes = plan;
            for (place, byte) in at { let place = place.index(bytes.len()); bytes[place] = byte; }
            bytes
        } else {
            let mut parts = archive::parts(&plan);
            let part = part % parts.len();
            let content = &mut parts[part].1;
            for (place, byte) in at { let place = place.index(content.len()); content[place] = byte; }
            archive::of(&parts)
        };
        match read(&Sheets::one("plan.xlsx", broken.clone()), None) {
            Ok(read) => prop_assert!(!read.report.in_words(Language::Lv).is_empty()),
            Err(why) => prop_assert!(!of_import(Language::Et, &why).is_empty()),
        }
        let edit = Edit { sheet: "Rudens plāns".to_owned(), row: 6, column: 0, value: Value::Text("x".to_owned()) };
        let _ = patch(&broken, &[edit], None);
    }
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..400), beside in prop::collection::vec(any::<u8>(), 0..200)) {
        let heading = b"title,weekday,start,frequency\n";
        let sheets = Sheets::new("x").with("courses.csv", [heading.as_slice(), &bytes].concat());
        let sheets = sheets.with("calendar.csv", beside.clone()).with("rooms.csv", beside);
        match read(&sheets, None) {
            Ok(read) => prop_assert!(!read.report.in_words(Language::Lt).is_empty()),
            Err(why) => prop_assert!(!of_import(Language::Et, &why).is_empty()),
        }
    }
}
