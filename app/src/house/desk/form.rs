//! The parts of the forms of the desk.

use domain::{id::RequestKey, person::Channel};
use leptos::prelude::*;

use super::{choices::Choice, places::channel_name, refusal::Refused};
use crate::{i18n::t, visit::Visit};

/// The fields that say which house, and which request, so that one sent twice is one.
#[component]
pub(super) fn Hidden(visit: Visit) -> impl IntoView {
    view! {
        <input type="hidden" name="key" value=RequestKey(uuid::Uuid::now_v7()).to_string() />
        <input type="hidden" name="language" value=visit.language().code() />
        <input type="hidden" name="centre" value=visit.house.centre.slug.to_string() />
    }
}

/// What was not done, and why; `items` name what is to be mended, each beside its field.
#[component]
pub(in crate::house) fn Mend(
    visit: Visit,
    refused: Refused,
    #[prop(optional)] items: Vec<(&'static str, String)>,
) -> impl IntoView {
    let list = (!items.is_empty()).then(|| {
        let items = items
            .into_iter()
            .map(|(field, text)| view! { <li><a href=format!("#{field}")>{text}</a></li> })
            .collect_view();
        view! { <ul>{items}</ul> }
    });
    view! {
        <section class="notice notice--attention" role="alert" aria-labelledby="summary-heading" tabindex="-1" id="summary">
            <h2 id="summary-heading" class="notice__heading">{refused.sentence(visit.language())}</h2>
            {list}
        </section>
    }
}

/// Which class: its first letters lead to it.
#[component]
pub(super) fn CourseField(
    visit: Visit,
    choices: Vec<Choice>,
    chosen: String,
    wrong: Option<String>,
    #[prop(optional)] focus: bool,
) -> impl IntoView {
    let language = visit.language();
    let options = choices
        .into_iter()
        .map(|choice| {
            let selected = choice.value == chosen;
            view! { <option value=choice.value selected=selected>{choice.label}</option> }
        })
        .collect_view();
    let (class, described) = if wrong.is_some() {
        ("field field--wrong", Some("course-wrong"))
    } else {
        ("field", None)
    };
    let invalid = wrong.is_some().then_some("true");
    view! {
        <div class=class>
            <label class="field__label" for="course">{t::desk::course(language)}</label>
            {wrong.map(|wrong| view! { <p class="field__wrong" id="course-wrong">{wrong}</p> })}
            <select class="field__input" id="course" name="course" autofocus=focus aria-describedby=described aria-invalid=invalid>
                <option value="">{t::desk::no_course(language)}</option>
                {options}
            </select>
        </div>
    }
}

/// How they asked; who stands there needs no key for it.
#[component]
pub(super) fn ChannelField(visit: Visit, chosen: Channel) -> impl IntoView {
    let language = visit.language();
    let ways = [Channel::Desk, Channel::Phone, Channel::Paper]
        .into_iter()
        .map(|channel| {
            view! {
                <label class="choice"><input type="radio" name="channel" value=channel.code() checked={channel == chosen} /><span>{channel_name(language, channel)}</span></label>
            }
        })
        .collect_view();
    view! { <fieldset class="question question--row"><legend>{t::desk::channel(language)}</legend>{ways}</fieldset> }
}
