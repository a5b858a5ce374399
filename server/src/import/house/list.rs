//! A sheet about the house: cells by heading, and a refusal that names the cell.

use std::collections::BTreeMap;

use domain::language::{Language, Translated};

use crate::import::{
    cell::words::said,
    columns::normalised,
    folder::Sheets,
    refusal::{ImportRefusal, RowRefusal},
    table::{self, Table},
};

/// A sheet about the house.
#[derive(Debug)]
pub struct List {
    file: String,
    table: Table,
    places: BTreeMap<String, usize>,
}

/// One line of it.
#[derive(Clone, Copy, Debug)]
pub struct Entry<'a> {
    list: &'a List,
    number: u32,
    cells: &'a [String],
}

/// The sheets about the house, and the columns without which a sheet of that name is another's.
const WANTED: [(&str, &[&str]); 6] = [
    ("centre.csv", &["key"]),
    ("changes.csv", &["date", "start", "what", "reason"]),
    ("faculties.csv", &["slug"]),
    (
        "holds.csv",
        &["tenant", "rooms", "weekday", "start", "end", "frequency"],
    ),
    ("rooms.csv", &["building", "name"]),
    ("services.csv", &["title", "opening"]),
];

/// The sheets of `sheets` that have the name of one about the house but not its columns. They are not read.
///
/// # Errors
/// [`ImportRefusal`] when one cannot be read.
pub fn unread(sheets: &Sheets) -> Result<Vec<String>, ImportRefusal> {
    let mut unread = Vec::new();
    for (file, _) in WANTED {
        if sheets.get(file).is_some() && List::read(sheets, file)?.is_none() {
            unread.push(file.to_owned());
        }
    }
    Ok(unread)
}

impl List {
    /// Reads `file` of `sheets`; `None` if it is not there or has not the columns it wants.
    ///
    /// # Errors
    /// [`ImportRefusal`] when it cannot be read or a line of it cannot be placed.
    pub fn read(sheets: &Sheets, file: &str) -> Result<Option<Self>, ImportRefusal> {
        let wanted = WANTED.iter().find(|(known, _)| *known == file);
        let wanted = wanted.map_or(&[][..], |(_, wanted)| *wanted);
        let Some(bytes) = sheets.get(file) else {
            return Ok(None);
        };
        let table = table::read(bytes).map_err(|why| ImportRefusal::Sheet {
            file: file.to_owned(),
            why,
        })?;
        let places: BTreeMap<String, usize> = table
            .heading
            .iter()
            .enumerate()
            .map(|(place, heading)| (normalised(heading), place))
            .collect();
        if !wanted.iter().all(|column| places.contains_key(*column)) {
            return Ok(None);
        }
        let broken = table
            .refused
            .iter()
            .find(|(_, why)| *why != RowRefusal::Empty);
        if let Some((line, _)) = broken {
            return Err(ImportRefusal::House {
                file: file.to_owned(),
                line: *line,
                column: String::new(),
                cell: String::new(),
            });
        }
        Ok(Some(Self {
            file: file.to_owned(),
            table,
            places,
        }))
    }

    /// Its lines.
    pub fn entries(&self) -> impl Iterator<Item = Entry<'_>> {
        self.table.rows.iter().map(|row| Entry {
            list: self,
            number: row.number,
            cells: &row.cells,
        })
    }
}

impl<'a> Entry<'a> {
    /// The cell under `column`, or nothing.
    #[must_use]
    pub fn get(&self, column: &str) -> &'a str {
        self.list
            .places
            .get(column)
            .and_then(|place| self.cells.get(*place))
            .map_or("", |cell| said(cell))
    }

    /// Its line, counted from 1 with the heading.
    #[must_use]
    pub const fn number(&self) -> u32 {
        self.number
    }

    /// The refusal that names the cell under `column`.
    #[must_use]
    pub fn refuse(&self, column: &str) -> ImportRefusal {
        ImportRefusal::House {
            file: self.list.file.clone(),
            line: self.number,
            column: column.to_owned(),
            cell: self.get(column).to_owned(),
        }
    }

    /// The cell under `column` through `parse`; `None` when it is empty.
    ///
    /// # Errors
    /// The refusal that names the cell.
    pub fn parse<T, E>(
        &self,
        column: &str,
        parse: impl Fn(&str) -> Result<T, E>,
    ) -> Result<Option<T>, ImportRefusal> {
        match self.get(column) {
            "" => Ok(None),
            cell => parse(cell).map(Some).map_err(|_| self.refuse(column)),
        }
    }

    /// The same, when it must be there.
    ///
    /// # Errors
    /// The refusal that names the cell.
    pub fn need<T, E>(
        &self,
        column: &str,
        parse: impl Fn(&str) -> Result<T, E>,
    ) -> Result<T, ImportRefusal> {
        self.parse(column, parse)?
            .ok_or_else(|| self.refuse(column))
    }

    /// The texts under `column_lv`, `column_lt`, `column_et` and `column_en` (or `lv` ... if `column` is empty), or under
    /// `column` itself in `original`. The first language of the centre that has a text is the original.
    ///
    /// # Errors
    /// The refusal that names the cell.
    pub fn translated<T, E>(
        &self,
        column: &str,
        original: Language,
        parse: impl Fn(&str) -> Result<T, E>,
    ) -> Result<Option<Translated<T>>, ImportRefusal> {
        let mut text = self
            .parse(column, &parse)?
            .map(|text| Translated::new(original, text));
        let order = std::iter::once(original).chain(
            Language::ALL
                .into_iter()
                .filter(|language| *language != original),
        );
        for language in order {
            let name = if column.is_empty() {
                language.code().to_owned()
            } else {
                format!("{column}_{language}")
            };
            let Some(other) = self.parse(&name, &parse)? else {
                continue;
            };
            text = Some(match text {
                Some(text) => text.with(language, other),
                None => Translated::new(language, other),
            });
        }
        Ok(text)
    }

    /// "yes" in any of the four languages, or 1.
    #[must_use]
    pub fn yes(&self, column: &str) -> bool {
        matches!(
            self.get(column).to_lowercase().as_str(),
            "yes" | "y" | "1" | "true" | "jā" | "ja" | "taip" | "jah" | "x"
        )
    }
}
