//! A reader's visit to a centre: in which language, of which house, on which day.

use std::{str::FromStr, sync::Arc};

use domain::{
    access::Action, calendar::Span, id::RequestKey, language::Language, pattern, session::Session,
    text::Slug,
};
use http::request::Parts;
use jiff::{ToSpan, civil::Date};
use leptos::prelude::*;
use leptos_router::hooks::{use_params_map, use_query_map};
use store::{Catalogue, Moment};

use crate::{
    caller::{Caller, caller},
    draft::Draft,
    error::AppError,
    look::Look,
};

/// What an address and a request say, before anything is looked up.
#[derive(Clone)]
pub struct Address {
    /// The language of the address, or of the browser where the address has none.
    pub language: Language,
    /// The centre's part of the address.
    centre: Option<Slug>,
    /// The third part of the address that pages name themselves: a course, a code.
    pub rest: Option<String>,
    /// The path, for the language switch.
    pub path: String,
    /// The question part of the address, without its mark.
    pub query: String,
    /// The reader's choices.
    pub look: Look,
    /// The token that binds a half-filled form to this browser, if there is one.
    pub draft: Option<String>,
    /// The same for what was typed at the door.
    pub door: Option<String>,
    /// The same for what is shown once.
    pub shown: Option<String>,
    /// The same for who is looked for at the desk.
    pub sought: Option<String>,
}

impl Address {
    /// Reads the request being answered. Must be called while the page is being set up, before anything is awaited.
    #[must_use]
    pub fn read() -> Self {
        let params = use_params_map().get_untracked();
        Self {
            rest: params.get("rest"),
            ..Self::of_request()
        }
    }

    /// What the request says where no route was found, or none was looked for.
    #[must_use]
    pub fn of_request() -> Self {
        let parts = use_context::<Parts>();
        let headers = parts
            .as_ref()
            .map(|parts| parts.headers.clone())
            .unwrap_or_default();
        let uri = parts.map(|parts| parts.uri).unwrap_or_default();
        Self {
            language: language_of(uri.path(), &headers),
            centre: uri
                .path()
                .split('/')
                .nth(2)
                .and_then(|slug| Slug::parse(slug).ok()),
            rest: None,
            path: uri.path().to_owned(),
            query: uri.query().unwrap_or_default().to_owned(),
            look: Look::of(&headers),
            draft: Draft::Form.token(&headers),
            door: Draft::Door.token(&headers),
            shown: Draft::Link.token(&headers),
            sought: Draft::Desk.token(&headers),
        }
    }

    /// What a form says of the house it was filled in and the language it is read in.
    #[must_use]
    pub(crate) fn of_form(language: &str, centre: Slug) -> Self {
        let request = Self::of_request();
        Self {
            language: Language::from_code(language).unwrap_or(request.language),
            centre: Some(centre),
            ..request
        }
    }

    /// This page in another language, with the same question.
    #[must_use]
    pub fn in_language(&self, language: Language) -> String {
        let rest = self.path.splitn(3, '/').nth(2).unwrap_or_default();
        let page = format!("/{language}/{rest}");
        let mark = if self.query.is_empty() { "" } else { "?" };
        format!("{}{mark}{}", page.trim_end_matches('/'), self.query)
    }
}

/// What a word in the question part of the address means, if it means anything. Must be called while the page is being
/// set up, before anything is awaited.
pub(crate) fn asked<T: FromStr>(name: &str) -> Option<T> {
    use_query_map().get_untracked().get(name)?.parse().ok()
}

/// The language an address names; else the first that the browser asks for and we speak; else English.
#[must_use]
pub fn language_of(path: &str, headers: &http::HeaderMap) -> Language {
    let named = path
        .split('/')
        .nth(1)
        .filter(|part| part.len() == 2)
        .and_then(Language::from_code);
    let asked = || {
        headers
            .get(http::header::ACCEPT_LANGUAGE)
            .and_then(|value| value.to_str().ok())
            .and_then(first_spoken)
    };
    named.or_else(asked).unwrap_or(Language::En)
}

/// The best language of an `Accept-Language` header, by its weights (RFC 9110, 12.5.4); the earlier wins a tie.
fn first_spoken(accepted: &str) -> Option<Language> {
    let weighed = accepted.split(',').filter_map(|part| {
        let (code, weight) = part.split_once(';').unwrap_or((part, "q=1"));
        let weight = weight
            .trim()
            .strip_prefix(['q', 'Q'])?
            .trim_start()
            .strip_prefix('=')?;
        let weight = weight
            .trim()
            .parse::<f32>()
            .ok()
            .filter(|weight| *weight > 0.0)?;
        Some((Language::from_code(code.trim())?, weight))
    });
    weighed
        .fold(None, |best: Option<(Language, f32)>, next| {
            if best.is_some_and(|best| best.1 >= next.1) {
                best
            } else {
                Some(next)
            }
        })
        .map(|best| best.0)
}

/// A reader in a house.
#[derive(Clone)]
pub struct Visit {
    /// Who reads.
    pub caller: Caller,
    /// Where they are.
    pub address: Address,
    /// What the house offers.
    pub house: Arc<Catalogue>,
    /// When.
    pub now: Moment,
}

impl Visit {
    /// Looks up the centre that `address` names.
    ///
    /// # Errors
    /// [`AppError::NotFound`] when there is none of that name.
    pub async fn to(caller: Caller, address: Address) -> Result<Self, AppError> {
        let slug = address.centre.clone().ok_or(AppError::NotFound)?;
        let centre = caller
            .site
            .store
            .centre(&slug)
            .await?
            .ok_or(AppError::NotFound)?;
        caller.may(Action::ReadProgramme(centre.id))?;
        let house = caller.site.store.catalogue(centre.id).await?;
        let now = caller.now(&centre.zone);
        Ok(Self {
            caller,
            address,
            house,
            now,
        })
    }

    /// The house that `address` names, or the only one there is: for the pages that stand where none can. Nothing if
    /// there is no such house, or it cannot be read now.
    pub async fn nearest(caller: Caller, address: Address) -> Option<Self> {
        let named = Self::to(caller.clone(), address.clone()).await;
        if let Ok(visit) = named {
            return Some(visit);
        }
        let centres = caller.site.store.centres().await.ok()?;
        let [only] = centres.as_slice() else {
            return None;
        };
        let centre = Some(only.slug.clone());
        Self::to(caller, Address { centre, ..address }).await.ok()
    }

    /// The language the reader reads.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.address.language
    }

    /// The day it is in the house.
    #[must_use]
    pub fn today(&self) -> Date {
        self.now.civil.date()
    }

    /// The address of a page of this house; `rest` begins with a slash or is empty.
    #[must_use]
    pub fn link(&self, rest: &str) -> String {
        format!("/{}/{}{rest}", self.language(), self.house.centre.slug)
    }

    /// The sessions of `offer` from `first`, `days` long.
    #[must_use]
    pub fn sessions(&self, offer: &domain::offer::Offer, first: Date, days: i32) -> Vec<Session> {
        let last = first.checked_add((days - 1).days()).unwrap_or(first);
        Span::new(first, last).map_or_else(Vec::new, |within| {
            pattern::sessions(
                &offer.patterns,
                &offer.changes,
                &self.house.calendar,
                within,
            )
        })
    }

    /// `at` as the clocks of the house show it, near enough to now: the hours before a change of the clocks are shown as
    /// after it, since zones are known in the machine room alone.
    #[must_use]
    pub fn civil(&self, at: jiff::Timestamp) -> jiff::civil::DateTime {
        self.now
            .civil
            .saturating_add(at.duration_since(self.now.at))
    }

    /// The public address of a page of this house, for QR codes and calendars.
    #[must_use]
    pub fn public_link(&self, rest: &str) -> String {
        format!("{}{}", self.caller.site.address, self.link(rest))
    }
}

/// The caller and the address of the request being answered.
///
/// # Errors
/// As [`caller`].
pub fn arrival() -> Result<(Caller, Address), AppError> {
    Ok((caller()?, Address::read()))
}

/// The fields by which a form says in which house it was filled, and in which language it is read.
#[component]
pub(crate) fn Where(visit: Visit) -> impl IntoView {
    view! {
        <input type="hidden" name="language" value=visit.language().code() />
        <input type="hidden" name="centre" value=visit.house.centre.slug.to_string() />
    }
}

/// The field that names this request, so that a form sent twice does its work once.
#[component]
pub(crate) fn Once() -> impl IntoView {
    let key = RequestKey(uuid::Uuid::now_v7()).to_string();
    view! { <input type="hidden" name="key" value=key /> }
}
