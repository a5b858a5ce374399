//! One sheet: its edited cells written anew, and everything else byte for byte as it was.

use std::ops::Range;

use super::{
    Cells, KeepRefusal,
    cell::{Old, written},
    xml::{self, Kind, Splices, Tag},
};
use crate::import::{SheetRefusal, table::letters};

/// A sheet with its edits.
pub(super) struct Changed {
    /// Its text.
    pub(super) text: String,
    /// Whether a formula was replaced, so that the list of formulas no longer fits.
    pub(super) formulas_gone: bool,
}

/// Writes `cells` into the sheet.
///
/// # Errors
/// A [`KeepRefusal`] for the first cell that cannot be changed.
pub(super) fn changed(text: &str, sheet: &str, cells: &Cells<'_>) -> Result<Changed, KeepRefusal> {
    refuse_covered(text, sheet, cells)?;
    let mut writer = Writer::new(sheet, cells);
    xml::each(text, |tag| writer.see(text, &tag))?;
    if !writer.left.is_empty() {
        return Err(SheetRefusal::WorkbookBroken.into());
    }
    Ok(Changed {
        text: writer.splices.applied(text),
        formulas_gone: writer.formulas_gone,
    })
}

/// A cell under another that is spread over it is never seen, so nobody would see the change.
fn refuse_covered(text: &str, sheet: &str, cells: &Cells<'_>) -> Result<(), KeepRefusal> {
    xml::each(text, |tag| {
        if tag.kind == Kind::Closes || !tag.is("mergeCell") {
            return Ok(());
        }
        let Some((first, last)) = tag.value("ref").as_deref().and_then(area) else {
            return Ok(());
        };
        let inside = |at: &&(u32, u32)| {
            (first.0..=last.0).contains(&at.0)
                && (first.1..=last.1).contains(&at.1)
                && **at != first
        };
        match cells.keys().find(inside) {
            Some(at) => Err(KeepRefusal::Covered {
                cell: named(sheet, *at),
            }),
            None => Ok(()),
        }
    })
}

fn named(sheet: &str, at: (u32, u32)) -> String {
    format!("{sheet}!{}{}", letters(at.1), u64::from(at.0) + 1)
}

/// `C5` as row and column from nought.
fn place(reference: &str) -> Option<(u32, u32)> {
    let plain = reference.replace('$', "");
    let digits = plain.find(|letter: char| letter.is_ascii_digit())?;
    let (column, row) = plain.split_at(digits);
    let column = column.bytes().try_fold(0_u32, |sum, letter| {
        let digit = u32::from(letter.to_ascii_uppercase().checked_sub(b'A')?) + 1;
        sum.checked_mul(26)?.checked_add(digit)
    })?;
    let row: u32 = row.parse().ok()?;
    Some((row.checked_sub(1)?, column.checked_sub(1)?))
}

fn area(reference: &str) -> Option<((u32, u32), (u32, u32))> {
    let (first, last) = reference.split_once(':').unwrap_or((reference, reference));
    Some((place(first)?, place(last)?))
}

/// A cell that is being replaced.
struct Replaced {
    at: (u32, u32),
    start: usize,
    old: Old,
    has_type: bool,
}

struct Writer<'a> {
    sheet: &'a str,
    left: Cells<'a>,
    splices: Splices,
    prefix: String,
    in_rows: bool,
    row: u32,
    column: u32,
    row_style: Option<String>,
    column_styles: Vec<(Range<u32>, String)>,
    replaced: Option<Replaced>,
    formulas_gone: bool,
}

impl<'a> Writer<'a> {
    fn new(sheet: &'a str, cells: &Cells<'a>) -> Self {
        Self {
            sheet,
            left: cells.clone(),
            splices: Splices::default(),
            prefix: String::new(),
            in_rows: false,
            row: 0,
            column: 0,
            row_style: None,
            column_styles: Vec::new(),
            replaced: None,
            formulas_gone: false,
        }
    }

    fn see(&mut self, text: &str, tag: &Tag<'_>) -> Result<(), KeepRefusal> {
        match (tag.kind, self.in_rows) {
            (Kind::Closes, true) if tag.is("sheetData") => {
                self.rows_before(u32::MAX, tag.at.start);
                self.in_rows = false;
            }
            (Kind::Opens | Kind::Empty, false) if tag.is("sheetData") => self.rows_begin(text, tag),
            (Kind::Opens | Kind::Empty, false) if tag.is("col") => self.column_style(tag),
            (Kind::Opens | Kind::Empty, false) if tag.is("dimension") => self.dimension(text, tag),
            (_, true) if tag.is("row") => self.row(text, tag),
            (_, true) if tag.is("c") => self.cell(tag),
            (Kind::Opens | Kind::Empty, true) if tag.is("f") => return self.formula(tag),
            (Kind::Opens, true) if tag.is("v") => {
                if let Some(replaced) = &mut self.replaced {
                    replaced.old.is_number = !replaced.has_type;
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// How far the sheet reaches, where an edit lies beyond.
    fn dimension(&mut self, text: &str, tag: &Tag<'_>) {
        let Some((first, last)) = tag.value("ref").as_deref().and_then(area) else {
            return;
        };
        let (mut low, mut high) = (first, last);
        for (row, column) in self.left.keys() {
            low = (low.0.min(*row), low.1.min(*column));
            high = (high.0.max(*row), high.1.max(*column));
        }
        if (low, high) != (first, last) {
            let name = |at: (u32, u32)| format!("{}{}", letters(at.1), u64::from(at.0) + 1);
            let new = format!("ref=\"{}:{}\"", name(low), name(high));
            self.attribute(text, tag, "ref", &new);
        }
    }

    /// Writes another attribute in the stead of `name`, or nothing.
    fn attribute(&mut self, text: &str, tag: &Tag<'_>, name: &str, new: &str) {
        let written = text.get(tag.at.clone()).unwrap_or_default();
        let old = tag.written().into_iter().find(|(known, _)| known == name);
        let Some((_, value)) = old else {
            return;
        };
        for quote in ['"', '\''] {
            let old = format!("{name}={quote}{value}{quote}");
            if let Some(at) = written.find(&format!(" {old}")) {
                let start = tag.at.start + at + 1;
                self.splices.put(start..start + old.len(), new.to_owned());
                return;
            }
        }
    }

    fn column_style(&mut self, tag: &Tag<'_>) {
        let number = |name: &str| tag.value(name)?.parse::<u32>().ok();
        if let (Some(first), Some(last), Some(style)) =
            (number("min"), number("max"), number("style"))
        {
            let columns = first.saturating_sub(1)..last;
            self.column_styles.push((columns, style.to_string()));
        }
    }

    fn rows_begin(&mut self, text: &str, tag: &Tag<'_>) {
        self.prefix = tag.prefix();
        if tag.kind == Kind::Opens {
            self.in_rows = true;
            return;
        }
        let prefix = self.prefix.clone();
        let written = text.get(tag.at.clone()).unwrap_or_default();
        let head = written
            .trim_end_matches('>')
            .trim_end_matches('/')
            .trim_end();
        let rows = self.take_rows(u32::MAX);
        let whole = format!("{head}>{rows}</{prefix}sheetData>");
        self.splices.put(tag.at.clone(), whole);
    }

    fn row(&mut self, text: &str, tag: &Tag<'_>) {
        if tag.kind == Kind::Closes {
            let cells = self.take_cells(u32::MAX);
            self.insert(tag.at.start, cells);
            self.row = self.row.saturating_add(1);
            return;
        }
        let said = tag.value("r").and_then(|row| row.parse::<u32>().ok());
        let row = said.map_or(self.row, |row| row.saturating_sub(1));
        self.rows_before(row, tag.at.start);
        (self.row, self.column) = (row, 0);
        self.row_style = tag
            .value("s")
            .filter(|_| tag.value("customFormat").is_some());
        self.spans(text, tag);
        if tag.kind == Kind::Empty {
            let cells = self.take_cells(u32::MAX);
            if !cells.is_empty() {
                let (slash, prefix) = (tag.at.end - 2, self.prefix.clone());
                self.splices
                    .put(slash..tag.at.end, format!(">{cells}</{prefix}row>"));
            }
            self.row = self.row.saturating_add(1);
        }
    }

    /// A row may say how far it reaches; where an edit lies beyond, it no longer says so, which it need not.
    fn spans(&mut self, text: &str, tag: &Tag<'_>) {
        let Some(spans) = tag.value("spans") else {
            return;
        };
        let within = |column: u32| {
            spans.split(' ').any(|span| {
                let ends = span.split_once(':');
                let ends = ends.map(|(first, last)| (first.parse::<u32>(), last.parse::<u32>()));
                matches!(ends, Some((Ok(first), Ok(last))) if (first..=last).contains(&(column + 1)))
            })
        };
        let row = self.row;
        let cells = self.left.range((row, 0)..=(row, u32::MAX));
        if cells.into_iter().any(|((_, column), _)| !within(*column)) {
            self.attribute(text, tag, "spans", "");
        }
    }

    fn cell(&mut self, tag: &Tag<'_>) {
        if tag.kind == Kind::Closes {
            if let Some(replaced) = self.replaced.take() {
                self.replace(&replaced, tag.at.end);
            }
            return;
        }
        let said = tag.value("r").as_deref().and_then(place);
        self.column = said.map_or(self.column, |(_, column)| column);
        let before = self.take_cells(self.column);
        self.insert(tag.at.start, before);
        let at = (self.row, self.column);
        self.column = self.column.saturating_add(1);
        if !self.left.contains_key(&at) {
            return;
        }
        let has_type = tag.value("t").is_some_and(|kind| kind != "n");
        let replaced = Replaced {
            at,
            start: tag.at.start,
            old: Old {
                style: tag.value("s"),
                is_number: false,
            },
            has_type,
        };
        if tag.kind == Kind::Empty {
            self.replace(&replaced, tag.at.end);
        } else {
            self.replaced = Some(replaced);
        }
    }

    fn replace(&mut self, replaced: &Replaced, end: usize) {
        if let Some(value) = self.left.remove(&replaced.at) {
            let new = written(replaced.at, value, &replaced.old, &self.prefix);
            self.splices.put(replaced.start..end, new);
        }
    }

    fn formula(&mut self, tag: &Tag<'_>) -> Result<(), KeepRefusal> {
        let Some(replaced) = &self.replaced else {
            return Ok(());
        };
        let leads = tag.value("ref").as_deref().and_then(area);
        if leads.is_some_and(|(first, last)| first != last) {
            let cell = named(self.sheet, replaced.at);
            return Err(KeepRefusal::SharedFormula { cell });
        }
        self.formulas_gone = true;
        Ok(())
    }

    fn insert(&mut self, at: usize, new: String) {
        if !new.is_empty() {
            self.splices.put(at..at, new);
        }
    }

    /// New rows above row `until`.
    fn rows_before(&mut self, until: u32, at: usize) {
        let rows = self.take_rows(until);
        self.insert(at, rows);
    }

    fn take_rows(&mut self, until: u32) -> String {
        let mut rows = String::new();
        self.row_style = None;
        while let Some((row, _)) = self.left.keys().next().copied().filter(|at| at.0 < until) {
            self.row = row;
            let cells = self.take_cells(u32::MAX);
            let (prefix, number) = (&self.prefix, u64::from(row) + 1);
            rows.push_str(&format!(
                "<{prefix}row r=\"{number}\">{cells}</{prefix}row>"
            ));
        }
        rows
    }

    /// New cells of the row before column `until`.
    fn take_cells(&mut self, until: u32) -> String {
        let row = self.row;
        let new: Vec<(u32, u32)> = self
            .left
            .range((row, 0)..(row, until))
            .map(|(at, _)| *at)
            .collect();
        let mut cells = String::new();
        for at in new {
            let old = Old {
                style: self.style_of(at.1),
                is_number: false,
            };
            if let Some(value) = self.left.remove(&at) {
                cells.push_str(&written(at, value, &old, &self.prefix));
            }
        }
        cells
    }

    /// The format of a cell that is not there: its row's, else its column's.
    fn style_of(&self, column: u32) -> Option<String> {
        let columns = self.column_styles.iter();
        let mut columns = columns.filter(|(columns, _)| columns.contains(&column));
        let own = self.row_style.clone();
        own.or_else(|| columns.next().map(|(_, style)| style.clone()))
    }
}
