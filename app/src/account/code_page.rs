//! The second step: the password was right, and a code from the telephone is asked for.

use domain::account::Step;
use leptos::{form::ActionForm, prelude::*};
use leptos_axum::redirect;
use leptos_router::hooks::use_query_map;

use super::{api::GiveCode, refusal::Refused};
use crate::{
    house::kept_nowhere,
    i18n::t,
    layout::{Content, page},
    ui::{field::TextField, notice::Mend},
    visit::{Visit, Where},
};

/// Where the code is given.
#[component]
pub fn CodePage() -> impl IntoView {
    let refused = Refused::read();
    let then = use_query_map()
        .get_untracked()
        .get("then")
        .unwrap_or_default();
    page(move |visit| async move {
        kept_nowhere();
        let language = visit.language();
        if !is_half_way(&visit) {
            // Too late, or too early: from the beginning.
            redirect(&visit.link("/sign-in"));
        }
        let title = t::account::code_title(language);
        let refused = refused.map(|refused| view! { <Mend heading=refused.sentence(language) /> });
        let again = visit.link("/sign-in");
        let body = view! {
            {refused}
            <h1>{title}</h1>
            <p class="lead">{t::account::code_text(language)}</p>
            <ActionForm action={ServerAction::<GiveCode>::new()} attr:class="form" attr:novalidate=true>
                <Where visit=visit.clone() />
                <input type="hidden" name="then" value=then />
                <TextField name="code" label=t::account::code(language) hint=t::account::code_hint(language) wrong=None autocomplete="one-time-code" focus=true />
                <button type="submit" class="button">{t::account::sign_in(language)}</button>
            </ActionForm>
            <p><a class="go" href=again>{t::account::code_back(language)}</a></p>
        };
        Ok(Content::unlisted(title, "sign-in", body))
    })
}

/// Whether somebody gave their password on this browser, and no code yet.
fn is_half_way(visit: &Visit) -> bool {
    let arrived = visit.caller.arrived.as_ref();
    let present = arrived.and_then(|arrived| arrived.present.as_ref());
    present.is_some_and(|present| present.step == Step::Password)
}
