//! Why somebody did not come in, as a word in an address and as a sentence on the page.

use domain::language::Language;

use strum::{Display, EnumString};

use crate::{i18n::t, visit::asked};

/// Why a form came back, or what it did.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Display, EnumString)]
#[strum(serialize_all = "kebab-case")]
pub(crate) enum Refused {
    /// Name or password is wrong; which of them is nobody's business.
    Wrong,
    /// Too many tries.
    Wait,
    /// Something on the form is to be mended.
    Form,
    /// Something about the e-mail address is to be mended.
    Mailbox,
    /// The code of the second step is wrong, or what was asked for beside it.
    Code,
    /// The short number is no good one, or the password beside it is wrong.
    Pin,
    /// The short number is wrong, or nobody was chosen.
    Turn,
    /// The link is used or too old.
    Gone,
    /// The last manager of a house stays.
    LastManager,
    /// The account belongs to another house as well.
    Elsewhere,
}

impl Refused {
    /// Reads the word in the address of the page being drawn.
    pub(crate) fn read() -> Option<Self> {
        asked("refused")
    }

    /// The sentence for the person.
    pub(crate) fn sentence(self, language: Language) -> &'static str {
        match self {
            Self::Wrong => t::account::refused_wrong(language),
            Self::Wait => t::account::refused_wait(language),
            Self::Form | Self::Mailbox => t::account::refused_form(language),
            Self::Code => t::account::refused_code(language),
            Self::Pin => t::turn::refused_pin(language),
            Self::Turn => t::turn::refused_turn(language),
            Self::Gone => t::account::refused_gone(language),
            Self::LastManager => t::account::refused_last_manager(language),
            Self::Elsewhere => t::account::refused_elsewhere(language),
        }
    }
}
