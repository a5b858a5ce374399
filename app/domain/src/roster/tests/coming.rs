//! Coming, being refused, leaving and coming back.

use rstest::rstest;

use super::*;

#[test]
fn a_course_fills_and_then_a_line_forms() {
    let mut house = House::of_seats(2);
    let answers = house.decide(
        9,
        &[
            enrol(1, MATH),
            enrol(2, MATH),
            enrol(3, MATH),
            enrol(4, MATH),
        ],
    );
    assert_eq!(
        answers,
        [
            Ok(Answer::Placed),
            Ok(Answer::Placed),
            in_line(1),
            in_line(2)
        ]
    );
    assert_eq!(house.numbers(MATH), (2, 0, 2));
    assert_eq!(house.roster.groups[&MATH].free(), Some(0));
    let first = &house.enrolments[&person(1)];
    let expected = Enrolment {
        id: EnrolmentId(Uuid::from_u128(1001)),
        set: SET,
        course: MATH,
        person: person(1),
        channel: Channel::Web,
        since: at(9),
        standing: Standing::Placed,
        code: code("ACDE-FHJK"),
    };
    assert_eq!(*first, expected);
}

#[test]
fn a_free_place_without_a_line_is_given_at_once() {
    let mut house = House::of_seats(1);
    house.decide(9, &[enrol(1, MATH), leave(1)]);
    assert_eq!(house.ask(10, enrol(2, MATH)), Ok(Answer::Placed));
}

#[test]
fn leaving_the_line_changes_nothing_else() {
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
    assert_eq!(house.ask(10, leave(3)), Ok(Answer::Left));
    assert_eq!(house.numbers(MATH), (1, 0, 2));
    assert_eq!(house.ask(10, leave(1)), Ok(Answer::Left));
    assert_eq!(house.ask(10, leave(2)), Ok(Answer::Left));
    assert_eq!(ticket(house.standing(4)), Some(2));
    assert!(house.standing(4).holds_seat());
    assert_eq!(house.ask(11, enrol(5, MATH)), in_line(1));
}

#[test]
fn a_person_holds_one_place_in_parallel_groups() {
    let mut house = House::new(&[
        (MATH, group(Seats::Known(1))),
        (SONG, group(Seats::Known(1))),
    ]);
    let answers = house.decide(
        9,
        &[
            enrol(1, MATH),
            enrol(1, SONG),
            enrol(1, MATH),
            enrol(2, MATH),
            enrol(2, SONG),
        ],
    );
    let (already, placed) = (Err(Refusal::AlreadyIn { course: MATH }), Ok(Answer::Placed));
    assert_eq!(answers, [placed, already, already, in_line(1), already]);
    assert_eq!(house.ask(10, enrol(1, SONG)), already);
    assert_eq!(
        house.decide(10, &[leave(2), enrol(2, SONG)]),
        [Ok(Answer::Left), placed]
    );
    assert_eq!(
        (house.numbers(MATH), house.numbers(SONG)),
        ((1, 0, 0), (1, 0, 0))
    );
}

#[test]
fn who_left_may_come_back_under_the_same_record() {
    let mut house = House::new(&[
        (MATH, group(Seats::Known(2))),
        (SONG, group(Seats::Known(2))),
    ]);
    house.decide(9, &[enrol(1, MATH), leave(1)]);
    let again = Ask::Enrol {
        course: SONG,
        person: person(1),
        channel: Channel::Paper,
        id: EnrolmentId(Uuid::from_u128(5)),
        code: code("KMNP-RTWX"),
    };
    assert_eq!(house.ask(10, again), Ok(Answer::Placed));
    let back = &house.enrolments[&person(1)];
    assert_eq!(back.id, EnrolmentId(Uuid::from_u128(1001)));
    assert_eq!(
        (back.course, back.channel, back.since),
        (SONG, Channel::Paper, at(10))
    );
    assert_eq!(
        (back.standing, back.code.clone()),
        (Standing::Placed, code("KMNP-RTWX"))
    );
    assert_eq!(
        (house.numbers(MATH), house.numbers(SONG)),
        ((0, 0, 0), (1, 0, 0))
    );
}

#[test]
fn who_is_not_in_can_neither_leave_nor_accept() {
    let mut house = House::of_seats(1);
    assert_eq!(
        house.decide(9, &[leave(1), accept(1)]),
        [Err(Refusal::NotIn); 2]
    );
    house.decide(9, &[enrol(1, MATH), leave(1)]);
    assert_eq!(
        house.decide(10, &[leave(1), accept(1)]),
        [Err(Refusal::NotIn); 2]
    );
    assert_eq!(house.numbers(MATH), (0, 0, 0));
}

#[rstest]
#[case::wishes_before_the_desk(Entry::Wishes, false, Channel::Web, 7, Err(Refusal::ByWishes))]
#[case::wishes_at_the_desk_too(Entry::Wishes, true, Channel::Desk, 9, Err(Refusal::ByWishes))]
#[case::the_desk_before_the_hours(Entry::Desk, true, Channel::Web, 7, Err(Refusal::AskTheDesk))]
#[case::not_public(Entry::Open, false, Channel::Web, 9, Err(Refusal::AskTheDesk))]
#[case::not_public_at_the_desk(Entry::Open, false, Channel::Desk, 9, Ok(()))]
#[case::the_desk_by_phone(Entry::Desk, true, Channel::Phone, 9, Ok(()))]
#[case::early_on_the_web(Entry::Open, true, Channel::Web, 7, Err(Refusal::NotOpenYet { opens: at(8) }))]
#[case::early_at_the_desk(Entry::Desk, true, Channel::Desk, 7, Err(Refusal::NotOpenYet { opens: at(8) }))]
#[case::the_first_moment(Entry::Open, true, Channel::Web, 8, Ok(()))]
#[case::the_last_moment(Entry::Open, true, Channel::Web, 16, Ok(()))]
#[case::late_on_paper(Entry::Open, true, Channel::Paper, 17, Err(Refusal::Closed))]
fn refusals_come_in_their_order(
    #[case] entry: Entry,
    #[case] public: bool,
    #[case] channel: Channel,
    #[case] hour: i8,
    #[case] expected: Result<(), Refusal>,
) {
    let group = Group::new(Seats::Known(1), entry, public, Some(at(8)), Some(at(16)));
    assert_eq!(group.may_enrol(channel, at(hour)), expected);
    let mut house = House::new(&[(MATH, group)]);
    let before = house.roster.clone();
    let answer = house.ask(hour, enrol_by(1, MATH, channel));
    assert_eq!(answer, expected.map(|()| Answer::Placed));
    assert_eq!(
        answer.is_err(),
        house.roster == before && house.enrolments.is_empty()
    );
}

#[test]
fn the_first_reason_and_the_last() {
    let mut house = House::new(&[(
        MATH,
        Group::new(Seats::Known(1), Entry::Open, true, None, Some(at(16))),
    )]);
    assert_eq!(house.ask(17, enrol(1, SONG)), Err(Refusal::NoSuchCourse));
    house.decide(9, &[enrol(1, MATH)]);
    assert_eq!(
        house.ask(17, enrol(1, MATH)),
        Err(Refusal::Closed),
        "before being in already"
    );
    assert_eq!(
        house.ask(17, leave(1)),
        Ok(Answer::Left),
        "giving back is always open"
    );
}
