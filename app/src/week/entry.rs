//! What is said of one meeting in a week: when, what, where, and what was changed about it.

use leptos::prelude::*;

use super::{Occasion, Taken, note};
use crate::{
    i18n::{date, t},
    ui::sign::{SignMark, dye},
    visit::Visit,
};

/// The classes of the element around an entry: its dye, or that somebody else is in the room.
pub(super) fn class_of(occasion: &Occasion) -> String {
    let kind = match &occasion.taken {
        Taken::Tenant => "slot--held",
        Taken::Offer { sign, .. } => sign.map_or("", dye),
    };
    format!("slot {kind}")
}

/// An entry; `place` is left out where a heading says it.
pub(super) fn entry(visit: &Visit, occasion: &Occasion, place: Option<String>) -> AnyView {
    let language = visit.language();
    let hours = date::hours(language, occasion.session.hours).into_owned();
    let off = if occasion.session.is_held() {
        "slot__entry"
    } else {
        "slot__entry slot--off"
    };
    let note = note(language, &occasion.session);
    let line = (place.is_some() || note.is_some())
        .then(|| view! { <p class="slot__where">{place} " " {note}</p> });
    view! {
        <div class=off>
            <p class="slot__time">{sign(occasion)}{hours}</p>
            {title(visit, occasion)}
            {line}
        </div>
    }
    .into_any()
}

/// What it is, leading to it; of a tenant only that the room is in use.
fn title(visit: &Visit, occasion: &Occasion) -> AnyView {
    match &occasion.taken {
        Taken::Tenant => {
            view! { <p class="slot__title">{t::week::in_use(visit.language())}</p> }.into_any()
        }
        Taken::Offer {
            title: (tongue, title),
            link,
            ..
        } => {
            view! { <a class="slot__title" href=link.clone()><span lang=tongue.code()>{title.clone()}</span></a> }.into_any()
        }
    }
}

/// The sign of its faculty, beside the hours, so that a narrow column is left to the title.
fn sign(occasion: &Occasion) -> Option<AnyView> {
    match &occasion.taken {
        Taken::Offer {
            sign: Some(sign), ..
        } => Some(view! { <SignMark sign=*sign /> }.into_any()),
        Taken::Offer { sign: None, .. } | Taken::Tenant => None,
    }
}

/// The name of a room, or that nobody has said it yet.
pub(super) fn room_name(visit: &Visit, room: Option<String>) -> String {
    room.unwrap_or_else(|| t::week::place_unknown(visit.language()).to_owned())
}
