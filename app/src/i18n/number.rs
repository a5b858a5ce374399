//! Whole numbers in figures.

use domain::language::Language;

/// From here on the thousands are set apart, so that years and room numbers stay as they are.
const SET_APART: u32 = 10_000;

/// `number` in figures, its thousands set apart in the way of the language from 10 000 on.
#[must_use]
pub fn number(language: Language, number: u32) -> String {
    let figures = number.to_string();
    if number < SET_APART {
        return figures;
    }
    let apart = match language {
        Language::Lv | Language::Lt | Language::Et => '\u{a0}',
        Language::En => ',',
    };
    let mut parted = String::with_capacity(figures.len() + 6);
    for (index, figure) in figures.chars().enumerate() {
        if index > 0 && (figures.len() - index).is_multiple_of(3) {
            parted.push(apart);
        }
        parted.push(figure);
    }
    parted
}

/// Which in a row: "3rd"; where a language writes a bare number or one with a dot, that. A Lithuanian ending would tell
/// men from women, so there it is the number of the place in line.
#[must_use]
pub fn ordinal(language: Language, number: u32) -> String {
    let ending = match (language, number % 100, number % 10) {
        (Language::Lv | Language::Et, ..) => ".",
        (Language::Lt, ..) => "",
        (Language::En, 11..=13, _) => "th",
        (Language::En, _, 1) => "st",
        (Language::En, _, 2) => "nd",
        (Language::En, _, 3) => "rd",
        (Language::En, ..) => "th",
    };
    format!("{number}{ending}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_set_apart_from_ten_thousand_on() {
        for (given, baltic, english) in [
            (0, "0", "0"),
            (2027, "2027", "2027"),
            (9_999, "9999", "9999"),
            (10_000, "10\u{a0}000", "10,000"),
            (123_456, "123\u{a0}456", "123,456"),
            (
                4_294_967_295,
                "4\u{a0}294\u{a0}967\u{a0}295",
                "4,294,967,295",
            ),
        ] {
            for language in [Language::Lv, Language::Lt, Language::Et] {
                assert_eq!(number(language, given), baltic);
            }
            assert_eq!(number(Language::En, given), english);
        }
    }

    #[test]
    fn ordinals_end_as_each_language_has_it() {
        let english =
            [1, 2, 3, 4, 11, 12, 13, 21, 22, 111].map(|number| ordinal(Language::En, number));
        assert_eq!(
            english,
            [
                "1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "22nd", "111th"
            ]
        );
        assert_eq!(
            [Language::Lv, Language::Lt, Language::Et].map(|language| ordinal(language, 3)),
            ["3.", "3", "3."]
        );
    }
}
