//! Who works here, who is invited, and the form to invite somebody.

use domain::{
    access::Action,
    account::{Account, Role},
    text::PersonName,
};
use leptos::{form::ActionForm, prelude::*};
use leptos_router::hooks::use_query_map;
use store::Waiting;

use super::{
    api::{EndPost, Fresh, InviteStaff, Inviting, NewLink, WithdrawInvite},
    page::{house_page, role_name},
};
use crate::{
    account::Refused,
    draft::Draft,
    i18n::{date, t},
    layout::Content,
    ui::{
        field::TextField,
        notice::{Mend, Notice, Tone},
    },
    visit::{Visit, Where},
};

/// Colleagues.
#[component]
pub fn StaffPage() -> impl IntoView {
    let refused = Refused::read();
    let asked = use_query_map().get_untracked();
    let (made, sent) = (asked.get("made").is_some(), asked.get("sent").is_some());
    house_page(Action::InviteStaff, move |visit| async move {
        let store = visit.caller.site.store.clone();
        let here = visit.house.centre.id;
        let (staff, waiting) = (
            store.staff(here).await?,
            store.invites(here, visit.now.at).await?,
        );
        let fresh: Option<Fresh> = if made {
            Draft::Link.read(&visit).await?
        } else {
            None
        };
        let typed: Option<Inviting> = Draft::Form.read(&visit).await?;
        let language = visit.language();
        let title = t::house::staff_title(language);
        let sent = sent.then(|| view! { <Notice tone=Tone::Good heading=t::house::invite_sent(language)><p>{t::house::invite_sent_text(language)}</p></Notice> });
        let body = view! {
            {sent}
            {fresh.map(|fresh| view! { <FreshLink visit=visit.clone() fresh /> })}
            {refused.map(|refused| view! { <Mend heading=refused.sentence(language) /> })}
            <h1>{title}</h1>
            <Colleagues visit=visit.clone() staff />
            <Links visit=visit.clone() waiting />
            <h2>{t::house::invite_title(language)}</h2>
            <p>{t::house::invite_text(language)}</p>
            <InviteForm visit typed=typed.unwrap_or_default() tried={refused == Some(Refused::Form)} />
        };
        Ok(Content::unlisted(title, "staff", body))
    })
}

/// The link that was just made, to be copied or read out.
#[component]
fn FreshLink(visit: Visit, fresh: Fresh) -> impl IntoView {
    let language = visit.language();
    let link = visit.public_link(&fresh.rest);
    let heading = t::house::link_made(language, &fresh.name).to_string();
    view! {
        <Notice tone=Tone::Good heading>
            <p>{t::house::link_made_text(language)}</p>
            <p class="one-time-link"><code>{link}</code></p>
        </Notice>
    }
}

/// Who has a role here.
#[component]
fn Colleagues(visit: Visit, staff: Vec<Account>) -> impl IntoView {
    let lines = staff
        .into_iter()
        .map(|account| view! { <li><Colleague visit=visit.clone() account /></li> })
        .collect_view();
    view! { <ul class="threaded colleagues" role="list">{lines}</ul> }
}

/// One colleague with their roles, and what can be done about them.
#[component]
fn Colleague(visit: Visit, account: Account) -> impl IntoView {
    let (language, here) = (visit.language(), visit.house.centre.id);
    let is_me = visit
        .caller
        .present()
        .is_ok_and(|present| present.account == account.id);
    let roles: Vec<Role> = account.roles_at(here).collect();
    let name = account.name.to_string();
    let posts = roles
        .into_iter()
        .map(|role| view! { <EndRole visit=visit.clone() account=account.clone() role /> })
        .collect_view();
    let whose = format!(" {name}");
    let link = (!is_me).then(|| {
        view! {
            <ActionForm action={ServerAction::<NewLink>::new()}>
                <Where visit=visit.clone() />
                <input type="hidden" name="account" value=account.id.0.to_string() />
                <button type="submit" class="button button--quiet">{t::house::new_link(language)}<span class="visually-hidden">{whose}</span></button>
            </ActionForm>
        }
    });
    view! {
        <p class="colleague__name">{name}</p>
        <p class="soft">{t::account::sign_in_name(language)} ": " {account.sign_in_name.to_string()}</p>
        {posts}
        {link}
    }
}

/// One role, and the way to take it away, which is asked once more.
#[component]
fn EndRole(visit: Visit, account: Account, role: Role) -> impl IntoView {
    let language = visit.language();
    let name = role_name(&visit, role);
    let code = code_of(&visit, role);
    view! {
        <details>
            <summary>{name.clone()}</summary>
            <p>{t::house::end_role_text(language, account.name.as_str()).to_string()}</p>
            <ActionForm action={ServerAction::<EndPost>::new()}>
                <Where visit />
                <input type="hidden" name="account" value=account.id.0.to_string() />
                <input type="hidden" name="role" value=code />
                <button type="submit" class="button button--quiet">{t::house::end_role(language)}<span class="visually-hidden">{format!(" {name}, {}", account.name)}</span></button>
            </ActionForm>
        </details>
    }
}

/// The role as forms name it.
fn code_of(visit: &Visit, role: Role) -> String {
    match role {
        Role::Manager => "manager".to_owned(),
        Role::Desk => "desk".to_owned(),
        Role::Coordinator(faculty) => {
            let slug = visit
                .house
                .faculty(faculty)
                .map(|faculty| faculty.slug.to_string());
            format!("coordinator:{}", slug.unwrap_or_default())
        }
    }
}

/// Links that nobody has followed yet.
#[component]
fn Links(visit: Visit, waiting: Vec<Waiting>) -> impl IntoView {
    let language = visit.language();
    let lines: Vec<_> = waiting
        .into_iter()
        .map(|one| view! { <li><Link visit=visit.clone() one /></li> })
        .collect();
    (!lines.is_empty()).then(|| {
        view! {
            <h2>{t::house::links_title(language)}</h2>
            <ul class="threaded colleagues" role="list">{lines}</ul>
        }
    })
}

/// One such link, and the way to take it back.
#[component]
fn Link(visit: Visit, one: Waiting) -> impl IntoView {
    let language = visit.language();
    let nameless = || t::house::nameless(language).to_owned();
    let name = one.name.map_or_else(nameless, |name| name.to_string());
    let role = one.invite.role().map(|role| role_name(&visit, role));
    let what = role.unwrap_or_else(|| t::house::new_password_link(language).to_owned());
    let until = date::until_moment(language, visit.civil(one.until)).to_string();
    let whose = format!(" {name}");
    view! {
        <p class="colleague__name">{name}</p>
        <p>{what} ", " {until}</p>
        <ActionForm action={ServerAction::<WithdrawInvite>::new()}>
            <Where visit />
            <input type="hidden" name="invite" value=one.id.0.to_string() />
            <button type="submit" class="button button--quiet">{t::house::withdraw(language)}<span class="visually-hidden">{whose}</span></button>
        </ActionForm>
    }
}

/// Name and role.
#[component]
fn InviteForm(visit: Visit, typed: Inviting, tried: bool) -> impl IntoView {
    let language = visit.language();
    let wrong = (tried && PersonName::parse(&typed.colleague).is_err())
        .then(|| t::account::wrong_name(language).to_owned());
    let sends_mail = visit.caller.site.sends_mail;
    let no_mailbox = (tried && typed.mailbox(sends_mail).is_none())
        .then(|| t::account::wrong_email(language).to_owned());
    let mailbox = sends_mail.then(|| {
        view! { <TextField name="mailbox" kind="email" label=t::house::invite_mailbox(language) hint=t::house::invite_mailbox_hint(language).to_owned() value=typed.mailbox.clone() wrong=no_mailbox autocomplete="off" /> }
    });
    let no_role = (tried && typed.role.is_empty()).then(|| t::house::wrong_role(language));
    let fixed = [Role::Manager, Role::Desk];
    let own = visit
        .house
        .faculties
        .iter()
        .map(|faculty| Role::Coordinator(faculty.id));
    let roles = fixed
        .into_iter()
        .chain(own)
        .map(|role| {
            let code = code_of(&visit, role);
            let chosen = typed.role == code;
            view! { <label class="choice"><input type="radio" name="role" value=code checked=chosen /><span>{role_name(&visit, role)}</span></label> }
        })
        .collect_view();
    view! {
        <ActionForm action={ServerAction::<InviteStaff>::new()} attr:class="form" attr:novalidate=true>
            <Where visit=visit.clone() />
            <TextField name="colleague" label=t::house::colleague(language) value=typed.colleague.clone() wrong />
            {mailbox}
            <fieldset class="question">
                <legend>{t::house::role(language)}</legend>
                {no_role.map(|text| view! { <p class="field__wrong">{text}</p> })}
                {roles}
            </fieldset>
            <button type="submit" class="button">{t::house::make_link(language)}</button>
        </ActionForm>
    }
}
