//! The roll of one session: everybody with a place and a box to tick, and who came besides. It prints as a list.

use domain::{
    access::{Action, Courses},
    calendar::{Calendar, Span},
    course::Course,
    pattern,
    person::Person,
    roll::{self, Roll},
    session::Session,
};
use jiff::{
    ToSpan,
    civil::{Date, DateTime},
};
use leptos::{form::ActionForm, prelude::*};
use leptos_router::hooks::use_query_map;

use super::{
    guests::Guests,
    page::{readable, title_of},
    roll_api::TakeRoll,
};
use crate::{
    error::AppError,
    house::page::house_page,
    i18n::{date, t},
    layout::Content,
    ui::{
        notice::{Notice, Tone},
        print::Print,
    },
    visit::{Address, Visit},
};

/// How many days back rolls can be taken or mended.
const DAYS: i32 = 120;

/// What the address asks.
#[derive(Clone, Default)]
pub(super) struct Asked {
    /// Which session.
    at: Option<DateTime>,
    /// What was just done.
    done: bool,
    /// Whether somebody of that name is known.
    pub found: bool,
    /// Whether the name could not be read.
    pub wrong: bool,
}

/// What the page shows.
#[derive(Clone)]
pub(super) struct Called {
    pub course: Course,
    pub session: Session,
    pub roll: Roll,
    /// Who has a place, by name.
    placed: Vec<Person>,
    /// Who came without one, by name.
    pub guests: Vec<Person>,
}

/// The sessions of a course whose roll may be taken on the day `today`, the last first.
pub(super) fn sessions(course: &Course, calendar: &Calendar, today: Date) -> Vec<Session> {
    let first = today.checked_sub(DAYS.days()).unwrap_or(today);
    let offer = &course.offer;
    let within = Span::new(first, today);
    let all = within.map(|within| pattern::sessions(&offer.patterns, &offer.changes, calendar, within));
    let mut all = all.unwrap_or_default();
    all.retain(|session| roll::can_be_taken(session, today));
    all.sort_by_key(start);
    all.reverse();
    all
}

/// When a session is held, as its roll is known by.
pub(super) fn start(session: &Session) -> DateTime {
    session.date.to_datetime(session.hours.start)
}

/// The page.
#[component]
pub fn RollPage() -> impl IntoView {
    let query = use_query_map().get_untracked();
    let asked = Asked {
        at: query.get("at").and_then(|at| at.parse().ok()),
        done: query.get("done").is_some(),
        found: query.get("found").is_some(),
        wrong: query.get("refused").is_some(),
    };
    let named = Address::read().rest;
    house_page(Action::ReadHouse, move |visit| async move {
        let course = readable(&visit, named.as_deref())?;
        let (centre, faculty) = (visit.house.centre.id, course.offer.faculty);
        visit.caller.may(Action::TakeRoll(Courses { centre, faculty }))?;
        let title = t::roll::title(visit.language());
        let all = sessions(&course, &visit.house.calendar, visit.today());
        let wanted = all.iter().find(|session| asked.at.is_none_or(|at| at == start(session)));
        let body = match wanted {
            Some(session) => {
                let called = call(&visit, course, session.clone()).await?;
                let guests = Guests::read(&visit, &asked).await?;
                view! { <RollView visit called all asked guests /> }.into_any()
            }
            None => view! { <NoSession visit course /> }.into_any(),
        };
        Ok(Content::unlisted(title, "roll", body))
    })
}

/// Reads who is in and who came.
async fn call(visit: &Visit, course: Course, session: Session) -> Result<Called, AppError> {
    let store = &visit.caller.site.store;
    let roster = store.roster(&course).await?;
    let roll = store.rolls(course.id).await?.remove(&start(&session));
    let roll = roll.unwrap_or_default();
    let guests: Vec<_> = roll.walk_ins.iter().copied().collect();
    let guests = store.people(&guests).await?.into_values().collect();
    let placed = roster.placed.into_iter().map(|held| held.person).collect();
    Ok(Called {
        course,
        session,
        roll,
        placed: by_name(visit, placed),
        guests: by_name(visit, guests),
    })
}

fn by_name(visit: &Visit, mut people: Vec<Person>) -> Vec<Person> {
    let (language, alphabet) = (visit.language(), &visit.caller.site.alphabet);
    people.sort_by(|one, other| alphabet.compare(language, one.name.as_str(), other.name.as_str()));
    people
}

/// The course has not met yet.
#[component]
fn NoSession(visit: Visit, course: Course) -> impl IntoView {
    let language = visit.language();
    let back = visit.link(&format!("/house/course/{}/roster", course.offer.slug));
    view! {
        <p class="crumb"><a href=back rel="prev">{t::roster::back(language)}</a></p>
        <h1>{t::roll::title(language)}</h1>
        <p class="lead">{t::roll::no_session(language)}</p>
    }
}

#[component]
fn RollView(
    visit: Visit,
    called: Called,
    all: Vec<Session>,
    asked: Asked,
    guests: Guests,
) -> impl IntoView {
    let language = visit.language();
    let back = visit.link(&format!("/house/course/{}/roster", called.course.offer.slug));
    let tongue = called.course.offer.title.get(language).0.code();
    let done = asked.done.then(|| {
        view! { <div role="status"><Notice tone=Tone::Good heading=t::roll::kept(language)><p>{sum(&visit, &called)}</p></Notice></div> }
    });
    let at = start(&called.session);
    view! {
        <p class="crumb"><a href=back rel="prev">{t::roster::back(language)}</a></p>
        {done}
        <h1 lang=tongue>{title_of(&visit, &called.course)}</h1>
        <p class="sheet__what">{t::roll::title(language)}</p>
        <p class="lead">{date::full(language, at.date()).into_owned()} ", " {date::time(at.time())}</p>
        <Choose visit=visit.clone() course=called.course.clone() all at />
        <Boxes visit=visit.clone() called=called.clone() />
        {guests.view(&visit, &called)}
        <div class="buttons no-print"><Print label=t::roster::print(language) /></div>
    }
}

/// How many came.
fn sum(visit: &Visit, called: &Called) -> String {
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let roll = &called.roll;
    let (away, came, guests) = (count(roll.away.len()), count(roll.came.len()), count(roll.walk_ins.len()));
    t::roll::sum(visit.language(), away, came, guests).into_owned()
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
            let name = format!("{}, {}", date::full(language, start.date()), date::time(start.time()));
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

/// Everybody with a place, and who came without one, each with a box.
#[component]
fn Boxes(visit: Visit, called: Called) -> impl IntoView {
    let language = visit.language();
    let roll = called.roll.clone();
    let taken = roll.is_taken();
    let people = called.placed.iter().map(|person| (person, false));
    let people = people.chain(called.guests.iter().map(|person| (person, true)));
    let boxes: Vec<_> = people
        .map(|(person, guest)| {
            let ticked = roll.came.contains(&person.id) || roll.walk_ins.contains(&person.id);
            let mark = guest.then(|| t::roll::guest(language));
            view! { <OneBox id=person.id.to_string() name=person.name.to_string() ticked mark /> }
        })
        .collect();
    let nobody = boxes.is_empty();
    let text = if nobody { t::roster::nobody_in(language) } else { t::roll::text(language) };
    let said = taken.then(|| view! { <p>{sum(&visit, &called)}</p> });
    let form = (!nobody).then(|| {
        view! {
            <ActionForm action={ServerAction::<TakeRoll>::new()}>
                <Which visit=visit.clone() called=called.clone() />
                <ol class="threaded roll__people" role="list">{boxes}</ol>
                <button type="submit" class="button no-print">{t::roll::keep(language)}</button>
            </ActionForm>
        }
    });
    view! { <p>{text}</p> {said} {form} }
}

/// One person and their box. The whole line can be pressed.
#[component]
fn OneBox(id: String, name: String, ticked: bool, mark: Option<&'static str>) -> impl IntoView {
    let (named, shown, sent) = (format!("came-{id}"), id.clone(), id);
    let of = named.clone();
    let mark = mark.map(|mark| view! { " " <span class="soft">{mark}</span> });
    view! {
        <li>
            <input type="hidden" name="shown[]" value=shown />
            <label class="choice" for=of><input type="checkbox" id=named name="came[]" value=sent checked=ticked /><span>{name}{mark}</span></label>
        </li>
    }
}

/// The fields that say which session of which course.
#[component]
pub(super) fn Which(visit: Visit, called: Called) -> impl IntoView {
    view! {
        <input type="hidden" name="language" value=visit.language().code() />
        <input type="hidden" name="centre" value=visit.house.centre.slug.to_string() />
        <input type="hidden" name="course" value=called.course.offer.slug.to_string() />
        <input type="hidden" name="at" value=start(&called.session).to_string() />
    }
}
