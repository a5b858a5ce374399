//! A line of a sheet as far as it is understood.

use domain::{
    calendar::Span,
    course::{Entry, Level, Seats},
    language::Language,
    offer::Audience,
    pattern::{Hours, WeekdaySet},
    place::Place,
    text::{Alias, Line as Words, Prose, Title},
};

use jiff::civil::DateTime;

use super::{cell::subject::Kind, rhythm::When};

/// A line as far as it is understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// Its line in the sheet.
    pub line: u32,
    /// A name of its own, if the sheet gives it one.
    pub key: Option<String>,
    /// The faculty's name.
    pub faculty: Option<String>,
    /// What it is called.
    pub title: Title,
    /// A course or an activity.
    pub kind: Kind,
    /// The weekdays.
    pub days: WeekdaySet,
    /// From when to when, if that is known.
    pub hours: Option<Hours>,
    /// Which days, if that follows.
    pub when: Option<When>,
    /// When it does not meet.
    pub except: Vec<Span>,
    /// Where.
    pub place: Place,
    /// How many places.
    pub seats: Seats,
    /// Fewer than this and it is not held.
    pub minimum: Option<u16>,
    /// How hard.
    pub level: Level,
    /// The language it is held in.
    pub language: Option<Language>,
    /// Who leads it.
    pub leader: Option<Alias>,
    /// What it is called in other languages.
    pub titles: Vec<(Language, Title)>,
    /// What happens there.
    pub text: Option<Prose>,
    /// What happens there, in other languages.
    pub texts: Vec<(Language, Prose)>,
    /// What to bring.
    pub bring: Option<Words>,
    /// What it costs.
    pub cost: Option<Words>,
    /// Whom it is for.
    pub audience: Audience,
    /// How one gets in.
    pub entry: Entry,
    /// From when one may enrol.
    pub opens: Option<DateTime>,
    /// Until when one may enrol.
    pub closes: Option<DateTime>,
    /// Whether the sheet calls it one of several groups.
    pub parallel: bool,
    /// How many places are given already; for a demonstration.
    pub placed: u32,
    /// How many stand in line already; for a demonstration.
    pub waiting: u32,
}
