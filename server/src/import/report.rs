//! What was understood, what was not and why: numbers and typed doubts, and the words for them.

use app::i18n::t::import as t;
use domain::{language::Language, offer::Doubt};

use super::{
    refusal::RowRefusal,
    sentences::{self, number},
};

/// What came of reading a source.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// The source.
    pub source: String,
    /// How many lines were understood.
    pub understood: usize,
    /// How many lines are kept as drafts.
    pub doubtful: usize,
    /// The lines that are not taken.
    pub refused: Vec<Refused>,
    /// Every doubt, in the order of files and lines.
    pub doubts: Vec<Found>,
    /// What could not be understood in the calendar.
    pub calendar_doubts: Vec<Doubt>,
    /// The columns that mean nothing here.
    pub unknown_columns: Vec<String>,
    /// The sheets beside the programme that have other columns than are known here.
    pub unread: Vec<String>,
    /// How many single sessions are cancelled or moved.
    pub changes: usize,
    /// Whether nothing but the name of the centre is known.
    pub centre_assumed: bool,
    /// How many courses came of the lines.
    pub courses: usize,
    /// In how many parallel sets.
    pub sets: usize,
    /// How many activities came of the lines.
    pub activities: usize,
}

/// A doubt and the sheet it is in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The sheet.
    pub file: String,
    /// The doubt.
    pub doubt: Doubt,
}

/// A line that is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// The sheet.
    pub file: String,
    /// The line, counted from 1 with the heading.
    pub line: u32,
    /// Why.
    pub why: RowRefusal,
}

impl Report {
    /// A report of nothing yet.
    #[must_use]
    pub fn new(source: &str) -> Self {
        Self {
            source: source.to_owned(),
            ..Self::default()
        }
    }

    /// How many lines were read.
    #[must_use]
    pub const fn lines(&self) -> usize {
        self.understood + self.doubtful + self.refused.len()
    }

    /// Counts a line that is taken, as understood if it has no doubts.
    pub fn count(&mut self, file: &str, doubts: &[Doubt]) {
        if doubts.is_empty() {
            self.understood += 1;
        } else {
            self.doubtful += 1;
        }
        self.doubts.extend(doubts.iter().map(|doubt| Found {
            file: file.to_owned(),
            doubt: doubt.clone(),
        }));
    }

    /// Counts a line that is not taken.
    pub fn refuse(&mut self, file: &str, line: u32, why: RowRefusal) {
        self.refused.push(Refused {
            file: file.to_owned(),
            line,
            why,
        });
    }

    /// Puts the doubts in the order of the sheet.
    pub fn sort(&mut self) {
        self.doubts.sort_by(|one, other| {
            (&one.file, one.doubt.line).cmp(&(&other.file, other.doubt.line))
        });
    }

    /// The report as a person at a terminal reads it: one line for each thing.
    #[must_use]
    pub fn in_words(&self, language: Language) -> String {
        let mut lines = self.heading(language);
        let found = self.doubts.iter();
        lines.extend(found.map(|found| doubt_line(language, &found.file, &found.doubt)));
        let doubts = self.calendar_doubts.iter();
        lines.extend(doubts.map(|doubt| doubt_line(language, "calendar.csv", doubt)));
        lines.extend(self.refused.iter().map(|refused| {
            let line = refused.line.to_string();
            let reason = sentences::of_row(language, refused.why);
            format!("  {}", t::refused(language, &refused.file, &line, &reason))
        }));
        lines.push(String::new());
        lines.join("\n")
    }

    /// How much was read, and what was left aside.
    fn heading(&self, language: Language) -> Vec<String> {
        let [lines, understood, doubtful, refused] = [
            self.lines(),
            self.understood,
            self.doubtful,
            self.refused.len(),
        ]
        .map(number);
        let read = t::read(language, doubtful, lines, refused, &self.source, understood);
        let [activities, changes, courses, sets] =
            [self.activities, self.changes, self.courses, self.sets].map(number);
        let made = t::made(language, activities, changes, courses, sets);
        let mut heading = vec![read.into_owned(), format!("  {made}")];
        if self.centre_assumed {
            heading.push(format!("  {}", t::centre_assumed(language)));
        }
        if !self.unknown_columns.is_empty() {
            let names = self.unknown_columns.join(", ");
            heading.push(format!("  {}", t::columns_unknown(language, &names)));
        }
        if !self.unread.is_empty() {
            let names = self.unread.join(", ");
            heading.push(format!("  {}", t::sheets_unread(language, &names)));
        }
        heading
    }
}

fn doubt_line(language: Language, file: &str, doubt: &Doubt) -> String {
    let cell = doubt.cell.replace(['\n', '\r'], " ");
    let mut shown: String = cell.chars().take(60).collect();
    if cell.chars().count() > 60 {
        shown.push('…');
    }
    let reason = sentences::of_doubt(language, doubt.reason);
    let line = doubt.line.to_string();
    let said = t::doubt(language, &shown, &doubt.column, file, &line, reason);
    format!("  {said}")
}
