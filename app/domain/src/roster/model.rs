//! The roster against a plain model that keeps everybody in lists, under random sequences of requests.

use jiff::{
    ToSpan,
    civil::{DateTime, date},
};
use proptest::prelude::*;
use uuid::Uuid;

use super::*;

mod house;
mod plain;
mod transfer;

use house::House;
use plain::Plainly;

/// How long an offer holds, in hours; one step takes an hour.
const HOLDS: i64 = 2;

const PEOPLE: u8 = 12;

/// What happens within one hour. People, courses and hours are small numbers here.
#[derive(Clone, Debug)]
enum Step {
    Batch(Vec<What>),
    Expire,
    Grow(usize, Option<u16>),
}

/// What one person asks.
#[derive(Clone, Copy, Debug)]
enum What {
    Enrol(u8, usize),
    Leave(u8),
    Accept(u8),
}

impl What {
    const fn person(self) -> u8 {
        match self {
            Self::Enrol(person, _) | Self::Leave(person) | Self::Accept(person) => person,
        }
    }
}

/// What a step is answered: the requests of a batch, or whether the seats were granted.
#[derive(Debug, PartialEq)]
enum Said {
    Answers(Vec<Result<Answer, Refusal>>),
    Granted(bool),
    Nothing,
}

const fn course_of(course: usize) -> CourseId {
    CourseId(Uuid::from_u128(course as u128))
}

fn person_of(number: u8) -> PersonId {
    PersonId(Uuid::from_u128(number.into()))
}

fn moment(hours: i64) -> DateTime {
    date(2025, 9, 1)
        .at(0, 0, 0, 0)
        .checked_add(hours.hours())
        .unwrap()
}

fn what() -> impl Strategy<Value = What> {
    prop_oneof![
        5 => (0..PEOPLE, 0..3_usize).prop_map(|(person, course)| What::Enrol(person, course)),
        3 => (0..PEOPLE).prop_map(What::Leave),
        2 => (0..PEOPLE).prop_map(What::Accept),
    ]
}

fn seats() -> impl Strategy<Value = Option<u16>> {
    prop_oneof![8 => (0..5_u16).prop_map(Some), 1 => Just(None)]
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        6 => prop::collection::vec(what(), 0..10).prop_map(Step::Batch),
        2 => Just(Step::Expire),
        1 => (0..2_usize, seats()).prop_map(|(course, seats)| Step::Grow(course, seats)),
    ];
    prop::collection::vec(step, 1..24)
}

proptest! {
    #[test]
    fn batches_answer_as_the_plain_model_does(seats in [seats(), seats()], steps in steps()) {
        let (mut house, mut model) = (House::new(&seats, 0), Plainly::new(&seats));
        for (now, step) in (0..).zip(&steps) {
            prop_assert_eq!(house.step(now, step), model.step(now, step));
            prop_assert_eq!(house.plainly(), model.sorted());
        }
    }

    #[test]
    fn a_batch_ends_as_one_by_one_does(seats in [seats(), seats()], steps in steps()) {
        let (mut house, mut alone) = (House::new(&seats, 0), House::new(&seats, 0));
        for (now, step) in (0..).zip(&steps) {
            let said = match step {
                Step::Batch(batch) => {
                    Said::Answers(batch.iter().flat_map(|&what| alone.decide(now, &[what])).collect())
                }
                other => alone.step(now, other),
            };
            prop_assert_eq!(house.step(now, step), said);
            prop_assert_eq!(&house, &alone);
        }
    }

    #[test]
    fn too_few_heads_oversell_nothing_and_nobody_overtakes(
        seats in [seats(), seats()],
        steps in steps(),
        short in 1..3_usize,
    ) {
        let mut house = House::new(&seats, short);
        for (now, step) in (0..).zip(&steps) {
            let before = [0, 1].map(|course| house.line(course_of(course)));
            house.step(now, step);
            for (course, line) in (0..).zip(before) {
                let waiting = house.line(course_of(course));
                let asked = |p: u8| matches!(step, Step::Batch(b) if b.iter().any(|what| what.person() == p));
                let stayed: Vec<_> = line.into_iter().filter(|&p| !asked(p)).map(|p| waiting.contains(&p)).collect();
                prop_assert!(stayed.is_sorted(), "who moved up stood before all who did not");
            }
        }
        house.short = 0;
        house.decide(99, &[]);
        for group in house.roster.groups.values() {
            prop_assert!(group.waiting == 0 || group.free().is_none_or(|free| free == 0), "a place stays empty");
        }
    }
}
