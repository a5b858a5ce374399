//! What a stranger reads when somebody who already holds a place asks again: nothing about them.

use leptos::prelude::*;

use crate::{
    course::named,
    i18n::t,
    layout::{Content, page},
    ui::phone_link::PhoneLink,
};

/// The request arrived; what came of it goes to the channel that the person gave.
#[component]
pub fn AskedPage() -> impl IntoView {
    page(|visit| async move {
        let course = named(&visit)?;
        let language = visit.language();
        let phone = visit
            .house
            .centre
            .phone
            .clone()
            .map(|phone| view! { " " <PhoneLink phone /> });
        let body = view! {
            <h1>{t::enrolment::asked_title(language)}</h1>
            <p class="lead">{t::enrolment::asked_text(language)}</p>
            <p>{t::enrolment::asked_call(language)}{phone}</p>
            <p><a class="button" href=visit.link(&format!("/course/{}", course.offer.slug))>{t::enrolment::back_to_course(language)}</a></p>
        };
        Ok(Content::unlisted(
            t::enrolment::asked_title(language),
            "page-stopped",
            body,
        ))
    })
}
