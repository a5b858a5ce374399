//! Where a link for a new password goes.

use domain::{account::Account, language::Language};
use leptos::{form::ActionForm, prelude::*};

use super::super::{api::KeepEmail, typed::Mailbox};
use crate::{
    i18n::t,
    ui::field::TextField,
    visit::{Visit, Where},
};

/// Whether a mailbox is known to be right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Proof {
    /// There is none.
    Nothing,
    /// Who reads it said so.
    Confirmed,
    /// Nobody has said so yet.
    Open,
    /// Nobody can be asked, since no e-mail leaves the house.
    Never,
}

impl Proof {
    pub(super) fn of(account: Option<&Account>, sends_mail: bool) -> Self {
        match account {
            Some(account) if account.confirmed_email().is_some() => Self::Confirmed,
            Some(account) if account.email.is_some() && sends_mail => Self::Open,
            Some(account) if account.email.is_some() => Self::Never,
            _ => Self::Nothing,
        }
    }

    pub(super) fn sentence(self, language: Language) -> Option<&'static str> {
        match self {
            Self::Nothing => None,
            Self::Confirmed => Some(t::account::email_confirmed(language)),
            Self::Open => Some(t::account::email_open(language)),
            Self::Never => Some(t::account::email_never(language)),
        }
    }
}

/// The form of one's own e-mail address.
#[component]
pub(super) fn MailboxForm(visit: Visit, typed: Mailbox, proof: Proof) -> impl IntoView {
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
        {proof.sentence(language).map(|said| view! { <p><strong>{said}</strong></p> })}
        <ActionForm action={ServerAction::<KeepEmail>::new()} attr:class="form" attr:novalidate=true>
            <Where visit=visit.clone() />
            <TextField name="email" kind="email" label=t::account::email(language) value=typed.email wrong autocomplete="email" />
            <TextField name="own" kind="password" label=t::account::own_password(language) wrong=old autocomplete="current-password" />
            <button type="submit" class="button">{t::account::keep_email(language)}</button>
        </ActionForm>
    }
}
