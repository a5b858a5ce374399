//! What clashes with what, by example, and by a second way of looking that knows nothing of the judge.

use jiff::civil::{Weekday, date, time};
use proptest::prelude::*;

use super::*;
use crate::{
    calendar::SchoolYear,
    course::{Entry, Level},
    holiday::Country,
    id::{BuildingId, CentreId, SchoolYearId, SetId},
    language::{Language, Translated},
    offer::{Audience, State},
    pattern::{Pattern, Rhythm, Season, WeekdaySet},
    text::{Line, Slug, Title},
};

const CENTRE: CentreId = CentreId(Uuid::from_u128(1));

fn room(number: u128, seats: u16) -> Room {
    Room {
        id: RoomId(Uuid::from_u128(number)),
        centre: CENTRE,
        building: BuildingId(Uuid::from_u128(1)),
        wing: None,
        name: Title::parse("A room").unwrap(),
        seats: Some(seats),
        step_free: true,
        hearing_loop: false,
        equipment: vec![],
        divisible: false,
    }
}

fn line(room: u128, day: i8, start: i8, length: i8) -> Pattern {
    let day = Weekday::from_monday_zero_offset(day).unwrap();
    Pattern {
        rhythm: Rhythm::Weekly {
            days: WeekdaySet::only(day),
        },
        hours: Hours::new(time(start, 0, 0, 0), Some(time(start + length, 0, 0, 0))).unwrap(),
        place: Place::Room(RoomId(Uuid::from_u128(room))),
        season: Season::Terms,
        except: vec![],
    }
}

fn course(number: u128, leader: &str, patterns: Vec<Pattern>) -> Course {
    let offer = Offer {
        centre: CENTRE,
        faculty: None,
        slug: Slug::parse(&format!("course-{number}")).unwrap(),
        title: Translated::new(Language::Lv, Title::parse("A course").unwrap()),
        kind: None,
        text: None,
        leader: Alias::parse(leader).ok(),
        bring: None,
        cost: None,
        language: None,
        audience: Audience::Everyone,
        patterns,
        changes: vec![],
        state: State::Published,
    };
    Course {
        id: CourseId(Uuid::from_u128(number)),
        set: SetId(Uuid::from_u128(number)),
        offer,
        seats: Seats::Known(12),
        minimum: None,
        level: Level::Any,
        entry: Entry::Open,
        opens: None,
        closes: None,
    }
}

/// September and October 2026.
fn calendar() -> Calendar {
    let year = SchoolYear {
        open_days: Vec::new(),
        id: SchoolYearId(Uuid::from_u128(1)),
        centre: CENTRE,
        name: Line::parse("2026/2027").unwrap(),
        span: Span::new(date(2026, 9, 1), date(2026, 10, 31)).unwrap(),
        terms: vec![],
        closures: vec![],
    };
    Calendar::new(Country::Lv, vec![year]).unwrap()
}

/// Asks in a house of three rooms with these courses and holds.
fn asked<T>(courses: &[Course], holds: &[Hold], ask: impl Fn(House) -> T) -> T {
    let (calendar, rooms) = (calendar(), [room(1, 12), room(2, 20), room(3, 8)]);
    ask(House {
        calendar: &calendar,
        from: date(2026, 9, 1),
        rooms: &rooms,
        holds,
        courses,
        activities: &[],
    })
}

#[test]
fn the_room_and_the_leader_are_told_apart_with_the_first_day_and_how_often() {
    let there = [course(1, "Anna", vec![line(1, 0, 10, 2)])];
    let room_only = course(2, "Berta", vec![line(1, 0, 11, 2)]);
    let found = asked(&there, &[], |house| house.clashes(&room_only));
    let with = ClashWith::Course(there[0].id);
    let clash = Clash {
        with,
        taken: Taken::Room(RoomId(Uuid::from_u128(1))),
        date: date(2026, 9, 7),
        hours: there[0].offer.patterns[0].hours,
        times: 8,
    };
    assert_eq!(found, [clash]);
    let leader_only = course(2, "ANNA", vec![line(2, 0, 11, 2)]);
    let found = asked(&there, &[], |house| house.clashes(&leader_only));
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].taken, Taken::Leader(Alias::parse("ANNA").unwrap()));
    let neither = course(2, "Berta", vec![line(1, 1, 11, 2)]);
    assert_eq!(asked(&there, &[], |house| house.clashes(&neither)), []);
}

#[test]
fn what_is_over_clashes_with_nothing() {
    let there = [course(1, "Anna", vec![line(1, 0, 10, 2)])];
    let mine = course(2, "Berta", vec![line(1, 0, 11, 2)]);
    let found = |from| asked(&there, &[], |house| House { from, ..house }.clashes(&mine));
    let clash = &found(date(2026, 10, 20))[0];
    assert_eq!((clash.date, clash.times), (date(2026, 10, 26), 1));
    assert_eq!(found(date(2026, 10, 27)), []);
    assert_eq!(found(date(2027, 1, 1)), []);
}

#[test]
fn drafts_of_others_take_nothing_and_a_draft_is_told_what_it_would_take() {
    let mut there = course(1, "Anna", vec![line(1, 0, 10, 2)]);
    let mut mine = course(2, "Berta", vec![line(1, 0, 10, 2)]);
    mine.offer.state = State::Draft;
    let found = asked(std::slice::from_ref(&there), &[], |house| {
        house.clashes(&mine)
    });
    assert_eq!(found.len(), 1);
    there.offer.state = State::Draft;
    assert_eq!(asked(&[there], &[], |house| house.clashes(&mine)), []);
}

#[test]
fn two_lines_of_one_course_clash_with_each_other() {
    let mine = course(2, "Berta", vec![line(1, 0, 10, 2), line(1, 0, 11, 2)]);
    let found = asked(&[], &[], |house| house.clashes(&mine));
    assert!(!found.is_empty());
    assert!(
        found
            .iter()
            .all(|clash| clash.with == ClashWith::Course(mine.id))
    );
}

#[test]
fn a_tenant_is_named_with_their_hours() {
    let hold = Hold {
        id: HoldId(Uuid::from_u128(9)),
        centre: CENTRE,
        tenant: Title::parse("The school").unwrap(),
        rooms: vec![RoomId(Uuid::from_u128(1))],
        patterns: vec![line(1, 0, 8, 7)],
    };
    let mine = course(2, "Berta", vec![line(1, 0, 14, 2)]);
    let found = asked(&[], std::slice::from_ref(&hold), |house| {
        house.clashes(&mine)
    });
    assert_eq!(found[0].with, ClashWith::Hold(hold.id));
    assert_eq!(found[0].hours, hold.patterns[0].hours);
}

#[test]
fn the_nearest_room_is_large_enough_and_the_nearest_hour_comes_after() {
    let there = [course(1, "Anna", vec![line(1, 0, 10, 2)])];
    let mine = course(2, "Berta", vec![line(1, 0, 10, 1)]);
    let found = asked(&there, &[], |house| house.nearest_free(&mine, 0));
    let [rooms, hours] = found.as_slice() else {
        panic!("a room and an hour, not {found:?}")
    };
    assert_eq!(
        rooms.room,
        RoomId(Uuid::from_u128(2)),
        "the third is too small"
    );
    assert_eq!(rooms.hours, mine.offer.patterns[0].hours);
    assert_eq!(hours.room, RoomId(Uuid::from_u128(1)));
    assert_eq!(
        hours.hours.start,
        time(9, 0, 0, 0),
        "two hours later is farther"
    );
}

#[test]
fn the_later_hour_is_the_nearest_where_the_room_is_taken_before() {
    let there = [course(1, "Anna", vec![line(1, 0, 9, 2)])];
    let mine = course(2, "Berta", vec![line(1, 0, 10, 1)]);
    let found = asked(&there, &[], |house| house.nearest_free(&mine, 0));
    assert_eq!(found[1].hours.start, time(11, 0, 0, 0));
}

#[test]
fn no_hour_is_proposed_before_eight_or_after_eight_in_the_evening() {
    for (taken, mine, free) in [
        ((8, 12), 13, None),
        ((8, 11), 13, Some(19)),
        ((9, 11), 14, Some(8)),
    ] {
        let there = [course(1, "Anna", vec![line(1, 0, taken.0, taken.1)])];
        let mine = course(2, "Berta", vec![line(1, 0, mine, 1)]);
        let found = asked(&there, &[], |house| house.nearest_free(&mine, 0));
        let here = found
            .iter()
            .filter(|at| at.room == RoomId(Uuid::from_u128(1)));
        let hours: Vec<_> = here.map(|at| at.hours.start.hour()).collect();
        assert_eq!(hours, Vec::from_iter(free));
    }
}

#[test]
fn no_hour_ends_after_eight_in_the_evening_by_half_an_hour_either() {
    let there = [course(1, "Anna", vec![line(1, 0, 12, 7)])];
    let mut mine = course(2, "Berta", vec![line(1, 0, 18, 1)]);
    mine.offer.patterns[0].hours = Hours::new(time(18, 0, 0, 0), Some(time(19, 30, 0, 0))).unwrap();
    let found = asked(&there, &[], |house| house.nearest_free(&mine, 0));
    let here = found
        .iter()
        .filter(|at| at.room == RoomId(Uuid::from_u128(1)));
    assert_eq!(here.count(), 0, "from seven until half past eight");
}

#[test]
fn a_room_is_proposed_that_is_as_easy_to_reach_and_near() {
    let with_steps = |room: Room| Room {
        step_free: false,
        ..room
    };
    let in_building = |number, room: Room| Room {
        building: BuildingId(Uuid::from_u128(number)),
        ..room
    };
    let there = [course(1, "Anna", vec![line(1, 0, 10, 2)])];
    let mine = course(2, "Berta", vec![line(1, 0, 10, 1)]);
    let proposed = |rooms: &[Room]| {
        let found = asked(&there, &[], |house| {
            House { rooms, ..house }.nearest_free(&mine, 0)
        });
        found
            .into_iter()
            .map(|free| free.room.0.as_u128())
            .find(|room| *room != 1)
    };
    assert_eq!(
        proposed(&[room(1, 12), with_steps(room(2, 12)), room(3, 40)]),
        Some(3)
    );
    assert_eq!(
        proposed(&[
            with_steps(room(1, 12)),
            with_steps(room(2, 12)),
            room(3, 40)
        ]),
        Some(2)
    );
    assert_eq!(
        proposed(&[room(1, 12), in_building(2, room(2, 12)), room(3, 40)]),
        Some(3)
    );
    assert_eq!(proposed(&[room(1, 12), room(2, 40), room(3, 13)]), Some(3));
}

#[test]
fn what_takes_the_room_of_somebody_else_is_none_of_its_clashes() {
    let hold = Hold {
        id: HoldId(Uuid::from_u128(9)),
        centre: CENTRE,
        tenant: Title::parse("The school").unwrap(),
        rooms: vec![RoomId(Uuid::from_u128(1))],
        patterns: vec![line(1, 0, 10, 2)],
    };
    let there = [course(1, "Anna", vec![line(1, 0, 10, 2)])];
    let mine = course(2, "Berta", vec![line(1, 0, 14, 2)]);
    assert_eq!(asked(&there, &[hold], |house| house.clashes(&mine)), []);
}

#[test]
fn a_line_that_meets_another_of_its_course_is_told_with_the_hours_of_the_other() {
    let mine = course(2, "Berta", vec![line(1, 0, 10, 2), line(1, 0, 11, 2)]);
    let found = asked(&[], &[], |house| house.clashes(&mine));
    let room = found
        .iter()
        .find(|clash| matches!(clash.taken, Taken::Room(_)));
    assert_eq!(room.unwrap().hours, mine.offer.patterns[1].hours);
}

#[test]
fn nothing_is_proposed_for_what_has_no_room() {
    let mut mine = course(2, "Berta", vec![line(1, 0, 10, 1)]);
    mine.offer.patterns[0].place = Place::Unknown;
    assert_eq!(asked(&[], &[], |house| house.nearest_free(&mine, 0)), []);
    assert_eq!(asked(&[], &[], |house| house.nearest_free(&mine, 1)), []);
}

fn any_line() -> impl Strategy<Value = Pattern> {
    (1_u128..4, 0_i8..3, 8_i8..14, 1_i8..3)
        .prop_map(|(room, day, start, length)| line(room, day, start, length))
}

fn any_course(number: u128) -> impl Strategy<Value = Course> {
    let leader = prop::sample::select(vec!["Anna", "Berta", "Cilda"]);
    (leader, prop::collection::vec(any_line(), 1..3))
        .prop_map(move |(leader, patterns)| course(number, leader, patterns))
}

/// Whether a minute is shared, asked of the lines themselves.
fn meet(one: &Course, other: &Course) -> bool {
    let same_leader = one.offer.leader == other.offer.leader;
    let lines = |course: &Course| course.offer.patterns.clone();
    lines(one).iter().any(|mine| {
        lines(other).iter().any(|theirs| {
            mine.rhythm == theirs.rhythm
                && mine.hours.overlap(theirs.hours)
                && (same_leader || mine.place == theirs.place)
        })
    })
}

proptest! {
    #[test]
    fn it_clashes_exactly_with_those_that_share_a_minute(
        one in any_course(1), two in any_course(2), mine in any_course(3)
    ) {
        let there = [one, two];
        let found = asked(&there, &[], |house| house.clashes(&mine));
        for other in &there {
            // Two lines at one start are one meeting, of which the first line counts.
            let doubled = |course: &Course| {
                let lines = &course.offer.patterns;
                lines.len() == 2 && lines[0].rhythm == lines[1].rhythm && lines[0].hours.start == lines[1].hours.start
            };
            if !doubled(other) && !doubled(&mine) {
                let told = found.iter().any(|clash| clash.with == ClashWith::Course(other.id));
                prop_assert_eq!(told, meet(&mine, other));
            }
        }
    }

    #[test]
    fn what_is_proposed_is_free(one in any_course(1), two in any_course(2), mine in any_course(3)) {
        let there = [one, two];
        for free in asked(&there, &[], |house| house.nearest_free(&mine, 0)) {
            let there_instead = moved(&mine, 0, free);
            prop_assert_eq!(asked(&there, &[], |house| house.clashes(&there_instead)), []);
        }
    }
}
