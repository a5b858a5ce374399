//! What a person says about a sheet that they bring in: which column is which, what holds in every row, and what a
//! doubtful cell should say. The sheet itself is never changed.

use serde::{Deserialize, Serialize};

/// How many cells may be put right before the sheet itself had better be.
pub const MOST_MENDED: usize = 2_000;

/// Everything that was said about a sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Mending {
    /// What single columns mean.
    pub columns: Vec<ColumnSaid>,
    /// What holds in every row, where its own cell is silent.
    pub every_row: Vec<RowSaid>,
    /// Cells that were put right.
    pub cells: Vec<Mended>,
    /// Lines that are left out.
    pub left_out: Vec<LineAt>,
}

/// What one column means.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ColumnSaid {
    /// The sheet of the workbook; empty for a text.
    pub page: String,
    /// Which column, counted from nought.
    pub place: usize,
    /// The name of its meaning in our own sheets; empty if it is not to be read.
    pub meaning: String,
}

/// What holds in every row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RowSaid {
    /// The name of a column in our own sheets.
    pub field: String,
    /// What it says.
    pub value: String,
}

/// A line of a sheet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct LineAt {
    /// The sheet of the workbook; empty for a text.
    pub page: String,
    /// The line, counted from 1 with the heading.
    pub line: u32,
}

/// A cell that was put right.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mended {
    /// Its line.
    pub at: LineAt,
    /// The name of its meaning in our own sheets.
    pub field: String,
    /// What it says from now on.
    pub value: String,
}

impl Mending {
    /// Puts a cell right, in place of what was said of it before; nothing said takes that back.
    ///
    /// Says whether there was room for it: [`MOST_MENDED`] cells at most.
    pub fn mend(&mut self, cell: Mended) -> bool {
        let same = |known: &Mended| known.at == cell.at && known.field == cell.field;
        self.cells.retain(|known| !same(known));
        if cell.value.trim().is_empty() {
            return true;
        }
        let room = self.cells.len() < MOST_MENDED;
        if room {
            self.cells.push(cell);
        }
        room
    }

    /// Leaves a line out, or takes it in again.
    pub fn leave_out(&mut self, at: LineAt, out: bool) -> bool {
        self.left_out.retain(|known| *known != at);
        let room = self.left_out.len() < MOST_MENDED;
        if out && room {
            self.left_out.push(at);
        }
        room || !out
    }

    /// Whether a line is left out.
    #[must_use]
    pub fn leaves_out(&self, page: &str, line: u32) -> bool {
        let mut all = self.left_out.iter();
        all.any(|known| known.page == page && known.line == line)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn cell(line: u32, field: &str, value: &str) -> Mended {
        Mended {
            at: LineAt {
                page: "Plan".to_owned(),
                line,
            },
            field: field.to_owned(),
            value: value.to_owned(),
        }
    }

    #[test]
    fn a_cell_says_what_was_said_last_and_nothing_takes_it_back() {
        let mut mending = Mending::default();
        assert!(mending.mend(cell(5, "start", "10:00")));
        assert!(mending.mend(cell(5, "start", "11:00")));
        assert_eq!(mending.cells, [cell(5, "start", "11:00")]);
        assert!(mending.mend(cell(5, "start", " ")));
        assert_eq!(mending, Mending::default());
    }

    #[test]
    fn a_line_is_left_out_until_it_is_taken_in_again() {
        let mut mending = Mending::default();
        let at = cell(5, "", "").at;
        assert!(mending.leave_out(at.clone(), true));
        assert!(mending.leaves_out("Plan", 5) && !mending.leaves_out("", 5));
        assert!(mending.leave_out(at, false));
        assert!(!mending.leaves_out("Plan", 5));
    }

    #[test]
    fn there_is_an_end_to_leaving_out() {
        let mut mending = Mending::default();
        let at = |line| cell(line, "", "").at;
        let most = u32::try_from(MOST_MENDED).expect("a number");
        assert!((0..most).all(|line| mending.leave_out(at(line), true)));
        assert!(!mending.leave_out(at(most), true));
        assert!(!mending.leaves_out("Plan", most));
        assert!(mending.leave_out(at(most), false), "what is in stays in");
        assert!(mending.leave_out(at(0), true), "once more is no more");
        assert!(mending.leave_out(at(0), false) && !mending.leaves_out("Plan", 0));
    }

    #[test]
    fn there_is_an_end_to_mending() {
        let mut mending = Mending::default();
        let most = u32::try_from(MOST_MENDED).expect("a number");
        assert!((0..most).all(|line| mending.mend(cell(line, "start", "9:00"))));
        assert!(!mending.mend(cell(most, "start", "9:00")));
        assert!(
            mending.mend(cell(0, "start", "10:00")),
            "a known one may change"
        );
    }

    proptest! {
        #[test]
        fn no_cell_is_said_twice(said in prop::collection::vec((0..4_u32, "[ab]", "[ xy]{0,1}"), 0..30)) {
            let mut mending = Mending::default();
            for (line, field, value) in &said {
                mending.mend(cell(*line, field, value));
            }
            for (line, field, _) in &said {
                let last = said.iter().rev().find(|other| other.0 == *line && other.1 == *field);
                let last = last.map_or("", |last| last.2.trim());
                let kept: Vec<_> = mending.cells.iter().filter(|known| known.at.line == *line && known.field == *field).collect();
                prop_assert_eq!(kept.len(), usize::from(!last.is_empty()));
                prop_assert!(kept.iter().all(|known| known.value.trim() == last));
            }
        }
    }
}
