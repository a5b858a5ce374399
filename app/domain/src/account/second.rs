//! The second step of signing in: a code from a telephone, or one of ten that were written down for the day it is lost.

use std::fmt;

/// How many recovery codes there are.
pub const RECOVERY_CODES: usize = 10;
/// The letters and figures of a recovery code: none that look alike.
const LETTERS: &[u8; 32] = b"23456789abcdefghjkmnpqrstuvwxyz-";
/// How many of them a code has, in groups of four: 60 bits, which nobody guesses.
const LENGTH: usize = 12;
const GROUP: usize = 4;

/// A code that is good once, when the telephone is not at hand. Shown when it is made, and never again; only its hash is
/// kept.
#[derive(Clone, PartialEq, Eq)]
pub struct RecoveryCode(String);

impl RecoveryCode {
    /// The code that random bytes make.
    #[must_use]
    pub fn from_bytes(random: [u8; LENGTH]) -> Self {
        // The last of the 32 is never reached, so that each letter is as likely as any other of the 31 but for a hair.
        let letter = |byte: u8| char::from(LETTERS[usize::from(byte) % (LETTERS.len() - 1)]);
        Self(random.into_iter().map(letter).collect())
    }

    /// Reads what was typed, with or without hyphens and spaces, in capitals or not; `None` if it is no such code.
    #[must_use]
    pub fn parse(typed: &str) -> Option<Self> {
        let letters = typed
            .chars()
            .filter(|letter| !letter.is_whitespace() && *letter != '-');
        let code: String = letters
            .flat_map(char::to_lowercase)
            .take(LENGTH + 1)
            .collect();
        let known = |byte: u8| byte != b'-' && LETTERS.contains(&byte);
        (code.len() == LENGTH && code.bytes().all(known)).then_some(Self(code))
    }

    /// The code, for its hash.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// As it is written down: `abcd-efgh-jkmn`.
    #[must_use]
    pub fn shown(&self) -> String {
        let groups: Vec<_> = (0..LENGTH)
            .step_by(GROUP)
            .map(|at| &self.0[at..at + GROUP])
            .collect();
        groups.join("-")
    }
}

impl fmt::Debug for RecoveryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecoveryCode(..)")
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn whatever_is_made_is_read_as_it_is_written_down(random: [u8; LENGTH]) {
            let code = RecoveryCode::from_bytes(random);
            let shown = code.shown();
            prop_assert_eq!(RecoveryCode::parse(&shown), Some(code.clone()));
            prop_assert_eq!(RecoveryCode::parse(&shown.to_uppercase().replace('-', " ")), Some(code.clone()));
            prop_assert_eq!(format!("{:?}", code), "RecoveryCode(..)");
        }

        #[test]
        fn anything_else_is_none(typed in any::<String>()) {
            if let Some(code) = RecoveryCode::parse(&typed) {
                prop_assert_eq!(code.expose().len(), LENGTH);
            }
        }
    }

    #[test]
    fn a_code_of_another_length_or_with_other_letters_is_none() {
        for typed in [
            "",
            "abcd-efgh-jkm",
            "abcd-efgh-jkmnp",
            "abcd-efgh-jkm1",
            "abcd-efgh-jkmo",
            "123456",
        ] {
            assert_eq!(RecoveryCode::parse(typed), None, "{typed}");
        }
    }
}
