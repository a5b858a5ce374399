//! One person: what the house knows of them, what they hold and held, and what can be done.

use domain::{access::Action, id::PersonId, language::Language, person::Person, roster::Enrolment};
use leptos::{form::ActionForm, prelude::*};
use leptos_router::hooks::use_query_map;
use store::Everything;

use super::api::{MarkDeceased, PEOPLE};
use crate::{
    error::AppError,
    house::{PlacesOf, Reach, house_page},
    i18n::{date, t},
    layout::Content,
    ui::notice::{Notice, Tone},
    visit::{Address, Visit, Where},
};

/// One person.
#[component]
pub fn PersonPage() -> impl IntoView {
    let said = use_query_map().get_untracked().get("said");
    let named = Address::read().rest;
    house_page(Action::ReadPeople, move |visit| async move {
        let all = everything(&visit, named.as_deref()).await?;
        let store = &visit.caller.site.store;
        let doubles = store.doubles(visit.house.centre.id).await?;
        let mine = doubles
            .into_iter()
            .filter_map(|[one, other]| match all.person.id {
                id if id == one.id => Some(other),
                id if id == other.id => Some(one),
                _ => None,
            });
        let mine: Vec<Person> = mine.collect();
        let language = visit.language();
        let title = all.person.name.to_string();
        let (held, left): (Vec<_>, Vec<_>) = all
            .enrolments
            .iter()
            .cloned()
            .partition(|held| held.standing.is_live());
        let person = all.person.clone();
        let body = view! {
            <p class="crumb"><a href=visit.link(PEOPLE) rel="prev">{t::people::title(language)}</a></p>
            {saying(language, said.as_deref())}
            <h1>{title.clone()}</h1>
            <Died visit=visit.clone() person=person.clone() />
            <Reach visit=visit.clone() person=person.clone() />
            <Ways visit=visit.clone() person=person.clone() doubles=mine />
            <h2>{t::desk::places_title(language)}</h2>
            <PlacesOf visit=visit.clone() places=held />
            <Left visit=visit.clone() left />
            <Deceased visit person />
        };
        Ok(Content::unlisted(title, "desk", body))
    })
}

/// All that the house knows of the person that an address names.
pub(super) async fn everything(visit: &Visit, named: Option<&str>) -> Result<Everything, AppError> {
    let id: PersonId = named
        .and_then(|id| id.parse().ok())
        .ok_or(AppError::NotFound)?;
    let all = visit.caller.site.store.everything(id).await?;
    all.filter(|all| all.person.centre == visit.house.centre.id)
        .ok_or(AppError::NotFound)
}

/// What was just done.
pub(super) fn saying(language: Language, said: Option<&str>) -> Option<AnyView> {
    let (heading, text) = match said? {
        "kept" => (t::courses::kept(language), t::people::kept_text(language)),
        "joined" => (
            t::people::joined(language),
            t::people::joined_text(language),
        ),
        "erased" => (
            t::people::erased(language),
            t::people::erased_text(language),
        ),
        _ => return None,
    };
    let notice = view! { <Notice tone=Tone::Good heading><p>{text}</p></Notice> };
    Some(view! { <div role="status">{notice}</div> }.into_any())
}

/// That they have died, before anything else about them.
#[component]
fn Died(visit: Visit, person: Person) -> impl IntoView {
    let language = visit.language();
    person.deceased.map(|day| {
        let day = date::with_year(language, day).into_owned();
        let heading = t::people::died(language, &day).into_owned();
        view! { <Notice tone=Tone::Attention heading><p>{t::people::died_text(language)}</p></Notice> }
    })
}

/// What else can be done.
#[component]
fn Ways(visit: Visit, person: Person, doubles: Vec<Person>) -> impl IntoView {
    let language = visit.language();
    let here = visit.house.centre.id;
    let page = visit.link(&format!("{PEOPLE}/{}", person.id));
    let may = |action| visit.caller.may(action).is_ok();
    let link = |to: String, name: &'static str| view! { <li><a class="go" href=to>{name}</a></li> };
    let edit = may(Action::EditPeople(here));
    let own = may(Action::ErasePerson(here));
    let doubles = doubles.into_iter().filter(|_| edit).map(|other| {
        let hint = other.contact.hint().unwrap_or_default();
        view! { <li><a class="go" href=format!("{page}/join?with={}", other.id)>{t::people::may_be(language, &format!("{} {hint}", other.name)).into_owned()}</a></li> }
    });
    let doubles = doubles.collect_view();
    view! {
        <nav class="year__ways" aria-label=t::people::ways(language)>
            <ul role="list">
                {edit.then(|| link(format!("{page}/edit"), t::people::edit(language)))}
                {link(visit.link(&format!("/house/desk/{}", person.id)), t::people::at_desk(language))}
                {own.then(|| link(format!("{page}/export"), t::people::export(language)))}
                {own.then(|| link(format!("{page}/erase"), t::people::erase(language)))}
                {may(Action::ReadLog(here)).then(|| link(visit.link(&format!("/house/log?person={}", person.id)), t::log::title(language)))}
                {doubles}
            </ul>
        </nav>
    }
}

/// What they held before.
#[component]
fn Left(visit: Visit, left: Vec<Enrolment>) -> impl IntoView {
    let language = visit.language();
    let lines = left.into_iter().filter_map(|held| {
        let course = visit.house.course_by_id(held.course)?;
        let title = course.offer.title.get(language).1.to_string();
        let day = date::with_year(language, held.since.date()).into_owned();
        Some(view! { <li>{title} ", " {t::people::left_on(language, &day).into_owned()}</li> })
    });
    let lines: Vec<_> = lines.collect();
    (!lines.is_empty()).then(|| view! { <h2>{t::people::before(language)}</h2> <ul>{lines}</ul> })
}

/// The way to say that somebody has died, or that this was a mistake.
#[component]
fn Deceased(visit: Visit, person: Person) -> impl IntoView {
    let language = visit.language();
    let may = visit
        .caller
        .may(Action::EditPeople(visit.house.centre.id))
        .is_ok();
    let dead = person.deceased.is_some();
    let (text, label) = if dead {
        (t::people::alive_text(language), t::people::alive(language))
    } else {
        (
            t::people::mark_deceased_text(language),
            t::people::mark_deceased(language),
        )
    };
    may.then(|| {
        view! {
            <details class="upkeep__part">
                <summary>{t::people::deceased_heading(language)}</summary>
                <p>{text}</p>
                <ActionForm action={ServerAction::<MarkDeceased>::new()}>
                    <Where visit />
                    <input type="hidden" name="person" value=person.id.to_string() />
                    <input type="hidden" name="alive" value={if dead { "yes" } else { "" }} />
                    <button type="submit" class="button button--quiet">{label}</button>
                </ActionForm>
            </details>
        }
    })
}
