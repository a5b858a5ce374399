//! One decision under way: the people it knows, the parts of the lines it can see, and what has changed so far.

use std::collections::BTreeMap;

use jiff::{ToSpan, civil::DateTime};

use super::{Enrolment, Known, Lines, Roster, Standing};
use crate::id::{CourseId, PersonId};

/// A roster together with the enrolments that a decision can touch.
pub(super) struct Moves<'a> {
    pub(super) roster: &'a mut Roster,
    people: BTreeMap<PersonId, Enrolment>,
    lines: BTreeMap<CourseId, Line>,
    /// Who changed, once for every change.
    changed: Vec<PersonId>,
    pub(super) now: DateTime,
    until: DateTime,
}

/// The part of a line that is known.
#[derive(Default)]
struct Line {
    /// Who waits, by ticket: the heads, the people of the batch, and whoever joined since.
    known: BTreeMap<u64, PersonId>,
    /// The ticket of the last head brought; nobody unknown waits before it.
    seen_to: Option<u64>,
}

impl Line {
    /// The first in line, if it is certain that nobody unknown among the `waiting` comes before them.
    fn first(&self, waiting: u32) -> Option<(u64, PersonId)> {
        let (&ticket, &person) = self.known.first_key_value()?;
        let all_known = self.known.len() >= waiting as usize;
        (all_known || Some(ticket) <= self.seen_to).then_some((ticket, person))
    }
}

impl<'a> Moves<'a> {
    /// Begins with what is known, and offers the places that an earlier decision had to leave free.
    pub(super) fn begin(
        roster: &'a mut Roster,
        known: Known,
        now: DateTime,
        until: DateTime,
    ) -> Self {
        let mut lines = seen(&known.lines);
        let mut people = known.held;
        for enrolment in known.lines.into_values().flatten() {
            people.entry(enrolment.person).or_insert(enrolment);
        }
        for enrolment in people.values() {
            if let Standing::Waiting { ticket } = enrolment.standing {
                let line: &mut Line = lines.entry(enrolment.course).or_default();
                line.known.insert(ticket, enrolment.person);
            }
        }
        let mut moves = Self {
            roster,
            people,
            lines,
            changed: Vec::new(),
            now,
            until,
        };
        let courses: Vec<_> = moves.lines.keys().copied().collect();
        for course in courses {
            moves.offer_free(course);
        }
        moves
    }

    /// What a person has in the set, live or left.
    pub(super) fn of(&self, person: PersonId) -> Option<&Enrolment> {
        self.people.get(&person)
    }

    /// What a person has in the set, if it is live.
    pub(super) fn live(&self, person: PersonId) -> Option<&Enrolment> {
        self.of(person)
            .filter(|enrolment| enrolment.standing.is_live())
    }

    /// The number for the next in line.
    pub(super) const fn ticket(&mut self) -> u64 {
        let ticket = self.roster.next_ticket;
        self.roster.next_ticket += 1;
        ticket
    }

    /// Gives an enrolment another standing from now on.
    pub(super) fn stand(&mut self, enrolment: &Enrolment, standing: Standing) {
        self.put(Enrolment {
            standing,
            since: self.now,
            ..enrolment.clone()
        });
    }

    /// Writes an enrolment in place of what the person had, and keeps counters and lines true to it.
    pub(super) fn put(&mut self, enrolment: Enrolment) {
        let person = enrolment.person;
        if let Some(old) = self.people.remove(&person) {
            self.count(&old, |counter| *counter = counter.saturating_sub(1));
            if let Standing::Waiting { ticket } = old.standing {
                self.lines
                    .entry(old.course)
                    .or_default()
                    .known
                    .remove(&ticket);
            }
        }
        self.count(&enrolment, |counter| *counter += 1);
        if let Standing::Waiting { ticket } = enrolment.standing {
            self.lines
                .entry(enrolment.course)
                .or_default()
                .known
                .insert(ticket, person);
        }
        self.changed.push(person);
        self.people.insert(person, enrolment);
    }

    /// Offers the free places of a course to the first in line, as many as there are and as far as the line is known.
    pub(super) fn offer_free(&mut self, course: CourseId) {
        while let Some((ticket, person)) = self.next_for_place(course) {
            let Some(first) = self.people.get(&person).cloned() else {
                return;
            };
            let until = self
                .until
                .saturating_add(first.channel.days_in_the_post().days());
            self.stand(&first, Standing::Offered { until, ticket });
        }
    }

    /// Every enrolment that changed, in its final form, each once, in the order of first change.
    pub(super) fn end(mut self) -> Vec<Enrolment> {
        self.changed
            .iter()
            .filter_map(|person| self.people.remove(person))
            .collect()
    }

    fn next_for_place(&self, course: CourseId) -> Option<(u64, PersonId)> {
        let group = self.roster.groups.get(&course)?;
        group.free().filter(|&free| free > 0)?;
        self.lines.get(&course)?.first(group.waiting)
    }

    fn count(&mut self, enrolment: &Enrolment, change: impl FnOnce(&mut u32)) {
        let group = self.roster.groups.get_mut(&enrolment.course);
        if let Some(counter) = group.and_then(|group| group.counter(enrolment.standing)) {
            change(counter);
        }
    }
}

/// How far each line was brought; who stands in it is taken from the people, so that nobody is in two places.
fn seen(heads: &Lines) -> BTreeMap<CourseId, Line> {
    let mut lines: BTreeMap<CourseId, Line> = BTreeMap::new();
    for head in heads.values().flatten() {
        if let Standing::Waiting { ticket } = head.standing {
            let line = lines.entry(head.course).or_default();
            line.seen_to = line.seen_to.max(Some(ticket));
        }
    }
    lines
}
