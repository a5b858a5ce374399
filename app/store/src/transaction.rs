//! One transaction, one answer: the only place that knows how the engine reports a conflict.
//!
//! The engine finds write-write conflicts and gives them back; it retries nothing. A transaction is one query from
//! `BEGIN` to `COMMIT`, which undoes itself when a statement fails; `commit()` on a handle is not used, because after a
//! failed statement it may keep a part (surrealdb#7207) and it hides a conflict in an internal error (surrealdb#7472).
//! The response of a failed block names the cause in one of its statements only, so all of them are read
//! (surrealdb#7428).

use std::{collections::HashMap, time::Duration};

use backon::{ExponentialBuilder, Retryable};
use surrealdb::{
    IndexedResults, Surreal,
    engine::any::Any,
    method::Query,
    types::{Error, ErrorDetails, Object, QueryError, SurrealValue, Value},
};

use crate::error::StoreError;

/// What a query throws when what was read before is no longer so.
pub(crate) const STALE: &str = "stale";

/// How often a transaction is tried again after a conflict; with the pauses below, for about ten seconds.
const TRIES: usize = 200;

/// A transaction under construction: steps in order, and what they are bound to.
pub(crate) struct Script {
    text: String,
    bound: Object,
}

impl Script {
    pub(crate) fn new() -> Self {
        Self {
            text: "BEGIN;\n".to_owned(),
            bound: Object::from_iter([("stale".to_owned(), STALE.to_owned().into_value())]),
        }
    }

    /// Adds a step, which ends with a semicolon.
    pub(crate) fn step(&mut self, text: &'static str) {
        self.text.push_str(text);
        self.text.push('\n');
    }

    /// Binds a parameter of one of the steps.
    pub(crate) fn bind(&mut self, name: &str, value: impl SurrealValue) {
        self.bound.insert(name.to_owned(), value.into_value());
    }

    /// Adds a step over `rows`, unless there are none; rows of a name that has its step already join the others.
    pub(crate) fn over<T: SurrealValue>(&mut self, text: &'static str, name: &str, rows: Vec<T>) {
        if rows.is_empty() {
            return;
        }
        if let Some(Value::Array(there)) = self.bound.get_mut(name) {
            there.extend(rows.into_iter().map(SurrealValue::into_value));
        } else {
            self.step(text);
            self.bind(name, rows);
        }
    }

    /// Runs all steps as one transaction.
    pub(crate) async fn commit(mut self, db: &Surreal<Any>) -> Result<(), StoreError> {
        self.text.push_str("COMMIT;");
        run(db.query(self.text).bind(self.bound)).await.map(drop)
    }
}

/// An error that may say: nothing was changed, the same may be tried again.
pub(crate) trait MayConflict {
    fn is_conflict(&self) -> bool;
}

impl MayConflict for StoreError {
    fn is_conflict(&self) -> bool {
        matches!(self, Self::Conflict)
    }
}

/// Runs a query; an error of any of its statements is the error of all.
pub(crate) async fn run(query: Query<'_, Any>) -> Result<IndexedResults, StoreError> {
    let mut response = query.await.map_err(|error| told(&error))?;
    let errors = response.take_errors();
    if errors.is_empty() {
        Ok(response)
    } else {
        Err(cause(&errors))
    }
}

/// Repeats `attempt`, which reads, decides and writes, for as long as it ends in a conflict.
pub(crate) async fn retrying<T, E, F>(attempt: impl FnMut() -> F) -> Result<T, E>
where
    E: MayConflict,
    F: Future<Output = Result<T, E>>,
{
    let pauses = ExponentialBuilder::default()
        .with_jitter()
        .with_min_delay(Duration::from_millis(1))
        .with_max_delay(Duration::from_millis(50))
        .with_max_times(TRIES);
    attempt
        .retry(pauses)
        .when(MayConflict::is_conflict)
        .notify(|_, _| metrics::counter!(crate::measured::CONFLICTS).increment(1))
        .await
}

/// What is behind the errors of a failed transaction: a conflict before anything else, and a named cause before
/// "another statement failed".
fn cause(errors: &HashMap<usize, Error>) -> StoreError {
    let mut ordered: Vec<_> = errors.iter().collect();
    ordered.sort_by_key(|(index, _)| **index);
    let told: Vec<_> = ordered.iter().map(|(_, error)| told(error)).collect();
    if told.iter().any(MayConflict::is_conflict) {
        return StoreError::Conflict;
    }
    let is_consequence = |error: &Error| {
        matches!(
            error.query_details(),
            Some(QueryError::NotExecuted | QueryError::Cancelled)
        )
    };
    let named = ordered.iter().position(|(_, error)| !is_consequence(error));
    told.into_iter()
        .nth(named.unwrap_or_default())
        .unwrap_or(StoreError::Conflict)
}

/// One error of the engine in our words. A record or a unique value that another writer created first is a conflict
/// too: the next try reads it.
fn told(error: &Error) -> StoreError {
    let text = error.message();
    match error.details() {
        ErrorDetails::Query(Some(QueryError::TransactionConflict))
        | ErrorDetails::AlreadyExists(_) => StoreError::Conflict,
        ErrorDetails::Thrown if text.ends_with(STALE) => StoreError::Conflict,
        ErrorDetails::Connection(_) => StoreError::unavailable(&text),
        _ if text.contains("can be retried")
            || text.contains("already contains")
            || text.contains("already exists") =>
        {
            StoreError::Conflict
        }
        _ => StoreError::Refused(text.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_conflict_is_found_behind_statements_that_were_not_run() {
        let not_run = || Error::query("not executed".to_owned(), QueryError::NotExecuted);
        let conflict = Error::query("Cannot COMMIT".to_owned(), QueryError::TransactionConflict);
        assert_eq!(
            cause(&HashMap::from([
                (0, not_run()),
                (1, not_run()),
                (2, conflict)
            ])),
            StoreError::Conflict
        );
    }

    #[test]
    fn the_cause_is_named_and_not_its_consequence() {
        let not_run = Error::query("not executed".to_owned(), QueryError::NotExecuted);
        let real = Error::internal("no space left".to_owned());
        let told = cause(&HashMap::from([(0, not_run), (1, real)]));
        assert_eq!(told, StoreError::Refused("no space left".to_owned()));
    }

    #[test]
    fn a_flattened_conflict_is_still_one() {
        let flattened = Error::internal(
            "Transaction conflict: busy. This transaction can be retried".to_owned(),
        );
        assert_eq!(told(&flattened), StoreError::Conflict);
        assert_eq!(
            told(&Error::thrown("An error occurred: stale".to_owned())),
            StoreError::Conflict
        );
    }
}
