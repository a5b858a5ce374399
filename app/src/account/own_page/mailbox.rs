//! Where a link for a new password goes.

use leptos::{form::ActionForm, prelude::*};

use super::super::{api::KeepEmail, typed::Mailbox};
use crate::{
    i18n::t,
    ui::field::TextField,
    visit::{Visit, Where},
};

/// The form of one's own e-mail address.
#[component]
pub(super) fn MailboxForm(visit: Visit, typed: Mailbox) -> impl IntoView {
    let language = visit.language();
    let wrong = typed
        .wrong_email
        .then(|| t::account::wrong_email(language).to_owned());
    let old = typed
        .wrong_password
        .then(|| t::account::wrong_old(language).to_owned());
    view! {
        <h2 id="mailbox">{t::account::email_title(language)}</h2>
        <p>{t::account::email_text(language)}</p>
        <ActionForm action={ServerAction::<KeepEmail>::new()} attr:class="form" attr:novalidate=true>
            <Where visit=visit.clone() />
            <TextField name="email" kind="email" label=t::account::email(language) value=typed.email wrong autocomplete="email" />
            <TextField name="own" kind="password" label=t::account::own_password(language) wrong=old autocomplete="current-password" />
            <button type="submit" class="button">{t::account::keep_email(language)}</button>
        </ActionForm>
    }
}
