//! A field of a form: label, hint, what is wrong with it, and the input, tied together for who cannot see them.

use leptos::prelude::*;

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
    let hint_id = hint.as_ref().map(|_| format!("{name}-hint"));
    let wrong_id = wrong.as_ref().map(|_| format!("{name}-wrong"));
    let described = [wrong_id.clone(), hint_id.clone()]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" ");
    let class = if wrong.is_some() {
        "field field--wrong"
    } else {
        "field"
    };
    view! {
        <div class=class>
            <label class="field__label" for=name>{label}</label>
            {hint.map(|hint| view! { <p class="field__hint" id=hint_id>{hint}</p> })}
            <p class="field__wrong" id=wrong_id.clone().unwrap_or_else(|| format!("{name}-wrong")) hidden=wrong.is_none()>{wrong.clone().unwrap_or_default()}</p>
            <input
                class="field__input"
                id=name
                name=name
                type=kind
                value=value
                autocomplete=autocomplete
                spellcheck="false"
                autofocus=focus
                aria-describedby=(!described.is_empty()).then_some(described)
                aria-invalid=wrong.is_some().then_some("true")
            />
        </div>
    }
}
