//! What stands around every field: its label, how to fill it, and what is wrong with it, tied together for who cannot see
//! them.

use leptos::prelude::*;

/// The frame of a field; the field itself stands inside, with `name` as its id and what [`described`] says.
#[component]
pub(super) fn Frame(
    /// The name the form sends the field under, and its id.
    name: &'static str,
    /// What it is for.
    label: String,
    /// How to fill it, under the label.
    hint: Option<String>,
    /// What is wrong with what is in it.
    wrong: Option<String>,
    /// The field.
    children: Children,
) -> impl IntoView {
    let class = if wrong.is_some() {
        "field field--wrong"
    } else {
        "field"
    };
    view! {
        <div class=class>
            <label class="field__label" for=name>{label}</label>
            {hint.map(|hint| view! { <p class="field__hint" id=format!("{name}-hint")>{hint}</p> })}
            {wrong.map(|wrong| view! { <p class="field__wrong" id=format!("{name}-wrong")>{wrong}</p> })}
            {children()}
        </div>
    }
}

/// The ids of what describes a field, what is wrong with it first; none where nothing does.
pub(super) fn described(name: &str, hint: bool, wrong: bool) -> Option<String> {
    let wrong = wrong.then(|| format!("{name}-wrong"));
    let hint = hint.then(|| format!("{name}-hint"));
    let ids: Vec<String> = [wrong, hint].into_iter().flatten().collect();
    (!ids.is_empty()).then(|| ids.join(" "))
}
