//! What takes place in a house between two days, courses, activities and tenants together.

use domain::{
    calendar::Span,
    faculty::{Faculty, Sign},
    id::RoomId,
    language::Language,
    offer::Offer,
    pattern,
    place::Place,
    session::{Session, SessionState},
};
use jiff::civil::Date;
use leptos::prelude::*;

use crate::{
    i18n::{date, t},
    visit::Visit,
};

/// One dated meeting with what a reader needs to find it.
#[derive(Clone)]
pub struct Occasion {
    /// When, where, and whether it is held.
    pub session: Session,
    /// What it is.
    pub taken: Taken,
}

/// By what a room is taken.
#[derive(Clone)]
pub enum Taken {
    /// By something people may read.
    Offer {
        /// Its title in the best language for the reader, and which language that is.
        title: (Language, String),
        /// Where it is read.
        link: String,
        /// The sign of its faculty.
        sign: Option<Sign>,
    },
    /// By a tenant; for what is nobody's business.
    Tenant,
}

/// All meetings of public courses and activities from `first`, `days` long, in order of time.
///
/// Takes O(offers x days).
#[must_use]
pub fn occasions(visit: &Visit, first: Date, days: i32) -> Vec<Occasion> {
    let courses = visit
        .house
        .courses
        .iter()
        .map(|course| (&course.offer, format!("/course/{}", course.offer.slug)));
    let activities = visit.house.activities.iter().map(|activity| {
        (
            &activity.offer,
            format!("/activity/{}", activity.offer.slug),
        )
    });
    let mut all: Vec<_> = courses
        .chain(activities)
        .filter(|(offer, _)| offer.state.is_public())
        .flat_map(|(offer, rest)| occasions_of(visit, offer, &visit.link(&rest), first, days))
        .collect();
    all.sort_by_key(|occasion| (occasion.session.date, occasion.session.hours));
    all
}

/// The meetings of one offer.
#[must_use]
pub fn occasions_of(
    visit: &Visit,
    offer: &Offer,
    link: &str,
    first: Date,
    days: i32,
) -> Vec<Occasion> {
    let (tongue, title) = offer.title.get(visit.language());
    let sign = offer
        .faculty
        .and_then(|faculty| visit.house.faculty(faculty))
        .map(|faculty: &Faculty| faculty.sign);
    let taken = Taken::Offer {
        title: (tongue, title.to_string()),
        link: link.to_owned(),
        sign,
    };
    visit
        .sessions(offer, first, days)
        .into_iter()
        .map(|session| Occasion {
            session,
            taken: taken.clone(),
        })
        .collect()
}

/// The rooms that tenants hold from `first`, `days` long: one occasion per room and hour.
#[must_use]
pub fn held(visit: &Visit, within: Span) -> Vec<Occasion> {
    let of_room = |session: &Session, room: RoomId| Occasion {
        session: Session {
            place: Place::Room(room),
            ..session.clone()
        },
        taken: Taken::Tenant,
    };
    visit
        .house
        .holds
        .iter()
        .flat_map(|hold| {
            let sessions = pattern::sessions(&hold.patterns, &[], &visit.house.calendar, within);
            sessions
                .iter()
                .flat_map(|session| hold.rooms.iter().map(|room| of_room(session, *room)))
                .collect::<Vec<_>>()
        })
        .collect()
}

impl Occasion {
    /// What the place is called, if anybody has said.
    #[must_use]
    pub fn place_name(&self, visit: &Visit) -> Option<String> {
        place_name(visit, &self.session.place)
    }
}

/// The name of a place, if anybody has said.
#[must_use]
pub fn place_name(visit: &Visit, place: &Place) -> Option<String> {
    match place {
        Place::Room(room) => visit.house.room(*room).map(|room| room.name.to_string()),
        Place::Named(name) => Some(name.to_string()),
        Place::Unknown => None,
    }
}

/// What was changed about a session, in words; nothing if it is held as planned.
#[must_use]
pub fn note(language: Language, session: &Session) -> Option<AnyView> {
    let (tag, reason) = match &session.state {
        SessionState::Planned => return None,
        SessionState::Cancelled { reason } => (t::week::cancelled(language).into(), reason),
        SessionState::Moved { from, reason } if *from == session.date => {
            (t::week::changed(language).into(), reason)
        }
        SessionState::Moved { from, reason } => (
            t::week::moved(language, &date::day_and_month(language, *from)),
            reason,
        ),
    };
    Some(view! { <span class="tag tag--attention">{tag}</span> " " <span class="dates__why">{reason.to_string()}</span> }.into_any())
}
