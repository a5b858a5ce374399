//! Who came to a session without a place: the field for a name, and the people of that name whom the house knows.

use domain::{access::Action, person::Person, seek::Sought};
use leptos::{form::ActionForm, prelude::*};

use super::{
    roll_api::{Guest, MOST, WalkIn},
    roll_page::{Asked, Called, Which},
};
use crate::{draft::Draft, error::AppError, i18n::t, ui::field::TextField, visit::Visit};

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
        if !asked.found && !asked.wrong {
            return Ok(Self::default());
        }
        let typed: Option<Guest> = Draft::Desk.read(visit).await?;
        let typed = typed.unwrap_or_default().guest;
        let centre = &visit.house.centre;
        let may = visit.caller.may(Action::ReadPeople(centre.id)).is_ok();
        let found = if asked.found && may {
            let sought = Sought::read(&typed);
            let store = &visit.caller.site.store;
            let found = store.find_people(centre.id, centre.country, &sought, MOST);
            found.await?.people
        } else {
            Vec::new()
        };
        Ok(Self {
            typed,
            found,
            wrong: asked.wrong,
        })
    }

    /// The field, and the people who may be meant.
    pub(super) fn view(self, visit: &Visit, called: &Called) -> AnyView {
        let language = visit.language();
        let Self {
            typed,
            found,
            wrong,
        } = self;
        let wrong = wrong.then(|| t::roll::wrong_name(language).to_owned());
        let known = (!found.is_empty()).then(|| {
            view! { <Meant visit=visit.clone() called=called.clone() typed=typed.clone() found /> }
        });
        let which = view! { <Which visit=visit.clone() called=called.clone() /> };
        view! {
            <section class="roll__guests no-print" aria-labelledby="guests">
                <h2 id="guests">{t::roll::guests(language)}</h2>
                {known}
                <ActionForm action={ServerAction::<WalkIn>::new()} attr:class="form" attr:novalidate=true>
                    {which}
                    <TextField name="guest" label=t::roll::guest_name(language) hint=t::roll::guest_hint(language).to_owned() value=typed wrong />
                    <button type="submit" class="button button--quiet">{t::roll::add(language)}</button>
                </ActionForm>
            </section>
        }
        .into_any()
    }
}

/// People of that name whom the house knows, and the button for somebody else.
#[component]
fn Meant(visit: Visit, called: Called, typed: String, found: Vec<Person>) -> impl IntoView {
    let language = visit.language();
    let lines: Vec<_> = found
        .into_iter()
        .map(|person| {
            let ending = person.contact.phone().map(|phone| {
                let digits = phone.shown();
                let last: String = digits.chars().rev().take(4).collect::<Vec<_>>().into_iter().rev().collect();
                t::roll::ending(language, &last).into_owned()
            });
            let name = person.name.to_string();
            view! {
                <li><ActionForm action={ServerAction::<WalkIn>::new()}>
                    <Which visit=visit.clone() called=called.clone() />
                    <input type="hidden" name="person" value=person.id.to_string() />
                    <button type="submit" class="button button--quiet">{t::roll::add_known(language, &name).into_owned()}</button>
                    " " <span class="soft">{ending}</span>
                </ActionForm></li>
            }
        })
        .collect();
    view! {
        <div role="status"><p>{t::roll::who_is_it(language)}</p></div>
        <ul class="threaded" role="list">{lines}</ul>
        <ActionForm action={ServerAction::<WalkIn>::new()}>
            <Which visit called />
            <input type="hidden" name="new" value="yes" />
            <input type="hidden" name="guest" value=typed.clone() />
            <button type="submit" class="button button--quiet">{t::roll::add_new(language, &typed).into_owned()}</button>
        </ActionForm>
    }
}
