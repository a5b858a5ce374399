//! What a page says first: why something was not done, or that it was; a word in an address and a sentence on the page.

use std::borrow::Cow;

use domain::language::Language;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

use super::draft::MOST_MEGABYTES;
use crate::{
    i18n::t,
    ui::notice::{Notice, Tone},
};

/// What the page says first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
    const ALL: [(Self, &'static str); 7] = [
        (Self::NoFile, "no-file"),
        (Self::TooLarge, "too-large"),
        (Self::Gone, "gone"),
        (Self::Kept, "kept"),
        (Self::TooMuch, "too-much"),
        (Self::Stopped, "stopped"),
        (Self::Forgotten, "forgotten"),
    ];

    /// The word in the address.
    #[must_use]
    pub fn code(self) -> &'static str {
        let mut all = Self::ALL.into_iter();
        all.find(|(said, _)| *said == self)
            .map_or("", |(_, code)| code)
    }

    /// Reads the word in the address of the page being drawn.
    pub(super) fn read() -> Option<Self> {
        let code = use_query_map().get_untracked().get("said")?;
        let mut all = Self::ALL.into_iter();
        all.find(|(_, known)| *known == code).map(|(said, _)| said)
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
        view! {
            <section class="notice notice--attention" role="alert" aria-labelledby="summary-heading" tabindex="-1" id="summary">
                <h2 id="summary-heading" class="notice__heading">{heading}</h2>
                <p>{text}</p>
            </section>
        }
        .into_any()
    }
}
