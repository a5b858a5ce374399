//! The parts of a page about a course or an activity.

use domain::{language::Language, offer::Offer, session::Session};
use leptos::prelude::*;

use crate::{
    centre::room_facts,
    i18n::{capitalised, date, pattern::pattern_in_words, t},
    visit::Visit,
    week::{note, place_name},
};

/// How far ahead dates are listed: a school year.
const DAYS_AHEAD: i32 = 366;
/// How many dates stand open; the others are one touch away.
const DATES_SHOWN: usize = 6;

/// What happens there, in the language it was written in.
#[component]
pub(crate) fn Described(visit: Visit, offer: Offer) -> impl IntoView {
    let language = visit.language();
    offer.text.map(|text| {
        let (tongue, text) = text.get(language);
        let paragraphs = text
            .as_str()
            .split("\n\n")
            .map(|paragraph| view! { <p>{paragraph.to_owned()}</p> })
            .collect_view();
        view! { <div class="course__text" lang=tongue.code()>{paragraphs}</div> }
    })
}

/// The next session, first and large.
#[component]
pub(crate) fn NextSession(visit: Visit, offer: Offer) -> impl IntoView {
    let language = visit.language();
    let next = upcoming(&visit, &offer).into_iter().find(Session::is_held);
    match next {
        Some(session) => view! {
            <p class="course__next">
                {t::course::next(language)}
                <strong>{capitalised(&date::relative(language, visit.today(), session.date))} ", " {date::hours(language, session.hours)}</strong>
            </p>
        }
        .into_any(),
        None => view! { <p class="course__next">{t::course::no_next(language)}</p> }.into_any(),
    }
}

/// The next session as paper has to say it: by its date, which is still true tomorrow.
#[component]
pub(crate) fn NextDate(visit: Visit, offer: Offer) -> impl IntoView {
    let language = visit.language();
    let next = upcoming(&visit, &offer).into_iter().find(Session::is_held);
    next.map(|session| {
        let day = capitalised(&date::weekday_and_date(language, session.date));
        let hours = date::hours(language, session.hours);
        view! { <p class="course__next">{t::course::next(language)} " " <strong>{day} ", " {hours}</strong></p> }
    })
}

/// The sessions that have not begun.
fn upcoming(visit: &Visit, offer: &Offer) -> Vec<Session> {
    let now = visit.now.civil;
    visit
        .sessions(offer, visit.today(), DAYS_AHEAD)
        .into_iter()
        .filter(|session| session.date.to_datetime(session.hours.start) > now)
        .collect()
}

/// When, where, who leads, what to bring: one row each, and no row where nobody has said.
#[component]
pub(crate) fn Facts(visit: Visit, offer: Offer) -> impl IntoView {
    let language = visit.language();
    let when = offer
        .patterns
        .iter()
        .map(|pattern| view! { <span>{pattern_in_words(language, pattern)}</span> <br /> })
        .collect_view();
    let spoken = offer
        .language
        .map(|spoken| t::programme::held_in(language, spoken.code()));
    view! {
        <dl class="facts">
            <dt>{t::course::when(language)}</dt><dd>{when}</dd>
            {places(&visit, &offer)}
            {plain(t::course::leader(language), offer.leader.as_ref().map(ToString::to_string))}
            {plain(t::course::language(language), spoken.as_ref().map(ToString::to_string))}
            {spoken_row(language, t::course::bring(language), offer.bring.as_ref())}
            {spoken_row(language, t::course::cost(language), offer.cost.as_ref())}
        </dl>
    }
}

/// A row of plain words.
fn plain(name: &'static str, value: Option<String>) -> impl IntoView {
    value.map(|value| view! { <dt>{name}</dt><dd>{value}</dd> })
}

/// A row of words that a centre wrote, marked with their language.
fn spoken_row(
    language: Language,
    name: &'static str,
    value: Option<&domain::language::Translated<domain::text::Line>>,
) -> impl IntoView + use<> {
    value.map(|value| {
        let (tongue, value) = value.get(language);
        view! { <dt>{name}</dt><dd lang=tongue.code()>{value.to_string()}</dd> }
    })
}

/// Each place once, with what one must know of it.
fn places(visit: &Visit, offer: &Offer) -> impl IntoView + use<> {
    let language = visit.language();
    let mut seen = Vec::new();
    for pattern in &offer.patterns {
        let Some(name) = place_name(visit, &pattern.place) else {
            continue;
        };
        let facts = pattern
            .place
            .room()
            .and_then(|room| visit.house.room(room))
            .map(|room| room_facts(language, room))
            .filter(|facts| !facts.is_empty());
        let place = facts.map_or_else(|| name.clone(), |facts| format!("{name} ({facts})"));
        if !seen.contains(&place) {
            seen.push(place);
        }
    }
    let unknown = seen.is_empty().then(|| t::week::place_unknown(language));
    let list = seen
        .into_iter()
        .map(|place| view! { <span>{place}</span> <br /> })
        .collect_view();
    view! { <dt>{t::course::place(language)}</dt><dd>{list}{unknown}</dd> }
}

/// The dates: the first few open, the rest folded, cancelled and moved in plain sight.
#[component]
pub(crate) fn Dates(visit: Visit, offer: Offer) -> impl IntoView {
    let language = visit.language();
    let sessions = visit.sessions(&offer, visit.today(), DAYS_AHEAD);
    let (first, rest) = sessions.split_at(sessions.len().min(DATES_SHOWN));
    let first = first
        .iter()
        .map(|session| date_row(&visit, session))
        .collect_view();
    let more = u32::try_from(rest.len()).unwrap_or(u32::MAX);
    let rest = (!rest.is_empty()).then(|| {
        let rows = rest.iter().map(|session| date_row(&visit, session)).collect_view();
        view! { <details class="more-dates"><summary>{t::course::more_dates(language, more)}</summary><ol class="dates" role="list">{rows}</ol></details> }
    });
    let none = sessions
        .is_empty()
        .then(|| view! { <p>{t::course::no_dates(language)}</p> });
    view! { <section aria-labelledby="dates"><h2 id="dates">{t::course::dates(language)}</h2>{none}<ol class="dates" role="list">{first}</ol>{rest}</section> }
}

fn date_row(visit: &Visit, session: &Session) -> impl IntoView + use<> {
    let language = visit.language();
    let class = if session.is_held() { "" } else { "dates__off" };
    let year = session.date.year() != visit.today().year();
    let day = if year {
        date::full(language, session.date)
    } else {
        date::weekday_and_date(language, session.date)
    };
    view! { <li class=class><time datetime=session.date.to_string()>{capitalised(&day)} ", " {date::hours(language, session.hours)}</time> " " {note(language, session)}</li> }
}
