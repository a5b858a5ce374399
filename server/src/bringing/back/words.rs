//! What the cells of a course say.

use domain::{
    course::{Course, Seats},
    pattern::Pattern,
    place::Place,
};
use store::Catalogue;

use crate::{import::columns::Field, sheet::keep::Value};

/// What a cell says.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Said {
    Text(Option<String>),
    Number(Option<u16>),
}

/// The fields of a course that are one cell each: before and now.
pub(super) fn plain(before: &Course, now: &Course) -> Vec<(Field, Said, Said)> {
    let seats = |course: &Course| match course.seats {
        Seats::Known(seats) => Said::Number(Some(seats)),
        Seats::Unknown => Said::Number(None),
    };
    let title = |course: &Course| {
        Said::Text(Some(
            course
                .offer
                .title
                .get(course.offer.title.original())
                .1
                .to_string(),
        ))
    };
    let leader =
        |course: &Course| Said::Text(course.offer.leader.as_ref().map(ToString::to_string));
    let cost = |course: &Course| {
        Said::Text(
            course
                .offer
                .cost
                .as_ref()
                .map(|text| text.get(text.original()).1.to_string()),
        )
    };
    let bring = |course: &Course| {
        Said::Text(
            course
                .offer
                .bring
                .as_ref()
                .map(|text| text.get(text.original()).1.to_string()),
        )
    };
    let minimum = |course: &Course| Said::Number(course.minimum);
    vec![
        (Field::Title, title(before), title(now)),
        (Field::Leader, leader(before), leader(now)),
        (Field::Capacity, seats(before), seats(now)),
        (Field::Minimum, minimum(before), minimum(now)),
        (Field::Cost, cost(before), cost(now)),
        (Field::Bring, bring(before), bring(now)),
    ]
}

pub(super) fn written(said: Said) -> (Value, String) {
    match said {
        Said::Text(Some(text)) => (Value::Text(text.clone()), text),
        Said::Number(Some(number)) => (Value::Number(f64::from(number)), number.to_string()),
        Said::Text(None) | Said::Number(None) => (Value::Nothing, String::new()),
    }
}

pub(super) fn place(place: &Place, house: &Catalogue) -> String {
    match place {
        Place::Room(id) => {
            let mut rooms = house.rooms.iter();
            let room = rooms.find(|room| room.id == *id);
            room.map(|room| room.name.to_string()).unwrap_or_default()
        }
        Place::Named(name) => name.to_string(),
        Place::Unknown => String::new(),
    }
}

pub(super) fn in_words(patterns: &[Pattern], house: &Catalogue) -> String {
    let one = |pattern: &Pattern| {
        let when = app::i18n::pattern::pattern_in_words(house.centre.language, pattern);
        format!("{when} {}", place(&pattern.place, house))
            .trim()
            .to_owned()
    };
    patterns.iter().map(one).collect::<Vec<_>>().join("; ")
}
