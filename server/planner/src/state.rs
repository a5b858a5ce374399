//! Where everything is now, what it costs, and what a move would change.

use crate::{
    agenda::{Agenda, Shift, placed},
    budget::Score,
    model::Model,
    rules::spread,
};

mod step;
mod weigh;

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

    /// Takes a meeting from its place and leaves it without one.
    pub(crate) fn unplace(&mut self, model: &Model, meeting: usize) {
        let from = self.spots[meeting];
        let clashes = -self.agenda.clashing(model, meeting, from);
        let course = usize::from(model.course_of[meeting]);
        let shift = Shift {
            meeting,
            from,
            to: Spot::NONE,
        };
        let cost = self.course_change(model, course, from, Spot::NONE) - self.own[meeting]
            + self.shared_change(model, shift, None);
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

/// A weight as the score counts it.
pub(crate) fn weight(weight: u32) -> i32 {
    weight as i32
}

#[cfg(test)]
mod tests;
