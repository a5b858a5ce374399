//! Whatever makes no sense is refused, each thing by its own name.

use domain::{
    calendar::Span,
    hold::Hold,
    pattern::{Hours, Nth, WeekdaySet},
    place::Way,
    text::Title,
};
use jiff::civil::{Weekday, date, time};

use crate::{
    problem::{Block, Draft, Often, Pin, Problem, ProblemRefusal, Room, Thing},
    rules::tests::house::{course, group, house, id},
};

/// What is said of a house with two courses, one of them led, after the change.
fn said(change: impl FnOnce(&mut Draft)) -> Vec<ProblemRefusal> {
    let mut courses = vec![course(0, 1), course(1, 2)];
    courses[0].leaders = vec![id(0)];
    let mut draft = house(courses);
    draft.groups = vec![group(&[0, 1], true)];
    change(&mut draft);
    Problem::new(draft).err().unwrap_or_default()
}

fn in_building(draft: &mut Draft, buildings: [Option<usize>; 3]) {
    for (room, building) in draft.rooms.iter_mut().zip(buildings) {
        room.building = building.map(id);
    }
}

fn way(from: usize, to: usize) -> Way {
    Way {
        between: [id(from), id(to)],
        minutes: 5,
    }
}

#[test]
fn a_house_that_makes_sense_is_taken() {
    assert_eq!(said(|_| ()), []);
}

#[test]
fn when_nothing_can_begin() {
    assert_eq!(
        said(|it| it.raster.starts.clear()),
        [ProblemRefusal::NoStart]
    );
    let none = WeekdaySet::default();
    assert_eq!(said(|it| it.raster.days = none), [ProblemRefusal::NoStart]);
    let unordered = [ProblemRefusal::StartsUnordered];
    assert_eq!(said(|it| it.raster.starts.reverse()), unordered);
    assert_eq!(
        said(|it| it.raster.starts[1] = it.raster.starts[0]),
        unordered
    );
    assert_eq!(
        said(|it| it.raster.starts[0] = time(8, 58, 0, 0)),
        unordered
    );
    assert_eq!(
        said(|it| it.raster.starts[0] = time(8, 55, 1, 0)),
        unordered
    );
    assert_eq!(
        said(|it| it.raster.starts[0] = time(8, 55, 0, 1)),
        unordered
    );
    let first = date(2026, 9, 7);
    let weeks = |last| Span::new(first, last).unwrap();
    assert_eq!(
        said(|it| it.span = weeks(date(2027, 11, 28))),
        [],
        "64 weeks"
    );
    let too_many = [ProblemRefusal::TooManyWeeks];
    assert_eq!(said(|it| it.span = weeks(date(2027, 11, 29))), too_many);
}

#[test]
fn what_is_there_twice_or_not_at_all() {
    let twice = |thing| vec![ProblemRefusal::Twice(thing)];
    assert_eq!(
        said(|it| it.rooms.push(Room::new(id(0), None))),
        twice(Thing::Room(id(0)))
    );
    assert_eq!(
        said(|it| it.groups.push(group(&[0], true))),
        twice(Thing::Group(id(0)))
    );
    let missing = |by, named| vec![ProblemRefusal::Missing { by, named }];
    let by = Thing::Course(id(0));
    assert_eq!(
        said(|it| it.courses[0].leaders = vec![id(9)]),
        missing(by, Thing::Leader(id(9)))
    );
    assert_eq!(
        said(|it| it.courses[0].needs.only = vec![id(9)]),
        missing(by, Thing::Room(id(9)))
    );
    assert_eq!(
        said(|it| it.courses[0].needs.beside = vec![id(9)]),
        missing(by, Thing::Room(id(9)))
    );
    let group = Thing::Group(id(0));
    assert_eq!(
        said(|it| it.groups[0].courses = vec![id(9)]),
        missing(group, Thing::Course(id(9)))
    );
    let whole = |it: &mut Draft| it.rooms[0].part_of = Some(id(9));
    assert_eq!(said(whole), missing(Thing::Room(id(0)), Thing::Room(id(9))));
}

#[test]
fn parts_of_parts_and_parts_elsewhere() {
    let nested = |it: &mut Draft| {
        it.rooms[0].part_of = Some(id(1));
        it.rooms[1].part_of = Some(id(2));
    };
    assert_eq!(said(nested), [ProblemRefusal::PartOfPart(id(0))]);
    let elsewhere = |it: &mut Draft| {
        in_building(it, [Some(0), Some(0), Some(1)]);
        it.rooms[0].part_of = Some(id(2));
    };
    assert_eq!(said(elsewhere), [ProblemRefusal::PartElsewhere(id(0))]);
}

#[test]
fn ways_and_wings() {
    let with = |ways: Vec<Way>| {
        said(|it| {
            in_building(it, [Some(0), Some(1), None]);
            it.ways = ways;
        })
    };
    assert_eq!(with(vec![way(0, 1)]), []);
    let nowhere = |one, other| vec![ProblemRefusal::WayNowhere(id(one), id(other))];
    assert_eq!(with(vec![way(1, 1)]), nowhere(1, 1));
    assert_eq!(with(vec![way(1, 0), way(2, 0)]), nowhere(0, 2));
    let two = [ProblemRefusal::TwoWays(id(0), id(1))];
    assert_eq!(with(vec![way(0, 1), way(1, 0)]), two);
    let in_two = |it: &mut Draft| {
        in_building(it, [Some(0), Some(1), None]);
        (it.rooms[0].wing, it.rooms[1].wing) = (Some(id(0)), Some(id(0)));
    };
    assert_eq!(said(in_two), [ProblemRefusal::WingInTwo(id(0))]);
}

#[test]
fn places_with_room_for_all_and_pairs_of_rooms() {
    let boundless = |change: fn(&mut Draft)| {
        said(|it| {
            it.rooms[0].boundless = true;
            change(it);
        })
    };
    let refused = [ProblemRefusal::Boundless(id(0))];
    assert_eq!(boundless(|_| ()), []);
    assert_eq!(boundless(|it| it.rooms[0].part_of = Some(id(1))), refused);
    assert_eq!(boundless(|it| it.rooms[1].part_of = Some(id(0))), refused);
    assert_eq!(
        boundless(|it| it.rooms[0].open = vec![block(9, 10)]),
        refused
    );
    let held = |it: &mut Draft| it.holds = vec![hold()];
    assert_eq!(boundless(held), refused);

    let beside = |buildings, beside: Vec<usize>| {
        said(|it| {
            in_building(it, buildings);
            it.courses[0].needs.beside = beside.into_iter().map(id).collect();
        })
    };
    let none = [ProblemRefusal::NoPair(id(0))];
    assert_eq!(beside([Some(0), Some(1), Some(1)], vec![1]), []);
    assert_eq!(beside([Some(0), Some(1), Some(2)], vec![1]), none);
    assert_eq!(
        beside([Some(0), None, Some(2)], vec![1]),
        [],
        "on-line beside a room"
    );
    let halves = |it: &mut Draft| {
        it.rooms.truncate(2);
        it.rooms[0].part_of = Some(id(1));
        it.courses[0].needs.beside = vec![id(1)];
    };
    assert_eq!(said(halves), none, "a hall and its own half");
}

fn block(from: i8, to: i8) -> Block {
    let hours = Hours {
        start: time(from, 0, 0, 0),
        end: Some(time(to, 0, 0, 0)),
    };
    Block {
        days: WeekdaySet::only(Weekday::Monday),
        hours,
    }
}

fn hold() -> Hold {
    Hold {
        id: id(0),
        centre: id(0),
        tenant: Title::parse("The school").unwrap(),
        rooms: vec![id(0)],
        patterns: vec![],
    }
}

#[test]
fn hours_that_end_before_they_begin_and_weights_too_heavy() {
    let backwards = |thing| vec![ProblemRefusal::Backwards(thing)];
    let wrong = || vec![block(11, 10)];
    let (room, leader, course) = (
        Thing::Room(id(1)),
        Thing::Leader(id(2)),
        Thing::Course(id(0)),
    );
    assert_eq!(said(|it| it.rooms[1].open = wrong()), backwards(room));
    assert_eq!(said(|it| it.leaders[2].can = wrong()), backwards(leader));
    assert_eq!(said(|it| it.leaders[2].cannot = wrong()), backwards(leader));
    assert_eq!(
        said(|it| it.leaders[2].prefers = wrong()),
        backwards(leader)
    );
    assert_eq!(
        said(|it| it.courses[0].needs.not = wrong()),
        backwards(course)
    );
    assert_eq!(
        said(|it| it.courses[0].wishes.hours = wrong()),
        backwards(course)
    );
    assert_eq!(
        said(|it| it.courses[0].needs.not = vec![block(10, 10)]),
        backwards(course)
    );
    assert_eq!(said(|it| it.weights.moved = 1_000), []);
    assert_eq!(
        said(|it| it.weights.moved = 1_001),
        [ProblemRefusal::TooHeavy]
    );
    assert_eq!(
        said(|it| it.weights.seats = 1_001),
        [ProblemRefusal::TooHeavy]
    );
}

#[test]
fn courses_and_leaders() {
    let out = |meetings| said(|it| it.courses[0].meetings = meetings);
    assert_eq!(out(0), [ProblemRefusal::MeetingsOutOfRange(id(0))]);
    assert_eq!(out(15), []);
    assert_eq!(out(16), [ProblemRefusal::MeetingsOutOfRange(id(0))]);
    for minutes in [0, 61] {
        let refusal = ProblemRefusal::MinutesOutOfRange(id(0));
        assert_eq!(said(|it| it.courses[0].minutes = minutes), [refusal]);
    }
    let pin = |meeting| Pin {
        meeting,
        days: WeekdaySet::default(),
        start: None,
        rooms: vec![],
    };
    assert_eq!(said(|it| it.courses[1].pins = vec![pin(1)]), []);
    let out = ProblemRefusal::PinOutOfRange(id(1));
    assert_eq!(said(|it| it.courses[1].pins = vec![pin(2)]), [out]);
    let two = [ProblemRefusal::TwoPins(id(1))];
    assert_eq!(said(|it| it.courses[1].pins = vec![pin(1), pin(1)]), two);
    assert_eq!(said(|it| it.courses[1].pins = vec![pin(1), pin(0)]), []);
    let between = |from, to| {
        said(|it| {
            it.courses[0].needs.earliest = Some(time(from, 0, 0, 0));
            it.courses[0].needs.latest = Some(time(to, 0, 0, 0));
        })
    };
    assert_eq!(between(9, 10), []);
    assert_eq!(between(9, 9), [ProblemRefusal::NoTime(id(0))]);
    let often = |often| said(|it| it.courses[0].often = often);
    for never in [
        Often::Monthly(vec![]),
        Often::Dates(vec![]),
        Often::Times(0),
    ] {
        assert_eq!(often(never), [ProblemRefusal::NoWeeks(id(0))]);
    }
    assert_eq!(often(Often::Monthly(vec![Nth::First])), []);
    assert_eq!(often(Often::Times(1)), []);
    assert_eq!(often(Often::Dates(vec![date(2026, 9, 8)])), []);
    let two_days = Often::Dates(vec![date(2026, 9, 8), date(2026, 9, 7)]);
    assert_eq!(
        often(two_days.clone()),
        [ProblemRefusal::DatesOnMoreDays(id(0))]
    );
    assert_eq!(
        said(|it| it.courses[1].often = two_days),
        [],
        "it has two meetings"
    );
    let all = |it: &mut Draft| it.courses[0].except = vec![it.span];
    assert_eq!(said(all), [ProblemRefusal::NeverHeld(id(0))]);
    let first = |it: &mut Draft| it.courses[0].except = vec![Span::day(it.span.first())];
    assert_eq!(said(first), []);
    let nothing = ProblemRefusal::LeadsNothing(id(0));
    assert_eq!(said(|it| it.leaders[0].most_a_week = Some(0)), [nothing]);
    assert_eq!(said(|it| it.leaders[0].most_a_week = Some(1)), []);
    assert_eq!(
        said(|it| it.leaders[1].most_a_week = Some(0)),
        [],
        "who leads none anyway"
    );
}
