//! Faults of the store, in sentences an operator can act on. Refusals a person can act on have types of their own.

use std::fmt::Display;

/// A fault of the store.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// The engine cannot be reached, the folder is held by another process, or the disk fails.
    #[error(
        "the store cannot be reached: {0}. Is another `saiets` using the same folder, or is the disk full?"
    )]
    Unavailable(String),
    /// The data was written by a program that knows more tables than this one.
    #[error("the data is of schema {found}, this program knows {known}: start the newer program")]
    Newer {
        /// The newest migration in the data.
        found: i64,
        /// The newest this program has.
        known: i64,
    },
    /// A migration that was applied differs from the one in this program.
    #[error(
        "migration {number} was changed after it had been applied: start the program that wrote the data"
    )]
    Altered {
        /// Which.
        number: i64,
    },
    /// A restore was broken off before its last row.
    #[error(
        "a restore into this store was broken off: run `saiets restore` again and allow it to overwrite"
    )]
    Unfinished,
    /// Something in the store cannot be understood.
    #[error("{place} cannot be read: {what}")]
    Corrupt {
        /// Where.
        place: String,
        /// What is wrong with it.
        what: String,
    },
    /// More requests are waiting than may wait.
    #[error("too many requests are waiting; nothing was changed, try again in a moment")]
    Busy,
    /// Writers collided again and again. Nothing was changed.
    #[error("writers kept colliding; nothing was changed, try again")]
    Conflict,
    /// Something that was named is not there.
    #[error("there is no such {0}")]
    Missing(&'static str),
    /// The target holds data already.
    #[error("the store is not empty: say that it may be overwritten")]
    NotEmpty,
    /// A file of a backup could not be read or written.
    #[error("{path}: {what}")]
    File {
        /// The file.
        path: String,
        /// What went wrong.
        what: String,
    },
    /// The engine refused a query. Nothing was changed.
    #[error("the store refused: {0}")]
    Refused(String),
    /// A part of the program failed while it held the request. Whether it was granted can be asked again with its key.
    #[error("a request was not finished: {0}")]
    Broken(String),
}

impl StoreError {
    pub(crate) fn unavailable(cause: &impl Display) -> Self {
        Self::Unavailable(cause.to_string())
    }

    pub(crate) fn corrupt(place: impl Into<String>, what: impl Display) -> Self {
        Self::Corrupt {
            place: place.into(),
            what: what.to_string(),
        }
    }

    pub(crate) fn file(path: &std::path::Path, what: impl Display) -> Self {
        Self::File {
            path: path.display().to_string(),
            what: what.to_string(),
        }
    }
}
