//! The columns of a sheet as a person looks at them before anything is read: what each seems to mean, and a few of its
//! cells.

use super::{
    folder::{PROGRAMMES, Sheets},
    matching::Matching,
    refusal::{ImportRefusal, SheetRefusal},
    report::Report,
    sheet,
    table::Table,
};

/// How many cells of a column are shown.
const SAMPLES: usize = 3;
/// How many letters of a cell are shown.
const LETTERS: usize = 60;

/// One table of a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    /// What people know it by.
    pub file: String,
    /// Its page in the workbook; empty for a text.
    pub page: String,
    /// What its columns seem to mean.
    pub matching: Matching,
    /// Why it cannot be read like this.
    pub why: Option<SheetRefusal>,
    /// A few cells of each column.
    pub samples: Vec<Vec<String>>,
    /// How many lines it has below the heading.
    pub lines: usize,
}

/// Looks at the tables of a sheet that stands alone.
///
/// # Errors
/// [`ImportRefusal`] when it cannot be read at all.
pub fn look(sheets: &Sheets) -> Result<Vec<Seen>, ImportRefusal> {
    let Some(bytes) = sheets.get(PROGRAMMES[0]) else {
        return Err(ImportRefusal::NoCourses {
            path: sheets.name.clone(),
        });
    };
    let file = sheets.shown(PROGRAMMES[0]);
    let tables = sheet::tables(bytes, file, &mut Report::new(file));
    let tables = tables.map_err(|why| ImportRefusal::Sheet {
        file: file.to_owned(),
        why,
    })?;
    Ok(tables
        .into_iter()
        .map(|(shown, table)| seen(shown, &table, sheets))
        .collect())
}

fn seen(file: String, table: &Table, sheets: &Sheets) -> Seen {
    let (matching, why) = Matching::guess(table, sheets.corrections());
    let why = why.or_else(|| matching.found().err());
    Seen {
        file,
        page: table.page().to_owned(),
        samples: (0..table.heading.len())
            .map(|place| samples(table, place))
            .collect(),
        lines: table.rows.len(),
        matching,
        why,
    }
}

/// The first cells of a column that say something, each another.
fn samples(table: &Table, place: usize) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for cell in table.rows.iter().filter_map(|line| line.cells.get(place)) {
        let cell = shortened(cell);
        if !cell.is_empty() && !found.contains(&cell) {
            found.push(cell);
        }
        if found.len() == SAMPLES {
            break;
        }
    }
    found
}

fn shortened(cell: &str) -> String {
    let line = cell.split_whitespace().collect::<Vec<_>>().join(" ");
    let short: String = line.chars().take(LETTERS).collect();
    if short.len() < line.len() {
        format!("{short}…")
    } else {
        short
    }
}
