//! Every id of Saiets, in one alphabetical registry.
//!
//! Ids are opaque: the store makes them (version 7, so that they sort by age), the importer derives them from what a row
//! says, and nobody reads meaning out of them.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident,)+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.as_simple().fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Uuid::parse_str(text).map(Self)
            }
        }
    )+};
}

ids! {
    /// An [`Account`](crate::account::Account).
    AccountId,
    /// An [`Activity`](crate::activity::Activity).
    ActivityId,
    /// One entry of the audit.
    AuditId,
    /// A building of a centre.
    BuildingId,
    /// A [`Centre`](crate::centre::Centre).
    CentreId,
    /// A [`Course`](crate::course::Course).
    CourseId,
    /// One person's [`Enrolment`](crate::roster::Enrolment).
    EnrolmentId,
    /// A [`Faculty`](crate::faculty::Faculty).
    FacultyId,
    /// People who attend together, as the planner sees them: last year's roster, a faculty's students.
    GroupId,
    /// A tenant's [`Hold`](crate::hold::Hold).
    HoldId,
    /// An [`Invite`](crate::account::Invite) that waits to be followed.
    InviteId,
    /// A message waiting in the outbox.
    MessageId,
    /// A [`Person`](crate::person::Person).
    PersonId,
    /// Names one request of a person's, so that sending it twice is one request.
    RequestKey,
    /// A [`Room`](crate::place::Room).
    RoomId,
    /// A [`SchoolYear`](crate::calendar::SchoolYear).
    SchoolYearId,
    /// A parallel set: the courses of which a person holds one place at most.
    SetId,
    /// A [sheet](crate::offer::mending) that somebody brings in, or brought.
    SheetId,
    /// One sign-in of an account, as its owner sees it in the list of them.
    SignInId,
    /// A wing of a building.
    WingId,
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn shown_without_hyphens_and_read_with_or_without() {
        let id = CourseId(Uuid::from_u128(0x0123_4567_89ab_cdef_0123_4567_89ab_cdef));
        assert_eq!(id.to_string(), "0123456789abcdef0123456789abcdef");
        assert_eq!("0123456789abcdef0123456789abcdef".parse(), Ok(id));
        assert_eq!("01234567-89ab-cdef-0123-456789abcdef".parse(), Ok(id));
        assert_eq!("0123456789ABCDEF0123456789ABCDEF".parse(), Ok(id));
    }

    #[test]
    fn anything_else_is_refused() {
        for text in [
            "",
            "course",
            "0123456789abcdef0123456789abcde",
            "0123456789abcdef0123456789abcdeg",
        ] {
            assert!(text.parse::<CourseId>().is_err(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn what_is_shown_is_read(number: u128) {
            let id = PersonId(Uuid::from_u128(number));
            prop_assert_eq!(id.to_string().parse(), Ok(id));
            let json = serde_json::to_string(&id).expect("an id");
            prop_assert_eq!(serde_json::from_str::<PersonId>(&json).expect("an id"), id);
        }

        #[test]
        fn ids_sort_as_their_numbers(one: u128, other: u128) {
            let [first, second] = [one, other].map(|number| RoomId(Uuid::from_u128(number)));
            prop_assert_eq!(first.cmp(&second), one.cmp(&other));
        }
    }
}
