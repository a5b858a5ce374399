//! What a reader asks of the programme, read from the address; the browser reads the same names from the form.

use domain::{
    course::Level,
    filter::{DayPart, Filter},
    language::Language,
    search::Needle,
};
use jiff::civil::Weekday;
use leptos_router::params::ParamsMap;

/// The words as typed, the filter they make, and the page of the list.
#[derive(Clone)]
pub(super) struct Asked {
    /// The words, to stand in the box again.
    pub words: String,
    /// The filter.
    pub filter: Filter,
    /// Which page of a long list, from 1.
    pub page: usize,
}

impl Asked {
    /// Reads the question part of an address. What it does not understand it does not ask.
    pub(super) fn read(query: &ParamsMap) -> Self {
        let value = |name: &str| query.get(name).filter(|value| !value.is_empty());
        let words = value("q").unwrap_or_default();
        let filter = Filter {
            words: Needle::new(&words),
            faculty: value("faculty"),
            day: value("day")
                .and_then(|day| day.parse().ok())
                .and_then(|day| Weekday::from_monday_one_offset(day).ok()),
            part: value("part").and_then(|part| DayPart::from_code(&part)),
            level: value("level").and_then(|level| Level::from_code(&level)),
            language: value("language").and_then(|code| Language::from_code(&code)),
            free: value("free").is_some(),
            step_free: value("step-free").is_some(),
        };
        let page = value("page")
            .and_then(|page| page.parse().ok())
            .unwrap_or(1)
            .max(1);
        Self {
            words,
            filter,
            page,
        }
    }
}
