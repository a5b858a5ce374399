//! Weeks of the month, listed dates or a season: the column `weeks_or_dates`.

use domain::{offer::DoubtReason, pattern::Nth};
use jiff::civil::Date;

use super::{
    date, nth,
    words::{any_begins, is_and, is_choice, words},
};

/// What the cell says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Weeks {
    /// Nothing: as the terms are.
    #[default]
    Unsaid,
    /// All year round.
    WholeYear,
    /// These weeks of a month.
    Nth(Vec<Nth>),
    /// These dates, in order, each once.
    Dates(Vec<Date>),
    /// In a part of the year, of which one side may be open.
    Season {
        /// The first day.
        from: Option<Date>,
        /// The last day.
        to: Option<Date>,
        /// Whether the first side was a day, not a month.
        from_a_day: bool,
    },
}

/// Words with which a sheet says that something is not held.
pub const OVER: [&str; 9] = [
    "cancel",
    "inactive",
    "withdrawn",
    "folded",
    "suspended",
    "atcelt",
    "atsauk",
    "nevyks",
    "tuhista",
];

/// Reads the cell.
///
/// # Errors
/// Why it is doubtful; no word of it is passed over.
pub fn read(cell: &str) -> Result<Weeks, DoubtReason> {
    let spoken = words(cell);
    if spoken.is_empty() {
        return if cell.trim().is_empty() {
            Ok(Weeks::Unsaid)
        } else {
            Err(DoubtReason::DatesUnreadable)
        };
    }
    if any_begins(&spoken, &OVER) {
        return Err(DoubtReason::SaidToBeInactive);
    }
    if let Some(known) = spoken_season(&spoken.join(" ")) {
        return Ok(known);
    }
    match cell.split_once("..") {
        Some((from, to)) => season(from, to),
        None => one_sided(cell).unwrap_or_else(|| list(cell)),
    }
}

fn spoken_season(text: &str) -> Option<Weeks> {
    match text {
        "term" | "terms" | "term time" | "term time only" | "macibu gads" | "mokslo metai"
        | "oppeaasta" => Some(Weeks::Unsaid),
        "whole year" | "all year" | "all year round" | "visu gadu" | "istisus metus"
        | "aasta labi" => Some(Weeks::WholeYear),
        _ => None,
    }
}

fn season(from: &str, to: &str) -> Result<Weeks, DoubtReason> {
    let (first, last) = (side(from)?, side(to)?);
    let (start, end) = (first.map(|side| side.0), last.map(|side| side.1));
    match (start, end) {
        (None, None) => Err(DoubtReason::DatesUnreadable),
        (Some(start), Some(end)) if end < start => Err(DoubtReason::NoSuchDate),
        _ => Ok(Weeks::Season {
            from: start,
            to: end,
            from_a_day: first.is_some_and(|side| side.0 == side.1),
        }),
    }
}

/// The first and the last day of one side: a day, a month or nothing.
fn side(text: &str) -> Result<Option<(Date, Date)>, DoubtReason> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    match date::read(text) {
        Ok(day) => Ok(Some((day, day))),
        Err(DoubtReason::NoSuchDate) => Err(DoubtReason::NoSuchDate),
        Err(_) => date::read_month(text).map(Some),
    }
}

/// "from 2022-05", "no 2026-09-14", "until 2026-05-31".
fn one_sided(cell: &str) -> Option<Result<Weeks, DoubtReason>> {
    let (word, rest) = cell.trim().split_once(char::is_whitespace)?;
    match word.to_lowercase().as_str() {
        "from" | "no" | "nuo" | "alates" | "starting" => Some(season(rest, "")),
        "until" | "till" | "līdz" | "iki" | "kuni" => Some(season("", rest)),
        _ => None,
    }
}

fn list(cell: &str) -> Result<Weeks, DoubtReason> {
    let items: Vec<&str> = cell
        .split([',', ';', ' ', '\n', '\t', '&', '+'])
        .map(str::trim)
        .filter(|item| !item.is_empty() && !is_and(item))
        .collect();
    if items.iter().any(|item| is_choice(&item.to_lowercase())) {
        return Err(DoubtReason::DayIsAChoice);
    }
    if let Some(nth) = items
        .iter()
        .map(|item| nth::read(item))
        .collect::<Option<Vec<Nth>>>()
    {
        return Ok(Weeks::Nth(once_each(nth)));
    }
    let dates = items
        .iter()
        .map(|item| date::read(item))
        .collect::<Result<Vec<Date>, DoubtReason>>()?;
    Ok(Weeks::Dates(once_each(dates)))
}

fn once_each<T: Ord>(mut items: Vec<T>) -> Vec<T> {
    items.sort_unstable();
    items.dedup();
    items
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn weeks_of_the_month_are_lists_in_any_language() {
        assert_eq!(
            read("2nd,4th"),
            Ok(Weeks::Nth(vec![Nth::Second, Nth::Fourth]))
        );
        assert_eq!(
            read("1st 3rd 5th"),
            Ok(Weeks::Nth(vec![Nth::First, Nth::Third, Nth::Fifth]))
        );
        assert_eq!(
            read("1., 2. un 3."),
            Ok(Weeks::Nth(vec![Nth::First, Nth::Second, Nth::Third]))
        );
        assert_eq!(read("last"), Ok(Weeks::Nth(vec![Nth::Last])));
        assert_eq!(read("2nd or 3rd"), Err(DoubtReason::DayIsAChoice));
    }

    #[test]
    fn seasons_have_one_side_or_two() {
        let both = Weeks::Season {
            from: Some(date(2025, 9, 1)),
            to: Some(date(2026, 6, 30)),
            from_a_day: false,
        };
        assert_eq!(read("2025-09..2026-06"), Ok(both));
        let from = Weeks::Season {
            from: Some(date(2019, 6, 19)),
            to: None,
            from_a_day: true,
        };
        assert_eq!(read("2019-06-19.."), Ok(from.clone()));
        assert_eq!(read("from 2019-06-19"), Ok(from));
        assert_eq!(read(".."), Err(DoubtReason::DatesUnreadable));
        assert_eq!(read("2026-06..2025-09"), Err(DoubtReason::NoSuchDate));
    }

    #[test]
    fn words_instead_of_dates_are_doubtful() {
        for cell in [
            "12 weeks",
            "autumn-spring",
            "04-19 (year not printed)",
            "03-04",
            "2020/2021",
            "15 sections from 2023-03-08",
            "from 2025-02-10 while the building is closed",
            "12 lectures a year",
            "2nd week",
            "balandžio 19 d.",
            "!",
        ] {
            assert!(read(cell).is_err(), "{cell}");
        }
        assert_eq!(
            read("cancelled 2022-05"),
            Err(DoubtReason::SaidToBeInactive)
        );
        assert_eq!(read("2026-02-29, 2026-03-01"), Err(DoubtReason::NoSuchDate));
    }

    proptest! {
        #[test]
        fn listed_dates_come_out_sorted_and_once(days in prop::collection::vec(0_i32..3000, 1..20)) {
            let dates: Vec<Date> = days.iter().map(|day| date(2020, 1, 1) + jiff::ToSpan::days(*day)).collect();
            let cell: Vec<String> = dates.iter().map(ToString::to_string).collect();
            let Ok(Weeks::Dates(read)) = read(&cell.join(",")) else { return Err(TestCaseError::fail("no dates")) };
            prop_assert!(read.is_sorted_by(|one, next| one < next));
            prop_assert!(dates.iter().all(|date| read.contains(date)));
        }

        #[test]
        fn any_cell_is_read_or_doubtful(cell in "\\PC{0,60}") {
            let _ = read(&cell);
        }
    }
}
