//! The parts of the forms of the desk.

use domain::person::Channel;
use leptos::prelude::*;

use super::places::channel_name;
use crate::{
    i18n::t,
    ui::choose::{Pick, SelectField},
    visit::Visit,
};

/// Which class: its first letters lead to it.
#[component]
pub(super) fn CourseField(
    visit: Visit,
    choices: Vec<Pick>,
    chosen: String,
    wrong: Option<String>,
    #[prop(optional)] focus: bool,
    /// What is asked, where it is not "which class".
    #[prop(optional)]
    label: Option<&'static str>,
) -> impl IntoView {
    let language = visit.language();
    let none = Pick::new("", t::desk::no_course(language));
    let picks = std::iter::once(none).chain(choices).collect();
    let label = label.unwrap_or_else(|| t::desk::course(language));
    view! { <SelectField name="course" label wrong value=chosen picks focus /> }
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
