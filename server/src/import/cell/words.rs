//! Cells as words: small letters without diacritics, so that one list serves every way of writing.

use domain::search::folded;

/// Whether `letter` is a blank or a mark that cannot be seen.
#[must_use]
pub fn is_blank(letter: char) -> bool {
    letter.is_whitespace()
        || matches!(
            letter,
            '\u{200B}' | '\u{200C}' | '\u{200D}' | '\u{2060}' | '\u{FEFF}'
        )
}

/// `cell`, or nothing where a sheet wrote one of its signs for nothing.
#[must_use]
pub fn said(cell: &str) -> &str {
    let nothing = [
        "null", "(empty)", "(null)", "n/a", "#n/a", "none", "nan", "-", "–", "—", "?", "tbc", "tba",
    ];
    let lower = cell.trim().to_lowercase();
    if nothing.contains(&lower.as_str()) {
        ""
    } else {
        cell.trim()
    }
}

/// The words and numbers of `text`, folded; whatever stands between them is gone.
#[must_use]
pub fn words(text: &str) -> Vec<String> {
    text.split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(plain)
        .collect()
}

/// One word, folded. Most words of most sheets are plain already, and this is asked for every one of them.
#[must_use]
pub fn plain(word: &str) -> String {
    if word.is_ascii() {
        word.to_ascii_lowercase()
    } else {
        folded(word)
    }
}

/// Whether `phrase`, in folded words parted by single blanks, stands in `words`.
#[must_use]
pub fn has(words: &[String], phrase: &str) -> bool {
    place(words, phrase).is_some()
}

/// Where `phrase` begins in `words`.
#[must_use]
pub fn place(words: &[String], phrase: &str) -> Option<usize> {
    let first = phrase.split(' ').next().unwrap_or_default();
    let count = phrase.split(' ').count();
    let stands = |place: usize| {
        words[place] == first
            && words.len() >= place + count
            && words[place..]
                .iter()
                .zip(phrase.split(' '))
                .all(|(word, wanted)| word == wanted)
    };
    (0..words.len()).find(|place| stands(*place))
}

/// Whether any word begins with one of `stems`.
#[must_use]
pub fn any_begins(words: &[String], stems: &[&str]) -> bool {
    words
        .iter()
        .any(|word| stems.iter().any(|stem| word.starts_with(stem)))
}

/// Words that offer a choice rather than a list.
#[must_use]
pub fn is_choice(word: &str) -> bool {
    matches!(word, "or" | "vai" | "arba" | "voi")
}

/// Words that join a list.
#[must_use]
pub fn is_and(word: &str) -> bool {
    matches!(word, "and" | "un" | "ir" | "ja")
}

/// Words for a part of the day.
#[must_use]
pub fn is_part_of_day(word: &str) -> bool {
    const STEMS: [&str; 15] = [
        "morning",
        "afternoon",
        "evening",
        "lunchtime",
        "night",
        "ryta",
        "rytai",
        "vakar",
        "popiet",
        "rita",
        "rit",
        "pecpusdien",
        "hommik",
        "ohtu",
        "parastlouna",
    ];
    matches!(word, "am" | "pm") || STEMS.iter().any(|stem| word.starts_with(stem))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_folded_and_bare() {
        assert_eq!(
            words("Reizi nedēļā, trešdienās!"),
            ["reizi", "nedela", "tresdienas"]
        );
        assert!(has(&words("Bi-Monthly, Thursday"), "bi monthly"));
    }

    #[test]
    fn signs_for_nothing_are_nothing() {
        for sign in ["NULL", "null", "(empty)", " - ", "n/a", "—", ""] {
            assert_eq!(said(sign), "");
        }
        assert_eq!(said(" 10 "), "10");
    }
}
