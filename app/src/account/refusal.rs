//! Why somebody did not come in, as a word in an address and as a sentence on the page.

use domain::language::Language;

use crate::i18n::t;

/// Why a form came back, or what it did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refused {
    /// Name or password is wrong; which of them is nobody's business.
    Wrong,
    /// Too many tries.
    Wait,
    /// Something on the form is to be mended.
    Form,
    /// The link is used or too old.
    Gone,
    /// The last manager of a house stays.
    LastManager,
    /// The account belongs to another house as well.
    Elsewhere,
}

impl Refused {
    const ALL: [Self; 6] = [
        Self::Wrong,
        Self::Wait,
        Self::Form,
        Self::Gone,
        Self::LastManager,
        Self::Elsewhere,
    ];

    /// The word in the address.
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Self::Wrong => "wrong",
            Self::Wait => "wait",
            Self::Form => "form",
            Self::Gone => "gone",
            Self::LastManager => "last-manager",
            Self::Elsewhere => "elsewhere",
        }
    }

    /// Reads the word in the address of the page being drawn.
    pub(crate) fn read() -> Option<Self> {
        use leptos::prelude::GetUntracked;
        let code = leptos_router::hooks::use_query_map()
            .get_untracked()
            .get("refused")?;
        Self::ALL.into_iter().find(|refused| refused.code() == code)
    }

    /// The sentence for the person.
    pub(crate) fn sentence(self, language: Language) -> &'static str {
        match self {
            Self::Wrong => t::account::refused_wrong(language),
            Self::Wait => t::account::refused_wait(language),
            Self::Form => t::account::refused_form(language),
            Self::Gone => t::account::refused_gone(language),
            Self::LastManager => t::account::refused_last_manager(language),
            Self::Elsewhere => t::account::refused_elsewhere(language),
        }
    }
}
