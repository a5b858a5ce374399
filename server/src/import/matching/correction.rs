//! What a person says about the columns of a sheet.

use std::collections::BTreeSet;

use domain::offer::mending::{LineAt, Mending};

use super::{Matching, Why, own_name};
use crate::import::{
    columns::{Field, normalised},
    refusal::{RowRefusal, SheetRefusal},
    table::Table,
};

/// How a person says that a column is not to be read.
const NOT_READ: &str = "-";

/// What a person says about a sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Corrections {
    /// A column by its heading or its letters, and what it means; nothing if it is not to be read.
    pub columns: Vec<(String, Option<Field>)>,
    /// What is so in every row, where the sheet has no column for it.
    pub every_row: Vec<(Field, String)>,
    /// A column of a sheet by where it stands, and what it means.
    pub placed: Vec<(String, usize, Option<Field>)>,
    /// Cells that say something else: sheet, line, meaning.
    pub cells: Vec<(LineAt, Field, String)>,
    /// Lines that are left out.
    pub left_out: Vec<LineAt>,
}

impl Corrections {
    /// Whether nothing is said.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// What somebody said on a page.
    ///
    /// # Errors
    /// [`SheetRefusal::NoSuchColumn`] with what names no column of ours.
    pub fn of(mending: &Mending) -> Result<Self, SheetRefusal> {
        let known = |name: &str| own_name(name).ok_or_else(|| no_such(name));
        let placed = mending.columns.iter().map(|said| {
            let meaning = (!said.meaning.is_empty()).then(|| known(&said.meaning));
            Ok((said.page.clone(), said.place, meaning.transpose()?))
        });
        let every_row = mending.every_row.iter();
        let every_row = every_row.map(|said| Ok((known(&said.field)?, said.value.clone())));
        let cells = mending.cells.iter();
        let cells =
            cells.map(|cell| Ok((cell.at.clone(), known(&cell.field)?, cell.value.clone())));
        Ok(Self {
            columns: Vec::new(),
            every_row: every_row.collect::<Result<_, _>>()?,
            placed: placed.collect::<Result<_, _>>()?,
            cells: cells.collect::<Result<_, _>>()?,
            left_out: mending.left_out.clone(),
        })
    }

    /// What the columns of a sheet mean, by where they stand.
    pub(super) fn at<'a>(
        &'a self,
        page: &'a str,
    ) -> impl Iterator<Item = (usize, Option<Field>)> + 'a {
        let of_page = self.placed.iter().filter(move |said| said.0 == page);
        of_page.map(|(_, place, meaning)| (*place, *meaning))
    }

    /// Puts what is said of cells and lines into a table.
    pub fn settle(&self, table: &mut Table) {
        let page = table.page().to_owned();
        let out: BTreeSet<u32> = lines(self.left_out.iter(), &page).collect();
        let left_out = table.rows.extract_if(.., |line| out.contains(&line.number));
        let left_out = left_out.map(|line| (line.number, RowRefusal::LeftOut));
        table.refused.extend(left_out);
        table.refused.sort_unstable();
        for (at, field, value) in self.cells.iter().filter(|(at, ..)| at.page == page) {
            let found = table
                .rows
                .binary_search_by_key(&at.line, |line| line.number);
            if let Ok(place) = found {
                table.rows[place].mended.push((*field, value.clone()));
            }
        }
    }

    /// Reads `Group name=title,Members=-` and `frequency=weekly,language=lt`. What holds a comma stands in quotation marks.
    ///
    /// # Errors
    /// [`SheetRefusal::NoSuchColumn`] with what names no column of ours.
    pub fn parse(columns: &str, every_row: &str) -> Result<Self, SheetRefusal> {
        let columns = parts(columns).into_iter().map(|part| {
            let (name, meaning) = part.rsplit_once('=').ok_or_else(|| no_such(&part))?;
            let meaning = match meaning.trim() {
                NOT_READ => None,
                meaning => Some(own_name(meaning).ok_or_else(|| no_such(meaning))?),
            };
            Ok((name.trim().to_owned(), meaning))
        });
        let every_row = parts(every_row).into_iter().map(|part| {
            let (field, value) = part.split_once('=').ok_or_else(|| no_such(&part))?;
            let field = own_name(field).ok_or_else(|| no_such(field))?;
            Ok((field, value.trim().to_owned()))
        });
        Ok(Self {
            columns: columns.collect::<Result<_, _>>()?,
            every_row: every_row.collect::<Result<_, _>>()?,
            ..Self::default()
        })
    }
}

/// The lines of one sheet among these.
fn lines<'a>(all: impl Iterator<Item = &'a LineAt>, page: &str) -> impl Iterator<Item = u32> {
    all.filter(move |at| at.page == page).map(|at| at.line)
}

impl Matching {
    /// Gives the column at `place` a meaning that no other keeps. Where there is none, nothing was meant.
    pub(super) fn correct_at(
        &mut self,
        place: usize,
        meaning: Option<Field>,
    ) -> Result<(), SheetRefusal> {
        if let Some(field) = meaning.filter(|field| self.has(*field)) {
            return Err(SheetRefusal::ColumnTwice(field));
        }
        if let Some(column) = self.columns.get_mut(place) {
            (column.meaning, column.why) = (meaning, Why::Person);
        }
        Ok(())
    }

    /// Gives the column called `name`, or with these letters, a meaning that no other keeps.
    pub(super) fn correct(
        &mut self,
        name: &str,
        meaning: Option<Field>,
    ) -> Result<(), SheetRefusal> {
        let wanted = normalised(name);
        let called = |column: &super::Column| normalised(&column.heading) == wanted;
        let lettered = |column: &super::Column| {
            let letters = column.letters.as_deref();
            letters.is_some_and(|letters| letters.eq_ignore_ascii_case(name))
        };
        let columns = &self.columns;
        let place = columns.iter().position(called);
        let place = place.or_else(|| columns.iter().position(lettered));
        let place = place.ok_or_else(|| no_such(name))?;
        if let Some(field) = meaning.filter(|field| self.has(*field)) {
            return Err(SheetRefusal::ColumnTwice(field));
        }
        let column = &mut self.columns[place];
        (column.meaning, column.why) = (meaning, Why::Person);
        Ok(())
    }
}

fn parts(said: &str) -> Vec<String> {
    let mut reader = csv::ReaderBuilder::new();
    let mut reader = reader.has_headers(false).from_reader(said.as_bytes());
    let records = reader.records().map_while(Result::ok);
    let parts = records.flat_map(|record| {
        let parts: Vec<String> = record.iter().map(|part| part.trim().to_owned()).collect();
        parts
    });
    parts.filter(|part| !part.is_empty()).collect()
}

fn no_such(name: &str) -> SheetRefusal {
    SheetRefusal::NoSuchColumn {
        name: name.trim().to_owned(),
    }
}
