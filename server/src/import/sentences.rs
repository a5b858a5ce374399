//! The sentence for each reason why something is doubtful or not taken, in the reader's language.

use std::borrow::Cow;

pub use app::i18n::doubt_in_words as of_doubt;
use app::i18n::t::import as t;
use domain::language::Language;

use super::refusal::{ImportRefusal, RowRefusal, SheetRefusal};

/// Why a line is not taken.
#[must_use]
pub(crate) fn of_row(language: Language, why: RowRefusal) -> Cow<'static, str> {
    match why {
        RowRefusal::Empty => t::row_empty(language).into(),
        RowRefusal::WrongCells { found, expected } => {
            t::row_wrong_cells(language, number(expected), number(found))
        }
        RowRefusal::CellTooLong { most } => t::row_cell_too_long(language, number(most)),
        RowRefusal::QuoteOpen => t::row_quote_open(language).into(),
        RowRefusal::NoText => t::row_no_text(language).into(),
        RowRefusal::LeftOut => t::row_left_out(language).into(),
        RowRefusal::AboveHeading => t::row_above_heading(language).into(),
        RowRefusal::Heading => t::row_heading(language).into(),
        RowRefusal::NothingSaid => t::row_nothing_said(language).into(),
        RowRefusal::TitleTooLong { most } => t::row_title_too_long(language, number(most)),
    }
}

/// Why nothing at all is taken, and what to do about it.
#[must_use]
pub fn of_import(language: Language, why: &ImportRefusal) -> Cow<'static, str> {
    match why {
        ImportRefusal::NoCourses { path } => t::no_courses(language, path),
        ImportRefusal::Disk { file, why } => t::disk(language, file, why),
        ImportRefusal::Sheet { file, why } => t::sheet(language, file, &of_sheet(language, why)),
        ImportRefusal::House {
            file,
            line,
            column,
            cell,
        } => t::house_cell(language, cell, column, file, &line.to_string()),
    }
}

/// Why a sheet cannot be read.
#[must_use]
pub fn of_sheet(language: Language, why: &SheetRefusal) -> Cow<'static, str> {
    match why {
        SheetRefusal::Empty => t::sheet_empty(language).into(),
        SheetRefusal::TooLarge { most } => t::sheet_too_large(language, number(most / 1024 / 1024)),
        SheetRefusal::TooManyRows { most } => t::sheet_too_many_rows(language, number(*most)),
        SheetRefusal::TooManyColumns { most } => t::sheet_too_many_columns(language, number(*most)),
        SheetRefusal::Utf16 => t::sheet_utf16(language).into(),
        SheetRefusal::Workbook => t::sheet_workbook(language).into(),
        SheetRefusal::WorkbookLocked => t::sheet_workbook_locked(language).into(),
        SheetRefusal::WorkbookOld => t::sheet_workbook_old(language).into(),
        SheetRefusal::WorkbookBroken => t::sheet_workbook_broken(language).into(),
        SheetRefusal::WorkbookTooLarge { most } => {
            t::sheet_workbook_too_large(language, number(most / 1024 / 1024))
        }
        SheetRefusal::NoSuchColumn { name } => t::sheet_no_such_column(language, name),
        SheetRefusal::Binary => t::sheet_binary(language).into(),
        SheetRefusal::BrokenText { line } => t::sheet_broken_text(language, &line.to_string()),
        SheetRefusal::MixedText { line } => t::sheet_mixed_text(language, &line.to_string()),
        SheetRefusal::MissingColumns(fields) => {
            let names: Vec<&str> = fields.iter().map(|field| field.heading()).collect();
            t::sheet_missing_columns(language, &names.join(", "))
        }
        SheetRefusal::ColumnTwice(field) => t::sheet_column_twice(language, field.heading()),
    }
}

/// A count as the translations take it.
pub(crate) fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
