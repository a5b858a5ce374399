//! Who came to a session without a place: the field for a name, and the people of that name whom the house knows.

use domain::{access::Action, person::Person, seek::Sought};
use leptos::{form::ActionForm, prelude::*};

use super::{
    api::{MOST, WalkIn},
    page::{Asked, Called},
    sheet::Which,
    typed::Named,
};
use crate::{
    draft::Draft,
    error::AppError,
    house::meant::people_meant,
    i18n::t,
    ui::field::TextField,
    visit::{Once, Visit},
};

/// What was typed and who was found by it.
#[derive(Clone, Default)]
pub(super) struct Guests {
    typed: String,
    found: Vec<Person>,
    wrong: bool,
}

impl Guests {
    /// Reads what was typed, and looks for people of that name if the address asks.
    pub(super) async fn read(visit: &Visit, asked: &Asked) -> Result<Self, AppError> {
        let wrong = asked.refused.as_deref() == Some("name");
        if !asked.found && !wrong {
            return Ok(Self::default());
        }
        let typed: Option<Named> = Draft::Desk.read(visit).await?;
        let typed = typed.unwrap_or_default().guest;
        let found = if asked.found {
            people_of(visit, &typed).await?
        } else {
            Vec::new()
        };
        Ok(Self {
            typed,
            found,
            wrong,
        })
    }
}

/// The field, and the people who may be meant; for who may make somebody known to the house.
#[component]
pub(super) fn GuestsView(visit: Visit, called: Called, guests: Guests) -> impl IntoView {
    let centre = visit.house.centre.id;
    visit.caller.may(Action::EnrolAtDesk(centre)).ok()?;
    let language = visit.language();
    let Guests {
        typed,
        found,
        wrong,
    } = guests;
    let wrong = wrong.then(|| t::roll::wrong_name(language).to_owned());
    let known = (!found.is_empty()).then(|| {
        view! { <Meant visit=visit.clone() called=called.clone() typed=typed.clone() found /> }
    });
    Some(view! {
        <section class="roll__guests no-print" aria-labelledby="guests">
            <h2 id="guests">{t::roll::guests(language)}</h2>
            {known}
            <ActionForm action={ServerAction::<WalkIn>::new()} attr:class="form" attr:novalidate=true>
                <Which visit=visit.clone() called=called.clone() />
                <Once />
                <TextField name="guest" label=t::roll::guest_name(language) hint=t::roll::guest_hint(language).to_owned() value=typed wrong />
                <button type="submit" class="button button--quiet">{t::roll::add(language)}</button>
            </ActionForm>
        </section>
    })
}

/// The people of that name.
async fn people_of(visit: &Visit, typed: &str) -> Result<Vec<Person>, AppError> {
    let (caller, centre) = (&visit.caller, &visit.house.centre);
    let found = people_meant(caller, centre, &Sought::read(typed), MOST).await?;
    Ok(found.people)
}

/// People of that name whom the house knows, and the button for somebody else.
#[component]
fn Meant(visit: Visit, called: Called, typed: String, found: Vec<Person>) -> impl IntoView {
    let language = visit.language();
    let lines: Vec<_> = found
        .into_iter()
        .map(|person| view! { <li><OneMeant visit=visit.clone() called=called.clone() person /></li> })
        .collect();
    view! {
        <div role="status"><p>{t::roll::who_is_it(language)}</p></div>
        <ul class="threaded" role="list">{lines}</ul>
        <ActionForm action={ServerAction::<WalkIn>::new()}>
            <Which visit called />
            <Once />
            <input type="hidden" name="new" value="yes" />
            <input type="hidden" name="guest" value=typed.clone() />
            <button type="submit" class="button button--quiet">{t::roll::add_new(language, &typed).into_owned()}</button>
        </ActionForm>
    }
}

/// One of them, with what tells namesakes apart.
#[component]
fn OneMeant(visit: Visit, called: Called, person: Person) -> impl IntoView {
    let language = visit.language();
    let hint = person.contact.hint();
    let hint = hint.unwrap_or_else(|| t::desk::wants_desk(language).to_owned());
    let name = person.name.to_string();
    view! {
        <ActionForm action={ServerAction::<WalkIn>::new()}>
            <Which visit called />
            <Once />
            <input type="hidden" name="person" value=person.id.to_string() />
            <button type="submit" class="button button--quiet">{t::roll::add_known(language, &name).into_owned()}</button>
            " " <span class="soft nowrap">{hint}</span>
        </ActionForm>
    }
}
