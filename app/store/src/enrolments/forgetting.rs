//! Answers that nobody will ask for again.

use jiff::{SignedDuration, Timestamp};

use crate::{Store, error::StoreError, record::older_than, transaction::run};

/// For how long a request sent again gets the answer it got before. A form that is open for longer is a new request.
const REMEMBERED: SignedDuration = SignedDuration::from_hours(7 * 24);

const FORGET: &str = "DELETE $old RETURN NONE";

impl Store {
    /// Forgets the answers that requests were given more than a week before `now`. Takes O(what is forgotten).
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be written; they are forgotten another time then.
    pub async fn forget_old_requests(&self, now: Timestamp) -> Result<(), StoreError> {
        let old = older_than("request", now.saturating_sub(REMEMBERED).unwrap_or(now));
        run(self.db().query(FORGET).bind(("old", old)))
            .await
            .map(drop)
    }
}
