//! The people of a roster: places, offers, the line.

use domain::{
    access::Action,
    person::{Delivery, Person},
    roster::Standing,
};
use leptos::prelude::*;
use store::Held;

use crate::{
    house::desk::{Answering, channel_name},
    i18n::{date, t},
    visit::Visit,
};

/// Who has a place.
#[component]
pub(super) fn Placed(visit: Visit, held: Vec<Held>) -> impl IntoView {
    let language = visit.language();
    let none = held
        .is_empty()
        .then(|| view! { <p>{t::roster::nobody_in(language)}</p> });
    view! {
        <section aria-labelledby="placed">
            <h2 id="placed">{t::roster::placed_title(language)}</h2>
            {none}
            <ol class="threaded roster__people" role="list">{lines(&visit, held)}</ol>
        </section>
    }
}

/// To whom a place is offered, and until when.
#[component]
pub(super) fn Offered(visit: Visit, held: Vec<Held>) -> impl IntoView {
    let language = visit.language();
    (!held.is_empty()).then(|| {
        view! {
            <section aria-labelledby="offered">
                <h2 id="offered">{t::roster::offered_title(language)}</h2>
                <p>{t::roster::offered_text(language)}</p>
                <ol class="threaded roster__people" role="list">{lines(&visit, held)}</ol>
            </section>
        }
    })
}

/// Who waits, the first of them first.
#[component]
pub(super) fn Line(visit: Visit, held: Vec<Held>) -> impl IntoView {
    let language = visit.language();
    (!held.is_empty()).then(|| {
        view! {
            <section aria-labelledby="waiting">
                <h2 id="waiting">{t::roster::waiting_title(language)}</h2>
                <p>{t::roster::waiting_text(language)}</p>
                <ol class="threaded roster__people" role="list">{lines(&visit, held)}</ol>
            </section>
        }
    })
}

fn lines(visit: &Visit, held: Vec<Held>) -> Vec<AnyView> {
    let line = |(at, held): (usize, Held)| {
        view! { <li><OneOfThem visit=visit.clone() number={at + 1} held /></li> }.into_any()
    };
    held.into_iter().enumerate().map(line).collect()
}

/// One person: number, name, how they came, what they need, and what can be done for them.
#[component]
fn OneOfThem(visit: Visit, number: usize, held: Held) -> impl IntoView {
    let language = visit.language();
    let Held { enrolment, person } = held;
    let desk = visit
        .caller
        .may(Action::EnrolAtDesk(visit.house.centre.id))
        .is_ok();
    let name = person.name.to_string();
    let until = match enrolment.standing {
        Standing::Offered { until, .. } => Some(t::roster::tell(
            language,
            &date::until_moment(language, until),
            &reached(&visit, &person),
        )),
        Standing::Placed | Standing::Waiting { .. } | Standing::Left => None,
    };
    let needs = person.needs.as_ref().map(ToString::to_string);
    let needs = needs.map(
        |needs| view! { <p class="roster__needs">{t::roster::needs_of(language, &needs)}</p> },
    );
    let link = if desk {
        let href = visit.link(&format!("/house/desk/{}", person.id));
        view! { <a href=href>{name.clone()}</a> }.into_any()
    } else {
        name.clone().into_any()
    };
    let acts = desk.then(|| {
        let held = enrolment.clone();
        view! { <div class="desk__acts no-print"><Answering visit=visit.clone() held whose=name then="roster" /></div> }
    });
    view! {
        <p class="roster__name"><span class="roster__number">{number} "."</span> " " {link} <span class="roster__way">{channel_name(language, enrolment.channel)}</span></p>
        {until.map(|until| view! { <p>{until}</p> })}
        {needs}
        {acts}
    }
}

/// How somebody is told: the number to call, or the way they chose.
fn reached(visit: &Visit, person: &Person) -> String {
    let language = visit.language();
    match (person.wants, person.contact.phone(), person.contact.email()) {
        (Delivery::Email, _, Some(email)) => email.to_string(),
        (Delivery::Letter, ..) => t::desk::wants_letter(language).to_owned(),
        (_, Some(phone), _) => phone.shown(),
        _ => t::desk::wants_desk(language).to_owned(),
    }
}
