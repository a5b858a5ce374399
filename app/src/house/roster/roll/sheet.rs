//! The sheet of a session: everybody with a place and a box to tick, and who came besides.

use domain::{course::Course, person::Person, session::Session};
use jiff::civil::DateTime;
use leptos::{form::ActionForm, prelude::*};

use super::{
    api::TakeRoll,
    guests::{Guests, GuestsView},
    page::{Asked, Called, start},
};
use crate::{
    house::{desk::Refused, roster::page::title_of},
    i18n::{date, t},
    ui::{
        field::TextField,
        notice::{Mend, Notice, Tone},
        print::Print,
    },
    visit::{Visit, Where},
};

/// The whole page.
#[component]
pub(super) fn RollView(
    visit: Visit,
    called: Called,
    all: Vec<Session>,
    asked: Asked,
    guests: Guests,
) -> impl IntoView {
    let language = visit.language();
    let slug = called.course.offer.slug.to_string();
    let back = visit.link(&format!("/house/course/{slug}/roster"));
    let tongue = called.course.offer.title.get(language).0.code();
    let at = start(&called.session);
    let when = [
        date::full(language, at.date()).into_owned(),
        date::time(at.time()).to_string(),
    ];
    view! {
        <p class="crumb"><a href=back rel="prev">{t::roster::back(language)}</a></p>
        <Said visit=visit.clone() called=called.clone() asked />
        <h1 lang=tongue>{title_of(&visit, &called.course)}</h1>
        <p class="sheet__what">{t::roll::title(language)}</p>
        <p class="lead">{when.join(", ")}</p>
        <Choose visit=visit.clone() course=called.course.clone() all at />
        <Boxes visit=visit.clone() called=called.clone() />
        <GuestsView visit=visit.clone() called=called.clone() guests />
        <div class="buttons no-print"><Print label=t::roster::print(language) /></div>
    }
}

/// What was just done, or what is to be mended.
#[component]
fn Said(visit: Visit, called: Called, asked: Asked) -> impl IntoView {
    let language = visit.language();
    let heading = match asked.done.as_deref() {
        Some("kept") => Some(t::roll::kept(language)),
        Some("added") => Some(t::roll::added(language)),
        _ => None,
    };
    let done = heading.map(|heading| {
        let text = sum(&visit, &called);
        view! { <div role="status"><Notice tone=Tone::Good heading><p>{text}</p></Notice></div> }
    });
    let item = match asked.refused.as_deref() {
        Some("form") => Some(("unnamed", t::roll::wrong_number(language))),
        Some("name") => Some(("guest", t::roll::wrong_name(language))),
        _ => None,
    };
    let mend = item.map(|(field, text)| {
        let fields = vec![(field, text.to_owned())];
        view! { <Mend heading=Refused::Form.sentence(language) fields /> }
    });
    view! { {mend} {done} }
}

/// How many came.
fn sum(visit: &Visit, called: &Called) -> String {
    let heads = called.roll.heads();
    t::roll::sum(visit.language(), heads.away, heads.came, heads.guests).into_owned()
}

/// Another session.
#[component]
fn Choose(visit: Visit, course: Course, all: Vec<Session>, at: DateTime) -> impl IntoView {
    let language = visit.language();
    let several = all.len() > 1;
    let options: Vec<_> = all
        .iter()
        .map(|session| {
            let start = start(session);
            let name = format!(
                "{}, {}",
                date::full(language, start.date()),
                date::time(start.time())
            );
            view! { <option value=start.to_string() selected={start == at}>{name}</option> }
        })
        .collect();
    let here = visit.link(&format!("/house/course/{}/roll", course.offer.slug));
    several.then(|| {
        view! {
            <form class="roll__choose no-print" method="get" action=here>
                <div class="field">
                    <label class="field__label" for="at">{t::roll::which(language)}</label>
                    <select class="field__input" id="at" name="at">{options}</select>
                </div>
                <button type="submit" class="button button--quiet">{t::roll::show(language)}</button>
            </form>
        }
    })
}

/// Everybody with a place, and who came without one, each with a box; and how many more.
#[component]
fn Boxes(visit: Visit, called: Called) -> impl IntoView {
    let language = visit.language();
    let people = called.placed.iter().map(|person| (person, false));
    let people = people.chain(called.guests.iter().map(|person| (person, true)));
    let boxes: Vec<_> = people
        .enumerate()
        .map(|(at, (person, guest))| {
            let ticked = ticked(&called, person);
            let mark = guest.then(|| t::roll::guest(language));
            view! { <OneBox at person=person.clone() ticked mark /> }
        })
        .collect();
    let text = if boxes.is_empty() {
        t::roster::nobody_in(language)
    } else {
        t::roll::text(language)
    };
    let said = called
        .roll
        .is_taken()
        .then(|| view! { <p>{sum(&visit, &called)}</p> });
    let open = called
        .filled
        .is_some()
        .then(|| view! { <p><strong>{t::roll::not_kept(language)}</strong></p> });
    view! {
        <p class="no-print">{text}</p>
        {said}
        {open}
        <ActionForm action={ServerAction::<TakeRoll>::new()} attr:novalidate=true>
            <Which visit=visit.clone() called=called.clone() />
            <ol class="threaded roll__people" role="list">{boxes}</ol>
            <Unnamed visit=visit.clone() called />
            <button type="submit" class="button no-print">{t::roll::keep(language)}</button>
        </ActionForm>
    }
}

/// Whether the box of somebody is ticked: as it was filled, else as it is kept.
fn ticked(called: &Called, person: &Person) -> bool {
    match &called.filled {
        Some(filled) if filled.shown.contains(&person.id) => filled.came.contains(&person.id),
        _ => called.roll.was_there(person.id),
    }
}

/// How many came of whom nobody wrote down a name.
#[component]
fn Unnamed(visit: Visit, called: Called) -> impl IntoView {
    let language = visit.language();
    let kept = Some(called.roll.unnamed).filter(|many| *many > 0);
    let kept = kept.map(|many| many.to_string()).unwrap_or_default();
    let wrong = called
        .filled
        .as_ref()
        .is_some_and(|filled| filled.unnamed().is_none());
    let wrong = wrong.then(|| t::roll::wrong_number(language).to_owned());
    let value = called.filled.map_or(kept, |filled| filled.unnamed);
    view! { <TextField name="unnamed" label=t::roll::unnamed(language) hint=t::roll::unnamed_hint(language).to_owned() value wrong /> }
}

/// One person and their box. The whole line can be pressed.
#[component]
fn OneBox(at: usize, person: Person, ticked: bool, mark: Option<&'static str>) -> impl IntoView {
    let id = person.id.to_string();
    let (shown, came) = (format!("shown[{at}]"), format!("came[{at}]"));
    let mark = mark.map(|mark| view! { " " <span class="soft">{mark}</span> });
    view! {
        <li>
            <input type="hidden" name=shown value=id.clone() />
            <label class="choice"><input type="checkbox" name=came value=id checked=ticked /><span>{person.name.to_string()}{mark}</span></label>
        </li>
    }
}

/// The fields that say which session of which course.
#[component]
pub(super) fn Which(visit: Visit, called: Called) -> impl IntoView {
    view! {
        <Where visit=visit.clone() />
        <input type="hidden" name="course" value=called.course.offer.slug.to_string() />
        <input type="hidden" name="at" value=start(&called.session).to_string() />
    }
}
