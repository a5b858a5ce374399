//! The school year after one, as a proposal.

use jiff::{ToSpan, civil::Date};

use super::{Closure, SchoolYear, Span, Term};
use crate::{id::SchoolYearId, text::Line};

impl SchoolYear {
    /// The school year that follows: the same days a year later, beginning after this one ends; terms on the same
    /// weekdays, 52 weeks later; closures on the same days of the calendar. `None` where civil dates end.
    #[must_use]
    pub fn next(&self, id: SchoolYearId) -> Option<Self> {
        let later = |date: Date| date.checked_add(1.year()).ok();
        let first = later(self.span.first())?.max(self.span.last().tomorrow().ok()?);
        let span = Span::new(first, later(self.span.last())?)?;
        let terms = self.terms.iter().filter_map(|term| {
            let shifted = moved(term.span, |date| date.checked_add(364.days()).ok())?;
            let span = shifted.meet(span)?;
            let name = term.name.clone();
            Some(Term { name, span })
        });
        let closures = self.closures.iter().filter_map(|closure| {
            let span = moved(closure.span, later)?;
            let reason = closure.reason.clone();
            Some(Closure { span, reason })
        });
        Some(Self {
            id,
            centre: self.centre,
            name: name_of(span)?,
            span,
            terms: terms.collect(),
            closures: closures.collect(),
            open_days: Vec::new(),
        })
    }
}

/// "2026/2027", or "2026" for a year that begins and ends in the same.
fn name_of(span: Span) -> Option<Line> {
    let (first, last) = (span.first().year(), span.last().year());
    let name = if first == last {
        first.to_string()
    } else {
        format!("{first}/{last}")
    };
    Line::parse(&name).ok()
}

fn moved(span: Span, by: impl Fn(Date) -> Option<Date>) -> Option<Span> {
    Span::new(by(span.first())?, by(span.last())?)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;
    use crate::{calendar::Calendar, holiday::Country, id::CentreId};

    fn line(text: &str) -> Line {
        Line::parse(text).unwrap()
    }

    fn year(first: Date, last: Date, terms: Vec<Term>) -> SchoolYear {
        let span = Span::new(first, last).unwrap();
        SchoolYear {
            id: SchoolYearId(Uuid::from_u128(1)),
            centre: CentreId(Uuid::nil()),
            name: line("this year"),
            span,
            terms,
            closures: vec![Closure {
                span: Span::day(first),
                reason: line("Opening"),
            }],
            open_days: vec![date(2026, 11, 18)],
        }
    }

    #[test]
    fn the_next_year_keeps_days_and_weekdays() {
        let autumn = Term {
            name: line("Autumn"),
            span: Span::new(date(2026, 9, 7), date(2026, 12, 18)).unwrap(),
        };
        let this = year(date(2026, 9, 1), date(2027, 5, 31), vec![autumn]);
        let next = this.next(SchoolYearId(Uuid::from_u128(2))).unwrap();
        assert_eq!(next.name, line("2027/2028"));
        assert_eq!(
            next.span,
            Span::new(date(2027, 9, 1), date(2028, 5, 31)).unwrap()
        );
        let term = Span::new(date(2027, 9, 6), date(2027, 12, 17)).unwrap();
        assert_eq!(next.terms[0].span, term, "Monday to Friday again");
        assert_eq!(next.closures[0].span, Span::day(date(2027, 9, 1)));
        assert_eq!(next.open_days, []);
    }

    proptest! {
        #[test]
        fn this_year_and_the_next_fit_together(
            first in 0..800_i64, length in 1..365_i64, from in 0..300_i64, days in 0..200_i64,
        ) {
            let first = date(2024, 1, 1).checked_add(first.days()).unwrap();
            let last = first.checked_add(length.days()).unwrap();
            let span = Span::new(first, last).unwrap();
            let begins = first.checked_add(from.days()).unwrap();
            let ends = begins.checked_add(days.days()).unwrap();
            let term = Span::new(begins, ends).unwrap().meet(span);
            let terms = term.map(|span| Term { name: line("Term"), span });
            let this = year(first, last, terms.into_iter().collect());
            let next = this.next(SchoolYearId(Uuid::from_u128(2))).unwrap();
            prop_assert!(Calendar::new(Country::Lv, vec![this, next]).is_ok());
        }
    }
}
