//! What is wrong with a plan. The judge of planner, board and publishing alike: it looks at dated sessions and knows
//! nothing of how they were found.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{
    calendar::{Calendar, NotTeaching, Span},
    hold::Hold,
    id::{CourseId, GroupId, HoldId, PersonId, RoomId},
    place::{Room, Way},
    session::Session,
    text::Line,
};

mod people;

/// What a plan is judged by: what the house has, and when it is open.
#[derive(Clone, Copy, Debug)]
pub struct House<'a> {
    /// Its rooms.
    pub rooms: &'a [Room],
    /// How far its buildings are apart.
    pub ways: &'a [Way],
    /// How many sessions a week some people lead at most, from Monday to Sunday.
    pub most_a_week: &'a [(PersonId, u8)],
    /// What tenants hold.
    pub holds: &'a [Hold],
    /// When it is closed.
    pub calendar: &'a Calendar,
    /// The days that are looked at.
    pub within: Span,
}

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

/// What is wrong with a plan; typed, so that each language can say it in its own sentence.
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
    /// A leader has too little time to get from one building to the other.
    LeaderFar {
        /// Who.
        leader: PersonId,
        /// The courses.
        courses: [CourseId; 2],
        /// The session of the first.
        session: Session,
        /// How long the way takes, in minutes.
        minutes: u16,
    },
    /// A leader leads more sessions in a week than they said they would.
    LeaderTooOften {
        /// Who.
        leader: PersonId,
        /// The Monday of the week.
        week: Date,
        /// How many sessions they lead in it.
        sessions: u16,
        /// How many they lead at most.
        most: u8,
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
    /// People who attend both courses have too little time to get from one building to the other.
    GroupFar {
        /// Who.
        group: GroupId,
        /// The courses.
        courses: [CourseId; 2],
        /// The session of the first.
        session: Session,
        /// How long the way takes, in minutes.
        minutes: u16,
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
pub fn check(planned: &[Planned], house: &House<'_>) -> Vec<Finding> {
    let mut found: Vec<Finding> = planned
        .iter()
        .flat_map(|one| rooms_of(one, house.rooms))
        .collect();
    found.extend(planned.iter().flat_map(|one| closed(one, house.calendar)));
    found.extend(planned.iter().flat_map(people::away));
    found.extend(people::too_often(planned, house.most_a_week));
    found.extend(held(planned, house));
    let mut all: Vec<(&Planned, &Session)> = planned
        .iter()
        .flat_map(|one| one.sessions.iter().map(move |session| (one, session)))
        .collect();
    all.sort_by_key(|(_, session)| session.date);
    for day in all.chunk_by(|(_, one), (_, other)| one.date == other.date) {
        for (nth, one) in day.iter().enumerate() {
            for other in &day[nth + 1..] {
                found.extend(room_twice(*one, *other, house.rooms));
                found.extend(people::twice(*one, *other, house));
            }
        }
    }
    found
}

fn room_twice(
    (one, session): (&Planned, &Session),
    (other, their): (&Planned, &Session),
    rooms: &[Room],
) -> Option<Finding> {
    let shared = |room: RoomId| {
        rooms
            .iter()
            .any(|known| known.id == room && known.divisible)
    };
    let room = session.place.room().filter(|room| !shared(*room))?;
    session.clashes(their).then(|| Finding::RoomTwice {
        room,
        courses: [one.course, other.course],
        session: session.clone(),
    })
}

fn held(planned: &[Planned], house: &House<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for hold in house.holds {
        let claims = hold.sessions(house.calendar, house.within);
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
