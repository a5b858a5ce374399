//! Stories of places and lines.

use std::collections::BTreeMap;

use jiff::civil::{DateTime, date};
use uuid::Uuid;

use super::*;

mod batches;
mod coming;
mod offers;
mod seats;

const MATH: CourseId = CourseId(Uuid::from_u128(1));
const SONG: CourseId = CourseId(Uuid::from_u128(2));
const SET: SetId = SetId(Uuid::from_u128(7));

fn at(hour: i8) -> DateTime {
    date(2025, 9, 1).at(hour, 0, 0, 0)
}

/// Offers made in these stories hold for three hours.
fn until(hour: i8) -> DateTime {
    at(hour + 3)
}

fn person(number: u128) -> PersonId {
    PersonId(Uuid::from_u128(100 + number))
}

fn code(text: &str) -> SlipCode {
    SlipCode::parse(text).unwrap()
}

fn enrol_by(number: u128, course: CourseId, channel: Channel) -> Ask {
    let id = EnrolmentId(Uuid::from_u128(1000 + number));
    Ask::Enrol {
        course,
        person: person(number),
        channel,
        id,
        code: code("ACDE-FHJK"),
    }
}

fn enrol(number: u128, course: CourseId) -> Ask {
    enrol_by(number, course, Channel::Web)
}

fn leave(number: u128) -> Ask {
    Ask::Leave {
        person: person(number),
    }
}

fn accept(number: u128) -> Ask {
    Ask::Accept {
        person: person(number),
    }
}

fn group(seats: Seats) -> Group {
    Group::new(seats, Entry::Open, true, None, None)
}

/// A roster and its enrolments, kept as a store would keep them.
struct House {
    roster: Roster,
    enrolments: BTreeMap<PersonId, Enrolment>,
}

impl House {
    fn new(groups: &[(CourseId, Group)]) -> Self {
        let mut roster = Roster::new(SET);
        roster.groups.extend(groups.iter().cloned());
        Self {
            roster,
            enrolments: BTreeMap::new(),
        }
    }

    fn of_seats(seats: u16) -> Self {
        Self::new(&[(MATH, group(Seats::Known(seats)))])
    }

    fn heads(&self, needed: &BTreeMap<CourseId, usize>) -> Lines {
        let mut lines = Lines::new();
        for (&course, &needed) in needed {
            let mut line: Vec<_> = self
                .enrolments
                .values()
                .filter(|e| e.course == course)
                .cloned()
                .collect();
            line.retain(|e| matches!(e.standing, Standing::Waiting { .. }));
            line.sort_by_key(|e| ticket(e.standing));
            line.truncate(needed);
            lines.insert(course, line);
        }
        lines
    }

    fn save(&mut self, changed: Vec<Enrolment>) -> Vec<u128> {
        let people = changed.iter().map(|e| e.person.0.as_u128() - 100).collect();
        self.enrolments
            .extend(changed.into_iter().map(|e| (e.person, e)));
        assert!(self.roster.is_sound(), "{:?}", self.roster);
        people
    }

    fn decide_with(
        &mut self,
        hour: i8,
        asks: &[Ask],
        lines: Lines,
    ) -> Vec<Result<Answer, Refusal>> {
        let people = asks.iter().map(Ask::person);
        let held = people
            .filter_map(|p| Some((p, self.enrolments.get(&p)?.clone())))
            .collect();
        let decided = self
            .roster
            .decide(asks, Known { held, lines }, at(hour), until(hour));
        self.save(decided.changed);
        decided.answers
    }

    fn decide(&mut self, hour: i8, asks: &[Ask]) -> Vec<Result<Answer, Refusal>> {
        let lines = self.heads(&self.roster.heads_needed(asks));
        self.decide_with(hour, asks, lines)
    }

    fn ask(&mut self, hour: i8, ask: Ask) -> Result<Answer, Refusal> {
        self.decide(hour, &[ask])[0]
    }

    fn expire(&mut self, hour: i8) -> Vec<u128> {
        let offers: Vec<_> = self
            .enrolments
            .values()
            .rev()
            .filter(|e| e.standing.holds_seat())
            .cloned()
            .collect();
        let lines = self.heads(&self.roster.heads_to_expire(&offers, at(hour)));
        let changed = self.roster.expire(&offers, lines, at(hour), until(hour));
        self.save(changed)
    }

    fn grow(
        &mut self,
        hour: i8,
        course: CourseId,
        seats: Seats,
    ) -> Result<Vec<u128>, SeatsRefusal> {
        let lines = self.heads(&self.roster.heads_to_grow(course, seats));
        let changed = self
            .roster
            .grow(course, seats, lines, at(hour), until(hour))?;
        Ok(self.save(changed))
    }

    fn standing(&self, number: u128) -> Standing {
        self.enrolments[&person(number)].standing
    }

    fn numbers(&self, course: CourseId) -> (u32, u32, u32) {
        let group = &self.roster.groups[&course];
        (group.placed, group.offered, group.waiting)
    }
}

fn ticket(standing: Standing) -> Option<u64> {
    match standing {
        Standing::Waiting { ticket } | Standing::Offered { ticket, .. } => Some(ticket),
        Standing::Placed | Standing::Left => None,
    }
}

const fn in_line(position: u32) -> Result<Answer, Refusal> {
    Ok(Answer::InLine { position })
}
