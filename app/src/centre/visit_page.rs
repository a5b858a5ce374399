//! Everything about coming to the house on one page that prints on one sheet.

use leptos::prelude::*;

use super::reach::{OpeningHours, WayIn, opening_rows};
use crate::{
    i18n::t,
    layout::{Content, page},
    ui::{phone_link::PhoneLink, print::Print},
    visit::Visit,
};

/// How to find and reach the house, and the services that need no place.
#[component]
pub fn VisitPage() -> impl IntoView {
    page(|visit| async move {
        let title = t::centre::visit_title(visit.language());
        Ok(Content::new(title, "page-text", view! { <House visit /> }))
    })
}

#[component]
fn House(visit: Visit) -> impl IntoView {
    let language = visit.language();
    let centre = &visit.house.centre;
    let phone = centre.phone.clone().map(|phone| view! { <p>{t::centre::phone(language)}</p> <p class="phone-large"><PhoneLink phone /></p> });
    let email = centre.email.clone().map(|email| view! { <p>{t::centre::email(language)} " " <a href=format!("mailto:{email}")>{email.to_string()}</a></p> });
    view! {
        <h1>{t::centre::visit_title(language)}</h1>
        <div class="house">
            <div>{phone}{email} <OpeningHours visit=visit.clone() /></div>
            <div><WayIn visit=visit.clone() /></div>
        </div>
        <Services visit=visit.clone() />
        <Rooms visit />
        <Print label=t::centre::print(language) />
    }
}

/// Showers, laundry and the like: plain information.
#[component]
fn Services(visit: Visit) -> impl IntoView {
    let language = visit.language();
    let services = visit
        .house
        .centre
        .services
        .iter()
        .map(|service| {
            let (tongue, title) = service.title.get(language);
            let terms = service.terms.as_ref().map(|terms| {
                let (tongue, terms) = terms.get(language);
                view! { <p lang=tongue.code()>{terms.to_string()}</p> }
            });
            view! {
                <section class="service">
                    <h3 lang=tongue.code()>{title.to_string()}</h3>
                    {terms}
                    <dl class="hours">{opening_rows(language, &service.opening)}</dl>
                </section>
            }
        })
        .collect_view();
    (!visit.house.centre.services.is_empty()).then(|| view! { <section class="services"><h2>{t::centre::services(language)}</h2>{services}</section> })
}

/// The rooms and what one must know of them.
#[component]
fn Rooms(visit: Visit) -> impl IntoView {
    let language = visit.language();
    let mut rooms: Vec<_> = visit.house.rooms.iter().collect();
    let alphabet = &visit.caller.site.alphabet;
    rooms
        .sort_by(|left, right| alphabet.compare(language, left.name.as_str(), right.name.as_str()));
    let rooms = rooms
        .into_iter()
        .map(|room| {
            let facts = room_facts(language, room);
            view! { <li><strong>{room.name.to_string()}</strong> {(!facts.is_empty()).then(|| format!(": {facts}"))}</li> }
        })
        .collect_view();
    (!visit.house.rooms.is_empty()).then(|| view! { <section class="rooms"><h2>{t::centre::rooms(language)}</h2><ul>{rooms}</ul></section> })
}

/// What one must know of a room, in words.
pub(crate) fn room_facts(
    language: domain::language::Language,
    room: &domain::place::Room,
) -> String {
    let mut facts = Vec::new();
    if room.step_free {
        facts.push(t::centre::step_free(language).to_owned());
    }
    if room.hearing_loop {
        facts.push(t::centre::hearing_loop(language).to_owned());
    }
    if let Some(seats) = room.seats {
        facts.push(t::centre::room_seats(language, u32::from(seats)).to_string());
    }
    facts.extend(room.equipment.iter().map(ToString::to_string));
    facts.join(", ")
}
