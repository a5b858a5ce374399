//! What the machine room hands to every page.

use std::{cmp::Ordering, sync::Arc};

use domain::language::Language;
use store::{Moment, Store};

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
