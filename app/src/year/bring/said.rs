//! What a page says first: why something was not done, or that it was; a word in an address and a sentence on the page.

use std::borrow::Cow;

use domain::language::Language;
use leptos::prelude::*;
use strum::{Display, EnumString};

use super::draft::MOST_MEGABYTES;
use crate::{
    i18n::t,
    ui::notice::{Mend, Notice, Tone},
    visit::asked,
};

/// What the page says first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Display, EnumString)]
#[strum(serialize_all = "kebab-case")]
pub enum Said {
    /// No file was chosen.
    NoFile,
    /// The file is larger than one may be.
    TooLarge,
    /// The sheet is not there any more.
    Gone,
    /// What was said is kept.
    Kept,
    /// More was put right than can be kept.
    TooMuch,
    /// It was not taken in.
    Stopped,
    /// It is forgotten.
    Forgotten,
}

impl Said {
    /// Reads the word in the address of the page being drawn.
    pub(super) fn read() -> Option<Self> {
        asked("said")
    }

    /// The notice for the person.
    pub(super) fn notice(self, language: Language) -> impl IntoView {
        let (heading, text): (&'static str, Cow<'static, str>) = match self {
            Self::NoFile => (
                t::bring::no_file(language),
                t::bring::no_file_text(language).into(),
            ),
            Self::TooLarge => (
                t::bring::too_large(language),
                t::bring::too_large_text(language, MOST_MEGABYTES),
            ),
            Self::Gone => (
                t::bring::gone(language),
                t::bring::gone_text(language).into(),
            ),
            Self::Kept => (
                t::bring::kept(language),
                t::bring::kept_text(language).into(),
            ),
            Self::TooMuch => (
                t::bring::too_much(language),
                t::bring::too_much_text(language).into(),
            ),
            Self::Stopped => (
                t::bring::stopped(language),
                t::bring::stopped_text(language).into(),
            ),
            Self::Forgotten => (
                t::bring::forgotten(language),
                t::bring::forgotten_text(language).into(),
            ),
        };
        let text = text.into_owned();
        if matches!(self, Self::Kept | Self::Forgotten) {
            return view! { <Notice tone=Tone::Good heading><p>{text}</p></Notice> }.into_any();
        }
        view! { <Mend heading><p>{text}</p></Mend> }.into_any()
    }
}
