//! Ten thousand requests at once: nobody oversold, nobody lost, nobody doubled, and the line in the order of asking.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    course::Course,
    id::CourseId,
    roster::{Answer, Refusal},
    text::SlipCode,
};
use futures::future::join_all;
use store::{Answered, Enrol, EnrolError, Store};

use crate::house::{House, course, key, new_key, now, stories, wish};

stories! {
    ten_thousand_requests
    two_servers_sell_no_seat_twice
    two_servers_create_no_person_twice
    leaving_and_coming_at_once
}

const REQUESTS: u32 = 10_000;
const PEOPLE: u32 = 3_000;

/// Over five courses, two of them groups of one: every third request is a double click of the one before, and people ask
/// for several courses, some of them twice.
fn storm(courses: &[Course]) -> Vec<Enrol> {
    let request = |number: u32| {
        let number = if number % 3 == 2 { number - 1 } else { number };
        let course = &courses[(number % 5) as usize];
        Enrol {
            key: key(number),
            ..wish(course, number * 7 % PEOPLE)
        }
    };
    (0..REQUESTS).map(request).collect()
}

fn house_courses() -> Vec<Course> {
    let mut courses: Vec<_> = [(1, 40), (2, 1), (3, 300), (4, 100), (5, 100)]
        .map(|(n, seats)| course(n, seats))
        .into();
    courses[4].set = courses[3].set;
    courses
}

async fn ten_thousand_requests(house: House) {
    let courses = house_courses();
    let house = house.with(courses.clone()).await;
    let requests = storm(&courses);
    let asked = requests
        .iter()
        .map(|request| house.store.enrol(request.clone(), now()));
    let answers = join_all(asked).await;
    let granted = Granted::of(&requests, &answers);
    granted.is_sound(&house.store, &courses).await;
    granted.line_is_in_the_order_of_asking(&requests, &answers);
    for (request, answer) in requests.iter().zip(&answers).step_by(251) {
        let again = house.store.enrol(request.clone(), now()).await;
        assert!(same_slip(&again, answer), "{again:?} instead of {answer:?}");
    }
}

async fn two_servers_sell_no_seat_twice(house: House) {
    let courses = house_courses();
    let house = house.with(courses.clone()).await;
    let other = house.store.another_server();
    let requests: Vec<_> = storm(&courses).into_iter().take(2_000).collect();
    let asked = requests.iter().enumerate().map(|(place, request)| {
        let store = if place % 2 == 0 { &house.store } else { &other };
        store.enrol(request.clone(), now())
    });
    let answers = join_all(asked).await;
    Granted::of(&requests, &answers)
        .is_sound(&house.store, &courses)
        .await;
}

async fn two_servers_create_no_person_twice(house: House) {
    let courses: Vec<_> = (1..=2).map(|number| course(number, 100)).collect();
    let house = house.with(courses.clone()).await;
    let other = house.store.another_server();
    for person in 0..40 {
        let (one, two) = tokio::join!(
            house.store.enrol(wish(&courses[0], person), now()),
            other.enrol(wish(&courses[1], person), now())
        );
        let mut people = BTreeSet::new();
        for code in [one.unwrap().code, two.unwrap().code] {
            people.insert(
                house
                    .store
                    .slip(&code)
                    .await
                    .unwrap()
                    .unwrap()
                    .enrolment
                    .person,
            );
        }
        assert_eq!(people.len(), 1, "person {person}");
    }
}

async fn leaving_and_coming_at_once(house: House) {
    let course = course(1, 20);
    let house = house.with(vec![course.clone()]).await;
    let first = join_all((0..60).map(|person| house.enrol(&course, person))).await;
    let leaving = first
        .iter()
        .flatten()
        .take(30)
        .map(|placed| house.store.leave(&placed.code, new_key(), now()));
    let (left, came) = tokio::join!(
        join_all(leaving),
        join_all((100..160).map(|person| house.enrol(&course, person)))
    );
    assert!(left.iter().chain(&came).all(Result::is_ok));
    let seats = house.store.seats(&[(course.set, course.id)]).await.unwrap()[&course.id];
    // Twenty seats: those who left freed theirs, which are offered in the order of the line.
    assert_eq!(seats.placed + seats.offered, 20);
    assert_eq!(seats.waiting, 60 + 60 - 30 - 20);
    let mut accepted = 0;
    for placed in first.iter().flatten().skip(30) {
        accepted += u32::from(
            house
                .store
                .accept(&placed.code, new_key(), now())
                .await
                .is_ok(),
        );
    }
    assert_eq!(
        accepted, seats.offered,
        "offers went to those who had waited longest"
    );
}

/// What was granted, by slip.
struct Granted {
    slips: BTreeMap<SlipCode, (CourseId, u32)>,
    placed: BTreeMap<CourseId, u32>,
    waiting: BTreeMap<CourseId, u32>,
}

impl Granted {
    fn of(requests: &[Enrol], answers: &[Result<Answered, EnrolError>]) -> Self {
        let mut granted = Self {
            slips: BTreeMap::new(),
            placed: BTreeMap::new(),
            waiting: BTreeMap::new(),
        };
        for (number, (request, answer)) in requests.iter().zip(answers).enumerate() {
            let Answered { answer, code } = match answer {
                Ok(answered) => answered,
                Err(EnrolError::Refused(Refusal::AlreadyIn { .. })) => continue,
                Err(other) => panic!("{other}"),
            };
            let is_new = granted
                .slips
                .insert(code.clone(), (request.course, number as u32))
                .is_none();
            let numbers = if *answer == Answer::Placed {
                &mut granted.placed
            } else {
                &mut granted.waiting
            };
            *numbers.entry(request.course).or_default() += u32::from(is_new);
        }
        granted
    }

    /// Whoever was told of a place has it, nobody else does, and no course has more than its seats.
    async fn is_sound(&self, store: &Store, courses: &[Course]) {
        let wanted: Vec<_> = courses
            .iter()
            .map(|course| (course.set, course.id))
            .collect();
        let seats = store.seats(&wanted).await.unwrap();
        for course in courses {
            let now = seats[&course.id];
            let domain::course::Seats::Known(most) = course.seats else {
                panic!("known seats")
            };
            assert!(now.placed <= u32::from(most), "oversold: {now:?}");
            assert_eq!(
                now.placed,
                self.placed.get(&course.id).copied().unwrap_or_default(),
                "{now:?}"
            );
            assert_eq!(
                now.waiting,
                self.waiting.get(&course.id).copied().unwrap_or_default(),
                "{now:?}"
            );
            assert!(
                now.waiting == 0 || now.placed == u32::from(most),
                "a seat stayed empty: {now:?}"
            );
        }
        let mut holders = BTreeSet::new();
        for (code, (course, _)) in self.slips.iter().step_by(17) {
            let slip = store
                .slip(code)
                .await
                .unwrap()
                .expect("a slip that was acknowledged");
            assert_eq!(slip.enrolment.course, *course);
            assert!(
                holders.insert((slip.enrolment.set, slip.enrolment.person)),
                "doubled: {slip:?}"
            );
        }
    }

    fn line_is_in_the_order_of_asking(
        &self,
        requests: &[Enrol],
        answers: &[Result<Answered, EnrolError>],
    ) {
        let mut last: BTreeMap<CourseId, u32> = BTreeMap::new();
        let mut seen = BTreeSet::new();
        for (request, answer) in requests.iter().zip(answers) {
            let Ok(Answered {
                answer: Answer::InLine { position },
                code,
            }) = answer
            else {
                continue;
            };
            if seen.insert(code) {
                let last = last.entry(request.course).or_default();
                assert_eq!(*position, *last + 1);
                *last = *position;
            }
        }
        assert!(last.values().any(|last| *last > 100), "{last:?}");
    }
}

fn same_slip(one: &Result<Answered, EnrolError>, two: &Result<Answered, EnrolError>) -> bool {
    match (one, two) {
        (Ok(one), Ok(two)) => one == two,
        (Err(one), Err(two)) => one == two,
        _ => false,
    }
}
