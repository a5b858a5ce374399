//! The agenda of any house: for each leader, group, faculty, course, wing and part of a room and each day, the meetings on it.
//!
//! A day of one of them has a handful of meetings, so that a question costs a handful of comparisons, whatever the size
//! of the house and however fine its raster.

pub(crate) use self::taken::Taken;
use self::{neighbours::Noticed, taken::WALL};
use super::{Agenda, Blocker, MANY, Shift, placed};
use crate::{model::Model, state::Spot};

mod day;
mod neighbours;
mod people;
mod taken;
mod week;

/// See the module.
#[derive(Clone, Debug)]
pub(crate) struct Lists {
    days: usize,
    /// `leaders[leader * days + day]`, and so on.
    leaders: Vec<Vec<Taken>>,
    groups: Vec<Vec<Taken>>,
    faculties: Vec<Vec<Taken>>,
    courses: Vec<Vec<Taken>>,
    parts: Vec<Vec<Taken>>,
    /// Meetings that their neighbours notice.
    wings: Vec<Vec<Noticed>>,
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
        if let Some(faculty) = facts.faculty {
            change(&mut self.faculties[usize::from(faculty) * days + day]);
        }
        for part in &model.options[usize::from(spot.option)].parts {
            change(&mut self.parts[usize::from(*part) * days + day]);
        }
    }
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
            faculties: rows(model.faculties.len()),
            courses: rows(model.courses.len()),
            parts: rows(model.parts),
            wings: vec![Vec::new(); model.wing_count() * days],
        };
        for shut in &model.shut {
            let taken = Taken::wall(shut.from, shut.to, shut.weeks);
            agenda.parts[usize::from(shut.part) * days + usize::from(shut.day)].push(taken);
        }
        for away in &model.away {
            let taken = Taken::wall(0, u16::MAX, away.weeks);
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
            for taken in list.iter().filter(|taken| taken.too_close(&mine, model)) {
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
        if !placed(spot) {
            return 0;
        }
        let mine = Taken::of(model, meeting, spot);
        let course = usize::from(model.course_of[meeting]);
        let (day, _) = model.when(spot.cell);
        let lists = self.people(model, course, day).flatten();
        let mut met: Vec<u16> = lists
            .filter(|taken| taken.too_close(&mine, model) && usize::from(taken.meeting) != meeting)
            .map(|taken| taken.meeting)
            .collect();
        met.sort_unstable();
        met.dedup();
        i32::try_from(met.len()).unwrap_or(i32::MAX)
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
        let apart = model.when(to.cell).0 != model.when(back.cell).0 || {
            let (mine, theirs) = (Taken::of(model, meeting, to), Taken::of(model, other, back));
            let far = mine.too_close(&theirs, model) && model.share_somebody(meeting, other);
            let one_room = mine.meets(&theirs) && model.share_a_room(to, back);
            !one_room && !far
        };
        free && apart
    }

    fn people_change(&self, model: &Model, one: Shift, other: Option<Shift>) -> i32 {
        people::change(self, model, one, other)
    }

    fn neighbour_change(&self, model: &Model, one: Shift, other: Option<Shift>) -> i32 {
        neighbours::change(self, model, one, other)
    }

    fn few_enough(&self, model: &Model, one: Shift, other: Option<Shift>) -> bool {
        week::few_enough(self, model, one, other)
    }

    fn put(&mut self, model: &Model, meeting: usize, spot: Spot) {
        let taken = Taken::of(model, meeting, spot);
        self.change(model, meeting, spot, |list| list.push(taken));
        self.enter(model, meeting, spot);
    }

    fn take(&mut self, model: &Model, meeting: usize, spot: Spot) {
        self.leave(model, meeting, spot);
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
