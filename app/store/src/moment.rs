//! A moment, as the caller's clock gives it.

use jiff::{Timestamp, civil::DateTime};

/// Now, twice: as the centre's people read it and as the machine counts it. The store never asks for the time itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The centre's civil time, for rules.
    pub civil: DateTime,
    /// The instant, for records.
    pub at: Timestamp,
}
