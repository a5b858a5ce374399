//! What somebody read of a course before they changed it, as a form carries it.

use domain::course::Course;
use serde::Serialize;
use sha2::{Digest, Sha256};

/// A mark of a course as it was read, or that there was none: whoever saves says by it on what their change rests.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AsRead(String);

impl AsRead {
    /// There was no such course.
    #[must_use]
    pub const fn nothing() -> Self {
        Self(String::new())
    }

    /// All of the course.
    #[must_use]
    pub fn of(course: &Course) -> Self {
        Self::mark(course)
    }

    /// When and where it meets, and nothing else: for who decides about single sessions.
    #[must_use]
    pub fn meetings(course: &Course) -> Self {
        Self::mark(&(&course.offer.patterns, &course.offer.changes))
    }

    /// As a form sent it.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        Self(code.to_owned())
    }

    /// As a form carries it.
    #[must_use]
    pub fn code(&self) -> &str {
        &self.0
    }

    /// Both readings are the same exactly when they are written the same.
    fn mark(read: &impl Serialize) -> Self {
        let written = serde_json::to_vec(read).unwrap_or_default();
        let digest = Sha256::digest(&written);
        let half = digest.iter().take(16);
        Self(half.map(|byte| format!("{byte:02x}")).collect())
    }
}
