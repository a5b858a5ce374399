//! *Everybody who is expected has a seat, and few seats stay empty where a course wishes a snug room.* Each person too
//! many and each ten empty seats cost their weight.

use crate::{
    model::{Model, NEVER},
    problem::{Course, Weights},
    report::{Cost, Why},
    rules::meetings,
    state::Spot,
};

/// What a course pays for each of its meetings in a room of so many seats; the first of two rooms counts, and one of which
/// nobody knows has enough.
pub(crate) fn pays(weights: &Weights, course: &Course, seats: Option<u16>) -> u16 {
    let Some(seats) = seats else {
        return 0;
    };
    let over = u32::from(course.expected.saturating_sub(seats));
    let empty = u32::from(seats.saturating_sub(course.expected)) / 10;
    let empty = if course.wishes.snug {
        empty * weights.empty_seats
    } else {
        0
    };
    u16::try_from(over * weights.seats + empty)
        .unwrap_or(NEVER - 1)
        .min(NEVER - 1)
}

/// What each meeting pays.
pub(crate) fn costs(model: &Model, spots: &[Spot]) -> Vec<Cost> {
    let paying = meetings(spots).filter(|(meeting, spot)| model.room(*meeting, spot.option) != 0);
    let paid = paying.map(|(meeting, spot)| {
        let room = model.options[usize::from(spot.option)].rooms[0];
        let expected = model.draft.courses[usize::from(model.course_of[meeting])].expected;
        let known = model.draft.rooms.iter().find(|known| known.id == room);
        let seats = known.and_then(|room| room.seats).unwrap_or(expected);
        let meeting_id = model.id(meeting);
        let why = match expected.checked_sub(seats) {
            Some(people) => Why::NoSeat {
                meeting: meeting_id,
                room,
                people,
            },
            None => Why::EmptySeats {
                meeting: meeting_id,
                room,
                seats: seats - expected,
            },
        };
        Cost {
            course: model.course_id(meeting),
            amount: i32::from(model.room(meeting, spot.option)),
            why,
        }
    });
    paid.collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::rules::{
        Rule,
        tests::house::{anywhere, course, house, id, meeting, paid, paid_by},
    };

    #[test]
    fn each_person_too_many_and_each_ten_empty_seats_cost() {
        let (mut full, mut snug) = (course(0, 1), course(1, 1));
        (full.expected, snug.expected) = (12, 9);
        snug.wishes.snug = true;
        let draft = house(vec![full, snug]);
        let costs = paid(&draft, &[(0, 0, 0, 9, 0), (1, 0, 1, 9, 2)]);
        let [one, two] = [0, 1].map(id);
        let no_seat = Why::NoSeat {
            meeting: meeting(0, 0),
            room: id(0),
            people: 2,
        };
        let empty = Why::EmptySeats {
            meeting: meeting(1, 0),
            room: id(2),
            seats: 21,
        };
        let as_written: Vec<_> = costs
            .into_iter()
            .map(|cost| (cost.course, cost.amount, cost.why))
            .collect();
        assert_eq!(as_written, [(one, 2 * 3, no_seat), (two, 2 * 2, empty)]);
    }

    #[test]
    fn seats_nobody_counted_are_enough() {
        let mut many = course(0, 1);
        many.expected = 500;
        many.wishes.snug = true;
        let mut draft = house(vec![many]);
        draft.rooms[0].seats = None;
        assert_eq!(paid(&draft, &[(0, 0, 0, 9, 0)]), []);
    }

    #[test]
    fn each_person_too_many_and_each_ten_empty_seats_have_their_weight() {
        let mut course = course(0, 1);
        course.expected = 20;
        let weights = house(vec![]).weights;
        let pays = |course: &Course, seats| super::pays(&weights, course, seats);
        assert_eq!(
            [15, 20, 100].map(|seats| pays(&course, Some(seats))),
            [15, 0, 0]
        );
        course.wishes.snug = true;
        assert_eq!(
            [29, 30, 50].map(|seats| pays(&course, Some(seats))),
            [0, 2, 6]
        );
        assert_eq!(pays(&course, None), 0);
    }

    proptest! {
        #[test]
        fn people_without_a_chair_are_counted(at in anywhere(), expected in prop::array::uniform3(0u16..40)) {
            let courses = (0..3).map(|number| {
                let mut course = course(number, 2);
                course.expected = expected[number];
                course
            });
            let draft = house(courses.collect());
            let seats = |room: usize| 10 + 10 * i32::try_from(room).unwrap();
            let standing: i32 = at.iter().map(|(course, _, _, _, room)| (i32::from(expected[*course]) - seats(*room)).max(0)).sum();
            prop_assert_eq!(paid_by(&draft, &at, Rule::Seats), 3 * standing);
        }
    }
}
