//! Places given back, offered, taken and passed on.

use super::*;

#[test]
fn a_place_given_back_is_offered_and_taken() {
    let mut house = House::of_seats(1);
    house.decide(9, &[enrol(1, MATH), enrol(2, MATH), enrol(3, MATH)]);
    assert_eq!(house.ask(10, leave(1)), Ok(Answer::Left));
    assert_eq!(house.standing(1), Standing::Left);
    assert_eq!(
        house.standing(2),
        Standing::Offered {
            until: at(13),
            ticket: 0
        }
    );
    assert_eq!(house.enrolments[&person(2)].since, at(10));
    assert_eq!(house.numbers(MATH), (0, 1, 1));
    assert_eq!(house.ask(11, accept(3)), Err(Refusal::NoOffer));
    assert_eq!(house.ask(11, accept(2)), Ok(Answer::Placed));
    assert_eq!(house.standing(2), Standing::Placed);
    assert_eq!(house.enrolments[&person(2)].since, at(11));
    assert_eq!(house.numbers(MATH), (1, 0, 1));
    assert_eq!(
        house.ask(11, accept(2)),
        Err(Refusal::NoOffer),
        "a place is not an offer"
    );
}

#[test]
fn who_came_on_paper_has_as_much_longer_as_a_letter_takes() {
    for (channel, days) in [
        (Channel::Web, 0),
        (Channel::Desk, 0),
        (Channel::Phone, 0),
        (Channel::Paper, 4),
    ] {
        let mut house = House::of_seats(1);
        let asks = [enrol(1, MATH), enrol_by(2, MATH, channel), leave(1)];
        house.decide(9, &asks);
        let until = until(9).saturating_add(jiff::ToSpan::days(days));
        assert_eq!(house.standing(2), Standing::Offered { until, ticket: 0 });
    }
}

#[test]
fn a_newcomer_queues_behind_an_offer() {
    let mut house = House::of_seats(1);
    house.decide(9, &[enrol(1, MATH), enrol(2, MATH), leave(1)]);
    assert_eq!(house.numbers(MATH), (0, 1, 0));
    assert_eq!(house.ask(10, enrol(3, MATH)), in_line(1));
    assert_eq!(house.ask(11, leave(2)), Ok(Answer::Left));
    assert_eq!(
        house.standing(3),
        Standing::Offered {
            until: at(14),
            ticket: 1
        }
    );
}

#[test]
fn a_newcomer_alone_in_line_beside_an_offer_is_offered_the_free_place() {
    let mut house = House::of_seats(2);
    house.decide(
        9,
        &[
            enrol(1, MATH),
            enrol(2, MATH),
            enrol(3, MATH),
            leave(1),
            leave(2),
        ],
    );
    assert_eq!(
        (house.numbers(MATH), house.roster.groups[&MATH].free()),
        ((0, 1, 0), Some(1))
    );
    assert_eq!(house.ask(10, enrol(4, MATH)), in_line(1));
    assert_eq!(
        house.standing(4),
        Standing::Offered {
            until: at(13),
            ticket: 1
        }
    );
    assert_eq!(house.numbers(MATH), (0, 2, 0));
}

#[test]
fn an_offer_holds_to_its_last_moment_and_not_longer() {
    for (hour, answer) in [(13, Ok(Answer::Placed)), (14, Err(Refusal::NoOffer))] {
        let mut house = House::of_seats(1);
        house.decide(10, &[enrol(1, MATH), enrol(2, MATH), leave(1)]);
        assert_eq!(house.ask(hour, accept(2)), answer);
    }
}

#[test]
fn who_lets_an_offer_pass_goes_to_the_end_and_the_next_is_offered() {
    let mut house = House::of_seats(1);
    house.decide(
        9,
        &[enrol(1, MATH), enrol(2, MATH), enrol(3, MATH), leave(1)],
    );
    assert_eq!(
        house.expire(12),
        [0_u128; 0],
        "the last moment still counts"
    );
    assert_eq!(house.expire(13), [2, 3]);
    assert_eq!(house.standing(2), Standing::Waiting { ticket: 2 });
    assert_eq!(
        house.standing(3),
        Standing::Offered {
            until: at(16),
            ticket: 1
        }
    );
    assert_eq!(house.numbers(MATH), (0, 1, 1));
    assert_eq!(house.ask(14, enrol(4, MATH)), in_line(2));
}

#[test]
fn who_is_alone_in_line_is_offered_the_place_again() {
    let mut house = House::of_seats(1);
    house.decide(9, &[enrol(1, MATH), enrol(2, MATH), leave(1)]);
    assert_eq!(house.expire(13), [2]);
    assert_eq!(
        house.standing(2),
        Standing::Offered {
            until: at(16),
            ticket: 1
        }
    );
    assert_eq!(house.ask(14, accept(2)), Ok(Answer::Placed));
}

#[test]
fn offers_that_passed_first_queue_first() {
    let mut house = House::of_seats(2);
    house.decide(
        8,
        &[
            enrol(1, MATH),
            enrol(2, MATH),
            enrol(4, MATH),
            enrol(3, MATH),
            enrol(5, MATH),
            enrol(6, MATH),
        ],
    );
    house.decide(8, &[leave(1)]);
    house.decide(9, &[leave(2)]);
    assert_eq!(house.expire(13), [4, 5, 3, 6]);
    assert_eq!(
        (ticket(house.standing(4)), ticket(house.standing(3))),
        (Some(4), Some(5))
    );
    assert_eq!(house.numbers(MATH), (0, 2, 2));
}

#[test]
fn only_offers_that_passed_are_cleared_away() {
    let mut house = House::of_seats(2);
    house.decide(
        8,
        &[
            enrol(1, MATH),
            enrol(2, MATH),
            enrol(3, MATH),
            enrol(4, MATH),
            leave(1),
        ],
    );
    house.decide(10, &[leave(2)]);
    assert_eq!(house.roster.heads_to_expire(&[], at(12)), BTreeMap::new());
    assert_eq!(house.expire(12), [3]);
    assert_eq!(
        house.standing(4),
        Standing::Offered {
            until: at(13),
            ticket: 1
        }
    );
}

#[test]
fn an_offer_named_twice_passes_once() {
    let mut house = House::of_seats(1);
    house.decide(9, &[enrol(1, MATH), enrol(2, MATH), leave(1)]);
    let offer = house.enrolments[&person(2)].clone();
    let changed = house
        .roster
        .expire(&[offer.clone(), offer], Lines::new(), at(13), until(13));
    assert_eq!(house.save(changed), [2]);
    assert_eq!(
        house.standing(2),
        Standing::Offered {
            until: at(16),
            ticket: 1
        }
    );
    assert_eq!(house.roster.next_ticket, 2);
}

#[test]
fn only_a_place_and_an_offer_take_a_seat() {
    let offered = Standing::Offered {
        until: at(9),
        ticket: 0,
    };
    let standings = [
        Standing::Placed,
        offered,
        Standing::Waiting { ticket: 0 },
        Standing::Left,
    ];
    assert_eq!(
        standings.map(Standing::holds_seat),
        [true, true, false, false]
    );
    assert_eq!(standings.map(Standing::is_live), [true, true, true, false]);
}
