//! Printing. The button needs scripts and stays hidden without them; the page prints well from the browser's own menu.

use leptos::prelude::*;

use crate::island::PrintButton;

/// A print button, for browsers that run scripts.
#[component]
pub fn Print(
    /// What the button says.
    #[prop(into)]
    label: String,
) -> impl IntoView {
    view! { <div class="print-button"><PrintButton label /></div> }
}
