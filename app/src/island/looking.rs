//! What a form would make, while it is being filled.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use super::page;

/// What the house says of a form that is being filled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Looked {
    /// In a sentence or two, for who listens.
    pub said: String,
    /// Drawn by the house as HTML, to stand in `#looked`.
    pub drawn: String,
}

/// Asks the house what the form around it would make, a moment after something of it changed, and shows the answer in
/// `#looked`, which stands inside. Nothing that was typed is touched. Without scripts the form has a button for it.
#[island]
pub fn LookWhileTyping(
    /// Where the house is asked; it answers with a [`Looked`].
    door: String,
    /// Which fields matter, as a selector: the others change nothing of the answer.
    fields: String,
    /// What stands there when the house does not answer.
    unanswered: String,
    /// The place of the answer, with what is known of it when the page is drawn.
    children: Children,
) -> impl IntoView {
    let said = RwSignal::new(String::new());
    Effect::new(move |_| {
        let unanswered = Looked {
            said: unanswered.clone(),
            drawn: format!("<p>{unanswered}</p>"),
        };
        page::look_while_typing(&door, &fields, unanswered, move |words| said.set(words));
    });
    view! {
        <p class="visually-hidden" role="status">{move || said.get()}</p>
        {children()}
    }
}
