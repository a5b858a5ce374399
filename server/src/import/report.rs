//! What was understood, what was not and why: numbers and typed doubts, and one rendering of them in plain English.

use std::fmt::Write as _;

use domain::offer::{Doubt, DoubtReason};

use super::refusal::{ImportRefusal, RowRefusal, SheetRefusal};

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

    /// The report as a person at a terminal reads it.
    #[must_use]
    pub fn in_english(&self) -> String {
        let mut text = String::new();
        let _ = writeln!(
            text,
            "{}: {} lines: {} understood, {} doubtful, {} refused.",
            self.source,
            self.lines(),
            self.understood,
            self.doubtful,
            self.refused.len()
        );
        let _ = writeln!(
            text,
            "  {} courses in {} parallel sets, {} activities.",
            self.courses, self.sets, self.activities
        );
        if self.centre_assumed {
            let _ = writeln!(
                text,
                "  No centre is named, so its country is only assumed from the language."
            );
        }
        if !self.unknown_columns.is_empty() {
            let _ = writeln!(
                text,
                "  Not read, for its meaning is not known: {}.",
                self.unknown_columns.join(", ")
            );
        }
        for found in &self.doubts {
            doubt_line(&mut text, &found.file, &found.doubt);
        }
        for doubt in &self.calendar_doubts {
            doubt_line(&mut text, "calendar.csv", doubt);
        }
        for refused in &self.refused {
            let _ = writeln!(
                text,
                "  {} line {}: refused. {}",
                refused.file,
                refused.line,
                refusal_sentence(refused.why)
            );
        }
        text
    }
}

fn doubt_line(text: &mut String, file: &str, doubt: &Doubt) {
    let cell = doubt.cell.replace(['\n', '\r'], " ");
    let shown: String = cell.chars().take(60).collect();
    let more = if cell.chars().count() > 60 { "…" } else { "" };
    let Doubt {
        line,
        column,
        reason,
        ..
    } = doubt;
    let _ = writeln!(
        text,
        "  {file} line {line}, {column} \"{shown}{more}\": {}",
        sentence(*reason)
    );
}

/// Why a cell is doubtful, in plain English.
#[must_use]
pub const fn sentence(reason: DoubtReason) -> &'static str {
    match reason {
        DoubtReason::NoDay => "No weekday and no date.",
        DoubtReason::DayVaries => "The day is said to vary.",
        DoubtReason::DayIsAChoice => "A choice of days, not a list.",
        DoubtReason::DayUnreadable => "This is no weekday.",
        DoubtReason::DaysDisagree => "The title or another column names other days.",
        DoubtReason::NoStart => "No start.",
        DoubtReason::MidnightMeansUnknown => "Midnight, which sheets print for an unknown hour.",
        DoubtReason::StartUnreadable => "This is no hour.",
        DoubtReason::EndUnreadable => "The end is no hour.",
        DoubtReason::EndBeforeStart => "The end is not after the start.",
        DoubtReason::HourAmbiguous => "This may be in the morning or in the afternoon.",
        DoubtReason::OnlyPartOfDay => "Only a part of the day, not an hour.",
        DoubtReason::NoFrequency => "How often is not said.",
        DoubtReason::FrequencyUnreadable => "These words do not say how often.",
        DoubtReason::FortnightWithoutAnchor => "Every other week, without saying which.",
        DoubtReason::MonthlyWithoutWeek => "Monthly, without saying in which week.",
        DoubtReason::MonthsWithoutAnchor => "Every other month, without saying which.",
        DoubtReason::FrequencyDisagrees => {
            "The frequency and the weeks or dates say different things."
        }
        DoubtReason::ByArrangement => "By arrangement, as needed or irregular.",
        DoubtReason::DatesUnreadable => "Words or dates without a year, which name no day.",
        DoubtReason::DateOnAnotherDay => "A date does not fall on the weekday said.",
        DoubtReason::NoSuchDate => "There is no such date.",
        DoubtReason::SeatsUnreadable => "This is not one number of seats.",
        DoubtReason::SeatsUnlikely => "More seats than anybody has.",
        DoubtReason::LevelUnreadable => "These words name no level, or several.",
        DoubtReason::SourceContradicts => "The sheet says that it says different things elsewhere.",
        DoubtReason::TextUnreadable => {
            "Too long for its place, or with letters that do not belong there."
        }
        DoubtReason::SaidToBeInactive => "The sheet says it is full, over or not held.",
        DoubtReason::SeenTwice => "The same title, day, start and place stand in a line above.",
        DoubtReason::LooksLikeNoCourse => {
            "This looks like no course: a test, a service, a tenant or a notice."
        }
        DoubtReason::SeveralInOne => "Several courses or lessons in one entry.",
        DoubtReason::NoTitle => "The title is missing.",
        DoubtReason::LanguageUnknown => "A language that is not known here, or several.",
        DoubtReason::RoomUnknown => "The room is not one of the centre's.",
    }
}

/// Why a line is not taken, in plain English.
#[must_use]
pub fn refusal_sentence(why: RowRefusal) -> String {
    match why {
        RowRefusal::Empty => "Nothing stands in it.".to_owned(),
        RowRefusal::WrongCells { found, expected } => {
            format!(
                "It has {found} cells and the heading {expected}, so nobody can say which is which."
            )
        }
        RowRefusal::CellTooLong { most } => format!("A cell has more than {most} letters."),
        RowRefusal::QuoteOpen => {
            "A quotation mark is never closed and hides the lines after it.".to_owned()
        }
        RowRefusal::NoText => "It holds letters that are no text.".to_owned(),
        RowRefusal::NothingSaid => "It has no title and describes nothing.".to_owned(),
        RowRefusal::TitleTooLong { most } => format!("Its title has more than {most} letters."),
    }
}

/// Why nothing was taken, in plain English, and what to do about it.
#[must_use]
pub fn import_sentence(why: &ImportRefusal) -> String {
    match why {
        ImportRefusal::NoCourses { path } => format!("There is no courses.csv in {path}."),
        ImportRefusal::Disk { file, why } => format!("{file} could not be read: {why}."),
        ImportRefusal::Sheet { file, why } => format!("{file}: {}", sheet_sentence(why)),
        ImportRefusal::House {
            file,
            line,
            column,
            cell,
        } => {
            format!(
                "{file} line {line}, {column} \"{cell}\": this cannot be used. Correct it and try again."
            )
        }
    }
}

fn sheet_sentence(why: &SheetRefusal) -> String {
    match why {
        SheetRefusal::Empty => "nothing is in it.".to_owned(),
        SheetRefusal::TooLarge { most } => {
            format!("it is larger than {} MB. Divide it.", most / 1024 / 1024)
        }
        SheetRefusal::TooManyRows { most } => format!("it has more than {most} lines. Divide it."),
        SheetRefusal::TooManyColumns { most } => format!("it has more than {most} columns."),
        SheetRefusal::Utf16 => "it is saved as \"Unicode text\". Save it as CSV UTF-8.".to_owned(),
        SheetRefusal::Workbook => "it is a workbook. Save the sheet as CSV UTF-8.".to_owned(),
        SheetRefusal::Binary => "it is no text. Save the sheet as CSV UTF-8.".to_owned(),
        SheetRefusal::BrokenText { line } => {
            format!(
                "a letter in line {line} is neither UTF-8 nor Windows-1257. Save it as CSV UTF-8."
            )
        }
        SheetRefusal::MixedText { line } => {
            format!(
                "line {line} is in another encoding than the lines above. Save it as CSV UTF-8."
            )
        }
        SheetRefusal::MissingColumns(fields) => {
            let names: Vec<&str> = fields.iter().map(|field| field.heading()).collect();
            format!("these columns are missing: {}.", names.join(", "))
        }
        SheetRefusal::ColumnTwice(field) => format!("two columns are called {}.", field.heading()),
    }
}
