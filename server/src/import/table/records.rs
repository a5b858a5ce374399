//! A text as it stands: every record of it, also those that no row is made of.

use super::{line_number, separator_of, text};
use crate::import::refusal::SheetRefusal;

/// Every record of a text with the line it begins on and its cells as they stand, whatever they are.
///
/// # Errors
/// A [`SheetRefusal`] when it is no text.
pub fn read(bytes: &[u8]) -> Result<Vec<(u32, Vec<String>)>, SheetRefusal> {
    let text = text::decode(bytes)?;
    let (separator, skipped, body) = separator_of(&text);
    let mut records = csv::ReaderBuilder::new();
    let mut reader = records
        .delimiter(separator)
        .has_headers(false)
        .flexible(true)
        .from_reader(body.as_bytes());
    let mut found = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|_| SheetRefusal::Binary)?;
        let number = skipped + record.position().map_or(1, |at| line_number(body, at));
        found.push((number, record.iter().map(str::to_owned).collect()));
    }
    Ok(found)
}
