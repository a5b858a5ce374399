//! Messages on their way: how each reaches its person, and how often sending is tried.

use jiff::{SignedDuration, civil::DateTime};
use serde::{Deserialize, Serialize};

use super::{Happened, What};
use crate::{
    account::Post,
    id::AccountId,
    language::Language,
    person::{Channel, Delivery, Person},
    roster::Standing,
    text::{EmailAddress, PersonName, SignInName},
};

/// What a message is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Matter {
    /// Something that happened to somebody who comes.
    Happened(Happened),
    /// Somebody at the door says that they lost the password of this name. Whether anybody has the name is looked at when
    /// the mail is written, so that the door does the same for every name.
    LostPassword {
        /// The name that was typed.
        name: SignInName,
        /// The language it was asked in.
        language: Language,
    },
    /// A manager invites a colleague.
    Invitation(Invitation),
    /// Somebody who works in the house gave a mailbox, and who reads it is asked whether it is theirs.
    Mailbox(GivenMailbox),
}

/// A mailbox that is to be confirmed. The link is made when the mail is written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GivenMailbox {
    /// Whose it is to be.
    pub account: AccountId,
    /// The mailbox.
    pub mailbox: EmailAddress,
    /// The language of the page on which it was given.
    pub language: Language,
}

/// A colleague who is invited by e-mail. The link is made when the mail is written, so that it is kept nowhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Invitation {
    /// What they are to be, and where.
    pub post: Post,
    /// Their name.
    pub name: PersonName,
    /// Where the link goes.
    pub mailbox: EmailAddress,
    /// The language of the page on which they were invited.
    pub language: Language,
    /// Who invites them.
    pub by: AccountId,
}

/// How a message leaves the house.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Way {
    /// By e-mail.
    Mail,
    /// On paper, printed in the house.
    Letter,
    /// Somebody calls, or says it when they come by.
    Call,
}

/// Why an e-mail did not go. Holds nothing of whom it was for, so that it may stand in a log.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// Nobody answered where mail is handed in, or it did not let us in.
    #[error("the mail server cannot be reached or does not let us in")]
    NoAnswer,
    /// The mail server asks to come back later.
    #[error("the mail server takes it later")]
    Later,
    /// The mail server says for good that it will not take it: there is no such mailbox, or it refuses the message.
    #[error("the mail server refuses it")]
    Refused,
    /// They have no mailbox any more.
    #[error("there is no mailbox any more")]
    NoMailbox,
    /// It could not be written, as when its course is gone from the programme.
    #[error("it could not be written")]
    NotWritten,
}

impl Why {
    /// Whether trying again could help.
    #[must_use]
    pub const fn may_pass(self) -> bool {
        matches!(self, Self::NoAnswer | Self::Later)
    }
}

/// The gaps between one try and the next, growing: about three days together, over a weekend without a mail server.
const GAPS: [SignedDuration; 9] = [
    SignedDuration::from_mins(1),
    SignedDuration::from_mins(5),
    SignedDuration::from_mins(15),
    SignedDuration::from_hours(1),
    SignedDuration::from_hours(3),
    SignedDuration::from_hours(8),
    SignedDuration::from_hours(16),
    SignedDuration::from_hours(20),
    SignedDuration::from_hours(24),
];

/// How long to wait after so many tries that went wrong for `why`; `None` when it was tried for the last time.
#[must_use]
pub fn next_try(tries: u32, why: Why) -> Option<SignedDuration> {
    let done = usize::try_from(tries).unwrap_or(usize::MAX);
    let gap = GAPS.get(done.saturating_sub(1)).copied();
    gap.filter(|_| why.may_pass())
}

/// How a person is told; `None` if they know already or another list has them. `came` is how their entry arrived.
///
/// Who cannot be written to is called about news only: what they asked for themselves they heard when they asked, unless it
/// came on paper. Cancelled and moved sessions have a call list of their own.
#[must_use]
pub fn way(what: What, person: &Person, came: Option<Channel>) -> Option<Way> {
    if person.deceased.is_some() {
        return None;
    }
    if person.wants == Delivery::Email && person.contact.email().is_some() {
        return Some(Way::Mail);
    }
    let heard_nothing = what.is_news() || came == Some(Channel::Paper);
    if person.wants == Delivery::Letter {
        let sees_no_slip = heard_nothing || came == Some(Channel::Phone);
        return sees_no_slip.then_some(Way::Letter);
    }
    (heard_nothing && !what.is_about_sessions()).then_some(Way::Call)
}

impl What {
    /// Whether it is something that its person did not do themselves, and cannot know.
    #[must_use]
    pub const fn is_news(self) -> bool {
        match self {
            Self::PlaceGiven | Self::InLine | Self::Left => false,
            Self::PlaceOffered { .. }
            | Self::AlreadyIn
            | Self::MovedOver { .. }
            | Self::SessionsCancelled(_)
            | Self::SessionsMoved(_)
            | Self::SessionsAsPlanned(_) => true,
        }
    }

    /// Whether it is about single meetings, whose notice has a list of everybody to tell.
    #[must_use]
    pub const fn is_about_sessions(self) -> bool {
        matches!(
            self,
            Self::SessionsCancelled(_) | Self::SessionsMoved(_) | Self::SessionsAsPlanned(_)
        )
    }

    /// Whether it is still so at `now` for a person who stands like this: what has changed since has a message of its own,
    /// and what is over need not be told.
    #[must_use]
    pub fn is_still_so(self, standing: Option<Standing>, now: DateTime) -> bool {
        match self {
            Self::PlaceGiven | Self::MovedOver { .. } => standing == Some(Standing::Placed),
            Self::InLine => matches!(standing, Some(Standing::Waiting { .. })),
            Self::Left => standing == Some(Standing::Left),
            Self::AlreadyIn => standing.is_some_and(Standing::is_live),
            Self::PlaceOffered { until } => {
                let offered = |standing| matches!(standing, Standing::Offered { until: said, .. } if said == until);
                now < until && standing.is_some_and(offered)
            }
            Self::SessionsCancelled(planned)
            | Self::SessionsMoved(planned)
            | Self::SessionsAsPlanned(planned) => {
                now.date() <= planned.last && standing.is_some_and(Standing::holds_seat)
            }
        }
    }
}

#[cfg(test)]
mod tests;
