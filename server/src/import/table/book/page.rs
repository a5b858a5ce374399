//! The cells of one sheet, as the rows of a table.

use std::{
    collections::BTreeSet,
    io::{Read, Seek},
};

use calamine::{Dimensions, Xlsx, XlsxFormulaMetadata};

use super::{
    broken,
    value::{self, Value},
};
use crate::import::{
    matching::heading_among,
    refusal::{RowRefusal, SheetRefusal},
    table::{
        Line, MOST_BYTES, MOST_COLUMNS, MOST_LETTERS, MOST_ROWS, Standing, Table, is_no_letter,
    },
};

/// How many cells a sheet may have, those with nothing in them aside.
const MOST_CELLS: usize = MOST_ROWS * MOST_COLUMNS;

/// A cell at its row and column, both from nought.
type At = (u32, u32, Value);

/// The cells of a sheet that hold something.
pub(super) struct Cells {
    cells: Vec<At>,
    /// Rows in which a cell is spread over several columns.
    spread: BTreeSet<u32>,
}

/// How much may still be taken.
struct Budget {
    cells: usize,
    letters: usize,
}

impl Budget {
    fn take(&mut self, value: &Value) -> Result<(), SheetRefusal> {
        let length = match value {
            Value::Text(text) => text.len(),
            Value::Nothing | Value::TooLong => 0,
        };
        let most = SheetRefusal::TooManyRows { most: MOST_ROWS };
        self.cells = self.cells.checked_sub(1).ok_or(most)?;
        let most = SheetRefusal::TooLarge { most: MOST_BYTES };
        self.letters = self.letters.checked_sub(length).ok_or(most)?;
        Ok(())
    }
}

impl Cells {
    /// Reads the sheet `name`. What stands in a cell that is spread over rows below it is said of each of them.
    ///
    /// # Errors
    /// A [`SheetRefusal`] when it is broken, or holds more than a sheet may.
    pub(super) fn read<T: Read + Seek>(
        workbook: &mut Xlsx<T>,
        name: &str,
    ) -> Result<Self, SheetRefusal> {
        let merged = workbook.merge_cells_by_sheet_name(name).map_err(broken)?;
        let from_1904 = workbook.has_1904_epoch();
        let mut reader = workbook.worksheet_cells_reader(name).map_err(broken)?;
        let mut budget = Budget {
            cells: MOST_CELLS,
            letters: 2 * MOST_BYTES,
        };
        let mut cells = Vec::new();
        while let Some(cell) = reader.next_cell_with_formula_metadata().map_err(broken)? {
            let formula = cell.formula.as_ref().map(formula_text);
            let value = value::of(&cell.value, formula, from_1904);
            if value != Value::Nothing {
                budget.take(&value)?;
                cells.push((cell.pos.0, cell.pos.1, value));
            }
        }
        let mut read = Self {
            cells,
            spread: BTreeSet::new(),
        };
        read.sort();
        read.spread_all(&merged, &mut budget)?;
        Ok(read)
    }

    fn sort(&mut self) {
        self.cells.sort_by_key(|(row, column, _)| (*row, *column));
        self.cells.dedup_by_key(|(row, column, _)| (*row, *column));
    }

    /// Only rows that say something of their own: a frame that reaches below the last of them says nothing there.
    fn spread_all(
        &mut self,
        merged: &[Dimensions],
        budget: &mut Budget,
    ) -> Result<(), SheetRefusal> {
        let mut rows: Vec<u32> = self.cells.iter().map(|(row, ..)| *row).collect();
        rows.dedup();
        let mut spread = Vec::new();
        for area in merged {
            let (first, last) = (area.start, area.end);
            let key = |(row, column, _): &At| (*row, *column);
            let Ok(place) = self.cells.binary_search_by_key(&first, key) else {
                continue;
            };
            if last.1 > first.1 {
                self.spread.insert(first.0);
                continue;
            }
            let below = rows.partition_point(|row| *row <= first.0);
            for row in rows[below..].iter().take_while(|row| **row <= last.0) {
                let value = self.cells[place].2.clone();
                budget.take(&value)?;
                spread.push((*row, first.1, value));
            }
        }
        // What is hidden under a cell that is spread over it goes, for the first of two is kept.
        spread.append(&mut self.cells);
        self.cells = spread;
        self.sort();
        Ok(())
    }

    /// The table, of which the heading is the row that names most columns; `None` if nothing is in the sheet.
    ///
    /// # Errors
    /// [`SheetRefusal::TooManyRows`] or [`SheetRefusal::TooManyColumns`].
    pub(super) fn into_table(self, sheet: &str) -> Result<Option<Table>, SheetRefusal> {
        let columns = self.cells.iter().map(|(_, column, _)| *column);
        let (Some(first), Some(last)) = (columns.clone().min(), columns.max()) else {
            return Ok(None);
        };
        let width = usize::try_from(last - first).unwrap_or(usize::MAX);
        if width >= MOST_COLUMNS {
            return Err(SheetRefusal::TooManyColumns { most: MOST_COLUMNS });
        }
        let mut table = Table {
            stands: Some(Standing {
                sheet: sheet.to_owned(),
                first_column: first,
            }),
            ..Table::default()
        };
        let mut rows = Vec::new();
        for row in self.cells.chunk_by(|one, next| one.0 == next.0) {
            if rows.len() + table.refused.len() > MOST_ROWS {
                return Err(SheetRefusal::TooManyRows { most: MOST_ROWS });
            }
            let number = row[0].0.saturating_add(1);
            let is_heading = row.len() == 1 && self.spread.contains(&row[0].0);
            match line(row, first, width + 1) {
                Ok(_) if is_heading => table.refused.push((number, RowRefusal::Heading)),
                Ok(cells) => rows.push(Line::new(number, cells)),
                Err(why) => table.refused.push((number, why)),
            }
        }
        settle(&mut table, rows);
        Ok(Some(table))
    }
}

/// The cells of a row from column `first` on.
fn line(row: &[At], first: u32, width: usize) -> Result<Vec<String>, RowRefusal> {
    let mut cells = vec![String::new(); width];
    for (_, column, value) in row {
        let text = match value {
            Value::Text(text) => text.trim(),
            Value::Nothing => continue,
            Value::TooLong => return Err(RowRefusal::CellTooLong { most: MOST_LETTERS }),
        };
        if text.chars().any(is_no_letter) {
            return Err(RowRefusal::NoText);
        }
        let place = usize::try_from(column - first).unwrap_or(usize::MAX);
        if let Some(cell) = cells.get_mut(place) {
            text.clone_into(cell);
        }
    }
    Ok(cells)
}

/// Chooses the heading; what stands above it belongs to no row.
fn settle(table: &mut Table, rows: Vec<Line>) {
    let heading = heading_among(rows.iter().map(|line| line.cells.as_slice())).place;
    let mut rows = rows.into_iter();
    let above = rows.by_ref().take(heading);
    table
        .refused
        .extend(above.map(|line| (line.number, RowRefusal::AboveHeading)));
    if let Some(line) = rows.next() {
        table.heading = line.cells;
    }
    table.rows = rows.collect();
    table.refused.sort_unstable();
}

fn formula_text(formula: &XlsxFormulaMetadata) -> &str {
    match formula {
        XlsxFormulaMetadata::Normal { formula } | XlsxFormulaMetadata::Shared { formula, .. } => {
            formula
        }
        _ => "…",
    }
}
