//! One's own account: where one is signed in, the password, and where a link for a new one goes.

mod mailbox;
mod pin;
mod second;

use domain::{access::Action, language::Language};
use leptos::{form::ActionForm, prelude::*};
use leptos_router::hooks::use_query_map;
use store::{Present, SignedIn};

use self::{
    mailbox::{MailboxForm, Proof},
    pin::PinForm,
    second::{Codes, Second},
};
use super::{
    api::{ChangePassword, EndSignIn},
    invite_page::NewPassword,
    refusal::Refused,
    typed::{Mailbox, Opening, Wrong},
};
use crate::{
    draft::Draft,
    house::house_page,
    i18n::{date, t},
    layout::Content,
    ui::{
        field::TextField,
        notice::{Mend, Notice, Tone},
    },
    visit::{Visit, Where},
};

/// The page of one's own account.
#[component]
pub fn OwnPage() -> impl IntoView {
    let refused = Refused::read();
    let asked = use_query_map().get_untracked();
    let changed = asked.get("changed").is_some();
    let done = asked.get("done");
    house_page(
        |_| Action::KeepOwnAccount,
        move |visit| async move {
            let present = visit.caller.present()?.clone();
            let store = &visit.caller.site.store;
            let all = store.signed_in(present.account, visit.now.at).await?;
            let account = store.account(present.account).await?;
            let proof = Proof::of(account.as_ref(), visit.caller.site.sends_mail);
            let email = account.and_then(|account| account.email);
            let email = email.map(|email| email.to_string()).unwrap_or_default();
            let second = store.second_step(present.account).await?;
            let has_pin = store.has_pin(present.account).await?;
            let codes: Option<Vec<String>> = match done.as_deref() {
                Some("second") => Draft::Link.read(&visit).await?,
                _ => None,
            };
            let mailbox: Option<Mailbox> = match refused {
                Some(Refused::Mailbox) => Draft::Door.read(&visit).await?,
                _ => None,
            };
            let mailbox = mailbox.unwrap_or_else(|| Mailbox {
                email,
                ..Mailbox::default()
            });
            let typed: Option<Opening> = match refused {
                Some(Refused::Form) => Draft::Door.read(&visit).await?,
                _ => None,
            };
            let wrong = typed.unwrap_or_default().wrong;
            let language = visit.language();
            let title = t::account::own_title(language);
            let kept = match done.as_deref() {
                Some("email") => Some((
                    t::account::email_kept(language),
                    // What to do next stands first: the form itself is a long way down.
                    proof
                        .sentence(language)
                        .unwrap_or(t::account::email_forgotten(language)),
                )),
                Some("confirmed") => Some((
                    t::account::confirmed(language),
                    t::account::confirmed_text(language),
                )),
                Some("pin") => Some((t::turn::kept(language), t::turn::kept_text(language))),
                _ => None,
            };
            let kept = kept.map(
                |(heading, text)| view! { <Notice tone=Tone::Good heading><p>{text}</p></Notice> },
            );
            let done = changed.then(|| view! { <Notice tone=Tone::Good heading=t::account::changed(language)><p>{t::account::changed_text(language)}</p></Notice> });
            let wait = refused.map(|refused| {
                let part = part_of(refused, language);
                let part = part.map(|(id, name)| view! { <p><a class="go" href=id>{name}</a></p> });
                view! { <Mend heading=refused.sentence(language)>{part}</Mend> }
            });
            let body = view! {
                {done}{kept}{wait}
                {codes.map(|codes| view! { <Codes visit=visit.clone() codes /> })}
                <h1>{title}</h1>
                <p class="lead">{t::house::signed_in_as(language, present.name.as_str()).to_string()}</p>
                <h2 id="where">{t::account::where_title(language)}</h2>
                <p>{t::account::where_text(language)}</p>
                <SignIns visit=visit.clone() present=present.clone() all />
                <h2 id="own-password">{t::account::password_title(language)}</h2>
                <Change visit=visit.clone() wrong />
                <MailboxForm visit=visit.clone() typed=mailbox proof />
                <PinForm visit=visit.clone() has_pin />
                <Second visit present second refused />
            };
            Ok(Content::unlisted(title, "sign-in", body))
        },
    )
}

/// The part of the page that is to be mended, which may be a long way down.
fn part_of(refused: Refused, language: Language) -> Option<(&'static str, &'static str)> {
    match refused {
        Refused::Form => Some(("#own-password", t::account::password_title(language))),
        Refused::Mailbox => Some(("#mailbox", t::account::email_title(language))),
        Refused::Pin => Some(("#short-number", t::turn::pin_title(language))),
        Refused::Code => Some(("#second", t::account::second_title(language))),
        _ => None,
    }
}

/// Every place where one is signed in, this one first.
#[component]
fn SignIns(visit: Visit, present: Present, all: Vec<SignedIn>) -> impl IntoView {
    let mut all = all;
    all.sort_by_key(|one| one.id != present.sign_in);
    let lines = all
        .into_iter()
        .map(|one| view! { <li><Line visit=visit.clone() here={one.id == present.sign_in} one /></li> })
        .collect_view();
    view! { <ul class="threaded colleagues" role="list">{lines}</ul> }
}

/// One sign-in, and the way to end it.
#[component]
fn Line(visit: Visit, here: bool, one: SignedIn) -> impl IntoView {
    let language = visit.language();
    let device = if one.device.is_empty() {
        t::account::unknown_device(language).to_owned()
    } else {
        one.device
    };
    let seen = date::relative_moment(language, visit.today(), visit.civil(one.sign_in.seen));
    let when = t::account::last_used(language, &seen).to_string();
    let there = format!(" {device}");
    let end = if here {
        view! { <p class="soft">{t::account::this_one(language)}</p> }.into_any()
    } else {
        view! {
            <ActionForm action={ServerAction::<EndSignIn>::new()}>
                <Where visit=visit.clone() />
                <input type="hidden" name="sign_in" value=one.id.0.to_string() />
                <button type="submit" class="button button--quiet">{t::account::end_it(language)} <span class="visually-hidden">{there}</span></button>
            </ActionForm>
        }
        .into_any()
    };
    view! {
        <div class="colleague">
            <div><p class="colleague__name">{device}</p><p>{when}</p></div>
            {end}
        </div>
    }
}

/// Another password.
#[component]
fn Change(visit: Visit, wrong: Wrong) -> impl IntoView {
    let language = visit.language();
    view! {
        <p>{t::account::password_text(language)}</p>
        <ActionForm action={ServerAction::<ChangePassword>::new()} attr:class="form" attr:novalidate=true>
            <Where visit=visit.clone() />
            <TextField name="old" kind="password" label=t::account::old_password(language) wrong=wrong.of_old(language) autocomplete="current-password" />
            <NewPassword language wrong=wrong.of_password(language) again=wrong.of_again(language) />
            <button type="submit" class="button">{t::account::keep_password(language)}</button>
        </ActionForm>
    }
}
