//! Places left, live.

use std::{borrow::Cow, fmt, str::FromStr};

use domain::{course::Seats, language::Language};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use super::page;
use crate::i18n::t;

/// What the public is told of a roster: numbers, never people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SeatsShown {
    /// That many places are free, and nobody waits for them.
    Free {
        /// Free places.
        free: u32,
    },
    /// All places are given or offered.
    Full {
        /// People in line.
        waiting: u32,
    },
    /// The desk decides.
    DeskDecides,
}

impl SeatsShown {
    /// What the numbers of a course come to. A free place that somebody in line has before you is not free.
    #[must_use]
    pub const fn of(seats: Seats, held: u32, waiting: u32) -> Self {
        match seats {
            Seats::Unknown => Self::DeskDecides,
            Seats::Known(seats) if seats as u32 > held && waiting == 0 => Self::Free {
                free: seats as u32 - held,
            },
            Seats::Known(_) => Self::Full { waiting },
        }
    }

    /// The class that shows it in shape as well as in words.
    #[must_use]
    pub const fn class(self) -> &'static str {
        match self {
            Self::Free { free: 1..=3 } => "seats--few",
            Self::Free { .. } => "seats--free",
            Self::Full { .. } => "seats--full",
            Self::DeskDecides => "seats--unknown",
        }
    }

    /// Whether somebody new would get a place, or may hope for the desk's word.
    #[must_use]
    pub const fn is_open(self) -> bool {
        !matches!(self, Self::Full { .. })
    }
}

/// As one event of the stream: `free 3`, `full 2`, `desk 0`.
impl fmt::Display for SeatsShown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Free { free } => write!(f, "free {free}"),
            Self::Full { waiting } => write!(f, "full {waiting}"),
            Self::DeskDecides => write!(f, "desk 0"),
        }
    }
}

/// The event could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnreadableSeats;

impl FromStr for SeatsShown {
    type Err = UnreadableSeats;

    fn from_str(event: &str) -> Result<Self, Self::Err> {
        let (word, number) = event.split_once(' ').ok_or(UnreadableSeats)?;
        let number = number.parse().map_err(|_| UnreadableSeats)?;
        match word {
            "free" => Ok(Self::Free { free: number }),
            "full" => Ok(Self::Full { waiting: number }),
            "desk" => Ok(Self::DeskDecides),
            _ => Err(UnreadableSeats),
        }
    }
}

/// The sentence a reader gets.
#[must_use]
pub fn seats_in_words(language: Language, seats: SeatsShown) -> Cow<'static, str> {
    match seats {
        SeatsShown::Free { free } => t::seats::free(language, free),
        SeatsShown::Full { waiting: 0 } => t::seats::full(language).into(),
        SeatsShown::Full { waiting } => t::seats::full_with_line(language, waiting),
        SeatsShown::DeskDecides => t::seats::desk_decides(language).into(),
    }
}

/// Places left, kept up to date while the page is looked at. Asleep, it shows the number of the first HTML.
#[island]
pub fn LiveSeats(
    /// Where the numbers come from.
    address: String,
    /// The reader's language.
    language: Language,
    /// The number when the page was drawn.
    first: SeatsShown,
) -> impl IntoView {
    let seats = RwSignal::new(first);
    Effect::new(move |_| {
        page::listen(&address, move |event| {
            seats.set(event.parse().unwrap_or(seats.get_untracked()));
        });
    });
    view! {
        <p class=move || format!("seats {}", seats.get().class()) role="status">
            {move || seats_in_words(language, seats.get())}
        </p>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_free_place_with_a_line_before_it_is_not_free() {
        assert_eq!(
            SeatsShown::of(Seats::Known(12), 12, 0),
            SeatsShown::Full { waiting: 0 }
        );
        assert_eq!(
            SeatsShown::of(Seats::Known(12), 11, 0),
            SeatsShown::Free { free: 1 }
        );
        assert_eq!(
            SeatsShown::of(Seats::Known(12), 11, 1),
            SeatsShown::Full { waiting: 1 }
        );
        assert_eq!(
            SeatsShown::of(Seats::Unknown, 0, 3),
            SeatsShown::DeskDecides
        );
    }

    #[test]
    fn an_event_says_what_was_meant() {
        for seats in [
            SeatsShown::Free { free: 3 },
            SeatsShown::Full { waiting: 0 },
            SeatsShown::DeskDecides,
        ] {
            assert_eq!(seats.to_string().parse(), Ok(seats));
        }
        assert_eq!("many 3".parse::<SeatsShown>(), Err(UnreadableSeats));
        assert_eq!("free".parse::<SeatsShown>(), Err(UnreadableSeats));
    }
}
