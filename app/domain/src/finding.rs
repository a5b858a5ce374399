//! What is wrong with a plan. The judge of planner, board and publishing alike: it looks at dated sessions and knows
//! nothing of how they were found.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::{
    calendar::{Calendar, NotTeaching, Span},
    hold::Hold,
    id::{CourseId, GroupId, HoldId, PersonId, RoomId},
    place::Room,
    session::Session,
    text::Line,
};

/// A course with all that is planned for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Planned {
    /// Which course.
    pub course: CourseId,
    /// Who leads it.
    pub leaders: Vec<PersonId>,
    /// When one of them is away.
    pub away: Vec<(PersonId, Span)>,
    /// Who attends it together with other courses that must not be at the same time.
    pub groups: Vec<GroupId>,
    /// What its room must have.
    pub needs: RoomNeeds,
    /// Its sessions. One that needs two rooms at once stands here once for each.
    pub sessions: Vec<Session>,
    /// Whether somebody chose its very dates, so that it is held on holidays and in closures too.
    pub chosen_dates: bool,
}

/// What a room must have.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoomNeeds {
    /// Seats for so many.
    pub seats: Option<u16>,
    /// A way without a step.
    pub step_free: bool,
    /// A hearing loop.
    pub hearing_loop: bool,
    /// What must stand in it.
    pub equipment: Vec<Line>,
}

/// What is wrong with a plan. Each has a sentence in the translations.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Finding {
    /// Two courses in one room at once.
    RoomTwice {
        /// The room.
        room: RoomId,
        /// The courses; the same one twice when it meets itself.
        courses: [CourseId; 2],
        /// The session of the first.
        session: Session,
    },
    /// A leader in two places at once.
    LeaderTwice {
        /// Who.
        leader: PersonId,
        /// The courses.
        courses: [CourseId; 2],
        /// The session of the first.
        session: Session,
    },
    /// A leader is away on that day.
    LeaderAway {
        /// Who.
        leader: PersonId,
        /// The course.
        course: CourseId,
        /// Its session.
        session: Session,
    },
    /// People who attend both courses cannot.
    GroupTwice {
        /// Who.
        group: GroupId,
        /// The courses.
        courses: [CourseId; 2],
        /// The session of the first.
        session: Session,
    },
    /// A tenant holds the room.
    RoomHeld {
        /// The tenant's hold.
        hold: HoldId,
        /// The course.
        course: CourseId,
        /// Its session.
        session: Session,
    },
    /// The house is closed on that day.
    HouseClosed {
        /// The course.
        course: CourseId,
        /// Its session.
        session: Session,
    },
    /// The room does not have what the course needs.
    RoomUnfit {
        /// The course.
        course: CourseId,
        /// The room.
        room: RoomId,
    },
    /// The room is none of the house's.
    RoomUnknown {
        /// The course.
        course: CourseId,
        /// The room.
        room: RoomId,
    },
}

/// All that is wrong with a plan, in the order of `planned`. Sessions that are not held are not looked at.
#[must_use]
pub fn check(
    planned: &[Planned],
    rooms: &[Room],
    holds: &[Hold],
    calendar: &Calendar,
    within: Span,
) -> Vec<Finding> {
    let mut found: Vec<Finding> = planned
        .iter()
        .flat_map(|one| rooms_of(one, rooms))
        .collect();
    found.extend(planned.iter().flat_map(|one| closed(one, calendar)));
    found.extend(planned.iter().flat_map(away));
    found.extend(held(planned, holds, calendar, within));
    let mut all: Vec<(&Planned, &Session)> = planned
        .iter()
        .flat_map(|one| one.sessions.iter().map(move |session| (one, session)))
        .collect();
    all.sort_by_key(|(_, session)| session.date);
    for day in all.chunk_by(|(_, one), (_, other)| one.date == other.date) {
        for (nth, one) in day.iter().enumerate() {
            found.extend(
                day[nth + 1..]
                    .iter()
                    .flat_map(|other| clashes(*one, *other, rooms)),
            );
        }
    }
    found
}

fn clashes(
    (one, session): (&Planned, &Session),
    (other, their): (&Planned, &Session),
    rooms: &[Room],
) -> Vec<Finding> {
    let mut found = Vec::new();
    if !session.at_same_time(their) {
        return found;
    }
    let courses = [one.course, other.course];
    let shared = |room: RoomId| {
        rooms
            .iter()
            .any(|known| known.id == room && known.divisible)
    };
    if let Some(room) = session
        .place
        .room()
        .filter(|room| session.clashes(their) && !shared(*room))
    {
        found.push(Finding::RoomTwice {
            room,
            courses,
            session: session.clone(),
        });
    }
    // Two rooms of one session stand there as two; that is no clash of people.
    if one.course == other.course && session.hours == their.hours {
        return found;
    }
    let leaders = one
        .leaders
        .iter()
        .filter(|leader| other.leaders.contains(leader));
    found.extend(leaders.map(|leader| Finding::LeaderTwice {
        leader: *leader,
        courses,
        session: session.clone(),
    }));
    let groups = one
        .groups
        .iter()
        .filter(|group| other.groups.contains(group));
    found.extend(groups.map(|group| Finding::GroupTwice {
        group: *group,
        courses,
        session: session.clone(),
    }));
    found
}

fn held(planned: &[Planned], holds: &[Hold], calendar: &Calendar, within: Span) -> Vec<Finding> {
    let mut found = Vec::new();
    for hold in holds {
        let claims = hold.sessions(calendar, within);
        for one in planned {
            let taken = one
                .sessions
                .iter()
                .filter(|session| claims.iter().any(|claim| claim.clashes(session)));
            found.extend(taken.map(|session| Finding::RoomHeld {
                hold: hold.id,
                course: one.course,
                session: session.clone(),
            }));
        }
    }
    found
}

fn closed(one: &Planned, calendar: &Calendar) -> Vec<Finding> {
    let shut = |session: &&Session| {
        let why = calendar.closed(session.date);
        session.is_held() && matches!(why, Some(NotTeaching::Holiday(_) | NotTeaching::Closed(_)))
    };
    let sessions = one
        .sessions
        .iter()
        .filter(|_| !one.chosen_dates)
        .filter(shut);
    sessions
        .map(|session| Finding::HouseClosed {
            course: one.course,
            session: session.clone(),
        })
        .collect()
}

/// The sessions held while a leader is away, each once for each of them.
fn away(one: &Planned) -> Vec<Finding> {
    let held = one.sessions.iter().filter(|session| session.is_held());
    let without = held.flat_map(|session| {
        let absent = one.away.iter().filter(|(_, span)| span.has(session.date));
        let leaders: BTreeSet<PersonId> = absent.map(|(leader, _)| *leader).collect();
        leaders.into_iter().map(move |leader| (leader, session))
    });
    without
        .map(|(leader, session)| Finding::LeaderAway {
            leader,
            course: one.course,
            session: session.clone(),
        })
        .collect()
}

/// The rooms of a course that are unknown or unfit, each once.
fn rooms_of(one: &Planned, rooms: &[Room]) -> Vec<Finding> {
    let held = one.sessions.iter().filter(|session| session.is_held());
    let mut used: Vec<RoomId> = held.filter_map(|session| session.place.room()).collect();
    used.sort_unstable();
    used.dedup();
    let course = one.course;
    let finding = |room: RoomId| match rooms.iter().find(|known| known.id == room) {
        None => Some(Finding::RoomUnknown { course, room }),
        Some(known) => (!one.needs.met_by(known)).then_some(Finding::RoomUnfit { course, room }),
    };
    used.into_iter().filter_map(finding).collect()
}

impl RoomNeeds {
    /// Whether the room has all of it; seats that nobody has counted are enough.
    #[must_use]
    pub fn met_by(&self, room: &Room) -> bool {
        let enough = |wanted: u16| room.seats.is_none_or(|seats| seats >= wanted);
        self.seats.is_none_or(enough)
            && (room.step_free || !self.step_free)
            && (room.hearing_loop || !self.hearing_loop)
            && self
                .equipment
                .iter()
                .all(|need| room.equipment.contains(need))
    }
}

impl Planned {
    /// A course without leaders, groups or needs.
    #[must_use]
    pub fn new(course: CourseId, sessions: Vec<Session>) -> Self {
        Self {
            course,
            leaders: Vec::new(),
            away: Vec::new(),
            groups: Vec::new(),
            needs: RoomNeeds::default(),
            sessions,
            chosen_dates: false,
        }
    }
}

#[cfg(test)]
mod tests;
