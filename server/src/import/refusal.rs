//! Why a folder, a sheet or a line is not taken. Each has a sentence in the report.

use super::columns::Field;

/// Why nothing at all can be brought in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ImportRefusal {
    /// There is no `courses.csv` in the folder, or the path leads nowhere.
    NoCourses {
        /// What was asked for.
        path: String,
    },
    /// A file could not be read from the disk.
    Disk {
        /// Its name.
        file: String,
        /// What the system said.
        why: String,
    },
    /// A sheet could not be read at all.
    Sheet {
        /// Its name.
        file: String,
        /// Why.
        why: SheetRefusal,
    },
    /// A sheet about the house itself has a cell that cannot be used; the house must be right before anything in it.
    House {
        /// Its name.
        file: String,
        /// The line, counted from 1 with the heading.
        line: u32,
        /// The column.
        column: String,
        /// What stood there.
        cell: String,
    },
}

/// Why a sheet cannot be read at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SheetRefusal {
    /// Nothing is in it.
    Empty,
    /// Larger than a sheet may be.
    TooLarge {
        /// How many bytes it may have.
        most: usize,
    },
    /// More lines than a sheet may have.
    TooManyRows {
        /// How many it may have.
        most: usize,
    },
    /// More columns than a sheet may have.
    TooManyColumns {
        /// How many it may have.
        most: usize,
    },
    /// "Unicode text" with two bytes for each letter.
    Utf16,
    /// A workbook where text is wanted.
    Workbook,
    /// A workbook under a password.
    WorkbookLocked,
    /// A workbook of another kind than XLSX.
    WorkbookOld,
    /// A workbook that is damaged, or something else under its name.
    WorkbookBroken,
    /// A workbook of which more comes out than any programme needs.
    WorkbookTooLarge {
        /// How many bytes may come out of it.
        most: usize,
    },
    /// No text at all.
    Binary,
    /// A byte that is a letter neither in UTF-8 nor in Windows-1257.
    BrokenText {
        /// The line it is in.
        line: u32,
    },
    /// Some lines in UTF-8 and some in another encoding.
    MixedText {
        /// The first line in another.
        line: u32,
    },
    /// Columns without which nothing can be understood.
    MissingColumns(Vec<Field>),
    /// Two columns with one meaning.
    ColumnTwice(Field),
    /// Somebody speaks of a column that is not there.
    NoSuchColumn {
        /// What they called it.
        name: String,
    },
}

/// Why a line is not taken, not even as a draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RowRefusal {
    /// Nothing stands in it.
    Empty,
    /// More or fewer cells than the heading, so that nobody can say which is which.
    WrongCells {
        /// How many it has.
        found: usize,
        /// How many the heading has.
        expected: usize,
    },
    /// A cell longer than any text of a programme.
    CellTooLong {
        /// How many letters a cell may have.
        most: usize,
    },
    /// A quotation mark that is never closed has swallowed the lines after it.
    QuoteOpen,
    /// Letters that are no text.
    NoText,
    /// Neither a title nor anything that describes something.
    NothingSaid,
    /// A person leaves it out.
    LeftOut,
    /// It stands above the heading.
    AboveHeading,
    /// One cell spread over the columns: a heading for the rows below, which do not say it themselves.
    Heading,
    /// A title that is longer than a title may be.
    TitleTooLong {
        /// How many letters a title may have.
        most: usize,
    },
}
