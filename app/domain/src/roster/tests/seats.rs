//! Seats: unknown, more, fewer.

use super::*;

#[test]
fn with_unknown_seats_everybody_waits_until_the_desk_decides() {
    let mut house = House::new(&[(MATH, group(Seats::Unknown))]);
    assert_eq!(
        house.decide(9, &[enrol(1, MATH), enrol_by(2, MATH, Channel::Desk)]),
        [in_line(1), in_line(2)]
    );
    assert_eq!(house.roster.groups[&MATH].free(), None);
    assert_eq!(house.roster.heads_needed(&[leave(1)]), BTreeMap::new());
    house.decide(9, &[enrol(3, MATH)]);
    assert_eq!(house.ask(10, leave(1)), Ok(Answer::Left));
    assert_eq!(house.numbers(MATH), (0, 0, 2));
    assert_eq!(house.grow(11, MATH, Seats::Known(1)), Ok(vec![2]));
    assert_eq!(house.numbers(MATH), (0, 1, 1));
    assert_eq!(house.grow(11, MATH, Seats::Unknown), Ok(vec![]));
    assert_eq!(
        house.ask(12, accept(2)),
        Ok(Answer::Placed),
        "what is offered stays offered"
    );
}

#[test]
fn new_seats_go_to_as_many_as_there_are() {
    let mut house = House::of_seats(1);
    house.decide(
        9,
        &[
            enrol(1, MATH),
            enrol(2, MATH),
            enrol(3, MATH),
            enrol(4, MATH),
        ],
    );
    assert_eq!(
        house.roster.heads_to_grow(MATH, Seats::Known(3)),
        BTreeMap::from([(MATH, 2)])
    );
    assert_eq!(house.grow(10, MATH, Seats::Known(3)), Ok(vec![2, 3]));
    assert_eq!(house.numbers(MATH), (1, 2, 1));
    assert_eq!(
        house.grow(10, MATH, Seats::Known(2)),
        Err(SeatsRefusal::BelowHeld { held: 3 })
    );
    assert_eq!(
        house.grow(10, SONG, Seats::Known(9)),
        Err(SeatsRefusal::NoSuchCourse)
    );
    assert_eq!(house.roster.groups[&MATH].seats, Seats::Known(3));
    house.decide(11, &[leave(4), leave(2)]);
    assert_eq!(
        house.grow(12, MATH, Seats::Known(2)),
        Ok(vec![]),
        "an unused seat may go"
    );
    assert_eq!(house.roster.groups[&MATH].free(), Some(0));
}

#[test]
fn numbers_that_cannot_be_true_are_not_sound() {
    let mut roster = House::of_seats(2).roster;
    roster.next_ticket = 3;
    let sound = |placed, offered, waiting| {
        let numbers = Group {
            placed,
            offered,
            waiting,
            ..group(Seats::Known(2))
        };
        let groups = BTreeMap::from([
            (MATH, numbers),
            (
                SONG,
                Group {
                    waiting: 1,
                    ..group(Seats::Unknown)
                },
            ),
        ]);
        Roster {
            groups,
            ..roster.clone()
        }
        .is_sound()
    };
    assert!(sound(2, 0, 0) && sound(1, 1, 1) && sound(0, 2, 0) && sound(0, 0, 2));
    assert!(!sound(3, 0, 0) && !sound(2, 1, 0) && !sound(1, 1, 2) && !sound(0, 0, 3));
}
