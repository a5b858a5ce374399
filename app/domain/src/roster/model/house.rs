//! A roster with all its enrolments, kept as a store would keep them, and checked after every change.

use super::{plain::Plain, *};
use crate::roster::TransferRefusal;

#[derive(Clone, Debug, PartialEq)]
pub(super) struct House {
    pub(super) roster: Roster,
    enrolments: BTreeMap<PersonId, Enrolment>,
    /// How many of the heads that a decision needs are kept from it.
    pub(super) short: usize,
}

impl House {
    pub(super) fn new(seats: &[Option<u16>], short: usize) -> Self {
        let mut roster = Roster::new(SetId(Uuid::from_u128(77)));
        for (course, &seats) in seats.iter().enumerate() {
            let group = Group::new(known(seats), Entry::Open, true, None, None);
            roster.groups.insert(course_of(course), group);
        }
        Self {
            roster,
            enrolments: BTreeMap::new(),
            short,
        }
    }

    pub(super) fn step(&mut self, now: i64, step: &Step) -> Said {
        match step {
            Step::Batch(batch) => Said::Answers(self.decide(now, batch)),
            Step::Expire => {
                self.expire(now);
                Said::Nothing
            }
            &Step::Grow(course, seats) => Said::Granted(self.grow(now, course, seats)),
        }
    }

    pub(super) fn decide(&mut self, now: i64, batch: &[What]) -> Vec<Result<Answer, Refusal>> {
        let asks: Vec<_> = batch.iter().map(|&what| ask(what)).collect();
        let people = asks.iter().map(Ask::person);
        let held = people
            .filter_map(|p| Some((p, self.enrolments.get(&p)?.clone())))
            .collect();
        let lines = self.heads(self.roster.heads_needed(&asks));
        let known = Known { held, lines };
        let decided = self
            .roster
            .decide(&asks, known, moment(now), moment(now + HOLDS));
        self.save(decided.changed);
        decided.answers
    }

    fn expire(&mut self, now: i64) {
        let offers = self.enrolments.values().filter(|e| e.standing.holds_seat());
        let offers: Vec<_> = offers.cloned().collect();
        let lines = self.heads(self.roster.heads_to_expire(&offers, moment(now)));
        let changed = self
            .roster
            .expire(&offers, lines, moment(now), moment(now + HOLDS));
        self.save(changed);
    }

    fn grow(&mut self, now: i64, course: usize, seats: Option<u16>) -> bool {
        let (course, seats) = (course_of(course), known(seats));
        let lines = self.heads(self.roster.heads_to_grow(course, seats));
        let changed = self
            .roster
            .grow(course, seats, lines, moment(now), moment(now + HOLDS));
        changed.map(|changed| self.save(changed)).is_ok()
    }

    /// What a person has in the set.
    pub(super) fn held(&self, person: u8) -> Option<Enrolment> {
        self.enrolments.get(&person_of(person)).cloned()
    }

    /// Somebody goes over into another course of the set.
    pub(super) fn transfer(
        &mut self,
        now: i64,
        person: u8,
        to: usize,
    ) -> Result<(), TransferRefusal> {
        let held = self.held(person).ok_or(TransferRefusal::NotIn)?;
        let lines = self.heads_when_leaving(person);
        let changed = self.roster.transfer(
            &held,
            course_of(to),
            lines,
            moment(now),
            moment(now + HOLDS),
        )?;
        assert_eq!(changed[0].person, held.person);
        self.save(changed);
        Ok(())
    }

    /// Somebody goes over into a course of another set.
    pub(super) fn transfer_to(
        &mut self,
        other: &mut Self,
        now: i64,
        person: u8,
        to: usize,
    ) -> Result<(), TransferRefusal> {
        let held = self.held(person).ok_or(TransferRefusal::NotIn)?;
        let there = other.held(person);
        let (course, id) = (course_of(to), EnrolmentId(Uuid::from_u128(900)));
        let taken = other
            .roster
            .take_over(&held, there.as_ref(), course, id, moment(now))?;
        other.save(vec![taken]);
        let lines = self.heads_when_leaving(person);
        let code = SlipCode::parse("K7DE-4HMP").unwrap();
        let changed = self
            .roster
            .let_go(&held, code, lines, moment(now), moment(now + HOLDS));
        assert_eq!(changed[0].person, held.person);
        self.save(changed);
        Ok(())
    }

    fn heads_when_leaving(&self, person: u8) -> Lines {
        let leave = ask(What::Leave(person));
        self.heads(self.roster.heads_needed(&[leave]))
    }

    /// Who waits for a course, first in line first.
    pub(super) fn line(&self, course: CourseId) -> Vec<u8> {
        let waiting = self.sorted(course, |standing| match standing {
            Standing::Waiting { ticket } => Some(ticket),
            _ => None,
        });
        waiting.into_iter().map(|(_, person)| person).collect()
    }

    /// The same house in the words of the model.
    pub(super) fn plainly(&self) -> Plainly {
        let course = |(&course, group): (&CourseId, &Group)| {
            let placed = self.sorted(course, |s| (s == Standing::Placed).then_some(()));
            let offered = self.sorted(course, |standing| match standing {
                Standing::Offered { until, ticket } => Some((until, ticket)),
                _ => None,
            });
            let hours = |until| (0..).find(|&hours| moment(hours) >= until).unwrap();
            Plain {
                seats: group.free().map(|free| (free + group.held()) as u16),
                placed: placed.into_iter().map(|(_, person)| person).collect(),
                offered: offered
                    .into_iter()
                    .map(|((until, _), p)| (hours(until), p))
                    .collect(),
                line: self.line(course),
            }
        };
        Plainly(self.roster.groups.iter().map(course).collect())
    }

    /// The people of a course who stand as asked, in the order of what is said of their standing.
    fn sorted<K: Ord>(&self, course: CourseId, of: impl Fn(Standing) -> Option<K>) -> Vec<(K, u8)> {
        let here = self.enrolments.values().filter(|e| e.course == course);
        let number = |e: &Enrolment| e.person.0.as_u128() as u8;
        let mut found: Vec<_> = here
            .filter_map(|e| Some((of(e.standing)?, number(e))))
            .collect();
        found.sort_unstable();
        found
    }

    fn heads(&self, needed: BTreeMap<CourseId, usize>) -> Lines {
        let head = |person| self.enrolments[&person_of(person)].clone();
        let line = |course| self.line(course).into_iter().map(head);
        let first = |(course, n): (_, usize)| {
            (
                course,
                line(course).take(n.saturating_sub(self.short)).collect(),
            )
        };
        needed.into_iter().map(first).collect()
    }

    fn save(&mut self, changed: Vec<Enrolment>) {
        let count = changed.len();
        let changed: BTreeMap<_, _> = changed.into_iter().map(|e| (e.person, e)).collect();
        assert_eq!(changed.len(), count, "each once");
        self.enrolments.extend(changed);
        self.check();
    }

    /// The counters are a recount, nothing is oversold, and numbers in line are nobody else's.
    fn check(&self) {
        assert!(self.roster.is_sound());
        let mut tickets = Vec::new();
        for (&course, group) in &self.roster.groups {
            let (mut placed, mut offered, mut waiting) = (0, 0, 0);
            for enrolment in self.enrolments.values().filter(|e| e.course == course) {
                match enrolment.standing {
                    Standing::Placed => placed += 1,
                    Standing::Offered { ticket, .. } => {
                        offered += 1;
                        tickets.push(ticket);
                    }
                    Standing::Waiting { ticket } => {
                        waiting += 1;
                        tickets.push(ticket);
                    }
                    Standing::Left => {}
                }
            }
            assert_eq!(
                (group.placed, group.offered, group.waiting),
                (placed, offered, waiting)
            );
            assert!(!matches!(group.seats, Seats::Known(seats) if placed + offered > seats.into()));
        }
        let given = tickets.len();
        tickets.sort_unstable();
        tickets.dedup();
        assert_eq!(tickets.len(), given, "one number each");
    }
}

fn known(seats: Option<u16>) -> Seats {
    seats.map_or(Seats::Unknown, Seats::Known)
}

fn ask(what: What) -> Ask {
    let person = person_of(what.person());
    match what {
        What::Enrol(number, course) => Ask::Enrol {
            course: course_of(course),
            person,
            channel: Channel::Web,
            id: EnrolmentId(Uuid::from_u128(number.into())),
            code: SlipCode::parse("ACDE-FHJK").unwrap(),
        },
        What::Leave(_) => Ask::Leave { person },
        What::Accept(_) => Ask::Accept { person },
    }
}
