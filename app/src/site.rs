//! What the machine room hands to every page.

use std::{cmp::Ordering, pin::Pin, sync::Arc};

use domain::{account::Password, language::Language};
use jiff::Timestamp;
use store::{Moment, Store};

use crate::{error::AppError, year::bring::Importer};

/// What pages may reach. Put into the context of each request by the router.
#[derive(Clone)]
pub struct Site {
    /// The memory.
    pub store: Store,
    /// The time.
    pub clock: Clock,
    /// The alphabets.
    pub alphabet: Alphabet,
    /// How often one person may ask.
    pub patience: Patience,
    /// What passwords are kept as.
    pub passwords: Passwords,
    /// The codes of the second step.
    pub second_step: SecondStep,
    /// Whether e-mail leaves the house; without a mail server it waits to be seen to by hand.
    pub sends_mail: bool,
    /// Who reads the sheets that people bring.
    pub importer: Importer,
    /// The public address without a slash at its end: `https://saieta-nams.lv`.
    pub address: Arc<str>,
}

/// Tells the time of a zone. The system's or a fixed one; pages cannot know.
#[derive(Clone)]
pub struct Clock(Arc<dyn Fn(&str) -> Moment + Send + Sync>);

impl Clock {
    /// A clock that asks `tell` for the moment in a zone of the tz database.
    pub fn new(tell: impl Fn(&str) -> Moment + Send + Sync + 'static) -> Self {
        Self(Arc::new(tell))
    }

    /// The moment in `zone`.
    #[must_use]
    pub fn now(&self, zone: &str) -> Moment {
        (self.0)(zone)
    }
}

/// Compares two texts as the alphabet of a language orders them.
#[derive(Clone)]
pub struct Alphabet(Arc<Compare>);

type Compare = dyn Fn(Language, &str, &str) -> Ordering + Send + Sync;

impl Alphabet {
    /// An alphabet that asks `compare`.
    pub fn new(compare: impl Fn(Language, &str, &str) -> Ordering + Send + Sync + 'static) -> Self {
        Self(Arc::new(compare))
    }

    /// The order of `left` and `right` for readers of `language`.
    #[must_use]
    pub fn compare(&self, language: Language, left: &str, right: &str) -> Ordering {
        (self.0)(language, left, right)
    }
}

/// Keeps anybody from asking without end: gentle, and chiefly per person.
#[derive(Clone)]
pub struct Patience(Arc<dyn Fn(&str) -> bool + Send + Sync>);

impl Patience {
    /// A patience that asks `lets`.
    pub fn new(lets: impl Fn(&str) -> bool + Send + Sync + 'static) -> Self {
        Self(Arc::new(lets))
    }

    /// Whether this person, named by anything that tells them apart, may ask once more now.
    #[must_use]
    pub fn lets(&self, person: &str) -> bool {
        (self.0)(person)
    }
}

/// The codes of the second step, as telephones make them.
#[derive(Clone)]
pub struct SecondStep(Arc<dyn Codes>);

/// The machine room's way with the codes of the second step.
pub trait Codes: Send + Sync {
    /// The number of the code that was typed, if it is one that `secret` makes about `now`.
    fn step(&self, secret: &[u8], typed: &str, now: Timestamp) -> Option<u64>;

    /// The secret in letters and figures, for who types it.
    fn text(&self, secret: &[u8]) -> String;

    /// A text as a square for a camera, in SVG.
    fn square(&self, text: &str) -> Option<String>;
}

impl SecondStep {
    /// Codes in the care of `codes`.
    pub fn new(codes: impl Codes + 'static) -> Self {
        Self(Arc::new(codes))
    }
}

impl std::ops::Deref for SecondStep {
    type Target = dyn Codes;

    fn deref(&self) -> &Self::Target {
        &*self.0
    }
}

/// Turns passwords into hashes and compares them with such. Slow on purpose, so it happens beside the requests.
#[derive(Clone)]
pub struct Passwords(Arc<dyn Hashing>);

/// An answer that takes its time.
pub type Later<T> = Pin<Box<dyn Future<Output = Result<T, AppError>> + Send>>;

/// The machine room's way with passwords.
pub trait Hashing: Send + Sync {
    /// The hash under which `password` is kept.
    fn hash(&self, password: Password) -> Later<String>;

    /// Whether `password` is the one whose hash is `kept`; without one the answer is no and takes as long.
    fn is(&self, password: Password, kept: Option<String>) -> Later<bool>;
}

impl Passwords {
    /// Passwords in the care of `hashing`.
    pub fn new(hashing: impl Hashing + 'static) -> Self {
        Self(Arc::new(hashing))
    }

    /// The hash under which `password` is kept.
    ///
    /// # Errors
    /// [`AppError::TooMany`] when too many wait already, or a fault.
    pub async fn hash(&self, password: Password) -> Result<String, AppError> {
        self.0.hash(password).await
    }

    /// Whether `password` is the one whose hash is `kept`; without one the answer is no and takes as long.
    ///
    /// # Errors
    /// As [`Self::hash`].
    pub async fn is(&self, password: Password, kept: Option<String>) -> Result<bool, AppError> {
        self.0.is(password, kept).await
    }
}
