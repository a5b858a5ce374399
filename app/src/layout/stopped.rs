//! What stands where a page cannot: nothing of that name, or a fault of ours. Always with a way on.

use std::borrow::Cow;

use domain::language::Language;
use leptos::prelude::*;
use leptos_axum::ResponseOptions;

use super::page::{Content, Frame, PlainFrame};
use crate::{
    account::sign_in_then,
    caller::caller,
    error::AppError,
    i18n::t,
    visit::{Address, Visit},
};

/// The page for an address that names nothing.
#[component]
pub fn NotFoundPage() -> impl IntoView {
    view! { <StoppedPage error=AppError::NotFound /> }
}

/// The page for something that stopped before the house was known.
#[component]
pub fn StoppedPage(
    /// What stopped it.
    error: AppError,
) -> impl IntoView {
    let address = Address::of_request();
    let drawn = async move { in_no_house(address, &error).await };
    view! { <Suspense>{Suspend::new(drawn)}</Suspense> }
}

/// Says what stopped a page of the house that is visited.
pub(super) fn in_house(visit: Visit, error: &AppError) -> AnyView {
    let content = content(visit.language(), error, visit.link(""));
    if *error == AppError::SignInFirst {
        leptos_axum::redirect(&visit.link(&sign_in_then(&visit.address.path)));
    }
    view! { <Frame visit content /> }.into_any()
}

/// Says what stopped a request of which no house is known: in the frame of the nearest house, or else without one.
pub(crate) async fn in_no_house(address: Address, error: &AppError) -> AnyView {
    if let Ok(caller) = caller()
        && let Some(visit) = Visit::nearest(caller, address.clone()).await
    {
        return in_house(visit, error);
    }
    let content = content(address.language, error, format!("/{}", address.language));
    view! { <PlainFrame address content /> }.into_any()
}

/// What happened, in the reader's language, and how to go on; the status is set to match.
fn content(language: Language, error: &AppError, way_on: String) -> Content {
    if let Some(response) = use_context::<ResponseOptions>() {
        response.set_status(error.status());
    }
    let (title, text) = words(language, error);
    let body = view! {
        <h1>{title}</h1>
        <p class="lead">{text}</p>
        <p><a class="button" href=way_on>{t::stopped::to_home(language)}</a></p>
    };
    Content::unlisted(title, "page-stopped", body)
}

/// The heading and the sentence.
fn words(language: Language, error: &AppError) -> (&'static str, Cow<'static, str>) {
    match error {
        AppError::NotFound => (
            t::stopped::not_found_title(language),
            t::stopped::not_found_text(language).into(),
        ),
        AppError::Unreadable => (
            t::stopped::unreadable_title(language),
            t::stopped::unreadable_text(language).into(),
        ),
        AppError::TooMany => (
            t::stopped::too_many_title(language),
            t::stopped::too_many_text(language).into(),
        ),
        AppError::SignInFirst => (
            t::stopped::sign_in_title(language),
            t::stopped::sign_in_text(language).into(),
        ),
        AppError::Forbidden => (
            t::stopped::forbidden_title(language),
            t::stopped::forbidden_text(language).into(),
        ),
        AppError::Fault(reference) => (
            t::stopped::fault_title(language),
            t::stopped::fault_text(language, &reference.to_string()),
        ),
    }
}
