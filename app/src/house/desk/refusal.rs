//! Why something was not done at the desk, as a word in an address and as a sentence on the page.

use domain::{
    language::Language,
    roster::{self, TransferRefusal},
};

use strum::{Display, EnumString};

use crate::{i18n::t, visit::asked};

/// Why a form came back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Display, EnumString)]
#[strum(serialize_all = "kebab-case")]
pub(in crate::house) enum Refused {
    /// Something on the form is to be mended.
    Form,
    /// It meets at the same time as a class they are in.
    Clash,
    /// They hold a place in the class or in another group of it.
    AlreadyIn,
    /// Enrolment has not begun.
    NotOpenYet,
    /// Enrolment is over.
    Closed,
    /// Places are given by wishes.
    ByWishes,
    /// The class is not offered any more.
    Gone,
    /// Nothing is held or offered any more.
    Passed,
    /// No place is free in the class that somebody should go over to.
    Full,
    /// More places are given than there would be chairs.
    Held,
    /// The class has its room or its leader together with another.
    Shared,
}

impl Refused {
    /// Reads the word in the address of the page being drawn.
    pub(in crate::house) fn read() -> Option<Self> {
        asked("refused")
    }

    /// What the roster's refusal comes to at the desk, which may know who is in.
    pub(super) const fn of(refusal: roster::Refusal) -> Self {
        match refusal {
            roster::Refusal::AlreadyIn { .. } => Self::AlreadyIn,
            roster::Refusal::NotOpenYet { .. } => Self::NotOpenYet,
            roster::Refusal::Closed => Self::Closed,
            roster::Refusal::ByWishes => Self::ByWishes,
            roster::Refusal::NoSuchCourse | roster::Refusal::AskTheDesk => Self::Gone,
            roster::Refusal::NotIn | roster::Refusal::NoOffer => Self::Passed,
        }
    }

    /// What stands against going over into another class.
    pub(super) const fn of_transfer(refusal: TransferRefusal) -> Self {
        match refusal {
            TransferRefusal::NotIn => Self::Passed,
            TransferRefusal::AlreadyIn { .. } => Self::AlreadyIn,
            TransferRefusal::NoSuchCourse => Self::Gone,
            TransferRefusal::ByWishes => Self::ByWishes,
            TransferRefusal::Full => Self::Full,
        }
    }

    /// The sentence for who works at the desk.
    pub(in crate::house) fn sentence(self, language: Language) -> &'static str {
        match self {
            Self::Form => t::desk::refused_form(language),
            Self::Clash => t::desk::refused_clash(language),
            Self::AlreadyIn => t::desk::refused_already_in(language),
            Self::NotOpenYet => t::desk::refused_not_open(language),
            Self::Closed => t::desk::refused_closed(language),
            Self::ByWishes => t::desk::refused_wishes(language),
            Self::Gone => t::desk::refused_gone(language),
            Self::Passed => t::desk::refused_passed(language),
            Self::Full => t::transfer::refused_full(language),
            Self::Held => t::roster::refused_held(language),
            Self::Shared => t::roster::refused_shared(language),
        }
    }
}
