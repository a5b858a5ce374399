//! The desk: one box for whoever stands there or calls, who is found, and the form for somebody new.

use domain::{access::Action, person::Person, roster::Enrolment, seek::Sought};
use leptos::{form::ActionForm, prelude::*};
use leptos_router::hooks::use_query_map;
use store::FoundPeople;

use super::{
    api::FindPeople,
    choices::choices,
    newcomer::{Faults, NewcomerForm},
    refusal::Refused,
    typed::{Looking, Newcomer},
};
use crate::{
    draft::Draft,
    error::AppError,
    house::{meant::people_meant, page::house_page},
    i18n::t,
    layout::Content,
    ui::{choose::Pick, field::TextField, notice::Mend},
    visit::{Visit, Where},
};

/// How many people are shown: as many as the eye tells apart.
const MOST: usize = 12;

/// Who was looked for and what came of it.
struct Looked {
    who: String,
    sought: Sought,
    found: FoundPeople,
    /// What each of them holds, in the order of the people.
    places: Vec<Vec<Enrolment>>,
}

/// The desk.
#[component]
pub fn DeskPage() -> impl IntoView {
    let refused = Refused::read();
    let asked = use_query_map().get_untracked();
    let (found, course) = (asked.get("found").is_some(), asked.get("course"));
    house_page(Action::EnrolAtDesk, move |visit| async move {
        let looked = if found || refused.is_some() {
            look(&visit).await?
        } else {
            None
        };
        let typed: Option<Newcomer> = if refused.is_some() {
            Draft::Form.read(&visit).await?
        } else {
            None
        };
        let mut typed = typed.unwrap_or_else(|| looked.as_ref().map(newcomer).unwrap_or_default());
        if let Some(course) = course {
            typed.course = course;
        }
        let choices = choices(&visit).await?;
        let title = t::desk::title(visit.language());
        let body = view! { <Desk visit looked typed choices refused /> };
        Ok(Content::unlisted(title, "desk", body))
    })
}

/// Looks for whom the box asked.
async fn look(visit: &Visit) -> Result<Option<Looked>, AppError> {
    let Some(Looking { who }) = Draft::Desk.read(visit).await? else {
        return Ok(None);
    };
    let centre = &visit.house.centre;
    let sought = Sought::read(&who);
    let found = people_meant(&visit.caller, centre, &sought, MOST).await?;
    let ids: Vec<_> = found.people.iter().map(|person| person.id).collect();
    let mut held = visit.caller.site.store.places_of(&ids).await?;
    let places = found.people.iter();
    let places = places.map(|person| held.remove(&person.id).unwrap_or_default());
    Ok(Some(Looked {
        places: places.collect(),
        who,
        sought,
        found,
    }))
}

/// The form for somebody new begins with what was typed into the box, unless that was the code of somebody's slip.
fn newcomer(looked: &Looked) -> Newcomer {
    if looked.sought.slip.is_some() && !looked.found.people.is_empty() {
        return Newcomer::default();
    }
    let Sought {
        name, phone, email, ..
    } = looked.sought.clone();
    Newcomer {
        name,
        phone,
        email,
        ..Newcomer::default()
    }
}

#[component]
fn Desk(
    visit: Visit,
    looked: Option<Looked>,
    typed: Newcomer,
    choices: Vec<Pick>,
    refused: Option<Refused>,
) -> impl IntoView {
    let language = visit.language();
    let faults = (refused == Some(Refused::Form)).then(|| Faults::of(&visit, &typed));
    let faults = faults.unwrap_or_default();
    let mend = refused.map(|refused| {
        view! { <Mend heading=refused.sentence(language) fields=faults.items(&visit) /> }
    });
    let short = looked
        .as_ref()
        .is_some_and(|looked| is_too_short(&visit, looked));
    let who = looked.as_ref().map(|looked| looked.who.clone());
    let people = looked.filter(|_| !short);
    let nobody = people
        .as_ref()
        .is_none_or(|looked| looked.found.people.is_empty());
    let new = (refused.is_some() || people.is_some()).then(|| {
        let focus = refused.is_some() || nobody;
        view! {
            <section aria-labelledby="new">
                <h2 id="new">{t::desk::new_title(language)}</h2>
                <p>{t::desk::new_text(language)}</p>
                <NewcomerForm visit=visit.clone() typed choices faults focus />
            </section>
        }
    });
    let at_box = new.is_none();
    view! {
        {mend}
        <h1>{t::desk::title(language)}</h1>
        <SearchForm visit=visit.clone() who=who.unwrap_or_default() short alone=at_box />
        {people.map(|looked| view! { <People visit=visit.clone() looked focus={refused.is_none()} /> })}
        {new}
    }
}

/// Whether too little was typed to find anybody by.
fn is_too_short(visit: &Visit, looked: &Looked) -> bool {
    let country = visit.house.centre.country;
    looked.sought.slip.is_none() && looked.sought.beginnings(country).is_empty()
}

/// The one box. While it stands `alone` the keyboard stands in it, and its button is the page's main one.
#[component]
fn SearchForm(visit: Visit, who: String, short: bool, alone: bool) -> impl IntoView {
    let language = visit.language();
    let class = if alone {
        "button"
    } else {
        "button button--quiet"
    };
    let wrong = short.then(|| t::desk::too_short(language).to_owned());
    view! {
        <ActionForm action={ServerAction::<FindPeople>::new()} attr:class="form desk__search" attr:role="search" attr:novalidate=true>
            <Where visit=visit.clone() />
            <TextField name="who" label=t::desk::who(language) hint=t::desk::who_hint(language).to_owned() value=who wrong focus=alone />
            <button type="submit" class=class>{t::desk::find(language)}</button>
        </ActionForm>
    }
}

/// Who was found, with what tells namesakes apart. With `focus` the keyboard stands on the first.
#[component]
fn People(visit: Visit, looked: Looked, focus: bool) -> impl IntoView {
    let language = visit.language();
    let count = u32::try_from(looked.found.people.len()).unwrap_or(u32::MAX);
    let more = looked
        .found
        .more
        .then(|| view! { <p>{t::desk::found_more(language)}</p> });
    let people = looked.found.people.into_iter().zip(looked.places);
    let lines: Vec<_> = people
        .enumerate()
        .map(|(at, (person, places))| {
            view! { <li><Namesake visit=visit.clone() person places focus={focus && at == 0} /></li> }
        })
        .collect();
    let title = if count == 0 {
        t::desk::found_nobody(language).into()
    } else {
        t::desk::found(language, count)
    };
    view! {
        <section aria-labelledby="found">
            <h2 id="found">{title}</h2>
            {more}
            <ul class="threaded desk__people" role="list">{lines}</ul>
        </section>
    }
}

/// One of them: the name, the end of the number, the classes.
#[component]
fn Namesake(visit: Visit, person: Person, places: Vec<Enrolment>, focus: bool) -> impl IntoView {
    let language = visit.language();
    let hint = person.contact.hint();
    let hint = hint.unwrap_or_else(|| t::desk::wants_desk(language).to_owned());
    let classes: Vec<_> = places
        .iter()
        .filter_map(|held| visit.house.course_by_id(held.course))
        .map(|course| course.offer.title.get(language).1.to_string())
        .collect();
    let classes = if classes.is_empty() {
        t::desk::no_places(language).to_owned()
    } else {
        classes.join("; ")
    };
    let href = visit.link(&format!("/house/desk/{}", person.id));
    view! {
        <a class="way" href=href autofocus=focus>{person.name.to_string()}</a>
        <p class="desk__hint"><span class="nowrap">{hint}</span> " · " {classes}</p>
    }
}
