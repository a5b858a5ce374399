//! What the house promises: about people's data, about access, and when the connection is gone.

use domain::holiday::Country;
use leptos::prelude::*;

use crate::{
    i18n::t,
    layout::{Content, page},
    ui::phone_link::PhoneLink,
    visit::Visit,
};

/// A heading and its paragraphs.
fn part(
    heading: &'static str,
    paragraphs: impl IntoIterator<Item = &'static str>,
) -> impl IntoView {
    let paragraphs = paragraphs
        .into_iter()
        .map(|text| view! { <p>{text}</p> })
        .collect_view();
    view! { <section><h2>{heading}</h2>{paragraphs}</section> }
}

/// The word by which the translations choose the authority of a country.
const fn authority_of(country: Country) -> &'static str {
    match country {
        Country::Lv => "lv",
        Country::Lt => "lt",
        Country::Ee => "ee",
    }
}

/// What is kept about people, why, how long, and what they may ask.
#[component]
pub fn PrivacyPage() -> impl IntoView {
    page(|visit| async move {
        let language = visit.language();
        let authority = authority_of(visit.house.centre.country);
        let body = view! {
            <h1>{t::privacy::title(language)}</h1>
            <p class="lead">{t::privacy::lead(language)}</p>
            {part(t::privacy::what_heading(language), [t::privacy::what_place(language), t::privacy::what_needs(language), t::privacy::what_not(language), t::privacy::what_count(language)])}
            {part(t::privacy::why_heading(language), [t::privacy::why(language), t::privacy::why_must(language)])}
            {part(t::privacy::who_heading(language), [t::privacy::who(language), t::privacy::who_public(language)])}
            {part(t::privacy::long_heading(language), [t::privacy::long(language), t::privacy::long_roll(language), t::privacy::long_draft(language)])}
            {part(t::privacy::rights_heading(language), [t::privacy::rights(language), t::privacy::complaint(language, authority)])}
            {part(t::privacy::cookies_heading(language), [t::privacy::cookies(language)])}
            <Contact visit=visit.clone() />
        };
        Ok(Content::new(t::privacy::title(language), "page-text", body))
    })
}

/// The accessibility statement, in the order of the model of Decision (EU) 2018/1523.
#[component]
pub fn AccessibilityPage() -> impl IntoView {
    page(|visit| async move {
        let language = visit.language();
        let authority = authority_of(visit.house.centre.country);
        let body = view! {
            <h1>{t::accessibility::title(language)}</h1>
            <p class="lead">{t::accessibility::lead(language)}</p>
            <p>{t::accessibility::promise(language)}</p>
            {part(t::accessibility::status_heading(language), [t::accessibility::status(language)])}
            {part(t::accessibility::missing_heading(language), [t::accessibility::missing_content(language), t::accessibility::missing_tests(language)])}
            {part(t::accessibility::made_heading(language), [t::accessibility::made(language)])}
            {part(t::accessibility::tell_heading(language), [t::accessibility::tell(language)])}
            <Contact visit=visit.clone() />
            {part(t::accessibility::enforce_heading(language), [t::accessibility::enforce(language, authority)])}
        };
        Ok(Content::new(
            t::accessibility::title(language),
            "page-text",
            body,
        ))
    })
}

/// Shown by the browser when the house cannot be reached: the worker of `server` keeps it beforehand.
#[component]
pub fn OfflinePage() -> impl IntoView {
    page(|visit| async move {
        let language = visit.language();
        let phone = visit
            .house
            .centre
            .phone
            .clone()
            .map(|phone| view! { <p class="phone-large"><PhoneLink phone /></p> });
        let body = view! {
            <h1>{t::stopped::offline_title(language)}</h1>
            <p class="lead">{t::stopped::offline_text(language)}</p>
            <p><a class="button" href=visit.link("")>{t::stopped::to_home(language)}</a></p>
            <p>{t::stopped::offline_call(language)}</p>
            {phone}
        };
        Ok(Content::unlisted(
            t::stopped::offline_title(language),
            "page-stopped",
            body,
        ))
    })
}

/// Whom to ask.
#[component]
fn Contact(visit: Visit) -> impl IntoView {
    let language = visit.language();
    let centre = &visit.house.centre;
    let phone = centre
        .phone
        .clone()
        .map(|phone| view! { <p>{t::centre::phone(language)} " " <PhoneLink phone /></p> });
    let email = centre.email.clone().map(|email| view! { <p>{t::centre::email(language)} " " <a href=format!("mailto:{email}")>{email.to_string()}</a></p> });
    let address = centre
        .address
        .clone()
        .map(|address| view! { <p>{address.to_string()}</p> });
    view! { <section><h2>{t::centre::ask_us(language)}</h2>{phone}{email}{address}</section> }
}
