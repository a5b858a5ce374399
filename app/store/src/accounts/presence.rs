//! The sign-in of one request: what its cookie stands for, and how it begins and ends.

use domain::{
    account::{Helper, Post, Step},
    id::{AccountId, CentreId, SignInId},
    language::Language,
    text::PersonName,
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use tower_sessions_core::{Session, session};

use crate::error::StoreError;

/// Under which name a sign-in that begins stands in the record.
pub(super) const BEGINS: &str = "begins";
/// Under which name a sign-in that was found stands in the record.
pub(super) const PRESENT: &str = "present";

/// What a request's cookie stands for, and the way to change it.
#[derive(Clone, Debug)]
pub struct Presence(Session);

/// A sign-in to be begun.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewSignIn {
    /// Who signs in.
    pub account: AccountId,
    /// At the door of which house.
    pub centre: CentreId,
    /// How far they have come.
    pub step: Step,
    /// The kind of browser, for their own list.
    pub device: String,
    /// Who gave their password on this computer before.
    #[serde(default)]
    pub helpers: Vec<Helper>,
    /// When they gave their own, if they take over by a short number; now if they give it now.
    #[serde(default)]
    pub begun: Option<Timestamp>,
}

/// Somebody who is signed in, or half way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Present {
    /// This sign-in.
    pub sign_in: SignInId,
    /// Who.
    pub account: AccountId,
    /// Their name.
    pub name: PersonName,
    /// The language of their account.
    pub language: Language,
    /// What they are, and where, as it is now.
    pub posts: Vec<Post>,
    /// At the door of which house they signed in.
    pub centre: CentreId,
    /// How far they have come.
    pub step: Step,
    /// The kind of browser.
    pub device: String,
    /// Who gave their password on this computer, they among them if they are in.
    #[serde(default)]
    pub helpers: Vec<Helper>,
}

impl Presence {
    /// The presence behind what tower-sessions read from the cookie.
    #[must_use]
    pub const fn new(session: Session) -> Self {
        Self(session)
    }

    /// Who is signed in, if anybody is.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn read(&self) -> Result<Option<Present>, StoreError> {
        self.0.get(PRESENT).await.map_err(|cause| broken(&cause))
    }

    /// Signs somebody in under a new cookie; what the old one stood for has ended.
    ///
    /// # Errors
    /// [`StoreError`] when the old one could not be ended.
    pub async fn begin(&self, new: &NewSignIn) -> Result<(), StoreError> {
        self.0.cycle_id().await.map_err(|cause| broken(&cause))?;
        self.0
            .insert(BEGINS, new)
            .await
            .map_err(|cause| broken(&cause))
    }

    /// Signs out.
    ///
    /// # Errors
    /// [`StoreError`] when it could not be ended.
    pub async fn end(&self) -> Result<(), StoreError> {
        self.0.flush().await.map_err(|cause| broken(&cause))
    }
}

fn broken(cause: &session::Error) -> StoreError {
    StoreError::Broken(format!("a sign-in: {cause}"))
}
