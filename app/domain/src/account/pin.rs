//! The short number with which helpers who share the desk's computer take turns. It opens nothing by itself: only where
//! somebody signed in with their password on that computer before.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A number that somebody chose. Never shown, logged or kept; only its hash is.
#[derive(Clone, PartialEq, Eq)]
pub struct Pin(String);

/// Why a number is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum PinRefusal {
    /// Something else than digits.
    #[error("not a number")]
    NotDigits,
    /// Too few digits or too many.
    #[error("not of {least} to {most} digits")]
    Length {
        /// The fewest.
        least: usize,
        /// The most.
        most: usize,
    },
    /// All digits alike, or one after the other: what everybody tries first.
    #[error("too easily guessed")]
    Guessed,
}

impl Pin {
    /// The fewest digits.
    pub const LEAST: usize = 4;
    /// The most digits.
    pub const MOST: usize = 8;

    /// Takes a number, with or without spaces.
    ///
    /// # Errors
    /// [`PinRefusal`] says why not.
    pub fn choose(typed: &str) -> Result<Self, PinRefusal> {
        let digits: String = typed
            .chars()
            .filter(|letter| !letter.is_whitespace())
            .collect();
        if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(PinRefusal::NotDigits);
        }
        if !(Self::LEAST..=Self::MOST).contains(&digits.len()) {
            return Err(PinRefusal::Length {
                least: Self::LEAST,
                most: Self::MOST,
            });
        }
        if is_a_row(digits.as_bytes()) {
            return Err(PinRefusal::Guessed);
        }
        Ok(Self(digits))
    }

    /// The digits, for their hash.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

/// Whether the step from each digit to the next is always the same small one: 1111, 2345, 9876.
fn is_a_row(digits: &[u8]) -> bool {
    let step = |pair: &[u8]| i16::from(pair[1]) - i16::from(pair[0]);
    let mut steps = digits.windows(2).map(step);
    let first = steps.next().unwrap_or_default();
    first.abs() <= 1 && steps.all(|step| step == first)
}

impl fmt::Debug for Pin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pin(..)")
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("4071", "4071")]
    #[case(" 40 71 ", "4071")]
    #[case("1357", "1357")]
    #[case("12344321", "12344321")]
    fn taken(#[case] typed: &str, #[case] kept: &str) {
        let pin = Pin::choose(typed).expect("a number");
        assert_eq!(pin.expose(), kept);
        assert_eq!(format!("{pin:?}"), "Pin(..)");
    }

    #[rstest]
    #[case("40a1", PinRefusal::NotDigits)]
    #[case("٤٠٧١", PinRefusal::NotDigits)]
    #[case("", PinRefusal::Length { least: 4, most: 8 })]
    #[case("407", PinRefusal::Length { least: 4, most: 8 })]
    #[case("407140714", PinRefusal::Length { least: 4, most: 8 })]
    #[case("1111", PinRefusal::Guessed)]
    #[case("0123", PinRefusal::Guessed)]
    #[case("98765", PinRefusal::Guessed)]
    fn refused(#[case] typed: &str, #[case] why: PinRefusal) {
        assert_eq!(Pin::choose(typed), Err(why));
    }

    proptest! {
        #[test]
        fn whatever_is_taken_is_digits(typed in any::<String>()) {
            if let Ok(pin) = Pin::choose(&typed) {
                prop_assert!(pin.expose().bytes().all(|byte| byte.is_ascii_digit()));
                prop_assert!((4..=8).contains(&pin.expose().len()));
            }
        }
    }
}
