//! `calendar.csv`: school years with their terms and closures. Half a date is a doubt, never a year.

use std::collections::BTreeMap;

use domain::{
    calendar::{Closure, SchoolYear, Span, Term},
    id::{CentreId, SchoolYearId},
    offer::{Doubt, DoubtReason},
    text::Line,
};
use jiff::civil::Date;

use super::{
    cell::{
        date,
        words::{any_begins, said, words},
    },
    columns::normalised,
    identity,
    table::{Line as Row, Table},
};

/// What a calendar says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Years {
    /// The school years, in order.
    pub years: Vec<SchoolYear>,
    /// What could not be understood.
    pub doubts: Vec<Doubt>,
}

/// A line whose dates are whole.
struct Stretch {
    line: u32,
    name: Line,
    span: Span,
    closures: Vec<Closure>,
}

/// Reads the columns `term`, `first_day`, `last_day` and `closures`.
///
/// Lines of one school year (from August to July) are together: the line that holds the others is the year, the others are
/// its terms; without such a line the year reaches from the first term to the last.
#[must_use]
pub fn read(table: &Table, centre: CentreId) -> Years {
    let mut reader = Reader {
        table,
        doubts: Vec::new(),
    };
    let stretches: Vec<Stretch> = table
        .rows
        .iter()
        .filter_map(|row| reader.stretch(row))
        .collect();
    let mut years: Vec<SchoolYear> = Vec::new();
    for (begun, stretches) in by_year(stretches) {
        let line = stretches.first().map_or(1, |stretch| stretch.line);
        let Some(year) = school_year(begun, stretches, centre) else {
            continue;
        };
        let apart = years
            .last()
            .is_none_or(|before| before.span.meet(year.span).is_none());
        if apart && year.check().is_ok() {
            years.push(year);
        } else {
            reader.doubts.push(Doubt {
                line,
                column: "first_day".to_owned(),
                cell: year.name.to_string(),
                reason: DoubtReason::SourceContradicts,
            });
        }
    }
    Years {
        years,
        doubts: reader.doubts,
    }
}

/// The lines of each school year together, by the year it begins in.
fn by_year(stretches: Vec<Stretch>) -> BTreeMap<i16, Vec<Stretch>> {
    let mut years: BTreeMap<i16, Vec<Stretch>> = BTreeMap::new();
    for stretch in stretches {
        let begun = begun_in(stretch.span.first());
        years.entry(begun).or_default().push(stretch);
    }
    years
}

fn begun_in(first: Date) -> i16 {
    if first.month() >= 8 {
        first.year()
    } else {
        first.year() - 1
    }
}

fn school_year(begun: i16, stretches: Vec<Stretch>, centre: CentreId) -> Option<SchoolYear> {
    let first = stretches.iter().map(|stretch| stretch.span.first()).min()?;
    let last = stretches.iter().map(|stretch| stretch.span.last()).max()?;
    let span = Span::new(first, last)?;
    let name = format!("{begun}/{}", begun + 1);
    let mut year = SchoolYear {
        open_days: Vec::new(),
        id: SchoolYearId(identity::id(&["year", &centre.to_string(), &name])),
        centre,
        name: Line::parse(&name).ok()?,
        span,
        terms: Vec::new(),
        closures: Vec::new(),
    };
    let alone = stretches.len() == 1;
    for stretch in stretches {
        year.closures.extend(stretch.closures);
        if stretch.span != span || (alone && !is_year_name(&stretch.name)) {
            year.terms.push(Term {
                name: stretch.name,
                span: stretch.span,
            });
        }
    }
    year.terms.sort_by_key(|term| term.span);
    year.closures.sort_by_key(|closure| closure.span);
    Some(year)
}

/// "2026/2027", "2023–2024 (29-ieji mokslo metai)".
fn is_year_name(name: &Line) -> bool {
    words(name.as_str())
        .first()
        .is_some_and(|word| word.len() == 4 && word.starts_with("20"))
}

struct Reader<'a> {
    table: &'a Table,
    doubts: Vec<Doubt>,
}

impl Reader<'_> {
    fn cell<'r>(&self, row: &'r Row, column: &str) -> &'r str {
        let place = self
            .table
            .heading
            .iter()
            .position(|heading| normalised(heading) == column);
        place
            .and_then(|place| row.cells.get(place))
            .map_or("", |cell| said(cell))
    }

    fn doubt(&mut self, row: &Row, column: &str, reason: DoubtReason) {
        let cell = self.cell(row, column).to_owned();
        self.doubts.push(Doubt {
            line: row.number,
            column: column.to_owned(),
            cell,
            reason,
        });
    }

    fn stretch(&mut self, row: &Row) -> Option<Stretch> {
        let name = Line::parse(self.cell(row, "term")).ok();
        let (first, last) = (self.day(row, "first_day"), self.day(row, "last_day"));
        let closures = self.closures(row);
        if name.is_none() {
            self.doubt(row, "term", DoubtReason::NoTitle);
        }
        let (first, last) = (first?, last?);
        let Some(span) = Span::new(first, last).filter(|span| days(*span) <= 400) else {
            self.doubt(row, "last_day", DoubtReason::NoSuchDate);
            return None;
        };
        Some(Stretch {
            line: row.number,
            name: name?,
            span,
            closures,
        })
    }

    fn day(&mut self, row: &Row, column: &str) -> Option<Date> {
        let read = date::read(self.cell(row, column));
        if let Err(reason) = read {
            self.doubt(row, column, reason);
        }
        read.ok()
    }

    /// Dates and spans with the words beside them; parted by semicolons, or by commas where each part has its own date.
    fn closures(&mut self, row: &Row) -> Vec<Closure> {
        let cell = self.cell(row, "closures").to_owned();
        let mut closures = Vec::new();
        for part in cell
            .split([';', ','])
            .map(str::trim)
            .filter(|part| !part.is_empty())
        {
            match closure(part) {
                Some(closure) => closures.push(closure),
                None => self.doubt(row, "closures", DoubtReason::DatesUnreadable),
            }
        }
        self.doubts.dedup();
        closures
    }
}

fn days(span: Span) -> i32 {
    span.first()
        .until(span.last())
        .map_or(i32::MAX, |gap| gap.get_days())
}

/// How the words for a closure begin.
const CLOSED: [&str; 21] = [
    "brivlaik",
    "slegt",
    "atostog",
    "uzdaryt",
    "nedirb",
    "vaheae",
    "suletud",
    "closed",
    "break",
    "holiday",
    "pause",
    "christmas",
    "easter",
    "ziem",
    "rudens",
    "pavasar",
    "was to be the first day",
    "svetk",
    "svent",
    "puha",
    "bank",
];

/// "rudens brīvlaiks 2026-10-26..2026-10-30". A date with words that name no closure says something else: "remote from
/// 2020-10-26" or "summer programme 2023-08-07..2023-08-31".
fn closure(part: &str) -> Option<Closure> {
    let of_dates = |letter: char| letter.is_ascii_digit() || matches!(letter, '-' | '.' | '–');
    let text: String = part
        .chars()
        .map(|letter| if of_dates(letter) { ' ' } else { letter })
        .collect();
    let text = text.trim_matches(|letter: char| letter.is_whitespace() || "():,".contains(letter));
    let spoken = words(text);
    if !spoken.is_empty() && !any_begins(&spoken, &CLOSED) && !text.contains("was to be")
        || spoken.iter().any(|word| word == "from")
    {
        return None;
    }
    let span = match date::all_in(&part.replace("..", " ")).as_slice() {
        [day] => Span::day(*day),
        [first, last] => Span::new(*first, *last)?,
        _ => return None,
    };
    let reason = Line::parse(text).or_else(|_| Line::parse("–")).ok()?;
    Some(Closure { span, reason })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use uuid::Uuid;

    use super::*;
    use crate::import::table;

    fn years(rows: &str) -> Years {
        let sheet = format!("term,first_day,last_day,closures\n{rows}");
        read(
            &table::read(sheet.as_bytes()).unwrap(),
            CentreId(Uuid::nil()),
        )
    }

    fn span(first: Date, last: Date) -> Span {
        Span::new(first, last).unwrap()
    }

    #[test]
    fn terms_of_one_school_year_are_together() {
        let read = years(
            "2026/2027,2026-09-07,2027-05-28,rudens brīvlaiks 2026-10-26..2026-10-30\n\
             Rudens semestris,2026-09-07,2026-12-18,\nPavasara semestris,2027-01-11,2027-05-28,\n",
        );
        assert!(read.doubts.is_empty());
        let [year] = read.years.as_slice() else {
            panic!("one year")
        };
        assert_eq!(year.name.as_str(), "2026/2027");
        assert_eq!(year.span, span(date(2026, 9, 7), date(2027, 5, 28)));
        assert_eq!(year.terms.len(), 2);
        assert_eq!(
            year.closures[0].span,
            span(date(2026, 10, 26), date(2026, 10, 30))
        );
        assert_eq!(year.closures[0].reason.as_str(), "rudens brīvlaiks");
    }

    #[test]
    fn half_dates_are_doubts_and_no_year() {
        let read = years(
            "2019/2020,2019-10,2020-05,\nAutumn 2021,2021-09-20,,\n2026 or earlier,10-01,04-19,\n",
        );
        assert!(read.years.is_empty());
        let columns: Vec<(u32, &str)> = read
            .doubts
            .iter()
            .map(|doubt| (doubt.line, doubt.column.as_str()))
            .collect();
        assert_eq!(
            columns,
            [
                (2, "first_day"),
                (2, "last_day"),
                (3, "last_day"),
                (4, "first_day"),
                (4, "last_day")
            ]
        );
    }

    #[test]
    fn a_year_alone_has_no_terms_and_a_term_alone_is_one() {
        assert!(
            years("2020/2021,2020-09-21,2021-05-31,").years[0]
                .terms
                .is_empty()
        );
        assert_eq!(
            years("published season,2016-06-07,2016-10-28,").years[0]
                .terms
                .len(),
            1
        );
    }

    #[test]
    fn what_is_no_closure_closes_nothing() {
        let read = years(
            "2020/2021,2020-09-21,2021-05-31,brīvlaiks 2020-10-19..2020-10-23; remote from 2020-10-26\n\
             2023/2024,2023-09-01,2024-05-31,\"2024-05-06, 2024-05-27 (bank holidays); summer programme 2024-08-07..2024-08-31\"\n",
        );
        assert_eq!(read.years[0].closures.len(), 1);
        assert_eq!(read.years[1].closures.len(), 2);
        assert_eq!(read.doubts.len(), 2);
    }

    #[test]
    fn terms_that_overlap_are_no_year() {
        let read = years("Autumn,2026-09-01,2026-12-20,\nWinter,2026-12-01,2027-02-28,\n");
        assert!(read.years.is_empty());
        assert_eq!(read.doubts[0].reason, DoubtReason::SourceContradicts);
    }

    #[test]
    fn days_in_the_wrong_order_are_no_year() {
        assert!(years("2020/2021,2021-05-31,2020-09-21,").years.is_empty());
        assert!(years("2020/2021,2020-09-01,2031-09-01,").years.is_empty());
    }
}
