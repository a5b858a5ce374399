//! A field in which one of several is chosen, and one for several lines of text; both tied to their label and to what is
//! wrong with them.

use leptos::prelude::*;

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
) -> impl IntoView {
    let hint_id = hint.as_ref().map(|_| format!("{name}-hint"));
    let described = described(name, wrong.is_some(), hint.is_some());
    let options = picks
        .into_iter()
        .map(|pick| {
            let chosen = pick.value == value;
            view! { <option value=pick.value selected=chosen>{pick.name}</option> }
        })
        .collect_view();
    view! {
        <div class=class_of(wrong.is_some())>
            <label class="field__label" for=name>{label}</label>
            {hint.map(|hint| view! { <p class="field__hint" id=hint_id>{hint}</p> })}
            <WrongText name wrong=wrong.clone() />
            <select class="field__input" id=name name=name aria-describedby=described aria-invalid=wrong.is_some().then_some("true")>{options}</select>
        </div>
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
    let hint_id = hint.as_ref().map(|_| format!("{name}-hint"));
    let described = described(name, wrong.is_some(), hint.is_some());
    view! {
        <div class=class_of(wrong.is_some())>
            <label class="field__label" for=name>{label}</label>
            {hint.map(|hint| view! { <p class="field__hint" id=hint_id>{hint}</p> })}
            <WrongText name wrong=wrong.clone() />
            <textarea class="field__input" id=name name=name rows="4" spellcheck="false" aria-describedby=described aria-invalid=wrong.is_some().then_some("true")>{value}</textarea>
        </div>
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

/// What is wrong with a field, where there is something.
#[component]
fn WrongText(name: &'static str, wrong: Option<String>) -> impl IntoView {
    wrong.map(|wrong| view! { <p class="field__wrong" id=format!("{name}-wrong")>{wrong}</p> })
}

fn class_of(wrong: bool) -> &'static str {
    if wrong { "field field--wrong" } else { "field" }
}

/// The ids of what describes a field.
fn described(name: &str, wrong: bool, hint: bool) -> Option<String> {
    let wrong = wrong.then(|| format!("{name}-wrong"));
    let hint = hint.then(|| format!("{name}-hint"));
    let ids: Vec<String> = [wrong, hint].into_iter().flatten().collect();
    (!ids.is_empty()).then(|| ids.join(" "))
}
