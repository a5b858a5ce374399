//! Finding one's slip again by the code on it.

use leptos::{form::ActionForm, prelude::*};

use super::{api::FindSlip, refusal::Refused};
use crate::{
    i18n::t,
    layout::{Content, page},
    ui::{field::TextField, phone_link::PhoneLink},
    visit::Where,
};

/// The box for the code.
#[component]
pub fn FindSlipPage() -> impl IntoView {
    let refused = Refused::read();
    page(move |visit| async move {
        let language = visit.language();
        let wrong = refused.map(|refused| refused.sentence(language, None));
        let phone = visit
            .house
            .centre
            .phone
            .clone()
            .map(|phone| view! { " " <PhoneLink phone /> });
        let body = view! {
            <h1>{t::enrolment::find_title(language)}</h1>
            <p class="lead">{t::enrolment::find_text(language)}</p>
            <ActionForm action={ServerAction::<FindSlip>::new()} attr:class="form" attr:novalidate=true>
                <Where visit=visit.clone() />
                <TextField name="code" label=t::enrolment::code(language) hint=t::enrolment::code_hint(language).to_owned() wrong />
                <button type="submit" class="button">{t::enrolment::find(language)}</button>
            </ActionForm>
            <p>{t::enrolment::lost(language)}{phone}</p>
        };
        Ok(Content::unlisted(
            t::enrolment::find_title(language),
            "slip",
            body,
        ))
    })
}
