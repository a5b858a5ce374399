//! A telephone number that can be read aloud, dialled and copied.

use domain::text::Phone;
use leptos::prelude::*;

/// A link that dials; shown in groups so that it can be read.
#[component]
pub fn PhoneLink(
    /// The number.
    phone: Phone,
) -> impl IntoView {
    view! { <a class="phone" href=format!("tel:{phone}")>{phone.shown()}</a> }
}
