//! Places and lines: who has a place in a course, who waits, and what happens when somebody asks or leaves.
//!
//! A [`Roster`] belongs to a parallel set. It holds numbers, never the people, so that deciding costs the same for the
//! tenth and the ten-thousandth in line; whoever calls brings the few [`Enrolment`]s that a request touches.
//!
//! The rules, in the order in which they bind:
//!
//! 1. A person holds one enrolment per parallel set at most.
//! 2. Places given and offered never exceed the seats, and seats never fall below them.
//! 3. While anybody waits for a course, or a place of it is offered, a newcomer joins the end of its line.
//! 4. A freed place is offered to the first in line, until a moment (which still counts, and is later for who came on
//!    paper); it is theirs until they answer or it passes. A newcomer who is alone in line while a place is free is offered it at once.
//! 5. Unknown seats give no place: everybody waits for the desk's decision.
//! 6. An offer that passes sends its holder to the end of the line and goes to the next. Nobody of eighty loses a course
//!    over a letter that came late, and nobody holds up the line twice in a row; who is alone in line is offered it again.
//! 7. Whom the house moves to another course gets a free place there or stays; nobody in line is passed over.

use std::collections::BTreeMap;

use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};

use crate::{
    course::{Entry, Seats},
    id::{CourseId, EnrolmentId, PersonId, SetId},
    person::Channel,
    text::SlipCode,
};

mod ask;
mod decide;
mod moves;
mod numbers;
mod transfer;

#[cfg(test)]
mod model;
#[cfg(test)]
mod tests;

pub use ask::{Answer, Ask, Decided, Known, Lines, Refusal, SeatsRefusal};
pub use transfer::TransferRefusal;

/// The numbers of a parallel set; courses are added to `groups` with [`Group::new`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Roster {
    /// The set.
    pub set: SetId,
    /// Its courses.
    pub groups: BTreeMap<CourseId, Group>,
    /// The number the next in line is given; it only grows, so that the order of lines is the order of asking.
    pub next_ticket: u64,
}

/// The numbers of one course.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Group {
    /// How many places there are.
    pub seats: Seats,
    /// Places given.
    pub placed: u32,
    /// Places offered to somebody from the line, not yet answered.
    pub offered: u32,
    /// People in line without an offer.
    pub waiting: u32,
    /// How one gets in.
    pub entry: Entry,
    /// Whether a public form may take names for it.
    pub public: bool,
    /// From when one may enrol, by any channel; always open if missing.
    pub opens: Option<DateTime>,
    /// Until when one may enrol, that moment included, by any channel; never closes if missing.
    pub closes: Option<DateTime>,
}

/// One person's standing in a parallel set; one record per set and person, which lives again when they come back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Enrolment {
    /// Its id.
    pub id: EnrolmentId,
    /// The parallel set.
    pub set: SetId,
    /// Which course of it.
    pub course: CourseId,
    /// Who.
    pub person: PersonId,
    /// How the entry arrived.
    pub channel: Channel,
    /// When its standing became what it is.
    pub since: DateTime,
    /// What it is.
    pub standing: Standing,
    /// The code on the slip.
    pub code: SlipCode,
}

/// What an enrolment is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// A place.
    Placed,
    /// A place that is theirs if they say so in time.
    Offered {
        /// Until when.
        until: DateTime,
        /// The number they had in the line.
        ticket: u64,
    },
    /// A place in line.
    Waiting {
        /// Their number; smaller is earlier.
        ticket: u64,
    },
    /// Nothing any more: given back.
    Left,
}

impl Standing {
    /// Whether it takes a seat.
    #[must_use]
    pub const fn holds_seat(self) -> bool {
        matches!(self, Self::Placed | Self::Offered { .. })
    }

    /// Whether it counts as the one enrolment a person may hold in the set.
    #[must_use]
    pub const fn is_live(self) -> bool {
        !matches!(self, Self::Left)
    }

    /// Whether it is an offer that nobody answered in time; the last moment still counts as in time.
    #[must_use]
    pub fn passed(self, now: DateTime) -> bool {
        matches!(self, Self::Offered { until, .. } if until < now)
    }
}
