//! What a person says about the columns of a sheet.

use super::{Matching, Why, own_name};
use crate::import::{
    columns::{Field, normalised},
    refusal::SheetRefusal,
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
}

impl Corrections {
    /// Whether nothing is said.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.columns.is_empty() && self.every_row.is_empty()
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
        })
    }
}

impl Matching {
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
