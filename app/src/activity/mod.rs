//! One activity: come as you are, no place needed.

use domain::text::Slug;
use leptos::prelude::*;

use crate::{
    course::{Dates, Described, Facts, NextSession},
    error::AppError,
    i18n::t,
    layout::{Content, page},
    ui::{
        notice::{Notice, Tone},
        phone_link::PhoneLink,
        print::Print,
        sign::{SignMark, dye},
    },
    visit::Visit,
};

/// One activity.
#[component]
pub fn ActivityPage() -> impl IntoView {
    page(|visit| async move {
        let slug = visit
            .address
            .rest
            .as_deref()
            .and_then(|slug| Slug::parse(slug).ok())
            .ok_or(AppError::NotFound)?;
        let activity = visit
            .house
            .activity(&slug)
            .filter(|activity| activity.offer.state.is_public())
            .cloned()
            .ok_or(AppError::NotFound)?;
        let title = activity.offer.title.get(visit.language()).1.to_string();
        Ok(Content::new(
            title,
            "course",
            view! { <ActivityView visit offer=activity.offer /> },
        ))
    })
}

#[component]
fn ActivityView(visit: Visit, offer: domain::offer::Offer) -> impl IntoView {
    let language = visit.language();
    let (tongue, title) = offer.title.get(language);
    let faculty = offer
        .faculty
        .and_then(|faculty| visit.house.faculty(faculty))
        .cloned();
    let sign = faculty.as_ref().map(|faculty| faculty.sign);
    let name = faculty.as_ref().map(|faculty| {
        let (tongue, name) = faculty.name.get(language);
        view! { <p class="course__faculty" lang=tongue.code()>{name.to_string()}</p> }
    });
    let (heading, how) = if offer.audience.takes_public_form() {
        (
            t::activity::just_come(language),
            t::activity::just_come_text(language),
        )
    } else {
        (
            t::activity::ask_first(language),
            t::activity::ask_workers(language),
        )
    };
    let phone = visit
        .house
        .centre
        .phone
        .clone()
        .map(|phone| view! { " " <PhoneLink phone /> });
    view! {
        <p class="crumb"><a href=visit.link("/programme") rel="prev">{t::layout::programme(language)}</a></p>
            <header class=format!("course__head {}", sign.map_or("", dye))>
                {sign.map(|sign| view! { <SignMark sign /> })}
                <div>{name}<h1 lang=tongue.code()>{title.to_string()}</h1></div>
            </header>
            <NextSession visit=visit.clone() offer=offer.clone() />
            <Notice tone=Tone::Plain heading=heading><p>{how}{phone}</p></Notice>
            <Described visit=visit.clone() offer=offer.clone() />
            <Facts visit=visit.clone() offer=offer.clone() />
            <Dates visit offer />
            <Print label=t::course::print(language) />
    }
}
