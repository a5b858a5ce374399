//! A school year as somebody typed it.

use domain::{
    calendar::{Closure, SchoolYear, Span, Term},
    centre::upkeep::Upkeep,
    holiday::{Holiday, holidays},
    id::SchoolYearId,
    text::Line,
};
use jiff::{ToSpan, civil::Date};
use serde::{Deserialize, Serialize};
use store::{Catalogue, Moment};

use super::{api::Typed, years_page::YEARS};
use crate::year::{Wrong, Wrongs, day, given};

/// How many empty rows stand below the filled ones.
const EMPTY_ROWS: usize = 2;

/// The form as it was filled. Terms and closures are rows of a name and two days; an empty row is none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct YearWriting {
    /// The id of the year; a new one has one from its first form on.
    pub(super) id: String,
    pub(super) name: String,
    pub(super) from: String,
    pub(super) until: String,
    pub(super) term_name: Vec<String>,
    pub(super) term_from: Vec<String>,
    pub(super) term_until: Vec<String>,
    pub(super) closure_name: Vec<String>,
    pub(super) closure_from: Vec<String>,
    pub(super) closure_until: Vec<String>,
    /// The public holidays that stood on the form, and those that were ticked as closed.
    pub(super) listed: Vec<String>,
    pub(super) closed: Vec<String>,
    /// How many meetings it was seen to take away.
    pub(super) seen: String,
}

/// A row of the form: a name, the first and the last day.
pub(super) type Rows = Vec<(String, String, String)>;

impl YearWriting {
    /// The form of a school year.
    pub(super) fn of(house: &Catalogue, year: &SchoolYear) -> Self {
        let mut form = Self {
            id: year.id.to_string(),
            name: year.name.to_string(),
            from: year.span.first().to_string(),
            until: year.span.last().to_string(),
            ..Self::default()
        };
        for term in &year.terms {
            form.term_name.push(term.name.to_string());
            form.term_from.push(term.span.first().to_string());
            form.term_until.push(term.span.last().to_string());
        }
        for closure in &year.closures {
            form.closure_name.push(closure.reason.to_string());
            form.closure_from.push(closure.span.first().to_string());
            form.closure_until.push(closure.span.last().to_string());
        }
        for holiday in proposed(house, year.span) {
            form.listed.push(holiday.date.to_string());
            if !year.open_days.contains(&holiday.date) {
                form.closed.push(holiday.date.to_string());
            }
        }
        form
    }

    /// The form of the year after the last one, or of an empty one where there is none.
    pub(super) fn next(house: &Catalogue) -> Self {
        let id = SchoolYearId(uuid::Uuid::now_v7());
        let last = house.calendar.years.iter().max_by_key(|year| year.span);
        let next = last.and_then(|year| year.next(id));
        next.map_or_else(
            || Self {
                id: id.to_string(),
                ..Self::default()
            },
            |year| Self::of(house, &year),
        )
    }

    /// The terms, and some empty rows.
    pub(super) fn terms(&self) -> Rows {
        rows(
            &self.term_name,
            &self.term_from,
            &self.term_until,
            EMPTY_ROWS,
        )
    }

    /// The closures, and some empty rows.
    pub(super) fn closures(&self) -> Rows {
        rows(
            &self.closure_name,
            &self.closure_from,
            &self.closure_until,
            EMPTY_ROWS,
        )
    }

    /// The public holidays of the year as it is typed, with whether the house is closed then: proposed is that it is.
    pub(super) fn holidays(&self, house: &Catalogue) -> Vec<(Holiday, bool)> {
        let span = span(&self.from, &self.until);
        let holidays = span.map(|span| proposed(house, span)).unwrap_or_default();
        let open = |holiday: &Holiday| {
            let date = holiday.date.to_string();
            self.listed.contains(&date) && !self.closed.contains(&date)
        };
        let all = holidays.into_iter();
        all.map(|holiday| (holiday, !open(&holiday))).collect()
    }

    /// How many meetings the year would take away that are shown to everybody, as the house is now.
    pub(super) fn takes_away(house: &Catalogue, year: &SchoolYear, now: Moment) -> usize {
        let judge = house.as_house(now.civil.date());
        let calendar = judge.with_year(year);
        let lost = calendar.map(|calendar| judge.lost_under(&calendar));
        lost.map_or(0, |lost| lost.iter().map(|lost| lost.dates.len()).sum())
    }

    /// A name and two days for each row that is not empty.
    fn spans(
        &self,
        rows: Rows,
        fields: (&'static str, &'static str),
        wrongs: &mut Wrongs,
    ) -> Vec<(Line, Span)> {
        let mut read = Vec::new();
        for (name, first, last) in rows {
            if [&name, &first, &last]
                .iter()
                .all(|typed| given(typed).is_none())
            {
                continue;
            }
            let last = if given(&last).is_none() {
                &first
            } else {
                &last
            };
            match (Line::parse(&name), span(&first, last)) {
                (Ok(name), Some(span)) => read.push((name, span)),
                (Err(refusal), _) => wrongs.push((fields.0, Wrong::of_needed(refusal))),
                (_, None) => wrongs.push((fields.1, Wrong::NoSpan)),
            }
        }
        read.sort_by_key(|(_, span)| *span);
        read
    }
}

impl Typed for YearWriting {
    fn read(&self, house: &Catalogue) -> Result<Upkeep, Wrongs> {
        let mut wrongs = Wrongs::new();
        let name = Line::parse(&self.name);
        let name = name.map_err(|refusal| wrongs.push(("name", Wrong::of_needed(refusal))));
        let whole = span(&self.from, &self.until);
        if whole.is_none() {
            wrongs.push(("from", Wrong::NoSpan));
        }
        let terms = self.spans(self.terms(), ("term-name", "term-from"), &mut wrongs);
        let closures = self.spans(
            self.closures(),
            ("closure-name", "closure-from"),
            &mut wrongs,
        );
        let id = self.id.parse::<SchoolYearId>();
        let (Ok(id), Ok(name), Some(span), true) = (id, name, whole, wrongs.is_empty()) else {
            return Err(wrongs);
        };
        let open = self
            .holidays(house)
            .into_iter()
            .filter(|(_, closed)| !closed);
        let year = SchoolYear {
            id,
            centre: house.centre.id,
            name,
            span,
            terms: terms
                .into_iter()
                .map(|(name, span)| Term { name, span })
                .collect(),
            closures: closures
                .into_iter()
                .map(|(reason, span)| Closure { span, reason })
                .collect(),
            open_days: open.map(|(holiday, _)| holiday.date).collect(),
        };
        Ok(Upkeep::Year(year))
    }

    fn page(&self, house: &Catalogue) -> String {
        let known = house
            .calendar
            .years
            .iter()
            .any(|year| year.id.to_string() == self.id);
        let rest = if known { self.id.as_str() } else { "new" };
        format!("{YEARS}/{rest}")
    }

    fn then(&self) -> String {
        YEARS.to_owned()
    }

    fn is_to_be_looked_at(&self, change: &Upkeep, house: &Catalogue, now: Moment) -> bool {
        let Upkeep::Year(year) = change else {
            return false;
        };
        let lost = Self::takes_away(house, year, now);
        lost > 0 && self.seen.parse() != Ok(lost)
    }
}

/// The public holidays of the house's country in a span of days.
fn proposed(house: &Catalogue, span: Span) -> Vec<Holiday> {
    // Nobody plans a century: more would only make a page that nobody reads.
    let years = span.first().year()
        ..=span
            .last()
            .year()
            .min(span.first().year().saturating_add(2));
    let all = years.flat_map(|year| holidays(house.calendar.country, year));
    all.filter(|holiday| span.has(holiday.date)).collect()
}

/// Two days, not further from each other than any school year is long.
fn span(first: &str, last: &str) -> Option<Span> {
    let (first, last) = (day(first)?, day(last)?);
    let latest = first.checked_add(2.years()).ok()?;
    Span::new(first, last).filter(|_| last <= latest)
}

/// The rows as they were typed, the empty ones at the end as many as `empty`.
fn rows(names: &[String], firsts: &[String], lasts: &[String], empty: usize) -> Rows {
    let count = names.len().max(firsts.len()).max(lasts.len()).min(60);
    let at = |of: &[String], row: usize| of.get(row).cloned().unwrap_or_default();
    let filled = (0..count).map(|row| (at(names, row), at(firsts, row), at(lasts, row)));
    let mut rows: Rows = filled
        .filter(|(name, first, last)| {
            [name, first, last]
                .iter()
                .any(|typed| given(typed).is_some())
        })
        .collect();
    rows.extend((0..empty).map(|_| Default::default()));
    rows
}

/// A day as a field of a form holds it.
pub(super) fn shown(typed: &str) -> String {
    day(typed).map_or_else(|| typed.to_owned(), |date: Date| date.to_string())
}
