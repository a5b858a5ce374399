//! Forgetting a person.

use std::collections::BTreeSet;

use domain::{person::Contact, roster::Answer, text::EmailAddress};
use futures::future::join_all;
use jiff::civil::date;
use store::{Enrol, Moment, NewPerson, Who};

use crate::house::{House, course, new_key, now, somebody, stories, wish};

stories! {
    nothing_of_the_person_is_left
    the_place_goes_to_the_next
    who_asks_for_nothing_is_forgotten_after_the_next_school_year
    erasing_and_enrolling_at_once_leave_no_ghost
}

fn with_both() -> NewPerson {
    let Contact::Phone(phone) = somebody(1).contact else {
        panic!("a telephone")
    };
    let contact = Contact::Both {
        phone,
        email: EmailAddress::parse("anna.kalnina@example.org").unwrap(),
    };
    NewPerson {
        contact,
        needs: Some(domain::text::Line::parse("cilpa dzirdes aparātam").unwrap()),
        ..somebody(1)
    }
}

async fn nothing_of_the_person_is_left(house: House) {
    let course = course(1, 5);
    let house = house.with(vec![course.clone()]).await;
    let anna = with_both();
    let placed = house
        .store
        .enrol(
            Enrol {
                who: Who::New(anna.clone()),
                ..wish(&course, 1)
            },
            now(),
        )
        .await
        .unwrap();
    let person = house
        .store
        .slip(&placed.code)
        .await
        .unwrap()
        .unwrap()
        .enrolment
        .person;
    let before = house.store.audited(person).await.unwrap();
    let personal = before[0].personal.as_ref().unwrap().to_string();
    assert!(
        personal.contains(anna.name.as_str()),
        "while they are known the audit can be opened: {personal}"
    );
    let traces = [
        "anna",
        "aaaaab",
        "20000001",
        "example.org",
        "cilpa",
        placed.code.as_str(),
    ]
    .map(str::to_owned);
    assert!(
        found(&house, &traces).await.len() > 3,
        "the search finds what is there"
    );

    assert!(house.store.erase_person(person, now()).await.unwrap());
    assert_eq!(found(&house, &traces).await, BTreeSet::new());
    let after = house.store.audited(person).await.unwrap();
    assert!(
        after.len() > before.len() && after.iter().all(|entry| entry.personal.is_none()),
        "{after:?}"
    );
    assert_eq!(house.store.slip(&placed.code).await.unwrap(), None);
    assert_eq!(house.store.person(person).await.unwrap(), None);
    assert!(
        !house.store.erase_person(person, now()).await.unwrap(),
        "a second time there is nobody"
    );
    let again = house
        .store
        .enrol(
            Enrol {
                who: Who::New(anna),
                ..wish(&course, 1)
            },
            now(),
        )
        .await
        .unwrap();
    let newcomer = house
        .store
        .slip(&again.code)
        .await
        .unwrap()
        .unwrap()
        .enrolment
        .person;
    assert_ne!(newcomer, person, "who comes again is somebody new");
}

async fn who_asks_for_nothing_is_forgotten_after_the_next_school_year(house: House) {
    let course = course(1, 5);
    let house = house.with(vec![course.clone()]).await;
    let placed = house.enrol(&course, 1).await.unwrap();
    let on = |day| Moment {
        civil: day,
        ..now()
    };
    let last_day = on(date(2028, 8, 31).at(23, 59, 0, 0));
    assert_eq!(house.store.forget_inactive_people(last_day).await, Ok(0));
    assert!(house.store.slip(&placed.code).await.unwrap().is_some());
    let next_day = on(date(2028, 9, 1).at(0, 0, 0, 0));
    assert_eq!(house.store.forget_inactive_people(next_day).await, Ok(1));
    assert_eq!(house.store.slip(&placed.code).await.unwrap(), None);
}

async fn the_place_goes_to_the_next(house: House) {
    let course = course(1, 1);
    let house = house.with(vec![course.clone()]).await;
    let first = house.enrol(&course, 1).await.unwrap();
    let second = house.enrol(&course, 2).await.unwrap();
    let person = house
        .store
        .slip(&first.code)
        .await
        .unwrap()
        .unwrap()
        .enrolment
        .person;
    house.store.erase_person(person, now()).await.unwrap();
    let accepted = house
        .store
        .accept(&second.code, new_key(), now())
        .await
        .unwrap();
    assert_eq!(accepted.answer, Answer::Placed);
}

async fn erasing_and_enrolling_at_once_leave_no_ghost(house: House) {
    let courses: Vec<_> = (1..=8).map(|number| course(number, 99)).collect();
    let house = house.with(courses.clone()).await;
    for number in 1..=6 {
        let placed = house.enrol(&courses[0], number).await.unwrap();
        let person = house
            .store
            .slip(&placed.code)
            .await
            .unwrap()
            .unwrap()
            .enrolment
            .person;
        let others = courses[1..].iter().map(|course| {
            let known = Enrol {
                who: Who::Known(person),
                ..wish(course, number)
            };
            house.store.enrol(known, now())
        });
        let (erased, answers) =
            tokio::join!(house.store.erase_person(person, now()), join_all(others));
        assert!(erased.unwrap());
        for placed in answers.into_iter().flatten() {
            assert_eq!(house.store.slip(&placed.code).await.unwrap(), None);
        }
    }
    let wanted: Vec<_> = courses
        .iter()
        .map(|course| (course.set, course.id))
        .collect();
    let seats = house.store.seats(&wanted).await.unwrap();
    assert!(seats.values().all(|seats| seats.placed == 0), "{seats:?}");
}

/// Which of the traces a backup shows, however their letters are written.
async fn found(house: &House, traces: &[String]) -> BTreeSet<String> {
    let file = house.folder.path().join(format!("backup-{}", new_key()));
    house.store.backup(&file, now()).await.unwrap();
    let text = std::fs::read_to_string(file).unwrap().to_lowercase();
    traces
        .iter()
        .filter(|trace| text.contains(&trace.to_lowercase()))
        .cloned()
        .collect()
}
