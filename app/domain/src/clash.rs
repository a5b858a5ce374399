//! What a course clashes with in its house, and where it would clash with nothing. [`finding::check`] is the judge; here
//! its findings about one course are put in the words of who edits it.

use std::collections::{BTreeMap, BTreeSet};

use jiff::{ToSpan, civil::Date};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    activity::Activity,
    calendar::{Calendar, Span},
    course::{Course, Seats},
    finding::{self, Finding, Planned},
    hold::Hold,
    id::{ActivityId, CourseId, HoldId, PersonId, RoomId},
    offer::Offer,
    pattern::{Hours, sessions},
    place::{Place, Room},
    search::folded,
    session::{ChangeKind, Session},
    text::Alias,
};

/// Whoever leads the course that is looked at.
const LEADER: PersonId = PersonId(Uuid::from_u128(1));
/// Other hours are looked for in steps of so many minutes, up to so many steps to either side.
const STEP: i64 = 30;
const STEPS: i64 = 12;
/// No other hours are proposed before eight in the morning or after eight in the evening.
const DAY: (i8, i8) = (8, 20);

/// All that a course may clash with.
#[derive(Clone, Copy, Debug)]
pub struct House<'a> {
    /// Its school years, within which is looked.
    pub calendar: &'a Calendar,
    /// The day from which on is looked: what is over clashes with nothing.
    pub from: Date,
    /// Its rooms.
    pub rooms: &'a [Room],
    /// What tenants hold.
    pub holds: &'a [Hold],
    /// Its courses; only those that the public may read take anything.
    pub courses: &'a [Course],
    /// Its activities, likewise.
    pub activities: &'a [Activity],
}

/// What is taken twice, by whom, when first and how often.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clash {
    /// What has it already.
    pub with: ClashWith,
    /// What is taken.
    pub taken: Taken,
    /// The first day on which both are held.
    pub date: Date,
    /// When on that day the other one is held.
    pub hours: Hours,
    /// On how many meetings.
    pub times: usize,
}

/// What has a room or a leader already.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ClashWith {
    /// A course; the course itself if two of its own lines meet.
    Course(CourseId),
    /// An activity.
    Activity(ActivityId),
    /// A tenant.
    Hold(HoldId),
}

/// What is taken.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Taken {
    /// A room that cannot be shared.
    Room(RoomId),
    /// A leader.
    Leader(Alias),
}

/// A room and hours at which a course would clash with nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Free {
    /// The room.
    pub room: RoomId,
    /// The hours.
    pub hours: Hours,
}

/// Something of the house that shares a room or the leader with the course.
struct Other<'a> {
    with: ClashWith,
    offer: &'a Offer,
    same_leader: bool,
}

/// The rooms that something takes, also for sessions that were moved.
#[must_use]
pub fn rooms_of(offer: &Offer) -> BTreeSet<RoomId> {
    let moved = offer
        .changes
        .iter()
        .filter_map(|change| match &change.what {
            ChangeKind::Move { place, .. } => Some(place),
            ChangeKind::Cancel => None,
        });
    let places = offer.patterns.iter().map(|pattern| &pattern.place);
    places.chain(moved).filter_map(Place::room).collect()
}

impl House<'_> {
    /// All that `course` clashes with, whatever its own state; by day, each thing that is taken by each other once.
    #[must_use]
    pub fn clashes(&self, course: &Course) -> Vec<Clash> {
        let others = self.others(course);
        let holds = self.holds_at(course);
        let ahead = Span::new(self.from, Date::MAX);
        let years = self.calendar.years.iter();
        let years = years.filter_map(|year| year.span.meet(ahead?));
        let mut found: BTreeMap<(ClashWith, Taken), Clash> = BTreeMap::new();
        for clash in years.flat_map(|year| self.in_year(course, &others, &holds, year)) {
            // The judge goes day by day, so the first that is found is the first there is.
            let seen = found.entry((clash.with, clash.taken.clone()));
            seen.and_modify(|seen| seen.times += 1).or_insert(clash);
        }
        let mut clashes: Vec<Clash> = found.into_values().collect();
        clashes.sort_by_key(|clash| (clash.date, clash.hours.start));
        clashes
    }

    /// Where line `line` of the course would clash with nothing: the room that suits best at the same hours, and the
    /// nearest other hours in the same room. What is not there is not found.
    #[must_use]
    pub fn nearest_free(&self, course: &Course, line: usize) -> Vec<Free> {
        let Some(pattern) = course.offer.patterns.get(line) else {
            return Vec::new();
        };
        let Some(room) = pattern.place.room() else {
            return Vec::new();
        };
        let hours = pattern.hours;
        let elsewhere = self.rooms_like(course, room);
        let elsewhere = elsewhere.into_iter().map(|room| Free { room, hours });
        let later = hours_near(hours).map(|hours| Free { room, hours });
        let free = |at: &Free| self.clashes(&moved(course, line, *at)).is_empty();
        let (mut elsewhere, mut later) = (elsewhere, later);
        elsewhere
            .find(free)
            .into_iter()
            .chain(later.find(free))
            .collect()
    }

    /// The other rooms that are large enough and as easy to reach, those in the same building and with the fewest seats
    /// to spare first.
    fn rooms_like(&self, course: &Course, room: RoomId) -> Vec<RoomId> {
        let planned = self.rooms.iter().find(|known| known.id == room);
        let enough = |other: &Room| match course.seats {
            Seats::Known(seats) => other.seats.is_none_or(|there| there >= seats),
            Seats::Unknown => true,
        };
        let reached = |other: &Room| other.step_free || planned.is_none_or(|room| !room.step_free);
        let mut like: Vec<&Room> = self.rooms.iter().filter(|other| other.id != room).collect();
        like.retain(|other| enough(other) && reached(other));
        like.sort_by_key(|other| {
            let near = planned.is_some_and(|room| room.building == other.building);
            (!near, other.seats.unwrap_or(u16::MAX), other.id)
        });
        like.into_iter().map(|room| room.id).collect()
    }

    fn others(&self, course: &Course) -> Vec<Other<'_>> {
        let leader = |offer: &Offer| offer.leader.as_ref().map(|name| folded(name.as_str()));
        let (mine, rooms) = (leader(&course.offer), rooms_of(&course.offer));
        let courses = self.courses.iter().filter(|other| other.id != course.id);
        let courses = courses.map(|other| (ClashWith::Course(other.id), &other.offer));
        let activities = self.activities.iter();
        let activities = activities.map(|other| (ClashWith::Activity(other.id), &other.offer));
        let public = courses.chain(activities);
        let public = public.filter(|(_, offer)| offer.state.is_public());
        public
            .map(|(with, offer)| Other {
                with,
                offer,
                same_leader: mine.is_some() && leader(offer) == mine,
            })
            .filter(|other| other.same_leader || !rooms_of(other.offer).is_disjoint(&rooms))
            .collect()
    }

    fn holds_at(&self, course: &Course) -> Vec<Hold> {
        let rooms = rooms_of(&course.offer);
        let held = self.holds.iter();
        held.filter(|hold| hold.rooms.iter().any(|room| rooms.contains(room)))
            .cloned()
            .collect()
    }

    fn in_year(&self, course: &Course, others: &[Other], holds: &[Hold], year: Span) -> Vec<Clash> {
        let mut planned = vec![self.planned(course.id, &course.offer, true, year)];
        planned.extend(others.iter().map(|other| {
            self.planned(
                other.with.stands_for(),
                other.offer,
                other.same_leader,
                year,
            )
        }));
        let house = finding::House {
            rooms: self.rooms,
            ways: &[],
            most_a_week: &[],
            holds,
            calendar: self.calendar,
            within: year,
        };
        let found = finding::check(&planned, &house);
        let of_mine = found.into_iter();
        of_mine
            .filter_map(|finding| self.told(course, others, &planned, finding))
            .collect()
    }

    fn planned(&self, course: CourseId, offer: &Offer, leads: bool, year: Span) -> Planned {
        Planned {
            leaders: leads.then_some(LEADER).into_iter().collect(),
            ..Planned::new(
                course,
                sessions(&offer.patterns, &offer.changes, self.calendar, year),
            )
        }
    }

    /// A finding about the course in the words of who edits it; what does not concern it is none.
    fn told(
        &self,
        course: &Course,
        others: &[Other],
        planned: &[Planned],
        finding: Finding,
    ) -> Option<Clash> {
        let (taken, courses, session) = match finding {
            Finding::RoomTwice {
                room,
                courses,
                session,
            } => (Taken::Room(room), courses, session),
            Finding::LeaderTwice {
                courses, session, ..
            } => (
                Taken::Leader(course.offer.leader.clone()?),
                courses,
                session,
            ),
            Finding::RoomHeld {
                hold,
                course: whose,
                session,
            } if whose == course.id => return self.held(hold, &session),
            _ => return None,
        };
        // The sessions of the course stand before those of others, so of two that clash its own is the first.
        let [mine, theirs] = courses;
        if mine != course.id {
            return None;
        }
        let itself = (theirs == course.id).then_some(&session);
        let hours = hours_of(planned, theirs, &session, &taken, itself)?;
        let mut known = others.iter().map(|other| other.with);
        let with = known.find(|with| with.stands_for() == theirs);
        Some(Clash {
            with: with.unwrap_or(ClashWith::Course(course.id)),
            taken,
            date: session.date,
            hours,
            times: 1,
        })
    }

    fn held(&self, hold: HoldId, session: &Session) -> Option<Clash> {
        let tenant = self.holds.iter().find(|known| known.id == hold)?;
        let day = tenant.sessions(self.calendar, Span::day(session.date));
        let claim = day.into_iter().find(|claim| claim.clashes(session))?;
        Some(Clash {
            with: ClashWith::Hold(hold),
            taken: Taken::Room(session.place.room()?),
            date: session.date,
            hours: claim.hours,
            times: 1,
        })
    }
}

impl ClashWith {
    /// The id under which the judge knows it.
    const fn stands_for(self) -> CourseId {
        match self {
            Self::Course(course) => course,
            Self::Activity(activity) => CourseId(activity.0),
            Self::Hold(hold) => CourseId(hold.0),
        }
    }
}

/// The course with one of its lines elsewhere.
#[must_use]
pub fn moved(course: &Course, line: usize, at: Free) -> Course {
    let mut course = course.clone();
    if let Some(pattern) = course.offer.patterns.get_mut(line) {
        pattern.place = Place::Room(at.room);
        pattern.hours = at.hours;
    }
    course
}

/// When the other one that clashes with `session` is held; `itself` is none of them.
fn hours_of(
    planned: &[Planned],
    theirs: CourseId,
    session: &Session,
    taken: &Taken,
    itself: Option<&Session>,
) -> Option<Hours> {
    let of_other = planned.iter().filter(|one| one.course == theirs);
    let mut meetings = of_other.flat_map(|one| &one.sessions);
    let clashing = meetings.find(|other| match taken {
        _ if Some(*other) == itself => false,
        Taken::Room(_) => other.clashes(session),
        Taken::Leader(_) => other.at_same_time(session),
    });
    clashing.map(|other| other.hours)
}

/// Other hours of the same length on the same day, the nearest first, the later of two that are as near first.
fn hours_near(hours: Hours) -> impl Iterator<Item = Hours> {
    let steps = (1..=STEPS).flat_map(|step| [step * STEP, -step * STEP]);
    steps.filter_map(move |minutes| {
        let start = hours.start.checked_add(minutes.minutes()).ok()?;
        let end = match hours.end {
            Some(end) => Some(end.checked_add(minutes.minutes()).ok()?),
            None => None,
        };
        let last = end.unwrap_or(start);
        let (first_hour, last_hour) = DAY;
        let in_day = start.hour() >= first_hour
            && (last.hour() < last_hour || (last.hour() == last_hour && last.minute() == 0));
        Hours::new(start, end).filter(|_| in_day)
    })
}

#[cfg(test)]
mod tests;
