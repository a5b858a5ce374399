//! What if so many people come: who would get nothing, and where a second group pays off.
//!
//! The seats are those of the problem's rooms; whoever asks "and if the hall took only 14?" changes the draft and asks
//! again with the same plan.

use std::collections::BTreeMap;

use domain::id::{CourseId, PersonId};
use serde::{Deserialize, Serialize};

use crate::{
    plan::YearPlan,
    problem::{Draft, Problem},
};

/// What somebody would like to attend.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wish {
    /// Who.
    pub person: PersonId,
    /// Any of these would do.
    pub courses: Vec<CourseId>,
}

/// What people would get.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[must_use]
pub struct Served {
    /// Those who would get nothing, however the places are given, so that nobody has a second course before all have
    /// one: as few as can be, and of these whoever wished last.
    pub without: Vec<PersonId>,
    /// The courses that more people wish than have a place in it, in the order of the problem.
    pub lines: Vec<Line>,
}

/// A line before a course.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// The course.
    pub course: CourseId,
    /// How many places it has; none while one of its meetings has no room.
    pub places: u16,
    /// How many people would stand in line.
    pub waiting: u16,
}

/// Who would get what in that plan, of those who wish in this order.
///
/// Costs people times all their wishes at worst; tens of milliseconds for a house of 2,500 people.
pub fn served(problem: &Problem, plan: &YearPlan, wishes: &[Wish]) -> Served {
    let draft = problem.draft();
    let places = places(draft, plan);
    let mut given = Given::new(&places, wishes);
    let without = (0..wishes.len()).filter(|person| !given.find(*person, &mut Vec::new()));
    let without = without.map(|person| wishes[person].person).collect();
    let line = |course: CourseId| {
        let wishing = wishes.iter().filter(|wish| wish.courses.contains(&course));
        let wishing = u16::try_from(wishing.count()).unwrap_or(u16::MAX);
        let places = places.get(&course).copied().unwrap_or(0);
        let waiting = wishing.saturating_sub(places);
        (waiting > 0).then_some(Line {
            course,
            places,
            waiting,
        })
    };
    let lines = draft.courses.iter().filter_map(|course| line(course.id));
    Served {
        without,
        lines: lines.collect(),
    }
}

/// The places of each course that is planned as a whole: the seats of its smallest room.
fn places(draft: &Draft, plan: &YearPlan) -> BTreeMap<CourseId, u16> {
    let seats = |room| {
        let known = draft.rooms.iter().find(|known| Some(&known.id) == room);
        known.and_then(|room| room.seats).unwrap_or(u16::MAX)
    };
    let mut places = BTreeMap::new();
    for placement in &plan.placements {
        let here = seats(placement.rooms.first());
        let least = places.entry(placement.meeting.course).or_insert(here);
        *least = here.min(*least);
    }
    for meeting in &plan.unplaced {
        places.insert(meeting.course, 0);
    }
    places
}

/// Who has a place, while it is being given. Whoever is in may be asked to take another of their wishes, never to go.
struct Given<'a> {
    places: &'a BTreeMap<CourseId, u16>,
    wishes: &'a [Wish],
    taken: BTreeMap<CourseId, Vec<usize>>,
}

impl<'a> Given<'a> {
    const fn new(places: &'a BTreeMap<CourseId, u16>, wishes: &'a [Wish]) -> Self {
        Self {
            places,
            wishes,
            taken: BTreeMap::new(),
        }
    }

    /// Finds a place for `person`, if need be by moving others; courses in `asked` were asked already.
    fn find(&mut self, person: usize, asked: &mut Vec<CourseId>) -> bool {
        for course in &self.wishes[person].courses {
            if asked.contains(course) {
                continue;
            }
            asked.push(*course);
            let places = usize::from(self.places.get(course).copied().unwrap_or(0));
            let inside = self.taken.get(course).cloned().unwrap_or_default();
            let freed = if inside.len() < places {
                Some(inside.len())
            } else {
                (0..inside.len()).find(|at| self.find(inside[*at], asked))
            };
            if let Some(at) = freed {
                let inside = self.taken.entry(*course).or_default();
                if at < inside.len() {
                    inside[at] = person;
                } else {
                    inside.push(person);
                }
                return true;
            }
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::rules::tests::house::id;

    fn wishes(all: &[u8]) -> Vec<Wish> {
        let courses = |bits: u8| (0..3).filter(move |nth| bits >> nth & 1 != 0).map(id);
        (0..)
            .zip(all)
            .map(|(person, bits)| Wish {
                person: id(person),
                courses: courses(*bits).collect(),
            })
            .collect()
    }

    fn without(places: [u16; 3], wishes: &[Wish]) -> Vec<usize> {
        let places = (0..)
            .zip(places)
            .map(|(nth, places)| (id(nth), places))
            .collect();
        let mut given = Given::new(&places, wishes);
        (0..wishes.len())
            .filter(|person| !given.find(*person, &mut Vec::new()))
            .collect()
    }

    #[test]
    fn whoever_can_take_another_course_makes_room_for_who_cannot() {
        // The first takes either of two courses; the second only the first of them; the third comes too late.
        assert_eq!(without([1, 1, 0], &wishes(&[0b011, 0b001, 0b011])), [2]);
    }

    proptest! {
        #[test]
        fn as_few_as_can_be_get_nothing(all in prop::collection::vec(0u8..8, 0..8), places in prop::array::uniform3(0u16..4)) {
            // Of every set of courses: those who wish nothing else share its places, so the rest of them get nothing.
            let short = |set: u8| {
                let only = all.iter().filter(|bits| *bits & !set == 0).count();
                let seats: u16 = (0..3).filter(|nth| set >> nth & 1 != 0).map(|nth| places[nth]).sum();
                only.saturating_sub(usize::from(seats))
            };
            let most = (0..8).map(short).max().unwrap();
            prop_assert_eq!(without(places, &wishes(&all)).len(), most);
        }
    }
}
