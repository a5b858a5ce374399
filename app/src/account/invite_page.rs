//! What a one-time link leads to: opening an account, a new password, a mailbox to be confirmed. Not read by anybody else:
//! the page is kept nowhere.

use domain::{
    account::{Account, Invite, InviteToken, Password},
    language::Language,
};
use http::StatusCode;
use leptos::{form::ActionForm, prelude::*};
use leptos_axum::ResponseOptions;
use store::Invited;

use super::{
    api::{ConfirmMailbox, JoinHouse, OpenAccount, RenewPassword},
    refusal::Refused,
    typed::Opening,
};
use crate::{
    draft::Draft,
    house::{kept_nowhere, role_name},
    i18n::t,
    layout::{Content, page},
    ui::{field::TextField, notice::Mend},
    visit::{Visit, Where},
};

/// The page of one link.
#[component]
pub fn InvitePage() -> impl IntoView {
    let refused = Refused::read();
    page(move |visit| async move {
        kept_nowhere();
        let token = visit.address.rest.as_deref().and_then(InviteToken::parse);
        let invited = match &token {
            Some(token) => visit.caller.site.store.invited(token, visit.now.at).await?,
            None => None,
        };
        let here = visit.house.centre.id;
        let invited = invited.filter(|invited| invited.invite.centre() == here);
        let (Some(token), Some(invited)) = (token, invited) else {
            return Ok(gone(&visit));
        };
        let typed: Option<Opening> = match refused {
            Some(Refused::Form) => Draft::Door.read(&visit).await?,
            _ => None,
        };
        let token = token.as_str().to_owned();
        let language = visit.language();
        let (title, body) = match (invited.account.clone(), invited.invite.clone()) {
            (Some(account), _) => (
                t::account::renew_title(language),
                view! { <Renew visit token account typed=typed.unwrap_or_default() /> }.into_any(),
            ),
            (None, Invite::Confirm { mailbox, .. }) => (
                t::account::confirm_title(language),
                view! { <Confirm visit token mailbox=mailbox.to_string() /> }.into_any(),
            ),
            (None, _) => (
                t::account::invite_title(language),
                view! { <Join visit token invited typed /> }.into_any(),
            ),
        };
        Ok(Content::unlisted(title, "sign-in", body))
    })
}

/// A link that leads nowhere any more.
fn gone(visit: &Visit) -> Content {
    let language = visit.language();
    if let Some(response) = use_context::<ResponseOptions>() {
        response.set_status(StatusCode::NOT_FOUND);
    }
    let title = t::account::gone_title(language);
    let body = view! {
        <h1>{title}</h1>
        <p class="lead">{t::account::gone_text(language)}</p>
        <p><a class="button" href=visit.link("/sign-in")>{t::account::sign_in(language)}</a></p>
    };
    Content::unlisted(title, "page-stopped", body)
}

/// Opening an account.
#[component]
fn Join(visit: Visit, token: String, invited: Invited, typed: Option<Opening>) -> impl IntoView {
    let language = visit.language();
    let role = invited.invite.role();
    let role = role.map_or_else(String::new, |role| role_name(&visit, role));
    let (tongue, house) = visit.house.centre.name.get(language);
    let typed = typed.unwrap_or_else(|| Opening {
        name: invited
            .name
            .as_ref()
            .map(ToString::to_string)
            .unwrap_or_default(),
        ..Opening::default()
    });
    let wrong = typed.wrong.clone();
    view! {
        {mend(language, &typed)}
        <h1>{t::account::invite_title(language)}</h1>
        <p class="lead"><span lang=tongue.code()>{house.to_string()}</span>": " {t::account::invite_text(language, &role).to_string()}</p>
        <Own visit=visit.clone() token=token.clone() />
        <ActionForm action={ServerAction::<OpenAccount>::new()} attr:class="form" attr:novalidate=true>
            <Followed visit=visit.clone() token />
            <TextField name="name" label=t::account::name(language) value=typed.name wrong=wrong.of_name(language) autocomplete="name" />
            <TextField name="sign_in_name" label=t::account::sign_in_name(language) hint=t::account::sign_in_name_hint(language).to_owned() value=typed.sign_in_name wrong=wrong.of_sign_in_name(language) autocomplete="username" />
            <NewPassword language wrong=wrong.of_password(language) again=wrong.of_again(language) />
            <button type="submit" class="button">{t::account::open(language)}</button>
        </ActionForm>
    }
}

/// For who has an account already and is signed in.
#[component]
fn Own(visit: Visit, token: String) -> impl IntoView {
    let language = visit.language();
    let name = visit
        .caller
        .present()
        .ok()
        .map(|present| present.name.to_string());
    name.map(|name| {
        view! {
            <ActionForm action={ServerAction::<JoinHouse>::new()} attr:class="form">
                <Followed visit token />
                <p>{t::account::join_text(language, &name).to_string()}</p>
                <button type="submit" class="button button--quiet">{t::account::join(language, &name).to_string()}</button>
            </ActionForm>
        }
    })
}

/// A new password for an account.
#[component]
fn Renew(visit: Visit, token: String, account: Account, typed: Opening) -> impl IntoView {
    let language = visit.language();
    let wrong = typed.wrong.clone();
    view! {
        {mend(language, &typed)}
        <h1>{t::account::renew_title(language)}</h1>
        <p class="lead">{t::account::renew_text(language, account.name.as_str()).to_string()}</p>
        <ActionForm action={ServerAction::<RenewPassword>::new()} attr:class="form" attr:novalidate=true>
            <Followed visit token />
            <p>{t::account::sign_in_name(language)} ": " <strong>{account.sign_in_name.to_string()}</strong></p>
            <NewPassword language wrong=wrong.of_password(language) again=wrong.of_again(language) />
            <button type="submit" class="button">{t::account::keep_password(language)}</button>
        </ActionForm>
    }
}

/// Whether a mailbox is right. A button and not the page itself confirms it: there are programs that open every link.
#[component]
fn Confirm(visit: Visit, token: String, mailbox: String) -> impl IntoView {
    let language = visit.language();
    view! {
        <h1>{t::account::confirm_title(language)}</h1>
        <p class="lead">{t::account::confirm_text(language, &mailbox).to_string()}</p>
        <ActionForm action={ServerAction::<ConfirmMailbox>::new()} attr:class="form">
            <Followed visit token />
            <button type="submit" class="button">{t::account::confirm(language)}</button>
        </ActionForm>
        <p>{t::account::confirm_not(language)}</p>
    }
}

/// That something is to be mended, first on the page.
fn mend(language: Language, typed: &Opening) -> Option<impl IntoView + use<>> {
    (!typed.wrong.is_nothing()).then(|| view! { <Mend heading=Refused::Form.sentence(language) /> })
}

/// The fields that say which house and which link.
#[component]
fn Followed(visit: Visit, token: String) -> impl IntoView {
    view! {
        <Where visit />
        <input type="hidden" name="token" value=token />
    }
}

/// A new password, twice, since nobody sees what they type.
#[component]
pub(super) fn NewPassword(
    language: Language,
    #[prop(optional_no_strip)] wrong: Option<String>,
    #[prop(optional_no_strip)] again: Option<String>,
) -> impl IntoView {
    let least = u32::try_from(Password::LEAST).unwrap_or_default();
    let hint = t::account::password_hint(language, least).to_string();
    view! {
        <TextField name="password" kind="password" label=t::account::new_password(language) hint wrong=wrong autocomplete="new-password" />
        <TextField name="again" kind="password" label=t::account::again(language) wrong=again autocomplete="new-password" />
    }
}
