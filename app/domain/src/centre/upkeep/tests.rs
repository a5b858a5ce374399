//! What a house allows, by example, and what a tenant takes by a second way of looking.

use jiff::civil::{Weekday, date, time};
use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::{
    calendar::Closure,
    course::{Entry, Level},
    faculty::Sign,
    holiday::Country,
    id::{BuildingId, CentreId, CourseId, SchoolYearId, SetId},
    language::{Language, Translated},
    offer::Audience,
    pattern::{Hours, Pattern, Rhythm, Season, WeekdaySet},
    place::Place,
    session::Change,
    text::{Line, Slug, Title},
};

const CENTRE: CentreId = CentreId(Uuid::from_u128(1));
const FROM: Date = date(2026, 9, 1);

fn title(text: &str) -> Title {
    Title::parse(text).unwrap()
}

fn room(number: u128) -> Room {
    Room {
        id: RoomId(Uuid::from_u128(number)),
        centre: CENTRE,
        building: BuildingId(Uuid::from_u128(1)),
        wing: None,
        name: title(&format!("Room {number}")),
        seats: Some(10),
        step_free: true,
        hearing_loop: false,
        equipment: vec![],
        divisible: false,
    }
}

fn line(room: u128, day: i8, start: i8, length: i8) -> Pattern {
    Pattern {
        rhythm: Rhythm::Weekly {
            days: WeekdaySet::only(Weekday::from_monday_zero_offset(day).unwrap()),
        },
        hours: Hours::new(time(start, 0, 0, 0), Some(time(start + length, 0, 0, 0))).unwrap(),
        place: Place::Room(RoomId(Uuid::from_u128(room))),
        season: Season::Terms,
        except: vec![],
    }
}

fn course(number: u128, patterns: Vec<Pattern>) -> Course {
    Course {
        id: CourseId(Uuid::from_u128(number)),
        set: SetId(Uuid::from_u128(number)),
        offer: Offer {
            centre: CENTRE,
            faculty: Some(FacultyId(Uuid::from_u128(number))),
            slug: Slug::parse(&format!("course-{number}")).unwrap(),
            title: Translated::new(Language::Lv, title("A course")),
            kind: None,
            text: None,
            leader: None,
            bring: None,
            cost: None,
            language: None,
            audience: Audience::Everyone,
            patterns,
            changes: vec![],
            state: State::Published,
        },
        seats: Seats::Known(12),
        minimum: None,
        level: Level::Any,
        entry: Entry::Open,
        opens: None,
        closes: None,
    }
}

fn hold(patterns: Vec<Pattern>) -> Hold {
    Hold {
        id: HoldId(Uuid::from_u128(7)),
        centre: CENTRE,
        tenant: title("The school"),
        rooms: vec![RoomId(Uuid::from_u128(1))],
        patterns,
    }
}

fn faculty(number: u128, name: &str) -> Faculty {
    Faculty {
        id: FacultyId(Uuid::from_u128(number)),
        centre: CENTRE,
        slug: Slug::parse(&format!("faculty-{number}")).unwrap(),
        name: Translated::new(Language::Lv, title(name)),
        about: None,
        sign: Sign::Sun,
        rank: 0,
    }
}

/// September and October 2026.
fn year() -> SchoolYear {
    SchoolYear {
        id: SchoolYearId(Uuid::from_u128(1)),
        centre: CENTRE,
        name: Line::parse("2026/2027").unwrap(),
        span: Span::new(date(2026, 9, 1), date(2026, 10, 31)).unwrap(),
        terms: vec![],
        closures: vec![],
        open_days: vec![],
    }
}

fn asked<T>(courses: &[Course], ask: impl Fn(House) -> T) -> T {
    let calendar = Calendar::new(Country::Lv, vec![year()]).unwrap();
    let mut hall = room(3);
    hall.divisible = true;
    ask(House {
        calendar: &calendar,
        from: FROM,
        rooms: &[room(1), room(2), hall],
        holds: &[],
        courses,
        activities: &[],
    })
}

#[test]
fn a_tenant_is_told_what_it_would_take() {
    let there = [course(1, vec![line(1, 0, 14, 2)])];
    let school = hold(vec![line(1, 0, 8, 7)]);
    let found = asked(&there, |house| {
        house.allows(&Upkeep::Hold(school.clone()), &[])
    });
    let Err(UpkeepRefusal::Clash(clash)) = found else {
        panic!("a clash")
    };
    assert_eq!(clash.with, ClashWith::Course(there[0].id));
    assert_eq!((clash.date, clash.times), (date(2026, 9, 7), 8));
    let earlier = hold(vec![line(1, 0, 8, 6)]);
    assert_eq!(
        asked(&there, |house| house
            .allows(&Upkeep::Hold(earlier.clone()), &[])),
        Ok(())
    );
}

#[test]
fn what_is_no_longer_shown_is_taken_nothing_from() {
    for state in [State::Draft, State::Ended] {
        let mut mine = course(1, vec![line(1, 0, 14, 2)]);
        mine.offer.state = state;
        let school = hold(vec![line(1, 0, 8, 7)]);
        assert_eq!(asked(&[mine], |house| house.taken_by(&school)), []);
    }
}

#[test]
fn a_room_goes_when_nothing_shown_is_in_it() {
    let there = [course(1, vec![line(1, 0, 10, 2)])];
    let out = |number| Upkeep::RoomOut(RoomId(Uuid::from_u128(number)));
    let used = UpkeepRefusal::Used(vec![ClashWith::Course(there[0].id)]);
    assert_eq!(asked(&there, |house| house.allows(&out(1), &[])), Err(used));
    assert_eq!(asked(&there, |house| house.allows(&out(2), &[])), Ok(()));
    let mut ended = there[0].clone();
    ended.offer.state = State::Ended;
    assert_eq!(asked(&[ended], |house| house.allows(&out(1), &[])), Ok(()));
}

#[test]
fn a_room_stays_for_what_is_moved_into_it_from_today_on() {
    let users = |day, room, what: Option<()>| {
        let mut mine = course(1, vec![line(2, 0, 10, 2)]);
        let place = Place::Room(RoomId(Uuid::from_u128(room)));
        mine.offer.changes = vec![Change {
            date: date(2026, 9, 7),
            start: time(10, 0, 0, 0),
            what: match what {
                Some(()) => ChangeKind::Move {
                    date: day,
                    hours: mine.offer.patterns[0].hours,
                    place,
                },
                None => ChangeKind::Cancel,
            },
            reason: Line::parse("The roof").unwrap(),
        }];
        asked(&[mine], |house| {
            house.users_of(RoomId(Uuid::from_u128(1))).len()
        })
    };
    assert_eq!(users(FROM, 1, Some(())), 1, "today");
    assert_eq!(users(date(2026, 9, 8), 1, Some(())), 1);
    assert_eq!(users(date(2026, 8, 31), 1, Some(())), 0, "it is over");
    assert_eq!(users(date(2026, 9, 8), 2, Some(())), 0, "elsewhere");
    assert_eq!(users(date(2026, 9, 8), 1, None), 0);
}

#[test]
fn a_room_that_was_never_shared_is_no_matter_of_sharing() {
    let both = [1, 2].map(|number| course(number, vec![line(1, 0, 10, 2)]));
    let asks = |room: Room| {
        let change = Upkeep::Room(room, None);
        asked(&both, |house| house.allows(&change, &[]))
    };
    assert_eq!(asks(room(1)), Ok(()), "as it was: their clash is older");
    let mut shared = room(1);
    shared.divisible = true;
    assert_eq!(asks(shared), Ok(()));
    let drafts = [1, 2].map(|number| {
        let mut course = course(number, vec![line(3, 0, 10, 2)]);
        course.offer.state = State::Draft;
        course
    });
    let whole = Upkeep::Room(room(3), None);
    assert_eq!(asked(&drafts, |house| house.allows(&whole, &[])), Ok(()));
    let elsewhere = [
        course(1, vec![line(1, 0, 10, 2)]),
        course(2, vec![line(1, 0, 10, 2)]),
    ];
    assert_eq!(asked(&elsewhere, |house| house.allows(&whole, &[])), Ok(()));
}

#[test]
fn two_rooms_side_by_side_have_two_names() {
    let mut twin = room(9);
    twin.name = title("ROOM 1");
    let asks = |room: Room| {
        asked(&[], |house| {
            house.allows(&Upkeep::Room(room.clone(), None), &[])
        })
    };
    assert_eq!(asks(twin.clone()), Err(UpkeepRefusal::SameName));
    twin.building = BuildingId(Uuid::from_u128(2));
    assert_eq!(asks(twin), Ok(()));
}

#[test]
fn a_hall_that_is_shared_stays_divisible() {
    let both = [1, 2].map(|number| course(number, vec![line(3, 0, 10, 2)]));
    let whole = Upkeep::Room(
        Room {
            seats: Some(5),
            ..room(3)
        },
        None,
    );
    let refused = asked(&both, |house| house.allows(&whole, &[]));
    assert!(
        matches!(refused, Err(UpkeepRefusal::Clash(_))),
        "{refused:?}"
    );
    assert_eq!(asked(&both[..1], |house| house.allows(&whole, &[])), Ok(()));
}

#[test]
fn a_course_with_more_places_than_seats_is_named() {
    let there = [course(1, vec![line(1, 0, 10, 2)])];
    let named = |seats| {
        let smaller = Room { seats, ..room(1) };
        asked(&there, |house| house.too_large_for(&smaller).len())
    };
    assert_eq!([Some(11), Some(12), None].map(named), [1, 0, 0]);
}

#[test]
fn a_closure_tells_what_falls_on_it() {
    let there = [course(1, vec![line(1, 0, 10, 2)])];
    let mut closed = year();
    closed.closures.push(Closure {
        span: Span::new(date(2026, 9, 14), date(2026, 9, 21)).unwrap(),
        reason: Line::parse("The roof").unwrap(),
    });
    let lost = asked(&there, |house| {
        house.lost_under(&house.with_year(&closed).unwrap())
    });
    let dates = vec![date(2026, 9, 14), date(2026, 9, 21)];
    assert_eq!(
        lost,
        [Lost {
            of: ClashWith::Course(there[0].id),
            dates
        }]
    );
    assert_eq!(asked(&there, |house| house.lost_under(house.calendar)), []);
}

#[test]
fn a_second_year_may_not_overlap() {
    let mut next = year();
    next.id = SchoolYearId(Uuid::from_u128(2));
    let refused = asked(&[], |house| house.allows(&Upkeep::Year(next.clone()), &[]));
    assert!(matches!(refused, Err(UpkeepRefusal::Calendar(_))));
    assert_eq!(
        asked(&[], |house| house.allows(&Upkeep::Year(year()), &[])),
        Ok(())
    );
}

#[test]
fn a_faculty_goes_when_its_courses_have_ended() {
    let mut mine = course(1, vec![]);
    mine.offer.state = State::Draft;
    let out = Upkeep::FacultyOut(FacultyId(Uuid::from_u128(1)));
    let used = UpkeepRefusal::Used(vec![ClashWith::Course(mine.id)]);
    assert_eq!(
        asked(std::slice::from_ref(&mine), |house| house.allows(&out, &[])),
        Err(used)
    );
    mine.offer.state = State::Ended;
    assert_eq!(asked(&[mine], |house| house.allows(&out, &[])), Ok(()));
}

#[test]
fn two_faculties_have_two_names() {
    let there = [faculty(1, "Mūzika"), faculty(2, "Deja")];
    let asks = |changed: Vec<Faculty>| {
        asked(&[], |house| {
            house.allows(&Upkeep::Faculties(changed.clone()), &there)
        })
    };
    assert_eq!(
        asks(vec![faculty(3, "muzika")]),
        Err(UpkeepRefusal::SameName)
    );
    assert_eq!(asks(vec![faculty(1, "Muzika")]), Ok(()), "its own name");
    assert_eq!(
        asks(vec![faculty(1, "Deja"), faculty(2, "Mūzika")]),
        Ok(()),
        "they may change names"
    );
}

proptest! {
    /// A tenant takes exactly the hours that a course in the same room has.
    #[test]
    fn a_tenant_takes_what_meets_it(
        (room, day, start, length) in (1..3_u128, 0..7_i8, 8..18_i8, 1..4_i8),
        (held_day, held_start, held_length) in (0..7_i8, 8..18_i8, 1..4_i8),
    ) {
        let there = [course(1, vec![line(room, day, start, length)])];
        let tenant = hold(vec![line(1, held_day, held_start, held_length)]);
        let taken = asked(&there, |house| house.taken_by(&tenant));
        let meets = room == 1 && day == held_day && start < held_start + held_length && held_start < start + length;
        prop_assert_eq!(taken.len(), usize::from(meets));
        if let Some(clash) = taken.first() {
            prop_assert!((8..=9).contains(&clash.times), "{} weeks", clash.times);
        }
    }

    /// What is lost was there, and is on a closed day.
    #[test]
    fn only_what_falls_on_a_closure_is_lost(day in 0..7_i8, first in 0..50_i64, length in 0..9_i64) {
        let there = [course(1, vec![line(1, day, 10, 2)])];
        let first = FROM.checked_add(jiff::Span::new().days(first)).unwrap();
        let last = first.checked_add(jiff::Span::new().days(length)).unwrap();
        let span = Span::new(first, last).unwrap();
        let mut closed = year();
        closed.closures.push(Closure { span, reason: Line::parse("Flood").unwrap() });
        let lost = asked(&there, |house| house.lost_under(&house.with_year(&closed).unwrap()));
        let meetings = year().span.meet(span).map_or(0, |both| {
            both.days().filter(|date| date.weekday().to_monday_zero_offset() == day).count()
        });
        let dates: Vec<_> = lost.iter().flat_map(|lost| lost.dates.clone()).collect();
        prop_assert_eq!(dates.len(), meetings);
        prop_assert!(dates.iter().all(|date| span.has(*date)));
    }
}
