//! Passwords: length over rules, and nothing that everybody tries first.

use std::{fmt, sync::LazyLock};

use serde::{Deserialize, Serialize};

use crate::search::folded;

/// Words that passwords are made of, one a line: the commonest of English, Latvian, Lithuanian and Estonian lists.
const COMMON: &str = include_str!("password/common.txt");
/// Letters that stand beside each other on a keyboard or in the alphabet.
const ROWS: [&str; 5] = [
    "abcdefghijklmnopqrstuvwxyz",
    "01234567890",
    "qwertyuiop",
    "asdfghjkl",
    "zxcvbnm",
];
/// From how many letters on a part counts as one that can be guessed at once.
const PART: usize = 3;

/// The common words, folded, the longest first.
static WORDS: LazyLock<Vec<Vec<char>>> = LazyLock::new(|| {
    let mut words: Vec<Vec<char>> = COMMON.lines().map(letters).collect();
    words.retain(|word| word.len() >= PART);
    words.sort_by_key(|word| std::cmp::Reverse(word.len()));
    words
});

/// A password that somebody chose. Never shown, logged or kept; only its hash is.
#[derive(Clone, PartialEq, Eq)]
pub struct Password(String);

/// Why a password is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum PasswordRefusal {
    /// Too few letters.
    #[error("shorter than {least}")]
    TooShort {
        /// The fewest.
        least: usize,
    },
    /// More letters than anybody types.
    #[error("longer than {most}")]
    TooLong {
        /// The most.
        most: usize,
    },
    /// Made of what everybody tries first, or of the person's own names.
    #[error("too easily guessed")]
    Guessed,
}

impl Password {
    /// The fewest letters.
    pub const LEAST: usize = 12;
    /// The most letters; hashing takes time for each.
    pub const MOST: usize = 128;
    /// How many letters it must have when every part that can be guessed at once counts as a single one.
    const UNGUESSED: usize = 8;

    /// Takes a new password. `own` are words that anybody would try for this person: their names, the house.
    ///
    /// # Errors
    /// [`PasswordRefusal`] says why not.
    pub fn choose(typed: &str, own: &[&str]) -> Result<Self, PasswordRefusal> {
        let password = Self::typed(typed);
        match password.0.chars().count() {
            short if short < Self::LEAST => Err(PasswordRefusal::TooShort { least: Self::LEAST }),
            long if long > Self::MOST => Err(PasswordRefusal::TooLong { most: Self::MOST }),
            _ if unguessed(&password.0, own) < Self::UNGUESSED => Err(PasswordRefusal::Guessed),
            _ => Ok(password),
        }
    }

    /// A password as it is given to sign in: any, without the spaces that tablets add at the end.
    #[must_use]
    pub fn typed(typed: &str) -> Self {
        Self(typed.trim().to_owned())
    }

    /// The letters, for their hash.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

/// Never shows it, also where somebody logs it by mistake.
impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Password(..)")
    }
}

/// How many letters it has when every common word, row, repetition, year and own word counts as one.
fn unguessed(password: &str, own: &[&str]) -> usize {
    let text = letters(password);
    let own: Vec<Vec<char>> = own
        .iter()
        .flat_map(|words| words.split(|letter: char| !letter.is_alphanumeric()))
        .map(letters)
        .filter(|word| word.len() >= PART)
        .collect();
    let (mut at, mut count) = (0, 0);
    while at < text.len() {
        at += part(&text, at, &own).max(1);
        count += 1;
    }
    count
}

/// The letters of a text, small and without diacritics.
fn letters(text: &str) -> Vec<char> {
    folded(text).chars().collect()
}

/// How many letters from `at` on can be guessed at once; 0 if none.
fn part(text: &[char], at: usize, own: &[Vec<char>]) -> usize {
    let rest = &text[at..];
    let found = [
        own.iter()
            .filter(|word| begins(rest, word))
            .map(Vec::len)
            .max()
            .unwrap_or(0),
        WORDS
            .iter()
            .find(|word| begins(rest, word))
            .map_or(0, Vec::len),
        row(rest),
        same(rest),
        year(rest),
    ];
    let longest = found.into_iter().max().unwrap_or(0);
    let longest = if longest >= PART { longest } else { 0 };
    longest.max(repeated(text, at))
}

/// Whether `text` begins with `word`, also where digits and signs stand for the letters they look like.
fn begins(text: &[char], word: &[char]) -> bool {
    text.len() >= word.len() && text.iter().zip(word).all(|(a, b)| meant(*a) == meant(*b))
}

/// The letter that a digit or a sign looks like.
const fn meant(letter: char) -> char {
    match letter {
        '0' => 'o',
        '1' | '!' | '|' => 'i',
        '3' => 'e',
        '4' | '@' => 'a',
        '5' | '$' => 's',
        '7' => 't',
        other => other,
    }
}

/// How many letters follow each other as on a keyboard or in the alphabet, in either direction.
fn row(text: &[char]) -> usize {
    let along = |row: Vec<char>| {
        let start = row.iter().position(|letter| Some(letter) == text.first())?;
        let pairs = text.iter().zip(&row[start..]);
        Some(pairs.take_while(|(a, b)| a == b).count())
    };
    let rows = ROWS
        .iter()
        .flat_map(|row| [row.chars().collect(), row.chars().rev().collect()]);
    rows.filter_map(along).max().unwrap_or(0)
}

/// How often the first letter stands in a row.
fn same(text: &[char]) -> usize {
    text.iter()
        .take_while(|letter| Some(*letter) == text.first())
        .count()
}

/// Four, if it begins with a year that people were born in or live in.
fn year(text: &[char]) -> usize {
    let digits: String = text.iter().take(4).collect();
    let is_year = digits.len() == 4
        && digits
            .parse()
            .is_ok_and(|year| (1900..2100).contains(&year));
    if is_year { 4 } else { 0 }
}

/// How many letters from `at` on stood together before, two at least.
fn repeated(text: &[char], at: usize) -> usize {
    let (before, rest) = text.split_at(at);
    let stood = |length: &usize| before.windows(*length).any(|part| part == &rest[..*length]);
    (2..=at.min(rest.len())).rev().find(stood).unwrap_or(0)
}

#[cfg(test)]
mod tests;
