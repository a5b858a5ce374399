//! Doubts in words: why a cell of a sheet could not be understood.

use domain::{language::Language, offer::DoubtReason};

use super::t::import as t;

/// Why a cell is doubtful.
#[must_use]
pub const fn doubt_in_words(language: Language, reason: DoubtReason) -> &'static str {
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
