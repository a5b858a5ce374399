//! *A course stays in one room all year, if it wishes.* Each room more than one costs its weight.

use std::collections::BTreeSet;

use crate::{
    agenda::placed,
    model::{CourseFacts, Model},
    report::{Cost, Why},
    state::Spot,
};

/// How many more rooms a move pays for: it changes their number by `rooms`, and the course's meetings that have a place
/// from `now` to `then`. The first room of all costs nothing.
#[inline]
pub(crate) fn change(rooms: i32, now: i32, then: i32) -> i32 {
    rooms + i32::from(now > 0) - i32::from(then > 0)
}

/// What each course pays.
pub(crate) fn costs(model: &Model, spots: &[Spot]) -> Vec<Cost> {
    let courses = model.courses.iter().zip(&model.draft.courses);
    let wishing = courses.filter(|(facts, _)| facts.same_room != 0);
    let costs = wishing.map(|(facts, course)| {
        let used = used(model, spots, facts);
        let more = i32::try_from(used.len().saturating_sub(1)).unwrap_or(i32::MAX);
        let rooms = used
            .iter()
            .flat_map(|option| model.options[usize::from(*option)].rooms.clone());
        Cost {
            course: course.id,
            amount: i32::from(facts.same_room) * more,
            why: Why::ManyRooms {
                rooms: rooms.collect(),
            },
        }
    });
    costs.collect()
}

fn used(model: &Model, spots: &[Spot], facts: &CourseFacts) -> BTreeSet<u16> {
    let meetings = model.meetings(facts);
    let placed = meetings.filter(|meeting| placed(spots[*meeting]));
    placed.map(|meeting| spots[meeting].option).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::rules::{
        Rule,
        tests::house::{anywhere, course, house, id, paid, paid_by},
    };

    #[test]
    fn the_first_room_is_free_and_each_other_costs() {
        let mut three = course(0, 3);
        three.wishes.same_room = true;
        let draft = house(vec![three]);
        let at = |rooms: [usize; 3]| {
            [
                (0, 0, 0, 9, rooms[0]),
                (0, 1, 0, 10, rooms[1]),
                (0, 2, 1, 9, rooms[2]),
            ]
        };
        assert_eq!(paid(&draft, &at([1, 1, 1])), []);
        let costs = paid(&draft, &at([2, 0, 2]));
        let why = Why::ManyRooms {
            rooms: vec![id(0), id(2)],
        };
        assert_eq!(
            costs
                .iter()
                .map(|cost| (cost.amount, cost.why.clone()))
                .collect::<Vec<_>>(),
            [(7, why)]
        );
    }

    proptest! {
        #[test]
        fn only_courses_that_wish_it_pay(at in anywhere(), wishing in prop::array::uniform3(any::<bool>())) {
            let courses = (0..3).map(|number| {
                let mut course = course(number, 2);
                course.wishes.same_room = wishing[number];
                course
            });
            let draft = house(courses.collect());
            let two_rooms = |course: &usize| wishing[*course] && at[2 * course].4 != at[2 * course + 1].4;
            let paying = i32::try_from((0..3).filter(two_rooms).count()).unwrap();
            prop_assert_eq!(paid_by(&draft, &at, Rule::SameRoom), 7 * paying);
        }
    }
}
