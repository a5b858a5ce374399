//! Two ways in which something is not done: a refusal, which the person can act on, and a fault, which we must.

use std::fmt;

use domain::access::Forbidden;
use leptos::{prelude::*, server_fn::error::ServerFnErrorErr};
use serde::{Deserialize, Serialize};
use store::StoreError;

/// Why a page or a door does not answer as asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
pub enum AppError {
    /// There is no such page, course or slip.
    #[error("nothing is here")]
    NotFound,
    /// It is not theirs to do.
    #[error("not permitted")]
    Forbidden,
    /// Our own doing; the person gets its reference and a way on.
    #[error("fault {0}")]
    Fault(Reference),
}

/// The number under which a fault stands in the log: eight letters and digits, nothing personal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reference(String);

impl Reference {
    /// A new one, from the random end of a fresh id.
    fn new() -> Self {
        let id = uuid::Uuid::now_v7().simple().to_string();
        Self(id[id.len() - 8..].to_uppercase())
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl AppError {
    /// Logs `cause` under a new reference. `doing` says what was being done, without personal values.
    pub fn fault(doing: &'static str, cause: &dyn fmt::Display) -> Self {
        let reference = Reference::new();
        tracing::error!(%reference, doing, %cause, "fault");
        Self::Fault(reference)
    }
}

impl From<StoreError> for AppError {
    fn from(cause: StoreError) -> Self {
        Self::fault("asking the store", &cause)
    }
}

impl From<Forbidden> for AppError {
    fn from(_: Forbidden) -> Self {
        Self::Forbidden
    }
}

impl FromServerFnError for AppError {
    type Encoder = server_fn::codec::JsonEncoding;

    fn from_server_fn_error(error: ServerFnErrorErr) -> Self {
        Self::fault("calling a server function", &error)
    }
}
