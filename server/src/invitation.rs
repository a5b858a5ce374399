//! Links that the machine room makes: for `saiets invite`, and for the first manager of the demo house.

use anyhow::{Context, bail};
use domain::{
    account::{Invite, Post, Role},
    centre::Centre,
    text::Slug,
};
use store::{Moment, NewInvite, Store};

use crate::socket::Inviting;

/// Makes the link that `inviting` describes.
///
/// # Errors
/// A sentence that says which house or faculty is missing.
pub async fn link(
    store: &Store,
    public: &str,
    inviting: Inviting,
    now: impl Fn(&str) -> Moment,
) -> anyhow::Result<String> {
    let centre = centre(store, inviting.centre.as_deref()).await?;
    let post = Post {
        centre: centre.id,
        role: role(store, &centre, &inviting).await?,
    };
    let new = NewInvite {
        invite: Invite::Join(post),
        name: inviting.name,
        by: None,
    };
    let token = store.invite(&new, now(&centre.zone)).await?;
    let (language, slug) = (centre.language, &centre.slug);
    Ok(format!(
        "{public}/{language}/{slug}/invite/{}",
        token.as_str()
    ))
}

/// The house that is named, or the only one.
async fn centre(store: &Store, name: Option<&str>) -> anyhow::Result<Centre> {
    let mut centres = store.centres().await?;
    if let Some(name) = name {
        let found = centres
            .into_iter()
            .find(|centre| centre.slug.as_str() == name);
        return found.with_context(|| format!("there is no house {name:?}"));
    }
    match centres.len() {
        1 => Ok(centres.remove(0)),
        0 => bail!("there is no house yet: `saiets import FOLDER` brings one in"),
        _ => {
            let names: Vec<_> = centres.iter().map(|centre| centre.slug.as_str()).collect();
            bail!(
                "there are several houses; say which with --centre: {}",
                names.join(", ")
            )
        }
    }
}

async fn role(store: &Store, centre: &Centre, inviting: &Inviting) -> anyhow::Result<Role> {
    Ok(match (inviting.role.as_str(), &inviting.faculty) {
        ("manager", None) => Role::Manager,
        ("desk", None) => Role::Desk,
        ("coordinator", Some(name)) => {
            let house = store.catalogue(centre.id).await?;
            let slug = Slug::parse(name).ok();
            let known = slug.and_then(|slug| house.faculty_by_slug(&slug).cloned());
            let names: Vec<_> = house
                .faculties
                .iter()
                .map(|known| known.slug.as_str())
                .collect();
            let known = known.with_context(|| {
                format!(
                    "there is no faculty {name:?}; there are {}",
                    names.join(", ")
                )
            })?;
            Role::Coordinator(known.id)
        }
        ("coordinator", None) => bail!("a coordinator needs a faculty: --faculty NAME"),
        (role, _) => bail!("a {role} has no faculty"),
    })
}
