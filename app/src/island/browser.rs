//! In the browser: events from the house, printing, the filter on the list that is already there, and asking about a form.

mod looking;

use std::{cell::RefCell, rc::Rc};

use domain::{
    course::Level,
    filter::{DayPart, Facts, Filter},
    language::Language,
    search::{Needle, folded},
};
use futures::{StreamExt, future::AbortHandle};
use gloo_events::EventListener;
use gloo_net::eventsource::futures::EventSource;
use jiff::civil::Weekday;
use leptos::{prelude::document, task::spawn_local};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{FormData, HtmlElement, HtmlFormElement, Node, VisibilityState};

use crate::i18n::t;

pub(super) use looking::look_while_typing;

/// Calls `heard` with each event of `address`, while the page is looked at: a hidden tab holds no stream.
pub(super) fn listen(address: &str, heard: impl Fn(String) + 'static) {
    let address = address.to_owned();
    let heard = Rc::new(heard);
    let running: Rc<RefCell<Option<AbortHandle>>> = Rc::default();
    let follow = move || {
        if let Some(stream) = running.borrow_mut().take() {
            stream.abort();
        }
        if document().visibility_state() == VisibilityState::Visible {
            *running.borrow_mut() = follow_events(&address, Rc::clone(&heard));
        }
    };
    follow();
    EventListener::new(&document(), "visibilitychange", move |_| follow()).forget();
}

/// Opens one stream; dropping it, which aborting does, closes it.
fn follow_events(address: &str, heard: Rc<impl Fn(String) + 'static>) -> Option<AbortHandle> {
    let mut source = EventSource::new(address).ok()?;
    let mut events = source.subscribe("message").ok()?;
    let (task, handle) = futures::future::abortable(async move {
        while let Some(Ok((_, event))) = events.next().await {
            if let Some(text) = event.data().as_string() {
                heard(text);
            }
        }
        drop(source);
    });
    spawn_local(async move {
        let _ = task.await;
    });
    Some(handle)
}

/// Opens the browser's print dialogue.
pub(super) fn print() {
    let _ = leptos::prelude::window().print();
}

/// Applies the form `#filter` to the list `#offers` whenever the form changes, says the number found in `#found`, and
/// keeps the address in step, so that it can be kept or passed on. A list of several pages is left to the server.
pub(super) fn filter_at_once(language: Language) {
    let Some(form) = document()
        .get_element_by_id("filter")
        .and_then(|form| form.dyn_into::<HtmlFormElement>().ok())
    else {
        return;
    };
    if document().get_element_by_id("pages").is_some() {
        return;
    }
    for event in ["input", "change"] {
        let asked_in = form.clone();
        EventListener::new(&form, event, move |_| apply(&asked_in, language)).forget();
    }
    let reset = form.clone();
    EventListener::new_with_options(
        &form,
        "submit",
        gloo_events::EventListenerOptions::enable_prevent_default(),
        move |event| {
            event.prevent_default();
            apply(&reset, language);
        },
    )
    .forget();
}

fn apply(form: &HtmlFormElement, language: Language) {
    let Ok(data) = FormData::new_with_form(form) else {
        return;
    };
    let filter = asked(&data);
    let mut found = 0;
    for item in items() {
        let shown = filter.lets(&facts(&item));
        found += u32::from(shown);
        item.set_hidden(!shown);
    }
    if let Some(said) = document().get_element_by_id("found") {
        said.set_text_content(Some(&t::programme::found(language, found)));
    }
    say_asked(&data, language);
    keep_address(&data);
}

/// Says what is asked in the words of the form itself; the server writes the same sentence.
fn say_asked(data: &FormData, language: Language) {
    let words = data.get("q").as_string().unwrap_or_default();
    let words = Some(words.trim())
        .filter(|words| !words.is_empty())
        .map(|words| t::programme::quoted(language, words).into_owned());
    let chosen = nodes("#filter option:checked:not([value='']), #filter input:checked + span")
        .into_iter()
        .filter_map(|node| node.text_content());
    let all: Vec<_> = words.into_iter().chain(chosen).collect();
    if let Some(said) = document().get_element_by_id("asked-words") {
        said.set_text_content(Some(&t::programme::asked(language, &all.join(", "))));
    }
    let line = document().get_element_by_id("asked");
    if let Some(line) = line.and_then(|line| line.dyn_into::<HtmlElement>().ok()) {
        line.set_hidden(all.is_empty());
    }
}

/// The entries of the list.
fn items() -> Vec<HtmlElement> {
    nodes("#offers > li")
        .into_iter()
        .filter_map(|node| node.dyn_into().ok())
        .collect()
}

/// What `selector` finds, in the order of the page.
fn nodes(selector: &str) -> Vec<Node> {
    let Ok(found) = document().query_selector_all(selector) else {
        return Vec::new();
    };
    (0..found.length())
        .filter_map(|index| found.get(index))
        .collect()
}

/// The same reading of the form as the server's.
fn asked(data: &FormData) -> Filter {
    let value = |name: &str| data.get(name).as_string().filter(|value| !value.is_empty());
    Filter {
        words: Needle::new(&value("q").unwrap_or_default()),
        faculty: value("faculty"),
        day: value("day").and_then(|day| weekday(&day)),
        part: value("part").and_then(|part| DayPart::from_code(&part)),
        level: value("level").and_then(|level| Level::from_code(&level)),
        language: value("language").and_then(|code| Language::from_code(&code)),
        free: value("free").is_some(),
        step_free: value("step-free").is_some(),
    }
}

/// What the server wrote beside each entry.
fn facts(item: &HtmlElement) -> Facts {
    let noted = |name: &str| item.dataset().get(name).filter(|value| !value.is_empty());
    let meets = noted("meets").unwrap_or_default();
    Facts {
        folded: noted("words")
            .map(|words| folded(&words))
            .unwrap_or_default(),
        faculty: noted("faculty"),
        meets: meets
            .split(' ')
            .filter_map(|meeting| meeting.split_once('-'))
            .filter_map(|(day, part)| Some((weekday(day)?, DayPart::from_code(part)?)))
            .collect(),
        level: noted("level")
            .and_then(|level| Level::from_code(&level))
            .unwrap_or_default(),
        language: noted("language").and_then(|code| Language::from_code(&code)),
        free: noted("free").is_some(),
        step_free: noted("stepFree").is_some(),
    }
}

/// A weekday by its number, Monday 1.
fn weekday(number: &str) -> Option<Weekday> {
    number
        .parse()
        .ok()
        .and_then(|number| Weekday::from_monday_one_offset(number).ok())
}

fn keep_address(data: &FormData) {
    let Ok(asked) = web_sys::UrlSearchParams::new_with_str_sequence_sequence(data) else {
        return;
    };
    let window = leptos::prelude::window();
    let path = window.location().pathname().unwrap_or_default();
    let address = format!("{path}?{}", String::from(asked.to_string()));
    if let Ok(history) = window.history() {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&address));
    }
}
