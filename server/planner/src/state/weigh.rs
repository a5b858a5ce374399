//! What a move would change.

use super::{Move, Spot, State, weight};
use crate::{
    agenda::{Agenda, MANY, NOBODY, Shift, placed},
    budget::Score,
    model::{CourseFacts, Model, NEVER},
    rules::{left_out, moved, same_room, same_weeks, spread},
};

impl<A: Agenda> State<A> {
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
        let shift = Shift { meeting, from, to };
        let mut clashes = 0;
        if matters::<A>(model, from, to) {
            if !self.agenda.few_enough(model, shift, None) {
                return None;
            }
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
        if matters::<A>(model, from, to) {
            cost += self.shared_change(model, shift, None);
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
        let matters = matters::<A>(model, from, to) || matters::<A>(model, there, back);
        let mut cost = self.own_cost(model, meeting, to)? - self.own[meeting];
        cost += self.own_cost(model, other, back)? - self.own[other];
        let gain = self.most_gain[course] + self.most_gain[theirs];
        if cost - gain > limit && self.score.clashes == 0 {
            return None;
        }
        if !self.agenda.may_exchange(model, meeting, to, other, back) {
            return None;
        }
        let (one, two) = (
            Shift { meeting, from, to },
            Shift {
                meeting: other,
                from: there,
                to: back,
            },
        );
        let mut clashes = 0;
        if matters {
            if !self.agenda.few_enough(model, one, Some(two)) {
                return None;
            }
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
        if matters {
            cost += self.shared_change(model, one, Some(two));
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
            || !model.too_close(meeting, from, other, there)
        {
            return 0;
        }
        self.agenda.clashing(model, meeting, from)
            - self.agenda.clashes(model, meeting, from, other)
    }

    /// What hour and rooms cost a meeting, or that it cannot be there.
    #[inline]
    pub(super) fn own_cost(&self, model: &Model, meeting: usize, spot: Spot) -> Option<i32> {
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

    /// What the rules about several courses at once would change: who attends or leads them, and what is next door.
    #[inline]
    pub(super) fn shared_change(&self, model: &Model, one: Shift, other: Option<Shift>) -> i32 {
        self.agenda.people_change(model, one, other)
            + self.agenda.neighbour_change(model, one, other)
    }

    fn weeks_change(&self, model: &Model, course: &CourseFacts, from: Spot, to: Spot) -> i32 {
        let mut counts = same_weeks::counts(model, &self.spots, course);
        let now = same_weeks::pays(model, &counts);
        if placed(from) {
            counts[usize::from(from.variant)] -= 1;
        }
        if placed(to) {
            counts[usize::from(to.variant)] += 1;
        }
        same_weeks::pays(model, &counts) - now
    }

    /// What the rules about one course would change: its days and its rooms.
    #[inline]
    pub(super) fn course_change(&self, model: &Model, course: usize, from: Spot, to: Spot) -> i32 {
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
        if !A::BOUNDED && same_weeks::asks(facts) {
            change += self.weeks_change(model, facts, from, to);
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
}

/// Whether it matters to people or neighbours that a meeting goes from one spot to the other: it is at another time, or
/// in another room of a house whose rooms are not all alike to them.
#[inline]
fn matters<A: Agenda>(model: &Model, from: Spot, to: Spot) -> bool {
    let elsewhere = !A::BOUNDED && model.rooms_differ && from.option != to.option;
    from.cell != to.cell || from.variant != to.variant || elsewhere
}

/// How many days have a meeting.
#[inline]
pub(super) fn days_of(on_day: u64) -> i32 {
    const ONES: u64 = 0x1111_1111_1111_1111;
    let taken = (on_day | on_day >> 1 | on_day >> 2 | on_day >> 3) & ONES;
    (taken.wrapping_mul(ONES) >> 60) as i32
}

/// How many meetings there are over all days.
#[inline]
pub(super) fn sum_of(on_day: u64) -> i32 {
    // A course has fifteen meetings at most, so the sum of the fours fits in the highest four.
    (on_day.wrapping_mul(0x1111_1111_1111_1111) >> 60) as i32
}
