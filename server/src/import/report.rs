//! What was understood, what was not and why: numbers and typed doubts, and the words for them.

use app::i18n::t::import as t;
use domain::{language::Language, offer::Doubt};

use super::{
    columns::Field,
    course::Entry,
    matching::{Matching, Why},
    refusal::RowRefusal,
    sentences::{self, number},
    sheet::Sheet,
    table::book::Caution,
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
    /// What the columns of each sheet were taken for.
    pub matched: Vec<Matched>,
    /// The sheets of a workbook that no column makes a programme.
    pub unmatched: Vec<String>,
    /// The hidden sheets of a workbook.
    pub hidden: Vec<String>,
    /// What a workbook holds beside its cells.
    pub cautions: Vec<Caution>,
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

/// What the columns of a sheet were taken for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Matched {
    /// The sheet.
    pub file: String,
    /// Its columns.
    pub matching: Matching,
}

/// A doubt and the sheet it is in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The sheet.
    pub file: String,
    /// Its page in the workbook; empty for a text.
    pub page: String,
    /// What the line is called.
    pub title: String,
    /// What its cell is about.
    pub field: Option<Field>,
    /// Where its cell stands in a workbook, `C5`; nothing for text, which has lines only.
    pub address: Option<String>,
    /// The doubt.
    pub doubt: Doubt,
}

/// A line that is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// The sheet.
    pub file: String,
    /// Its page in the workbook; empty for a text.
    pub page: String,
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
    pub(super) fn count(&mut self, sheet: &Sheet, entry: &Entry) {
        let doubts = &entry.doubts;
        if doubts.is_empty() {
            self.understood += 1;
        } else {
            self.doubtful += 1;
        }
        self.doubts.extend(doubts.iter().map(|doubt| Found {
            file: sheet.file.clone(),
            page: sheet.table.page().to_owned(),
            title: entry.draft.title.to_string(),
            field: sheet.field(doubt),
            address: sheet.address(doubt),
            doubt: doubt.clone(),
        }));
    }

    /// Counts a line that is not taken.
    pub fn refuse(&mut self, file: &str, page: &str, line: u32, why: RowRefusal) {
        self.refused.push(Refused {
            file: file.to_owned(),
            page: page.to_owned(),
            line,
            why,
        });
    }

    /// Whether every sheet says how often its rows are, in a column or for all of them.
    #[must_use]
    pub fn says_often(&self) -> bool {
        let mut sheets = self.matched.iter();
        sheets.all(|matched| matched.matching.says_often())
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
        lines.extend(found.map(|found| {
            let address = found.address.as_deref();
            doubt_line(language, &found.file, address, &found.doubt)
        }));
        let doubts = self.calendar_doubts.iter();
        lines.extend(doubts.map(|doubt| doubt_line(language, "calendar.csv", None, doubt)));
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
        heading.extend(self.columns_in_words(language));
        let lists = [
            (&self.unknown_columns, t::columns_unknown as Say),
            (&self.unread, t::sheets_unread),
            (&self.unmatched, t::pages_unmatched),
            (&self.hidden, t::pages_hidden),
        ];
        for (names, say) in lists.into_iter().filter(|(names, _)| !names.is_empty()) {
            heading.push(format!("  {}", say(language, &names.join(", "))));
        }
        let cautions = self.cautions.iter();
        heading.extend(cautions.map(|caution| format!("  {}", of_caution(language, *caution))));
        heading
    }

    /// What the columns were taken for, where they are not called as our own are.
    fn columns_in_words(&self, language: Language) -> Vec<String> {
        let mut lines = Vec::new();
        for Matched { file, matching } in &self.matched {
            if matching.is_plain() {
                continue;
            }
            let all = pairs(matching, |why| why != Why::Look);
            lines.push(format!("  {}", t::columns_matched(language, file, &all)));
            let by_look = pairs(matching, |why| why == Why::Look);
            if !by_look.is_empty() {
                lines.push(format!("  {}", t::columns_by_look(language, &by_look)));
            }
            if !matching.says_often() {
                lines.push(format!("  {}", t::no_frequency_column(language)));
            }
        }
        lines
    }
}

/// A sentence about a list of names.
pub(crate) type Say = fn(Language, &str) -> std::borrow::Cow<'static, str>;

/// `title = "Group name"` and so on, of the columns known in this way; what a person says of every row stands behind.
fn pairs(matching: &Matching, wanted: impl Fn(Why) -> bool) -> String {
    let known = matching.columns.iter().filter(|column| wanted(column.why));
    let columns = known.filter_map(|column| Some((column.meaning?, &column.heading)));
    let said = matching.said.iter().filter(|_| wanted(Why::Person));
    let pairs = columns.chain(said.map(|(field, value)| (*field, value)));
    let written: Vec<String> = pairs
        .map(|(field, text)| format!("{} = \"{text}\"", field.heading()))
        .collect();
    written.join(", ")
}

pub(crate) fn of_caution(language: Language, caution: Caution) -> &'static str {
    match caution {
        Caution::Macros => t::caution_macros(language),
        Caution::Charts => t::caution_charts(language),
        Caution::Pivots => t::caution_pivots(language),
        Caution::Links => t::caution_links(language),
        Caution::Signature => t::caution_signature(language),
    }
}

fn doubt_line(language: Language, file: &str, address: Option<&str>, doubt: &Doubt) -> String {
    let cell = doubt.cell.replace(['\n', '\r'], " ");
    let mut shown: String = cell.chars().take(60).collect();
    if cell.chars().count() > 60 {
        shown.push('…');
    }
    let reason = sentences::of_doubt(language, doubt.reason);
    let said = match address {
        Some(address) => t::doubt_at(language, address, &shown, &doubt.column, file, reason),
        None => {
            let line = doubt.line.to_string();
            t::doubt(language, &shown, &doubt.column, file, &line, reason)
        }
    };
    format!("  {said}")
}
