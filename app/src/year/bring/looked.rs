//! What the importer, which lives in the machine room, says about a sheet; and the way to ask it.

use std::sync::Arc;

use domain::language::Language;
use store::{Difference, Sheet};

use crate::{error::AppError, site::Later};

/// Who reads the sheets that people bring. The same that the command `import` asks.
#[derive(Clone)]
pub struct Importer(Arc<dyn Importing>);

/// The machine room's way with sheets.
pub trait Importing: Send + Sync {
    /// Reads a sheet as it stands with what was said about it, and says what it would change. Changes nothing.
    fn look(&self, sheet: Sheet, language: Language) -> Later<Looked>;

    /// Takes a sheet in, all of it or nothing; what was understood wholly is `shown` to everybody or waits as drafts. A
    /// refusal is a sentence.
    fn take_in(&self, sheet: Sheet, shown: bool, language: Language) -> Later<Result<(), String>>;
}

impl Importer {
    /// Sheets in the care of `importing`.
    pub fn new(importing: impl Importing + 'static) -> Self {
        Self(Arc::new(importing))
    }

    /// As [`Importing::look`].
    ///
    /// # Errors
    /// A fault when the store cannot be read.
    pub async fn look(&self, sheet: Sheet, language: Language) -> Result<Looked, AppError> {
        self.0.look(sheet, language).await
    }

    /// As [`Importing::take_in`].
    ///
    /// # Errors
    /// A fault when it could not be taken in.
    pub async fn take_in(
        &self,
        sheet: Sheet,
        shown: bool,
        language: Language,
    ) -> Result<Result<(), String>, AppError> {
        self.0.take_in(sheet, shown, language).await
    }
}

/// A sheet as it is understood by now.
#[derive(Clone, Debug, PartialEq)]
pub struct Looked {
    /// Its tables.
    pub pages: Vec<LookedPage>,
    /// What it makes; or a sentence that says why nothing can be made of it.
    pub read: Result<Read, String>,
}

/// One table of a sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LookedPage {
    /// Its page in the workbook; empty for a text.
    pub page: String,
    /// How many lines it has below the heading.
    pub lines: usize,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Why no programme can be read from it like this.
    pub why: Option<String>,
}

/// One column.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Column {
    /// What it is called.
    pub heading: String,
    /// What it means, by the name in our own sheets; empty if it is not read.
    pub meaning: String,
    /// How that is known.
    pub known: Known,
    /// A few of its cells.
    pub samples: Vec<String>,
}

/// How the meaning of a column is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Known {
    /// It is not.
    #[default]
    Not,
    /// A person said so.
    Said,
    /// By what it is called.
    Name,
    /// By the look of its cells alone.
    Look,
}

/// What a sheet makes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Read {
    /// How many lines were understood.
    pub understood: usize,
    /// How many are doubtful.
    pub doubtful: usize,
    /// How many courses came of them.
    pub courses: usize,
    /// How many activities.
    pub activities: usize,
    /// Every doubtful cell.
    pub doubts: Vec<Doubtful>,
    /// The lines that are not taken.
    pub not_taken: Vec<NotTaken>,
    /// What is to be known besides, in sentences.
    pub notes: Vec<String>,
    /// What it would change.
    pub difference: Difference,
}

/// A cell that could not be understood.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Doubtful {
    /// Its page in the workbook; empty for a text.
    pub page: String,
    /// Its line.
    pub line: u32,
    /// Where it stands in a workbook, such as `C5`.
    pub address: Option<String>,
    /// What the line is called.
    pub title: String,
    /// What the cell is about, by the name in our own sheets; empty if nothing of ours.
    pub field: String,
    /// The heading of its column.
    pub column: String,
    /// What stands there.
    pub cell: String,
    /// Why it is doubtful.
    pub reason: String,
}

/// A line that is not taken.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NotTaken {
    /// Its page in the workbook; empty for a text.
    pub page: String,
    /// The line.
    pub line: u32,
    /// Why.
    pub why: String,
}
