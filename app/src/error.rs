//! Two ways in which something is not done: a refusal, which the person can act on, and a fault, which we must.

use std::fmt;

use domain::access::Forbidden;
use http::StatusCode;
use leptos::{prelude::*, server_fn::error::ServerFnErrorErr};
use serde::{Deserialize, Serialize};
use store::StoreError;

/// Why a page or a door does not answer as asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
pub enum AppError {
    /// There is no such page, course or slip.
    #[error("nothing is here")]
    NotFound,
    /// What was sent could not be read: a field is missing, or is not what its name says.
    #[error("not readable")]
    Unreadable,
    /// Too many requests in a short time.
    #[error("too many requests")]
    TooMany,
    /// Only for who is signed in, and nobody is.
    #[error("sign in first")]
    SignInFirst,
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
    /// The status of an answer that says so.
    #[must_use]
    pub const fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Unreadable => StatusCode::BAD_REQUEST,
            Self::TooMany => StatusCode::TOO_MANY_REQUESTS,
            Self::SignInFirst => StatusCode::UNAUTHORIZED,
            Self::Forbidden => StatusCode::FORBIDDEN,
            Self::Fault(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

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
        match error {
            // Not logged: the cause quotes what was sent, which may be personal.
            ServerFnErrorErr::Args(_)
            | ServerFnErrorErr::MissingArg(_)
            | ServerFnErrorErr::Deserialization(_) => Self::Unreadable,
            error => Self::fault("calling a server function", &error),
        }
    }
}
