//! What differs between two readings of a course, part by part, in the order of its form; and what one person changed
//! while another had it open.

use super::Course;
use crate::language::{Language, Translated};

/// A part of a course that a person can change by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// What it is called in a language.
    Title(Language),
    /// What happens there, in a language.
    Text(Language),
    /// Its faculty.
    Faculty,
    /// Who leads it.
    Leader,
    /// When and where it meets.
    Times,
    /// Single sessions cancelled or moved.
    Sessions,
    /// How many places.
    Seats,
    /// How many people it needs.
    Minimum,
    /// How one gets in.
    Entry,
    /// From when one may enrol.
    Opens,
    /// Until when one may enrol.
    Closes,
    /// How hard it is.
    Level,
    /// The language it is held in.
    Spoken,
    /// What to bring.
    Bring,
    /// What it costs.
    Cost,
    /// Whom it is for.
    Audience,
    /// How far it has come.
    State,
}

/// What the one who comes second says of a part that the first one changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mine {
    /// The same as the first one.
    Same,
    /// What stood there when they opened it: they did not touch it.
    AsBefore,
    /// Something of their own.
    Own,
}

impl Part {
    /// All of them, in the order of the form.
    pub fn all() -> impl Iterator<Item = Self> {
        let words = Language::ALL
            .into_iter()
            .flat_map(|language| [Self::Title(language), Self::Text(language)]);
        words.chain([
            Self::Faculty,
            Self::Leader,
            Self::Times,
            Self::Sessions,
            Self::Seats,
            Self::Minimum,
            Self::Entry,
            Self::Opens,
            Self::Closes,
            Self::Level,
            Self::Spoken,
            Self::Bring,
            Self::Cost,
            Self::Audience,
            Self::State,
        ])
    }

    /// Whether both say the same of it.
    #[must_use]
    pub fn is_same(self, one: &Course, other: &Course) -> bool {
        let (mine, theirs) = (&one.offer, &other.offer);
        match self {
            Self::Title(language) => {
                written(Some(&mine.title), language) == written(Some(&theirs.title), language)
            }
            Self::Text(language) => {
                written(mine.text.as_ref(), language) == written(theirs.text.as_ref(), language)
            }
            Self::Faculty => mine.faculty == theirs.faculty,
            Self::Leader => mine.leader == theirs.leader,
            Self::Times => mine.patterns == theirs.patterns,
            Self::Sessions => mine.changes == theirs.changes,
            Self::Seats => one.seats == other.seats,
            Self::Minimum => one.minimum == other.minimum,
            Self::Entry => one.entry == other.entry,
            Self::Opens => one.opens == other.opens,
            Self::Closes => one.closes == other.closes,
            Self::Level => one.level == other.level,
            Self::Spoken => mine.language == theirs.language,
            Self::Bring => mine.bring == theirs.bring,
            Self::Cost => mine.cost == theirs.cost,
            Self::Audience => mine.audience == theirs.audience,
            Self::State => mine.state == theirs.state,
        }
    }
}

/// What is written in a language itself, with no other standing in for it.
#[must_use]
pub fn written<T>(text: Option<&Translated<T>>, language: Language) -> Option<&T> {
    let mut all = text?.all();
    all.find(|(own, _)| *own == language).map(|(_, text)| text)
}

/// What was changed from `before` to `theirs`, and what `mine`, begun from the same, says of it. Where nobody knows any
/// more how it was before, all that is not the same in both.
#[must_use]
pub fn meanwhile(before: Option<&Course>, theirs: &Course, mine: &Course) -> Vec<(Part, Mine)> {
    let of_mine = |part: Part| {
        if part.is_same(theirs, mine) {
            Mine::Same
        } else if before.is_some_and(|before| part.is_same(before, mine)) {
            Mine::AsBefore
        } else {
            Mine::Own
        }
    };
    let changed = |part: &Part| !part.is_same(before.unwrap_or(mine), theirs);
    Part::all()
        .filter(changed)
        .map(|part| (part, of_mine(part)))
        .collect()
}

#[cfg(test)]
pub(super) mod tests;
