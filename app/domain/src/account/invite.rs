//! The one-time link by which an account is opened, gets a new password, or has its mailbox confirmed.

use std::fmt;

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::{Post, Role};
use crate::{
    id::{AccountId, CentreId},
    text::EmailAddress,
};

/// What an unused link is good for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Invite {
    /// Opens an account with this post.
    Join(Post),
    /// Gives the account a new password; asked for in this house.
    Renew {
        /// The account.
        account: AccountId,
        /// The house whose manager gave the link.
        centre: CentreId,
    },
    /// The same, asked for by whoever lost the password, and sent to the mailbox of the account.
    Lost {
        /// The account.
        account: AccountId,
        /// The house at whose door it was asked for.
        centre: CentreId,
    },
    /// Confirms that a mailbox is that of the account: only who reads it has the link.
    Confirm {
        /// The account.
        account: AccountId,
        /// The house on whose page the mailbox was given.
        centre: CentreId,
        /// The mailbox.
        mailbox: EmailAddress,
    },
}

impl Invite {
    /// How long a link waits to be followed: over a weekend and a holiday.
    pub const LASTS: SignedDuration = SignedDuration::from_hours(7 * 24);
    /// How long one waits that anybody may have asked for: until the mail is read.
    pub const LOST_LASTS: SignedDuration = SignedDuration::from_hours(1);

    /// The house it leads into.
    #[must_use]
    pub const fn centre(&self) -> CentreId {
        match self {
            Self::Join(Post { centre, .. })
            | Self::Renew { centre, .. }
            | Self::Lost { centre, .. }
            | Self::Confirm { centre, .. } => *centre,
        }
    }

    /// The role it gives, if it gives one.
    #[must_use]
    pub const fn role(&self) -> Option<Role> {
        match self {
            Self::Join(post) => Some(post.role),
            Self::Renew { .. } | Self::Lost { .. } | Self::Confirm { .. } => None,
        }
    }

    /// The account that it gives a new password, if it gives one.
    #[must_use]
    pub const fn renews(&self) -> Option<AccountId> {
        match self {
            Self::Join(_) | Self::Confirm { .. } => None,
            Self::Renew { account, .. } | Self::Lost { account, .. } => Some(*account),
        }
    }

    /// Until when a link made at `now` can be followed.
    #[must_use]
    pub fn until(&self, now: Timestamp) -> Timestamp {
        let lasts = match self {
            Self::Join(_) | Self::Renew { .. } | Self::Confirm { .. } => Self::LASTS,
            Self::Lost { .. } => Self::LOST_LASTS,
        };
        now.checked_add(lasts).unwrap_or(Timestamp::MAX)
    }
}

/// The secret part of the link: 128 random bits as 32 letters. Whoever has it may follow it, so only its hash is kept.
#[derive(Clone, PartialEq, Eq)]
pub struct InviteToken(String);

impl InviteToken {
    /// How many letters it has.
    const LENGTH: usize = 32;

    /// The token that random bytes make.
    #[must_use]
    pub fn from_bytes(random: [u8; 16]) -> Self {
        Self(random.iter().map(|byte| format!("{byte:02x}")).collect())
    }

    /// Reads the end of a link; `None` if it is none of ours.
    #[must_use]
    pub fn parse(typed: &str) -> Option<Self> {
        let digit = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
        (typed.len() == Self::LENGTH && typed.bytes().all(digit)).then(|| Self(typed.to_owned()))
    }

    /// The token, for the link and for its hash.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Never shows the secret, also where somebody logs it by mistake.
impl fmt::Debug for InviteToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("InviteToken(..)")
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rstest::rstest;
    use uuid::Uuid;

    use super::*;

    #[test]
    fn a_link_waits_for_a_week_and_one_for_a_lost_password_for_an_hour() {
        let now = Timestamp::from_second(1_800_000_000).expect("a moment");
        let (account, centre) = (AccountId(Uuid::nil()), CentreId(Uuid::nil()));
        let renew = Invite::Renew { account, centre };
        let lost = Invite::Lost { account, centre };
        let confirm = Invite::Confirm {
            account,
            centre,
            mailbox: EmailAddress::parse("anna@example.org").expect("an address"),
        };
        let waits = |invite: &Invite| invite.until(now).as_second() - now.as_second();
        let week = 7 * 24 * 60 * 60;
        assert_eq!(
            [waits(&renew), waits(&lost), waits(&confirm)],
            [week, 60 * 60, week]
        );
        assert_eq!(lost.until(Timestamp::MAX), Timestamp::MAX);
        assert_eq!([renew.renews(), lost.renews()], [Some(account); 2]);
        assert_eq!((confirm.renews(), confirm.role()), (None, None));
        assert_eq!(confirm.centre(), centre);
    }

    #[test]
    fn a_link_leads_into_one_house() {
        let centre = CentreId(Uuid::from_u128(1));
        let join = Invite::Join(Post {
            centre,
            role: Role::Desk,
        });
        let renew = Invite::Renew {
            account: AccountId(Uuid::from_u128(2)),
            centre,
        };
        assert_eq!([join.centre(), renew.centre()], [centre; 2]);
        assert_eq!([join.role(), renew.role()], [Some(Role::Desk), None]);
    }

    #[rstest]
    #[case("")]
    #[case("0123456789abcdef0123456789abcde")]
    #[case("0123456789abcdef0123456789abcdef0")]
    #[case("0123456789ABCDEF0123456789abcdef")]
    #[case("0123456789abcdeg0123456789abcdef")]
    #[case("0123456789abcdef0123456789abcdē")]
    fn anything_else_is_no_token(#[case] typed: &str) {
        assert_eq!(InviteToken::parse(typed), None);
    }

    proptest! {
        #[test]
        fn whatever_is_made_is_read_and_never_shown(random: [u8; 16]) {
            let token = InviteToken::from_bytes(random);
            prop_assert_eq!(InviteToken::parse(token.as_str()), Some(token.clone()));
            let shown = format!("{token:?}");
            prop_assert!(!shown.contains(token.as_str()));
        }
    }
}
