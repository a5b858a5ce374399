//! The judge of plans in tests: `domain::finding::check`, over dated sessions. It knows nothing of the search.

use domain::{
    finding::{Finding, Planned, RoomNeeds, check},
    id::{BuildingId, CentreId},
    pattern::{Pattern, sessions},
    place,
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

/// What is wrong with the plan.
pub fn judged(draft: &Draft, plan: &YearPlan) -> Vec<Finding> {
    let rooms: Vec<place::Room> = draft.rooms.iter().map(as_the_house_has_it).collect();
    let planned: Vec<Planned> = draft
        .courses
        .iter()
        .map(|course| planned(draft, course, plan))
        .collect();
    check(&planned, &rooms, &draft.holds, &draft.calendar, draft.span)
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
    Planned {
        leaders: course.leaders.clone(),
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
        building: id::<BuildingId>(0),
        wing: None,
        name: Title::parse("Room").unwrap(),
        seats: room.seats,
        step_free: room.step_free,
        hearing_loop: room.hearing_loop,
        equipment: room.equipment.clone(),
        divisible: room.boundless,
    }
}
