//! Text to rows of cells that know their line. Any other kind of sheet gives the same [`Table`].

pub mod book;
mod line;
pub mod records;
pub mod text;

pub use self::line::Line;
use super::{
    cell::words::is_blank,
    matching::{Heading, SEARCHED, heading_among},
    refusal::{RowRefusal, SheetRefusal},
};

/// How many bytes a sheet may have: ten thousand rows take about three million.
pub const MOST_BYTES: usize = 32 * 1024 * 1024;
/// How many lines a sheet may have.
pub const MOST_ROWS: usize = 50_000;
/// How many columns a sheet may have.
pub const MOST_COLUMNS: usize = 64;
/// How many letters a cell may have.
pub const MOST_LETTERS: usize = 4_000;

/// A sheet as rows of cells.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// The heading, trimmed.
    pub heading: Vec<String>,
    /// The rows that have as many cells as the heading.
    pub rows: Vec<Line>,
    /// The lines that are no such row, and why.
    pub refused: Vec<(u32, RowRefusal)>,
    /// Where it stands in a workbook; nothing for text.
    pub stands: Option<Standing>,
}

/// Where a table stands in a workbook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The name of its sheet.
    pub sheet: String,
    /// The column its first cells are in, counted from nought.
    pub first_column: u32,
}

/// Reads a sheet whose cells are parted by commas, semicolons or tabs, whichever its heading has most of.
///
/// # Errors
/// A [`SheetRefusal`] when it is no text, empty, or larger than [`MOST_BYTES`], [`MOST_ROWS`] or [`MOST_COLUMNS`].
pub fn read(bytes: &[u8]) -> Result<Table, SheetRefusal> {
    if bytes.len() > MOST_BYTES {
        return Err(SheetRefusal::TooLarge { most: MOST_BYTES });
    }
    let text = text::decode(bytes)?;
    let (separator, skipped, body) = separator_of(&text);
    if body.lines().any(|line| is_endless(line, separator)) {
        return Err(SheetRefusal::TooManyColumns { most: MOST_COLUMNS });
    }
    let mut records = csv::ReaderBuilder::new();
    let mut reader = records
        .delimiter(separator)
        .has_headers(false)
        .flexible(true)
        .from_reader(body.as_bytes());
    let mut table = Table::default();
    let mut above = heading_in(body, separator).place;
    for record in reader.records() {
        let Ok(record) = record else {
            return Err(SheetRefusal::Binary);
        };
        let number = skipped + record.position().map_or(1, |at| line_number(body, at));
        if above == 0 {
            table.take(number, &record, separator)?;
        } else {
            above -= 1;
            if record.iter().any(|cell| !trimmed(cell).is_empty()) {
                table.refused.push((number, RowRefusal::AboveHeading));
            }
        }
    }
    if table.heading.is_empty() {
        Err(SheetRefusal::Empty)
    } else {
        Ok(table)
    }
}

impl Table {
    /// The sheet of a workbook that it is; nothing for text.
    #[must_use]
    pub fn page(&self) -> &str {
        self.stands.as_ref().map_or("", |stands| &stands.sheet)
    }

    /// The letters of the column at `place`, as a workbook counts them; nothing for text.
    #[must_use]
    pub fn letters(&self, place: usize) -> Option<String> {
        let stands = self.stands.as_ref()?;
        let column = stands
            .first_column
            .checked_add(u32::try_from(place).ok()?)?;
        Some(letters(column))
    }

    /// Where a cell stands in a workbook, `C5`; nothing for text.
    #[must_use]
    pub fn address(&self, place: usize, line: u32) -> Option<String> {
        Some(format!("{}{line}", self.letters(place)?))
    }

    fn take(
        &mut self,
        number: u32,
        record: &csv::StringRecord,
        separator: u8,
    ) -> Result<(), SheetRefusal> {
        if self.heading.is_empty() {
            return self.take_heading(record);
        }
        if self.rows.len() + self.refused.len() >= MOST_ROWS {
            return Err(SheetRefusal::TooManyRows { most: MOST_ROWS });
        }
        match cells_of(record, self.heading.len(), separator) {
            Ok(cells) => self.rows.push(Line::new(number, cells)),
            Err(why) => self.refused.push((number, why)),
        }
        Ok(())
    }

    fn take_heading(&mut self, record: &csv::StringRecord) -> Result<(), SheetRefusal> {
        if record.len() > MOST_COLUMNS {
            return Err(SheetRefusal::TooManyColumns { most: MOST_COLUMNS });
        }
        let mut heading: Vec<String> = record.iter().map(trimmed).collect();
        while heading.last().is_some_and(String::is_empty) {
            heading.pop();
        }
        self.heading = heading;
        Ok(())
    }
}

fn cells_of(
    record: &csv::StringRecord,
    expected: usize,
    separator: u8,
) -> Result<Vec<String>, RowRefusal> {
    if record.iter().all(|cell| trimmed(cell).is_empty()) {
        return Err(RowRefusal::Empty);
    }
    if record
        .iter()
        .any(|cell| swallowed_lines(cell, expected, separator))
    {
        return Err(RowRefusal::QuoteOpen);
    }
    if record
        .iter()
        .any(|cell| cell.chars().count() > MOST_LETTERS)
    {
        return Err(RowRefusal::CellTooLong { most: MOST_LETTERS });
    }
    if record.iter().flat_map(str::chars).any(is_no_letter) {
        return Err(RowRefusal::NoText);
    }
    let beyond_is_empty = record
        .iter()
        .skip(expected)
        .all(|cell| trimmed(cell).is_empty());
    if record.len() < expected || !beyond_is_empty {
        return Err(RowRefusal::WrongCells {
            found: record.len(),
            expected,
        });
    }
    Ok(record.iter().take(expected).map(trimmed).collect())
}

/// The record that names the columns, among the first.
fn heading_in(body: &str, separator: u8) -> Heading {
    let head = &body[..body.floor_char_boundary(SEARCHED * MOST_LETTERS)];
    let mut records = csv::ReaderBuilder::new();
    let mut reader = records
        .delimiter(separator)
        .has_headers(false)
        .flexible(true)
        .from_reader(head.as_bytes());
    let first: Vec<Vec<String>> = reader
        .records()
        .map_while(Result::ok)
        .take(SEARCHED)
        .map(|record| record.iter().take(MOST_COLUMNS).map(trimmed).collect())
        .collect();
    heading_among(first.iter().map(Vec::as_slice))
}

/// Whether `line` has more separators than its cells may have letters; each would cost many times its byte.
fn is_endless(line: &str, separator: u8) -> bool {
    line.len() > MOST_COLUMNS * MOST_LETTERS
        && line.bytes().filter(|byte| *byte == separator).count() > MOST_COLUMNS * MOST_LETTERS
}

/// Whether one line inside `cell` looks like a whole row, so that the cell began with a quotation mark nobody closed.
fn swallowed_lines(cell: &str, expected: usize, separator: u8) -> bool {
    let separator = char::from(separator);
    expected > 3
        && cell
            .lines()
            .skip(1)
            .any(|line| line.matches(separator).count() + 1 >= expected)
}

/// Whether `letter` is no part of any text.
pub(super) fn is_no_letter(letter: char) -> bool {
    letter == '\u{FFFD}' || (letter.is_control() && !matches!(letter, '\n' | '\r' | '\t'))
}

/// The letters of a column counted from nought: A to Z, AA, AB and so on.
#[must_use]
pub fn letters(column: u32) -> String {
    let mut letters = Vec::new();
    let mut left = u64::from(column) + 1;
    while left > 0 {
        let digit = u8::try_from((left - 1) % 26).unwrap_or(0);
        letters.push(char::from(b'A' + digit));
        left = (left - 1) / 26;
    }
    letters.into_iter().rev().collect()
}

/// `cell` without blanks and invisible marks at its ends.
fn trimmed(cell: &str) -> String {
    cell.trim_matches(|letter: char| is_blank(letter))
        .to_owned()
}

/// The separator, how many lines stand before the heading, and the text from the heading on. Spreadsheet programs write
/// `sep=;` on a line of its own.
fn separator_of(text: &str) -> (u8, u32, &str) {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    if let Some(&[separator @ (b',' | b';' | b'\t')]) = first
        .trim_end_matches('\r')
        .strip_prefix("sep=")
        .map(str::as_bytes)
    {
        return (separator, 1, rest);
    }
    (likely_separator(text), 0, text)
}

/// The separator by which most columns are known; where none is, the one that the first line has most of.
fn likely_separator(text: &str) -> u8 {
    let known = b"\t;,".map(|separator| (heading_in(text, separator).known, separator));
    if let Some((2.., best)) = known.into_iter().max_by_key(|(known, _)| *known) {
        return best;
    }
    let mut lines = text.lines().filter(|line| !line.trim().is_empty());
    let first = lines.next().unwrap_or_default();
    let most = b"\t;,"
        .iter()
        .max_by_key(|separator| outside_quotes(first, **separator));
    *most.unwrap_or(&b',')
}

fn outside_quotes(line: &str, separator: u8) -> usize {
    let mut quoted = false;
    line.bytes()
        .filter(|byte| {
            quoted ^= *byte == b'"';
            !quoted && *byte == separator
        })
        .count()
}

/// The line a record begins on. The reader counts the blank lines before a record as its own, so they are added here.
fn line_number(body: &str, at: &csv::Position) -> u32 {
    let start = usize::try_from(at.byte()).unwrap_or(usize::MAX);
    let blank = body.as_bytes().get(start..).unwrap_or_default();
    let blank = blank
        .iter()
        .take_while(|byte| matches!(byte, b'\n' | b'\r'))
        .filter(|byte| **byte == b'\n');
    let line = at.line() + u64::try_from(blank.count()).unwrap_or(0);
    u32::try_from(line).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(text: &str) -> Vec<Vec<String>> {
        read(text.as_bytes())
            .unwrap()
            .rows
            .into_iter()
            .map(|line| line.cells)
            .collect()
    }

    #[test]
    fn commas_semicolons_and_tabs_are_found_from_the_heading() {
        for separator in [",", ";", "\t"] {
            let text = ["title", "\"a;b,c\"", "x"].join(separator)
                + "\r\n"
                + &["1", "2", "3"].join(separator);
            assert_eq!(cells(&text), [["1", "2", "3"]]);
        }
    }

    #[test]
    fn the_line_that_names_the_separator_is_no_heading() {
        let table = read(b"sep=;\r\na;b\r\n1,5;2\r\n").unwrap();
        assert_eq!(table.heading, ["a", "b"]);
        assert_eq!(table.rows[0].cells, ["1,5", "2"]);
        assert_eq!(table.rows[0].number, 3);
    }

    #[test]
    fn a_row_knows_its_line_after_quoted_line_breaks_and_blank_lines() {
        let table = read(b"a,b\n\"x\ny\",1\n\nz,2\n\n\nw,3\n").unwrap();
        let lines: Vec<u32> = table.rows.iter().map(|line| line.number).collect();
        assert_eq!(lines, [2, 5, 8]);
        assert_eq!(table.rows[0].cells[0], "x\ny");
    }

    #[test]
    fn rows_that_cannot_be_placed_are_refused_with_their_line() {
        let table = read(b"a,b,c\n1,2\n1,2,3,4\n1,2,3,,\n , ,\n").unwrap();
        assert_eq!(table.rows.len(), 1);
        assert_eq!(
            table.refused,
            [
                (
                    2,
                    RowRefusal::WrongCells {
                        found: 2,
                        expected: 3
                    }
                ),
                (
                    3,
                    RowRefusal::WrongCells {
                        found: 4,
                        expected: 3
                    }
                ),
                (5, RowRefusal::Empty),
            ]
        );
    }

    #[test]
    fn a_quotation_mark_left_open_does_not_hide_the_lines_it_swallows() {
        let table = read(b"a,b,c,d\n1,2,3,\"x\n5,6,7,8\n").unwrap();
        assert_eq!(table.refused, [(2, RowRefusal::QuoteOpen)]);
    }

    #[test]
    fn cells_and_sheets_have_an_end() {
        let long = "x".repeat(MOST_LETTERS + 1);
        let table = read(format!("a,b\n{long},1\n").as_bytes()).unwrap();
        assert_eq!(
            table.refused,
            [(2, RowRefusal::CellTooLong { most: MOST_LETTERS })]
        );
        assert_eq!(read(b""), Err(SheetRefusal::Empty));
        let wide = vec!["a"; MOST_COLUMNS + 1].join(",");
        assert_eq!(
            read(wide.as_bytes()),
            Err(SheetRefusal::TooManyColumns { most: MOST_COLUMNS })
        );
        let tall = "a\n".repeat(MOST_ROWS + 2);
        assert_eq!(
            read(tall.as_bytes()),
            Err(SheetRefusal::TooManyRows { most: MOST_ROWS })
        );
    }
}
