//! A programme meets a house that is there already, through the same door as the command line.

use domain::{
    course::Course,
    id::RequestKey,
    language::Language,
    person::{Channel, Contact, Delivery},
    place::Place,
    text::PersonName,
};
use jiff::{Timestamp, civil::date};
use serde_json::from_value;
use server::{
    bringing::original::Original,
    import::{Sheets, read},
    socket::{Asked, Told, do_asked},
};
use store::{Address, Catalogue, Enrol, Moment, Named, NewPerson, Store, Who};
use uuid::Uuid;

use crate::sheet::{Row, row, text};

const CENTRE: &str = "key,lv,en\nslug,nams,\nlanguage,en,\nname,,The House\n";
const ROOMS: &str = "building,name\nThe House,Great Hall\nThe House,Žaļā zāle\nAnnexe,Studio\n";

/// Runs a story on a runtime as the program has it: the store's engine recurses deeply.
fn told<S: Future<Output = ()> + Send + 'static>(story: impl FnOnce(Store) -> S + Send + 'static) {
    tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .thread_stack_size(10 * 1024 * 1024)
        .build()
        .unwrap()
        .block_on(async move {
            let story = async move { story(Store::open(&Address::Memory).await.unwrap()).await };
            tokio::spawn(story).await.unwrap();
        });
}

/// The house's own sheets, with a programme of `rows`.
fn own(rows: &[Row]) -> Sheets {
    Sheets::new("own")
        .with("centre.csv", CENTRE)
        .with("rooms.csv", ROOMS)
        .with(
            "faculties.csv",
            "slug,sign,name_lv,name_en\nspeles,sun,Spēles,Games\n",
        )
        .with("courses.csv", text(rows))
}

/// Takes `sheets` into the house, after a dry run that says the same.
async fn take_in(store: &Store, sheets: &Sheets) -> Told {
    let centres = store.centres().await.unwrap();
    let programme = read(sheets, centres.first()).unwrap().programme;
    let programme = Box::new(programme);
    let asked = Asked::Differences {
        programme: programme.clone(),
    };
    let foretold: Told = from_value(do_asked(store, "", asked).await.unwrap()).unwrap();
    let told: Told = from_value(
        do_asked(
            store,
            "",
            Asked::TakeIn {
                programme,
                original: None,
            },
        )
        .await
        .unwrap(),
    )
    .unwrap();
    assert_eq!(
        (foretold.joined, counts(&foretold)),
        (told.joined, counts(&told))
    );
    told
}

#[test]
fn a_sheet_that_a_command_brought_goes_back_in_its_shape() {
    told(|store| async move {
        take_in(&store, &own(&[row()])).await;
        let plan = crate::folders::fixture("plan.xlsx");
        let said = "Cik bieži=frequency,Vietas=-";
        let corrections = server::import::Corrections::parse(said, "").unwrap();
        let sheets = Sheets::one("plan.xlsx", plan.clone()).corrected(corrections);
        let centres = store.centres().await.unwrap();
        let read = read(&sheets, centres.first()).unwrap();
        let original = Original::of(&sheets, read.stands).unwrap();
        let programme = Box::new(read.programme);
        let asked = Asked::TakeIn {
            programme,
            original,
        };
        do_asked(&store, "", asked).await.unwrap();
        let folder = tempfile::tempdir().unwrap();
        let export = |name: &str| Asked::Export {
            source: "plan".to_owned(),
            centre: None,
            file: folder.path().join(name),
            language: Language::Lv,
        };
        do_asked(&store, "", export("same.xlsx")).await.unwrap();
        let same = std::fs::read(folder.path().join("same.xlsx")).unwrap();
        assert_eq!(same, plan, "nothing was changed");
        let catalogue = store.catalogue(centres[0].id).await.unwrap();
        let title = |course: &Course| course.offer.title.get(Language::Lv).1.to_string();
        let choir = catalogue.courses.iter().find(|one| title(one) == "Koris");
        let mut choir = choir.unwrap().clone();
        choir.offer.patterns[0].hours.start = jiff::civil::time(15, 0, 0, 0);
        store.save_course(choir, None, now()).await.unwrap();
        do_asked(&store, "", export("other.xlsx")).await.unwrap();
        let other = std::fs::read(folder.path().join("other.xlsx")).unwrap();
        let (before, after) = (
            crate::archive::cells(&plan).0,
            crate::archive::cells(&other).0,
        );
        let changed: Vec<_> = before
            .iter()
            .filter(|(at, value)| after.get(*at) != Some(*value))
            .collect();
        assert_eq!(changed.len(), 1, "{changed:?}");
        assert_eq!(
            (changed[0].0.1, changed[0].0.2),
            (5, 2),
            "the hour of the choir"
        );
    });
}

/// Added, changed, gone, kept and the same.
fn counts(told: &Told) -> [usize; 5] {
    let told = &told.difference;
    let listed = [&told.added, &told.changed, &told.gone, &told.kept];
    let [added, changed, gone, kept] = listed.map(Vec::len);
    [added, changed, gone, kept, told.same]
}

async fn catalogue(store: &Store) -> std::sync::Arc<Catalogue> {
    let centres = store.centres().await.unwrap();
    store.catalogue(centres[0].id).await.unwrap()
}

async fn courses(store: &Store) -> Vec<Course> {
    let mut courses = catalogue(store).await.courses.clone();
    courses.sort_by_key(|course| course.offer.slug.clone());
    courses
}

fn room(name: &str) -> Row {
    row().with("venue", "The House").with("room", name)
}

fn activity(title: &str) -> Row {
    room("Great Hall")
        .with("kind", "activity")
        .with("title", title)
}

#[test]
fn a_changed_sheet_changes_its_courses_and_never_doubles_them() {
    told(async |store| {
        let bridge = room("Great Hall")
            .with("title", "Bridge")
            .with("weekday", "Friday");
        let choir = room("Studio")
            .with("title", "Choir")
            .with("note", "leader=Anna");
        let rows = [
            room("Great Hall"),
            bridge.clone(),
            choir.clone(),
            activity("Tea"),
        ];
        assert_eq!(counts(&take_in(&store, &own(&rows)).await), [4, 0, 0, 0, 0]);
        let before = courses(&store).await;
        assert_eq!(counts(&take_in(&store, &own(&rows)).await), [0, 0, 0, 0, 4]);
        let changed = [
            room("Studio"),
            bridge.with("start", "15:00").with("end", "16:00"),
            choir.with("note", "leader=Zane"),
            activity("Tea")
                .with("start", "9:00")
                .with("weekday", "Tuesday"),
        ];
        for counted in [[0, 4, 0, 0, 0], [0, 0, 0, 0, 4]] {
            assert_eq!(counts(&take_in(&store, &own(&changed)).await), counted);
        }
        let after = courses(&store).await;
        let names = |courses: &[Course]| -> Vec<_> {
            let name = |course: &Course| (course.id, course.set, course.offer.slug.clone());
            courses.iter().map(name).collect()
        };
        assert_eq!(names(&after), names(&before));
        assert_eq!(catalogue(&store).await.activities.len(), 1);
    });
}

#[test]
fn what_moved_away_is_not_mistaken_for_what_came_into_its_place() {
    told(async |store| {
        take_in(&store, &own(&[room("Great Hall")])).await;
        let moved = room("Great Hall").with("weekday", "Tuesday");
        take_in(&store, &own(std::slice::from_ref(&moved))).await;
        let old = courses(&store).await[0].clone();
        for _ in 0..2 {
            let both = [room("Great Hall").with("note", "leader=New"), moved.clone()];
            take_in(&store, &own(&both)).await;
            let now = courses(&store).await;
            assert_eq!(now.len(), 2);
            let kept = now.iter().find(|course| course.id == old.id).unwrap();
            assert_eq!(kept.offer.patterns, old.offer.patterns);
        }
    });
}

async fn enrol(store: &Store, course: &Course) {
    let person = NewPerson {
        name: PersonName::parse("Anna Ozola").unwrap(),
        contact: Contact::Desk,
        language: Language::Lv,
        wants: Delivery::Desk,
        needs: None,
    };
    let ask = Enrol {
        key: RequestKey(Uuid::from_u128(1)),
        centre: course.offer.centre,
        course: course.id,
        who: Who::New(person),
        channel: Channel::Desk,
    };
    store.enrol(ask, now()).await.unwrap();
}

fn now() -> Moment {
    let at: Timestamp = "2026-11-22T08:00:00Z".parse().unwrap();
    Moment {
        at,
        civil: date(2026, 11, 22).at(10, 0, 0, 0),
    }
}

#[test]
fn a_course_with_people_stays_and_is_known_again_when_it_comes_back() {
    told(async |store| {
        take_in(
            &store,
            &own(&[room("Great Hall"), room("Studio").with("title", "Choir")]),
        )
        .await;
        let chess = courses(&store).await[0].clone();
        enrol(&store, &chess).await;
        let without = own(&[room("Studio").with("title", "Choir")]);
        for _ in 0..2 {
            let told = take_in(&store, &without).await;
            let kept: Vec<&str> = told
                .difference
                .kept
                .iter()
                .map(|Named { title, .. }| title.as_str())
                .collect();
            assert_eq!(kept, ["Chess"]);
        }
        let back = [
            room("Great Hall")
                .with("start", "14:00")
                .with("end", "15:00"),
            room("Studio").with("title", "Choir"),
        ];
        assert_eq!(counts(&take_in(&store, &own(&back)).await), [0, 1, 0, 0, 1]);
        assert_eq!(courses(&store).await[0].id, chess.id);
    });
}

/// The house with a course of its own, and a second source in it that was brought twice.
async fn with_second_source(store: &Store) -> std::sync::Arc<Catalogue> {
    let first = own(&[room("Great Hall").with("faculty", "Spēles")]);
    take_in(store, &first).await;
    let rows = [
        room("zala zale")
            .with("title", "Bridge")
            .with("faculty", "games"),
        room("Cellar")
            .with("title", "Wine")
            .with("faculty", "Tasting"),
        row()
            .with("venue", "")
            .with("room", "Studio")
            .with("title", "Choir"),
        room("Great Hall").with("weekday", "Friday"),
    ];
    let second = Sheets::new("second").with("courses.csv", text(&rows));
    for counted in [[4, 0, 0, 0, 0], [0, 0, 0, 0, 4]] {
        let told = take_in(store, &second).await;
        assert_eq!(counts(&told), counted);
        assert_eq!((told.joined.rooms, told.joined.faculties), (2, 1));
    }
    let told = take_in(store, &first).await;
    assert_eq!(counts(&told), [0, 0, 0, 0, 1], "the first is as it was");
    catalogue(store).await
}

#[test]
fn a_second_source_uses_the_rooms_of_the_house() {
    told(async |store| {
        let house = with_second_source(&store).await;
        assert_eq!((house.rooms.len(), house.buildings.len()), (4, 2));
        let name = |course: &Course| match course.offer.patterns[0].place {
            Place::Room(id) => house.room(id).unwrap().name.to_string(),
            _ => "nowhere".to_owned(),
        };
        let names: Vec<String> = courses(&store).await.iter().map(name).collect();
        let expected = ["Žaļā zāle", "Great Hall", "Great Hall", "Studio", "Cellar"];
        assert_eq!(names, expected);
    });
}

#[test]
fn a_second_source_uses_the_faculties_of_the_house() {
    told(async |store| {
        let house = with_second_source(&store).await;
        let [games, tasting] = house.faculties.as_slice() else {
            panic!("two doors")
        };
        assert!(games.sign != tasting.sign && games.rank < tasting.rank);
        let courses = courses(&store).await;
        let faculties: Vec<_> = courses.iter().map(|course| course.offer.faculty).collect();
        let (games, tasting) = (Some(games.id), Some(tasting.id));
        assert_eq!(faculties, [games, games, None, None, tasting]);
    });
}

#[test]
fn an_address_leads_to_one_course_of_all_sources() {
    told(async |store| {
        with_second_source(&store).await;
        let courses = courses(&store).await;
        let slugs: Vec<&str> = courses
            .iter()
            .map(|course| course.offer.slug.as_str())
            .collect();
        assert_eq!(slugs, ["bridge", "chess", "chess-2", "choir", "wine"]);
    });
}
