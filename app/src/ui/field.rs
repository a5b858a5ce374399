//! A line to type in.

use leptos::prelude::*;

use super::frame::{Frame, described};

/// A line to type in. What was typed before stands in it; without scripts it behaves the same.
#[component]
pub fn TextField(
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
    #[prop(optional, into)]
    value: String,
    /// The keyboard a tablet shows: `text`, `tel`, `email`.
    #[prop(default = "text")]
    kind: &'static str,
    /// What the browser may fill in (WCAG 1.3.5).
    #[prop(default = "off")]
    autocomplete: &'static str,
    /// Whether the keyboard stands in it when the page opens. One field of a page at most.
    #[prop(optional)]
    focus: bool,
) -> impl IntoView {
    let described = described(name, hint.is_some(), wrong.is_some());
    let invalid = wrong.is_some().then_some("true");
    view! {
        <Frame name label hint wrong>
            <input
                class="field__input"
                id=name
                name=name
                type=kind
                value=value
                autocomplete=autocomplete
                spellcheck="false"
                autofocus=focus
                aria-describedby=described
                aria-invalid=invalid
            />
        </Frame>
    }
}
