//! A workbook goes back in the shape it came in: every part that nothing changes is copied as it was packed, and in a sheet
//! that changes only the edited cells are written anew, between the very bytes that stood around them. So widths, formats,
//! merged cells, formulas, colours, charts and macros stay, whether this program knows of them or not.
//!
//! An edited text stands in its own cell, not among the strings that sheets share. Where formulas may depend on an edited
//! cell the workbook asks to be worked out anew when it is opened. One sheet more says what was changed.

mod added;
mod cell;
mod package;
mod part;
mod words;
mod xml;

use jiff::civil::{Date, Time};

use self::package::Package;
pub use self::{
    added::Added,
    words::{Change, of_keep},
};
use crate::import::{SheetRefusal, book::guard, table::letters};

/// A cell that becomes another.
#[derive(Clone, Debug, PartialEq)]
pub struct Edit {
    /// The name of its sheet.
    pub sheet: String,
    /// Its row, counted from 1 as people see it.
    pub row: u32,
    /// Its column, counted from nought.
    pub column: u32,
    /// What it holds from now on.
    pub value: Value,
}

/// What an edited cell holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Nothing; its format stays.
    Nothing,
    /// A text, never a formula.
    Text(String),
    /// A number.
    Number(f64),
    /// An hour: a number where the cell held one, else a text such as `10:30`.
    Time(Time),
    /// A day: a number where the cell held one, else a text such as `2026-09-14`.
    Date(Date),
}

/// Why a workbook cannot be given back with these edits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeepRefusal {
    /// It cannot be read.
    Unreadable(SheetRefusal),
    /// It has no sheet of this name.
    NoSuchSheet {
        /// The name.
        sheet: String,
    },
    /// The cell is hidden under one that is spread over it.
    Covered {
        /// The cell, such as `Plan!C5`.
        cell: String,
    },
    /// Other cells take their formula from this one.
    SharedFormula {
        /// The cell, such as `Plan!C5`.
        cell: String,
    },
    /// There are no such rows or columns in a workbook.
    OutOfBounds {
        /// The cell, such as `Plan!C5`.
        cell: String,
    },
}

impl From<SheetRefusal> for KeepRefusal {
    fn from(why: SheetRefusal) -> Self {
        Self::Unreadable(why)
    }
}

/// The workbook `original` with the edits in it, and one sheet more if there is something to say.
///
/// No edits and nothing to say give the very same bytes.
///
/// # Errors
/// A [`KeepRefusal`]; then nothing is written, for half of the edits would be worse than none.
pub fn patch(
    original: &[u8],
    edits: &[Edit],
    added: Option<&Added>,
) -> Result<Vec<u8>, KeepRefusal> {
    guard::weigh(original)?;
    if edits.is_empty() && added.is_none() {
        return Ok(original.to_vec());
    }
    let mut package = Package::open(original)?;
    let mut formulas_gone = false;
    for (sheet, cells) in by_sheet(edits)? {
        let missing = || KeepRefusal::NoSuchSheet {
            sheet: sheet.to_owned(),
        };
        let name = package.part_of(sheet).ok_or_else(missing)?;
        let text = package.text(&name)?;
        let changed = part::changed(&text, sheet, &cells)?;
        formulas_gone |= changed.formulas_gone;
        package.put(&name, changed.text);
    }
    if !edits.is_empty() {
        package.work_out_anew(formulas_gone)?;
    }
    if let Some(added) = added {
        package.add_sheet(added)?;
    }
    package.packed()
}

/// The edits of one sheet by row and column, both from nought; the last of two for one cell counts.
type Cells<'a> = std::collections::BTreeMap<(u32, u32), &'a Value>;

fn by_sheet(edits: &[Edit]) -> Result<std::collections::BTreeMap<&str, Cells<'_>>, KeepRefusal> {
    let mut sheets = std::collections::BTreeMap::<&str, Cells<'_>>::new();
    for edit in edits {
        let row = edit.row.checked_sub(1).filter(|row| *row < 1_048_576);
        let (Some(row), true) = (row, edit.column < 16_384) else {
            return Err(KeepRefusal::OutOfBounds {
                cell: format!("{}!{}{}", edit.sheet, letters(edit.column), edit.row),
            });
        };
        let cells = sheets.entry(edit.sheet.as_str()).or_default();
        cells.insert((row, edit.column), &edit.value);
    }
    Ok(sheets)
}
