//! Plain text for the spreadsheet programs of these countries: parted by semicolons, in UTF-8 with its mark, so that a
//! double click opens it with every letter in its place.

use csv::{QuoteStyle, Terminator, WriterBuilder};

/// The mark by which those programs know UTF-8.
const MARK: &[u8] = b"\xEF\xBB\xBF";

/// Writes rows, the heading first. Cells that a program would take for a formula get an apostrophe in front.
///
/// # Errors
/// What the writer says; writing into memory, it says nothing.
pub fn write<R, C>(rows: impl IntoIterator<Item = R>) -> Result<Vec<u8>, csv::Error>
where
    R: IntoIterator<Item = C>,
    C: AsRef<str>,
{
    let mut writer = WriterBuilder::new()
        .delimiter(b';')
        .terminator(Terminator::CRLF)
        .quote_style(QuoteStyle::Necessary)
        .flexible(true)
        .from_writer(MARK.to_vec());
    for row in rows {
        let cells = row.into_iter().map(|cell| harmless(cell.as_ref()));
        writer.write_record(cells)?;
    }
    writer
        .into_inner()
        .map_err(|broken| csv::Error::from(broken.into_error()))
}

/// A cell that no program takes for a formula: some begin one with a sign, after blanks of any kind too, and some break a
/// cell that begins with a tab or a new line.
fn harmless(cell: &str) -> String {
    let is_blank = |letter: char| letter.is_whitespace() || letter == '\u{feff}';
    let begins = cell.trim_start_matches(is_blank);
    let blanks = &cell[..cell.len() - begins.len()];
    let signs = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
    if begins.starts_with(signs) || blanks.contains(['\t', '\r', '\n']) {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn text(rows: &[&[&str]]) -> String {
        String::from_utf8(write(rows.iter().copied()).unwrap()).unwrap()
    }

    #[test]
    fn letters_separators_and_line_ends_are_those_of_the_country() {
        assert_eq!(
            text(&[
                &["Nosaukums", "Telpa"],
                &["Šahs; dambrete", "Lielā \"zāle\""]
            ]),
            "\u{feff}Nosaukums;Telpa\r\n\"Šahs; dambrete\";\"Lielā \"\"zāle\"\"\"\r\n"
        );
    }

    #[test]
    fn nothing_is_a_formula() {
        for cell in [
            "=1+1",
            "+1",
            "-1",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            " =1",
            "\u{2000}=1",
            " \tx",
        ] {
            let written = write([[cell]]).unwrap();
            let mut reader = csv::ReaderBuilder::new();
            let mut reader = reader
                .has_headers(false)
                .from_reader(&written[MARK.len()..]);
            let record = reader.records().next().unwrap().unwrap();
            assert_eq!(&record[0], format!("'{cell}"), "{cell:?}");
        }
    }

    proptest! {
        #[test]
        fn every_cell_comes_back_but_for_its_apostrophe(cells in prop::collection::vec("\\PC{0,20}", 1..6)) {
            let written = write([["heading"].map(str::to_owned).to_vec(), cells.clone()]).unwrap();
            let mut reader = csv::ReaderBuilder::new();
            let mut reader = reader.delimiter(b';').flexible(true).has_headers(false).from_reader(&written[MARK.len()..]);
            let record = reader.records().nth(1).unwrap().unwrap();
            for (written, cell) in record.iter().zip(&cells) {
                prop_assert!(written == cell || written.strip_prefix('\'') == Some(cell));
                prop_assert!(!written.trim_start().starts_with(['=', '+', '-', '@']));
            }
        }
    }
}
