//! What a move changes for those who attend several courses, for those who come from far, and for faculties.

use super::{
    Lists, Taken,
    day::{self, DayList},
};
use crate::{
    agenda::{Shift, placed},
    model::Model,
    rules::{compact, lonely},
    state::weight,
};

/// Somebody whose days are weighed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Somebody {
    Group(u16),
    Leader(u16),
    Faculty(u16),
}

/// What people would pay more if the meetings were moved. Costs two days of those who are touched, and the week of who comes
/// from far.
pub(super) fn change(lists: &Lists, model: &Model, one: Shift, other: Option<Shift>) -> i32 {
    let moved = [one, other.unwrap_or(one)].map(|shift| Moved::of(model, shift));
    let moved = &moved[..1 + usize::from(other.is_some())];
    let view = View {
        lists,
        model,
        moved,
    };
    let from = placed(one.from).then(|| model.when(one.from.cell).0);
    let to = moved[0].day.filter(|to| from != Some(*to));
    let days = from.into_iter().chain(to);
    let mine = paying(model, one.meeting);
    let theirs = other
        .into_iter()
        .flat_map(|other| paying(model, other.meeting));
    let theirs = theirs.filter(|it| !paying(model, one.meeting).any(|known| known == *it));
    mine.chain(theirs)
        .map(|somebody| view.change(somebody, days.clone()))
        .sum()
}

/// Those who pay for the days on which a meeting is.
fn paying<'a>(model: &'a Model<'_>, meeting: usize) -> impl Iterator<Item = Somebody> + 'a {
    let course = model.course(meeting);
    let groups = course.groups.iter().map(|group| Somebody::Group(*group));
    let leaders = course.travellers.iter();
    groups
        .chain(leaders.map(|leader| Somebody::Leader(*leader)))
        .chain(course.faculty.map(Somebody::Faculty))
}

/// A meeting that moves, and what it will take.
struct Moved {
    meeting: usize,
    /// The day it goes to, if it goes anywhere.
    day: Option<usize>,
    taken: Taken,
}

impl Moved {
    fn of(model: &Model, shift: Shift) -> Self {
        let goes = placed(shift.to);
        Self {
            meeting: shift.meeting,
            day: goes.then(|| model.when(shift.to.cell).0),
            taken: if goes {
                Taken::of(model, shift.meeting, shift.to)
            } else {
                Taken::default()
            },
        }
    }
}

/// The agenda before and after a move.
struct View<'a> {
    lists: &'a Lists,
    model: &'a Model<'a>,
    moved: &'a [Moved],
}

impl View<'_> {
    fn change(&self, somebody: Somebody, days: impl Iterator<Item = usize>) -> i32 {
        if let Somebody::Faculty(_) = somebody {
            // Its days are long, so that only what is beside the meetings is looked at.
            let more = days.map(|day| self.more_alone(somebody, day)).sum::<i32>();
            return weight(self.model.weights.lonely_faculty) * more;
        }
        let (mut change, mut more_days) = (0, 0);
        for day in days {
            let before = self.list(somebody, day);
            let after = self.after(somebody, day);
            change += self.cost(somebody, after.all()) - self.cost(somebody, before);
            more_days +=
                i32::from(day::has_meeting(after.all())) - i32::from(day::has_meeting(before));
        }
        if more_days == 0 || !self.travels(somebody) {
            return change;
        }
        let all = (0..self.lists.days).map(|day| self.list(somebody, day));
        let now = all.filter(|list| day::has_meeting(list)).count();
        let now = i32::try_from(now).unwrap_or(i32::MAX);
        change + compact::journeys(self.model, now + more_days) - compact::journeys(self.model, now)
    }

    /// How many more of somebody's meetings would be alone on a day.
    fn more_alone(&self, somebody: Somebody, day: usize) -> i32 {
        let mut come = [Taken::default(); 2];
        let mut count = 0;
        for moved in self.coming(somebody, day) {
            come[count] = moved.taken;
            count += 1;
        }
        let gone = |taken: &Taken| self.moves(taken);
        lonely::more_alone(self.list(somebody, day), gone, &come[..count])
    }

    fn moves(&self, taken: &Taken) -> bool {
        let meeting = usize::from(taken.meeting);
        self.moved.iter().any(|moved| moved.meeting == meeting)
    }

    /// The meetings of somebody that would come to a day.
    fn coming(&self, somebody: Somebody, day: usize) -> impl Iterator<Item = &Moved> {
        self.moved
            .iter()
            .filter(move |moved| moved.day == Some(day) && self.takes_part(somebody, moved.meeting))
    }

    fn list(&self, somebody: Somebody, day: usize) -> &[Taken] {
        let row = |number: u16| usize::from(number) * self.lists.days + day;
        match somebody {
            Somebody::Group(group) => &self.lists.groups[row(group)],
            Somebody::Leader(leader) => &self.lists.leaders[row(leader)],
            Somebody::Faculty(faculty) => &self.lists.faculties[row(faculty)],
        }
    }

    /// Their day, were the meetings moved.
    fn after(&self, somebody: Somebody, day: usize) -> DayList {
        let mut list = DayList::default();
        let stays = self.list(somebody, day).iter();
        let stays = stays.filter(|taken| !self.moves(taken));
        stays.for_each(|taken| list.push(*taken));
        let come = self.coming(somebody, day);
        come.for_each(|moved| list.push(moved.taken));
        list
    }

    fn takes_part(&self, somebody: Somebody, meeting: usize) -> bool {
        let course = self.model.course(meeting);
        match somebody {
            Somebody::Group(group) => course.groups.contains(&group),
            Somebody::Leader(leader) => course.leaders.contains(&leader),
            Somebody::Faculty(faculty) => course.faculty == Some(faculty),
        }
    }

    fn travels(&self, somebody: Somebody) -> bool {
        match somebody {
            Somebody::Group(group) => self.model.groups[usize::from(group)].travels,
            Somebody::Leader(_) => true,
            Somebody::Faculty(_) => false,
        }
    }

    fn cost(&self, somebody: Somebody, day: &[Taken]) -> i32 {
        match somebody {
            Somebody::Group(group) => {
                day::of_group(self.model, &self.model.groups[usize::from(group)], day)
            }
            Somebody::Leader(_) => day::of_traveller(self.model, day),
            Somebody::Faculty(_) => 0,
        }
    }
}
