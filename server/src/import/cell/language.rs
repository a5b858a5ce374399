//! The language something is held and described in.

use domain::{language::Language, offer::DoubtReason};

use super::words::words;

/// Reads a code (`lv`, `lv-LV`) or a name of one of the four languages; empty is unsaid.
///
/// # Errors
/// [`DoubtReason::LanguageUnknown`] for any other, or several.
pub fn read(cell: &str) -> Result<Option<Language>, DoubtReason> {
    match words(cell).as_slice() {
        [] => Ok(None),
        [word] => code_or_name(word)
            .map(Some)
            .ok_or(DoubtReason::LanguageUnknown),
        [word, _region] if cell.contains(['-', '_']) => Language::from_code(word)
            .map(Some)
            .ok_or(DoubtReason::LanguageUnknown),
        _ => Err(DoubtReason::LanguageUnknown),
    }
}

fn code_or_name(word: &str) -> Option<Language> {
    const STEMS: [(Language, &[&str]); 4] = [
        (Language::Lv, &["latv"]),
        (Language::Lt, &["liet", "lithuan"]),
        (Language::Et, &["eest", "eston"]),
        (Language::En, &["engl", "angl"]),
    ];
    let named = || {
        STEMS
            .iter()
            .find(|(_, stems)| stems.iter().any(|stem| word.starts_with(stem)))
            .map(|(language, _)| *language)
    };
    Language::from_code(word).or_else(named)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_and_names_are_read() {
        assert_eq!(read("lv"), Ok(Some(Language::Lv)));
        assert_eq!(read("lt-LT"), Ok(Some(Language::Lt)));
        assert_eq!(read("eesti"), Ok(Some(Language::Et)));
        assert_eq!(read("latviešu"), Ok(Some(Language::Lv)));
        assert_eq!(read(""), Ok(None));
    }

    #[test]
    fn other_languages_and_several_are_doubtful() {
        for cell in ["ru", "lv/ru", "Deutsch", "xx"] {
            assert_eq!(read(cell), Err(DoubtReason::LanguageUnknown), "{cell}");
        }
    }
}
