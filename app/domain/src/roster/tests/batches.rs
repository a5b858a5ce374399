//! What a batch needs to know, and what it says has changed.

use super::*;

#[test]
fn a_place_without_a_head_stays_free_for_the_next_call() {
    let mut house = House::of_seats(1);
    house.decide(9, &[enrol(1, MATH), enrol(2, MATH), enrol(3, MATH)]);
    let answers = house.decide_with(10, &[leave(1), enrol(4, MATH)], Lines::new());
    assert_eq!(
        answers,
        [Ok(Answer::Left), in_line(3)],
        "nobody overtakes the line"
    );
    assert_eq!(
        (house.numbers(MATH), house.roster.groups[&MATH].free()),
        ((0, 0, 3), Some(1))
    );
    assert_eq!(
        house.decide_with(11, &[leave(3)], Lines::new()),
        [Ok(Answer::Left)]
    );
    assert_eq!(
        house.numbers(MATH),
        (0, 0, 2),
        "who comes second does not get the place of the first"
    );
    assert_eq!(house.roster.heads_needed(&[]), BTreeMap::from([(MATH, 1)]));
    house.decide(12, &[]);
    assert_eq!(
        house.standing(2),
        Standing::Offered {
            until: at(15),
            ticket: 0
        }
    );
    assert_eq!(house.numbers(MATH), (0, 1, 1));
}

#[test]
fn a_short_line_is_used_as_far_as_it_goes() {
    let mut house = House::of_seats(2);
    house.decide(
        9,
        &[
            enrol(1, MATH),
            enrol(2, MATH),
            enrol(3, MATH),
            enrol(4, MATH),
            enrol(5, MATH),
        ],
    );
    let one = house.heads(&BTreeMap::from([(MATH, 1)]));
    house.decide_with(10, &[leave(1), leave(2), enrol(6, MATH)], one);
    assert_eq!(
        house.standing(3),
        Standing::Offered {
            until: at(13),
            ticket: 0
        }
    );
    assert_eq!(
        (house.numbers(MATH), ticket(house.standing(6))),
        ((0, 1, 3), Some(3))
    );
}

#[test]
fn a_head_that_leaves_in_the_same_batch_is_not_offered_anything() {
    let mut house = House::of_seats(1);
    house.decide(9, &[enrol(1, MATH), enrol(2, MATH), enrol(3, MATH)]);
    assert_eq!(
        house.roster.heads_needed(&[leave(2), leave(1)]),
        BTreeMap::from([(MATH, 2)])
    );
    assert_eq!(
        house.decide(10, &[leave(2), leave(1)]),
        [Ok(Answer::Left); 2]
    );
    assert_eq!(house.standing(2), Standing::Left);
    assert_eq!(
        house.standing(3),
        Standing::Offered {
            until: at(13),
            ticket: 1
        }
    );
}

#[test]
fn what_changed_is_said_once_and_in_order() {
    let mut roster = Roster::new(SET);
    roster.groups.insert(MATH, group(Seats::Known(1)));
    let asks = [
        enrol(2, MATH),
        enrol(1, MATH),
        leave(2),
        accept(1),
        enrol(3, SONG),
    ];
    let changed = roster
        .decide(&asks, Known::default(), at(9), until(9))
        .changed;
    let said: Vec<_> = changed.iter().map(|e| (e.person, e.standing)).collect();
    assert_eq!(
        said,
        [(person(2), Standing::Left), (person(1), Standing::Placed)]
    );
}

#[test]
fn no_more_heads_are_asked_for_than_can_be_used() {
    let seats = Seats::Known(1);
    let mut house = House::new(&[(MATH, group(seats)), (SONG, group(seats))]);
    let in_math = (1..=4).map(|number| enrol(number, MATH));
    let asks: Vec<_> = in_math
        .chain((5..=8).map(|number| enrol(number, SONG)))
        .collect();
    house.decide(9, &asks);
    let both = |heads| BTreeMap::from([(MATH, heads), (SONG, heads)]);
    let needed = |asks: &[Ask]| house.roster.heads_needed(asks);
    assert_eq!(needed(&[enrol(9, MATH), accept(2)]), BTreeMap::new());
    assert_eq!(needed(&[leave(1), enrol(9, MATH), leave(2)]), both(2));
    assert_eq!(needed(&[leave(1), leave(2), leave(3), leave(4)]), both(3));
    let one_more = house.roster.heads_to_grow(MATH, Seats::Known(2));
    assert_eq!(one_more, BTreeMap::from([(MATH, 1)]));
    house.decide(10, &[leave(1), leave(5)]);
    let offers: Vec<_> = [2, 6]
        .map(|number| house.enrolments[&person(number)].clone())
        .into();
    let to_expire = |offers, hour| house.roster.heads_to_expire(offers, at(hour));
    assert_eq!(to_expire(&offers, 13), BTreeMap::new());
    assert_eq!(to_expire(&offers, 14), both(1));
    assert_eq!(to_expire(&offers[..1], 14), BTreeMap::from([(MATH, 1)]));
}
