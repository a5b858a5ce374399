//! School years with their terms and closures, and which days a centre teaches on.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

pub use self::span::{Span, SpanRefusal};
use crate::{
    holiday::{Country, HolidayName, holiday_on},
    id::{CentreId, SchoolYearId},
    pattern::Season,
    text::Line,
};

mod next;
mod span;

/// What decides whether a centre teaches on a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Calendar {
    /// Whose public holidays are kept.
    pub country: Country,
    /// The school years, which do not overlap.
    pub years: Vec<SchoolYear>,
}

/// A school year of a centre.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SchoolYear {
    /// Its id.
    pub id: SchoolYearId,
    /// The centre.
    pub centre: CentreId,
    /// What it is called: "2026/2027".
    pub name: Line,
    /// From its first to its last day.
    pub span: Span,
    /// The terms; none means that the whole year is one.
    pub terms: Vec<Term>,
    /// Breaks and sudden closures.
    pub closures: Vec<Closure>,
    /// Public holidays on which the house is open all the same.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub open_days: Vec<Date>,
}

/// A part of a school year in which courses meet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Term {
    /// What it is called.
    pub name: Line,
    /// From its first to its last day.
    pub span: Span,
}

/// Days on which the house is closed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Closure {
    /// From when to when.
    pub span: Span,
    /// Why, as people read it.
    pub reason: Line,
}

/// Why there is no teaching on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotTeaching<'a> {
    /// It is a public holiday.
    Holiday(HolidayName),
    /// The house is closed, for this reason.
    Closed(&'a Line),
    /// It lies outside the terms, or outside the own span.
    OutOfSeason,
}

/// Why school years do not fit together. Each has a sentence in the translations.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum CalendarRefusal {
    /// A term begins before its school year or ends after it.
    #[error("the term {term} is not inside the year {year}")]
    TermOutsideYear {
        /// The name of the year.
        year: Line,
        /// The name of the term.
        term: Line,
    },
    /// Two terms of a school year have days in common.
    #[error("the terms {one} and {other} overlap")]
    TermsOverlap {
        /// The name of the one that begins first.
        one: Line,
        /// The name of the other.
        other: Line,
    },
    /// Two school years have days in common.
    #[error("the years {one} and {other} overlap")]
    YearsOverlap {
        /// The name of the one that begins first.
        one: Line,
        /// The name of the other.
        other: Line,
    },
}

impl Calendar {
    /// A calendar whose school years were checked; it keeps them in order.
    ///
    /// # Errors
    /// What [`SchoolYear::check`] refuses, and years that overlap.
    pub fn new(country: Country, mut years: Vec<SchoolYear>) -> Result<Self, CalendarRefusal> {
        years.iter().try_for_each(SchoolYear::check)?;
        years.sort_by_key(|year| year.span);
        match overlapping(years.iter().map(|year| (year.span, &year.name))) {
            Some((one, other)) => Err(CalendarRefusal::YearsOverlap { one, other }),
            None => Ok(Self { country, years }),
        }
    }

    /// The school year that `date` lies in.
    #[must_use]
    pub fn year_of(&self, date: Date) -> Option<&SchoolYear> {
        self.years.iter().find(|year| year.span.has(date))
    }

    /// Whether something of that season is taught on `date`, and if not, why; the house's reasons come before the
    /// season's, for they tell people more.
    ///
    /// # Errors
    /// [`NotTeaching`] says why not.
    pub fn teaching(&self, date: Date, season: &Season) -> Result<(), NotTeaching<'_>> {
        match self.closed(date) {
            Some(why) => Err(why),
            None if self.in_season(date, season) => Ok(()),
            None => Err(NotTeaching::OutOfSeason),
        }
    }

    /// Why the house is closed on `date`, if it is: a public holiday on which no year says that it is open, or a closure of
    /// any of its years.
    #[must_use]
    pub fn closed(&self, date: Date) -> Option<NotTeaching<'_>> {
        let closure = || {
            let mut closures = self.years.iter().flat_map(|year| &year.closures);
            closures.find(|closure| closure.span.has(date))
        };
        let open = || self.years.iter().any(|year| year.open_days.contains(&date));
        holiday_on(self.country, date)
            .filter(|_| !open())
            .map(NotTeaching::Holiday)
            .or_else(|| closure().map(|closure| NotTeaching::Closed(&closure.reason)))
    }

    /// Whether `date` lies in that season, holidays and closures aside. Only [`Season::Terms`] asks for a school year:
    /// what meets all year round meets between two school years too.
    #[must_use]
    pub fn in_season(&self, date: Date, season: &Season) -> bool {
        match season {
            Season::Terms => self.years.iter().any(|year| year.has_term_day(date)),
            Season::WholeYear => true,
            Season::Own(span) => span.has(date),
        }
    }
}

impl SchoolYear {
    /// Whether its terms lie inside it and have no day in common. A closure may reach beyond the year.
    ///
    /// # Errors
    /// [`CalendarRefusal`] names the term.
    pub fn check(&self) -> Result<(), CalendarRefusal> {
        if let Some(term) = self.terms.iter().find(|term| !self.span.covers(term.span)) {
            let (year, term) = (self.name.clone(), term.name.clone());
            return Err(CalendarRefusal::TermOutsideYear { year, term });
        }
        let mut terms: Vec<(Span, &Line)> = self
            .terms
            .iter()
            .map(|term| (term.span, &term.name))
            .collect();
        terms.sort();
        match overlapping(terms.into_iter()) {
            Some((one, other)) => Err(CalendarRefusal::TermsOverlap { one, other }),
            None => Ok(()),
        }
    }

    /// Whether `date` lies in one of its terms, or in the year when it has none.
    #[must_use]
    pub fn has_term_day(&self, date: Date) -> bool {
        self.span.has(date)
            && (self.terms.is_empty() || self.terms.iter().any(|term| term.span.has(date)))
    }
}

/// The names of the first two neighbours that have a day in common; the spans come sorted.
fn overlapping<'a>(spans: impl Iterator<Item = (Span, &'a Line)> + Clone) -> Option<(Line, Line)> {
    let mut neighbours = spans.clone().zip(spans.skip(1));
    let ((_, one), (_, other)) = neighbours.find(|(one, other)| one.0.meet(other.0).is_some())?;
    Some((one.clone(), other.clone()))
}

#[cfg(test)]
mod tests;
