//! What takes place on one day, by room.

use std::collections::BTreeMap;

use domain::{
    calendar::Span,
    course::Course,
    id::CourseId,
    language::Language,
    offer::Offer,
    place::{Place, Room},
    session::{Change, ChangeKind, Session},
};
use jiff::civil::Date;
use store::SeatsNow;

use crate::{error::AppError, visit::Visit, week::place_name};

/// Something that takes place, or was to.
#[derive(Clone)]
pub(super) struct Entry {
    /// When and where, and what became of it.
    pub session: Session,
    /// What it is, and in which language that is.
    pub title: (Language, String),
    /// Who leads it.
    pub leader: Option<String>,
    /// Where it is worked on or read; a tenant's is nowhere.
    pub link: Option<String>,
    /// How many are expected and how many places there are; only of courses.
    pub expected: Option<SeatsNow>,
    /// Whether it is a tenant's, of which the public learns nothing.
    pub tenant: bool,
}

/// A meeting that was planned for the day and moved to another.
#[derive(Clone)]
pub(super) struct Gone {
    /// What it is.
    pub title: (Language, String),
    /// The decision.
    pub change: Change,
    /// The new day.
    pub to: Date,
}

/// A room, or a place in words, with what takes place in it.
#[derive(Clone)]
pub(super) struct InPlace {
    /// What it is called; nothing while nobody knows where.
    pub name: Option<String>,
    /// In order of time.
    pub entries: Vec<Entry>,
}

/// One day.
#[derive(Clone)]
pub(super) struct Day {
    /// Where something takes place, in the reader's alphabet; where nobody knows stands last.
    pub places: Vec<InPlace>,
    /// The rooms that nobody has.
    pub free: Vec<String>,
    /// What was moved to another day.
    pub gone: Vec<Gone>,
}

impl Day {
    /// Looks at one day. One query for all numbers.
    pub(super) async fn of(visit: &Visit, day: Date) -> Result<Self, AppError> {
        let running: Vec<&Course> = public(visit)
            .filter(|course| !visit.sessions(&course.offer, day, 1).is_empty())
            .collect();
        let wanted: Vec<_> = running
            .iter()
            .map(|course| (course.set, course.id))
            .collect();
        let seats = visit.caller.site.store.seats(&wanted).await?;
        let mut entries: Vec<Entry> = running
            .into_iter()
            .flat_map(|course| of_course(visit, course, &seats, day))
            .collect();
        let activities = visit.house.activities.iter();
        let activities = activities.filter(|activity| activity.offer.state.is_public());
        entries.extend(activities.flat_map(|activity| {
            let link = visit.link(&format!("/activity/{}", activity.offer.slug));
            of_offer(visit, &activity.offer, Some(link), None, day)
        }));
        entries.extend(held(visit, day));
        entries.sort_by_key(|entry| entry.session.hours);
        Ok(Self {
            free: free(visit, &entries),
            gone: gone(visit, day),
            places: by_place(visit, entries),
        })
    }

    /// Everything that is not as it was planned.
    pub(super) fn changed(&self) -> impl Iterator<Item = &Entry> {
        let all = self.places.iter().flat_map(|place| &place.entries);
        all.filter(|entry| entry.session.state != domain::session::SessionState::Planned)
    }
}

fn public(visit: &Visit) -> impl Iterator<Item = &Course> {
    let courses = visit.house.courses.iter();
    courses.filter(|course| course.offer.state.is_public())
}

fn of_course(
    visit: &Visit,
    course: &Course,
    seats: &BTreeMap<CourseId, SeatsNow>,
    day: Date,
) -> Vec<Entry> {
    let nobody = SeatsNow {
        seats: course.seats,
        placed: 0,
        offered: 0,
        waiting: 0,
    };
    let now = seats.get(&course.id).copied().unwrap_or(nobody);
    let link = visit.link(&format!("/course/{}", course.offer.slug));
    of_offer(visit, &course.offer, Some(link), Some(now), day)
}

fn of_offer(
    visit: &Visit,
    offer: &Offer,
    link: Option<String>,
    expected: Option<SeatsNow>,
    day: Date,
) -> Vec<Entry> {
    let sessions = visit.sessions(offer, day, 1).into_iter();
    sessions
        .map(|session| Entry {
            session,
            title: title(visit, offer),
            leader: offer.leader.as_ref().map(ToString::to_string),
            link: link.clone(),
            expected,
            tenant: false,
        })
        .collect()
}

fn title(visit: &Visit, offer: &Offer) -> (Language, String) {
    let (tongue, title) = offer.title.get(visit.language());
    (tongue, title.to_string())
}

fn held(visit: &Visit, day: Date) -> Vec<Entry> {
    let holds = visit.house.holds.iter();
    let claims = holds.flat_map(|hold| {
        let sessions = hold.sessions(&visit.house.calendar, Span::day(day));
        sessions.into_iter().map(move |session| (hold, session))
    });
    claims
        .map(|(hold, session)| Entry {
            session,
            title: (visit.house.centre.language, hold.tenant.to_string()),
            leader: None,
            link: None,
            expected: None,
            tenant: true,
        })
        .collect()
}

/// The rooms that nobody has on that day.
fn free(visit: &Visit, entries: &[Entry]) -> Vec<String> {
    let taken = |room: &Room| {
        let mut held = entries.iter().filter(|entry| entry.session.is_held());
        held.any(|entry| entry.session.place == Place::Room(room.id))
    };
    let rooms = visit.house.rooms.iter().filter(|room| !taken(room));
    let mut names: Vec<String> = rooms.map(|room| room.name.to_string()).collect();
    sort(visit, &mut names, |name| name);
    names
}

fn gone(visit: &Visit, day: Date) -> Vec<Gone> {
    let mut gone = Vec::new();
    for course in public(visit) {
        let offer = &course.offer;
        let of_day = offer.changes.iter().filter(|change| change.date == day);
        gone.extend(of_day.filter_map(|change| match change.what {
            ChangeKind::Move { date: to, .. } if to != day => Some(Gone {
                title: title(visit, offer),
                change: change.clone(),
                to,
            }),
            ChangeKind::Move { .. } | ChangeKind::Cancel => None,
        }));
    }
    gone
}

fn by_place(visit: &Visit, entries: Vec<Entry>) -> Vec<InPlace> {
    let mut places: Vec<InPlace> = Vec::new();
    for entry in entries {
        let name = place_name(visit, &entry.session.place);
        match places.iter_mut().find(|place| place.name == name) {
            Some(place) => place.entries.push(entry),
            None => places.push(InPlace {
                name,
                entries: vec![entry],
            }),
        }
    }
    sort(visit, &mut places, |place| {
        place.name.as_deref().unwrap_or_default()
    });
    places.sort_by_key(|place| place.name.is_none());
    places
}

/// In the order of the reader's alphabet.
fn sort<T>(visit: &Visit, things: &mut [T], name: impl Fn(&T) -> &str) {
    let (language, alphabet) = (visit.language(), &visit.caller.site.alphabet);
    things.sort_by(|one, other| alphabet.compare(language, name(one), name(other)));
}
