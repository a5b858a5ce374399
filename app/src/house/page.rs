//! One way to draw a page of the house: whoever may not see it is led to the door, and no browser keeps it.

use std::future::Future;

use domain::{access::Action, account::Role, id::CentreId};
use http::{HeaderValue, header::CACHE_CONTROL};
use leptos::prelude::*;
use leptos_axum::ResponseOptions;

use crate::{
    error::AppError,
    i18n::t,
    layout::{Content, page},
    visit::Visit,
};

/// Draws a page for who may do `action` in the house.
pub(crate) fn house_page<F, D>(action: fn(CentreId) -> Action, draw: D) -> impl IntoView
where
    D: FnOnce(Visit) -> F + Send + 'static,
    F: Future<Output = Result<Content, AppError>> + Send + 'static,
{
    page(move |visit| async move {
        kept_nowhere();
        visit.caller.may(action(visit.house.centre.id))?;
        draw(visit).await
    })
}

/// Nobody finds this page by going back after its reader has left, on a computer that a house shares.
pub(crate) fn kept_nowhere() {
    if let Some(response) = use_context::<ResponseOptions>() {
        response.insert_header(CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
    }
}

/// What a role is called: "manager", "coordinator: Languages".
pub(crate) fn role_name(visit: &Visit, role: Role) -> String {
    let language = visit.language();
    match role {
        Role::Manager => t::house::manager(language).to_owned(),
        Role::Desk => t::house::desk(language).to_owned(),
        Role::Coordinator(faculty) => {
            let name = visit
                .house
                .faculty(faculty)
                .map(|faculty| faculty.name.get(language).1);
            let name = name.map_or("–", domain::text::Title::as_str);
            t::house::coordinator(language, name).to_string()
        }
    }
}
