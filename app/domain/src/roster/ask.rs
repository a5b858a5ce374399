//! What is asked of a roster, and what it answers.

use std::collections::BTreeMap;

use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};

use super::Enrolment;
#[cfg(doc)]
use super::Roster;
use crate::{
    id::{CourseId, EnrolmentId, PersonId},
    person::Channel,
    text::SlipCode,
};

/// What a person, or the desk for them, asks of a roster.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ask {
    /// A place, or else a place in line.
    Enrol {
        /// In which course of the set.
        course: CourseId,
        /// By whom.
        person: PersonId,
        /// How the request arrived.
        channel: Channel,
        /// The id of the enrolment, unless the person left the set before: then the old record lives again under its id.
        id: EnrolmentId,
        /// The code its slip gets.
        code: SlipCode,
    },
    /// To give back a place, an offer or a place in line.
    Leave {
        /// By whom.
        person: PersonId,
    },
    /// To take the place that was offered.
    Accept {
        /// By whom.
        person: PersonId,
    },
}

impl Ask {
    /// The person it is about.
    #[must_use]
    pub const fn person(&self) -> PersonId {
        match self {
            Self::Enrol { person, .. } | Self::Leave { person } | Self::Accept { person } => {
                *person
            }
        }
    }
}

/// How a request was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// A place.
    Placed,
    /// In line, this many places from the front; 1 is next. People with an offer are not counted.
    InLine {
        /// Their place in line.
        position: u32,
    },
    /// Given back.
    Left,
}

/// Why a request is not granted; each leaves the roster as it was.
///
/// Where several hold for an enrolment, the first of this list is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// The course is not in this set.
    #[error("no such course in the set")]
    NoSuchCourse,
    /// Places are given by wishes, later.
    #[error("places are given by wishes")]
    ByWishes,
    /// Only the desk enrols, and this came from the web.
    #[error("only the desk enrols")]
    AskTheDesk,
    /// Enrolment has not begun.
    #[error("enrolment opens at {opens}")]
    NotOpenYet {
        /// When it does.
        opens: DateTime,
    },
    /// Enrolment is over.
    #[error("enrolment closed")]
    Closed,
    /// They hold an enrolment of this set already.
    #[error("already in")]
    AlreadyIn {
        /// In which course.
        course: CourseId,
    },
    /// They hold none, so nothing can be given back or taken.
    #[error("not in")]
    NotIn,
    /// Nothing is offered to them, or the offer has passed, even if nobody has cleared it away yet.
    #[error("no offer")]
    NoOffer,
}

/// What must be written after a decision.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Decided {
    /// One answer per request, in their order.
    pub answers: Vec<Result<Answer, Refusal>>,
    /// Every enrolment that is new or changed, in its final form, each once, in the order of first change.
    pub changed: Vec<Enrolment>,
}

/// The heads of lines: for each course who waits without an offer, first in line first and nobody left out between.
///
/// Fewer than needed do no harm: a place for which no head was brought stays free, newcomers still join the end of the
/// line, and the next call that brings the head offers it.
pub type Lines = BTreeMap<CourseId, Vec<Enrolment>>;

/// The enrolments that a batch of requests can touch.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Known {
    /// What the people of the batch hold in the set, live or left; who is missing here never enrolled in it.
    pub held: BTreeMap<PersonId, Enrolment>,
    /// The heads of the lines, as many of each as [`Roster::heads_needed`] says.
    pub lines: Lines,
}

/// A seat number the desk may not set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SeatsRefusal {
    /// The course is not in this set.
    #[error("no such course in the set")]
    NoSuchCourse,
    /// More places are given than that.
    #[error("{held} places are given")]
    BelowHeld {
        /// How many are given or offered.
        held: u32,
    },
}
