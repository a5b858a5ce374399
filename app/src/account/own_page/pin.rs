//! The short number by which one takes one's turn at a shared computer.

use leptos::{form::ActionForm, prelude::*};

use super::super::api::KeepPin;
use crate::{
    i18n::t,
    ui::field::TextField,
    visit::{Visit, Where},
};

/// The form of one's own short number.
#[component]
pub(super) fn PinForm(visit: Visit, has_pin: bool) -> impl IntoView {
    let language = visit.language();
    let now = if has_pin {
        t::turn::there_is(language)
    } else {
        t::turn::there_is_none(language)
    };
    view! {
        <h2 id="short-number">{t::turn::pin_title(language)}</h2>
        <p>{t::turn::pin_text(language)}</p>
        <p>{now}</p>
        <ActionForm action={ServerAction::<KeepPin>::new()} attr:class="form" attr:novalidate=true>
            <Where visit=visit.clone() />
            <TextField name="pin" kind="password" label=t::turn::new_pin(language) hint=t::turn::pin_hint(language).to_owned() wrong=None autocomplete="off" />
            <TextField name="knows_pin" kind="password" label=t::account::own_password(language) wrong=None autocomplete="current-password" />
            <button type="submit" class="button">{t::turn::keep_pin(language)}</button>
        </ActionForm>
    }
}
