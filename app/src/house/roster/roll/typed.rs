//! What was ticked and typed on the sheet of a session.

use std::collections::BTreeSet;

use domain::{id::PersonId, session::roll::Marks};
use serde::{Deserialize, Serialize};

/// The sheet as it was filled.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Filled {
    /// The day and hour of the session.
    pub(super) at: String,
    /// Who stood on it.
    #[serde(default)]
    pub(super) shown: Vec<PersonId>,
    /// Who was ticked.
    #[serde(default)]
    pub(super) came: Vec<PersonId>,
    /// How many came without a name, as it was typed.
    #[serde(default)]
    pub(super) unnamed: String,
}

/// Who came without a place: somebody the house knows, or a name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Guest {
    /// A name.
    #[serde(default)]
    pub(super) guest: String,
    /// Somebody the house knows, by their id.
    #[serde(default)]
    pub(super) person: String,
    /// Said: it is nobody of those who were found.
    #[serde(default)]
    pub(super) new: String,
}

/// A name that waits beside the page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Named {
    /// The name.
    pub guest: String,
}

impl Filled {
    /// What is to be marked, if the number can be read. An empty field says that nobody came besides.
    pub(super) fn read(&self) -> Option<Marks> {
        Some(Marks {
            shown: of(&self.shown),
            ticked: of(&self.came),
            unnamed: self.unnamed()?,
        })
    }

    /// How many came without a name.
    pub(super) fn unnamed(&self) -> Option<u16> {
        let typed = self.unnamed.trim();
        if typed.is_empty() {
            return Some(0);
        }
        typed.parse().ok().filter(|many| *many < 1000)
    }
}

fn of(people: &[PersonId]) -> BTreeSet<PersonId> {
    people.iter().copied().collect()
}
