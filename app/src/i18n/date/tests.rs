//! What the Unicode CLDR says of dates, and what a careful writer of each language would.

use domain::pattern::Hours;
use jiff::civil::{Weekday, date, time as at};

use super::*;

const NO_BREAK: char = '\u{a0}';

/// Weekdays, months and the order of a full date, as the CLDR has them (English without its comma).
struct Cldr {
    language: Language,
    weekdays: [&'static str; 7],
    months: [&'static str; 12],
    full: fn(weekday: &str, year: i16, month: &str, day: i8) -> String,
}

const CLDR: [Cldr; 4] = [
    Cldr {
        language: Language::Lv,
        weekdays: [
            "pirmdiena",
            "otrdiena",
            "trešdiena",
            "ceturtdiena",
            "piektdiena",
            "sestdiena",
            "svētdiena",
        ],
        months: [
            "janvāris",
            "februāris",
            "marts",
            "aprīlis",
            "maijs",
            "jūnijs",
            "jūlijs",
            "augusts",
            "septembris",
            "oktobris",
            "novembris",
            "decembris",
        ],
        full: |weekday, year, month, day| format!("{weekday}, {year}. gada {day}. {month}"),
    },
    Cldr {
        language: Language::Lt,
        weekdays: [
            "pirmadienis",
            "antradienis",
            "trečiadienis",
            "ketvirtadienis",
            "penktadienis",
            "šeštadienis",
            "sekmadienis",
        ],
        months: [
            "sausio",
            "vasario",
            "kovo",
            "balandžio",
            "gegužės",
            "birželio",
            "liepos",
            "rugpjūčio",
            "rugsėjo",
            "spalio",
            "lapkričio",
            "gruodžio",
        ],
        full: |weekday, year, month, day| format!("{year} m. {month} {day} d., {weekday}"),
    },
    Cldr {
        language: Language::Et,
        weekdays: [
            "esmaspäev",
            "teisipäev",
            "kolmapäev",
            "neljapäev",
            "reede",
            "laupäev",
            "pühapäev",
        ],
        months: [
            "jaanuar",
            "veebruar",
            "märts",
            "aprill",
            "mai",
            "juuni",
            "juuli",
            "august",
            "september",
            "oktoober",
            "november",
            "detsember",
        ],
        full: |weekday, year, month, day| format!("{weekday}, {day}. {month} {year}"),
    },
    Cldr {
        language: Language::En,
        weekdays: [
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday",
        ],
        months: [
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ],
        full: |weekday, year, month, day| format!("{weekday} {day} {month} {year}"),
    },
];

/// Asserts the same thing in the four languages, in their order.
#[track_caller]
pub(in crate::i18n) fn says<T: AsRef<str>>(words: impl Fn(Language) -> T, expected: [&str; 4]) {
    for (language, expected) in Language::ALL.into_iter().zip(expected) {
        assert_eq!(spaced(words(language).as_ref()), expected, "{language}");
    }
}

/// Words as they are read aloud, whichever of their spaces may end a line.
fn spaced(words: &str) -> String {
    words.replace(NO_BREAK, " ")
}

#[test]
fn no_line_ends_between_a_day_and_its_month_or_an_hour_and_its_word() {
    let day = date(2027, 3, 4);
    for language in Language::ALL {
        let words = with_year(language, day);
        assert!(!day_and_month(language, day).contains(' '), "{language}");
        assert_eq!(words.matches(' ').count(), 1, "{language}: {words}");
    }
    let until = until_moment(Language::Lt, day.at(9, 5, 0, 0));
    assert!(until.ends_with(&format!("09:05{NO_BREAK}val.")), "{until}");
}

#[test]
fn full_dates_are_those_of_the_cldr() {
    for cldr in &CLDR {
        for (month, name) in (1..).zip(cldr.months) {
            for (offset, weekday) in (1..).zip(cldr.weekdays) {
                let first = date(2027, month, 1);
                let wanted = Weekday::from_monday_one_offset(offset).unwrap();
                let day = first.nth_weekday_of_month(2, wanted).unwrap();
                let expected = (cldr.full)(weekday, 2027, name, day.day());
                assert_eq!(spaced(&full(cldr.language, day)), expected);
            }
        }
    }
}

#[test]
fn a_date_is_said_with_and_without_year_and_weekday() {
    let day = date(2027, 3, 4);
    says(
        |language| full(language, day),
        [
            "ceturtdiena, 2027. gada 4. marts",
            "2027 m. kovo 4 d., ketvirtadienis",
            "neljapäev, 4. märts 2027",
            "Thursday 4 March 2027",
        ],
    );
    says(
        |language| weekday_and_date(language, day),
        [
            "ceturtdiena, 4. marts",
            "kovo 4 d., ketvirtadienis",
            "neljapäev, 4. märts",
            "Thursday 4 March",
        ],
    );
    says(
        |language| with_year(language, day),
        [
            "2027. gada 4. marts",
            "2027 m. kovo 4 d.",
            "4. märts 2027",
            "4 March 2027",
        ],
    );
    says(
        |language| day_and_month(language, day),
        ["4. marts", "kovo 4 d.", "4. märts", "4 March"],
    );
    says(
        |language| month(language, day),
        ["marts", "kovas", "märts", "March"],
    );
    says(
        |language| weekday_short(language, Weekday::Saturday),
        ["sestd.", "št", "L", "Sat"],
    );
}

#[test]
fn hours_are_the_same_figures_everywhere() {
    let known = Hours::new(at(10, 0, 0, 0), Some(at(11, 30, 0, 0))).unwrap();
    says(|language| hours(language, known), ["10:00–11:30"; 4]);
    let open = Hours::new(at(9, 5, 0, 0), None).unwrap();
    says(
        |language| hours(language, open),
        [
            "sākums plkst. 09:05",
            "pradžia 09:05 val.",
            "algus kell 09:05",
            "starts at 09:05",
        ],
    );
}
