//! All that the house knows of a person, as a page to print and as a file.

use domain::{
    access::Action,
    language::Language,
    roster::{Enrolment, Standing},
    text::Phone,
};
use leptos::prelude::*;
use serde::Serialize;
use serde_json::{Value as Json, json};
use store::{Attended, Audited, Catalogue, Everything};

use super::{api::PEOPLE, edit_page::way_name, person_page::everything};
use crate::{
    house::{channel_name, house_page, log::what_name},
    i18n::{date, t},
    layout::Content,
    ui::print::Print,
    visit::{Address, Visit},
};

/// The file: what the person gave, what they hold and held, what was done about them.
#[derive(Debug, Serialize)]
pub struct Exported {
    person: Json,
    last_active: String,
    enrolments: Vec<Json>,
    rolls: Vec<Json>,
    log: Vec<Json>,
}

impl Exported {
    /// Puts into words of the house what the store keeps of a person.
    #[must_use]
    pub fn of(house: &Catalogue, all: &Everything) -> Self {
        let person = serde_json::to_value(&all.person).unwrap_or_default();
        let title = |course| {
            let course = house.course_by_id(course)?;
            Some(course.offer.title.get(all.person.language).1.to_string())
        };
        let enrolment = |held: &Enrolment| {
            json!({
                "class": title(held.course), "course": held.course, "standing": held.standing,
                "since": held.since, "channel": held.channel, "slip": held.code,
            })
        };
        let attended = |one: &Attended| json!({ "class": title(one.course), "course": one.course, "at": one.session, "came": one.there });
        let entry = |entry: &Audited| {
            json!({
                "at": entry.at, "what": entry.what, "class": entry.course.and_then(title),
                "by_staff": entry.by.is_some(), "values": entry.personal,
            })
        };
        Self {
            person,
            last_active: all.active.clone(),
            enrolments: all.enrolments.iter().map(enrolment).collect(),
            rolls: all.attended.iter().map(attended).collect(),
            log: all.audited.iter().map(entry).collect(),
        }
    }
}

/// The page to read and print.
#[component]
pub fn ExportPage() -> impl IntoView {
    let named = Address::read().rest;
    house_page(Action::ErasePerson, move |visit| async move {
        let all = everything(&visit, named.as_deref()).await?;
        let language = visit.language();
        let name = all.person.name.to_string();
        let title = t::people::export_title(language, &name).into_owned();
        let page = visit.link(&format!("{PEOPLE}/{}", all.person.id));
        let file = format!("{page}/export.json");
        let body = view! {
            <p class="crumb"><a href=page rel="prev">{name}</a></p>
            <h1>{title.clone()}</h1>
            <p>{t::people::export_text(language)}</p>
            <p><a class="go" href=file download="">{t::people::export_file(language)}</a></p>
            <Given visit=visit.clone() all=all.clone() />
            <Held visit=visit.clone() all=all.clone() />
            <Came visit=visit.clone() all=all.clone() />
            <Done visit all />
            <Print label=t::people::print(language) />
        };
        Ok(Content::unlisted(title, "desk", body))
    })
}

/// What they gave.
#[component]
fn Given(visit: Visit, all: Everything) -> impl IntoView {
    let language = visit.language();
    let person = all.person;
    let active = all
        .active
        .parse()
        .map(|day| date::with_year(language, day).into_owned());
    let facts = [
        (t::desk::name(language), Some(person.name.to_string())),
        (
            t::enrolment::phone(language),
            person.contact.phone().map(Phone::shown),
        ),
        (
            t::enrolment::email(language),
            person.contact.email().map(ToString::to_string),
        ),
        (
            t::desk::told(language),
            Some(way_name(language, person.wants).to_owned()),
        ),
        (
            t::desk::language(language),
            Some(person.language.own_name().to_owned()),
        ),
        (
            t::desk::needs(language),
            person.needs.map(|needs| needs.to_string()),
        ),
        (t::people::last_active(language), active.ok()),
        (
            t::people::deceased(language),
            person
                .deceased
                .map(|day| date::with_year(language, day).into_owned()),
        ),
    ];
    let facts = facts
        .into_iter()
        .filter_map(|(name, value)| Some((name, value?)));
    let facts = facts
        .map(|(name, value)| view! { <dt>{name}</dt><dd>{value}</dd> })
        .collect_view();
    view! { <h2>{t::people::given(language)}</h2> <dl class="facts">{facts}</dl> }
}

/// What they hold and held.
#[component]
fn Held(visit: Visit, all: Everything) -> impl IntoView {
    let language = visit.language();
    let lines = all.enrolments.into_iter().map(|held| {
        let course = visit.house.course_by_id(held.course);
        let title = course.map_or_else(
            || "–".to_owned(),
            |course| course.offer.title.get(language).1.to_string(),
        );
        let since = date::with_year(language, held.since.date()).into_owned();
        let said = [
            standing_name(language, held.standing).to_owned(),
            since,
            channel_name(language, held.channel).to_owned(),
        ];
        view! { <li>{title} ": " {said.join(", ")}</li> }
    });
    let lines: Vec<_> = lines.collect();
    (!lines.is_empty())
        .then(|| view! { <h2>{t::desk::places_title(language)}</h2> <ul>{lines}</ul> })
}

/// To which meetings they came, and to which not.
#[component]
fn Came(visit: Visit, all: Everything) -> impl IntoView {
    let language = visit.language();
    let lines = all.attended.into_iter().map(|one| {
        let course = visit.house.course_by_id(one.course);
        let title = course.map_or_else(
            || "–".to_owned(),
            |course| course.offer.title.get(language).1.to_string(),
        );
        let came = if one.there {
            t::people::was_there(language)
        } else {
            t::people::was_away(language)
        };
        view! { <li>{title} ": " {date::moment(language, one.session).into_owned()} ", " {came}</li> }
    });
    let lines: Vec<_> = lines.collect();
    (!lines.is_empty()).then(|| view! { <h2>{t::people::attended(language)}</h2> <ul>{lines}</ul> })
}

fn standing_name(language: Language, standing: Standing) -> &'static str {
    match standing {
        Standing::Placed => t::desk::placed(language),
        Standing::Offered { .. } => t::people::was_offered(language),
        Standing::Waiting { .. } => t::desk::waiting(language),
        Standing::Left => t::people::was_left(language),
    }
}

/// What was done about them.
#[component]
fn Done(visit: Visit, all: Everything) -> impl IntoView {
    let language = visit.language();
    let lines = all.audited.into_iter().map(|entry| {
        let at = date::moment(language, visit.civil(entry.at)).into_owned();
        let course = entry
            .course
            .and_then(|course| visit.house.course_by_id(course));
        let course = course.map(|course| format!(", {}", course.offer.title.get(language).1));
        view! { <li>{at} ": " {what_name(language, &entry.what)}{course}</li> }
    });
    let lines: Vec<_> = lines.collect();
    view! { <h2>{t::people::log(language)}</h2> <ul>{lines}</ul> }
}
