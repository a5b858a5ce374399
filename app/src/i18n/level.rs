//! Levels in words.

use domain::{course::Level, language::Language};

use super::t;

/// What a level is called.
#[must_use]
pub fn level_name(language: Language, level: Level) -> &'static str {
    match level {
        Level::Any => t::course::level_any(language),
        Level::Beginner => t::course::level_beginner(language),
        Level::Intermediate => t::course::level_intermediate(language),
        Level::Advanced => t::course::level_advanced(language),
    }
}
