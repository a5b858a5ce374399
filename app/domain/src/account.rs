//! How somebody who works in a house signs in, and what they are there.
//!
//! A person may have no account at all; members need none. An account is opened by an invitation and never by itself.

mod invite;
mod password;
mod patience;
mod pin;
mod second;
mod sign_in;
mod turn;

use serde::{Deserialize, Serialize};

pub use self::{
    invite::{Invite, InviteToken},
    password::{Password, PasswordRefusal},
    patience::{Failures, Patience, Wait, attempt},
    pin::{Pin, PinRefusal},
    second::{RECOVERY_CODES, RecoveryCode},
    sign_in::{SignIn, Step},
    turn::{Helper, joined},
};
use crate::{
    id::{AccountId, CentreId, FacultyId},
    language::Language,
    text::{EmailAddress, PersonName, SignInName},
};

/// What somebody is in a house.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Runs the house.
    Manager,
    /// Enrols whoever stands at the desk or calls.
    Desk,
    /// Keeps the courses of one faculty.
    Coordinator(FacultyId),
}

/// A role in one house.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Post {
    /// The house.
    pub centre: CentreId,
    /// What they are in it.
    pub role: Role,
}

/// Whoever works in a house and signs in to do so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Account {
    /// Its id.
    pub id: AccountId,
    /// Their name, as colleagues read it.
    pub name: PersonName,
    /// The name under which they sign in.
    pub sign_in_name: SignInName,
    /// The language they chose when they opened it.
    pub language: Language,
    /// What they are, and where.
    pub posts: Vec<Post>,
    /// Their mailbox, if they said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<EmailAddress>,
    /// Whether whoever reads that mailbox said that it is right: the address of a stranger is one wrong letter away.
    #[serde(default)]
    pub confirmed: bool,
}

impl Account {
    /// What they are in `centre`.
    pub fn roles_at(&self, centre: CentreId) -> impl Iterator<Item = Role> {
        let here = self.posts.iter().filter(move |post| post.centre == centre);
        here.map(|post| post.role)
    }

    /// Where a link for a new password may go.
    #[must_use]
    pub fn confirmed_email(&self) -> Option<&EmailAddress> {
        self.email.as_ref().filter(|_| self.confirmed)
    }

    /// The same account with this mailbox, or with none. Another than before is to be confirmed anew.
    #[must_use]
    pub fn with_email(mut self, email: Option<EmailAddress>) -> Self {
        self.confirmed &= email.is_some() && email == self.email;
        self.email = email;
        self
    }

    /// The same account, its mailbox confirmed by who reads `email`; `None` if that is not its mailbox any more.
    #[must_use]
    pub fn confirming(self, email: &EmailAddress) -> Option<Self> {
        let still = self.email.as_ref() == Some(email);
        still.then_some(Self {
            confirmed: true,
            ..self
        })
    }

    /// The same account with one post more; a post it has already is not doubled.
    #[must_use]
    pub fn with_post(mut self, post: Post) -> Self {
        if !self.posts.contains(&post) {
            self.posts.push(post);
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn anna() -> Account {
        Account {
            id: AccountId(Uuid::from_u128(4)),
            name: PersonName::parse("Anna Bērziņa").expect("a name"),
            sign_in_name: SignInName::parse("anna").expect("a name"),
            language: Language::Lv,
            posts: Vec::new(),
            email: None,
            confirmed: false,
        }
    }

    #[test]
    fn a_mailbox_counts_once_who_reads_it_says_so_and_until_it_is_another() {
        let [own, other] = ["anna@example.org", "berta@example.org"]
            .map(|email| EmailAddress::parse(email).expect("an address"));
        let said = anna().with_email(Some(own.clone()));
        assert_eq!(said.confirmed_email(), None);
        assert_eq!(said.clone().confirming(&other), None);
        let confirmed = said.confirming(&own).expect("its mailbox");
        assert_eq!(confirmed.confirmed_email(), Some(&own));
        let same = confirmed.clone().with_email(Some(own.clone()));
        assert_eq!(same, confirmed);
        let changed = confirmed.clone().with_email(Some(other));
        assert_eq!(changed.confirmed_email(), None);
        let none = confirmed.with_email(None);
        assert_eq!((none.confirmed, none.clone()), (false, anna()));
        assert_eq!(none.with_email(Some(own)).confirmed_email(), None);
    }

    #[test]
    fn a_post_is_held_once_and_in_one_house() {
        let [here, there] = [1, 2].map(|number| CentreId(Uuid::from_u128(number)));
        let desk = Post {
            centre: here,
            role: Role::Desk,
        };
        let dean = Post {
            centre: there,
            role: Role::Coordinator(FacultyId(Uuid::from_u128(3))),
        };
        let account = anna().with_post(desk).with_post(desk).with_post(dean);
        assert_eq!(account.posts, [desk, dean]);
        assert_eq!(account.roles_at(here).collect::<Vec<_>>(), [Role::Desk]);
        assert_eq!(account.roles_at(there).collect::<Vec<_>>(), [dean.role]);
    }

    #[test]
    fn roles_are_kept_under_their_names() {
        let roles = [
            Role::Manager,
            Role::Desk,
            Role::Coordinator(FacultyId(Uuid::nil())),
        ];
        assert_eq!(
            serde_json::to_value(roles).expect("names"),
            serde_json::json!(["manager", "desk", { "coordinator": Uuid::nil() }])
        );
    }
}
