//! An entry of the log in words: what was done, about what, and what it was and is.

use domain::{
    calendar::Span, id::RoomId, language::Language, offer::State, pattern::Pattern,
    person::Contact, text::Phone,
};
use jiff::civil::DateTime;
use serde_json::{Map, Value as Json};
use store::Logged;

use crate::{
    house::people::way_name,
    i18n::{date, pattern::pattern_in_words, t},
    visit::Visit,
    year::{state_code, state_name},
};

/// What was done.
pub(in crate::house) fn what_name(language: Language, what: &str) -> &'static str {
    t::log::what(language, &what.replace(' ', "-"))
}

/// About which course or thing of the house.
pub(super) fn thing_name(visit: &Visit, entry: &Logged) -> Option<String> {
    let language = visit.language();
    let course = entry
        .course
        .and_then(|course| visit.house.course_by_id(course));
    let course = course.map(|course| course.offer.title.get(language).1.to_string());
    let named = || {
        let thing = entry.after.as_ref().or(entry.before.as_ref())?;
        let name = thing.get("name").or_else(|| thing.get("tenant"))?;
        Some(words(visit, "name", name)).filter(|_| entry.person.is_none())
    };
    course.or_else(named)
}

/// What differs, a line for each field: "seats: 12 → 9".
pub(super) fn differences(visit: &Visit, entry: &Logged) -> Vec<String> {
    let language = visit.language();
    let (before, after) = (fields(entry.before.as_ref()), fields(entry.after.as_ref()));
    let mut names: Vec<&String> = before.keys().chain(after.keys()).collect();
    names.sort_unstable();
    names.dedup();
    let told = names.into_iter().filter(|name| is_told(name));
    let differ = told.filter(|name| before.get(*name) != after.get(*name));
    let line = |name: &String| {
        let [was, is] = [&before, &after].map(|all| {
            let value = all.get(name).map(|value| words(visit, name, value));
            value.filter(|value| !value.is_empty())
        });
        // What was not said before and is not now is no news.
        was.as_ref().or(is.as_ref())?;
        let [was, is] = [was, is].map(|value| value.unwrap_or_else(|| "–".to_owned()));
        let own = name.as_str() == "name" && entry.person.is_some();
        let code = if own { "own-name" } else { name };
        let label = t::log::field(language, &code.replace('_', "-"));
        Some(if entry.before.is_none() {
            format!("{label}: {is}")
        } else {
            format!("{label}: {was} → {is}")
        })
    };
    let mut lines: Vec<String> = differ.filter_map(line).collect();
    lines.dedup();
    lines
}

/// The fields of a thing; those of a course's offer stand among the others, of several things the first is told.
fn fields(thing: Option<&Json>) -> Map<String, Json> {
    let thing = match thing {
        Some(Json::Array(things)) => things.first(),
        other => other,
    };
    let mut fields = match thing {
        Some(Json::Object(fields)) => fields.clone(),
        Some(Json::Null) | None => Map::new(),
        Some(other) => Map::from_iter([("standing".to_owned(), other.clone())]),
    };
    if let Some(Json::Object(offer)) = fields.remove("offer") {
        fields.extend(offer);
    }
    fields
}

/// Whether a field says anything to a person: ids and addresses do not.
fn is_told(name: &str) -> bool {
    !matches!(name, "id" | "centre" | "set" | "slug" | "kind" | "rank")
}

/// A value in words.
fn words(visit: &Visit, field: &str, value: &Json) -> String {
    let language = visit.language();
    match field {
        "patterns" => {
            let patterns: Vec<Pattern> = serde_json::from_value(value.clone()).unwrap_or_default();
            let lines = patterns
                .iter()
                .map(|pattern| pattern_in_words(language, pattern));
            lines.collect::<Vec<_>>().join("; ")
        }
        "state" => {
            let state: Option<State> = read(value);
            state
                .map_or("–", |state| state_name(language, state_code(&state)))
                .to_owned()
        }
        "span" => {
            let span: Option<Span> = read(value);
            span.map(|span| date::span(language, span.first(), span.last()).into_owned())
                .unwrap_or_default()
        }
        "contact" => {
            read::<Contact>(value).map_or_else(String::new, |contact| contact_words(&contact))
        }
        "wants" => read(value)
            .map_or("–", |way| way_name(language, way))
            .to_owned(),
        "language" => read::<Language>(value)
            .map_or("–", Language::own_name)
            .to_owned(),
        "session" => {
            let session: Option<DateTime> = serde_json::from_value(value.clone()).ok();
            session
                .map(|at| date::moment(language, at).into_owned())
                .unwrap_or_default()
        }
        _ => leaves(visit, value).join(", "),
    }
}

fn read<T: serde::de::DeserializeOwned>(value: &Json) -> Option<T> {
    serde_json::from_value(value.clone()).ok()
}

/// The ways to reach somebody; none if they are known at the desk alone.
fn contact_words(contact: &Contact) -> String {
    let phone = contact.phone().map(Phone::shown);
    let email = contact.email().map(ToString::to_string);
    let ways: Vec<String> = phone.into_iter().chain(email).collect();
    ways.join(", ")
}

/// The texts, numbers and names inside a value.
fn leaves(visit: &Visit, value: &Json) -> Vec<String> {
    match value {
        Json::Null => Vec::new(),
        Json::Bool(yes) => {
            vec![t::log::is_so(visit.language(), if *yes { "yes" } else { "no" }).to_owned()]
        }
        Json::Number(number) => vec![number.to_string()],
        Json::String(text) => vec![named(visit, text)],
        Json::Array(values) => values
            .iter()
            .flat_map(|value| leaves(visit, value))
            .collect(),
        Json::Object(fields) => fields
            .iter()
            .filter(|(name, _)| *name != "original")
            .flat_map(|(_, value)| leaves(visit, value))
            .collect(),
    }
}

/// The name of the room, building or faculty that an id stands for; any other text as it is.
fn named(visit: &Visit, text: &str) -> String {
    let Ok(id) = text.parse::<uuid::Uuid>() else {
        return text.to_owned();
    };
    let (house, language) = (&visit.house, visit.language());
    let room = house.room(RoomId(id)).map(|room| room.name.to_string());
    let building = || {
        house
            .building(domain::id::BuildingId(id))
            .map(|one| one.name.get(language).1.to_string())
    };
    let faculty = || {
        house
            .faculty(domain::id::FacultyId(id))
            .map(|one| one.name.get(language).1.to_string())
    };
    room.or_else(building)
        .or_else(faculty)
        .unwrap_or_else(|| "–".to_owned())
}

#[cfg(test)]
mod tests {
    use store::DONE;

    use super::*;

    #[test]
    fn whatever_is_done_is_said_in_every_language() {
        for language in Language::ALL {
            let other = what_name(language, "something that nobody does");
            for what in DONE {
                assert_ne!(what_name(language, what), other, "{what} in {language}");
            }
        }
    }
}
