//! The agenda of a plain weekly grid, in machine words.
//!
//! For each cell there is a bit for each course, so that clashes are an AND and a count; for each group and day there is
//! a word with four bits for each period of the day, so that lonely meetings are two shifts.

use super::{Agenda, Blocker, MANY, Shift, placed};
use crate::{
    model::{Model, Shut},
    state::{Spot, weight},
};

/// The lowest of each four bits.
const ONES: u64 = 0x1111_1111_1111_1111;

/// No meeting in that room.
const FREE: u16 = u16::MAX;
/// The room is shut.
const SHUT: u16 = u16::MAX - 1;

/// The most starts in a day and the most meetings of a group in a cell: what fits in the bits.
pub(crate) const MOST_STARTS: usize = 15;

/// See the module.
#[derive(Clone, Debug)]
pub(crate) struct Packed {
    starts: usize,
    days: usize,
    rooms: usize,
    words: usize,
    /// Day and period of each cell.
    when: Vec<(u8, u8)>,
    /// `meeting_at[cell * rooms + room]`.
    meeting_at: Vec<u16>,
    /// `here[cell * words..]`: the courses that meet then.
    here: Vec<u64>,
    /// `against[course * words..]`: the courses it may not meet with, itself among them.
    against: Vec<u64>,
    /// `day_of[group * days + day]`: how many meetings in each period.
    day_of: Vec<u64>,
    /// `has[course * group_words..]`: the groups of each course as bits.
    has: Vec<u64>,
    group_words: usize,
    /// Groups of each course, one after the other, with the end of each course's.
    groups: Vec<u16>,
    group_ends: Vec<u32>,
}

impl Packed {
    /// Whether the problem is plain enough: one variant and the same weeks for all, no meeting longer than the distance
    /// of two starts, no group that may be split, rooms without parts, nobody away, nobody with a way to go or a limit,
    /// nothing that is noticed next door, no faculty with a day of its own.
    pub(crate) fn fits(model: &Model) -> bool {
        let weeks = model.weeks.chunks(model.days.len().max(1));
        let same_weeks = weeks.clone().all(|row| Some(row) == weeks.clone().next());
        let closest = model
            .starts
            .windows(2)
            .map(|pair| pair[1] - pair[0])
            .min()
            .unwrap_or(u16::MAX);
        let rooms = model.options.iter().map(|option| option.parts.as_slice());
        let mut parts: Vec<&[u16]> = rooms.collect();
        parts.sort_unstable();
        parts.dedup();
        let even = model
            .starts
            .windows(2)
            .all(|pair| pair[1] - pair[0] == closest);
        let same_ticks = model
            .courses
            .iter()
            .all(|course| course.ticks == model.courses[0].ticks);
        let breaks = model
            .courses
            .first()
            .map_or(0, |course| closest.saturating_sub(course.ticks));
        same_weeks
            && (model.starts.len() == 1 || even && breaks <= 6)
            && same_ticks
            && model.starts.len() <= MOST_STARTS
            && model
                .courses
                .iter()
                .all(|course| course.variants == 1 && course.ticks <= closest)
            && model.groups.iter().all(|group| group.never_split)
            && parts.len() == model.options.len()
            && parts.iter().all(|parts| parts.len() == 1)
            && model.away.is_empty()
            && !model.buildings.apart()
            && model.courses.iter().all(|course| course.manner.is_none())
            && model.groups.iter().all(|group| !group.travels)
            && model.faculties.is_empty()
            && model
                .leaders
                .iter()
                .all(|leader| !leader.travels && leader.most_a_week.is_none())
            && model.left_out.iter().all(|count| *count == 0)
    }

    #[inline]
    fn groups(&self, course: usize) -> &[u16] {
        let from = if course == 0 {
            0
        } else {
            self.group_ends[course - 1]
        };
        &self.groups[from as usize..self.group_ends[course] as usize]
    }

    #[inline]
    fn shares(&self, course: usize, group: u16) -> bool {
        let (word, bit) = (usize::from(group) / 64, group % 64);
        self.has[course * self.group_words + word] >> bit & 1 != 0
    }

    /// How many more lonely meetings `course`'s groups have when one of its meetings goes from `from` to `to`; groups
    /// of `other` are left out, for they exchange one meeting for another.
    #[inline]
    fn shift(&self, course: usize, from: Spot, to: Spot, other: Option<usize>) -> i32 {
        let ((day, period), (to_day, to_period)) = (self.when(from), self.when(to));
        let (less, more) = (bit_of(placed(from), period), bit_of(placed(to), to_period));
        let mut change = 0;
        for group in self.groups(course) {
            if other.is_some_and(|other| self.shares(other, *group)) {
                continue;
            }
            let row = usize::from(*group) * self.days;
            let old = self.day_of[row + day];
            if day == to_day {
                change += lonely(old - less + more) - lonely(old);
            } else {
                let old_to = self.day_of[row + to_day];
                change += lonely(old - less) - lonely(old) + lonely(old_to + more) - lonely(old_to);
            }
        }
        change
    }

    #[inline]
    fn when(&self, spot: Spot) -> (usize, usize) {
        let (day, period) = if placed(spot) {
            self.when[usize::from(spot.cell)]
        } else {
            (0, 0)
        };
        (usize::from(day), usize::from(period))
    }

    fn shut(&mut self, model: &Model, shut: &Shut) {
        let ticks = model
            .courses
            .iter()
            .map(|course| course.ticks)
            .max()
            .unwrap_or(0);
        let day = usize::from(shut.day);
        if model
            .weeks
            .get(day)
            .is_none_or(|weeks| weeks & shut.weeks == 0)
        {
            return;
        }
        for (period, start) in model.starts.iter().enumerate() {
            if *start < shut.to && shut.from < start + ticks {
                let cell = day * self.starts + period;
                for (room, option) in model.options.iter().enumerate() {
                    if option.parts.contains(&shut.part) {
                        self.meeting_at[cell * self.rooms + room] = SHUT;
                    }
                }
            }
        }
    }

    fn mark(&mut self, model: &Model, meeting: usize, spot: Spot, here: bool) {
        let course = usize::from(model.course_of[meeting]);
        let cell = usize::from(spot.cell);
        let (day, period) = self.when(spot);
        let word = &mut self.here[cell * self.words + course / 64];
        *word = *word & !(1 << (course % 64)) | u64::from(here) << (course % 64);
        let bit = bit_of(true, period);
        let range = self.group_range(course);
        for at in range {
            let of_day = &mut self.day_of[usize::from(self.groups[at]) * self.days + day];
            *of_day = if here { *of_day + bit } else { *of_day - bit };
        }
    }

    fn group_range(&self, course: usize) -> std::ops::Range<usize> {
        let from = if course == 0 {
            0
        } else {
            self.group_ends[course - 1]
        };
        from as usize..self.group_ends[course] as usize
    }
}

#[inline]
const fn bit_of(there: bool, period: usize) -> u64 {
    (there as u64) << (4 * period)
}

/// How many periods have a meeting and none before or after.
#[inline]
fn lonely(day: u64) -> i32 {
    let taken = (day | day >> 1 | day >> 2) & ONES;
    let alone = taken & !(taken << 4) & !(taken >> 4);
    // Fifteen periods at most, so the sum of the fours fits in the highest four.
    (alone.wrapping_mul(ONES) >> 60) as i32
}

impl Agenda for Packed {
    const BOUNDED: bool = true;

    fn new(model: &Model) -> Self {
        let (courses, cells, rooms) = (model.courses.len(), model.cells(), model.options.len());
        let words = courses.div_ceil(64);
        let group_words = model.groups.len().div_ceil(64);
        let starts = model.starts.len();
        let narrow = |number: usize| u8::try_from(number).unwrap_or(u8::MAX);
        let mut agenda = Self {
            starts,
            days: model.days.len(),
            rooms,
            words,
            when: (0..cells)
                .map(|cell| (narrow(cell / starts), narrow(cell % starts)))
                .collect(),
            meeting_at: vec![FREE; cells * rooms],
            here: vec![0; cells * words],
            against: vec![0; courses * words],
            day_of: vec![0; model.groups.len() * model.days.len()],
            has: vec![0; courses * group_words],
            group_words,
            groups: Vec::new(),
            group_ends: Vec::new(),
        };
        for courses in model.together() {
            for one in courses {
                for other in courses {
                    let (one, other) = (usize::from(*one), usize::from(*other));
                    agenda.against[one * words + other / 64] |= 1 << (other % 64);
                }
            }
        }
        for (number, course) in model.courses.iter().enumerate() {
            agenda.against[number * words + number / 64] |= 1 << (number % 64);
            for group in &course.groups {
                agenda.has[number * group_words + usize::from(*group) / 64] |= 1 << (group % 64);
            }
            agenda.groups.extend(&course.groups);
            agenda
                .group_ends
                .push(u32::try_from(agenda.groups.len()).unwrap_or(u32::MAX));
        }
        for shut in &model.shut {
            agenda.shut(model, shut);
        }
        agenda
    }

    #[inline]
    fn clashes(&self, model: &Model, meeting: usize, spot: Spot, other: usize) -> i32 {
        if !placed(spot) {
            return 0;
        }
        let course = usize::from(model.course_of[meeting]);
        let other = model
            .course_of
            .get(other)
            .map_or(usize::MAX, |other| usize::from(*other));
        let here = &self.here[usize::from(spot.cell) * self.words..][..self.words];
        let against = &self.against[course * self.words..][..self.words];
        let mut count = 0;
        for (here, against) in here.iter().zip(against) {
            count += (here & against).count_ones();
        }
        let bit = |row: &[u64], course: usize| {
            row.get(course / 64)
                .is_some_and(|word| word >> (course % 64) & 1 != 0)
        };
        // A course never meets twice at once: there is one bit for it.
        if bit(here, course) {
            return MANY;
        }
        count as i32 - i32::from(bit(here, other) && bit(against, other))
    }

    #[inline]
    fn clashing(&self, model: &Model, meeting: usize, spot: Spot) -> i32 {
        if !placed(spot) {
            return 0;
        }
        let course = usize::from(model.course_of[meeting]);
        let here = &self.here[usize::from(spot.cell) * self.words..][..self.words];
        let against = &self.against[course * self.words..][..self.words];
        let count: u32 = here
            .iter()
            .zip(against)
            .map(|(here, against)| (here & against).count_ones())
            .sum();
        count as i32 - 1
    }

    #[inline]
    fn blocker(&self, _: &Model, _: usize, spot: Spot) -> Blocker {
        match self.meeting_at[usize::from(spot.cell) * self.rooms + usize::from(spot.option)] {
            FREE => Blocker::Free,
            SHUT => Blocker::Wall,
            meeting => Blocker::One(meeting),
        }
    }

    #[inline]
    fn may_exchange(&self, _: &Model, _: usize, _: Spot, _: usize, _: Spot) -> bool {
        true
    }

    #[inline]
    fn people_change(&self, model: &Model, one: Shift, other: Option<Shift>) -> i32 {
        let Shift { meeting, from, to } = one;
        let course = usize::from(model.course_of[meeting]);
        let other = other.map(|other| usize::from(model.course_of[other.meeting]));
        let back = other.map_or(0, |other| self.shift(other, to, from, Some(course)));
        weight(model.weights.lonely) * (self.shift(course, from, to, other) + back)
    }

    fn put(&mut self, model: &Model, meeting: usize, spot: Spot) {
        let at = usize::from(spot.cell) * self.rooms + usize::from(spot.option);
        debug_assert_eq!(self.meeting_at[at], FREE, "a room is taken once");
        self.meeting_at[at] = u16::try_from(meeting).unwrap_or(SHUT);
        self.mark(model, meeting, spot, true);
    }

    fn take(&mut self, model: &Model, meeting: usize, spot: Spot) {
        let at = usize::from(spot.cell) * self.rooms + usize::from(spot.option);
        debug_assert_eq!(usize::from(self.meeting_at[at]), meeting, "it was there");
        self.meeting_at[at] = FREE;
        self.mark(model, meeting, spot, false);
    }
}
