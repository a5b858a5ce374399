//! What is known of a person, to be changed.

use domain::{access::Action, language::Language, person::Delivery};
use leptos::{form::ActionForm, prelude::*};
use leptos_router::hooks::use_query_map;

use super::{
    api::{KeepPerson, PEOPLE},
    person_page::everything,
    typed::{PersonWriting, WAYS},
};
use crate::{
    draft::Draft,
    house::house_page,
    i18n::t,
    layout::Content,
    ui::{
        choose::{Pick, SelectField},
        field::TextField,
        notice::Mend,
    },
    visit::{Address, Visit, Where},
    year::{Wrongs, sentences, wrong_of},
};

/// The form of a person.
#[component]
pub fn EditPersonPage() -> impl IntoView {
    let tried = use_query_map().get_untracked().get("said").is_some();
    let named = Address::read().rest;
    house_page(Action::EditPeople, move |visit| async move {
        let person = everything(&visit, named.as_deref()).await?.person;
        let typed: Option<PersonWriting> = Draft::Form.read(&visit).await?;
        let typed = typed.filter(|typed| typed.person == person.id.to_string());
        let form = typed.unwrap_or_else(|| PersonWriting::of(&person));
        let wrongs = form.read(&person, visit.house.centre.country).err();
        let wrongs = wrongs.filter(|_| tried).unwrap_or_default();
        let (language, title) = (visit.language(), person.name.to_string());
        let page = visit.link(&format!("{PEOPLE}/{}", person.id));
        let mend = (!wrongs.is_empty()).then(|| {
            let fields = sentences(language, &wrongs);
            view! { <Mend heading=t::courses::refused_form(language) fields /> }
        });
        let body = view! {
            <p class="crumb"><a href=page rel="prev">{title.clone()}</a></p>
            {mend}
            <h1>{t::people::edit(language)}</h1>
            <PersonForm visit form wrongs />
        };
        Ok(Content::unlisted(title, "desk", body))
    })
}

/// How a message reaches somebody, in words.
pub(crate) fn way_name(language: Language, way: Delivery) -> &'static str {
    match way {
        Delivery::Email => t::desk::wants_email(language),
        Delivery::Call => t::desk::wants_call(language),
        Delivery::Letter => t::desk::wants_letter(language),
        Delivery::Desk => t::desk::wants_desk(language),
    }
}

/// The form.
#[component]
fn PersonForm(visit: Visit, form: PersonWriting, wrongs: Wrongs) -> impl IntoView {
    let language = visit.language();
    view! {
        <ActionForm action={ServerAction::<KeepPerson>::new()} attr:class="form" attr:novalidate=true>
            <Where visit=visit.clone() />
            <input type="hidden" name="person" value=form.person.clone() />
            <PersonFields visit=visit.clone() form=form.clone() wrongs=wrongs.clone() />
            <button type="submit" class="button">{t::courses::keep(language)}</button>
        </ActionForm>
    }
}

/// Who they are, how they are reached, what they need.
#[component]
fn PersonFields(visit: Visit, form: PersonWriting, wrongs: Wrongs) -> impl IntoView {
    let language = visit.language();
    let wrong = |field| wrong_of(&visit, &wrongs, field);
    let ways = WAYS
        .map(|(code, way)| Pick::new(code, way_name(language, way)))
        .to_vec();
    let spoken = Language::ALL
        .map(|tongue| Pick::new(tongue.code(), tongue.own_name()))
        .to_vec();
    view! {
        <TextField name="name" label=t::desk::name(language) value=form.name.clone() wrong=wrong("name") />
        <TextField name="phone" kind="tel" label=t::enrolment::phone(language) value=form.phone.clone() wrong=wrong("phone") />
        <TextField name="email" kind="email" label=t::enrolment::email(language) value=form.email.clone() wrong=wrong("email") />
        <SelectField name="wants" label=t::desk::told(language) value=form.wants.clone() picks=ways wrong=wrong("wants") />
        <SelectField name="spoken" label=t::desk::spoken(language) value=form.spoken.clone() picks=spoken />
        <TextField name="needs" label=t::desk::needs(language) value=form.needs.clone() wrong=wrong("needs") />
    }
}
