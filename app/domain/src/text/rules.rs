//! What the rules of all kinds of text are made of.

use super::TextRefusal;

/// The words of `typed` with one space between them, without the letters that cannot be seen.
///
/// Refuses control characters, other than those that are spaces. The result may be empty.
pub(super) fn tidied(typed: &str) -> Result<String, TextRefusal> {
    let seen = visible(typed);
    let tidy = seen.split_whitespace().collect::<Vec<_>>().join(" ");
    only(tidy, |letter| !letter.is_control())
}

/// `typed` without the letters that cannot be seen.
pub(super) fn visible(typed: &str) -> String {
    typed
        .chars()
        .filter(|letter| !is_invisible(*letter))
        .collect()
}

/// The text, if every letter of it belongs there.
pub(super) fn only(text: String, belongs: impl Fn(char) -> bool) -> Result<String, TextRefusal> {
    match text.chars().find(|letter| !belongs(*letter)) {
        Some(letter) => Err(TextRefusal::Letter { letter }),
        None => Ok(text),
    }
}

/// The text, if it has 1 to `most` letters.
pub(super) fn within(text: String, most: usize) -> Result<String, TextRefusal> {
    match text.chars().count() {
        0 => Err(TextRefusal::Empty),
        letters if letters > most => Err(TextRefusal::TooLong { most }),
        _ => Ok(text),
    }
}

/// Whether a letter leaves no trace on paper and is not typed on purpose.
///
/// Soft hyphens, zero-width spaces and byte order marks come with cells of sheets; marks of writing
/// direction come with numbers copied from address books, and can make a text read as another.
pub(crate) const fn is_invisible(letter: char) -> bool {
    matches!(letter,
        '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'
        | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// Whether a letter is one of the hyphens and dashes that keyboards and word processors make.
pub(super) const fn is_dash(letter: char) -> bool {
    matches!(letter, '-' | '\u{2010}'..='\u{2013}')
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("  Senioru \t\n dziesma\u{a0}\u{2003}", "Senioru dziesma")]
    #[case("\u{feff}Sok\u{ad}iai\u{200b}", "Sokiai")]
    #[case("\u{202e}abc\u{202c}\u{2066}d\u{2069}\u{200e}\u{200f}\u{2060}", "abcd")]
    #[case(" \u{200b} ", "")]
    fn words_are_joined_by_one_space(#[case] typed: &str, #[case] kept: &str) {
        assert_eq!(tidied(typed), Ok(kept.to_owned()));
    }

    #[rstest]
    #[case('\0')]
    #[case('\u{7}')]
    #[case('\u{1b}')]
    #[case('\u{7f}')]
    #[case('\u{9f}')]
    fn control_characters_are_refused(#[case] letter: char) {
        assert_eq!(
            tidied(&format!("a{letter}b")),
            Err(TextRefusal::Letter { letter })
        );
    }

    #[test]
    fn joiners_of_emoji_and_persian_stay() {
        assert_eq!(
            tidied("a\u{200c}\u{200d}b"),
            Ok("a\u{200c}\u{200d}b".to_owned())
        );
    }

    #[test]
    fn letters_are_counted_not_bytes() {
        assert_eq!(within("šūž".to_owned(), 3), Ok("šūž".to_owned()));
        assert_eq!(
            within("šūža".to_owned(), 3),
            Err(TextRefusal::TooLong { most: 3 })
        );
        assert_eq!(within(String::new(), 3), Err(TextRefusal::Empty));
    }

    #[test]
    fn dashes_are_the_short_ones() {
        assert!(['-', '‐', '‑', '‒', '–'].into_iter().all(is_dash));
        assert!(!['—', '_', '\u{200f}', ' '].into_iter().any(is_dash));
    }
}
