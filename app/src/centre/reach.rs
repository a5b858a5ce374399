//! Opening hours and the way in.

use domain::centre::Opening;
use leptos::prelude::*;

use crate::{
    i18n::{capitalised, date, t},
    visit::Visit,
};

/// When the desk is staffed.
#[component]
pub fn OpeningHours(visit: Visit) -> impl IntoView {
    let language = visit.language();
    let rows = opening_rows(language, &visit.house.centre.opening);
    (!visit.house.centre.opening.is_empty()).then(
        || view! { <h2>{t::centre::opening_hours(language)}</h2> <dl class="hours">{rows}</dl> },
    )
}

/// One row per opening: its weekdays and its hours.
pub(super) fn opening_rows(
    language: domain::language::Language,
    opening: &[Opening],
) -> Vec<AnyView> {
    opening
        .iter()
        .map(|opening| {
            view! {
                <dt>{capitalised(&date::weekdays(language, opening.days))}</dt>
                <dd>{date::hours(language, opening.hours)}</dd>
            }
            .into_any()
        })
        .collect()
}

/// How to get in: address, door, lift, loop, bus.
#[component]
pub fn WayIn(visit: Visit) -> impl IntoView {
    let language = visit.language();
    let centre = &visit.house.centre;
    let address = centre
        .address
        .clone()
        .map(|address| view! { <p class="address">{address.to_string()}</p> });
    let notes = centre
        .way_in
        .iter()
        .map(|note| {
            let (tongue, note) = note.get(language);
            view! { <li lang=tongue.code()>{note.to_string()}</li> }
        })
        .collect_view();
    view! {
        <h2>{t::centre::way_in(language)}</h2>
        {address}
        <ul>{notes}</ul>
    }
}
