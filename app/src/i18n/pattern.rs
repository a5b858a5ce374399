//! Timetables in words.

use std::borrow::Cow;

use domain::{
    calendar::Span,
    language::Language,
    pattern::{Pattern, Rhythm, Season},
};
use jiff::civil::Date;

use super::{
    capitalised, date,
    date::{Case, Year},
    list, t,
};

/// "Every Tuesday 10:00–11:30, from 5 October to 20 December": days and hours, and the part of the year if it is not that
/// of the terms. The place is left to whoever knows its name.
#[must_use]
pub fn pattern_in_words(language: Language, pattern: &Pattern) -> String {
    let mut words = rhythm_in_words(language, &pattern.rhythm).into_owned();
    let weekly = matches!(
        pattern.rhythm,
        Rhythm::Weekly { .. } | Rhythm::Fortnightly { .. }
    );
    let close = weekly && pattern.hours.end.is_some();
    words.push_str(if close { " " } else { ", " });
    words.push_str(&date::hours(language, pattern.hours));
    if let Some(season) = season_in_words(language, &pattern.season) {
        words.push_str(", ");
        words.push_str(&season);
    }
    for part in exceptions_in_words(language, &pattern.except) {
        words.push_str(", ");
        words.push_str(&part);
    }
    capitalised(&words)
}

/// "every Tuesday", "every other Tuesday", "every first Monday of the month", "5, 12 and 19 October": inside a sentence.
#[must_use]
pub fn rhythm_in_words(language: Language, rhythm: &Rhythm) -> Cow<'static, str> {
    match rhythm {
        Rhythm::Weekly { days } => date::every(language, *days),
        Rhythm::Fortnightly { days, .. } => date::fortnightly(language, *days),
        Rhythm::Monthly { days, nth } => date::monthly(language, *days, nth),
        Rhythm::Dates { dates } => dates_in_words(language, dates),
    }
}

/// The days of each month together, with their years if the dates reach over about a year.
fn dates_in_words(language: Language, dates: &[Date]) -> Cow<'static, str> {
    let mut dates = dates.to_vec();
    dates.sort_unstable();
    dates.dedup();
    let (Some(first), Some(last)) = (dates.first(), dates.last()) else {
        return t::date::day_unknown(language).into();
    };
    let year = Year::between(*first, *last);
    let mut words = String::new();
    for month in dates.chunk_by(|date, next| date.first_of_month() == next.first_of_month()) {
        let days: Vec<_> = month
            .iter()
            .map(|date| date::day_of_month(language, *date))
            .collect();
        let days = list::and(language, &days);
        if !words.is_empty() {
            words.push_str(", ");
        }
        words.push_str(&date::days_dated(language, &days, month[0], Case::On, year));
    }
    words.into()
}

/// The part of the year; the terms need no words.
fn season_in_words(language: Language, season: &Season) -> Option<Cow<'static, str>> {
    match season {
        Season::Terms => None,
        Season::WholeYear => Some(t::date::all_year(language).into()),
        Season::Own(span) => Some(date::from_to(language, span.first(), span.last())),
    }
}

/// "from 5 October", "until 20 December", and when it is not held between.
fn exceptions_in_words(language: Language, except: &[Span]) -> Vec<Cow<'static, str>> {
    let begins = except.iter().filter_map(|span| span.ends_before());
    let ends = except.iter().filter_map(|span| span.begins_after());
    let since = begins.map(|day| date::since(language, day));
    let mut parts: Vec<_> = since
        .chain(ends.map(|day| date::until(language, day)))
        .collect();
    let is_open = |span: &&Span| span.ends_before().or(span.begins_after()).is_none();
    let breaks: Vec<_> = except.iter().filter(is_open).copied().collect();
    if !breaks.is_empty() {
        parts.push(breaks_in_words(language, &breaks));
    }
    parts
}

/// "not in August", "not from 1 June to 15 June".
fn breaks_in_words(language: Language, breaks: &[Span]) -> Cow<'static, str> {
    let spans: Vec<_> = breaks
        .iter()
        .map(|span| break_in_words(language, *span))
        .collect();
    t::date::not_held(language, &list::and(language, &spans))
}

fn break_in_words(language: Language, span: Span) -> Cow<'static, str> {
    let (first, last) = (span.first(), span.last());
    if first == first.first_of_month() && last == first.last_of_month() {
        date::in_month(language, first).into()
    } else {
        date::from_to(language, first, last)
    }
}

#[cfg(test)]
mod tests;
