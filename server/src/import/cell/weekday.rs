//! Weekdays: names and abbreviations of four languages, Roman numerals, lists and ranges.

use domain::{language::Language, offer::DoubtReason, pattern::WeekdaySet};
use jiff::civil::Weekday;

use super::words::{is_and, is_choice, is_part_of_day, plain};

/// What a weekday cell says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Days {
    /// The weekdays; none for an empty cell.
    pub days: WeekdaySet,
    /// Hours written into the same cell, as they stood there.
    pub hours: String,
}

/// Reads a weekday cell. Abbreviations of one or two letters are read in `language`, for they differ between languages.
///
/// # Errors
/// The reason for which it is doubtful; no word of it is passed over.
pub fn read(cell: &str, language: Option<Language>) -> Result<Days, DoubtReason> {
    let mut reader = Reader {
        days: Days::default(),
        last: None,
        open_range: false,
    };
    for token in tokens(cell) {
        reader.take(&token, language)?;
    }
    if reader.open_range && reader.days.hours.is_empty() {
        Err(DoubtReason::DayUnreadable)
    } else {
        Ok(reader.days)
    }
}

struct Reader {
    days: Days,
    last: Option<Weekday>,
    open_range: bool,
}

impl Reader {
    fn take(&mut self, token: &str, language: Option<Language>) -> Result<(), DoubtReason> {
        let word = plain(token.trim_matches('.'));
        if matches!(token, "-" | "–" | "—")
            || matches!(word.as_str(), "to" | "lidz" | "iki" | "kuni" | "till")
        {
            return self.take_dash();
        }
        if token.starts_with(|letter: char| letter.is_ascii_digit())
            || matches!(word.as_str(), "noon" | "12noon")
        {
            return self.take_hours(token);
        }
        match day_of(token, &word, language) {
            Some(day) => self.take_day(day),
            None => self.take_word(&word),
        }
    }

    fn take_dash(&mut self) -> Result<(), DoubtReason> {
        if !self.days.hours.is_empty() {
            self.days.hours.push('-');
            return Ok(());
        }
        if self.last.is_none() || self.open_range {
            return Err(DoubtReason::DayUnreadable);
        }
        self.open_range = true;
        Ok(())
    }

    fn take_hours(&mut self, token: &str) -> Result<(), DoubtReason> {
        if self.open_range {
            return Err(DoubtReason::DayUnreadable);
        }
        if !self.days.hours.is_empty() && !self.days.hours.ends_with('-') {
            self.days.hours.push(' ');
        }
        self.days.hours.push_str(token);
        Ok(())
    }

    fn take_day(&mut self, day: Weekday) -> Result<(), DoubtReason> {
        if self.open_range {
            self.open_range = false;
            let first = self.last.ok_or(DoubtReason::DayUnreadable)?;
            self.days.days = range(first, day)
                .ok_or(DoubtReason::DayUnreadable)?
                .fold(self.days.days, WeekdaySet::with);
        }
        self.days.days = self.days.days.with(day);
        self.last = Some(day);
        Ok(())
    }

    fn take_word(&mut self, word: &str) -> Result<(), DoubtReason> {
        match word {
            "" | "day" | "days" | "on" | "every" | "each" | "from" | "no" | "nuo" | "katru"
            | "kiekviena" | "iga" | "igal" => Ok(()),
            "weekdays" | "weekday" | "darbdienas" | "darbdienās" | "toopaeviti" | "toopaevadel" => {
                self.days.days = WORKING.into_iter().fold(self.days.days, WeekdaySet::with);
                Ok(())
            }
            "daily" | "kasdien" | "ikdienas" | "iga paev" => {
                self.days.days = range(Weekday::Monday, Weekday::Sunday)
                    .into_iter()
                    .flatten()
                    .fold(self.days.days, WeekdaySet::with);
                Ok(())
            }
            "am" | "pm" if !self.days.hours.is_empty() => {
                self.days.hours.push_str(word);
                Ok(())
            }
            word if is_and(word) => Ok(()),
            word if is_choice(word) => Err(DoubtReason::DayIsAChoice),
            word if is_part_of_day(word) => Err(DoubtReason::OnlyPartOfDay),
            word if is_variable(word) => Err(DoubtReason::DayVaries),
            _ => Err(DoubtReason::DayUnreadable),
        }
    }
}

const WORKING: [Weekday; 5] = [
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
    Weekday::Thursday,
    Weekday::Friday,
];

/// Words that say that the day is not always the same.
#[must_use]
pub fn is_variable(word: &str) -> bool {
    [
        "varies", "vary", "various", "variable", "dazad", "ivair", "erinev", "muutuv",
    ]
    .iter()
    .any(|stem| word.starts_with(stem))
}

/// The weekdays from Monday: whole abbreviations, and how the words begin.
const NAMES: [(&[&str], &[&str]); 7] = [
    (
        &["mon", "mons", "pirmd", "pirm", "esm"],
        &["monday", "pirmdien", "pirmadien", "esmaspaev"],
    ),
    (
        &["tue", "tues", "otrd", "antr", "tei"],
        &["tuesday", "otrdien", "antradien", "teisipaev"],
    ),
    (
        &["wed", "weds", "tresd", "trec", "kol"],
        &["wednesday", "tresdien", "treciadien", "kolmapaev"],
    ),
    (
        &["thu", "thur", "thurs", "cet", "ceturtd", "ketv", "nel"],
        &["thursday", "ceturtdien", "ketvirtadien", "neljapaev"],
    ),
    (
        &["fri", "fris", "piekt", "piektd", "penkt", "ree"],
        &["friday", "piektdien", "penktadien", "reede"],
    ),
    (
        &["sat", "sats", "sest", "sestd", "sestad", "lau"],
        &["saturday", "sestdien", "sestadien", "laupaev"],
    ),
    (
        &["sun", "suns", "svet", "svetd", "sekm", "puh"],
        &["sunday", "svetdien", "sekmadien", "puhapaev"],
    ),
];

/// The weekday that a whole word names, in any of the four languages and any case; abbreviations of three letters and
/// more included.
#[must_use]
pub fn named(word: &str) -> Option<Weekday> {
    let word = plain(word);
    let place = NAMES.iter().position(|(short, stems)| {
        short.contains(&word.as_str())
            || stems.iter().any(|stem| {
                word.strip_prefix(stem)
                    .is_some_and(|ending| ending.len() <= 4)
            })
    })?;
    Weekday::from_monday_zero_offset(i8::try_from(place).ok()?).ok()
}

fn day_of(token: &str, word: &str, language: Option<Language>) -> Option<Weekday> {
    roman(token)
        .or_else(|| named(word))
        .or_else(|| short(word, language?))
}

/// `I` is Monday and `VII` Sunday; small letters are words, not numbers.
fn roman(token: &str) -> Option<Weekday> {
    let place = ["I", "II", "III", "IV", "V", "VI", "VII"]
        .iter()
        .position(|numeral| *numeral == token.trim_matches('.'))?;
    Weekday::from_monday_zero_offset(i8::try_from(place).ok()?).ok()
}

fn short(word: &str, language: Language) -> Option<Weekday> {
    let forms: [&[&str]; 7] = match language {
        Language::Lv => [
            &["p", "pr"],
            &["o", "ot"],
            &["t", "tr"],
            &["c", "ce"],
            &["pk", "pt"],
            &["s", "se"],
            &["sv"],
        ],
        Language::Lt => [
            &["pr"],
            &["an"],
            &["tr"],
            &["kt"],
            &["pn"],
            &["st"],
            &["sk"],
        ],
        Language::Et => [&["e"], &["t"], &["k"], &["n"], &["r"], &["l"], &["p"]],
        Language::En => [
            &["mo"],
            &["tu"],
            &["we"],
            &["th"],
            &["fr"],
            &["sa"],
            &["su"],
        ],
    };
    let place = forms.iter().position(|forms| forms.contains(&word))?;
    Weekday::from_monday_zero_offset(i8::try_from(place).ok()?).ok()
}

/// The days from `first` to `last`; `None` when `last` does not come after it in a week that begins on Monday.
fn range(first: Weekday, last: Weekday) -> Option<impl Iterator<Item = Weekday>> {
    let (first, last) = (first.to_monday_zero_offset(), last.to_monday_zero_offset());
    (first < last)
        .then(|| (first..=last).filter_map(|place| Weekday::from_monday_zero_offset(place).ok()))
}

/// Words with the dots and colons of hours, and dashes. A stroke between days is a choice as often as a list.
fn tokens(cell: &str) -> Vec<String> {
    let mut tokens: Vec<String> = Vec::new();
    let mut in_word = false;
    for letter in cell.chars() {
        let belongs = letter.is_alphanumeric() || matches!(letter, '.' | ':');
        match (belongs, in_word, tokens.last_mut()) {
            (true, true, Some(word)) => word.push(letter),
            (true, ..) => tokens.push(letter.to_string()),
            (false, ..) if matches!(letter, '-' | '–' | '—') => tokens.push(letter.to_string()),
            (false, ..) if letter == '/' => tokens.push("or".to_owned()),
            (false, ..) => {}
        }
        in_word = belongs;
    }
    tokens
}

#[cfg(test)]
mod tests {
    use Weekday::{Friday, Monday, Thursday, Tuesday, Wednesday};

    use super::*;

    fn days(cell: &str) -> Result<Vec<Weekday>, DoubtReason> {
        read(cell, None).map(|read| read.days.iter().collect())
    }

    #[test]
    fn each_language_names_its_days() {
        let names = [
            ["Monday", "pirmdiena", "Pirmadienis", "esmaspäev"],
            ["Tuesdays", "otrdienās", "antradieniais", "teisipäeval"],
            ["wed", "trešdien", "trečiadienį", "kolmapäeviti"],
            ["Thurs.", "ceturtdienas", "ketvirtadienio", "Neljapäev"],
            ["FRI", "piektdiena", "penktadienis", "reedel"],
            ["Saturday", "sestdiena", "šeštadienis", "laupäev"],
            ["Sun", "svētdiena", "sekmadienis", "pühapäev"],
        ];
        for (place, names) in names.iter().enumerate() {
            for name in names {
                let day = Weekday::from_monday_zero_offset(i8::try_from(place).unwrap()).unwrap();
                assert_eq!(days(name), Ok(vec![day]), "{name}");
            }
        }
    }

    #[test]
    fn lists_ranges_and_roman_numerals_are_days() {
        assert_eq!(days("I-IV"), Ok(vec![Monday, Tuesday, Wednesday, Thursday]));
        assert_eq!(days("I, III"), Ok(vec![Monday, Wednesday]));
        assert_eq!(
            days("Monday–Wednesday and Friday"),
            Ok(vec![Monday, Tuesday, Wednesday, Friday])
        );
        assert_eq!(
            days("no pirmdienas līdz trešdienai"),
            Ok(vec![Monday, Tuesday, Wednesday])
        );
        assert_eq!(days(""), Ok(vec![]));
    }

    #[test]
    fn what_is_no_plain_day_is_doubtful() {
        assert_eq!(days("Monday or Tuesday"), Err(DoubtReason::DayIsAChoice));
        assert_eq!(days("Monday/Tuesday"), Err(DoubtReason::DayIsAChoice));
        assert_eq!(days("Day varies"), Err(DoubtReason::DayVaries));
        assert_eq!(days("various days"), Err(DoubtReason::DayVaries));
        assert_eq!(
            days("Monday AM and Thursday PM"),
            Err(DoubtReason::OnlyPartOfDay)
        );
        for cell in [
            "Wendesday",
            "Friday-Monday",
            "Monday-",
            "-Monday",
            "i",
            "Monday-Monday",
        ] {
            assert_eq!(days(cell), Err(DoubtReason::DayUnreadable), "{cell}");
        }
    }

    #[test]
    fn short_forms_need_their_language() {
        assert_eq!(days("T"), Err(DoubtReason::DayUnreadable));
        assert_eq!(
            read("T", Some(Language::Et)).map(|read| read.days),
            Ok(WeekdaySet::only(Tuesday))
        );
        assert_eq!(
            read("T.", Some(Language::Lv)).map(|read| read.days),
            Ok(WeekdaySet::only(Wednesday))
        );
    }

    #[test]
    fn hours_beside_the_day_are_kept_as_they_stand() {
        let before = read("11:30AM-12:30PM Monday", None).unwrap();
        assert_eq!(
            (before.days, before.hours.as_str()),
            (WeekdaySet::only(Monday), "11:30AM-12:30PM")
        );
        let after = read("Monday 1pm-3pm", None).unwrap();
        assert_eq!(
            (after.days, after.hours.as_str()),
            (WeekdaySet::only(Monday), "1pm-3pm")
        );
    }
}
