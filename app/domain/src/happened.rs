//! What happened that somebody must be told; each becomes a message of the outbox in the same transaction.

pub mod message;

use jiff::civil::{Date, DateTime};
use serde::{Deserialize, Serialize};

use crate::{
    id::{CourseId, PersonId},
    roster::{Enrolment, Standing},
};

/// Something a person must be told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Happened {
    /// Whom to tell.
    pub person: PersonId,
    /// About which course.
    pub course: CourseId,
    /// What.
    pub what: What,
}

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum What {
    /// They have a place.
    PlaceGiven,
    /// They are in line.
    InLine,
    /// A place is theirs if they answer in time.
    PlaceOffered {
        /// Until when.
        until: DateTime,
    },
    /// They gave it back.
    Left,
    /// They asked for a place they hold already; said to them by the way they gave, never on the page, where a stranger may
    /// have typed their name. No enrolment changes then, so whoever answers the request adds it.
    AlreadyIn,
    /// The house has given them a place in this course in exchange for theirs in another.
    MovedOver {
        /// The course they were in.
        from: CourseId,
    },
    /// Meetings are not held.
    SessionsCancelled(Planned),
    /// Meetings are held at another time or place.
    SessionsMoved(Planned),
    /// Meetings that were cancelled or moved are held as planned after all.
    SessionsAsPlanned(Planned),
}

/// Meetings that were decided about together, by the days they were planned for. What became of each stands in the course.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Planned {
    /// The day of the first.
    pub first: Date,
    /// The day of the last.
    pub last: Date,
    /// How many.
    pub times: u16,
}

impl Happened {
    /// What must be told about an enrolment that is new or changed.
    #[must_use]
    pub const fn of(enrolment: &Enrolment) -> Self {
        let what = match enrolment.standing {
            Standing::Placed => What::PlaceGiven,
            Standing::Waiting { .. } => What::InLine,
            Standing::Offered { until, .. } => What::PlaceOffered { until },
            Standing::Left => What::Left,
        };
        Self {
            person: enrolment.person,
            course: enrolment.course,
            what,
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use rstest::rstest;
    use uuid::Uuid;

    use super::*;
    use crate::{
        id::{EnrolmentId, SetId},
        person::Channel,
        text::SlipCode,
    };

    #[rstest]
    #[case(Standing::Placed, What::PlaceGiven)]
    #[case(Standing::Waiting { ticket: 4 }, What::InLine)]
    #[case(
        Standing::Offered { until: date(2025, 9, 3).at(12, 0, 0, 0), ticket: 4 },
        What::PlaceOffered { until: date(2025, 9, 3).at(12, 0, 0, 0) }
    )]
    #[case(Standing::Left, What::Left)]
    fn each_standing_is_told_to_its_person(#[case] standing: Standing, #[case] what: What) {
        let enrolment = Enrolment {
            id: EnrolmentId(Uuid::from_u128(1)),
            set: SetId(Uuid::from_u128(2)),
            course: CourseId(Uuid::from_u128(3)),
            person: PersonId(Uuid::from_u128(4)),
            channel: Channel::Web,
            since: date(2025, 9, 1).at(9, 0, 0, 0),
            standing,
            code: SlipCode::parse("ACDE-FHJK").unwrap(),
        };
        let (person, course) = (enrolment.person, enrolment.course);
        assert_eq!(
            Happened::of(&enrolment),
            Happened {
                person,
                course,
                what
            }
        );
    }
}
