//! What stands where a page cannot: nothing of that name, or a fault of ours. Always with a way on.

use leptos::prelude::*;
use leptos_axum::ResponseOptions;

use super::page::{Content, Frame};
use crate::{
    error::AppError,
    i18n::t,
    visit::{Visit, reader_language},
};

/// The page for an address that names nothing.
#[component]
pub fn NotFoundPage() -> impl IntoView {
    view! { <Stopped error=AppError::NotFound visit=None /> }
}

/// Says what happened, in the reader's language, and how to go on; the status is set to match.
#[component]
pub(super) fn Stopped(error: AppError, visit: Option<Visit>) -> impl IntoView {
    let language = visit.as_ref().map_or_else(reader_language, Visit::language);
    if let Some(response) = use_context::<ResponseOptions>() {
        response.set_status(error.status());
    }
    if let (AppError::SignInFirst, Some(visit)) = (&error, &visit) {
        leptos_axum::redirect(&visit.link(&crate::account::sign_in_then(&visit.address.path)));
    }
    let (title, text) = match &error {
        AppError::NotFound => (
            t::stopped::not_found_title(language),
            t::stopped::not_found_text(language).to_owned(),
        ),
        AppError::Unreadable => (
            t::stopped::unreadable_title(language),
            t::stopped::unreadable_text(language).to_owned(),
        ),
        AppError::TooMany => (
            t::stopped::too_many_title(language),
            t::stopped::too_many_text(language).to_owned(),
        ),
        AppError::SignInFirst => (
            t::stopped::sign_in_title(language),
            t::stopped::sign_in_text(language).to_owned(),
        ),
        AppError::Forbidden => (
            t::stopped::forbidden_title(language),
            t::stopped::forbidden_text(language).to_owned(),
        ),
        AppError::Fault(reference) => (
            t::stopped::fault_title(language),
            t::stopped::fault_text(language, &reference.to_string()).to_string(),
        ),
    };
    let way_on = visit
        .as_ref()
        .map_or_else(|| format!("/{language}"), |visit| visit.link(""));
    let body = view! {
        <h1>{title}</h1>
        <p class="lead">{text}</p>
        <p><a class="button" href=way_on>{t::stopped::to_home(language)}</a></p>
    };
    match visit {
        Some(visit) => view! { <Frame visit content=Content::unlisted(title, "page-stopped", body) /> }.into_any(),
        None => view! { <leptos_meta::Title text=title /><main id="main" class="page-stopped">{body}</main> }.into_any(),
    }
}

/// The page for something that stopped before the house was known.
#[component]
pub fn StoppedPage(
    /// What stopped it.
    error: AppError,
) -> impl IntoView {
    view! { <Stopped error visit=None /> }
}
