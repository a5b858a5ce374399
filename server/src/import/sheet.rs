//! The tables that hold a programme, with their columns known: one of a text, some of a workbook.

use domain::offer::Doubt;

use super::{
    columns::Columns,
    folder::{PROGRAMMES, Sheets},
    matching::{Corrections, Matching},
    refusal::{ImportRefusal, SheetRefusal},
    report::{Matched, Report},
    table::{self, Table, book},
};

/// A table of courses or activities.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// What people know it by: its file, and its sheet if it is one of a workbook.
    pub file: String,
    /// Its rows.
    pub table: Table,
    /// Where what stands.
    pub columns: Columns,
}

impl Sheet {
    /// Where a doubtful cell stands in a workbook, `C5`.
    pub(super) fn address(&self, doubt: &Doubt) -> Option<String> {
        let called = |place: usize| {
            let heading = self.table.heading.get(place).map(String::as_str);
            heading == Some(&doubt.column)
        };
        let read = self.columns.places.iter().map(|(_, place)| *place);
        let place = read
            .chain(0..self.table.heading.len())
            .find(|place| called(*place))?;
        self.table.address(place, doubt.line)
    }
}

/// All of them, and what is to be said about the rest of their workbooks.
///
/// # Errors
/// [`ImportRefusal`] when there is none, or one cannot be read at all.
pub fn all(sheets: &Sheets, report: &mut Report) -> Result<Vec<Sheet>, ImportRefusal> {
    let mut found = Vec::new();
    for file in PROGRAMMES {
        let Some(bytes) = sheets.get(file) else {
            continue;
        };
        let file = sheets.shown(file);
        let refuse = |why| ImportRefusal::Sheet {
            file: file.to_owned(),
            why,
        };
        let corrections = sheets.corrections();
        if book::is_book(bytes) {
            found.extend(of_book(bytes, file, corrections, report).map_err(refuse)?);
        } else {
            let table = table::read(bytes).map_err(refuse)?;
            found.push(of_table(table, file, corrections, report).map_err(refuse)?);
        }
    }
    if found.is_empty() {
        Err(ImportRefusal::NoCourses {
            path: sheets.name.clone(),
        })
    } else {
        Ok(found)
    }
}

/// The sheets of a workbook whose columns are known; the others are named. Where there is none, the first says why.
fn of_book(
    bytes: &[u8],
    file: &str,
    corrections: &Corrections,
    report: &mut Report,
) -> Result<Vec<Sheet>, SheetRefusal> {
    let book = book::read(bytes)?;
    report.cautions.extend(book.cautions);
    report.hidden.extend(book.hidden);
    let (mut found, mut refused) = (Vec::new(), Vec::new());
    for page in book.pages {
        let shown = format!("{file}, {}", page.name);
        match of_table(page.table, &shown, corrections, report) {
            Ok(sheet) => found.push(sheet),
            Err(why) => refused.push((page.name, why)),
        }
    }
    if found.is_empty() && !refused.is_empty() {
        return Err(refused.swap_remove(0).1);
    }
    report
        .unmatched
        .extend(refused.into_iter().map(|(name, _)| name));
    Ok(found)
}

fn of_table(
    table: Table,
    file: &str,
    corrections: &Corrections,
    report: &mut Report,
) -> Result<Sheet, SheetRefusal> {
    let matching = Matching::propose(&table, corrections)?;
    let columns = matching.found()?;
    report.matched.push(Matched {
        file: file.to_owned(),
        matching,
    });
    Ok(Sheet {
        file: file.to_owned(),
        table,
        columns,
    })
}
