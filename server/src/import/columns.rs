//! Which column of a sheet means what.

use domain::language::Language;

use super::{refusal::SheetRefusal, table::Table};

macro_rules! fields {
    ($($(#[$doc:meta])* $name:ident = $heading:literal,)+) => {
        /// What a column of a programme sheet can mean.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Field {
            $($(#[$doc])* $name,)+
        }

        impl Field {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// The heading it has in a normalised sheet.
            #[must_use]
            pub const fn heading(self) -> &'static str {
                match self {
                    $(Self::$name => $heading,)+
                }
            }
        }
    };
}

fields! {
    /// The faculty, by its name.
    Faculty = "faculty",
    /// What it is called.
    Title = "title",
    /// The weekday or weekdays.
    Weekday = "weekday",
    /// From when.
    Start = "start",
    /// Until when.
    End = "end",
    /// How often.
    Frequency = "frequency",
    /// Which weeks of the month, which dates, or in which season.
    Dates = "weeks_or_dates",
    /// The house.
    Venue = "venue",
    /// The room.
    Room = "room",
    /// How many places.
    Capacity = "capacity",
    /// How hard.
    Level = "level",
    /// The language it is held and described in.
    Language = "language",
    /// `key=value` pairs parted by semicolons, and words for the house's own eyes.
    Note = "note",
    /// `course`, `activity` or `hours`.
    Kind = "kind",
    /// A name of the row's own that never changes, so that it is known again whatever else does.
    Key = "key",
    /// The alias of who leads it.
    Leader = "leader",
    /// What happens there.
    Text = "text",
    /// What to bring.
    Bring = "bring",
    /// What it costs, in words.
    Cost = "cost",
    /// Fewer than this and it is not held.
    Minimum = "minimum",
    /// `everyone`, `minors` or `support`.
    Audience = "audience",
    /// `open`, `desk` or `wishes`.
    Entry = "entry",
    /// From when one may enrol: a day, or a day and an hour, in the centre's civil time.
    Opens = "opens",
    /// Until when one may enrol; a day counts to its end.
    Closes = "closes",
    /// What it is called in Latvian.
    TitleLv = "title_lv",
    /// What it is called in Lithuanian.
    TitleLt = "title_lt",
    /// What it is called in Estonian.
    TitleEt = "title_et",
    /// What it is called in English.
    TitleEn = "title_en",
    /// What happens there, in Latvian.
    TextLv = "text_lv",
    /// What happens there, in Lithuanian.
    TextLt = "text_lt",
    /// What happens there, in Estonian.
    TextEt = "text_et",
    /// What happens there, in English.
    TextEn = "text_en",
    /// How many places are given already; for a demonstration.
    Placed = "placed",
    /// How many stand in line already; for a demonstration.
    Waiting = "waiting",
}

impl Field {
    /// The columns without which no course can be understood.
    pub const REQUIRED: [Self; 4] = [Self::Title, Self::Weekday, Self::Start, Self::Frequency];
    /// The titles in each language.
    pub const TITLES: [(Self, Language); 4] = [
        (Self::TitleLv, Language::Lv),
        (Self::TitleLt, Language::Lt),
        (Self::TitleEt, Language::Et),
        (Self::TitleEn, Language::En),
    ];
    /// The texts in each language.
    pub const TEXTS: [(Self, Language); 4] = [
        (Self::TextLv, Language::Lv),
        (Self::TextLt, Language::Lt),
        (Self::TextEt, Language::Et),
        (Self::TextEn, Language::En),
    ];
}

/// Where each known column stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Columns {
    places: Vec<(Field, usize)>,
    /// The headings that mean nothing here; a report names them, so that nothing is dropped in silence.
    pub unknown: Vec<String>,
}

impl Columns {
    /// Finds the columns by their normalised headings, in any order and case.
    ///
    /// # Errors
    /// [`SheetRefusal::MissingColumns`] or [`SheetRefusal::ColumnTwice`].
    pub fn find(table: &Table) -> Result<Self, SheetRefusal> {
        let mut found = Self {
            places: Vec::new(),
            unknown: Vec::new(),
        };
        for (place, heading) in table.heading.iter().enumerate() {
            let tidy = normalised(heading);
            match Field::ALL.iter().find(|field| field.heading() == tidy) {
                Some(field) => found.put(*field, place)?,
                None => found.unknown.push(heading.clone()),
            }
        }
        found.complete()
    }

    fn put(&mut self, field: Field, place: usize) -> Result<(), SheetRefusal> {
        if self.place(field).is_some() {
            return Err(SheetRefusal::ColumnTwice(field));
        }
        self.places.push((field, place));
        Ok(())
    }

    fn complete(self) -> Result<Self, SheetRefusal> {
        let missing: Vec<Field> = Field::REQUIRED
            .into_iter()
            .filter(|field| self.place(*field).is_none())
            .collect();
        if missing.is_empty() {
            Ok(self)
        } else {
            Err(SheetRefusal::MissingColumns(missing))
        }
    }

    /// Where `field` stands.
    #[must_use]
    pub fn place(&self, field: Field) -> Option<usize> {
        self.places
            .iter()
            .find(|(known, _)| *known == field)
            .map(|(_, place)| *place)
    }
}

/// A heading in small letters with `_` for blanks and hyphens.
#[must_use]
pub fn normalised(heading: &str) -> String {
    let lower = heading.to_lowercase();
    let parts: Vec<&str> = lower
        .split(|letter: char| letter.is_whitespace() || letter == '-' || letter == '_')
        .collect();
    parts
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join("_")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(heading: &[&str]) -> Table {
        Table {
            heading: heading.iter().map(|name| (*name).to_owned()).collect(),
            ..Table::default()
        }
    }

    #[test]
    fn columns_are_found_in_any_order_and_case() {
        let found = Columns::find(&table(&[
            "Frequency",
            "START",
            "Weekday",
            "Weeks or dates",
            "Title",
            "shoe size",
        ]))
        .unwrap();
        assert_eq!(found.place(Field::Title), Some(4));
        assert_eq!(found.place(Field::Dates), Some(3));
        assert_eq!(found.place(Field::Room), None);
        assert_eq!(found.unknown, ["shoe size"]);
    }

    #[test]
    fn missing_columns_are_named() {
        assert_eq!(
            Columns::find(&table(&["title", "start"])),
            Err(SheetRefusal::MissingColumns(vec![
                Field::Weekday,
                Field::Frequency
            ]))
        );
    }

    #[test]
    fn two_columns_of_one_meaning_are_refused() {
        let twice = table(&["title", "weekday", "start", "frequency", "Title"]);
        assert_eq!(
            Columns::find(&twice),
            Err(SheetRefusal::ColumnTwice(Field::Title))
        );
    }
}
