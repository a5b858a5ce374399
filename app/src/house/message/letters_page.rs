//! Letters on paper, each on a sheet of its own.

use domain::access::Action;
use leptos::{form::ActionForm, prelude::*};
use store::State;

use super::{
    api::MessageTold,
    letter::Letter,
    page::{PAGE, news, to_do, together},
};
use crate::{
    house::house_page,
    i18n::{date, t},
    layout::Content,
    ui::print::Print,
    visit::{Visit, Where},
};

/// Every letter that is to be posted.
#[component]
pub fn LettersPage() -> impl IntoView {
    house_page(Action::TellPeople, |visit| async move {
        let (mut messages, _) = to_do(&visit).await?;
        messages.retain(|message| message.state == State::Letter);
        let language = visit.language();
        let title = t::message::letters_title(language);
        let mut written = Vec::new();
        for message in &messages {
            let letter = news(&visit, message).and_then(|news| news.letter());
            let name = message
                .person
                .as_ref()
                .map(|person| person.name.to_string());
            if let (Some(letter), Some(name)) = (letter, name) {
                written.push((message.id, name, letter));
            }
        }
        let ids: Vec<_> = written.iter().map(|(id, ..)| *id).collect();
        let none = written
            .is_empty()
            .then(|| view! { <p class="lead">{t::message::letters_none(language)}</p> });
        let sheets = written
            .into_iter()
            .map(|(_, name, letter)| view! { <Sheet visit=visit.clone() name letter /> })
            .collect_view();
        let posted =
            (!ids.is_empty()).then(|| view! { <Posted visit=visit.clone() ids=together(&ids) /> });
        let body = view! {
            <p class="crumb"><a href=visit.link(PAGE) rel="prev">{t::message::title(language)}</a></p>
            <div class="no-print"><h1>{title}</h1>{none}{posted}</div>
            {sheets}
        };
        Ok(Content::unlisted(title, "letters", body))
    })
}

/// The buttons to print them, and to say that they are on their way.
#[component]
fn Posted(visit: Visit, ids: String) -> impl IntoView {
    let language = visit.language();
    view! {
        <Print label=t::message::print(language) />
        <ActionForm action={ServerAction::<MessageTold>::new()} attr:class="letters__posted">
            <Where visit />
            <input type="hidden" name="messages" value=ids />
            <p>{t::message::posted_text(language)}</p>
            <button type="submit" class="button button--quiet">{t::message::posted(language)}</button>
        </ActionForm>
    }
}

/// One letter.
#[component]
fn Sheet(visit: Visit, name: String, letter: Letter) -> impl IntoView {
    let (language, label) = (letter.language, letter.subject.clone());
    let today = date::full(language, visit.today()).into_owned();
    let lines = |lines: Vec<String>| {
        lines
            .into_iter()
            .map(|line| view! { <p>{line}</p> })
            .collect_view()
    };
    let meetings = letter
        .meetings
        .into_iter()
        .map(|line| view! { <li>{line}</li> })
        .collect_view();
    let code = letter.code.map(|(name, code)| (name, code.shown()));
    let facts = letter.facts.into_iter().chain(code);
    let facts = facts
        .map(|(name, fact)| view! { <dt>{name}</dt><dd>{fact}</dd> })
        .collect_view();
    let signed = letter
        .signed
        .into_iter()
        .map(|line| view! { {line} <br /> })
        .collect_view();
    view! {
        <article class="letter" lang=language.code() aria-label=label>
            <div class="sash" aria-hidden="true"></div>
            <p class="letter__to">{name}</p>
            <p class="letter__day">{today}</p>
            <h2>{letter.subject}</h2>
            <p>{letter.greeting}</p>
            {lines(letter.paragraphs)}
            <ul>{meetings}</ul>
            <dl class="facts">{facts}</dl>
            {lines(letter.after)}
            <p class="letter__signed">{signed}</p>
        </article>
    }
}
