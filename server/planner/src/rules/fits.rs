//! *A course's room has what the course and its people need.* May never be otherwise. Where it needs two rooms at once,
//! the first is looked at; the second need only be one of those it names and be reached as the first is.

use domain::id::RoomId;

use crate::{model::cells::Say, problem::Room, report::Obstacle};

/// What stands against a meeting in these rooms at any hour; nothing when they fit.
pub(crate) fn against(say: &Say, rooms: &[RoomId]) -> Vec<Obstacle> {
    let mut found = Vec::new();
    let pinned = say.pin.filter(|pin| !pin.rooms.is_empty());
    if pinned.is_some_and(|pin| pin.rooms != rooms) {
        found.push(Obstacle::Pinned);
    }
    let first = rooms.first();
    let room = say.draft.rooms.iter().find(|room| Some(&room.id) == first);
    if let Some(room) = room {
        lacks(say, room, &mut found);
        steps(say, room, &mut found);
    }
    let others = rooms.get(1..).unwrap_or_default();
    for room in say
        .draft
        .rooms
        .iter()
        .filter(|room| others.contains(&room.id))
    {
        steps(say, room, &mut found);
    }
    found.dedup();
    found
}

/// Who cannot climb to it.
fn steps(say: &Say, room: &Room, found: &mut Vec<Obstacle>) {
    if room.step_free {
        return;
    }
    if say.course.needs.step_free {
        found.push(Obstacle::StepFree);
    }
    let climbs = say.groups.iter().filter(|group| group.step_free);
    found.extend(climbs.map(|group| Obstacle::GroupStepFree(group.id)));
}

fn lacks(say: &Say, room: &Room, found: &mut Vec<Obstacle>) {
    let needs = &say.course.needs;
    if !needs.only.is_empty() && !needs.only.contains(&room.id) {
        found.push(Obstacle::OnlyRooms);
    }
    if needs.hearing_loop && !room.hearing_loop {
        found.push(Obstacle::HearingLoop);
    }
    let missing = needs
        .equipment
        .iter()
        .filter(|need| !room.equipment.contains(need));
    found.extend(missing.cloned().map(Obstacle::Equipment));
    let full = room.seats.is_some_and(|seats| seats < say.course.expected);
    if needs.seats && full {
        found.push(Obstacle::Seats);
    }
}

#[cfg(test)]
mod tests {
    use domain::text::Line;
    use proptest::prelude::*;

    use super::*;
    use crate::{
        budget::{Budget, Patient, Seed},
        model,
        problem::{Draft, Pin, Problem},
        rules::tests::house::{course, group, house, id},
    };

    fn piano() -> Line {
        Line::parse("piano").unwrap()
    }

    /// What stands against the only meeting in a room of 10 seats that has nothing.
    fn in_the_small_room(change: impl Fn(&mut Draft)) -> Vec<Obstacle> {
        let mut draft = house(vec![course(0, 1)]);
        draft.groups = vec![group(&[0], true)];
        change(&mut draft);
        let problem = Problem::new(draft).unwrap();
        against(&Say::about(&model::compile(&problem), 0), &[id(0)])
    }

    #[test]
    fn everything_that_the_room_lacks_is_named() {
        assert_eq!(in_the_small_room(|_| ()), []);
        assert_eq!(
            in_the_small_room(|it| it.courses[0].needs.step_free = true),
            [Obstacle::StepFree]
        );
        assert_eq!(
            in_the_small_room(|it| it.groups[0].step_free = true),
            [Obstacle::GroupStepFree(id(0))]
        );
        assert_eq!(
            in_the_small_room(|it| it.courses[0].needs.hearing_loop = true),
            [Obstacle::HearingLoop]
        );
        assert_eq!(
            in_the_small_room(|it| it.courses[0].needs.equipment = vec![piano()]),
            [Obstacle::Equipment(piano())]
        );
        assert_eq!(
            in_the_small_room(|it| it.courses[0].needs.only = vec![id(1)]),
            [Obstacle::OnlyRooms]
        );
        let pinned = |room| {
            in_the_small_room(|it| {
                it.courses[0].pins = vec![Pin {
                    meeting: 0,
                    days: domain::pattern::WeekdaySet::EMPTY,
                    start: None,
                    rooms: vec![id(room)],
                }];
            })
        };
        assert_eq!((pinned(0), pinned(1)), (vec![], vec![Obstacle::Pinned]));
    }

    #[test]
    fn seats_are_an_obstacle_only_where_they_must_do() {
        let expecting = |people, must| {
            in_the_small_room(move |it| {
                it.courses[0].expected = people;
                it.courses[0].needs.seats = must;
            })
        };
        assert_eq!(
            (expecting(10, true), expecting(11, false)),
            (vec![], vec![])
        );
        assert_eq!(expecting(11, true), [Obstacle::Seats]);
    }

    proptest! {
        #[test]
        fn a_planned_meeting_has_what_it_needs(has in prop::array::uniform3(0u8..16), needs in 0u8..16, seed: u64) {
            let mut course = course(0, 1);
            course.needs.step_free = needs & 1 != 0;
            course.needs.hearing_loop = needs & 2 != 0;
            course.needs.equipment = if needs & 4 != 0 { vec![piano()] } else { vec![] };
            (course.needs.seats, course.expected) = (needs & 8 != 0, 15);
            let mut draft = house(vec![course]);
            for (room, has) in draft.rooms.iter_mut().zip(has) {
                room.step_free = has & 1 != 0;
                room.hearing_loop = has & 2 != 0;
                room.equipment = if has & 4 != 0 { vec![piano()] } else { vec![] };
                room.seats = Some(if has & 8 != 0 { 15 } else { 14 });
            }
            let problem = Problem::new(draft).unwrap();
            let mut patient = Patient;
            let plan = crate::plan(&problem, Seed(seed), Budget { iterations: 500, watch: &mut patient }).plan;
            let doing: Vec<RoomId> = (0..3).filter(|room| needs & !has[*room] == 0).map(id).collect();
            prop_assert_eq!(plan.placements.is_empty(), doing.is_empty());
            prop_assert!(plan.placements.iter().all(|placement| doing.contains(&placement.rooms[0])));
        }
    }
}
