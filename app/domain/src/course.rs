//! Courses: what is offered for a year, with a roster.

use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};

use crate::{
    id::{CourseId, SetId},
    offer::Offer,
};

pub mod again;
pub mod difference;

/// A course and how one gets into it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Course {
    /// Its id.
    pub id: CourseId,
    /// The parallel set it belongs to; alone in it unless it is one of several groups.
    pub set: SetId,
    /// What people read, when and where.
    pub offer: Offer,
    /// How many places it has.
    pub seats: Seats,
    /// Fewer than this and it may not be held.
    pub minimum: Option<u16>,
    /// For whom it is too easy or too hard.
    pub level: Level,
    /// How one gets in.
    pub entry: Entry,
    /// From when one may enrol, in the centre's civil time; always open if missing.
    pub opens: Option<DateTime>,
    /// Until when one may enrol; never closes if missing.
    pub closes: Option<DateTime>,
}

/// How many places a course has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Seats {
    /// That many.
    Known(u16),
    /// Nobody has said; the desk decides about each.
    Unknown,
}

/// How hard a course is.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// For anybody.
    #[default]
    Any,
    /// For who starts.
    Beginner,
    /// For who has begun.
    Intermediate,
    /// For who is at home in it.
    Advanced,
}

/// How one gets into a course.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Entry {
    /// On the web, at the desk, by phone or on paper, first come first served.
    Open,
    /// Only the desk enrols: at the desk, by phone or on paper.
    Desk,
    /// By ranked wishes in a round; nothing is given before.
    Wishes,
}

impl Level {
    /// All of them, easiest first.
    pub const ALL: [Self; 4] = [
        Self::Any,
        Self::Beginner,
        Self::Intermediate,
        Self::Advanced,
    ];

    /// As it stands in an address and in a sheet.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Any => "any",
            Self::Beginner => "beginner",
            Self::Intermediate => "intermediate",
            Self::Advanced => "advanced",
        }
    }

    /// Reads a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.code() == code)
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case(Level::Any, "any")]
    #[case(Level::Beginner, "beginner")]
    #[case(Level::Intermediate, "intermediate")]
    #[case(Level::Advanced, "advanced")]
    fn each_level_has_a_code(#[case] level: Level, #[case] code: &str) {
        assert_eq!(level.code(), code);
        assert_eq!(Level::from_code(code), Some(level));
        assert_eq!(serde_json::to_value(level).expect("a code"), code);
    }

    #[test]
    fn what_is_no_code_names_no_level() {
        for text in ["", "Any", "expert", "any "] {
            assert_eq!(Level::from_code(text), None, "{text}");
        }
    }

    #[test]
    fn levels_stand_from_easy_to_hard() {
        assert!(Level::ALL.is_sorted());
        assert_eq!(Level::default(), Level::ALL[0]);
    }
}
