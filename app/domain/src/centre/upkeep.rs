//! What is changed about a house itself, its rooms, tenants, school years and faculties, and what stands against it.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::{
    calendar::{Calendar, CalendarRefusal, SchoolYear, Span},
    clash::{Clash, ClashWith, House, Taken, rooms_of},
    course::{Course, Seats},
    faculty::Faculty,
    hold::Hold,
    id::{FacultyId, HoldId, RoomId},
    offer::{Offer, State},
    pattern::sessions,
    place::{Building, Room, Wing},
    search::folded,
    session::{ChangeKind, Session},
};

/// A change of the house.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Upkeep {
    /// A building, new or as it is now.
    Building(Building),
    /// A room, new or as it is now, with its wing where that is new too.
    Room(Room, Option<Wing>),
    /// A room that is no longer used.
    RoomOut(RoomId),
    /// What a tenant holds, new or as it is now.
    Hold(Hold),
    /// What a tenant no longer holds.
    HoldOut(HoldId),
    /// A school year, new or as it is now.
    Year(SchoolYear),
    /// Faculties, new or as they are now.
    Faculties(Vec<Faculty>),
    /// A faculty that is no more.
    FacultyOut(FacultyId),
}

/// What stands against it. Each has a sentence in the translations.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum UpkeepRefusal {
    /// These still use the room, or belong to the faculty.
    #[error("it is still used")]
    Used(Vec<ClashWith>),
    /// A course or an activity has the room at that hour.
    #[error("it takes a room from something")]
    Clash(Box<Clash>),
    /// Another room of the building, or another faculty, has this name.
    #[error("the name is taken")]
    SameName,
    /// The school years do not fit together.
    #[error(transparent)]
    Calendar(#[from] CalendarRefusal),
}

/// Meetings that would no longer be held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lost {
    /// Of what.
    pub of: ClashWith,
    /// On which days, in order.
    pub dates: Vec<Date>,
}

impl House<'_> {
    /// Whether the house may be changed so. `faculties` are those it has.
    ///
    /// # Errors
    /// [`UpkeepRefusal`] says what stands against it.
    pub fn allows(&self, change: &Upkeep, faculties: &[Faculty]) -> Result<(), UpkeepRefusal> {
        match change {
            Upkeep::Building(_) | Upkeep::HoldOut(_) => Ok(()),
            Upkeep::Room(room, _) => self.allows_room(room),
            Upkeep::RoomOut(room) => unused(self.users_of(*room)),
            Upkeep::Hold(hold) => no_clash(self.taken_by(hold).into_iter().next()),
            Upkeep::Year(year) => self.with_year(year).map(drop).map_err(Into::into),
            Upkeep::Faculties(changed) => names_differ(changed, faculties),
            Upkeep::FacultyOut(faculty) => unused(self.members_of(*faculty)),
        }
    }

    /// The calendar with this school year in it, instead of what it was before.
    ///
    /// # Errors
    /// [`CalendarRefusal`] names the years or terms that do not fit together.
    pub fn with_year(&self, year: &SchoolYear) -> Result<Calendar, CalendarRefusal> {
        let years = self.calendar.years.iter();
        let mut years: Vec<_> = years.filter(|other| other.id != year.id).cloned().collect();
        years.push(year.clone());
        Calendar::new(self.calendar.country, years)
    }

    /// The meetings, shown to everybody and still to come, that would not be held under that calendar; the first one first.
    #[must_use]
    pub fn lost_under(&self, calendar: &Calendar) -> Vec<Lost> {
        let lost = self.public().filter_map(|(of, offer)| {
            let kept: BTreeSet<_> = self.dates(offer, calendar);
            let before = self.dates(offer, self.calendar);
            let dates: Vec<_> = before.difference(&kept).copied().collect();
            (!dates.is_empty()).then_some(Lost { of, dates })
        });
        let mut lost: Vec<Lost> = lost.collect();
        lost.sort_by_key(|lost| lost.dates.first().copied());
        lost
    }

    /// Every course and activity, not ended, that belongs to a faculty.
    #[must_use]
    pub fn members_of(&self, faculty: FacultyId) -> Vec<ClashWith> {
        let own = self
            .alive()
            .filter(|(_, offer)| offer.faculty == Some(faculty));
        own.map(|(with, _)| with).collect()
    }

    /// Every course and activity, shown to everybody, that is held in a room or will be.
    #[must_use]
    pub fn users_of(&self, room: RoomId) -> Vec<ClashWith> {
        let planned = |offer: &Offer| {
            let places = offer.patterns.iter().map(|pattern| &pattern.place);
            places
                .filter_map(crate::place::Place::room)
                .any(|used| used == room)
        };
        let moved = |offer: &Offer| {
            offer.changes.iter().any(|change| match &change.what {
                ChangeKind::Move { date, place, .. } => {
                    *date >= self.from && place.room() == Some(room)
                }
                ChangeKind::Cancel => false,
            })
        };
        let users = self
            .public()
            .filter(|(_, offer)| planned(offer) || moved(offer));
        users.map(|(with, _)| with).collect()
    }

    /// The courses, not ended, that are held in a room and have more places than it has seats.
    #[must_use]
    pub fn too_large_for(&self, room: &Room) -> Vec<&Course> {
        let Some(seats) = room.seats else {
            return Vec::new();
        };
        let larger =
            |course: &&Course| matches!(course.seats, Seats::Known(places) if places > seats);
        let courses = self
            .courses
            .iter()
            .filter(|course| course.offer.state != State::Ended);
        let there = courses.filter(|course| rooms_of(&course.offer).contains(&room.id));
        there.filter(larger).collect()
    }

    /// What a tenant would take from courses and activities that are shown to everybody: for each the first time from
    /// now on, with how often; the first one first.
    #[must_use]
    pub fn taken_by(&self, hold: &Hold) -> Vec<Clash> {
        let ahead = self.ahead();
        let claims: Vec<Session> = ahead
            .iter()
            .flat_map(|span| hold.sessions(self.calendar, *span))
            .collect();
        let clashes = self
            .public()
            .filter(|(_, offer)| rooms_of(offer).iter().any(|room| hold.rooms.contains(room)))
            .filter_map(|(with, offer)| {
                let meetings = self.meetings(offer, self.calendar);
                let mut taken = meetings
                    .iter()
                    .filter(|session| claims.iter().any(|claim| claim.clashes(session)));
                let first = taken.next()?;
                Some(Clash {
                    with,
                    taken: Taken::Room(first.place.room()?),
                    date: first.date,
                    hours: first.hours,
                    times: 1 + taken.count(),
                })
            });
        let mut clashes: Vec<Clash> = clashes.collect();
        clashes.sort_by_key(|clash| (clash.date, clash.hours.start));
        clashes
    }

    fn allows_room(&self, room: &Room) -> Result<(), UpkeepRefusal> {
        let others = || self.rooms.iter().filter(|other| other.id != room.id);
        let beside = |other: &&Room| (other.building, other.wing) == (room.building, room.wing);
        let name = folded(room.name.as_str());
        if others()
            .filter(beside)
            .any(|other| folded(other.name.as_str()) == name)
        {
            return Err(UpkeepRefusal::SameName);
        }
        let mut rooms: Vec<Room> = others().cloned().collect();
        rooms.push(room.clone());
        let after = House {
            rooms: &rooms,
            ..*self
        };
        let shared = |house: &House| {
            house
                .rooms
                .iter()
                .any(|old| old.id == room.id && old.divisible)
        };
        // A room that could be shared and no longer can must not be shared by what is planned.
        if room.divisible || !shared(self) {
            return Ok(());
        }
        let users = self.courses.iter().filter(|course| {
            course.offer.state.is_public() && rooms_of(&course.offer).contains(&room.id)
        });
        let clash = users
            .flat_map(|course| after.clashes(course))
            .find(|clash| clash.taken == Taken::Room(room.id));
        no_clash(clash)
    }

    /// All that is not over for good.
    fn alive(&self) -> impl Iterator<Item = (ClashWith, &Offer)> {
        let courses = self.courses.iter();
        let courses = courses.map(|course| (ClashWith::Course(course.id), &course.offer));
        let activities = self.activities.iter();
        let activities = activities.map(|one| (ClashWith::Activity(one.id), &one.offer));
        courses
            .chain(activities)
            .filter(|(_, offer)| offer.state != State::Ended)
    }

    /// All that everybody may read of.
    fn public(&self) -> impl Iterator<Item = (ClashWith, &Offer)> {
        self.alive().filter(|(_, offer)| offer.state.is_public())
    }

    /// What of the school years is still to come.
    fn ahead(&self) -> Vec<Span> {
        let years = self.calendar.years.iter();
        let from = Span::new(self.from, Date::MAX);
        years.filter_map(|year| year.span.meet(from?)).collect()
    }

    /// What is held of it under `calendar`, in the school years as they are.
    fn meetings(&self, offer: &Offer, calendar: &Calendar) -> Vec<Session> {
        let ahead = self.ahead().into_iter();
        let all = ahead.flat_map(|span| sessions(&offer.patterns, &offer.changes, calendar, span));
        all.filter(Session::is_held).collect()
    }

    fn dates(&self, offer: &Offer, calendar: &Calendar) -> BTreeSet<Date> {
        let meetings = self.meetings(offer, calendar);
        meetings.into_iter().map(|session| session.date).collect()
    }
}

fn unused(users: Vec<ClashWith>) -> Result<(), UpkeepRefusal> {
    if users.is_empty() {
        Ok(())
    } else {
        Err(UpkeepRefusal::Used(users))
    }
}

fn no_clash(clash: Option<Clash>) -> Result<(), UpkeepRefusal> {
    match clash {
        Some(clash) => Err(UpkeepRefusal::Clash(Box::new(clash))),
        None => Ok(()),
    }
}

/// No faculty may be taken for another, in any language in which both have a name.
fn names_differ(changed: &[Faculty], there: &[Faculty]) -> Result<(), UpkeepRefusal> {
    let mut all: Vec<&Faculty> = changed.iter().collect();
    all.extend(
        there
            .iter()
            .filter(|old| changed.iter().all(|new| new.id != old.id)),
    );
    let names = all.iter().flat_map(|faculty| {
        let names = faculty.name.all();
        let names: BTreeSet<_> = names.map(|(_, name)| folded(name.as_str())).collect();
        names
    });
    let mut seen = BTreeSet::new();
    let mut names = names;
    if names.all(|name| seen.insert(name)) {
        Ok(())
    } else {
        Err(UpkeepRefusal::SameName)
    }
}

#[cfg(test)]
mod tests;
