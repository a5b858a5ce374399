//! Two that cannot both be: the same room or the same leader at the same time.

use std::{collections::BTreeMap, fmt};

use domain::{
    calendar::Span,
    course::Course,
    id::{ActivityId, CourseId, HoldId, RoomId},
    offer::Offer,
    pattern::{Hours, sessions},
    search::folded,
    session::Session,
    text::Alias,
};
use jiff::civil::Date;

use super::guards;
use crate::catalogue::Catalogue;

/// What is taken twice, by whom, and when first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clash {
    /// What has it already.
    pub with: ClashWith,
    /// What is taken.
    pub taken: Taken,
    /// The first day on which both are held.
    pub date: Date,
    /// When on that day the other one is held.
    pub hours: Hours,
}

/// What has a room or a leader already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClashWith {
    /// A course.
    Course(CourseId),
    /// An activity.
    Activity(ActivityId),
    /// A tenant.
    Hold(HoldId),
}

/// What is taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Taken {
    /// A room that cannot be shared.
    Room(RoomId),
    /// A leader.
    Leader(Alias),
}

impl fmt::Display for Clash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let taken = match &self.taken {
            Taken::Room(room) => format!("room {room}"),
            Taken::Leader(leader) => format!("leader {leader}"),
        };
        write!(
            f,
            "{taken} is taken on {} at {} by {:?}",
            self.date, self.hours.start, self.with
        )
    }
}

/// The sessions of a course by day, and what they take.
struct Wanted<'a> {
    catalogue: &'a Catalogue,
    by_day: BTreeMap<Date, Vec<Session>>,
    years: Vec<Span>,
    leader: Option<(&'a Alias, String)>,
}

/// The first clash of a published course with what the centre shows; a course that is not published takes nothing.
pub(super) fn find(catalogue: &Catalogue, course: &Course) -> Option<Clash> {
    if !course.offer.state.is_public() {
        return None;
    }
    let wanted = Wanted::of(catalogue, course);
    let courses = catalogue
        .courses
        .iter()
        .filter(|other| other.id != course.id);
    let courses = courses.map(|other| (ClashWith::Course(other.id), &other.offer));
    let activities = catalogue
        .activities
        .iter()
        .map(|other| (ClashWith::Activity(other.id), &other.offer));
    let offers = courses
        .chain(activities)
        .filter(|(_, offer)| offer.state.is_public());
    let with_offers = offers.filter_map(|(with, offer)| wanted.against(&course.offer, with, offer));
    let with_holds = catalogue.holds.iter().filter_map(|hold| {
        let held = wanted.expand(|year| sessions(&hold.patterns, &[], &catalogue.calendar, year));
        wanted.first(&held, ClashWith::Hold(hold.id), |mine, _| {
            mine.place.room().filter(|room| hold.rooms.contains(room))
        })
    });
    with_offers
        .chain(with_holds)
        .min_by_key(|clash| (clash.date, clash.hours.start))
}

impl<'a> Wanted<'a> {
    fn of(catalogue: &'a Catalogue, course: &'a Course) -> Self {
        let years = catalogue
            .calendar
            .years
            .iter()
            .map(|year| year.span)
            .collect();
        let leader = course
            .offer
            .leader
            .as_ref()
            .map(|leader| (leader, folded(leader.as_str())));
        let mut wanted = Self {
            catalogue,
            by_day: BTreeMap::new(),
            years,
            leader,
        };
        let mine = wanted.expand(|year| {
            sessions(
                &course.offer.patterns,
                &course.offer.changes,
                &catalogue.calendar,
                year,
            )
        });
        for session in mine {
            wanted.by_day.entry(session.date).or_default().push(session);
        }
        wanted
    }

    fn expand(&self, of: impl Fn(Span) -> Vec<Session>) -> Vec<Session> {
        self.years
            .iter()
            .flat_map(|year| of(*year))
            .filter(Session::is_held)
            .collect()
    }

    fn against(&self, mine: &Offer, with: ClashWith, offer: &Offer) -> Option<Clash> {
        let same_leader = self
            .leader
            .as_ref()
            .zip(offer.leader.as_ref())
            .is_some_and(|((_, mine), theirs)| *mine == folded(theirs.as_str()));
        let shares_room = !guards::rooms(mine).is_disjoint(&guards::rooms(offer));
        if !same_leader && !shares_room {
            return None;
        }
        let theirs = self.expand(|year| {
            sessions(
                &offer.patterns,
                &offer.changes,
                &self.catalogue.calendar,
                year,
            )
        });
        let leader = || {
            self.leader
                .as_ref()
                .filter(|_| same_leader)
                .map(|(alias, _)| (*alias).clone())
        };
        let in_room = self.first(&theirs, with, |mine, theirs| {
            mine.place
                .room()
                .filter(|room| theirs.place.room() == Some(*room))
        });
        in_room.or_else(|| {
            let (_, theirs) = self.pairs(&theirs).next()?;
            Some(Clash {
                with,
                taken: Taken::Leader(leader()?),
                date: theirs.date,
                hours: theirs.hours,
            })
        })
    }

    /// The first of `theirs` at the time of one of mine in a room that cannot be shared.
    fn first(
        &self,
        theirs: &[Session],
        with: ClashWith,
        room: impl Fn(&Session, &Session) -> Option<RoomId>,
    ) -> Option<Clash> {
        self.pairs(theirs).find_map(|(mine, theirs)| {
            let room = room(mine, theirs).filter(|room| {
                self.catalogue
                    .room(*room)
                    .is_none_or(|room| !room.divisible)
            })?;
            Some(Clash {
                with,
                taken: Taken::Room(room),
                date: theirs.date,
                hours: theirs.hours,
            })
        })
    }

    /// Sessions of both at the same time.
    fn pairs<'b>(
        &'b self,
        theirs: &'b [Session],
    ) -> impl Iterator<Item = (&'b Session, &'b Session)> {
        theirs.iter().flat_map(|theirs| {
            let mine = self.by_day.get(&theirs.date).into_iter().flatten();
            mine.filter(|mine| mine.hours.overlap(theirs.hours))
                .map(move |mine| (mine, theirs))
        })
    }
}
