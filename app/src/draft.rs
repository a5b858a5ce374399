//! A half-filled form that waits for its person: kept by the store for half an hour, bound to a cookie, so that neither
//! the address nor the browser's history holds anything personal.

use http::HeaderValue;
use jiff::ToSpan;
use leptos::prelude::*;
use leptos_axum::ResponseOptions;
use serde::{Serialize, de::DeserializeOwned};

use crate::{caller::Caller, error::AppError, look, visit::Visit};

/// What is kept under which cookie: a form for a place, a form of the house, what is shown once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Draft {
    /// A form that came back, or that was cut off because nobody was signed in any more.
    Form,
    /// The name typed at the door, so that the form behind it is not lost over it.
    Door,
    /// A link that is shown once to whoever made it.
    Link,
    /// Who is looked for at the desk.
    Desk,
}

/// How long a draft waits, in minutes: long enough for a telephone call in between.
const MINUTES: i64 = 30;

impl Draft {
    const fn cookie(self) -> &'static str {
        match self {
            Self::Form => "draft",
            Self::Door => "door",
            Self::Link => "link",
            Self::Desk => "sought",
        }
    }

    /// Keeps what was typed and binds it to the browser that sent it.
    ///
    /// # Errors
    /// A fault when it is not kept.
    pub async fn keep<T: Serialize + Sync>(
        self,
        caller: &Caller,
        zone: &str,
        typed: &T,
    ) -> Result<(), AppError> {
        let token = uuid::Uuid::new_v4().simple().to_string();
        let body = serde_json::to_value(typed)
            .map_err(|cause| AppError::fault("writing a draft", &cause))?;
        let now = caller.now(zone).at;
        let until = now.saturating_add(MINUTES.minutes()).unwrap_or(now);
        caller.site.store.keep_draft(&token, body, until).await?;
        self.set_cookie(caller, &token, MINUTES * 60);
        Ok(())
    }

    /// What was typed before, if this browser's draft still waits and is one of this form.
    ///
    /// # Errors
    /// A fault when the store cannot be read.
    pub async fn read<T: DeserializeOwned>(self, visit: &Visit) -> Result<Option<T>, AppError> {
        let token = match self {
            Self::Form => &visit.address.draft,
            Self::Door => &visit.address.door,
            Self::Link => &visit.address.shown,
            Self::Desk => &visit.address.sought,
        };
        let Some(token) = token else {
            return Ok(None);
        };
        let body = visit.caller.site.store.draft(token, visit.now.at).await?;
        Ok(body.and_then(|body| serde_json::from_value(body).ok()))
    }

    /// Throws the draft away, once what it was for is done.
    ///
    /// # Errors
    /// A fault when it could not be forgotten.
    pub async fn forget(self, caller: &Caller) -> Result<(), AppError> {
        let parts = use_context::<http::request::Parts>();
        let token = parts.and_then(|parts| self.token(&parts.headers));
        self.forget_token(caller, token.as_deref()).await
    }

    /// As [`Self::forget`], where the token was read before something was awaited.
    ///
    /// # Errors
    /// As [`Self::forget`].
    pub async fn forget_token(self, caller: &Caller, token: Option<&str>) -> Result<(), AppError> {
        if let Some(token) = token {
            caller.site.store.forget_draft(token).await?;
            self.set_cookie(caller, "", 0);
        }
        Ok(())
    }

    /// The token that binds this draft to the browser, if there is one.
    #[must_use]
    pub fn token(self, headers: &http::HeaderMap) -> Option<String> {
        look::cookie(headers, self.cookie())
    }

    fn set_cookie(self, caller: &Caller, token: &str, age: i64) {
        let secure = if caller.site.address.starts_with("https:") {
            "; Secure"
        } else {
            ""
        };
        let name = self.cookie();
        let cookie =
            format!("{name}={token}; Path=/; Max-Age={age}; HttpOnly; SameSite=Lax{secure}");
        if let (Some(response), Ok(value)) = (
            use_context::<ResponseOptions>(),
            HeaderValue::from_str(&cookie),
        ) {
            response.append_header(http::header::SET_COOKIE, value);
        }
    }
}
