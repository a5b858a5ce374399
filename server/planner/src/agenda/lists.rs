//! The agenda of any house: for each leader, group, course and part of a room and each day, the meetings on it.
//!
//! A day of one of them has a handful of meetings, so that a question costs a handful of comparisons, whatever the size
//! of the house and however fine its raster.

use super::{Agenda, Blocker, MANY, placed};
use crate::{
    model::Model,
    rules::{lonely, split},
    state::{Spot, weight},
};

/// Stands for the meeting in what does not move: a tenant's hold, a leader's absence.
const WALL: u16 = u16::MAX;

/// From when to when on a day something is taken, and in which weeks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Taken {
    pub meeting: u16,
    pub from: u16,
    pub to: u16,
    pub weeks: u64,
}

impl Taken {
    /// What a meeting takes there.
    pub(crate) fn of(model: &Model, meeting: usize, spot: Spot) -> Self {
        let (day, from) = model.when(spot.cell);
        let course = model.course(meeting);
        Self {
            meeting: u16::try_from(meeting).unwrap_or(WALL),
            from,
            to: from + course.ticks,
            weeks: model.weeks(course, spot.variant, day),
        }
    }

    /// Whether both take some of the same time.
    #[inline]
    pub(crate) const fn meets(&self, other: &Self) -> bool {
        self.from < other.to && other.from < self.to && self.weeks & other.weeks != 0
    }
}

/// See the module.
#[derive(Clone, Debug)]
pub(crate) struct Lists {
    days: usize,
    /// `leaders[leader * days + day]`, and so on.
    leaders: Vec<Vec<Taken>>,
    groups: Vec<Vec<Taken>>,
    courses: Vec<Vec<Taken>>,
    parts: Vec<Vec<Taken>>,
}

impl Lists {
    /// All lists of people that a course's meetings stand in on a day, those that must not clash.
    fn people<'a>(
        &'a self,
        model: &'a Model<'a>,
        course: usize,
        day: usize,
    ) -> impl Iterator<Item = &'a Vec<Taken>> {
        let facts = &model.courses[course];
        let at = move |number: &u16| usize::from(*number) * self.days + day;
        let never = |group: &&u16| model.groups[usize::from(**group)].never_split;
        let leaders = facts
            .leaders
            .iter()
            .map(move |leader| &self.leaders[at(leader)]);
        let groups = facts
            .groups
            .iter()
            .filter(never)
            .map(move |group| &self.groups[at(group)]);
        std::iter::once(&self.courses[course * self.days + day])
            .chain(leaders)
            .chain(groups)
    }

    /// Every list that a meeting stands in.
    fn change(
        &mut self,
        model: &Model,
        meeting: usize,
        spot: Spot,
        change: impl Fn(&mut Vec<Taken>),
    ) {
        let (course, (day, _)) = (usize::from(model.course_of[meeting]), model.when(spot.cell));
        let (facts, days) = (&model.courses[course], self.days);
        change(&mut self.courses[course * days + day]);
        for leader in &facts.leaders {
            change(&mut self.leaders[usize::from(*leader) * days + day]);
        }
        for group in &facts.groups {
            change(&mut self.groups[usize::from(*group) * days + day]);
        }
        for part in &model.options[usize::from(spot.option)].parts {
            change(&mut self.parts[usize::from(*part) * days + day]);
        }
    }

    /// What a group pays for a day if `moved` were where they are said to be.
    fn group_day(&self, model: &Model, group: u16, day: usize, moved: &[(usize, Spot)]) -> i32 {
        let facts = &model.groups[usize::from(group)];
        let gone = |taken: &&Taken| {
            !moved
                .iter()
                .any(|(meeting, _)| *meeting == usize::from(taken.meeting))
        };
        let mut day_list = DayList::default();
        let there = self.groups[usize::from(group) * self.days + day].iter();
        there.filter(gone).for_each(|taken| day_list.push(*taken));
        let come = moved.iter().filter(|(meeting, spot)| {
            placed(*spot)
                && model.when(spot.cell).0 == day
                && facts
                    .courses
                    .binary_search(&model.course_of[*meeting])
                    .is_ok()
        });
        come.for_each(|(meeting, spot)| day_list.push(Taken::of(model, *meeting, *spot)));
        group_cost(model, facts.never_split, day_list.all())
    }
}

/// A group rarely has more meetings than these on a day of the week.
const FEW: usize = 12;

/// A group's day while a move is weighed; on the stack, unless it is very full.
#[derive(Default)]
struct DayList {
    few: [Taken; FEW],
    count: usize,
    many: Vec<Taken>,
}

impl DayList {
    fn push(&mut self, taken: Taken) {
        if self.count < FEW {
            self.few[self.count] = taken;
            self.count += 1;
            return;
        }
        if self.many.is_empty() {
            self.many.extend(self.few);
        }
        self.many.push(taken);
    }

    fn all(&self) -> &[Taken] {
        if self.many.is_empty() {
            &self.few[..self.count]
        } else {
            &self.many
        }
    }
}

/// What a group pays for a day.
fn group_cost(model: &Model, never_split: bool, day: &[Taken]) -> i32 {
    let count = |number: usize| i32::try_from(number).unwrap_or(i32::MAX);
    let split = if never_split {
        0
    } else {
        weight(model.weights.split) * count(split::pairs(day).count())
    };
    weight(model.weights.lonely) * count(lonely::alone(day).count()) + split
}

impl Agenda for Lists {
    const BOUNDED: bool = false;

    fn new(model: &Model) -> Self {
        let days = model.days.len();
        let rows = |count: usize| vec![Vec::new(); count * days];
        let mut agenda = Self {
            days,
            leaders: rows(model.leaders.len()),
            groups: rows(model.groups.len()),
            courses: rows(model.courses.len()),
            parts: rows(model.parts),
        };
        for shut in &model.shut {
            let taken = Taken {
                meeting: WALL,
                from: shut.from,
                to: shut.to,
                weeks: shut.weeks,
            };
            agenda.parts[usize::from(shut.part) * days + usize::from(shut.day)].push(taken);
        }
        for away in &model.away {
            let taken = Taken {
                meeting: WALL,
                from: 0,
                to: u16::MAX,
                weeks: away.weeks,
            };
            agenda.leaders[usize::from(away.leader) * days + usize::from(away.day)].push(taken);
        }
        agenda
    }

    fn clashes(&self, model: &Model, meeting: usize, spot: Spot, other: usize) -> i32 {
        if !placed(spot) {
            return 0;
        }
        let mine = Taken::of(model, meeting, spot);
        if mine.weeks == 0 {
            return MANY;
        }
        let course = usize::from(model.course_of[meeting]);
        let (day, _) = model.when(spot.cell);
        let mut met = [WALL; MANY as usize];
        let mut count = 0;
        for list in self.people(model, course, day) {
            for taken in list.iter().filter(|taken| taken.meets(&mine)) {
                let themselves =
                    usize::from(taken.meeting) == meeting || usize::from(taken.meeting) == other;
                if themselves || met[..count].contains(&taken.meeting) {
                    continue;
                }
                met[count] = taken.meeting;
                count += 1;
                if taken.meeting == WALL || count == met.len() {
                    return MANY;
                }
            }
        }
        count as i32
    }

    fn clashing(&self, model: &Model, meeting: usize, spot: Spot) -> i32 {
        self.clashes(model, meeting, spot, meeting)
    }

    fn blocker(&self, model: &Model, meeting: usize, spot: Spot) -> Blocker {
        let mine = Taken::of(model, meeting, spot);
        let (day, _) = model.when(spot.cell);
        let mut found = Blocker::Free;
        for part in &model.options[usize::from(spot.option)].parts {
            let list = &self.parts[usize::from(*part) * self.days + day];
            for taken in list
                .iter()
                .filter(|taken| taken.meets(&mine) && usize::from(taken.meeting) != meeting)
            {
                match found {
                    _ if taken.meeting == WALL => return Blocker::Wall,
                    Blocker::One(one) if one != taken.meeting => return Blocker::Wall,
                    _ => found = Blocker::One(taken.meeting),
                }
            }
        }
        found
    }

    fn may_exchange(
        &self,
        model: &Model,
        meeting: usize,
        to: Spot,
        other: usize,
        back: Spot,
    ) -> bool {
        if !placed(back) {
            return true;
        }
        let free = match self.blocker(model, other, back) {
            Blocker::Free => true,
            Blocker::One(one) => usize::from(one) == meeting,
            Blocker::Wall => false,
        };
        let apart = model.when(to.cell).0 != model.when(back.cell).0
            || !Taken::of(model, meeting, to).meets(&Taken::of(model, other, back));
        free && apart
    }

    fn group_change(
        &self,
        model: &Model,
        meeting: usize,
        from: Spot,
        to: Spot,
        other: Option<(usize, Spot)>,
    ) -> i32 {
        let moved = [(meeting, to), other.unwrap_or((meeting, to))];
        let moved = &moved[..1 + usize::from(other.is_some())];
        let day = |spot: Spot| placed(spot).then(|| model.when(spot.cell).0);
        let (first, second) = (day(from), day(to).filter(|to| day(from) != Some(*to)));
        let mine = &model.course(meeting).groups;
        let theirs = other.map_or(&[][..], |(other, _)| &model.course(other).groups);
        let theirs = theirs.iter().filter(|group| !mine.contains(group));
        let change = |group: &u16, day: usize| {
            self.group_day(model, *group, day, moved) - self.group_day(model, *group, day, &[])
        };
        let days = first.into_iter().chain(second);
        mine.iter()
            .chain(theirs)
            .map(|group| days.clone().map(|day| change(group, day)).sum::<i32>())
            .sum()
    }

    fn put(&mut self, model: &Model, meeting: usize, spot: Spot) {
        let taken = Taken::of(model, meeting, spot);
        self.change(model, meeting, spot, |list| list.push(taken));
    }

    fn take(&mut self, model: &Model, meeting: usize, spot: Spot) {
        self.change(model, meeting, spot, |list| {
            if let Some(at) = list
                .iter()
                .position(|taken| usize::from(taken.meeting) == meeting)
            {
                list.swap_remove(at);
            }
        });
    }
}
