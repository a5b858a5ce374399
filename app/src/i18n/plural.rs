//! Which plural form a whole number takes, by the rules of the Unicode CLDR.

use domain::language::Language;

/// A plural form that whole numbers take in one of the languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plural {
    /// Latvian 0, 10 to 20, 30, 40 ..
    Zero,
    /// English and Estonian 1; Latvian and Lithuanian also 21, 31 .., but not 11.
    One,
    /// Lithuanian 2 to 9, 22 to 29 ..
    Few,
    /// Everything else.
    Other,
}

/// The form that `count` takes.
#[must_use]
pub const fn plural(language: Language, count: u32) -> Plural {
    let (unit, ten) = (count % 10, count % 100);
    let teen = ten >= 11 && ten <= 19;
    match language {
        Language::Lv if unit == 0 || teen => Plural::Zero,
        Language::Lv | Language::Lt if unit == 1 && !teen => Plural::One,
        Language::Lt if unit >= 2 && !teen => Plural::Few,
        Language::Et | Language::En if count == 1 => Plural::One,
        Language::Lv | Language::Lt | Language::Et | Language::En => Plural::Other,
    }
}

#[cfg(test)]
mod tests {
    use icu_plurals::{PluralCategory, PluralRules, PluralRulesOptions, PluralRulesPreferences};

    use super::*;
    use crate::i18n::t;

    #[test]
    fn forms_are_those_of_the_cldr() {
        for language in Language::ALL {
            let locale = &language.code().parse().unwrap();
            let wanted = PluralRulesPreferences::from_locale_strict(locale).unwrap();
            let rules = PluralRules::try_new(wanted, PluralRulesOptions::default()).unwrap();
            for count in 0..=10_000_u32 {
                let expected = match rules.category_for(count) {
                    PluralCategory::Zero => Plural::Zero,
                    PluralCategory::One => Plural::One,
                    PluralCategory::Few => Plural::Few,
                    PluralCategory::Other => Plural::Other,
                    other => panic!("{language} has {other:?} for {count}"),
                };
                assert_eq!(plural(language, count), expected, "{language} {count}");
            }
        }
    }

    #[test]
    fn places_are_counted_as_people_count_them() {
        let counted = |language| {
            [0, 1, 2, 10, 11, 21].map(|count| t::common::places(language, count).into_owned())
        };
        for (language, expected) in [
            (
                Language::Lv,
                [
                    "0 vietu", "1 vieta", "2 vietas", "10 vietu", "11 vietu", "21 vieta",
                ],
            ),
            (
                Language::Lt,
                [
                    "0 vietų",
                    "1 vieta",
                    "2 vietos",
                    "10 vietų",
                    "11 vietų",
                    "21 vieta",
                ],
            ),
            (
                Language::Et,
                [
                    "0 kohta", "1 koht", "2 kohta", "10 kohta", "11 kohta", "21 kohta",
                ],
            ),
            (
                Language::En,
                [
                    "0 places",
                    "1 place",
                    "2 places",
                    "10 places",
                    "11 places",
                    "21 places",
                ],
            ),
        ] {
            assert_eq!(counted(language), expected);
        }
    }
}
