//! The alphabets of the four languages, as the Unicode collation tables order them.

use std::sync::LazyLock;

use app::site::Alphabet;
use domain::language::Language;
use icu_collator::{Collator, CollatorBorrowed, options::CollatorOptions};
use icu_locale_core::Locale;

/// One collator per language, in the order of [`Language::ALL`].
static COLLATORS: LazyLock<[Option<CollatorBorrowed<'static>>; 4]> =
    LazyLock::new(|| Language::ALL.map(collator));

/// The alphabets.
#[must_use]
pub fn alphabet() -> Alphabet {
    Alphabet::new(|language, left, right| {
        let at = Language::ALL
            .iter()
            .position(|each| *each == language)
            .unwrap_or_default();
        COLLATORS[at]
            .as_ref()
            .map_or_else(|| left.cmp(right), |collator| collator.compare(left, right))
    })
}

/// The collator of a language; its tables are part of the program, so it is `None` for none of the four.
fn collator(language: Language) -> Option<CollatorBorrowed<'static>> {
    let locale: Locale = language.code().parse().ok()?;
    Collator::try_new((&locale).into(), CollatorOptions::default()).ok()
}

#[cfg(test)]
mod tests {
    use std::cmp::Ordering;

    use super::*;

    #[test]
    fn every_language_has_its_tables() {
        assert!(COLLATORS.iter().all(Option::is_some));
    }

    #[test]
    fn each_language_orders_its_own_letters() {
        let alphabet = alphabet();
        assert_eq!(
            alphabet.compare(Language::Lt, "yla", "jūra"),
            Ordering::Less,
            "y stands with i, before j"
        );
        assert_eq!(
            alphabet.compare(Language::Et, "žanr", "tants"),
            Ordering::Less,
            "ž stands after s, before t"
        );
        assert_eq!(
            alphabet.compare(Language::Et, "õmblus", "veski"),
            Ordering::Greater
        );
        assert_eq!(
            alphabet.compare(Language::Lv, "čells", "dejas"),
            Ordering::Less
        );
        assert_eq!(
            alphabet.compare(Language::En, "choir", "Ballet"),
            Ordering::Greater,
            "case does not decide"
        );
    }
}
