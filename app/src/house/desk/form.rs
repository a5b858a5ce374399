//! The parts of the forms of the desk.

use domain::{id::RequestKey, person::Channel};
use leptos::prelude::*;

use super::{places::channel_name, refusal::Refused};
use crate::{
    i18n::t,
    ui::choose::{Pick, SelectField},
    visit::{Visit, Where},
};

/// The fields that say which house, and which request, so that one sent twice is one.
#[component]
pub(super) fn Hidden(visit: Visit) -> impl IntoView {
    view! {
        <input type="hidden" name="key" value=RequestKey(uuid::Uuid::now_v7()).to_string() />
        <Where visit=visit.clone() />
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
    choices: Vec<Pick>,
    chosen: String,
    wrong: Option<String>,
    #[prop(optional)] focus: bool,
) -> impl IntoView {
    let language = visit.language();
    let none = Pick::new("", t::desk::no_course(language));
    let picks = std::iter::once(none).chain(choices).collect();
    view! { <SelectField name="course" label=t::desk::course(language) wrong value=chosen picks focus /> }
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
