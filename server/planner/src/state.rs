//! Where everything is now, what it costs, and what a move would change.

use crate::{
    agenda::{Agenda, MANY, NOBODY, placed},
    budget::Score,
    model::{Model, NEVER},
    rules::{left_out, moved, same_room, spread},
};

mod step;

/// The meeting has no place.
pub(crate) const NOWHERE: u16 = u16::MAX;

/// Where a meeting is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Spot {
    /// Day and start; [`NOWHERE`] when it has no place.
    pub cell: u16,
    /// The room or rooms.
    pub option: u16,
    /// The variant of its calling.
    pub variant: u8,
}

impl Spot {
    /// No place.
    pub(crate) const NONE: Self = Self {
        cell: NOWHERE,
        option: 0,
        variant: 0,
    };
}

/// A meeting goes somewhere; whoever is in its way goes where it was.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Move {
    pub meeting: usize,
    pub to: Spot,
    /// Who is in the way, and where they go.
    pub other: Option<(usize, Spot)>,
}

/// A solution that is being worked on.
#[derive(Clone, Debug)]
pub(crate) struct State<A> {
    pub spots: Vec<Spot>,
    pub score: Score,
    pub agenda: A,
    /// What hour and room of each meeting cost now.
    own: Vec<i32>,
    /// For each course four bits a day: how many of its meetings are on it.
    on_day: Vec<u64>,
    /// `in_room[course * options + option]`: how many of its meetings are there.
    in_room: Vec<u8>,
    /// For each course: no move of one of its meetings gains more by rules other than hour, room and clashes.
    most_gain: Vec<i32>,
}

impl<A: Agenda> State<A> {
    /// Nothing has a place.
    pub(crate) fn empty(model: &Model) -> Self {
        let meetings = model.course_of.len();
        let weights = &model.weights;
        let gain = |course: &crate::model::CourseFacts| {
            let groups = i32::try_from(course.groups.len()).unwrap_or(i32::MAX);
            if !A::BOUNDED {
                return i32::MAX / 8;
            }
            // A meeting that leaves may have been lonely itself, and where it comes it may help two.
            3 * groups * weight(weights.lonely)
                + weight(weights.spread)
                + i32::from(course.same_room)
        };
        let wanted: i32 = model
            .courses
            .iter()
            .filter(|course| course.spread > 1)
            .map(|course| weight(weights.spread) * spread::missing(0, course.spread))
            .sum();
        Self {
            spots: vec![Spot::NONE; meetings],
            score: Score {
                clashes: 0,
                unplaced: i32::try_from(meetings).unwrap_or(i32::MAX),
                cost: wanted,
            },
            agenda: A::new(model),
            own: vec![0; meetings],
            on_day: vec![0; model.courses.len()],
            in_room: vec![0; model.courses.len() * model.options.len()],
            most_gain: model.courses.iter().map(gain).collect(),
        }
    }

    /// What the move would change, unless that is more than `limit` in all (clashes and unplaced meetings counted with
    /// `hard`), or it cannot be done.
    #[inline]
    pub(crate) fn weigh(&self, model: &Model, step: Move, hard: i32, limit: i32) -> Option<Score> {
        match step.other {
            None => self.weigh_one(model, step.meeting, step.to, hard, limit),
            Some((other, back)) => self.weigh_exchange(model, step, other, back, hard, limit),
        }
    }

    #[inline]
    fn weigh_one(
        &self,
        model: &Model,
        meeting: usize,
        to: Spot,
        hard: i32,
        limit: i32,
    ) -> Option<Score> {
        let from = self.spots[meeting];
        let mut cost = self.own_cost(model, meeting, to)? - self.own[meeting];
        let unplaced = -i32::from(!placed(from));
        let mut clashes = 0;
        if from.cell != to.cell || from.variant != to.variant {
            clashes = self.agenda.clashes(model, meeting, to, NOBODY);
            if clashes >= MANY {
                return None;
            }
            clashes -= self.clashing(model, meeting, from);
        }
        let course = usize::from(model.course_of[meeting]);
        let so_far = (clashes + unplaced) * hard + cost;
        if so_far - self.most_gain[course] > limit {
            return None;
        }
        cost += self.course_change(model, course, from, to);
        if from.cell != to.cell || from.variant != to.variant {
            cost += self.agenda.group_change(model, meeting, from, to, None);
        }
        ((clashes + unplaced) * hard + cost <= limit).then_some(Score {
            clashes,
            unplaced,
            cost,
        })
    }

    #[inline]
    fn weigh_exchange(
        &self,
        model: &Model,
        step: Move,
        other: usize,
        back: Spot,
        hard: i32,
        limit: i32,
    ) -> Option<Score> {
        let Move { meeting, to, .. } = step;
        let from = self.spots[meeting];
        let [course, theirs] =
            [meeting, other].map(|meeting| usize::from(model.course_of[meeting]));
        if course == theirs {
            return None;
        }
        let there = self.spots[other];
        let elsewhen = from.cell != to.cell || from.variant != to.variant || there.cell != to.cell;
        let mut cost = self.own_cost(model, meeting, to)? - self.own[meeting];
        cost += self.own_cost(model, other, back)? - self.own[other];
        let gain = self.most_gain[course] + self.most_gain[theirs];
        if cost - gain > limit && self.score.clashes == 0 {
            return None;
        }
        if !self.agenda.may_exchange(model, meeting, to, other, back) {
            return None;
        }
        let mut clashes = 0;
        if elsewhen {
            let here = self.agenda.clashes(model, meeting, to, other);
            if here >= MANY {
                return None;
            }
            let gone = self.agenda.clashes(model, other, back, meeting);
            if gone >= MANY {
                return None;
            }
            clashes = here + gone
                - self.clashing(model, meeting, from)
                - self.clashing(model, other, there)
                + self.between(model, meeting, from, other, there);
        }
        if clashes * hard + cost - gain > limit {
            return None;
        }
        cost += self.course_change(model, course, from, to)
            + self.course_change(model, theirs, there, back);
        if elsewhen {
            cost += self
                .agenda
                .group_change(model, meeting, from, to, Some((other, back)));
        }
        (clashes * hard + cost <= limit).then_some(Score {
            clashes,
            unplaced: 0,
            cost,
        })
    }

    /// 1 when two meetings clash with one another now: what each clashes with counts that pair twice.
    #[inline]
    fn between(&self, model: &Model, meeting: usize, from: Spot, other: usize, there: Spot) -> i32 {
        if self.score.clashes == 0
            || !placed(from)
            || !placed(there)
            || !model.overlap(meeting, from, other, there)
        {
            return 0;
        }
        self.agenda.clashing(model, meeting, from)
            - self.agenda.clashes(model, meeting, from, other)
    }

    /// What hour and rooms cost a meeting, or that it cannot be there.
    #[inline]
    fn own_cost(&self, model: &Model, meeting: usize, spot: Spot) -> Option<i32> {
        if !placed(spot) {
            return Some(0);
        }
        let (hour, room) = (
            model.hour(meeting, spot.cell),
            model.room(meeting, spot.option),
        );
        let moved = moved::penalty(model, meeting, spot);
        let left_out = if A::BOUNDED {
            0
        } else {
            left_out::penalty(model, meeting, spot)
        };
        (hour != NEVER && room != NEVER)
            .then(|| i32::from(hour) + i32::from(room) + moved + left_out)
    }

    #[inline]
    fn clashing(&self, model: &Model, meeting: usize, spot: Spot) -> i32 {
        if self.score.clashes == 0 {
            0
        } else {
            self.agenda.clashing(model, meeting, spot)
        }
    }

    /// What the rules about one course would change: its days and its rooms.
    #[inline]
    fn course_change(&self, model: &Model, course: usize, from: Spot, to: Spot) -> i32 {
        let facts = &model.courses[course];
        let mut change = 0;
        if facts.same_room != 0 {
            let row = course * model.options.len();
            let count = |spot: Spot| self.in_room[row + usize::from(spot.option)];
            if from.option != to.option || placed(from) != placed(to) {
                let gone = i32::from(placed(from) && count(from) == 1);
                let new = i32::from(placed(to) && count(to) == 0);
                let now = sum_of(self.on_day[course]);
                let then = now + i32::from(placed(to)) - i32::from(placed(from));
                change += i32::from(facts.same_room) * same_room::change(new - gone, now, then);
            }
        }
        if facts.spread > 1 {
            let days = model.starts.len();
            let day = |spot: Spot| usize::from(spot.cell) / days;
            let count = |spot: Spot| self.on_day[course] >> (4 * day(spot)) & 15;
            // Without a place it is on no day: that differs from every other.
            if day(from) != day(to) {
                let gone = i32::from(placed(from) && count(from) == 1);
                let new = i32::from(placed(to) && count(to) == 0);
                let now = days_of(self.on_day[course]);
                let missing = |days| spread::missing(days, facts.spread);
                change += weight(model.weights.spread) * (missing(now - gone + new) - missing(now));
            }
        }
        change
    }

    /// Takes a meeting from its place and leaves it without one.
    pub(crate) fn unplace(&mut self, model: &Model, meeting: usize) {
        let from = self.spots[meeting];
        let clashes = -self.agenda.clashing(model, meeting, from);
        let course = usize::from(model.course_of[meeting]);
        let cost = self.course_change(model, course, from, Spot::NONE) - self.own[meeting]
            + self
                .agenda
                .group_change(model, meeting, from, Spot::NONE, None);
        self.take(
            model,
            Move {
                meeting,
                to: Spot::NONE,
                other: None,
            },
            Score {
                clashes,
                unplaced: 1,
                cost,
            },
        );
    }

    /// Does the move, whose change was weighed.
    pub(crate) fn take(&mut self, model: &Model, step: Move, change: Score) {
        self.lift(model, step.meeting);
        if let Some((other, back)) = step.other {
            self.lift(model, other);
            self.drop_at(model, other, back);
        }
        self.drop_at(model, step.meeting, step.to);
        self.score.clashes += change.clashes;
        self.score.unplaced += change.unplaced;
        self.score.cost += change.cost;
        #[cfg(debug_assertions)]
        self.audit(model);
    }

    fn lift(&mut self, model: &Model, meeting: usize) {
        let spot = self.spots[meeting];
        if placed(spot) {
            self.agenda.take(model, meeting, spot);
            self.count(model, meeting, spot, false);
        }
    }

    fn drop_at(&mut self, model: &Model, meeting: usize, spot: Spot) {
        self.spots[meeting] = spot;
        self.own[meeting] = self.own_cost(model, meeting, spot).unwrap_or(0);
        if placed(spot) {
            self.agenda.put(model, meeting, spot);
            self.count(model, meeting, spot, true);
        }
    }

    fn count(&mut self, model: &Model, meeting: usize, spot: Spot, here: bool) {
        let course = usize::from(model.course_of[meeting]);
        let room = &mut self.in_room[course * model.options.len() + usize::from(spot.option)];
        let day = 1 << (4 * (usize::from(spot.cell) / model.starts.len()));
        if here {
            *room += 1;
            self.on_day[course] += day;
        } else {
            *room -= 1;
            self.on_day[course] -= day;
        }
    }

    /// Compares with a full recount, in debug builds, now and then.
    #[cfg(debug_assertions)]
    fn audit(&self, model: &Model) {
        if self.score.cost & 63 == 0 {
            debug_assert_eq!(
                self.score,
                crate::rules::recount(model, &self.spots),
                "the score, counted anew"
            );
        }
    }
}

/// How many days have a meeting.
#[inline]
fn days_of(on_day: u64) -> i32 {
    const ONES: u64 = 0x1111_1111_1111_1111;
    let taken = (on_day | on_day >> 1 | on_day >> 2 | on_day >> 3) & ONES;
    (taken.wrapping_mul(ONES) >> 60) as i32
}

/// How many meetings there are over all days.
#[inline]
fn sum_of(on_day: u64) -> i32 {
    // A course has fifteen meetings at most, so the sum of the fours fits in the highest four.
    (on_day.wrapping_mul(0x1111_1111_1111_1111) >> 60) as i32
}

/// A weight as the score counts it.
pub(crate) fn weight(weight: u32) -> i32 {
    weight as i32
}

#[cfg(test)]
mod tests;
