//! Which column of a sheet that people made for themselves means what.
//!
//! A meaning is proposed from the heading: our own names first, then what such columns are called in four languages, borne
//! out by the cells below; where the heading is silent, weekdays and hours are known by their look alone, and the report
//! says so. A person corrects it ([`Corrections`]), and may say of every row what the sheet has no column for ("all of it
//! weekly"). A column that means nothing here is named in the report, never dropped in silence.

mod correction;
mod shape;
mod synonyms;

pub use self::correction::Corrections;
use self::shape::Cells;
use super::{
    columns::{Columns, Field, normalised},
    refusal::SheetRefusal,
    table::Table,
};

/// Among how many first rows the heading is looked for.
pub const SEARCHED: usize = 20;

/// What each column of a sheet means.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Matching {
    /// Its columns, in their order.
    pub columns: Vec<Column>,
    /// What a person says of every row.
    pub said: Vec<(Field, String)>,
}

/// One column of a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// What it is called; its letters where it is called nothing.
    pub heading: String,
    /// Its letters in a workbook.
    pub letters: Option<String>,
    /// What it means; nothing if it is not read.
    pub meaning: Option<Field>,
    /// How that is known.
    pub why: Why,
}

/// How the meaning of a column is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// A person said so.
    Person,
    /// It has the name that it has in our own sheets.
    OwnName,
    /// Such columns are called so.
    UsualName,
    /// Its cells look like it.
    Look,
    /// It is not known.
    Unknown,
}

/// Where the heading stands among the first rows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Heading {
    /// How many rows stand above it.
    pub place: usize,
    /// How many of its columns are known by their names.
    pub known: usize,
}

impl Matching {
    /// What the columns of `table` seem to mean, after a person's corrections.
    ///
    /// # Errors
    /// [`SheetRefusal::ColumnTwice`] when two columns would mean the same and neither is surer, and
    /// [`SheetRefusal::NoSuchColumn`] for a correction of a column that is not there.
    pub fn propose(table: &Table, corrections: &Corrections) -> Result<Self, SheetRefusal> {
        match Self::guess(table, corrections) {
            (matching, None) => Ok(matching),
            (_, Some(why)) => Err(why),
        }
    }

    /// As [`Self::propose`], as far as one comes, and the first thing that stands in the way: what a person sees who is
    /// to say which column is which.
    #[must_use]
    pub fn guess(table: &Table, corrections: &Corrections) -> (Self, Option<SheetRefusal>) {
        let columns = (0..table.heading.len()).map(|place| column(table, place));
        let mut matching = Self {
            columns: columns.collect(),
            said: corrections.every_row.clone(),
        };
        let named = corrections.columns.iter();
        let named = named.map(|(name, meaning)| matching.correct(name, *meaning));
        let mut why: Vec<_> = named.filter_map(Result::err).collect();
        let placed = corrections.at(table.page());
        let placed = placed.map(|(place, meaning)| matching.correct_at(place, meaning));
        why.extend(placed.filter_map(Result::err));
        why.extend(matching.take_own_names().err());
        why.extend(matching.take_usual_names(table).err());
        matching.take_looks(table);
        (matching, why.into_iter().next())
    }

    /// Where each known column stands.
    ///
    /// # Errors
    /// [`SheetRefusal::MissingColumns`] without a title, or without anything that says when.
    pub fn found(&self) -> Result<Columns, SheetRefusal> {
        let places = self.columns.iter().enumerate();
        let places = places.filter_map(|(place, column)| Some((column.meaning?, place)));
        let unknown = self
            .columns
            .iter()
            .filter(|column| column.meaning.is_none());
        let columns = Columns {
            places: places.collect(),
            unknown: unknown.map(|column| column.heading.clone()).collect(),
            said: self.said.clone(),
        };
        columns.complete()
    }

    /// Whether every column has the name that it has in our own sheets, or none.
    #[must_use]
    pub fn is_plain(&self) -> bool {
        let own = |why| matches!(why, Why::OwnName | Why::Unknown);
        self.said.is_empty() && self.columns.iter().all(|column| own(column.why))
    }

    /// Whether it is said how often, in a column or of every row.
    #[must_use]
    pub fn says_often(&self) -> bool {
        let often = [Field::Frequency, Field::Dates];
        let said = |(field, _): &(Field, String)| often.contains(field);
        often.iter().any(|field| self.has(*field)) || self.said.iter().any(said)
    }

    fn has(&self, field: Field) -> bool {
        self.columns
            .iter()
            .any(|column| column.meaning == Some(field))
    }

    fn give(&mut self, place: usize, field: Field, why: Why) {
        if let Some(column) = self.columns.get_mut(place) {
            (column.meaning, column.why) = (Some(field), why);
        }
    }

    /// The columns of which nothing is known yet.
    fn open(&self) -> Vec<usize> {
        let is_open = |place: &usize| self.columns[*place].why == Why::Unknown;
        (0..self.columns.len()).filter(is_open).collect()
    }

    fn take_own_names(&mut self) -> Result<(), SheetRefusal> {
        for place in self.open() {
            let Some(field) = own_name(&self.columns[place].heading) else {
                continue;
            };
            let corrected = self
                .columns
                .iter()
                .any(|column| column.meaning == Some(field) && column.why == Why::Person);
            if corrected {
                continue;
            }
            if self.has(field) {
                return Err(SheetRefusal::ColumnTwice(field));
            }
            self.give(place, field, Why::OwnName);
        }
        Ok(())
    }

    /// Each meaning goes to the column with the surest name for it.
    fn take_usual_names(&mut self, table: &Table) -> Result<(), SheetRefusal> {
        let mut wishes = Vec::new();
        for place in self.open() {
            let cells = Cells::of(table, place);
            let heading = &self.columns[place].heading;
            if let Some((field, rank)) = synonyms::meaning(heading)
                && let Some(field) = borne_out(field, heading, &cells)
            {
                wishes.push((field, rank, place));
            }
        }
        wishes.sort_unstable();
        for same in wishes.chunk_by(|one, next| one.0 == next.0) {
            let (field, rank, place) = same[0];
            if self.has(field) {
                continue;
            }
            if same.get(1).is_some_and(|next| next.1 == rank) {
                return Err(SheetRefusal::ColumnTwice(field));
            }
            self.give(place, field, Why::UsualName);
        }
        Ok(())
    }

    /// Weekdays and hours, if one column alone looks like them and none is called so.
    fn take_looks(&mut self, table: &Table) {
        self.take_look(table, Field::Weekday);
        self.take_look(table, Field::Start);
    }

    fn take_look(&mut self, table: &Table, field: Field) {
        if self.has(field) {
            return;
        }
        let open = self.open().into_iter();
        let alike: Vec<usize> = open
            .filter(|place| Cells::of(table, *place).look_like(field))
            .collect();
        if let [place] = alike.as_slice() {
            self.give(*place, field, Why::Look);
        }
    }
}

/// The place of the heading: the first row if it names a title, else the one that names a title and a time besides more
/// columns than any other.
pub fn heading_among<'a>(rows: impl Iterator<Item = &'a [String]>) -> Heading {
    let mut best = Heading::default();
    for (place, cells) in rows.take(SEARCHED).enumerate() {
        let fields: Vec<Field> = cells.iter().filter_map(|cell| any_name(cell)).collect();
        let has = |wanted: &[Field]| fields.iter().any(|field| wanted.contains(field));
        let named = has(&[Field::Title]) && has(&Columns::WHEN);
        let known = if named || place == 0 { fields.len() } else { 0 };
        if known > best.known {
            best = Heading { place, known };
        }
    }
    best
}

fn column(table: &Table, place: usize) -> Column {
    let letters = table.letters(place);
    let written = table.heading.get(place).map_or("", String::as_str);
    let heading = match (&letters, written) {
        (Some(letters), "") => letters.clone(),
        _ => written.to_owned(),
    };
    Column {
        heading,
        letters,
        meaning: None,
        why: Why::Unknown,
    }
}

fn own_name(heading: &str) -> Option<Field> {
    let tidy = normalised(heading);
    let mut fields = Field::ALL.iter();
    fields.find(|field| field.heading() == tidy).copied()
}

fn any_name(heading: &str) -> Option<Field> {
    own_name(heading).or_else(|| synonyms::meaning(heading).map(|(field, _)| field))
}

/// What a name means here, once the cells below it are seen; nothing if they are nothing of the kind.
fn borne_out(field: Field, heading: &str, cells: &Cells<'_>) -> Option<Field> {
    match field {
        Field::Venue if synonyms::asks_where(heading) && cells.are_rooms() => Some(Field::Room),
        // "Laiks" over "pirmdien 10:00": a day with its hour.
        Field::Start if cells.contradict(field) => cells.are_days().then_some(Field::Weekday),
        _ => (!cells.contradict(field)).then_some(field),
    }
}

#[cfg(test)]
mod tests;
