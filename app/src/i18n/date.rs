//! Dates and hours in words, as they stand inside a sentence; [`capitalised`](super::capitalised) makes a heading of them.

use std::borrow::Cow;

use domain::{language::Language, pattern::Hours};
use jiff::civil::{Date, Time, Weekday};

use super::t;

mod relative;
mod span;
#[cfg(test)]
pub(super) mod tests;
mod weekdays;

pub use relative::{moment, on, relative, relative_moment, since_moment, until_moment};
pub use span::{from_to, since, span, until};
pub use weekdays::{every, fortnightly, monthly, weekdays};

/// "Thursday".
#[must_use]
pub fn weekday(language: Language, day: Weekday) -> &'static str {
    t::date::weekday(language, number(day))
}

/// "Thu", for narrow columns.
#[must_use]
pub fn weekday_short(language: Language, day: Weekday) -> &'static str {
    t::date::weekday_short(language, number(day))
}

/// "March", for the month of `date` alone.
#[must_use]
pub fn month(language: Language, date: Date) -> &'static str {
    t::date::month(language, month_number(date))
}

/// "4 March".
#[must_use]
pub fn day_and_month(language: Language, date: Date) -> Cow<'static, str> {
    dated(language, date, Case::Alone, Year::Left)
}

/// "4 March 2027".
#[must_use]
pub fn with_year(language: Language, date: Date) -> Cow<'static, str> {
    dated(language, date, Case::Alone, Year::Said)
}

/// "Thursday 4 March".
#[must_use]
pub fn weekday_and_date(language: Language, date: Date) -> Cow<'static, str> {
    t::date::full(
        language,
        &day_and_month(language, date),
        weekday(language, date.weekday()),
    )
}

/// "Thursday 4 March 2027".
#[must_use]
pub fn full(language: Language, date: Date) -> Cow<'static, str> {
    t::date::full(
        language,
        &with_year(language, date),
        weekday(language, date.weekday()),
    )
}

/// "10:00", in every language.
#[must_use]
pub fn time(time: Time) -> String {
    let mut figures = String::with_capacity(5);
    for (number, after) in [(time.hour(), ":"), (time.minute(), "")] {
        if number < 10 {
            figures.push('0');
        }
        figures.push_str(&number.to_string());
        figures.push_str(after);
    }
    figures
}

/// "10:00–11:30", or "starts at 10:00" when the end is unknown.
#[must_use]
pub fn hours(language: Language, hours: Hours) -> Cow<'static, str> {
    let start = time(hours.start);
    match hours.end {
        Some(end) => t::date::hours(language, &time(end), &start),
        None => t::date::hours_open_end(language, &start),
    }
}

/// What a date is in its sentence, which decides the ending of its month.
#[derive(Clone, Copy)]
pub(super) enum Case {
    /// It stands alone: "4 March".
    Alone,
    /// Something is on it: "on 4 March".
    On,
    /// Something begins with it: "from 4 March".
    From,
    /// Something ends with it: "until 4 March".
    Until,
}

/// Whether the year is said.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Year {
    /// It is.
    Said,
    /// Everybody knows it.
    Left,
}

impl Year {
    /// Said, if `first` and `last` lie so far apart that a day and a month no longer name one of them alone.
    pub(super) fn between(first: Date, last: Date) -> Self {
        let near = days_between(first, last).abs() < 300;
        if near { Self::Left } else { Self::Said }
    }
}

/// A date without its preposition.
pub(super) fn dated(language: Language, date: Date, case: Case, year: Year) -> Cow<'static, str> {
    days_dated(language, &day_of_month(language, date), date, case, year)
}

/// As [`dated`], for several days of the month of `date`, in words.
pub(super) fn days_dated(
    language: Language,
    days: &str,
    date: Date,
    case: Case,
    year: Year,
) -> Cow<'static, str> {
    let month = match case {
        Case::Alone => t::date::month_of_date,
        Case::On => t::date::month_on,
        Case::From => t::date::month_from,
        Case::Until => t::date::month_until,
    }(language, month_number(date));
    if year == Year::Said {
        t::date::date_with_year(language, days, month, &date.year().to_string())
    } else {
        t::date::date(language, days, month)
    }
}

/// The day of the month as dates have it: "4", or "4." where the language counts so.
pub(super) fn day_of_month(language: Language, date: Date) -> Cow<'static, str> {
    t::date::day_of_month(language, &date.day().to_string())
}

/// In which month `date` is: "in March".
pub(super) fn in_month(language: Language, date: Date) -> &'static str {
    t::date::in_month(language, month_number(date))
}

/// The number of a weekday in the translations: 1 is Monday.
fn number(day: Weekday) -> u32 {
    u32::from(day.to_monday_one_offset().unsigned_abs())
}

fn month_number(date: Date) -> u32 {
    u32::from(date.month().unsigned_abs())
}

/// How many days after `from` is `to`; negative if before.
fn days_between(from: Date, to: Date) -> i32 {
    (to - from).get_days()
}
