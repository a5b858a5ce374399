//! Search that forgives diacritics and case: "sokiai" finds "Šokiai".
//!
//! ```
//! use domain::search::{Needle, folded};
//!
//! let titles = ["Šokiai pradedantiesiems", "Angļu valoda"].map(folded);
//! let needle = Needle::new("anglu val");
//! assert_eq!(titles.map(|title| needle.found_in(&title)), [false, true]);
//! ```

use crate::text::is_invisible;

/// From how many letters on a word may stand inside another; "ju" would be found in everything.
const INSIDE_FROM: usize = 3;

/// `text` in small letters without diacritics, with one space between words and none at the ends.
///
/// Knows the letters of Latvian, Lithuanian and Estonian, and of the languages around them that are
/// written in Latin letters: ß becomes ss, æ ae, ø o, ł l. Other scripts only lose their capitals.
/// Digits and punctuation stay. Folding twice is folding once.
#[must_use]
pub fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut gap = false;
    for letter in text.chars().flat_map(char::to_lowercase) {
        if letter.is_whitespace() {
            gap = !folded.is_empty();
        } else if is_accent(letter) {
            if !gap {
                join(&mut folded, letter);
            }
        } else if !is_invisible(letter) {
            if std::mem::take(&mut gap) {
                folded.push(' ');
            }
            push_plain(&mut folded, letter);
        }
    }
    folded
}

/// Whether every word of `wanted` begins a word of `text`, or stands inside one if it has three letters or more.
///
/// For many texts, [`Needle`] is quicker.
#[must_use]
pub fn found(wanted: &str, text: &str) -> bool {
    Needle::new(wanted).found_in(&folded(text))
}

/// What somebody looks for, made ready to be looked for in many texts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Needle {
    words: Vec<String>,
}

impl Needle {
    /// The words of `wanted`, each a run of letters and digits.
    #[must_use]
    pub fn new(wanted: &str) -> Self {
        let folded = folded(wanted);
        let words = folded.split(|letter: char| !letter.is_alphanumeric());
        Self {
            words: words
                .filter(|word| !word.is_empty())
                .map(str::to_owned)
                .collect(),
        }
    }

    /// Whether nothing is looked for; it is found everywhere.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Whether it is found, as [`found`] says, in a text that went through [`folded`].
    ///
    /// Takes O(length of the text x words), and allocates nothing.
    #[must_use]
    pub fn found_in(&self, folded_text: &str) -> bool {
        self.words.iter().all(|word| {
            let inside = word.chars().count() >= INSIDE_FROM;
            folded_text
                .match_indices(word.as_str())
                .any(|(at, _)| inside || begins_word(folded_text, at))
        })
    }
}

fn begins_word(text: &str, at: usize) -> bool {
    !text[..at]
        .chars()
        .next_back()
        .is_some_and(char::is_alphanumeric)
}

/// Whether a letter is an accent that is typed apart from the letter it belongs to.
const fn is_accent(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}')
}

/// Drops an accent, except where it makes another letter of a Cyrillic one.
fn join(folded: &mut String, accent: char) {
    let whole = match (folded.chars().next_back(), accent) {
        (Some('и'), '\u{306}') => 'й',
        (Some('е'), '\u{308}') => 'ё',
        (Some('і'), '\u{308}') => 'ї',
        _ => return,
    };
    folded.pop();
    folded.push(whole);
}

/// Pushes a small letter without what Latin alphabets add to it.
fn push_plain(folded: &mut String, letter: char) {
    let plain = match letter {
        'à'..='å' | 'ā' | 'ă' | 'ą' | 'ǎ' => 'a',
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => 'c',
        'ð' | 'ď' | 'đ' => 'd',
        'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' => 'e',
        'ĝ' | 'ğ' | 'ġ' | 'ģ' => 'g',
        'ĥ' | 'ħ' => 'h',
        'ì'..='ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' => 'i',
        'ĵ' => 'j',
        'ķ' => 'k',
        'ĺ' | 'ļ' | 'ľ' | 'ŀ' | 'ł' => 'l',
        'ñ' | 'ń' | 'ņ' | 'ň' | 'ŋ' => 'n',
        'ò'..='ö' | 'ø' | 'ō' | 'ŏ' | 'ő' => 'o',
        'ŕ' | 'ŗ' | 'ř' => 'r',
        'ś' | 'ŝ' | 'ş' | 'š' | 'ș' => 's',
        'ţ' | 'ť' | 'ŧ' | 'ț' => 't',
        'ù'..='ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' => 'u',
        'ŵ' => 'w',
        'ý' | 'ÿ' | 'ŷ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        'æ' => return folded.push_str("ae"),
        'œ' => return folded.push_str("oe"),
        'ß' => return folded.push_str("ss"),
        'þ' => return folded.push_str("th"),
        // The Greek s at the end of a word, which capitals do not tell from the other.
        'ς' => 'σ',
        other => other,
    };
    folded.push(plain);
}

#[cfg(test)]
mod tests;
