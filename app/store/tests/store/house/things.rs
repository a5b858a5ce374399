//! What a house is made of: its centre, rooms, courses and people, each the same for the same number. The benchmark
//! measures with the same.

use domain::{
    calendar::{SchoolYear, Span},
    centre::Centre,
    course::{Course, Entry, Level, Seats},
    faculty::{Faculty, Sign},
    holiday::Country,
    id::{BuildingId, CentreId, CourseId, FacultyId, RequestKey, RoomId, SchoolYearId, SetId},
    language::{Language, Translated},
    offer::{Audience, Offer, State},
    pattern::{Hours, Pattern, Rhythm, Season, WeekdaySet},
    person::{Channel, Contact, Delivery},
    place::{Building, Place, Room},
    text::{Alias, Line, PersonName, Phone, Slug, Title},
};
use jiff::{
    Timestamp,
    civil::{Time, Weekday, date},
};
use store::{Enrol, Moment, NewPerson, Programme, Who};
use uuid::Uuid;

/// Tuesday, 1 September 2026, ten o'clock in the morning.
pub(crate) fn now() -> Moment {
    days_later(0)
}

pub(crate) fn days_later(days: i8) -> Moment {
    let day = date(2026, 9, 1 + days);
    let at = Timestamp::from_second(1_788_246_000 + i64::from(days) * 86_400).unwrap();
    Moment {
        civil: day.at(10, 0, 0, 0),
        at,
    }
}

pub(crate) fn uuid(kind: u32, number: u32) -> Uuid {
    Uuid::from_u128(u128::from(kind) << 64 | u128::from(number))
}

pub(crate) fn new_key() -> RequestKey {
    RequestKey(Uuid::now_v7())
}

pub(crate) const CENTRE: CentreId = CentreId(Uuid::from_u128(1));

fn title(text: &str) -> Translated<Title> {
    Translated::new(Language::Lv, Title::parse(text).unwrap())
}

fn centre() -> Centre {
    Centre {
        id: CENTRE,
        slug: Slug::parse("saieta-nams").unwrap(),
        name: title("Saieta nams"),
        about: None,
        country: Country::Lv,
        zone: "Europe/Riga".to_owned(),
        language: Language::Lv,
        phone: None,
        email: None,
        address: None,
        way_in: Vec::new(),
        opening: Vec::new(),
        services: Vec::new(),
    }
}

fn room(number: u32) -> Room {
    Room {
        id: RoomId(uuid(4, number)),
        centre: CENTRE,
        building: BuildingId(uuid(3, 1)),
        wing: None,
        name: Title::parse(&format!("{number}. telpa")).unwrap(),
        seats: Some(12),
        step_free: true,
        hearing_loop: false,
        equipment: Vec::new(),
        divisible: false,
    }
}

fn year() -> SchoolYear {
    SchoolYear {
        open_days: Vec::new(),
        id: SchoolYearId(uuid(5, 1)),
        centre: CENTRE,
        name: Line::parse("2026/2027").unwrap(),
        span: Span::new(date(2026, 9, 1), date(2027, 6, 30)).unwrap(),
        terms: Vec::new(),
        closures: Vec::new(),
    }
}

/// A published course, alone in its set, in a room of its own on Mondays at ten.
pub(crate) fn course(number: u32, seats: u16) -> Course {
    let day = WeekdaySet::only(Weekday::Monday);
    let hours = Hours::new(
        Time::constant(10, 0, 0, 0),
        Some(Time::constant(11, 30, 0, 0)),
    )
    .unwrap();
    let place = Place::Room(RoomId(uuid(4, number)));
    let pattern = Pattern {
        rhythm: Rhythm::Weekly { days: day },
        hours,
        place,
        season: Season::Terms,
        except: Vec::new(),
    };
    let offer = Offer {
        centre: CENTRE,
        faculty: Some(FacultyId(uuid(6, 1))),
        slug: Slug::parse(&format!("kurss-{number}")).unwrap(),
        title: title(&format!("Kurss {number}")),
        kind: None,
        text: None,
        leader: Some(Alias::parse(&format!("Leader {number}")).unwrap()),
        bring: None,
        cost: None,
        language: Some(Language::Lv),
        audience: Audience::Everyone,
        patterns: vec![pattern],
        changes: Vec::new(),
        state: State::Published,
    };
    Course {
        id: CourseId(uuid(2, number)),
        set: SetId(uuid(7, number)),
        offer,
        seats: Seats::Known(seats),
        minimum: None,
        level: Level::Any,
        entry: Entry::Open,
        opens: None,
        closes: None,
    }
}

/// The programme of a house with these courses.
pub(crate) fn programme(courses: Vec<Course>) -> Programme {
    let building = Building {
        id: BuildingId(uuid(3, 1)),
        centre: CENTRE,
        name: title("Saieta nams"),
        address: Line::parse("Skolas iela 1, Ozoli").unwrap(),
        way_in: None,
    };
    let faculty = Faculty {
        id: FacultyId(uuid(6, 1)),
        centre: CENTRE,
        slug: Slug::parse("valodas").unwrap(),
        name: title("Valodas"),
        about: None,
        sign: Sign::Sun,
        rank: 1,
    };
    let rooms = (1..=20).map(room).collect();
    Programme {
        source: "kursi.csv".to_owned(),
        centre: centre(),
        buildings: vec![building],
        wings: Vec::new(),
        rooms,
        faculties: vec![faculty],
        years: vec![year()],
        holds: Vec::new(),
        courses,
        activities: Vec::new(),
    }
}

/// Somebody, the same for the same number.
pub(crate) fn somebody(number: u32) -> NewPerson {
    let letters: String = format!("{number:06}")
        .bytes()
        .map(|digit| char::from(b'a' + digit - b'0'))
        .collect();
    NewPerson {
        name: PersonName::parse(&format!("Anna {letters}")).unwrap(),
        contact: Contact::Phone(Phone::parse(&format!("+3712{number:07}")).unwrap()),
        language: Language::Lv,
        wants: Delivery::Call,
        needs: None,
    }
}

/// A request of somebody's, under a key of its own.
pub(crate) fn wish(course: &Course, person: u32) -> Enrol {
    Enrol {
        key: new_key(),
        centre: CENTRE,
        course: course.id,
        who: Who::New(somebody(person)),
        channel: Channel::Web,
    }
}
