//! The plain model: who is in which list, and nothing else.

use super::*;

/// One course.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Plain {
    pub(super) seats: Option<u16>,
    pub(super) placed: Vec<u8>,
    /// Until which hour, and to whom.
    pub(super) offered: Vec<(i64, u8)>,
    pub(super) line: Vec<u8>,
}

/// The courses of a set.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Plainly(pub(super) Vec<Plain>);

impl Plain {
    fn has(&self, person: u8) -> bool {
        self.placed.contains(&person)
            || self.line.contains(&person)
            || self.offered.iter().any(|o| o.1 == person)
    }

    fn free(&self) -> bool {
        self.seats
            .is_some_and(|seats| self.placed.len() + self.offered.len() < seats.into())
    }

    fn come(&mut self, person: u8) -> Answer {
        if self.free() && self.offered.is_empty() && self.line.is_empty() {
            self.placed.push(person);
            return Answer::Placed;
        }
        self.line.push(person);
        let position = self.line.len() as u32;
        Answer::InLine { position }
    }

    fn leave(&mut self, person: u8) -> Answer {
        self.placed.retain(|&p| p != person);
        self.offered.retain(|o| o.1 != person);
        self.line.retain(|&p| p != person);
        Answer::Left
    }

    fn accept(&mut self, now: i64, person: u8) -> Result<Answer, Refusal> {
        let offer = self
            .offered
            .iter()
            .position(|&(until, p)| p == person && now <= until);
        self.offered.remove(offer.ok_or(Refusal::NoOffer)?);
        self.placed.push(person);
        Ok(Answer::Placed)
    }

    fn expire(&mut self, now: i64) {
        let (passed, hold): (Vec<_>, _) = self.offered.iter().partition(|o| o.0 < now);
        self.offered = hold;
        self.line.extend(passed.iter().map(|o| o.1));
    }

    fn grow(&mut self, seats: Option<u16>) -> bool {
        let held = self.placed.len() + self.offered.len();
        let granted = seats.is_none_or(|seats| held <= seats.into());
        if granted {
            self.seats = seats;
        }
        granted
    }
}

impl Plainly {
    pub(super) fn new(seats: &[Option<u16>]) -> Self {
        let course = |&seats| Plain {
            seats,
            ..Plain::default()
        };
        Self(seats.iter().map(course).collect())
    }

    /// With the places in the order of people, since the order in which they were given is not kept.
    pub(super) fn sorted(&self) -> Self {
        let mut model = self.clone();
        model
            .0
            .iter_mut()
            .for_each(|course| course.placed.sort_unstable());
        model
    }

    pub(super) fn step(&mut self, now: i64, step: &Step) -> Said {
        let said = match step {
            Step::Batch(batch) => {
                Said::Answers(batch.iter().map(|&what| self.one(now, what)).collect())
            }
            Step::Expire => {
                self.0.iter_mut().for_each(|course| course.expire(now));
                Said::Nothing
            }
            &Step::Grow(course, seats) => Said::Granted(self.0[course].grow(seats)),
        };
        self.settle(now);
        said
    }

    fn one(&mut self, now: i64, what: What) -> Result<Answer, Refusal> {
        let person = what.person();
        let inside = self.0.iter().position(|course| course.has(person));
        let answer = match (what, inside) {
            (What::Enrol(_, 2..), _) => Err(Refusal::NoSuchCourse),
            (What::Enrol(..), Some(in_it)) => Err(Refusal::AlreadyIn {
                course: course_of(in_it),
            }),
            (What::Enrol(_, course), None) => Ok(self.0[course].come(person)),
            (_, None) => Err(Refusal::NotIn),
            (What::Leave(_), Some(course)) => Ok(self.0[course].leave(person)),
            (What::Accept(_), Some(course)) => self.0[course].accept(now, person),
        };
        self.settle(now);
        answer
    }

    /// Offers whatever is free to the first in line.
    fn settle(&mut self, now: i64) {
        for course in &mut self.0 {
            while !course.line.is_empty() && course.free() {
                course.offered.push((now + HOLDS, course.line.remove(0)));
            }
        }
    }
}
