//! What the store counts, by the names that who watches over a house sees, and what they may ask it.

use domain::roster::{Answer, Refusal};
use jiff::Timestamp;
use surrealdb::types::{Datetime, SurrealValue};

use crate::{Store, error::StoreError, record::timestamp, transaction::run};

/// How often a transaction was tried again because another one was first.
pub const CONFLICTS: &str = "saiets_store_conflicts_total";
/// Requests for places that were answered, by `answer`.
pub const ANSWERS: &str = "saiets_enrolment_answers_total";

const OLDEST: &str = "SELECT due FROM outbox ORDER BY due LIMIT 1";
const ALIVE: &str = "RETURN true";

#[derive(SurrealValue)]
struct Due {
    due: Datetime,
}

/// Counts an answer; what it is, never whose.
pub(crate) fn count(answer: &Result<Answer, Refusal>) {
    let answer = match answer {
        Ok(Answer::Placed) => "placed",
        Ok(Answer::InLine { .. }) => "in_line",
        Ok(Answer::Left) => "left",
        Err(Refusal::AlreadyIn { .. }) => "already_in",
        Err(_) => "refused",
    };
    metrics::counter!(ANSWERS, "answer" => answer).increment(1);
}

impl Store {
    /// Since when the oldest message waits that has not left; `None` when all have.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn oldest_message(&self) -> Result<Option<Timestamp>, StoreError> {
        let oldest: Vec<Due> = run(self.db().query(OLDEST))
            .await?
            .take(0)
            .map_err(|error| StoreError::corrupt("a message", error))?;
        oldest
            .into_iter()
            .next()
            .map(|due| timestamp(due.due))
            .transpose()
    }

    /// Asks the engine for a sign of life.
    ///
    /// # Errors
    /// [`StoreError`] when it gives none.
    pub async fn is_answering(&self) -> Result<(), StoreError> {
        run(self.db().query(ALIVE)).await.map(drop)
    }
}
