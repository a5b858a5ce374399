//! The foot of every page: how to reach the house without a computer, and the two statements.

use leptos::prelude::*;

use crate::{i18n::t, ui::phone_link::PhoneLink, visit::Visit};

/// The footer.
#[component]
pub(super) fn Footer(visit: Visit) -> impl IntoView {
    let language = visit.language();
    let centre = &visit.house.centre;
    let phone = centre.phone.clone().map(|phone| view! { <p class="footer__phone">{t::layout::phone_desk(language)} " " <PhoneLink phone /></p> });
    let address = centre
        .address
        .clone()
        .map(|address| view! { <p>{address.to_string()}</p> });
    view! {
        <footer class="site-footer">
            <div class="sash" aria-hidden="true"></div>
            {phone}
            {address}
            <ul class="footer__links">
                <li><a href=visit.link("/privacy")>{t::layout::privacy(language)}</a></li>
                <li><a href=visit.link("/accessibility")>{t::layout::accessibility(language)}</a></li>
                <li><a href=visit.link("/house") rel="nofollow">{t::layout::for_staff(language)}</a></li>
            </ul>
        </footer>
    }
}
