//! What a title says besides its name: that it is a course, an activity or neither, which day, which group.

use domain::offer::DoubtReason;

use super::{
    date,
    weekday::named,
    words::{has, words},
};

/// What a row offers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Something with places.
    #[default]
    Course,
    /// Open attendance.
    Activity,
}

/// Reads the column `kind`; `None` when the column is empty, an error for any other word.
///
/// # Errors
/// [`DoubtReason::LooksLikeNoCourse`].
pub fn read_kind(cell: &str) -> Result<Option<Kind>, DoubtReason> {
    match words(cell).join(" ").as_str() {
        "" => Ok(None),
        "course" | "class" | "kurss" | "kursas" | "kursus" => Ok(Some(Kind::Course)),
        "activity" | "hours" | "open" | "aktivitate" | "veikla" | "tegevus" => {
            Ok(Some(Kind::Activity))
        }
        _ => Err(DoubtReason::LooksLikeNoCourse),
    }
}

/// Whether a title, without a column `kind`, is one of open doors rather than of a course. These words decide, and
/// nothing else: "open doors", "drop-in", and what youth centres of the Baltic write over their hours.
#[must_use]
pub fn is_open_attendance(title: &str) -> bool {
    const PHRASES: [&str; 20] = [
        "open doors",
        "open door",
        "drop in",
        "opening hours",
        "atverts",
        "atverta",
        "atvertas",
        "atverto durvju",
        "atvertas durvis",
        "atvira erdve",
        "atviros erdves",
        "atviros durys",
        "avatud uksed",
        "lahtiolekuajad",
        "avatud tuba",
        "apmekletaju pienemsana",
        "darba laiks",
        "darbo laikas",
        "avatud noorteruum",
        "open evening",
    ];
    let spoken = words(title);
    PHRASES.iter().any(|phrase| has(&spoken, phrase))
}

/// Whether a title is that of no course at all: a test row, a rota, a notice that the house is closed.
#[must_use]
pub fn is_no_course(title: &str) -> bool {
    const WORDS: [&str; 10] = [
        "test",
        "rota",
        "closed",
        "fictitious",
        "slegts",
        "slegta",
        "uzdaryta",
        "suletud",
        "testas",
        "tests",
    ];
    let spoken = words(title);
    let alone = spoken.len() == 1
        && matches!(
            spoken[0].as_str(),
            "open" | "free" | "break" | "lunch" | "x"
        );
    let about_volunteers = spoken
        .first()
        .is_some_and(|word| matches!(word.as_str(), "volunteer" | "volunteers"));
    alone
        || about_volunteers
        || spoken.iter().any(|word| WORDS.contains(&word.as_str()))
        || has(&spoken, "no classes")
        || has(&spoken, "no class")
        || has(&spoken, "left u3a")
}

/// The weekdays a title names.
#[must_use]
pub fn days_in(title: &str) -> domain::pattern::WeekdaySet {
    // Short forms are words of their own in titles ("Sun salutation"), so only whole names count.
    words(title)
        .iter()
        .filter(|word| word.len() > 5)
        .filter_map(|word| named(word))
        .collect()
}

/// Whether a title hides a first day ("from 27th March") that the columns may lack.
#[must_use]
pub fn hides_a_start(title: &str) -> bool {
    let spoken = words(title);
    spoken.windows(2).any(|pair| {
        matches!(
            pair[0].as_str(),
            "from" | "starting" | "starts" | "nuo" | "no" | "alates"
        ) && (pair[1].starts_with(|letter: char| letter.is_ascii_digit()) || is_month(&pair[1]))
    }) || !date::all_in(title).is_empty()
}

fn is_month(word: &str) -> bool {
    const MONTHS: [&str; 12] = [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
    MONTHS.contains(&word)
}

/// Whether a title lists the parts of which it consists.
#[must_use]
pub fn is_several(title: &str) -> bool {
    title
        .split_once('(')
        .is_some_and(|(_, inner)| inner.contains(';'))
}

/// A title without the number of its group: "Book Circle 2", "Tai Chi Group 1 - Beginners" and "1. grupa" belong to a
/// parallel set with their like; "Year 3" is a level, not a group.
#[must_use]
pub fn without_group(title: &str) -> (String, Option<String>) {
    let spoken = words(title);
    if let Some(place) = spoken.iter().position(|word| is_group_word(word)) {
        let before = place
            .checked_sub(1)
            .filter(|before| is_number(&spoken[*before]));
        let after =
            Some(place + 1).filter(|after| spoken.get(*after).is_some_and(|word| is_number(word)));
        if let Some(number) = after.or(before) {
            let kept: Vec<&str> = spoken[..place.min(number)]
                .iter()
                .map(String::as_str)
                .collect();
            let base = if kept.is_empty() {
                spoken[place].clone()
            } else {
                kept.join(" ")
            };
            return (base, Some(spoken[number].clone()));
        }
    }
    trailing_number(&spoken)
}

fn trailing_number(spoken: &[String]) -> (String, Option<String>) {
    let whole = || (spoken.join(" "), None);
    // "Pickleball 2 (Friday)": a day in brackets may follow the number.
    let end = spoken
        .iter()
        .rposition(|word| named(word).is_none())
        .map_or(0, |last| last + 1);
    let Some((number, before)) = spoken[..end].split_last() else {
        return whole();
    };
    let counts = before.last().is_some_and(|word| !is_level_word(word));
    if is_number(number) && number.len() <= 2 && counts {
        (before.join(" "), Some(number.clone()))
    } else {
        whole()
    }
}

fn is_number(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|digit| digit.is_ascii_digit())
}

fn is_group_word(word: &str) -> bool {
    ["group", "grupa", "grupe", "ruhm"]
        .iter()
        .any(|stem| word.starts_with(stem))
}

fn is_level_word(word: &str) -> bool {
    [
        "year", "level", "part", "grade", "gads", "metai", "kursas", "kurss", "limenis", "lygis",
        "aasta", "tase", "dala", "dalis", "osa",
    ]
    .iter()
    .any(|stem| word.starts_with(stem))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_of_one_title_share_a_base() {
        let base = |title: &str| without_group(title);
        assert_eq!(
            base("Book Circle 2"),
            ("book circle".to_owned(), Some("2".to_owned()))
        );
        assert_eq!(
            base("Pickleball 2 (Friday)"),
            ("pickleball".to_owned(), Some("2".to_owned()))
        );
        assert_eq!(
            base("Tai Chi Group 1 - Experienced").0,
            base("Tai Chi Group 2 - Beginners").0
        );
        assert_eq!(base("1. grupa").0, base("2. grupa").0);
        assert_eq!(base("French Year 3"), ("french year 3".to_owned(), None));
        assert_eq!(base("Hearing Aids 101").1, None);
        assert_eq!(base("2").1, None);
        assert_eq!(base("Film Study Group").1, None);
    }

    #[test]
    fn rows_that_are_no_courses_are_seen() {
        for title in [
            "test",
            "WW1 History TEST ONLY",
            "Volunteers: Tea Rota",
            "No Classes 00:00 - 00:00",
            "CLOSED",
            "Open",
            "Slēgts",
        ] {
            assert!(is_no_course(title), "{title}");
        }
        for title in [
            "Open Studio",
            "Testing the waters",
            "Chess",
            "General Interest - OPEN",
        ] {
            assert!(!is_no_course(title), "{title}");
        }
    }

    #[test]
    fn open_doors_are_activities() {
        for title in [
            "Atviros erdvės (open doors)",
            "Atvērts",
            "Atvērts brīvlaikā",
            "Computer Drop-In",
            "Avatud uksed",
        ] {
            assert!(is_open_attendance(title), "{title}");
        }
        assert!(!is_open_attendance("Open University reading group"));
    }

    #[test]
    fn a_first_day_in_the_title_is_seen() {
        assert!(hides_a_start("Beginners Drawing Course from 27th March"));
        assert!(hides_a_start("West Kirby Drawing Club from June 19th"));
        assert!(!hides_a_start("Songs from Ireland"));
        assert!(is_several("Senioru diena (4 daļas: vingrošana; dejas)"));
    }
}
