//! Workbooks (XLSX) to the same tables that text gives, one for each sheet that can be seen.
//!
//! A workbook is weighed before it is opened ([`guard`]), read cell by cell and never as a whole range, since two cells at
//! the far ends of a sheet would make a range of seventeen thousand million. A cell says what it holds, not how it looks:
//! an hour is `10:30`, a day `2026-09-14` ([`value`]). A formula gives the result that was saved with it.

pub mod guard;
mod page;
mod value;

use std::{
    io::Cursor,
    panic::{AssertUnwindSafe, catch_unwind},
};

use calamine::{Reader as _, SheetType, SheetVisible, Xlsx};

pub use self::guard::Caution;
use self::page::Cells;
use super::Table;
use crate::import::refusal::SheetRefusal;

/// How many sheets a workbook may have.
pub const MOST_SHEETS: usize = 200;

/// A workbook as far as it can be seen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Book {
    /// Its sheets, in their order; those with nothing in them are left out.
    pub pages: Vec<Page>,
    /// The names of sheets that are hidden, which are not read.
    pub hidden: Vec<String>,
    /// What it holds beside cells, and what becomes of that.
    pub cautions: Vec<Caution>,
}

/// One sheet of a workbook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// Its name.
    pub name: String,
    /// Its cells.
    pub table: Table,
}

/// Whether `bytes` are a workbook of any kind, or what is kept in the same wrapping.
#[must_use]
pub fn is_book(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(guard::OLD)
}

/// Reads a workbook.
///
/// # Errors
/// A [`SheetRefusal`] when it is no workbook of this kind, locked, broken, or larger than one may be.
pub fn read(bytes: &[u8]) -> Result<Book, SheetRefusal> {
    let cautions = guard::weigh(bytes)?;
    // The reader counts on files that programs for sheets wrote, and stops on some that nobody did.
    let read = catch_unwind(AssertUnwindSafe(|| pages(bytes)));
    let (pages, hidden) = read.unwrap_or(Err(SheetRefusal::WorkbookBroken))?;
    if pages.is_empty() {
        return Err(SheetRefusal::Empty);
    }
    Ok(Book {
        pages,
        hidden,
        cautions,
    })
}

fn pages(bytes: &[u8]) -> Result<(Vec<Page>, Vec<String>), SheetRefusal> {
    let mut workbook = Xlsx::new(Cursor::new(bytes)).map_err(broken)?;
    let sheets = workbook.sheets_metadata().to_vec();
    if sheets.len() > MOST_SHEETS {
        return Err(SheetRefusal::WorkbookBroken);
    }
    let (mut pages, mut hidden) = (Vec::new(), Vec::new());
    for sheet in sheets {
        if sheet.typ != SheetType::WorkSheet {
            continue;
        }
        if sheet.visible != SheetVisible::Visible {
            hidden.push(sheet.name);
            continue;
        }
        let cells = Cells::read(&mut workbook, &sheet.name)?;
        if let Some(table) = cells.into_table(&sheet.name)? {
            pages.push(Page {
                name: sheet.name,
                table,
            });
        }
    }
    Ok((pages, hidden))
}

/// Whatever the reader says, a person can only open the file and save it again.
fn broken<E>(_: E) -> SheetRefusal {
    SheetRefusal::WorkbookBroken
}
