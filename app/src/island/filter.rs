//! The filter of the programme, at once.

use domain::language::Language;
use leptos::prelude::*;

use super::page;

/// Wakes the filter form and the list inside: what is asked shows as it is typed. Without scripts the form is sent.
#[island]
pub fn InstantFilter(
    /// The language in which the number found is said.
    language: Language,
    /// The form and the list.
    children: Children,
) -> impl IntoView {
    Effect::new(move |_| page::filter_at_once(language));
    children()
}
