//! What somebody holds, and what can be done about it at the desk.

use domain::{
    course::Course,
    language::Language,
    person::Channel,
    roster::{Enrolment, Standing},
    text::SlipCode,
};
use leptos::{form::ActionForm, prelude::*};

use super::api::{AcceptForSomebody, GiveBackForSomebody};
use crate::{
    i18n::{date, pattern::pattern_in_words, t},
    ui::notice::{Notice, Tone},
    visit::{Once, Visit, Where},
};

/// What was just done for somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::house) enum Done {
    /// Something was given back.
    Left,
    /// An offer was taken.
    Taken,
    /// A class has more chairs.
    Chairs,
    /// They went over into another class.
    Moved,
}

impl Done {
    /// Reads the word in the address of the page being drawn.
    pub(in crate::house) fn read() -> Option<Self> {
        let query = leptos_router::hooks::use_query_map().get_untracked();
        match query.get("done")?.as_str() {
            "left" => Some(Self::Left),
            "taken" => Some(Self::Taken),
            "chairs" => Some(Self::Chairs),
            "moved" => Some(Self::Moved),
            _ => None,
        }
    }

    /// Says so.
    pub(in crate::house) fn notice(self, visit: &Visit) -> AnyView {
        let language = visit.language();
        let (heading, text) = match self {
            Self::Left => (
                t::desk::done_left(language),
                t::desk::done_left_text(language),
            ),
            Self::Taken => (
                t::desk::done_taken(language),
                t::desk::done_taken_text(language),
            ),
            Self::Chairs => (
                t::roster::done_chairs(language),
                t::roster::done_chairs_text(language),
            ),
            Self::Moved => (
                t::transfer::done(language),
                t::transfer::done_text(language),
            ),
        };
        view! { <div role="status"><Notice tone=Tone::Good heading><p>{text}</p></Notice></div> }
            .into_any()
    }
}

/// How somebody asked.
pub(crate) fn channel_name(language: Language, channel: Channel) -> &'static str {
    match channel {
        Channel::Web => t::desk::channel_web(language),
        Channel::Desk => t::desk::channel_desk(language),
        Channel::Phone => t::desk::channel_phone(language),
        Channel::Paper => t::desk::channel_paper(language),
    }
}

/// All that a person holds, each with its slip and the way out of it.
#[component]
pub(crate) fn PlacesOf(visit: Visit, places: Vec<Enrolment>) -> impl IntoView {
    let language = visit.language();
    let known = places.into_iter().filter_map(|held| {
        let course = visit.house.course_by_id(held.course)?.clone();
        Some((course, held))
    });
    let lines: Vec<_> = known
        .map(|(course, held)| view! { <li><PlaceOf visit=visit.clone() course held /></li> })
        .collect();
    let none = lines
        .is_empty()
        .then(|| view! { <p>{t::desk::no_places(language)}</p> });
    view! { {none}<ul class="threaded desk__places" role="list">{lines}</ul> }
}

/// One thing they hold.
#[component]
fn PlaceOf(visit: Visit, course: Course, held: Enrolment) -> impl IntoView {
    let language = visit.language();
    let (tongue, title) = course.offer.title.get(language);
    let title = title.to_string();
    let when = course.offer.patterns.first();
    let when = when.map(|pattern| pattern_in_words(language, pattern));
    let what = match held.standing {
        Standing::Placed | Standing::Left => t::desk::placed(language).to_owned(),
        Standing::Waiting { .. } => t::desk::waiting(language).to_owned(),
        Standing::Offered { until, .. } => {
            t::desk::offered(language, &date::until_moment(language, until)).into_owned()
        }
    };
    let slip = visit.link(&format!("/slip/{}", held.code));
    let over = visit.link(&format!(
        "/house/desk/{}/move?from={}",
        held.person, course.offer.slug
    ));
    view! {
        <p class="desk__place" lang=tongue.code()>{title.clone()}</p>
        <p class="desk__hint">{what} " · " {channel_name(language, held.channel)} {when.map(|when| view! { " · " {when} })}</p>
        <div class="desk__acts">
            <a class="go" href=slip>{t::desk::slip(language)}<span class="visually-hidden">{format!(", {title}")}</span></a>
            <a class="go" href=over>{t::transfer::title(language)}<span class="visually-hidden">{format!(", {title}")}</span></a>
            <Answering visit held whose=title then="person" />
        </div>
    }
}

/// Taking an offer, and giving back, which is asked once more by being folded away.
#[component]
pub(in crate::house) fn Answering(
    visit: Visit,
    held: Enrolment,
    /// Whose or which, for who hears the buttons one by one.
    whose: String,
    /// Where the page goes on: `person` or `roster`.
    then: &'static str,
) -> impl IntoView {
    let language = visit.language();
    let whose = format!(", {whose}");
    let (proof_of_offer, proof_of_place) = (
        proof(&visit, &held.code, then),
        proof(&visit, &held.code, then),
    );
    let accept = matches!(held.standing, Standing::Offered { .. }).then(|| {
        let whose = whose.clone();
        view! {
            <ActionForm action={ServerAction::<AcceptForSomebody>::new()}>
                {proof_of_offer}
                <button type="submit" class="button button--quiet">{t::desk::accept(language)}<span class="visually-hidden">{whose}</span></button>
            </ActionForm>
        }
    });
    let (open, text) = match held.standing {
        Standing::Waiting { .. } => (
            t::desk::leave_line(language),
            t::desk::leave_line_text(language),
        ),
        Standing::Placed | Standing::Offered { .. } | Standing::Left => (
            t::desk::give_back(language),
            t::desk::give_back_text(language),
        ),
    };
    view! {
        {accept}
        <details class="give-back">
            <summary>{open}<span class="visually-hidden">{whose}</span></summary>
            <p>{text}</p>
            <ActionForm action={ServerAction::<GiveBackForSomebody>::new()}>
                {proof_of_place}
                <button type="submit" class="button button--quiet">{t::desk::give_back_yes(language)}</button>
            </ActionForm>
        </details>
    }
}

/// What these forms send.
fn proof(visit: &Visit, code: &SlipCode, then: &'static str) -> impl IntoView + use<> {
    view! {
        <Once />
        <Where visit=visit.clone() />
        <input type="hidden" name="code" value=code.to_string() />
        <input type="hidden" name="then" value=then />
    }
}
