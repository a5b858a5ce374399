//! Finding people, and those who may be one.

use domain::{access::Action, person::Person, seek::Sought};
use leptos::{form::ActionForm, prelude::*};
use leptos_router::hooks::use_query_map;
use store::FoundPeople;

use super::{
    api::{LookUpPeople, Looking, PEOPLE},
    person_page::saying,
};
use crate::{
    draft::Draft,
    error::AppError,
    house::{house_page, meant::people_meant},
    i18n::t,
    layout::Content,
    ui::field::TextField,
    visit::{Visit, Where},
};

/// How many people are shown.
const MOST: usize = 30;

/// People.
#[component]
pub fn PeoplePage() -> impl IntoView {
    let query = use_query_map().get_untracked();
    let (found, said) = (query.get("found").is_some(), query.get("said"));
    house_page(Action::ReadPeople, move |visit| async move {
        let looked = if found { look(&visit).await? } else { None };
        let here = visit.house.centre.id;
        let doubles = visit.caller.site.store.doubles(here).await?;
        let language = visit.language();
        let title = t::people::title(language);
        let who = looked
            .as_ref()
            .map(|(who, _)| who.clone())
            .unwrap_or_default();
        let body = view! {
            {saying(language, said.as_deref())}
            <h1>{title}</h1>
            <SearchForm visit=visit.clone() who />
            {looked.map(|(_, found)| view! { <Found visit=visit.clone() found /> })}
            <Doubles visit doubles />
        };
        Ok(Content::unlisted(title, "desk", body))
    })
}

/// The one box.
#[component]
fn SearchForm(visit: Visit, who: String) -> impl IntoView {
    let language = visit.language();
    view! {
        <ActionForm action={ServerAction::<LookUpPeople>::new()} attr:class="form desk__search" attr:role="search" attr:novalidate=true>
            <Where visit=visit.clone() />
            <TextField name="who" label=t::desk::who(language) hint=t::desk::who_hint(language).to_owned() value=who.clone() focus=true />
            <button type="submit" class="button">{t::desk::find(language)}</button>
        </ActionForm>
    }
}

/// Looks for whom the box asked.
async fn look(visit: &Visit) -> Result<Option<(String, FoundPeople)>, AppError> {
    let Some(Looking { who }) = Draft::Desk.read(visit).await? else {
        return Ok(None);
    };
    let centre = &visit.house.centre;
    let sought = Sought::read(&who);
    let found = people_meant(&visit.caller, centre, &sought, MOST).await?;
    Ok(Some((who, found)))
}

/// Who was found, with what tells namesakes apart.
#[component]
fn Found(visit: Visit, found: FoundPeople) -> impl IntoView {
    let language = visit.language();
    let count = u32::try_from(found.people.len()).unwrap_or(u32::MAX);
    let title = if count == 0 {
        t::desk::found_nobody(language).into()
    } else {
        t::desk::found(language, count)
    };
    let more = found
        .more
        .then(|| view! { <p>{t::desk::found_more(language)}</p> });
    let people = found.people.into_iter();
    let lines = people
        .map(|person| view! { <li><Named visit=visit.clone() person /></li> })
        .collect_view();
    view! {
        <section aria-labelledby="found">
            <h2 id="found">{title}</h2>
            {more}
            <ul class="threaded desk__people" role="list">{lines}</ul>
        </section>
    }
}

/// One of them: the name, and the end of the number.
#[component]
fn Named(visit: Visit, person: Person) -> impl IntoView {
    let language = visit.language();
    let hint = person.contact.hint();
    let hint = hint.unwrap_or_else(|| t::desk::wants_desk(language).to_owned());
    let deceased = person
        .deceased
        .map(|_| format!(" · {}", t::people::deceased(language)));
    let href = visit.link(&format!("{PEOPLE}/{}", person.id));
    view! { <a class="way" href=href>{person.name.to_string()}</a> <p class="desk__hint">{hint}{deceased}</p> }
}

/// Those who may be one, two by two.
#[component]
fn Doubles(visit: Visit, doubles: Vec<[Person; 2]>) -> impl IntoView {
    let language = visit.language();
    let lines = doubles.into_iter().map(|[one, other]| {
        let href = visit.link(&format!("{PEOPLE}/{}/join?with={}", one.id, other.id));
        let names = format!("{} · {}", one.name, other.name);
        view! { <li><a class="way" href=href>{names}</a> <p class="desk__hint">{one.contact.hint()}</p></li> }
    });
    let lines: Vec<_> = lines.collect();
    (!lines.is_empty()).then(|| {
        view! {
            <section aria-labelledby="doubles">
                <h2 id="doubles">{t::people::doubles(language)}</h2>
                <p>{t::people::doubles_text(language)}</p>
                <ul class="threaded desk__people" role="list">{lines}</ul>
            </section>
        }
    })
}
