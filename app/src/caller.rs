//! Who asks. Every server function begins here.

use domain::access::{Action, Actor};
use leptos::prelude::*;
use store::Moment;

use crate::{error::AppError, site::Site};

/// Who asks, and what their request may reach.
#[derive(Clone)]
pub struct Caller {
    /// Who asks. Members' and staff's sign-ins will be read here and nowhere else.
    pub actor: Actor,
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
    Ok(Caller {
        actor: Actor::Visitor,
        site,
    })
}

impl Caller {
    /// Goes on only if the table of [`domain::access`] lets this caller do `action`.
    ///
    /// # Errors
    /// [`AppError::Forbidden`] otherwise.
    pub fn may(&self, action: Action) -> Result<(), AppError> {
        Ok(self.actor.may(action)?)
    }

    /// The moment in `zone`.
    #[must_use]
    pub fn now(&self, zone: &str) -> Moment {
        self.site.clock.now(zone)
    }
}
