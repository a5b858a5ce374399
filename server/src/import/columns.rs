//! Which column of a sheet means what.

use domain::language::Language;

use super::refusal::SheetRefusal;

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
    /// How many people the sheet counts in it, whom nobody here knows by name.
    Members = "members",
    /// Whether it is held at all: `1` or `active`, or anything else.
    Status = "status",
    /// How many places are given already; for a demonstration.
    Placed = "placed",
    /// How many stand in line already; for a demonstration.
    Waiting = "waiting",
}

impl Field {
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
    pub(super) places: Vec<(Field, usize)>,
    /// The headings that mean nothing here; a report names them, so that nothing is dropped in silence.
    pub unknown: Vec<String>,
    pub(super) said: Vec<(Field, String)>,
}

impl Columns {
    /// Any of them says when.
    pub const WHEN: [Field; 4] = [Field::Weekday, Field::Frequency, Field::Dates, Field::Start];

    /// Itself, if there is enough to read courses from.
    pub(super) fn complete(self) -> Result<Self, SheetRefusal> {
        let mut missing = Vec::new();
        if self.place(Field::Title).is_none() {
            missing.push(Field::Title);
        }
        if !Self::WHEN.iter().any(|field| self.place(*field).is_some()) {
            missing.extend([Field::Weekday, Field::Start, Field::Frequency]);
        }
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

    /// What a person says of every row whose own cell is silent.
    #[must_use]
    pub fn said(&self, field: Field) -> &str {
        let said = self.said.iter().find(|(known, _)| *known == field);
        said.map_or("", |(_, value)| value)
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
