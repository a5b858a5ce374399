//! Choosing from the programme: the same rule on the server, for a page without scripts, and in the browser, at once.

use jiff::civil::{Time, Weekday};
use serde::{Deserialize, Serialize};

use crate::{
    course::Level,
    language::Language,
    pattern::{Pattern, Rhythm, WeekdaySet},
    search::Needle,
};

/// A part of the day, by when something starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DayPart {
    /// Before noon.
    Morning,
    /// From noon to five.
    Afternoon,
    /// From five on.
    Evening,
}

impl DayPart {
    /// All of them, in the order of the day.
    pub const ALL: [Self; 3] = [Self::Morning, Self::Afternoon, Self::Evening];

    /// As it stands in an address.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Morning => "morning",
            Self::Afternoon => "afternoon",
            Self::Evening => "evening",
        }
    }

    /// Reads a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.code() == code)
    }

    /// The part of the day that `start` belongs to.
    #[must_use]
    pub fn of(start: Time) -> Self {
        match start.hour() {
            ..12 => Self::Morning,
            12..17 => Self::Afternoon,
            _ => Self::Evening,
        }
    }
}

/// What a reader asks for; what is missing is not asked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Words of the title, text or leader.
    pub words: Needle,
    /// The faculty's part of an address.
    pub faculty: Option<String>,
    /// The weekday.
    pub day: Option<Weekday>,
    /// The part of the day, on that weekday if one is asked for.
    pub part: Option<DayPart>,
    /// How hard; what is for anybody suits every level.
    pub level: Option<Level>,
    /// The language it is held in.
    pub language: Option<Language>,
    /// Only what has a free place or needs none.
    pub free: bool,
    /// Only what is reached without a step.
    pub step_free: bool,
}

/// What of an offer a filter looks at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    /// Title, text and leader, as [`crate::search::folded`] leaves them.
    pub folded: String,
    /// The faculty's part of an address.
    pub faculty: Option<String>,
    /// When it meets, each weekday with its part of the day.
    pub meets: Vec<(Weekday, DayPart)>,
    /// How hard.
    pub level: Level,
    /// The language it is held in, where known.
    pub language: Option<Language>,
    /// Whether a place is free, or none is needed; unknown seats count as free, since the desk may give one.
    pub free: bool,
    /// Whether it is known to be reached without a step.
    pub step_free: bool,
}

impl Filter {
    /// Whether anything is asked at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Whether something with these facts is what the reader asks for.
    #[must_use]
    pub fn lets(&self, facts: &Facts) -> bool {
        let meets = |(day, part): &(Weekday, DayPart)| {
            self.day.is_none_or(|asked| asked == *day)
                && self.part.is_none_or(|asked| asked == *part)
        };
        let when = (self.day.is_none() && self.part.is_none()) || facts.meets.iter().any(meets);
        let level = self
            .level
            .is_none_or(|asked| asked == facts.level || facts.level == Level::Any);
        let language = self
            .language
            .is_none_or(|asked| facts.language == Some(asked));
        let faculty = self
            .faculty
            .as_ref()
            .is_none_or(|asked| facts.faculty.as_ref() == Some(asked));
        let wishes = (!self.free || facts.free) && (!self.step_free || facts.step_free);
        when && level && language && faculty && wishes && self.words.found_in(&facts.folded)
    }
}

/// The weekdays and parts of the day of `patterns`, each once, in order.
#[must_use]
pub fn meets(patterns: &[Pattern]) -> Vec<(Weekday, DayPart)> {
    let mut all: Vec<_> = patterns
        .iter()
        .flat_map(|pattern| {
            days(&pattern.rhythm)
                .iter()
                .map(|day| (day, DayPart::of(pattern.hours.start)))
                .collect::<Vec<_>>()
        })
        .collect();
    all.sort_by_key(|(day, part)| (day.to_monday_zero_offset(), *part));
    all.dedup();
    all
}

/// The weekdays of a rhythm.
#[must_use]
pub fn days(rhythm: &Rhythm) -> WeekdaySet {
    match rhythm {
        Rhythm::Weekly { days }
        | Rhythm::Fortnightly { days, .. }
        | Rhythm::Monthly { days, .. } => *days,
        Rhythm::Dates { dates } => dates.iter().map(|date| date.weekday()).collect(),
    }
}

#[cfg(test)]
mod tests;
