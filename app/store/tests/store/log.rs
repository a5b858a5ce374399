//! The log: the last of a long day, and whose words can be read.

use domain::person::Channel;
use jiff::SignedDuration;
use store::{Enrol, Logged};

use crate::house::{CENTRE, House, course, key, now, stories, wish};

stories! {
    of_a_long_day_the_last_are_read
    who_is_erased_cannot_be_read_and_the_others_can
}

/// The last `most` transactions of the day.
async fn log(house: &House, most: usize) -> Vec<Logged> {
    let day = SignedDuration::from_hours(24);
    let ends = (now().at - day, now().at + day);
    house.store.log_between(CENTRE, ends, most).await.unwrap()
}

async fn with_three(house: House) -> House {
    let house = house.with(vec![course(1, 5)]).await;
    for number in 1..=3 {
        let request = Enrol {
            key: key(number),
            channel: Channel::Desk,
            ..wish(&course(1, 5), number)
        };
        house.store.enrol(request, now()).await.unwrap();
    }
    house
}

async fn of_a_long_day_the_last_are_read(house: House) {
    let house = with_three(house).await;
    let all = log(&house, 100).await;
    let last = log(&house, 2).await;
    assert!(
        all.len() > 3,
        "the programme was brought and three enrolled"
    );
    assert_eq!(last, all[all.len() - 2..]);
}

async fn who_is_erased_cannot_be_read_and_the_others_can(house: House) {
    let house = with_three(house).await;
    let all = log(&house, 100).await;
    let people: Vec<_> = all.iter().filter_map(|entry| entry.person).collect();
    house.store.erase_person(people[1], now()).await.unwrap();
    let said: Vec<_> = log(&house, 100).await;
    let said = said
        .iter()
        .filter(|entry| people.contains(&entry.person.unwrap_or(people[1])));
    let came: Vec<_> = said
        .filter(|entry| entry.what == "enrolment" && entry.course.is_some())
        .collect();
    for entry in came {
        let erased = entry.person == Some(people[1]);
        assert_eq!(entry.erased, erased, "{entry:?}");
        assert!(erased || entry.after.is_some(), "{entry:?}");
    }
}
