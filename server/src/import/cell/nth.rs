//! Which week of the month: `2nd`, `2.`, "second", "otrā", "antrą", "teisel", "last".

use domain::pattern::Nth;

use super::words::plain;

/// Reads one word, if it names a week of the month. A bare number does not: it may count anything.
#[must_use]
pub fn read(word: &str) -> Option<Nth> {
    numbered(word).or_else(|| spoken(&plain(word.trim_matches('.'))))
}

fn numbered(word: &str) -> Option<Nth> {
    let lower = word.to_lowercase();
    let (number, ending) = lower.split_at_checked(1)?;
    let nth = match number {
        "1" => Nth::First,
        "2" => Nth::Second,
        "3" => Nth::Third,
        "4" => Nth::Fourth,
        "5" => Nth::Fifth,
        _ => return None,
    };
    matches!(
        ending,
        "." | "st" | "nd" | "rd" | "th" | "-ais" | "-oji" | "-asis"
    )
    .then_some(nth)
}

/// The ordinals: whole words, and how the others begin.
const FORMS: [(Nth, &[&str], &[&str]); 6] = [
    (
        Nth::First,
        &["first"],
        &["pirmaj", "pirma", "esimes", "esimene"],
    ),
    (
        Nth::Second,
        &["second"],
        &["otraj", "otra", "antra", "teisel", "teine"],
    ),
    (
        Nth::Third,
        &["third"],
        &["tresaj", "tresa", "trecia", "kolmanda", "kolmas"],
    ),
    (
        Nth::Fourth,
        &["fourth"],
        &["ceturta", "ketvirta", "neljanda", "neljas"],
    ),
    (
        Nth::Fifth,
        &["fifth"],
        &["piekta", "penkta", "viienda", "viies"],
    ),
    (Nth::Last, &["last"], &["pedej", "paskutin", "viima"]),
];

fn spoken(word: &str) -> Option<Nth> {
    // A weekday may begin like an ordinal ("pirmadienis"), but it is longer.
    let is_form = |stems: &[&str]| {
        stems
            .iter()
            .any(|stem| word.starts_with(stem) && word.len() <= stem.len() + 4)
    };
    if word.contains("dien") {
        return None;
    }
    FORMS
        .iter()
        .find(|(_, whole, stems)| whole.contains(&word) || is_form(stems))
        .map(|(nth, ..)| *nth)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinals_of_four_languages_are_read() {
        for word in [
            "2nd",
            "2.",
            "Second",
            "otrā",
            "otrajā",
            "antrąjį",
            "antras",
            "teine",
            "teisel",
        ] {
            assert_eq!(read(word), Some(Nth::Second), "{word}");
        }
        for word in ["last", "pēdējā", "paskutinį", "viimane"] {
            assert_eq!(read(word), Some(Nth::Last), "{word}");
        }
    }

    #[test]
    fn a_bare_number_and_a_weekday_are_none() {
        for word in ["2", "6th", "12.", "pirmadienis", "otrdiena", "week", ""] {
            assert_eq!(read(word), None, "{word}");
        }
    }
}
