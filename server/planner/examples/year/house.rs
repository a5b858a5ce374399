//! Houses of any size, with the proportions of real programmes: how often groups of an English u3a meet (half of them
//! monthly), how long and how large they are, which rooms and tenants the demo house has.

use std::{fmt::Debug, str::FromStr};

use domain::{
    calendar::{Calendar, Span},
    hold::Hold,
    holiday::Country,
    id::{CourseId, FacultyId},
    pattern::{Hours, Nth, Pattern, Rhythm, Season, WeekdaySet},
    place::{Place, Way},
    text::{Line, Title},
};
use jiff::civil::{Time, Weekday, date, time};
use planner::problem::{
    Block, Course, Crowd, Draft, Group, Leader, Often, Raster, Room, Sound, Weights,
};
use rand_core::{Rng, SeedableRng};
use rand_pcg::Pcg64Mcg;

/// What a house of size one has.
const COURSES: usize = 200;
const ROOMS: usize = 25;
/// The first room of the school's house.
const SCHOOL: usize = 20;
const LEADERS: usize = 120;
const FACULTIES: usize = 10;
const GROUPS: usize = 60;
/// The seats of rooms, over and over.
const SEATS: [u16; 10] = [80, 30, 24, 16, 12, 14, 10, 20, 40, 16];
/// What stands in rooms, over and over; most courses need none of it.
const EQUIPMENT: [&str; 5] = ["piano", "screen", "computers", "looms", "mats"];
const WORKDAYS: [Weekday; 5] = [
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
    Weekday::Thursday,
    Weekday::Friday,
];

/// An id made of a small number.
pub(crate) fn id<Id: FromStr<Err: Debug>>(number: usize) -> Id {
    let digits = format!("{number:032x}");
    digits.parse().expect("32 hexadecimal digits are an id")
}

/// Random numbers below a bound, and shares.
struct Chance(Pcg64Mcg);

impl Chance {
    fn below(&mut self, count: usize) -> usize {
        (self.0.next_u64() >> 33) as usize % count
    }

    /// True so many times in a hundred.
    fn percent(&mut self, share: usize) -> bool {
        self.below(100) < share
    }
}

/// A house `size` times as large as one of 200 courses, always the same for a size and a number.
pub(crate) fn house(size: usize, number: u64) -> Draft {
    let mut chance = Chance(Pcg64Mcg::seed_from_u64(number));
    let days: WeekdaySet = WORKDAYS.into_iter().collect();
    let courses: Vec<Course> = (0..COURSES * size)
        .map(|number| course(&mut chance, number, size))
        .collect();
    let groups = (0..GROUPS * size).map(|number| group(&mut chance, number, &courses));
    Draft {
        calendar: Calendar {
            country: Country::Lt,
            years: vec![],
        },
        span: Span::new(date(2026, 9, 7), date(2027, 5, 16)).expect("36 weeks"),
        raster: Raster::every(30, days, hour(9), hour(19)),
        rooms: (0..ROOMS * size).map(room).collect(),
        ways: (0..size).map(way).collect(),
        holds: (0..size).flat_map(holds).collect(),
        groups: groups.collect(),
        leaders: (0..LEADERS * size)
            .map(|number| leader(&mut chance, number, &courses))
            .collect(),
        courses,
        weights: Weights::default(),
    }
}

fn hour(hour: i8) -> Time {
    time(hour, 0, 0, 0)
}

fn line(text: &str) -> Line {
    Line::parse(text).expect("a short line")
}

fn block(day: usize, from: i8, to: i8) -> Block {
    Block {
        days: WeekdaySet::only(WORKDAYS[day % WORKDAYS.len()]),
        hours: Hours::new(hour(from), Some(hour(to))).expect("in order"),
    }
}

fn room(number: usize) -> Room {
    let mut room = Room::new(id(number), Some(SEATS[number % SEATS.len()]));
    room.step_free = !number.is_multiple_of(7);
    room.hearing_loop = number % 10 < 2;
    // The last rooms of each 25 are the school's house, the others a house of three wings.
    let (part, nth) = (number / ROOMS, number % ROOMS);
    room.building = Some(id(2 * part + usize::from(nth >= SCHOOL)));
    room.wing = (nth < SCHOOL).then(|| id(3 * part + nth / 7));
    room.equipment = vec![line(EQUIPMENT[number % EQUIPMENT.len()])];
    room
}

/// The school's house is eight minutes from the other.
fn way(part: usize) -> Way {
    Way {
        between: [id(2 * part), id(2 * part + 1)],
        minutes: 8,
    }
}

/// A school holds four rooms until three, two societies hold one on a day.
fn holds(part: usize) -> Vec<Hold> {
    let first = part * ROOMS;
    let workdays: WeekdaySet = WORKDAYS.into_iter().collect();
    let school = (first + SCHOOL..first + SCHOOL + 4).collect();
    let one = vec![first + 4];
    let [tuesday, wednesday] = [Weekday::Tuesday, Weekday::Wednesday].map(WeekdaySet::only);
    let number = part * 3;
    vec![
        hold(number, "School", school, workdays, (8, 15)),
        hold(number + 1, "Commission", one.clone(), tuesday, (9, 12)),
        hold(number + 2, "Teachers", one, wednesday, (14, 17)),
    ]
}

fn hold(
    number: usize,
    tenant: &str,
    rooms: Vec<usize>,
    days: WeekdaySet,
    from_to: (i8, i8),
) -> Hold {
    Hold {
        id: id(number),
        centre: id(0),
        tenant: Title::parse(tenant).expect("a title"),
        rooms: rooms.into_iter().map(id).collect(),
        patterns: vec![Pattern {
            rhythm: Rhythm::Weekly { days },
            hours: Hours::new(hour(from_to.0), Some(hour(from_to.1))).expect("in order"),
            place: Place::Unknown,
            season: Season::WholeYear,
            except: vec![],
        }],
    }
}

/// A fifth leads only every other of its fortnightly courses in one week, a tenth comes from far.
fn leader(chance: &mut Chance, number: usize, courses: &[Course]) -> Leader {
    let mut leader = Leader::new(id(number));
    let theirs = courses
        .iter()
        .filter(|course| course.leaders == [leader.id]);
    let halves = |course: &Course| match course.often {
        Often::Fortnightly(None) => course.meetings,
        _ => 2 * course.meetings,
    };
    let most = theirs.map(halves).sum::<u8>().div_ceil(2).max(1);
    leader.most_a_week = chance.percent(20).then_some(most);
    leader.travels = chance.percent(10);
    if chance.percent(40) {
        leader.cannot.push(block(chance.below(5), 9, 19));
    }
    if chance.percent(30) {
        leader.cannot.extend((0..5).map(|day| block(day, 9, 11)));
    }
    if chance.percent(30) {
        leader.prefers = (0..5).map(|day| block(day, 11, 17)).collect();
    }
    leader
}

fn course(chance: &mut Chance, number: usize, size: usize) -> Course {
    let meetings = if chance.percent(10) { 2 } else { 1 };
    let minutes = [60, 90, 90, 120, 120, 150][chance.below(6)];
    let mut course = Course::new(id(number), meetings, minutes);
    course.season = Season::WholeYear;
    course.faculty = Some(id::<FacultyId>(number % (FACULTIES * size)));
    course.often = match chance.below(100) {
        0..40 => Often::Weekly,
        40..55 => Often::Fortnightly(None),
        55..68 => Often::Monthly(vec![Nth::Second, Nth::Fourth]),
        68..95 => Often::Monthly(vec![[Nth::First, Nth::Second, Nth::Third][chance.below(3)]]),
        _ => Often::Times(6),
    };
    course.leaders = vec![id(chance.below(LEADERS * size))];
    course.expected = [8, 9, 10, 12, 14, 16, 20, 24, 30, 48][chance.below(10)];
    course.sound = match chance.below(100) {
        0..15 => Sound::Loud,
        15..30 => Sound::Quiet,
        _ => Sound::Plain,
    };
    course.crowd = match chance.below(100) {
        0..10 => Crowd::Young,
        10..40 => Crowd::Old,
        _ => Crowd::All,
    };
    course.needs.step_free = chance.percent(20);
    if chance.percent(20) {
        course.needs.equipment = vec![line(EQUIPMENT[chance.below(EQUIPMENT.len())])];
    }
    course.wishes.same_room = true;
    course.wishes.spread = meetings;
    course.wishes.snug = chance.percent(30);
    if chance.percent(30) {
        let from = [9, 13][chance.below(2)];
        course.wishes.hours = (0..5).map(|day| block(day, from, from + 5)).collect();
    }
    course
}

/// Regulars of a faculty: up to four of its courses; a third of them cannot do without any.
fn group(chance: &mut Chance, number: usize, courses: &[Course]) -> Group {
    let faculty = courses[chance.below(courses.len())].faculty;
    let theirs: Vec<CourseId> = courses
        .iter()
        .filter(|course| course.faculty == faculty)
        .map(|course| course.id)
        .collect();
    let mut attended: Vec<CourseId> = (0..4).map(|_| theirs[chance.below(theirs.len())]).collect();
    attended.sort_unstable();
    attended.dedup();
    let mut group = Group::new(id(number), attended);
    group.people = 6;
    group.never_split = chance.percent(33);
    group.travels = chance.percent(10);
    group.latest = chance.percent(10).then_some(hour(17));
    group
}
