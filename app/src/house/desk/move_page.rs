//! Somebody moved to another class: which, and why.

use domain::access::Action;
use domain::{course::Course, person::Person, text::Slug};
use leptos::{form::ActionForm, prelude::*};
use leptos_router::hooks::use_query_map;

use super::{
    api::MovePerson, choices::free_choices, form::CourseField, person_page::person,
    refusal::Refused, typed::Going,
};
use crate::{
    draft::Draft,
    error::AppError,
    house::page::house_page,
    i18n::t,
    layout::Content,
    ui::{choose::Pick, field::TextField, notice::Mend},
    visit::{Address, Visit, Where},
};

/// Which class instead, and why.
#[component]
pub fn MovePage() -> impl IntoView {
    let refused = Refused::read();
    let from = use_query_map().get_untracked().get("from");
    let named = Address::read().rest;
    house_page(Action::EnrolAtDesk, move |visit| async move {
        let person = person(&visit, named.as_deref()).await?;
        let from = from.and_then(|slug| Slug::parse(&slug).ok());
        let from = from.and_then(|slug| visit.house.course(&slug).cloned());
        let from = from.ok_or(AppError::NotFound)?;
        let typed: Option<Going> = match refused {
            Some(_) => Draft::Form.read(&visit).await?,
            None => None,
        };
        let typed = typed.unwrap_or_default();
        let choices = free_choices(&visit, from.id).await?;
        let title = t::transfer::title(visit.language());
        let body = view! { <MoveView visit person from typed choices refused /> };
        Ok(Content::unlisted(title, "desk", body))
    })
}

#[component]
fn MoveView(
    visit: Visit,
    person: Person,
    from: Course,
    typed: Going,
    choices: Vec<Pick>,
    refused: Option<Refused>,
) -> impl IntoView {
    let language = visit.language();
    let back = visit.link(&format!("/house/desk/{}", person.id));
    let name = person.name.to_string();
    let old = from.offer.title.get(language).1.to_string();
    let wrongs = match refused {
        Some(Refused::Form) => wrongs(&visit, &typed),
        _ => Vec::new(),
    };
    let mend = refused.map(|refused| {
        view! { <Mend heading=refused.sentence(language) fields=wrongs.clone() /> }
    });
    let form = if choices.is_empty() {
        view! { <p>{t::transfer::none(language)}</p> }.into_any()
    } else {
        view! { <MoveForm visit=visit.clone() person from typed choices wrongs refused /> }
            .into_any()
    };
    view! {
        <p class="crumb"><a href=back rel="prev">{name.clone()}</a></p>
        {mend}
        <h1>{t::transfer::heading(language, &name).into_owned()}</h1>
        <p class="lead">{t::transfer::from(language, &old).into_owned()}</p>
        <p>{t::transfer::text(language)}</p>
        {form}
    }
}

#[component]
fn MoveForm(
    visit: Visit,
    person: Person,
    from: Course,
    typed: Going,
    choices: Vec<Pick>,
    wrongs: Vec<(&'static str, String)>,
    refused: Option<Refused>,
) -> impl IntoView {
    let language = visit.language();
    let [course, reason] = ["course", "reason"].map(|field| {
        let mut found = wrongs.iter().filter(|(wrong, _)| *wrong == field);
        found.next().map(|(_, sentence)| sentence.clone())
    });
    let clash = (refused == Some(Refused::Clash)).then(|| {
        view! { <label class="choice"><input type="checkbox" name="anyway" value="yes" /><span>{t::desk::anyway(language)}</span></label> }
    });
    view! {
        <ActionForm action={ServerAction::<MovePerson>::new()} attr:class="form" attr:novalidate=true>
            <Where visit=visit.clone() />
            <input type="hidden" name="person" value=person.id.to_string() />
            <input type="hidden" name="from" value=from.offer.slug.to_string() />
            <CourseField visit=visit.clone() choices chosen=typed.course wrong=course label=t::transfer::to(language) />
            <TextField name="reason" label=t::transfer::reason(language) hint=t::transfer::reason_hint(language).to_owned() value=typed.reason wrong=reason />
            {clash}
            <button type="submit" class="button">{t::transfer::over(language)}</button>
        </ActionForm>
    }
}

/// What is to be mended, each beside its field.
fn wrongs(visit: &Visit, typed: &Going) -> Vec<(&'static str, String)> {
    let language = visit.language();
    let course = super::typed::course_of(&visit.house, &typed.course).is_none();
    let course = course.then(|| ("course", t::desk::wrong_course(language).to_owned()));
    let reason = domain::text::Line::parse(&typed.reason).is_err();
    let reason = reason.then(|| ("reason", t::roster::wrong_reason(language).to_owned()));
    course.into_iter().chain(reason).collect()
}
