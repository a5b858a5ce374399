//! The house kept by hand: rooms, tenants, school years, faculties.

use domain::{
    centre::upkeep::{Upkeep, UpkeepRefusal},
    clash::{ClashWith, House as Judge},
    course::Course,
    faculty::Faculty,
    hold::Hold,
    id::{FacultyId, HoldId, RoomId},
    offer::State,
    pattern::{Hours, Pattern, Season},
    place::{Place, Room},
    text::Title,
};
use futures::future::join;
use jiff::civil::time;
use store::{SaveError, UpkeepError};

use crate::house::{CENTRE, House, course, now, programme, stories, uuid};

stories! {
    what_the_hand_wrote_outlives_an_import
    a_room_goes_when_nothing_is_in_it_and_stays_away
    nothing_is_shown_in_a_room_that_is_gone
    a_tenant_takes_no_room_from_a_course
    of_a_tenant_and_a_course_exactly_one_has_the_room
    a_tenant_who_left_stays_away
    a_faculty_with_courses_stays
    a_year_that_overlaps_is_refused
}

async fn keep(house: &House, change: Upkeep) -> Result<(), UpkeepError> {
    house.store.keep_house(CENTRE, change, None, now()).await
}

async fn room(house: &House, number: u32) -> Room {
    let catalogue = house.store.catalogue(CENTRE).await.unwrap();
    catalogue.room(RoomId(uuid(4, number))).unwrap().clone()
}

/// The school in room 1 at the hours of course 1.
fn school() -> Hold {
    Hold {
        id: HoldId(uuid(8, 1)),
        centre: CENTRE,
        tenant: Title::parse("Skola").unwrap(),
        rooms: vec![RoomId(uuid(4, 1))],
        patterns: vec![Pattern {
            place: Place::Unknown,
            season: Season::WholeYear,
            hours: Hours::new(time(9, 0, 0, 0), Some(time(15, 0, 0, 0))).unwrap(),
            ..course(1, 5).offer.patterns[0].clone()
        }],
    }
}

fn ended(mut course: Course) -> Course {
    course.offer.state = State::Ended;
    course
}

async fn what_the_hand_wrote_outlives_an_import(house: House) {
    let house = house.with(vec![course(1, 5)]).await;
    let mut smaller = room(&house, 1).await;
    smaller.name = Title::parse("Zāle").unwrap();
    smaller.seats = Some(8);
    keep(&house, Upkeep::Room(smaller.clone(), None))
        .await
        .unwrap();
    assert_eq!(room(&house, 1).await, smaller);
    let again = programme(vec![course(1, 5)]);
    house.store.take_in(&again, now()).await.unwrap();
    let catalogue = house
        .store
        .another_server()
        .catalogue(CENTRE)
        .await
        .unwrap();
    assert_eq!(catalogue.room(smaller.id), Some(&smaller));
    assert_eq!(catalogue.rooms.len(), again.rooms.len(), "each room once");
    let others = house
        .store
        .brought_by_others(CENTRE, "kursi.csv")
        .await
        .unwrap();
    assert_eq!(others.rooms, [smaller]);
}

async fn a_room_goes_when_nothing_is_in_it_and_stays_away(house: House) {
    let house = house.with(vec![course(1, 5)]).await;
    let out = Upkeep::RoomOut(RoomId(uuid(4, 1)));
    let used = UpkeepRefusal::Used(vec![ClashWith::Course(course(1, 5).id)]);
    assert_eq!(keep(&house, out.clone()).await, Err(used.into()));
    house
        .store
        .save_course(ended(course(1, 5)), None, now())
        .await
        .unwrap();
    keep(&house, out).await.unwrap();
    house
        .store
        .take_in(&programme(vec![course(2, 5)]), now())
        .await
        .unwrap();
    let catalogue = house.store.catalogue(CENTRE).await.unwrap();
    let gone = RoomId(uuid(4, 1));
    assert!(!catalogue.uses(gone) && catalogue.rooms.iter().all(|room| room.id != gone));
    assert!(catalogue.room(gone).is_some(), "what ended still names it");
}

async fn nothing_is_shown_in_a_room_that_is_gone(house: House) {
    let house = house.with(Vec::new()).await;
    keep(&house, Upkeep::RoomOut(RoomId(uuid(4, 1))))
        .await
        .unwrap();
    let shown = house.store.save_course(course(1, 5), None, now()).await;
    assert_eq!(shown, Err(SaveError::RoomGone(RoomId(uuid(4, 1)))));
    let mut draft = course(1, 5);
    draft.offer.state = State::Draft;
    house.store.save_course(draft, None, now()).await.unwrap();
}

async fn a_tenant_takes_no_room_from_a_course(house: House) {
    let house = house.with(vec![course(1, 5)]).await;
    let Err(UpkeepError::Refused(UpkeepRefusal::Clash(clash))) =
        keep(&house, Upkeep::Hold(school())).await
    else {
        panic!("a clash")
    };
    assert_eq!(clash.with, ClashWith::Course(course(1, 5).id));
    assert!(
        house
            .store
            .catalogue(CENTRE)
            .await
            .unwrap()
            .holds
            .is_empty()
    );
    let mut elsewhere = school();
    elsewhere.rooms = vec![RoomId(uuid(4, 2))];
    keep(&house, Upkeep::Hold(elsewhere.clone())).await.unwrap();
    assert_eq!(
        house.store.catalogue(CENTRE).await.unwrap().holds,
        [elsewhere]
    );
}

async fn of_a_tenant_and_a_course_exactly_one_has_the_room(house: House) {
    let mut house = house.with(Vec::new()).await;
    for _ in 0..4 {
        let other = house.store.another_server();
        let (tenant, saved) = join(
            keep(&house, Upkeep::Hold(school())),
            other.save_course(course(1, 5), None, now()),
        )
        .await;
        assert_ne!(tenant.is_ok(), saved.is_ok(), "{tenant:?} {saved:?}");
        let catalogue = house.store.catalogue(CENTRE).await.unwrap();
        let judge: Judge = catalogue.as_house(now().civil.date());
        let clashes = catalogue
            .courses
            .iter()
            .flat_map(|course| judge.clashes(course));
        assert_eq!(clashes.count(), 0);
        house = if tenant.is_ok() {
            keep(&house, Upkeep::HoldOut(school().id)).await.unwrap();
            house
        } else {
            house
                .store
                .save_course(ended(course(1, 5)), None, now())
                .await
                .unwrap();
            house
        };
    }
}

async fn a_tenant_who_left_stays_away(house: House) {
    let mut brought = programme(Vec::new());
    brought.holds = vec![school()];
    house.store.take_in(&brought, now()).await.unwrap();
    keep(&house, Upkeep::HoldOut(school().id)).await.unwrap();
    house.store.take_in(&brought, now()).await.unwrap();
    assert!(
        house
            .store
            .catalogue(CENTRE)
            .await
            .unwrap()
            .holds
            .is_empty()
    );
    house
        .store
        .save_course(course(1, 5), None, now())
        .await
        .unwrap();
    let unknown = keep(&house, Upkeep::HoldOut(HoldId(uuid(8, 9)))).await;
    assert!(matches!(
        unknown,
        Err(UpkeepError::Store(store::StoreError::Missing(_)))
    ));
}

async fn a_faculty_with_courses_stays(house: House) {
    let house = house.with(vec![course(1, 5)]).await;
    let languages = FacultyId(uuid(6, 1));
    let catalogue = house.store.catalogue(CENTRE).await.unwrap();
    let first = catalogue.faculty(languages).unwrap().clone();
    let second = Faculty {
        id: FacultyId(uuid(6, 2)),
        slug: domain::text::Slug::parse("deja").unwrap(),
        name: domain::language::Translated::new(
            domain::language::Language::Lv,
            Title::parse("Deja").unwrap(),
        ),
        rank: 0,
        ..first.clone()
    };
    let both = vec![second.clone(), first];
    keep(&house, Upkeep::Faculties(both)).await.unwrap();
    let refused = keep(&house, Upkeep::FacultyOut(languages)).await;
    assert!(matches!(
        refused,
        Err(UpkeepError::Refused(UpkeepRefusal::Used(_)))
    ));
    house
        .store
        .save_course(ended(course(1, 5)), None, now())
        .await
        .unwrap();
    keep(&house, Upkeep::FacultyOut(languages)).await.unwrap();
    let catalogue = house.store.catalogue(CENTRE).await.unwrap();
    assert_eq!(catalogue.faculties, [second]);
    assert!(
        catalogue.faculty(languages).is_some(),
        "what ended still names it"
    );
}

async fn a_year_that_overlaps_is_refused(house: House) {
    let house = house.with(Vec::new()).await;
    let catalogue = house.store.catalogue(CENTRE).await.unwrap();
    let mut next = catalogue.calendar.years[0].clone();
    next.open_days = vec![jiff::civil::date(2026, 11, 18)];
    keep(&house, Upkeep::Year(next.clone())).await.unwrap();
    next.id = domain::id::SchoolYearId(uuid(5, 2));
    let refused = keep(&house, Upkeep::Year(next.clone())).await;
    assert!(matches!(
        refused,
        Err(UpkeepError::Refused(UpkeepRefusal::Calendar(_)))
    ));
    let catalogue = house.store.catalogue(CENTRE).await.unwrap();
    assert_eq!(catalogue.calendar.years.len(), 1);
    assert_eq!(catalogue.calendar.years[0].open_days, next.open_days);
}
