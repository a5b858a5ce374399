//! What a stranger reads when somebody who already holds a place asks again: nothing about them.
//!
//! That this page came and no slip still tells whoever typed another's exact name and contact that they are in. It tells
//! no more than the numbers that everybody may read: a place fewer is free when a request was new, and none when it was
//! not. Nothing short of hiding the free places, or of giving no place before a message is answered, would close that, and
//! either takes from everybody what only few could misuse: the second would leave all who come back, and whom a telephone
//! alone reaches, without place and slip until the desk has called them. So the guard stands elsewhere: the name and the
//! contact must both be exact, each try tells the person by the way they gave, and who tries often must wait.

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
            <p><a class="go" href=visit.link("/slip")>{t::enrolment::asked_slip(language)}</a></p>
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
