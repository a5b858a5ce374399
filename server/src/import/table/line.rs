//! One row of a table.

use crate::import::columns::Field;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The line it begins on, counted from 1 with the heading.
    pub number: u32,
    /// Its cells, trimmed; as many as the heading has.
    pub cells: Vec<String>,
    /// What a person says in place of cells of it.
    pub mended: Vec<(Field, String)>,
}

impl Line {
    /// A line with its cells, of which nothing is said.
    #[must_use]
    pub const fn new(number: u32, cells: Vec<String>) -> Self {
        Self {
            number,
            cells,
            mended: Vec::new(),
        }
    }

    /// What a person says in place of the cell of `field`.
    #[must_use]
    pub fn mended(&self, field: Field) -> Option<&str> {
        let mut all = self.mended.iter();
        let found = all.find(|(known, _)| *known == field);
        found.map(|(_, value)| value.as_str())
    }
}
