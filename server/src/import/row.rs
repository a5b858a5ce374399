//! One line of a sheet: understood, doubtful or refused.

mod foreign;
mod optional;
mod seats;

use domain::{
    language::Language,
    offer::{Audience, Doubt, DoubtReason},
    pattern::{Hours, WeekdaySet},
    place::Place,
    text::{Alias, Line as Words, Prose, Title},
};

use self::foreign::is_formula;
use super::{
    cell::{
        audience, frequency, language, level,
        note::{self, Note},
        subject::{self, Kind},
        time::{self, Clock},
        weekday, weeks,
        words::said,
    },
    columns::{Columns, Field},
    draft::Draft,
    house::places::Places,
    refusal::RowRefusal,
    rhythm::{self, When},
    table::{Line, Table},
};

/// How many letters a title may have.
pub const LONGEST_TITLE: usize = 160;

/// What became of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reading {
    /// It has a day or dates, a start and a known frequency, and no cell is doubtful.
    Understood(Box<Draft>),
    /// It is kept as a draft, with everything that a person must settle.
    Doubtful(Box<Draft>, Vec<Doubt>),
    /// It is not taken.
    Refused {
        /// Its line.
        line: u32,
        /// Why.
        why: RowRefusal,
    },
}

/// Reads every line of `table`.
#[must_use]
pub fn read_all(table: &Table, columns: &Columns, places: &Places) -> Vec<Reading> {
    let refused = table.refused.iter().map(|(line, why)| Reading::Refused {
        line: *line,
        why: *why,
    });
    let starts = table
        .rows
        .iter()
        .map(|line| cell(line, columns, Field::Start));
    let twelve = time::leaves_out_half(starts);
    let read = table
        .rows
        .iter()
        .map(|line| read(line, table, columns, places, twelve));
    let mut readings: Vec<Reading> = refused.chain(read).collect();
    readings.sort_by_key(Reading::line);
    readings
}

/// Reads one line; `twelve` says that elsewhere the sheet writes hours of the afternoon without saying so.
#[must_use]
pub fn read(
    line: &Line,
    table: &Table,
    columns: &Columns,
    places: &Places,
    twelve: bool,
) -> Reading {
    let mut reader = Reader {
        twelve,
        line,
        table,
        columns,
        doubts: Vec::new(),
    };
    match reader.draft(places) {
        Err(why) => Reading::Refused {
            line: line.number,
            why,
        },
        Ok(draft) if reader.doubts.is_empty() => Reading::Understood(Box::new(draft)),
        Ok(draft) => Reading::Doubtful(Box::new(draft), reader.doubts),
    }
}

impl Reading {
    /// The line.
    #[must_use]
    pub fn line(&self) -> u32 {
        match self {
            Self::Understood(draft) | Self::Doubtful(draft, _) => draft.line,
            Self::Refused { line, .. } => *line,
        }
    }
}

/// The cell of `field` in `line`; where the sheet has no such column or writes a sign for nothing, what a person says of
/// every row. A formula of which only the words are known says nothing.
#[must_use]
pub fn cell<'a>(line: &'a Line, columns: &'a Columns, field: Field) -> &'a str {
    let written = columns.place(field).and_then(|place| line.cells.get(place));
    let written = line.mended(field).or(written.map(String::as_str));
    match written.map_or("", said) {
        "" => columns.said(field),
        cell if is_formula(cell) => "",
        cell => cell,
    }
}

struct Reader<'a> {
    line: &'a Line,
    table: &'a Table,
    columns: &'a Columns,
    /// Whether hours before nine may be in the evening.
    twelve: bool,
    doubts: Vec<Doubt>,
}

impl<'a> Reader<'a> {
    fn cell(&self, field: Field) -> &'a str {
        cell(self.line, self.columns, field)
    }

    fn doubt(&mut self, field: Field, reason: DoubtReason) {
        let place = self.columns.place(field);
        let heading = place.and_then(|place| self.table.heading.get(place));
        let doubt = Doubt {
            line: self.line.number,
            column: heading.map_or_else(|| field.heading().to_owned(), Clone::clone),
            cell: self
                .line
                .mended(field)
                .or(place
                    .and_then(|place| self.line.cells.get(place))
                    .map(String::as_str))
                .unwrap_or_default()
                .to_owned(),
            reason,
        };
        let settled = |known: &Doubt| {
            let same = known.column == doubt.column;
            *known == doubt || same && known.reason == DoubtReason::NotCalculated
        };
        if !self.doubts.iter().any(settled) {
            self.doubts.push(doubt);
        }
    }

    /// What a reader says, or its doubt and `T`'s nothing.
    fn take<T: Default>(&mut self, field: Field, read: Result<T, DoubtReason>) -> T {
        read.unwrap_or_else(|reason| {
            self.doubt(field, reason);
            T::default()
        })
    }

    fn draft(&mut self, places: &Places) -> Result<Draft, RowRefusal> {
        self.formulas();
        self.status();
        let title = self.title()?;
        let language = self.take(Field::Language, language::read(self.cell(Field::Language)));
        let note = self.note();
        let (days, hours, when) = self.when(language);
        let place = self.place(&note, places);
        let (opens, closes) = self.enrolment();
        Ok(Draft {
            line: self.line.number,
            key: some(self.cell(Field::Key)),
            faculty: some(self.cell(Field::Faculty)),
            kind: self.kind(),
            days,
            hours,
            when,
            place,
            seats: self.seats(),
            minimum: self.minimum(&note),
            level: self.take(Field::Level, level::read(self.cell(Field::Level))),
            language,
            leader: self.leader(&note),
            titles: self.in_languages(Field::TITLES, Title::parse),
            text: self.parsed(Field::Text, self.cell(Field::Text), Prose::parse),
            texts: self.in_languages(Field::TEXTS, Prose::parse),
            bring: self.parsed(Field::Bring, self.cell(Field::Bring), Words::parse),
            cost: self.cost(&note),
            audience: self.audience(),
            entry: self.entry(&note),
            opens,
            closes,
            parallel: note.parallel,
            placed: self.cell(Field::Placed).parse().unwrap_or(0),
            waiting: self.cell(Field::Waiting).parse().unwrap_or(0),
            except: note.except,
            title,
        })
    }

    fn title(&mut self) -> Result<Title, RowRefusal> {
        let typed = self.cell(Field::Title);
        if typed.is_empty() {
            return self.missing_title();
        }
        if typed.chars().count() > LONGEST_TITLE {
            return Err(RowRefusal::TitleTooLong {
                most: LONGEST_TITLE,
            });
        }
        if subject::is_no_course(typed) {
            self.doubt(Field::Title, DoubtReason::LooksLikeNoCourse);
        }
        if subject::is_several(typed) {
            self.doubt(Field::Title, DoubtReason::SeveralInOne);
        }
        if self.cell(Field::Dates).is_empty() && subject::hides_a_start(typed) {
            self.doubt(Field::Title, DoubtReason::DatesUnreadable);
        }
        Title::parse(typed).map_err(|_| RowRefusal::NoText)
    }

    /// A row without a title is kept while anything besides its faculty and language describes something.
    fn missing_title(&mut self) -> Result<Title, RowRefusal> {
        let silent = [Field::Title, Field::Faculty, Field::Language];
        let describes = Field::ALL
            .iter()
            .any(|field| !silent.contains(field) && !self.cell(*field).is_empty());
        if !describes {
            return Err(RowRefusal::NothingSaid);
        }
        self.doubt(Field::Title, DoubtReason::NoTitle);
        Title::parse("?").map_err(|_| RowRefusal::NoText)
    }

    fn note(&mut self) -> Note {
        let note = note::read(self.cell(Field::Note));
        for reason in &note.doubts {
            self.doubt(Field::Note, *reason);
        }
        note
    }

    fn when(&mut self, language: Option<Language>) -> (WeekdaySet, Option<Hours>, Option<When>) {
        let weekday = weekday::read(self.cell(Field::Weekday), language);
        let frequency = frequency::read(self.cell(Field::Frequency));
        let weeks = weeks::read(self.cell(Field::Dates));
        let readable = weekday.is_ok() && frequency.is_ok() && weeks.is_ok();
        let weekday = self.take(Field::Weekday, weekday);
        let frequency = self.take(Field::Frequency, frequency);
        let weeks = self.take(Field::Dates, weeks);
        let hours = self.hours(&weekday.hours);
        let days = self.one_of(weekday.days, frequency.days);
        self.check_title(days);
        // Where a cell could not be read its doubt is enough: what is missing because of it is not missing.
        let when = rhythm::settle(frequency.often, &frequency.nth, days, &weeks);
        let when = match when {
            Ok(when) => readable.then_some(when),
            Err(missing) if readable => {
                missing
                    .into_iter()
                    .for_each(|(field, reason)| self.doubt(field, reason));
                None
            }
            Err(_) => None,
        };
        (days, hours, when)
    }

    fn one_of(&mut self, weekday: WeekdaySet, beside_frequency: WeekdaySet) -> WeekdaySet {
        if weekday.is_empty() {
            return beside_frequency;
        }
        if !beside_frequency.is_empty() && weekday != beside_frequency {
            self.doubt(Field::Weekday, DoubtReason::DaysDisagree);
        }
        weekday
    }

    fn check_title(&mut self, days: WeekdaySet) {
        let named = subject::days_in(self.cell(Field::Title));
        if !days.is_empty() && named.iter().any(|day| !days.has(day)) {
            self.doubt(Field::Title, DoubtReason::DaysDisagree);
        }
    }

    fn hours(&mut self, beside_weekday: &str) -> Option<Hours> {
        let (field, typed) = match self.cell(Field::Start) {
            "" => (Field::Weekday, beside_weekday),
            typed => (Field::Start, typed),
        };
        if typed.is_empty() {
            self.doubt(Field::Start, DoubtReason::NoStart);
            return None;
        }
        let Clock { start, end } = match time::read(typed) {
            Ok(clock) => clock,
            Err(reason) => {
                self.doubt(field, reason);
                return None;
            }
        };
        if self.twelve && time::is_bare_and_early(typed) {
            self.doubt(field, DoubtReason::HourAmbiguous);
            return None;
        }
        let own = self.take(Field::End, time::read_end(self.cell(Field::End)));
        if end.is_some() && own.is_some() && end != own {
            self.doubt(Field::End, DoubtReason::SourceContradicts);
        }
        let hours = Hours::new(start?, own.or(end));
        if hours.is_none() {
            self.doubt(Field::End, DoubtReason::EndBeforeStart);
        }
        hours
    }

    fn place(&mut self, note: &Note, places: &Places) -> Place {
        let venue = match self.cell(Field::Venue) {
            "" => note.venue.as_deref().unwrap_or_default(),
            venue => venue,
        };
        match places.find(venue, self.cell(Field::Room)) {
            Ok(place) => place,
            Err((reason, place)) => {
                self.doubt(Field::Room, reason);
                place
            }
        }
    }

    fn kind(&mut self) -> Kind {
        let kind = self.take(Field::Kind, subject::read_kind(self.cell(Field::Kind)));
        let open = subject::is_open_attendance(self.cell(Field::Title));
        kind.unwrap_or(if open { Kind::Activity } else { Kind::Course })
    }

    fn leader(&mut self, note: &Note) -> Option<Alias> {
        match self.cell(Field::Leader) {
            "" => self.parsed(
                Field::Note,
                note.leader.as_deref().unwrap_or_default(),
                Alias::parse,
            ),
            typed => self.parsed(Field::Leader, typed, Alias::parse),
        }
    }

    fn cost(&mut self, note: &Note) -> Option<Words> {
        match self.cell(Field::Cost) {
            "" => self.parsed(
                Field::Note,
                note.cost.as_deref().unwrap_or_default(),
                Words::parse,
            ),
            typed => self.parsed(Field::Cost, typed, Words::parse),
        }
    }

    fn parsed<T, E>(
        &mut self,
        field: Field,
        typed: &str,
        parse: impl Fn(&str) -> Result<T, E>,
    ) -> Option<T> {
        if typed.is_empty() {
            return None;
        }
        let parsed = parse(typed).ok();
        if parsed.is_none() {
            self.doubt(field, DoubtReason::TextUnreadable);
        }
        parsed
    }

    fn audience(&self) -> Audience {
        let texts = [Field::Faculty, Field::Title, Field::Note].map(|field| self.cell(field));
        audience::read(self.cell(Field::Audience), &texts)
    }
}

fn some(cell: &str) -> Option<String> {
    (!cell.is_empty()).then(|| cell.to_owned())
}
