//! Why a course was not saved, or what came of it, as a word in an address and as a sentence on the page.

use domain::language::Language;
use strum::{Display, EnumString};

use super::read::{Wrong, Wrongs};
use crate::{i18n::t, visit::asked};

/// What the page says first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Display, EnumString)]
#[strum(serialize_all = "kebab-case")]
pub(super) enum Said {
    /// Something on the form is to be mended.
    Form,
    /// It takes what something else has.
    Clash,
    /// Its room is no longer used.
    RoomGone,
    /// More people are in than there would be places.
    Seats,
    /// It has no hour or place that could be shown.
    Unready,
    /// The decision about sessions could not be read.
    Decision,
    /// The decision changed nothing.
    Nothing,
    /// Somebody else kept it while this was typed.
    Meanwhile,
    /// It is not what the reader of the button saw.
    Changed,
    /// What was typed is thrown away for what somebody else kept.
    Theirs,
    /// It is kept.
    Kept,
    /// It is only looked at.
    Preview,
}

impl Said {
    /// Reads the word in the address of the page being drawn.
    pub(super) fn read() -> Option<Self> {
        asked("said")
    }

    /// Whether what was typed waits on the form.
    pub(super) const fn brings_back(self) -> bool {
        !matches!(
            self,
            Self::Kept | Self::Nothing | Self::Unready | Self::Changed | Self::Theirs
        )
    }

    /// Whether something is to be mended.
    pub(super) const fn is_refusal(self) -> bool {
        !matches!(self, Self::Kept | Self::Preview | Self::Theirs)
    }

    /// The sentence for the person.
    pub(super) fn sentence(self, language: Language) -> &'static str {
        match self {
            Self::Form => t::courses::refused_form(language),
            Self::Clash => t::courses::refused_clash(language),
            Self::RoomGone => t::courses::refused_room_gone(language),
            Self::Seats => t::courses::refused_seats(language),
            Self::Unready => t::courses::refused_unready(language),
            Self::Decision => t::sessions::refused_decision(language),
            Self::Nothing => t::sessions::refused_nothing(language),
            Self::Meanwhile => t::courses::refused_meanwhile(language),
            Self::Changed => t::courses::refused_changed(language),
            Self::Theirs => t::courses::theirs_taken(language),
            Self::Kept => t::courses::kept(language),
            Self::Preview => t::courses::only_preview(language),
        }
    }

    /// What to do next.
    pub(super) fn what_now(self, language: Language) -> &'static str {
        match self {
            Self::Preview => t::courses::only_preview_text(language),
            Self::Theirs => t::courses::theirs_taken_text(language),
            _ => t::courses::kept_text(language),
        }
    }
}

/// What is wrong with which field, in sentences.
pub(crate) fn sentences(language: Language, wrongs: &Wrongs) -> Vec<(&'static str, String)> {
    let wrongs = wrongs.iter();
    wrongs
        .map(|(field, wrong)| (*field, wrong.sentence(language)))
        .collect()
}

impl Wrong {
    /// The sentence beside the field.
    pub(crate) fn sentence(&self, language: Language) -> String {
        match self {
            Self::Words(_) => t::courses::wrong_words(language).to_owned(),
            Self::NoTitle => t::courses::wrong_no_title(language).to_owned(),
            Self::NoRhythm => t::courses::wrong_no_rhythm(language).to_owned(),
            Self::NoDay => t::courses::wrong_no_day(language).to_owned(),
            Self::NoWeek => t::courses::wrong_no_week(language).to_owned(),
            Self::NoAnchor => t::courses::wrong_no_anchor(language).to_owned(),
            Self::NoDate(typed) if typed.is_empty() => {
                t::courses::wrong_no_dates(language).to_owned()
            }
            Self::NoDate(typed) => t::courses::wrong_no_date(language, typed).into_owned(),
            Self::NoStart => t::courses::wrong_no_start(language).to_owned(),
            Self::NoEnd => t::courses::wrong_no_end(language).to_owned(),
            Self::EndFirst => t::courses::wrong_end_first(language).to_owned(),
            Self::NoPlace => t::courses::wrong_no_place(language).to_owned(),
            Self::NoSpan => t::courses::wrong_no_span(language).to_owned(),
            Self::NoNumber => t::courses::wrong_no_number(language).to_owned(),
            Self::MinimumAboveSeats => t::courses::wrong_minimum(language).to_owned(),
            Self::NoMoment => t::courses::wrong_no_moment(language).to_owned(),
            Self::ClosesFirst => t::courses::wrong_closes_first(language).to_owned(),
            Self::NoName => t::upkeep::wrong_no_name(language).to_owned(),
            Self::NoBuilding => t::upkeep::wrong_no_building(language).to_owned(),
            Self::NoPhone => t::people::wrong_phone(language).to_owned(),
            Self::NoEmail => t::people::wrong_email(language).to_owned(),
            Self::NoWay => t::people::wrong_way(language).to_owned(),
            Self::NoRoom => t::upkeep::wrong_no_room(language).to_owned(),
        }
    }
}
