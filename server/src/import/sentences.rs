//! The sentence for each reason why something is doubtful or not taken, in the reader's language.

use std::borrow::Cow;

use app::i18n::t::import as t;
use domain::{language::Language, offer::DoubtReason};

use super::refusal::{ImportRefusal, RowRefusal, SheetRefusal};

/// Why a cell is doubtful.
#[must_use]
pub const fn of_doubt(language: Language, reason: DoubtReason) -> &'static str {
    match reason {
        DoubtReason::NoDay => t::cell_no_day(language),
        DoubtReason::DayVaries => t::cell_day_varies(language),
        DoubtReason::DayIsAChoice => t::cell_day_is_a_choice(language),
        DoubtReason::DayUnreadable => t::cell_day_unreadable(language),
        DoubtReason::DaysDisagree => t::cell_days_disagree(language),
        DoubtReason::NoStart => t::cell_no_start(language),
        DoubtReason::MidnightMeansUnknown => t::cell_midnight_means_unknown(language),
        DoubtReason::StartUnreadable => t::cell_start_unreadable(language),
        DoubtReason::EndUnreadable => t::cell_end_unreadable(language),
        DoubtReason::EndBeforeStart => t::cell_end_before_start(language),
        DoubtReason::HourAmbiguous => t::cell_hour_ambiguous(language),
        DoubtReason::OnlyPartOfDay => t::cell_only_part_of_day(language),
        DoubtReason::NoFrequency => t::cell_no_frequency(language),
        DoubtReason::FrequencyUnreadable => t::cell_frequency_unreadable(language),
        DoubtReason::FortnightWithoutAnchor => t::cell_fortnight_without_anchor(language),
        DoubtReason::MonthlyWithoutWeek => t::cell_monthly_without_week(language),
        DoubtReason::MonthsWithoutAnchor => t::cell_months_without_anchor(language),
        DoubtReason::FrequencyDisagrees => t::cell_frequency_disagrees(language),
        DoubtReason::ByArrangement => t::cell_by_arrangement(language),
        DoubtReason::DatesUnreadable => t::cell_dates_unreadable(language),
        DoubtReason::DateOnAnotherDay => t::cell_date_on_another_day(language),
        DoubtReason::NoSuchDate => t::cell_no_such_date(language),
        DoubtReason::SeatsUnreadable => t::cell_seats_unreadable(language),
        DoubtReason::SeatsUnlikely => t::cell_seats_unlikely(language),
        DoubtReason::LevelUnreadable => t::cell_level_unreadable(language),
        DoubtReason::SourceContradicts => t::cell_source_contradicts(language),
        DoubtReason::TextUnreadable => t::cell_text_unreadable(language),
        DoubtReason::SaidToBeInactive => t::cell_said_to_be_inactive(language),
        DoubtReason::SeenTwice => t::cell_seen_twice(language),
        DoubtReason::LooksLikeNoCourse => t::cell_looks_like_no_course(language),
        DoubtReason::SeveralInOne => t::cell_several_in_one(language),
        DoubtReason::NoTitle => t::cell_no_title(language),
        DoubtReason::LanguageUnknown => t::cell_language_unknown(language),
        DoubtReason::RoomUnknown => t::cell_room_unknown(language),
        DoubtReason::NotCalculated => t::cell_not_calculated(language),
    }
}

/// Why a line is not taken.
#[must_use]
pub(super) fn of_row(language: Language, why: RowRefusal) -> Cow<'static, str> {
    match why {
        RowRefusal::Empty => t::row_empty(language).into(),
        RowRefusal::WrongCells { found, expected } => {
            t::row_wrong_cells(language, number(expected), number(found))
        }
        RowRefusal::CellTooLong { most } => t::row_cell_too_long(language, number(most)),
        RowRefusal::QuoteOpen => t::row_quote_open(language).into(),
        RowRefusal::NoText => t::row_no_text(language).into(),
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
