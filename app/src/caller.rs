//! Who asks. Every server function begins here.

use std::net::{IpAddr, Ipv4Addr};

use domain::{
    access::{Action, Actor, Staff},
    account::Step,
    centre::Centre,
    text::Slug,
};
use http::request::Parts;
use leptos::prelude::*;
use store::{Moment, Presence, Present};

use crate::{error::AppError, site::Site};

/// What the router found out about a request before any page was asked.
#[derive(Clone, Debug)]
pub struct Arrived {
    /// What its cookie stands for, and the way to change it.
    pub presence: Presence,
    /// Who is signed in, or half way, if anybody is.
    pub present: Option<Present>,
    /// The address it came from.
    pub address: IpAddr,
}

/// Who asks, and what their request may reach.
#[derive(Clone)]
pub struct Caller {
    /// Who asks. Members' sign-ins will be read here and nowhere else.
    pub actor: Actor,
    /// What the router found out; nothing where no router was passed.
    pub arrived: Option<Arrived>,
    /// What their request may reach.
    pub site: Site,
}

/// The caller of the request being answered.
///
/// # Errors
/// A fault when the router did not provide the site, which is a mistake of ours.
pub fn caller() -> Result<Caller, AppError> {
    let site = use_context::<Site>()
        .ok_or_else(|| AppError::fault("finding the site", &"no site in context"))?;
    let arrived = use_context::<Parts>().and_then(|parts| parts.extensions.get().cloned());
    Ok(Caller::of(arrived, site))
}

impl Arrived {
    /// Whoever is signed in wholly.
    fn staff(&self) -> Option<Staff> {
        let present = self.present.as_ref()?;
        (present.step == Step::Whole).then(|| Staff {
            account: present.account,
            posts: present.posts.clone(),
        })
    }
}

impl Caller {
    /// The caller of a request that no page answers: an upload.
    #[must_use]
    pub fn of(arrived: Option<Arrived>, site: Site) -> Self {
        let actor = arrived.as_ref().and_then(Arrived::staff);
        Self {
            actor: actor.map_or(Actor::Visitor, Actor::Staff),
            arrived,
            site,
        }
    }

    /// Goes on only if the table of [`domain::access`] lets this caller do `action`.
    ///
    /// # Errors
    /// [`AppError::SignInFirst`] for a visitor and [`AppError::Forbidden`] for anybody else.
    pub fn may(&self, action: Action) -> Result<(), AppError> {
        match self.actor.may(action) {
            Ok(()) => Ok(()),
            Err(_) if self.actor == Actor::Visitor => Err(AppError::SignInFirst),
            Err(forbidden) => Err(forbidden.into()),
        }
    }

    /// The moment in `zone`.
    #[must_use]
    pub fn now(&self, zone: &str) -> Moment {
        self.site.clock.now(zone)
    }

    /// The house at this part of the address.
    ///
    /// # Errors
    /// [`AppError::NotFound`] when there is none.
    pub async fn house(&self, slug: &Slug) -> Result<Centre, AppError> {
        let centre = self.site.store.centre(slug).await?;
        centre.ok_or(AppError::NotFound)
    }

    /// Whoever is signed in wholly.
    ///
    /// # Errors
    /// [`AppError::SignInFirst`] if nobody is.
    pub fn present(&self) -> Result<&Present, AppError> {
        let present = self
            .arrived
            .as_ref()
            .and_then(|arrived| arrived.present.as_ref());
        present
            .filter(|present| present.step == Step::Whole)
            .ok_or(AppError::SignInFirst)
    }

    /// The way to begin and end a sign-in.
    ///
    /// # Errors
    /// A fault when the router did not provide it.
    pub fn presence(&self) -> Result<&Presence, AppError> {
        let presence = self.arrived.as_ref().map(|arrived| &arrived.presence);
        presence.ok_or_else(|| AppError::fault("finding the sign-in", &"no router was passed"))
    }

    /// The address the request came from.
    #[must_use]
    pub fn address(&self) -> IpAddr {
        let nowhere = IpAddr::V4(Ipv4Addr::UNSPECIFIED);
        self.arrived
            .as_ref()
            .map_or(nowhere, |arrived| arrived.address)
    }
}
