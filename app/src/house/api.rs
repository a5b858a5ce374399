//! The doors to who works here: inviting, a new link, taking a link or a role back.

#![expect(
    missing_docs,
    reason = "each server function's arguments become the fields of a struct, which cannot carry docs"
)]

use domain::{
    access::Action,
    account::{Invite, InviteToken, Post, Role},
    happened::message::Invitation,
    id::{AccountId, InviteId},
    text::{EmailAddress, PersonName, Slug},
};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use store::{NewInvite, PostError};

use crate::{
    account::{Door, Refused},
    caller::{Caller, caller},
    draft::Draft,
    error::AppError,
};

/// The page of colleagues.
const STAFF_PAGE: &str = "/house/staff";

/// The form of an invitation, as it was filled.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Inviting {
    /// For whom.
    pub colleague: String,
    /// `manager`, `desk`, or the faculty's part of the address after `coordinator:`.
    #[serde(default)]
    pub role: String,
    /// Where the link goes by e-mail; nothing, and it is shown.
    #[serde(default)]
    pub mailbox: String,
}

/// A link that is shown once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Fresh {
    /// For whom.
    pub name: String,
    /// The link, from the house on.
    pub rest: String,
}

/// Makes a link that opens an account with a role here, and shows it.
///
/// # Errors
/// As [`crate::account::sign_in`].
#[server(endpoint = "invite-staff")]
pub async fn invite_staff(
    language: String,
    centre: Slug,
    #[server(flatten)] typed: Inviting,
) -> Result<(), AppError> {
    let caller = caller()?;
    let door = Door::find(&caller, &language, &centre).await?;
    match caller.may(Action::InviteStaff(door.centre.id)) {
        Ok(()) => typed.send(&caller, &door).await,
        Err(stopped) => typed.wait(&caller, &door, stopped).await,
    }
}

/// Makes a link by which a colleague chooses a new password, and shows it.
///
/// # Errors
/// As [`crate::account::sign_in`].
#[server(endpoint = "new-link")]
pub async fn new_link(language: String, centre: Slug, account: AccountId) -> Result<(), AppError> {
    let caller = caller()?;
    let door = Door::find(&caller, &language, &centre).await?;
    caller.may(Action::InviteStaff(door.centre.id))?;
    renew(&caller, &door, account).await
}

/// Takes back a link that nobody has followed.
///
/// # Errors
/// As [`crate::account::sign_in`].
#[server(endpoint = "withdraw-invite")]
pub async fn withdraw_invite(
    language: String,
    centre: Slug,
    invite: InviteId,
) -> Result<(), AppError> {
    let caller = caller()?;
    let door = Door::find(&caller, &language, &centre).await?;
    caller.may(Action::InviteStaff(door.centre.id))?;
    let (store, by) = (&caller.site.store, caller.present()?.account);
    store
        .withdraw_invite(invite, door.centre.id, by, door.now)
        .await?;
    door.lead(STAFF_PAGE);
    Ok(())
}

/// Takes a role away from a colleague.
///
/// # Errors
/// As [`crate::account::sign_in`].
#[server(endpoint = "end-post")]
pub async fn end_post(
    language: String,
    centre: Slug,
    account: AccountId,
    role: String,
) -> Result<(), AppError> {
    let caller = caller()?;
    let door = Door::find(&caller, &language, &centre).await?;
    caller.may(Action::InviteStaff(door.centre.id))?;
    end(&caller, &door, account, &role).await
}

/// Takes the role away that a form names.
async fn end(caller: &Caller, door: &Door, account: AccountId, role: &str) -> Result<(), AppError> {
    let Some(role) = role_of(caller, door, role).await? else {
        return Err(AppError::NotFound);
    };
    let post = Post {
        centre: door.centre.id,
        role,
    };
    let (store, by) = (&caller.site.store, caller.present()?.account);
    match store.end_post(account, post, by, door.now).await {
        Ok(()) => door.lead(STAFF_PAGE),
        Err(PostError::LastManager) => door.refuse(STAFF_PAGE, Refused::LastManager),
        Err(PostError::Store(cause)) => return Err(cause.into()),
    }
    Ok(())
}

/// Makes the link for a new password of a colleague who works in this house alone.
async fn renew(caller: &Caller, door: &Door, account: AccountId) -> Result<(), AppError> {
    let staff = caller.site.store.staff(door.centre.id).await?;
    let known = staff.into_iter().find(|known| known.id == account);
    let Some(known) = known.filter(|known| is_of_this_house_alone(known, door)) else {
        door.refuse(STAFF_PAGE, Refused::Elsewhere);
        return Ok(());
    };
    let invite = Invite::Renew {
        account,
        centre: door.centre.id,
    };
    show_link(caller, door, Some(known.name), invite).await
}

/// Whether a manager of this house may give the account a new password: not if it opens another house as well.
fn is_of_this_house_alone(account: &domain::account::Account, door: &Door) -> bool {
    account
        .posts
        .iter()
        .all(|post| post.centre == door.centre.id)
}

impl Inviting {
    /// Makes the link, or leads back to what is to be mended.
    async fn send(&self, caller: &Caller, door: &Door) -> Result<(), AppError> {
        match self.read(caller, door).await? {
            Some((name, role, None)) => make(caller, door, name, role).await,
            Some((name, role, Some(mailbox))) => mail(caller, door, name, role, mailbox).await,
            None => send_back(caller, door, self).await,
        }
    }

    /// Whoever was signed out meanwhile finds the form as it was after signing in again.
    async fn wait(&self, caller: &Caller, door: &Door, stopped: AppError) -> Result<(), AppError> {
        Draft::Form.keep(caller, &door.centre.zone, self).await?;
        Err(stopped)
    }

    /// The colleague and the role, if the form says both, and where the link goes.
    async fn read(
        &self,
        caller: &Caller,
        door: &Door,
    ) -> Result<Option<(PersonName, Role, Option<EmailAddress>)>, AppError> {
        let role = role_of(caller, door, &self.role).await?;
        let name = PersonName::parse(&self.colleague).ok();
        let mailbox = self.mailbox(caller.site.sends_mail);
        Ok(name
            .zip(role)
            .zip(mailbox)
            .map(|((name, role), mailbox)| (name, role, mailbox)))
    }

    /// Where the link goes, or that it is shown; `None` for what is no address. Where no e-mail leaves, it is shown.
    pub(super) fn mailbox(&self, sends_mail: bool) -> Option<Option<EmailAddress>> {
        let typed = self.mailbox.trim();
        if typed.is_empty() || !sends_mail {
            return Some(None);
        }
        EmailAddress::parse(typed).ok().map(Some)
    }
}

/// The role that a form names.
async fn role_of(caller: &Caller, door: &Door, code: &str) -> Result<Option<Role>, AppError> {
    Ok(match code.split_once(':') {
        None if code == "manager" => Some(Role::Manager),
        None if code == "desk" => Some(Role::Desk),
        Some(("coordinator", faculty)) => {
            let house = caller.site.store.catalogue(door.centre.id).await?;
            let slug = Slug::parse(faculty).ok();
            let known = slug.and_then(|slug| house.faculty_by_slug(&slug).cloned());
            known.map(|faculty| Role::Coordinator(faculty.id))
        }
        _ => None,
    })
}

async fn make(caller: &Caller, door: &Door, name: PersonName, role: Role) -> Result<(), AppError> {
    let post = Post {
        centre: door.centre.id,
        role,
    };
    Draft::Form.forget(caller).await?;
    show_link(caller, door, Some(name), Invite::Join(post)).await
}

/// Puts down a mail with a link, which is made when it is written.
async fn mail(
    caller: &Caller,
    door: &Door,
    name: PersonName,
    role: Role,
    mailbox: EmailAddress,
) -> Result<(), AppError> {
    let post = Post {
        centre: door.centre.id,
        role,
    };
    let invitation = Invitation {
        post,
        name,
        mailbox,
        language: door.language(),
        by: caller.present()?.account,
    };
    let store = &caller.site.store;
    store.invite_by_mail(invitation, door.now).await?;
    Draft::Form.forget(caller).await?;
    door.lead(&format!("{STAFF_PAGE}?sent=yes"));
    Ok(())
}

/// Makes the link and leads to the page that shows it, once.
async fn show_link(
    caller: &Caller,
    door: &Door,
    name: Option<PersonName>,
    invite: Invite,
) -> Result<(), AppError> {
    let new = NewInvite {
        invite,
        name: name.clone(),
        by: Some(caller.present()?.account),
    };
    let token: InviteToken = caller.site.store.invite(&new, door.now).await?;
    let fresh = Fresh {
        name: name.map(|name| name.to_string()).unwrap_or_default(),
        rest: format!("/invite/{}", token.as_str()),
    };
    Draft::Link.keep(caller, &door.centre.zone, &fresh).await?;
    door.lead(&format!("{STAFF_PAGE}?made=yes"));
    Ok(())
}

async fn send_back(caller: &Caller, door: &Door, typed: &Inviting) -> Result<(), AppError> {
    Draft::Form.keep(caller, &door.centre.zone, typed).await?;
    door.refuse(STAFF_PAGE, Refused::Form);
    Ok(())
}
