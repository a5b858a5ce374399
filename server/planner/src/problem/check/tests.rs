//! Whatever makes no sense is refused, each thing by its own name.

use domain::{calendar::Span, pattern::Nth, place::Way};
use jiff::civil::{date, time};

use crate::{
    problem::{Draft, Often, Pin, Problem, ProblemRefusal, Room, Thing},
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
    let none = domain::pattern::WeekdaySet::default();
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
        days: domain::pattern::WeekdaySet::default(),
        start: None,
        rooms: vec![],
    };
    assert_eq!(said(|it| it.courses[1].pins = vec![pin(1)]), []);
    let out = ProblemRefusal::PinOutOfRange(id(1));
    assert_eq!(said(|it| it.courses[1].pins = vec![pin(2)]), [out]);
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
