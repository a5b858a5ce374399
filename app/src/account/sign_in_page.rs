//! The door for those who work in the house.

use leptos::{form::ActionForm, prelude::*};
use leptos_router::hooks::use_query_map;

use super::{api::SignIn, refusal::Refused};
use crate::{
    draft::Draft,
    i18n::t,
    layout::{Content, page},
    ui::{
        field::TextField,
        notice::{Mend, Notice, Tone},
        phone_link::PhoneLink,
    },
    visit::{Visit, Where},
};

/// Name and password.
#[component]
pub fn SignInPage() -> impl IntoView {
    let refused = Refused::read();
    let asked = use_query_map().get_untracked();
    let (then, out) = (asked.get("then"), asked.get("out").is_some());
    let confirmed = asked.get("confirmed").is_some();
    page(move |visit| async move {
        let language = visit.language();
        let name: Option<String> = match refused {
            Some(_) => Draft::Door.read(&visit).await?,
            None => None,
        };
        let done = match (out, confirmed) {
            (true, _) => Some((
                t::account::signed_out(language),
                t::account::signed_out_text(language),
            )),
            (_, true) => Some((
                t::account::confirmed(language),
                t::account::confirmed_text(language),
            )),
            _ => None,
        };
        let said = said(&visit, refused, then.is_some(), done);
        let title = t::account::sign_in_title(language);
        let lost = visit.link("/lost-password");
        let house = visit.clone();
        let body = view! {
            {said}
            <h1>{title}</h1>
            <p class="lead">{t::account::sign_in_text(language)}</p>
            <ActionForm action={ServerAction::<SignIn>::new()} attr:class="form" attr:novalidate=true>
                <Where visit=house.clone() />
                <input type="hidden" name="then" value=then.unwrap_or_default() />
                <TextField name="name" label=t::account::sign_in_name(language) value=name.unwrap_or_default() wrong=None autocomplete="username" />
                <TextField name="password" kind="password" label=t::account::password(language) wrong=None autocomplete="current-password" />
                <button type="submit" class="button">{t::account::sign_in(language)}</button>
            </ActionForm>
            <p><a class="go" href=lost>{t::account::lost_link(language)}</a></p>
            <Lost visit />
        };
        Ok(Content::unlisted(title, "sign-in", body))
    })
}

/// What happened before, first on the page.
fn said(
    visit: &Visit,
    refused: Option<Refused>,
    wanted: bool,
    done: Option<(&'static str, &'static str)>,
) -> Option<AnyView> {
    let language = visit.language();
    if let Some(refused) = refused {
        let heading = refused.sentence(language);
        return Some(view! { <Mend heading /> }.into_any());
    }
    if let Some((heading, text)) = done {
        return Some(view! { <Notice tone=Tone::Good heading><p>{text}</p></Notice> }.into_any());
    }
    wanted.then(|| {
        let heading = t::account::sign_in_first(language);
        view! { <Notice tone=Tone::Plain heading><p>{t::account::sign_in_first_text(language)}</p></Notice> }.into_any()
    })
}

/// What to do without a password, and for whom this door is not.
#[component]
pub(super) fn Lost(visit: Visit) -> impl IntoView {
    let language = visit.language();
    let phone = visit
        .house
        .centre
        .phone
        .clone()
        .map(|phone| view! { " " <PhoneLink phone /> });
    view! {
        <p>{t::account::lost(language)}{phone}</p>
        <p class="soft">{t::account::not_for_members(language)} " " <a href=visit.link("/programme")>{t::layout::programme(language)}</a></p>
    }
}
