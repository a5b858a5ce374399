//! Why a place was not given, as a word in an address and as a sentence on the page.

use domain::{course::Course, language::Language, roster};

use strum::{Display, EnumString};

use crate::{
    i18n::{date, t},
    visit::asked,
};

/// Why the form came back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Display, EnumString)]
#[strum(serialize_all = "kebab-case")]
pub(super) enum Refused {
    /// Something on the form is wrong.
    Form,
    /// It clashes with the place that another slip proves.
    Clash,
    /// Enrolment has not begun.
    NotOpenYet,
    /// Enrolment is over.
    Closed,
    /// Only the desk gives places.
    AskTheDesk,
    /// Too many requests in a short time.
    TooMany,
    /// The code on the slip is not one of ours.
    Code,
    /// An offer that has passed, or a place already given back.
    Passed,
}

impl Refused {
    /// Reads the word in the address of the page being drawn.
    pub(super) fn read() -> Option<Self> {
        asked("refused")
    }

    /// What the roster's refusal comes to for the public; `None` where a stranger must not learn it.
    pub(super) const fn of(refusal: roster::Refusal) -> Option<Self> {
        match refusal {
            roster::Refusal::AlreadyIn { .. } => None,
            roster::Refusal::NotOpenYet { .. } => Some(Self::NotOpenYet),
            roster::Refusal::Closed => Some(Self::Closed),
            roster::Refusal::NoSuchCourse
            | roster::Refusal::AskTheDesk
            | roster::Refusal::ByWishes => Some(Self::AskTheDesk),
            roster::Refusal::NotIn | roster::Refusal::NoOffer => Some(Self::Passed),
        }
    }

    /// The sentence for the person; `course` where one is meant.
    pub(super) fn sentence(self, language: Language, course: Option<&Course>) -> String {
        match self {
            Self::Form => t::enrolment::refused_form(language).to_owned(),
            Self::Clash => t::enrolment::refused_clash(language).to_owned(),
            Self::NotOpenYet => course.and_then(|course| course.opens).map_or_else(
                || t::enrolment::refused_desk(language).to_owned(),
                |opens| {
                    t::enrolment::refused_not_open(language, &date::moment(language, opens))
                        .to_string()
                },
            ),
            Self::Closed => t::enrolment::refused_closed(language).to_owned(),
            Self::AskTheDesk => t::enrolment::refused_desk(language).to_owned(),
            Self::TooMany => t::enrolment::refused_many(language).to_owned(),
            Self::Code => t::enrolment::refused_code(language).to_owned(),
            Self::Passed => t::enrolment::refused_passed(language).to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stranger_never_learns_who_is_in() {
        let course = domain::id::CourseId(uuid::Uuid::nil());
        assert_eq!(Refused::of(roster::Refusal::AlreadyIn { course }), None);
    }
}
