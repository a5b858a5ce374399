//! The four languages of the interface, and content that a centre wrote in some of them.

use std::{collections::BTreeMap, fmt};

use serde::{Deserialize, Serialize};

/// A language of the interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// Latvian.
    Lv,
    /// Lithuanian.
    Lt,
    /// Estonian.
    Et,
    /// English.
    En,
}

impl Language {
    /// All of them, in the order the language switch shows them.
    pub const ALL: [Self; 4] = [Self::Lv, Self::Lt, Self::Et, Self::En];

    /// The BCP 47 code, as in addresses and in `lang`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Lv => "lv",
            Self::Lt => "lt",
            Self::Et => "et",
            Self::En => "en",
        }
    }

    /// What the language calls itself.
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::Lv => "Latviešu",
            Self::Lt => "Lietuvių",
            Self::Et => "Eesti",
            Self::En => "English",
        }
    }

    /// Reads a code; a region after it (`lv-LV`) is ignored. Anything else is `None`.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        let primary = code.split(['-', '_']).next().unwrap_or_default();
        Self::ALL
            .into_iter()
            .find(|language| language.code().eq_ignore_ascii_case(primary))
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// Content in at least one language, of which one is the original.
///
/// There is no way to hold it without a text: the original is always there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Written<T>")]
pub struct Translated<T> {
    original: Language,
    text: T,
    /// Never holds the original language.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    others: BTreeMap<Language, T>,
}

/// [`Translated`] as it may have been written by another hand, with the original among the others.
#[derive(Deserialize)]
struct Written<T> {
    original: Language,
    text: T,
    #[serde(default = "BTreeMap::new")]
    others: BTreeMap<Language, T>,
}

impl<T> From<Written<T>> for Translated<T> {
    fn from(mut written: Written<T>) -> Self {
        written.others.remove(&written.original);
        Self {
            original: written.original,
            text: written.text,
            others: written.others,
        }
    }
}

impl<T> Translated<T> {
    /// Content in its original language only.
    pub const fn new(original: Language, text: T) -> Self {
        Self {
            original,
            text,
            others: BTreeMap::new(),
        }
    }

    /// The same content with one more language; the original is replaced when `language` is its own.
    #[must_use]
    pub fn with(mut self, language: Language, text: T) -> Self {
        if language == self.original {
            self.text = text;
        } else {
            self.others.insert(language, text);
        }
        self
    }

    /// The text for a reader of `wanted`, and the language it is really in, for the `lang` of its element.
    pub fn get(&self, wanted: Language) -> (Language, &T) {
        self.others
            .get(&wanted)
            .map_or((self.original, &self.text), |text| (wanted, text))
    }

    /// The language it was written in.
    pub const fn original(&self) -> Language {
        self.original
    }

    /// Every text with its language, the original first.
    pub fn all(&self) -> impl Iterator<Item = (Language, &T)> {
        std::iter::once((self.original, &self.text))
            .chain(self.others.iter().map(|(language, text)| (*language, text)))
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;
    use Language::{En, Et, Lt, Lv};

    #[rstest]
    #[case(Lv, "lv", "Latviešu")]
    #[case(Lt, "lt", "Lietuvių")]
    #[case(Et, "et", "Eesti")]
    #[case(En, "en", "English")]
    fn each_has_a_code_and_a_name(
        #[case] language: Language,
        #[case] code: &str,
        #[case] name: &str,
    ) {
        assert_eq!(language.code(), code);
        assert_eq!(language.to_string(), code);
        assert_eq!(language.own_name(), name);
        assert_eq!(Language::from_code(code), Some(language));
        assert_eq!(serde_json::to_value(language).expect("a code"), code);
        assert_eq!(
            serde_json::from_value::<Language>(code.into()).expect("a language"),
            language
        );
    }

    #[test]
    fn all_are_shown_once() {
        assert_eq!(Language::ALL, [Lv, Lt, Et, En]);
    }

    #[rstest]
    #[case("lv-LV", Some(Lv))]
    #[case("lt_LT", Some(Lt))]
    #[case("ET", Some(Et))]
    #[case("en-Latn-GB", Some(En))]
    #[case("ru", None)]
    #[case("lvs", None)]
    #[case("l", None)]
    #[case("-lv", None)]
    #[case("", None)]
    fn codes_with_and_without_a_region(#[case] code: &str, #[case] language: Option<Language>) {
        assert_eq!(Language::from_code(code), language);
    }

    fn dance() -> Translated<String> {
        Translated::new(Lt, "Šokiai".to_owned()).with(En, "Dance".to_owned())
    }

    #[test]
    fn a_missing_language_falls_back_to_the_original() {
        let dance = dance();
        assert_eq!(dance.original(), Lt);
        assert_eq!(dance.get(En), (En, &"Dance".to_owned()));
        for language in [Lt, Lv, Et] {
            assert_eq!(dance.get(language), (Lt, &"Šokiai".to_owned()));
        }
    }

    #[test]
    fn a_language_is_written_anew() {
        let dance = dance()
            .with(Lt, "Tautiniai šokiai".to_owned())
            .with(En, "Folk dance".to_owned());
        let all: Vec<_> = dance
            .all()
            .map(|(language, text)| (language, text.as_str()))
            .collect();
        assert_eq!(all, [(Lt, "Tautiniai šokiai"), (En, "Folk dance")]);
    }

    #[test]
    fn the_original_comes_first() {
        let dance = dance().with(Lv, "Dejas".to_owned());
        let languages: Vec<_> = dance.all().map(|(language, _)| language).collect();
        assert_eq!(languages, [Lt, Lv, En]);
    }

    #[test]
    fn written_and_read() {
        let json = r#"{"original":"lt","text":"Šokiai","others":{"en":"Dance"}}"#;
        assert_eq!(serde_json::to_string(&dance()).expect("content"), json);
        assert_eq!(
            serde_json::from_str::<Translated<String>>(json).expect("content"),
            dance()
        );
        let alone = r#"{"original":"lt","text":"Šokiai"}"#;
        let read: Translated<String> = serde_json::from_str(alone).expect("content");
        assert_eq!(read, Translated::new(Lt, "Šokiai".to_owned()));
        assert_eq!(serde_json::to_string(&read).expect("content"), alone);
    }

    #[test]
    fn an_original_among_the_others_is_not_read() {
        let json = r#"{"original":"lt","text":"Šokiai","others":{"lt":"Dainos","en":"Dance"}}"#;
        assert_eq!(
            serde_json::from_str::<Translated<String>>(json).expect("content"),
            dance()
        );
    }
}
