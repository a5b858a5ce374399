//! Sheets made of a plain row and what is special about it.

use domain::offer::{DoubtReason, State};
use server::import::{Imported, Report, Sheets, read};

/// A row that is understood, until something is changed about it.
#[derive(Clone, Debug)]
pub struct Row(Vec<(&'static str, String)>);

const COLUMNS: [&str; 20] = [
    "faculty",
    "title",
    "weekday",
    "start",
    "end",
    "frequency",
    "weeks_or_dates",
    "venue",
    "room",
    "capacity",
    "level",
    "language",
    "note",
    "opens",
    "closes",
    "title_lv",
    "title_en",
    "text",
    "text_lt",
    "kind",
];

/// "Chess" on Mondays from 10:00 to 11:30 with twelve places.
pub fn row() -> Row {
    let cells = [
        ("title", "Chess"),
        ("weekday", "Monday"),
        ("start", "10:00"),
        ("end", "11:30"),
        ("frequency", "weekly"),
        ("venue", "Community Centre"),
        ("capacity", "12"),
        ("language", "en"),
    ];
    Row(cells
        .map(|(column, cell)| (column, cell.to_owned()))
        .to_vec())
}

impl Row {
    pub fn with(mut self, column: &'static str, cell: &str) -> Self {
        assert!(COLUMNS.contains(&column), "{column} is no column");
        self.0.retain(|(known, _)| *known != column);
        self.0.push((column, cell.to_owned()));
        self
    }

    fn line(&self) -> String {
        let cell = |column: &str| {
            self.0
                .iter()
                .find(|(known, _)| *known == column)
                .map_or("", |(_, cell)| cell.as_str())
        };
        COLUMNS
            .map(|column| format!("\"{}\"", cell(column).replace('"', "\"\"")))
            .join(",")
    }

    /// What is doubtful about it: column and reason.
    pub fn doubts(&self) -> Vec<(String, DoubtReason)> {
        doubts(&sheet(std::slice::from_ref(self)).report)
    }

    /// The reasons alone.
    pub fn reasons(&self) -> Vec<DoubtReason> {
        self.doubts()
            .into_iter()
            .map(|(_, reason)| reason)
            .collect()
    }

    /// The only course of it, which must be understood.
    pub fn course(&self) -> domain::course::Course {
        let imported = sheet(std::slice::from_ref(self));
        assert_eq!(imported.report.doubts, [], "{self:?}");
        let [course] = imported.programme.courses.as_slice() else {
            panic!("one course of {self:?}")
        };
        assert_eq!(course.offer.state, State::Published);
        course.clone()
    }
}

pub fn doubts(report: &Report) -> Vec<(String, DoubtReason)> {
    report
        .doubts
        .iter()
        .map(|found| (found.doubt.column.clone(), found.doubt.reason))
        .collect()
}

/// The bytes of a sheet of `rows`.
pub fn text(rows: &[Row]) -> String {
    let lines: Vec<String> = rows.iter().map(Row::line).collect();
    format!("{}\n{}\n", COLUMNS.join(","), lines.join("\n"))
}

/// A sheet of `rows`, read.
pub fn sheet(rows: &[Row]) -> Imported {
    raw(&text(rows))
}

/// A sheet, read.
pub fn raw(text: &str) -> Imported {
    read(&Sheets::new("example").with("courses.csv", text), None).expect("a sheet that can be read")
}
