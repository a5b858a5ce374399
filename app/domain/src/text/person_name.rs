//! Names of people, as they write them.

use super::{
    TextRefusal,
    rules::{is_dash, only, tidied, within},
};

/// Fewer letters than two are an initial, not a name that a desk could call out.
const LEAST: usize = 2;

pub(super) fn person_name(typed: &str) -> Result<String, TextRefusal> {
    let name = within(tidied(&typed.replace(is_dash, "-"))?, 100)?;
    let name = only(name, stands_in_a_name)?;
    if name.chars().filter(|letter| letter.is_alphabetic()).count() < LEAST {
        return Err(TextRefusal::TooShort { least: LEAST });
    }
    Ok(name)
}

fn stands_in_a_name(letter: char) -> bool {
    letter.is_alphabetic()
        || is_mark(letter)
        || matches!(letter, ' ' | '-' | '.' | '\'' | '\u{2019}' | '`')
}

/// Whether a letter is written over, under or between others: accents that are typed apart from
/// their letters, the marks of Indic scripts that Unicode does not count as letters, and joiners.
const fn is_mark(letter: char) -> bool {
    let general = matches!(letter,
        '\u{300}'..='\u{36f}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' | '\u{fe20}'..='\u{fe2f}');
    // In each Indic block from Devanagari to Malayalam the nukta and the virama have the same place.
    let indic =
        matches!(letter, '\u{900}'..='\u{d7f}') && matches!(letter as u32 % 0x80, 0x3c | 0x4d);
    general || indic || matches!(letter, '\u{200c}' | '\u{200d}')
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;
    use crate::text::PersonName;

    #[rstest]
    #[case("  Ģirts   Bērziņš ", "Ģirts Bērziņš")]
    #[case("Jūratė Žukauskaitė-Šimkienė", "Jūratė Žukauskaitė-Šimkienė")]
    #[case("Õie Mäe–Öö", "Õie Mäe-Öö")]
    #[case("Anna M.", "Anna M.")]
    #[case("O'Neil", "O'Neil")]
    #[case("O’Neil", "O’Neil")]
    #[case("O`Neil", "O`Neil")]
    #[case("Ольга Ёлкина", "Ольга Ёлкина")]
    #[case("S\u{30c}arka", "S\u{30c}arka")]
    #[case("विक्रम", "विक्रम")]
    #[case("أحمد", "أحمد")]
    #[case("李明", "李明")]
    #[case("Li", "Li")]
    fn names_of_any_script(#[case] typed: &str, #[case] kept: &str) {
        assert_eq!(
            PersonName::parse(typed).map(String::from),
            Ok(kept.to_owned())
        );
    }

    #[rstest]
    #[case("Anna 2", '2')]
    #[case("Anna, Berta", ',')]
    #[case("Anna@", '@')]
    #[case("Anna_Berta", '_')]
    #[case("Anna—Berta", '—')]
    #[case("<b>", '<')]
    #[case("An\u{0}na", '\0')]
    #[case("Anna 🙂", '🙂')]
    fn other_letters_are_refused(#[case] typed: &str, #[case] letter: char) {
        assert_eq!(
            PersonName::parse(typed),
            Err(TextRefusal::Letter { letter })
        );
    }

    #[rstest]
    #[case("A")]
    #[case("A.")]
    #[case("A\u{301}\u{301}")]
    #[case("--")]
    #[case("' - .")]
    fn less_than_two_letters_is_no_name(#[case] typed: &str) {
        assert_eq!(
            PersonName::parse(typed),
            Err(TextRefusal::TooShort { least: 2 })
        );
    }

    #[test]
    fn a_name_has_up_to_100_letters() {
        assert_eq!(person_name("  "), Err(TextRefusal::Empty));
        assert_eq!(person_name(&"ē".repeat(100)), Ok("ē".repeat(100)));
        assert_eq!(
            person_name(&"ē".repeat(101)),
            Err(TextRefusal::TooLong { most: 100 })
        );
    }

    #[rstest]
    #[case(
        "\u{300}\u{36f}\u{1ab0}\u{1aff}\u{1dc0}\u{1dff}\u{fe20}\u{fe2f}\u{200c}\u{200d}",
        true
    )]
    #[case("\u{93c}\u{94d}\u{9bc}\u{9cd}\u{bcd}\u{d4d}", true)]
    #[case("\u{2ff}", false)]
    #[case("\u{370}", false)]
    #[case("\u{93d}", false)]
    #[case("\u{8cd}", false)]
    #[case("\u{dcd}", false)]
    #[case("\u{200b}", false)]
    #[case("\u{200e}", false)]
    #[case("M", false)]
    #[case("<", false)]
    fn marks(#[case] letters: &str, #[case] are: bool) {
        assert!(letters.chars().all(|letter| is_mark(letter) == are));
    }
}
