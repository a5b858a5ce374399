//! The print button.

use leptos::prelude::*;

use super::page;

/// Prints the page. Hidden until it is awake, since it can do nothing before.
#[island]
pub fn PrintButton(
    /// What it says.
    label: String,
) -> impl IntoView {
    let awake = RwSignal::new(false);
    Effect::new(move |_| awake.set(true));
    view! { <button type="button" class="button button--quiet" hidden=move || !awake.get() on:click=|_| page::print()>{label}</button> }
}
