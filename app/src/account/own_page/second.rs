//! The second step on one's own account: setting it up, and switching it off.

use domain::account::RecoveryCode;
use leptos::{form::ActionForm, prelude::*};
use store::{Present, SecondStep};

use super::super::{
    api::{BeginSecondStep, ConfirmSecondStep, EndSecondStep},
    refusal::Refused,
};
use crate::{
    i18n::t,
    ui::{
        field::TextField,
        notice::{Notice, Tone},
        print::Print,
    },
    visit::{Visit, Where},
};

/// The section about the second step.
#[component]
pub(super) fn Second(
    visit: Visit,
    present: Present,
    second: Option<SecondStep>,
    refused: Option<Refused>,
) -> impl IntoView {
    let language = visit.language();
    let wrong = refused == Some(Refused::Code);
    let body = match second {
        None => view! { <Begin visit /> }.into_any(),
        Some(second) if second.confirmed => view! { <End visit second wrong /> }.into_any(),
        Some(second) => view! { <Confirm visit present second wrong /> }.into_any(),
    };
    view! { <h2 id="second">{t::account::second_title(language)}</h2> {body} }
}

/// Ten codes that are shown now and never again.
#[component]
pub(super) fn Codes(visit: Visit, codes: Vec<String>) -> impl IntoView {
    let language = visit.language();
    let codes = codes.iter().filter_map(|code| RecoveryCode::parse(code));
    let lines = codes
        .map(|code| view! { <li><code>{code.shown()}</code></li> })
        .collect_view();
    view! {
        <Notice tone=Tone::Good heading=t::account::second_on(language)>
            <p>{t::account::codes_text(language)}</p>
            <ol class="one-time-link">{lines}</ol>
            <Print label=t::account::codes_print(language) />
        </Notice>
    }
}

#[component]
fn Begin(visit: Visit) -> impl IntoView {
    let language = visit.language();
    view! {
        <p>{t::account::second_text(language)}</p>
        <ActionForm action={ServerAction::<BeginSecondStep>::new()}>
            <Where visit />
            <button type="submit" class="button">{t::account::second_begin(language)}</button>
        </ActionForm>
    }
}

/// The secret as a square and in letters, and the field for the first code.
#[component]
fn Confirm(visit: Visit, present: Present, second: SecondStep, wrong: bool) -> impl IntoView {
    let language = visit.language();
    let codes = &visit.caller.site.second_step;
    let secret = codes.text(&second.secret);
    let link = link(&visit, &present, &secret);
    let square = codes.square(&link).unwrap_or_default();
    let wrong = wrong.then(|| t::account::wrong_code(language).to_owned());
    let groups: Vec<_> = secret
        .as_bytes()
        .chunks(4)
        .map(|group| String::from_utf8_lossy(group).into_owned())
        .collect();
    view! {
        <p>{t::account::second_scan(language)}</p>
        <figure class="qr" role="img" aria-label=t::account::second_square(language) inner_html=square></figure>
        <p>{t::account::second_type(language)}</p>
        <p class="one-time-link"><code>{groups.join(" ")}</code></p>
        <ActionForm action={ServerAction::<ConfirmSecondStep>::new()} attr:class="form" attr:novalidate=true>
            <Where visit />
            <TextField name="code" label=t::account::code(language) wrong autocomplete="one-time-code" />
            <button type="submit" class="button">{t::account::second_confirm(language)}</button>
        </ActionForm>
    }
}

/// What an authenticator app reads: whose codes these are, and the secret.
fn link(visit: &Visit, present: &Present, secret: &str) -> String {
    let house = visit.house.centre.slug.as_str();
    // A name in letters of any alphabet would have to be encoded; the id of the account tells several apart as well.
    let account = present.account.0.simple().to_string();
    format!(
        "otpauth://totp/Saiets:{house}-{}?secret={secret}&issuer=Saiets",
        &account[account.len() - 4..]
    )
}

#[component]
fn End(visit: Visit, second: SecondStep, wrong: bool) -> impl IntoView {
    let language = visit.language();
    let left = u32::try_from(second.codes_left).unwrap_or_default();
    // What is to be mended is not folded away.
    let open = wrong;
    let wrong = wrong.then(|| t::account::wrong_old(language).to_owned());
    view! {
        <p>{t::account::second_is_on(language)} " " {t::account::codes_left(language, left)}</p>
        <details open=open>
            <summary>{t::account::second_end(language)}</summary>
            <p>{t::account::second_end_text(language)}</p>
            <ActionForm action={ServerAction::<EndSecondStep>::new()} attr:class="form" attr:novalidate=true>
                <Where visit />
                <TextField name="knows" kind="password" label=t::account::own_password(language) wrong autocomplete="current-password" />
                <button type="submit" class="button button--quiet">{t::account::second_end_yes(language)}</button>
            </ActionForm>
        </details>
    }
}
