//! The judge of plans in tests: `domain::finding::check`, over dated sessions. It knows nothing of the search.
//!
//! A room in parts is judged a second time: whoever has the hall has each half of it, so that two in one half are found
//! whatever the search calls a part.

use domain::{
    finding::{Finding, House, Planned, RoomNeeds, check},
    hold::Hold,
    id::{BuildingId, CentreId, PersonId, RoomId},
    pattern::{Pattern, sessions},
    place::{self, Place},
    session::Session,
    text::Title,
};
use planner::{
    plan::YearPlan,
    problem::{Course, Draft, Often, Room},
};

/// An id made of a small number.
pub fn id<Id: std::str::FromStr<Err: std::fmt::Debug>>(number: usize) -> Id {
    format!("{number:032x}").parse().unwrap()
}

pub mod asked;

/// What is wrong with the plan.
///
/// # Panics
/// When a meeting was not given what was asked for it, with a sentence that says what.
pub fn judged(draft: &Draft, plan: &YearPlan) -> Vec<Finding> {
    assert_eq!(asked::not_granted(draft, plan), Vec::<String>::new());
    let rooms: Vec<place::Room> = draft.rooms.iter().map(as_the_house_has_it).collect();
    let planned: Vec<Planned> = draft
        .courses
        .iter()
        .map(|course| planned(draft, course, plan))
        .collect();
    let limited = draft.leaders.iter();
    let most_a_week: Vec<(PersonId, u8)> = limited
        .filter_map(|leader| Some((leader.id, leader.most_a_week?)))
        .collect();
    let judge = |planned: &[Planned], holds: &[Hold]| {
        let house = House {
            rooms: &rooms,
            ways: &draft.ways,
            most_a_week: &most_a_week,
            holds,
            calendar: &draft.calendar,
            within: draft.span,
        };
        check(planned, &house)
    };
    let mut found = judge(&planned, &draft.holds);
    if draft.rooms.iter().any(|room| room.part_of.is_some()) {
        let planned: Vec<Planned> = planned.iter().map(|it| in_parts(draft, it)).collect();
        let holds: Vec<Hold> = draft.holds.iter().map(|it| held_parts(draft, it)).collect();
        let again = judge(&planned, &holds);
        found.extend(
            again
                .into_iter()
                .filter(|it| !matches!(it, Finding::RoomUnfit { .. })),
        );
    }
    found
}

/// The halves of a hall; of any other room, itself.
fn halves(draft: &Draft, room: RoomId) -> Vec<RoomId> {
    let parts = draft.rooms.iter().filter(|it| it.part_of == Some(room));
    let parts: Vec<RoomId> = parts.map(|it| it.id).collect();
    if parts.is_empty() { vec![room] } else { parts }
}

/// The same course with its sessions in each half of the halls they are in.
fn in_parts(draft: &Draft, planned: &Planned) -> Planned {
    let in_halves = |session: &Session| -> Vec<Session> {
        let Some(room) = session.place.room() else {
            return vec![session.clone()];
        };
        let place = |half: RoomId| Session {
            place: Place::Room(half),
            ..session.clone()
        };
        halves(draft, room).into_iter().map(place).collect()
    };
    Planned {
        sessions: planned.sessions.iter().flat_map(in_halves).collect(),
        ..planned.clone()
    }
}

fn held_parts(draft: &Draft, hold: &Hold) -> Hold {
    Hold {
        rooms: hold
            .rooms
            .iter()
            .flat_map(|room| halves(draft, *room))
            .collect(),
        ..hold.clone()
    }
}

fn planned(draft: &Draft, course: &Course, plan: &YearPlan) -> Planned {
    let theirs = plan
        .placements
        .iter()
        .filter(|placement| placement.meeting.course == course.id);
    let dates = |pattern: Pattern| sessions(&[pattern], &[], &draft.calendar, draft.span);
    let groups = draft
        .groups
        .iter()
        .filter(|group| group.never_split && group.courses.contains(&course.id));
    let leaders = draft
        .leaders
        .iter()
        .filter(|leader| course.leaders.contains(&leader.id));
    Planned {
        leaders: course.leaders.clone(),
        away: leaders
            .flat_map(|leader| leader.away.iter().map(|span| (leader.id, *span)))
            .collect(),
        groups: groups.map(|group| group.id).collect(),
        needs: needs(course),
        chosen_dates: matches!(course.often, Often::Dates(_)),
        ..Planned::new(
            course.id,
            theirs
                .flat_map(|placement| placement.patterns(course))
                .flat_map(dates)
                .collect(),
        )
    }
}

/// A second room need only be one of those that the course names.
fn needs(course: &Course) -> RoomNeeds {
    let needs = &course.needs;
    if !needs.beside.is_empty() {
        return RoomNeeds::default();
    }
    RoomNeeds {
        seats: needs.seats.then_some(course.expected),
        step_free: needs.step_free,
        hearing_loop: needs.hearing_loop,
        equipment: needs.equipment.clone(),
    }
}

fn as_the_house_has_it(room: &Room) -> place::Room {
    place::Room {
        id: room.id,
        centre: id::<CentreId>(0),
        building: room.building.unwrap_or(id::<BuildingId>(99)),
        wing: room.wing,
        name: Title::parse("Room").unwrap(),
        seats: room.seats,
        step_free: room.step_free,
        hearing_loop: room.hearing_loop,
        equipment: room.equipment.clone(),
        divisible: room.boundless,
    }
}
