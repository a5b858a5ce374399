//! Finding people at the desk, what they hold, and who is in a course.

use std::collections::BTreeSet;

use domain::{
    course::Seats,
    holiday::Country,
    id::{AccountId, PersonId},
    person::{Channel, Contact, Delivery},
    roster::Answer,
    seek::Sought,
    text::{EmailAddress, Line, PersonName, Phone},
};
use futures::future::join_all;
use jiff::ToSpan;
use store::{Answered, Enrol, NewPerson, SaveError, Who};

use crate::house::{CENTRE, House, course, new_key, now, somebody, stories, uuid, wish};

stories! {
    people_are_found_by_what_they_say
    somebody_is_found_by_their_slip
    two_on_one_telephone_are_two
    many_of_one_name_are_not_all_shown
    whoever_came_is_found_at_once_and_whoever_was_erased_never
    looking_and_erasing_at_once_leave_no_key
    what_people_hold_is_read_together
    a_roster_names_places_offers_and_line
    more_chairs_are_offered_and_the_reason_is_kept
    what_the_desk_does_is_kept_with_its_doer
}

const DESK: AccountId = AccountId(uuid::Uuid::from_u128(77));

fn called(name: &str, contact: Contact) -> NewPerson {
    NewPerson {
        name: PersonName::parse(name).unwrap(),
        contact,
        language: domain::language::Language::Lv,
        wants: Delivery::Call,
        needs: None,
    }
}

fn phone(number: &str) -> Contact {
    Contact::Phone(Phone::parse(number).unwrap())
}

async fn comes(house: &House, number: u32, new: NewPerson) -> Answered {
    let enrol = Enrol {
        who: Who::New(new),
        channel: Channel::Desk,
        ..wish(&course(number, 99), number)
    };
    house.store.enrol(enrol, now()).await.unwrap()
}

async fn person_of(house: &House, answered: &Answered) -> PersonId {
    let slip = house.store.slip(&answered.code).await.unwrap();
    slip.unwrap().enrolment.person
}

async fn names(house: &House, typed: &str) -> Vec<String> {
    let sought = Sought::read(typed);
    let found = house.store.find_people(CENTRE, Country::Lv, &sought, 10);
    let people = found.await.unwrap().people;
    people
        .iter()
        .map(|person| person.name.to_string())
        .collect()
}

async fn people_are_found_by_what_they_say(house: House) {
    let house = house.with(vec![course(1, 99)]).await;
    let email = Contact::Email(EmailAddress::parse("zane@saiets.example").unwrap());
    comes(&house, 1, called("Ģirts Bērziņš", phone("+371 2612 3456"))).await;
    comes(&house, 1, called("Anna Bērza", phone("+371 2612 9999"))).await;
    comes(&house, 1, called("Zane Žagare", email)).await;
    comes(&house, 1, called("Ona", Contact::Desk)).await;
    for (typed, expected) in [
        ("berz", &["Anna Bērza", "Ģirts Bērziņš"][..]),
        ("BĒRZ girts", &["Ģirts Bērziņš"]),
        ("9999", &["Anna Bērza"]),
        ("26123456", &["Ģirts Bērziņš"]),
        ("berz 3456", &["Ģirts Bērziņš"]),
        ("zane@", &["Zane Žagare"]),
        ("zag", &["Zane Žagare"]),
        ("on", &["Ona"]),
        ("o", &[]),
        ("", &[]),
        ("kalnins", &[]),
    ] {
        assert_eq!(names(&house, typed).await, expected, "{typed}");
    }
    let elsewhere = domain::id::CentreId(uuid(1, 2));
    let sought = Sought::read("berz");
    let found = house.store.find_people(elsewhere, Country::Lv, &sought, 10);
    assert_eq!(
        found.await.unwrap().people,
        [],
        "another house knows nobody"
    );
}

async fn somebody_is_found_by_their_slip(house: House) {
    let house = house.with(vec![course(1, 99)]).await;
    let anna = comes(&house, 1, called("Anna Bērza", Contact::Desk)).await;
    comes(&house, 1, called("Anna Kalna", Contact::Desk)).await;
    let square = format!("https://saiets.example/lv/nams/slip/{}", anna.code);
    assert_eq!(names(&house, &square).await, ["Anna Bērza"]);
    let elsewhere = domain::id::CentreId(uuid(1, 2));
    let sought = Sought::read(&square);
    let found = house.store.find_people(elsewhere, Country::Lv, &sought, 10);
    assert_eq!(found.await.unwrap().people, [], "nor does another house");
    let person = person_of(&house, &anna).await;
    house.store.erase_person(person, now()).await.unwrap();
    assert!(names(&house, &square).await.is_empty());
}

async fn two_on_one_telephone_are_two(house: House) {
    let house = house.with(vec![course(1, 99)]).await;
    for name in ["Anna Liepa", "Pēteris Liepa"] {
        comes(&house, 1, called(name, phone("+371 2000 0001"))).await;
    }
    assert_eq!(
        names(&house, "20000001").await,
        ["Anna Liepa", "Pēteris Liepa"]
    );
    assert_eq!(names(&house, "20000001 peter").await, ["Pēteris Liepa"]);
}

async fn many_of_one_name_are_not_all_shown(house: House) {
    let house = house.with(vec![course(1, 9999)]).await;
    for number in 0..230 {
        let new = called("Anna Kalniņa", phone(&format!("+3712000{number:04}")));
        comes(&house, 1, new).await;
    }
    let all = Sought::read("anna");
    let found = house.store.find_people(CENTRE, Country::Lv, &all, 10);
    let found = found.await.unwrap();
    assert_eq!((found.people.len(), found.more), (10, true));
    let one = Sought::read("anna kaln 0229");
    let found = house.store.find_people(CENTRE, Country::Lv, &one, 10);
    let found = found.await.unwrap();
    assert_eq!((found.people.len(), found.more), (1, false));
}

async fn whoever_came_is_found_at_once_and_whoever_was_erased_never(house: House) {
    let house = house.with(vec![course(1, 99), course(2, 99)]).await;
    let first = comes(&house, 1, somebody(1)).await;
    let person = person_of(&house, &first).await;
    assert_eq!(names(&house, "aaaaab").await.len(), 1);
    comes(&house, 2, somebody(1)).await;
    assert_eq!(
        names(&house, "aaaaab").await.len(),
        1,
        "nobody is entered twice"
    );
    house.store.erase_person(person, now()).await.unwrap();
    assert_eq!(names(&house, "aaaaab").await.len(), 0);
    let unseen = comes(&house, 1, somebody(2)).await;
    let person = person_of(&house, &unseen).await;
    house.store.erase_person(person, now()).await.unwrap();
    assert_eq!(
        names(&house, "aaaaac").await.len(),
        0,
        "gone before anybody looked"
    );
    let file = house.folder.path().join("backup");
    house.store.backup(&file, now()).await.unwrap();
    let text = std::fs::read_to_string(file).unwrap();
    for trace in ["aaaaab", "aaaaac", "10000002173"] {
        assert!(!text.contains(trace), "{trace} is left");
    }
}

async fn looking_and_erasing_at_once_leave_no_key(house: House) {
    let house = house.with(vec![course(1, 9999)]).await;
    for number in 1..=20 {
        let answered = comes(&house, 1, somebody(number)).await;
        let person = person_of(&house, &answered).await;
        let sought = Sought::read("anna");
        let looks = (0..3).map(|_| house.store.find_people(CENTRE, Country::Lv, &sought, 10));
        let (erased, looked) =
            tokio::join!(house.store.erase_person(person, now()), join_all(looks));
        assert!(erased.unwrap());
        assert!(looked.into_iter().all(|found| found.is_ok()));
    }
    assert_eq!(names(&house, "anna").await.len(), 0);
    let file = house.folder.path().join("backup");
    house.store.backup(&file, now()).await.unwrap();
    let text = std::fs::read_to_string(file).unwrap();
    assert!(!text.contains("nanna"), "a key is left");
}

async fn what_people_hold_is_read_together(house: House) {
    let house = house
        .with(vec![course(1, 1), course(2, 9), course(3, 9)])
        .await;
    let anna = comes(&house, 1, somebody(1)).await;
    comes(&house, 2, somebody(1)).await;
    let left = comes(&house, 3, somebody(1)).await;
    house
        .store
        .leave(&left.code, new_key(), now())
        .await
        .unwrap();
    let berta = comes(&house, 1, somebody(2)).await;
    let (anna, berta) = (
        person_of(&house, &anna).await,
        person_of(&house, &berta).await,
    );
    let places = house.store.places_of(&[anna, berta]).await.unwrap();
    let courses: BTreeSet<_> = places[&anna].iter().map(|held| held.course).collect();
    assert_eq!(courses, BTreeSet::from([course(1, 1).id, course(2, 9).id]));
    assert_eq!(places[&berta].len(), 1);
}

async fn a_roster_names_places_offers_and_line(house: House) {
    let course = course(1, 2);
    let house = house.with(vec![course.clone()]).await;
    let empty = house.store.roster(&course).await.unwrap();
    assert_eq!(empty.seats.free(), Some(2));
    let first = comes(&house, 1, somebody(1)).await;
    for number in 2..=4 {
        comes(&house, 1, somebody(number)).await;
    }
    house
        .store
        .leave(&first.code, new_key(), now())
        .await
        .unwrap();
    let roster = house.store.roster(&course).await.unwrap();
    let of = |held: &[store::Held]| -> Vec<String> {
        held.iter()
            .map(|held| held.person.name.to_string())
            .collect()
    };
    assert_eq!(of(&roster.placed), ["Anna aaaaac"]);
    assert_eq!(of(&roster.offered), ["Anna aaaaad"]);
    assert_eq!(of(&roster.waiting), ["Anna aaaaae"]);
    assert_eq!(roster.placed[0].enrolment.channel, Channel::Desk);
    assert_eq!(
        (
            roster.seats.placed,
            roster.seats.offered,
            roster.seats.waiting
        ),
        (1, 1, 1)
    );
}

async fn more_chairs_are_offered_and_the_reason_is_kept(house: House) {
    let course = course(1, 1);
    let house = house.with(vec![course.clone()]).await;
    comes(&house, 1, somebody(1)).await;
    let second = comes(&house, 1, somebody(2)).await;
    let reason = Line::parse("a chair from the hall").unwrap();
    let why = (&reason, DESK);
    let refused = house
        .store
        .set_seats(CENTRE, course.id, 0, why, now())
        .await;
    assert!(matches!(refused, Err(SaveError::Seats(_))), "{refused:?}");
    house
        .store
        .set_seats(CENTRE, course.id, 2, why, now())
        .await
        .unwrap();
    let known = house.store.catalogue(CENTRE).await.unwrap();
    assert_eq!(
        known.course_by_id(course.id).unwrap().seats,
        Seats::Known(2)
    );
    let slip = house.store.slip(&second.code).await.unwrap().unwrap();
    let until = now().civil.saturating_add(3.days());
    assert_eq!(
        slip.enrolment.standing,
        domain::roster::Standing::Offered { until, ticket: 0 }
    );
    let taken = house.store.accept(&second.code, new_key(), now()).await;
    assert_eq!(taken.unwrap().answer, Answer::Placed);
    assert!(backup(&house).await.contains("a chair from the hall"));
}

async fn what_the_desk_does_is_kept_with_its_doer(house: House) {
    let course = course(1, 1);
    let house = house.with(vec![course.clone()]).await;
    let ask = |number| Enrol {
        channel: Channel::Phone,
        ..wish(&course, number)
    };
    let first = house
        .store
        .enrol_by(ask(1), Some(DESK), now())
        .await
        .unwrap();
    house.store.enrol(ask(2), now()).await.unwrap();
    let person = person_of(&house, &first).await;
    house
        .store
        .leave_by(&first.code, new_key(), Some(DESK), now())
        .await
        .unwrap();
    let entries = house.store.audited(person).await.unwrap();
    let by: Vec<_> = entries.iter().map(|entry| entry.by).collect();
    assert_eq!(by, [Some(DESK), Some(DESK)]);
    let slip = |answered: &Answered| answered.code.clone();
    assert!(house.store.slip(&slip(&first)).await.unwrap().is_some());
}

async fn backup(house: &House) -> String {
    let file = house.folder.path().join("backup");
    house.store.backup(&file, now()).await.unwrap();
    std::fs::read_to_string(file).unwrap()
}
