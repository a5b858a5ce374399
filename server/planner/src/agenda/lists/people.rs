//! What a move changes for those who attend several courses, and for those who come from far.

use super::{
    Lists, Taken,
    day::{self, DayList},
};
use crate::{
    agenda::{Shift, placed},
    model::Model,
    rules::compact,
};

/// Somebody whose days are weighed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Somebody {
    Group(u16),
    Leader(u16),
}

/// What people would pay more if the meetings were moved. Costs the days, at most two, of those who are touched.
pub(super) fn change(lists: &Lists, model: &Model, one: Shift, other: Option<Shift>) -> i32 {
    let moved = [one, other.unwrap_or(one)];
    let moved = &moved[..1 + usize::from(other.is_some())];
    let view = View {
        lists,
        model,
        moved,
    };
    let day = |spot| placed(spot).then(|| model.when(spot.cell).0);
    let (first, second) = (
        day(one.from),
        day(one.to).filter(|to| day(one.from) != Some(*to)),
    );
    let days = first.into_iter().chain(second);
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
    groups.chain(leaders.map(|leader| Somebody::Leader(*leader)))
}

/// The agenda before and after a move.
struct View<'a> {
    lists: &'a Lists,
    model: &'a Model<'a>,
    moved: &'a [Shift],
}

impl View<'_> {
    fn change(&self, somebody: Somebody, days: impl Iterator<Item = usize>) -> i32 {
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

    fn list(&self, somebody: Somebody, day: usize) -> &[Taken] {
        let row = |number: u16| usize::from(number) * self.lists.days + day;
        match somebody {
            Somebody::Group(group) => &self.lists.groups[row(group)],
            Somebody::Leader(leader) => &self.lists.leaders[row(leader)],
        }
    }

    /// Their day, were the meetings moved.
    fn after(&self, somebody: Somebody, day: usize) -> DayList {
        let gone = |taken: &&Taken| {
            let meeting = usize::from(taken.meeting);
            !self.moved.iter().any(|shift| shift.meeting == meeting)
        };
        let mut list = DayList::default();
        let stays = self.list(somebody, day).iter().filter(gone);
        stays.for_each(|taken| list.push(*taken));
        let come = self.moved.iter().filter(|shift| {
            placed(shift.to)
                && self.model.when(shift.to.cell).0 == day
                && self.takes_part(somebody, shift.meeting)
        });
        come.for_each(|shift| list.push(Taken::of(self.model, shift.meeting, shift.to)));
        list
    }

    fn takes_part(&self, somebody: Somebody, meeting: usize) -> bool {
        let course = self.model.course(meeting);
        match somebody {
            Somebody::Group(group) => course.groups.contains(&group),
            Somebody::Leader(leader) => course.leaders.contains(&leader),
        }
    }

    fn travels(&self, somebody: Somebody) -> bool {
        match somebody {
            Somebody::Group(group) => self.model.groups[usize::from(group)].travels,
            Somebody::Leader(_) => true,
        }
    }

    fn cost(&self, somebody: Somebody, day: &[Taken]) -> i32 {
        match somebody {
            Somebody::Group(group) => {
                day::of_group(self.model, &self.model.groups[usize::from(group)], day)
            }
            Somebody::Leader(_) => day::of_traveller(self.model, day),
        }
    }
}
