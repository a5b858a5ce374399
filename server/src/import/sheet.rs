//! The tables that hold a programme, with their columns known: one of a text, some of a workbook.

use domain::offer::Doubt;

use super::{
    columns::{Columns, Field},
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
    /// What a doubtful cell is about.
    pub(super) fn field(&self, doubt: &Doubt) -> Option<Field> {
        let heading = |place: usize| self.table.heading.get(place);
        let mut read = self.columns.places.iter();
        let found = read.find(|(_, place)| heading(*place) == Some(&doubt.column));
        let known = || {
            Field::ALL
                .iter()
                .find(|field| field.heading() == doubt.column)
        };
        found.map(|(field, _)| *field).or_else(|| known().copied())
    }

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
        let tables = tables(bytes, file, report).map_err(refuse)?;
        found.extend(of_tables(tables, corrections, report).map_err(refuse)?);
    }
    if found.is_empty() {
        Err(ImportRefusal::NoCourses {
            path: sheets.name.clone(),
        })
    } else {
        Ok(found)
    }
}

/// The tables of a file with what people know each by; what else a workbook holds is said.
///
/// # Errors
/// [`SheetRefusal`] when it cannot be read at all.
pub(super) fn tables(
    bytes: &[u8],
    file: &str,
    report: &mut Report,
) -> Result<Vec<(String, Table)>, SheetRefusal> {
    if !book::is_book(bytes) {
        return Ok(vec![(file.to_owned(), table::read(bytes)?)]);
    }
    let book = book::read(bytes)?;
    report.cautions.extend(book.cautions);
    report.hidden.extend(book.hidden);
    let pages = book.pages.into_iter();
    let pages = pages.map(|page| (format!("{file}, {}", page.name), page.table));
    Ok(pages.collect())
}

/// The tables whose columns are known; the others are named. Where there is none, the first says why.
fn of_tables(
    tables: Vec<(String, Table)>,
    corrections: &Corrections,
    report: &mut Report,
) -> Result<Vec<Sheet>, SheetRefusal> {
    let (mut found, mut refused) = (Vec::new(), Vec::new());
    for (shown, table) in tables {
        let page = table.page().to_owned();
        match of_table(table, &shown, corrections, report) {
            Ok(sheet) => found.push(sheet),
            Err(why) => refused.push((page, why)),
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
    mut table: Table,
    file: &str,
    corrections: &Corrections,
    report: &mut Report,
) -> Result<Sheet, SheetRefusal> {
    corrections.settle(&mut table);
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
