//! The sheet that says what was changed.

use super::{
    Value,
    cell::{Old, written},
    xml::escaped,
};

/// How many letters the name of a sheet may have.
const LONGEST_NAME: usize = 31;
/// Signs that no name of a sheet has.
const FORBIDDEN: [char; 7] = ['[', ']', ':', '*', '?', '/', '\\'];

/// One sheet more, of texts alone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Added {
    /// What it is called, if nothing is called so yet.
    pub name: String,
    /// Its rows, the heading first.
    pub rows: Vec<Vec<String>>,
}

impl Added {
    /// Its name, with a number if a sheet of that name is there; capitals do not tell sheets apart.
    pub(super) fn free_name(&self, taken: &[&str]) -> String {
        let plain: String = self
            .name
            .chars()
            .filter(|letter| !FORBIDDEN.contains(letter))
            .collect();
        let base = plain.trim_matches(['\'', ' ']);
        let base = if base.is_empty() { "Saiets" } else { base };
        let mut number = 1;
        loop {
            let ending = if number == 1 {
                String::new()
            } else {
                format!(" {number}")
            };
            let room = LONGEST_NAME - ending.len();
            let name = base.chars().take(room).collect::<String>() + &ending;
            let same = |known: &&str| known.to_lowercase() == name.to_lowercase();
            if !taken.iter().any(same) {
                return name;
            }
            number += 1;
        }
    }

    /// Its part.
    pub(super) fn text(&self) -> String {
        let mut rows = String::new();
        for (row, cells) in (0_u32..).zip(&self.rows) {
            rows.push_str(&format!("<row r=\"{}\">", u64::from(row) + 1));
            for (column, cell) in (0_u32..).zip(cells) {
                let value = Value::Text(cell.clone());
                rows.push_str(&written((row, column), &value, &Old::default(), ""));
            }
            rows.push_str("</row>");
        }
        let namespace = escaped("http://schemas.openxmlformats.org/spreadsheetml/2006/main");
        format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\"{namespace}\"><cols><col min=\"1\" max=\"8\" width=\"24\" customWidth=\"1\"/></cols><sheetData>{rows}</sheetData></worksheet>"
        )
    }
}
