//! One person at the desk: how they are reached, what they hold, and one more class.

use domain::{
    access::Action,
    id::PersonId,
    person::{Contact, Delivery, Person},
    roster::Enrolment,
};
use leptos::{form::ActionForm, prelude::*};
use leptos_router::hooks::use_query_map;

use super::{
    api::EnrolKnown,
    choices::choices,
    form::{ChannelField, CourseField},
    places::{Done, PlacesOf},
    refusal::Refused,
    typed::Wanted,
};
use crate::{
    draft::Draft,
    error::AppError,
    house::page::house_page,
    i18n::t,
    layout::Content,
    ui::{choose::Pick, notice::Mend, phone_link::PhoneLink},
    visit::{Address, Once, Visit, Where},
};

/// One person.
#[component]
pub fn DeskPersonPage() -> impl IntoView {
    let (refused, done) = (Refused::read(), Done::read());
    let course = use_query_map().get_untracked().get("course");
    let named = Address::read().rest;
    house_page(Action::EnrolAtDesk, move |visit| async move {
        let person = person(&visit, named.as_deref()).await?;
        let store = &visit.caller.site.store;
        let places = store.places_of(&[person.id]).await?;
        let places = places.into_values().flatten().collect();
        let typed: Option<Wanted> = if refused.is_some() {
            Draft::Form.read(&visit).await?
        } else {
            None
        };
        let course = course.unwrap_or_default();
        let typed = typed.unwrap_or_else(|| Wanted {
            course,
            ..Wanted::default()
        });
        let choices = choices(&visit).await?;
        let title = person.name.to_string();
        let body = view! { <Somebody visit person places typed choices refused done /> };
        Ok(Content::unlisted(title, "desk", body))
    })
}

/// The person of this house that an address names.
pub(super) async fn person(visit: &Visit, named: Option<&str>) -> Result<Person, AppError> {
    visit
        .caller
        .may(Action::ReadPeople(visit.house.centre.id))?;
    let id: PersonId = named
        .and_then(|id| id.parse().ok())
        .ok_or(AppError::NotFound)?;
    let person = visit.caller.site.store.person(id).await?;
    person
        .filter(|person| person.centre == visit.house.centre.id)
        .ok_or(AppError::NotFound)
}

#[component]
fn Somebody(
    visit: Visit,
    person: Person,
    places: Vec<Enrolment>,
    typed: Wanted,
    choices: Vec<Pick>,
    refused: Option<Refused>,
    done: Option<Done>,
) -> impl IntoView {
    let language = visit.language();
    let fields = if refused == Some(Refused::Form) {
        vec![("course", t::desk::wrong_course(language).to_owned())]
    } else {
        Vec::new()
    };
    let mend = refused.map(|refused| view! { <Mend heading=refused.sentence(language) fields /> });
    let said = done.map(|done| done.notice(&visit));
    view! {
        <p class="crumb"><a href=visit.link("/house/desk") rel="prev">{t::desk::title(language)}</a></p>
        {mend}
        {said}
        <h1>{person.name.to_string()}</h1>
        <Reach visit=visit.clone() person=person.clone() />
        <h2>{t::desk::places_title(language)}</h2>
        <PlacesOf visit=visit.clone() places />
        <h2>{t::desk::enrol_title(language)}</h2>
        <KnownForm visit person typed choices refused />
    }
}

/// How they are reached, and what they need.
#[component]
pub(crate) fn Reach(visit: Visit, person: Person) -> impl IntoView {
    let language = visit.language();
    let Person {
        contact,
        needs,
        wants,
        ..
    } = person;
    let phone = contact.phone().cloned().map(|phone| {
        view! { <dt>{t::enrolment::phone(language)}</dt><dd><PhoneLink phone /></dd> }
    });
    let email = contact.email().map(|email| {
        view! { <dt>{t::enrolment::email(language)}</dt><dd><a href=format!("mailto:{email}")>{email.to_string()}</a></dd> }
    });
    let desk = matches!(contact, Contact::Desk);
    let wants = if desk { Delivery::Desk } else { wants };
    let wants = match wants {
        Delivery::Email => t::desk::wants_email(language),
        Delivery::Call => t::desk::wants_call(language),
        Delivery::Letter => t::desk::wants_letter(language),
        Delivery::Desk => t::desk::wants_desk(language),
    };
    let needs = needs.map(|needs| {
        view! { <dt>{t::desk::needs(language)}</dt><dd>{needs.to_string()}</dd> }
    });
    view! {
        <dl class="facts">
            {phone}
            {email}
            <dt>{t::desk::told(language)}</dt><dd>{wants}</dd>
            <dt>{t::desk::language(language)}</dt><dd lang=person.language.code()>{person.language.own_name()}</dd>
            {needs}
        </dl>
    }
}

/// One more class for them.
#[component]
fn KnownForm(
    visit: Visit,
    person: Person,
    typed: Wanted,
    choices: Vec<Pick>,
    refused: Option<Refused>,
) -> impl IntoView {
    let language = visit.language();
    let wrong =
        (refused == Some(Refused::Form)).then(|| t::desk::wrong_course(language).to_owned());
    let clash = (refused == Some(Refused::Clash)).then(|| {
        view! { <label class="choice"><input type="checkbox" name="anyway" value="yes" /><span>{t::desk::anyway(language)}</span></label> }
    });
    let channel = typed.channel();
    view! {
        <ActionForm action={ServerAction::<EnrolKnown>::new()} attr:class="form" attr:novalidate=true>
            <Once />
            <Where visit=visit.clone() />
            <input type="hidden" name="person" value=person.id.to_string() />
            <CourseField visit=visit.clone() choices chosen=typed.course wrong focus=true />
            <ChannelField visit=visit.clone() chosen=channel />
            {clash}
            <button type="submit" class="button">{t::desk::enrol(language)}</button>
        </ActionForm>
    }
}
