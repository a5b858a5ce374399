//! For who lost the password: a link by e-mail. The page answers every name alike.

use leptos::{form::ActionForm, prelude::*};
use leptos_router::hooks::use_query_map;

use super::{api::AskNewPassword, refusal::Refused, sign_in_page::Lost};
use crate::{
    i18n::t,
    layout::{Content, page},
    ui::{
        field::TextField,
        notice::{Mend, Notice, Tone},
    },
    visit::{Visit, Where},
};

/// Where whoever lost the password asks for a link.
#[component]
pub fn LostPasswordPage() -> impl IntoView {
    let refused = Refused::read();
    let asked = use_query_map().get_untracked().get("asked").is_some();
    page(move |visit| async move {
        let language = visit.language();
        let title = t::account::lost_title(language);
        let said = (asked && visit.caller.site.sends_mail).then(|| {
            view! { <Notice tone=Tone::Good heading=t::account::lost_asked(language)><p>{t::account::lost_asked_text(language)}</p></Notice> }
        });
        let refused = refused.map(|refused| view! { <Mend heading=refused.sentence(language) /> });
        let body = view! {
            {said}{refused}
            <p class="crumb"><a href=visit.link("/sign-in") rel="prev">{t::account::sign_in(language)}</a></p>
            <h1>{title}</h1>
            <Ask visit=visit.clone() />
            <Lost visit />
        };
        Ok(Content::unlisted(title, "sign-in", body))
    })
}

/// The form, where e-mail leaves the house.
#[component]
fn Ask(visit: Visit) -> impl IntoView {
    let language = visit.language();
    if !visit.caller.site.sends_mail {
        return view! { <p class="lead">{t::account::lost_no_mail(language)}</p> }.into_any();
    }
    view! {
        <p class="lead">{t::account::lost_lead(language)}</p>
        <ActionForm action={ServerAction::<AskNewPassword>::new()} attr:class="form" attr:novalidate=true>
            <Where visit=visit.clone() />
            <TextField name="name" label=t::account::sign_in_name(language) wrong=None autocomplete="username" />
            <button type="submit" class="button">{t::account::lost_send(language)}</button>
        </ActionForm>
    }
    .into_any()
}
