//! Files that are no sheets, whether by mistake or by intent: a sentence each, in every language, and nothing stops.

use domain::language::Language;
use proptest::prelude::*;
use server::import::{ImportRefusal, RowRefusal, Sheets, of_import, read};

use crate::sheet::{raw, row, text};

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
        (picture, "It is no text."),
        (utf_16(&sheet, false), "Unicode text"),
        (utf_16(&sheet, true), "Unicode text"),
        (utf_16(&format!("\u{feff}{sheet}"), false), "Unicode text"),
        (
            sheet.replace("Chess", "Che\0ss").into_bytes(),
            "It is no text.",
        ),
        (b"PK\x03\x04\x14\0".to_vec(), "not a workbook at all"),
        (b"\0".to_vec(), "text"),
        (b"\n\n \n".to_vec(), "nothing is in it"),
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
