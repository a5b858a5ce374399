//! A field in which one of several is chosen, one for several lines of text, and a box to tick.

use leptos::prelude::*;

use super::frame::{Frame, described};

/// One of the things that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pick {
    /// What the form sends.
    pub value: String,
    /// What it reads.
    pub name: String,
}

impl Pick {
    /// Something to choose.
    pub fn new(value: impl ToString, name: impl ToString) -> Self {
        Self {
            value: value.to_string(),
            name: name.to_string(),
        }
    }
}

/// A list from which one is chosen.
#[component]
pub fn SelectField(
    /// The name the form sends it under, and its id.
    name: &'static str,
    /// What it is for.
    #[prop(into)]
    label: String,
    /// How to fill it, under the label.
    #[prop(optional, into)]
    hint: Option<String>,
    /// What is wrong with what was chosen.
    #[prop(optional_no_strip)]
    wrong: Option<String>,
    /// What was chosen.
    #[prop(into)]
    value: String,
    /// What can be.
    picks: Vec<Pick>,
    /// Whether the keyboard stands in it when the page opens. One field of a page at most.
    #[prop(optional)]
    focus: bool,
) -> impl IntoView {
    let described = described(name, hint.is_some(), wrong.is_some());
    let invalid = wrong.is_some().then_some("true");
    let options = picks
        .into_iter()
        .map(|pick| {
            let chosen = pick.value == value;
            view! { <option value=pick.value selected=chosen>{pick.name}</option> }
        })
        .collect_view();
    view! {
        <Frame name label hint wrong>
            <select class="field__input" id=name name=name autofocus=focus aria-describedby=described aria-invalid=invalid>{options}</select>
        </Frame>
    }
}

/// Several lines to type in.
#[component]
pub fn AreaField(
    /// The name the form sends it under, and its id.
    name: &'static str,
    /// What it is for.
    #[prop(into)]
    label: String,
    /// How to fill it, under the label.
    #[prop(optional, into)]
    hint: Option<String>,
    /// What is wrong with what was typed.
    #[prop(optional_no_strip)]
    wrong: Option<String>,
    /// What was typed.
    #[prop(into)]
    value: String,
) -> impl IntoView {
    let described = described(name, hint.is_some(), wrong.is_some());
    let invalid = wrong.is_some().then_some("true");
    view! {
        <Frame name label hint wrong>
            <textarea class="field__input" id=name name=name rows="4" spellcheck="false" aria-describedby=described aria-invalid=invalid>{value}</textarea>
        </Frame>
    }
}

/// A box to tick; what it sends when it is not ticked is nothing.
#[component]
pub fn Tick(
    /// The name the form sends it under, and its id.
    name: &'static str,
    /// What it says.
    #[prop(into)]
    label: String,
    /// Whether it is ticked.
    checked: bool,
) -> impl IntoView {
    view! { <label class="choice" for=name><input type="checkbox" id=name name=name value="yes" checked=checked /><span>{label}</span></label> }
}
