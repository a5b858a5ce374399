//! From the problem to flat arrays.

use std::collections::BTreeMap;

use domain::id::{CourseId, FacultyId, PersonId};
use jiff::civil::Weekday;

use super::{
    Away, Buildings, CourseFacts, GroupFacts, LeaderFacts, Manner, Model, NEVER, Set,
    calling::Calling, cells::Say, options::House,
};
use crate::{
    agenda::Packed,
    problem::{Course, Crowd, Draft, Group, Leader, Often, Pin, Problem, Sound, Weights, tick_of},
    rules::split,
    weeks::Weeks,
};

/// The problem in flat arrays.
pub(crate) fn compile(problem: &Problem) -> Model<'_> {
    let draft = problem.draft();
    let mut model = frame(draft);
    let mut house = House::new(draft);
    let mut work = Work::new(draft);
    for course in &draft.courses {
        work.course(&mut model, &mut house, course);
    }
    model.parts = house.part_count;
    model.shut = house.shut(&model.days);
    model.options = house.options;
    model.building_of = house.building_of;
    model.wings_of = house.wings_of;
    model.buildings = Buildings::of(draft);
    model.parts_of = house.parts;
    model.room_cost = room_costs(&work.room_lists, model.options.len());
    let noticed = model.courses.iter().any(|course| course.manner.is_some());
    model.rooms_differ = model.buildings.apart() || noticed;
    model.plain = Packed::fits(&model);
    model
}

fn room_costs(lists: &[Vec<(u16, u16)>], options: usize) -> Vec<u16> {
    let mut costs = vec![NEVER; lists.len() * options];
    for (set, list) in lists.iter().enumerate() {
        for (option, cost) in list {
            costs[set * options + usize::from(*option)] = *cost;
        }
    }
    costs
}

/// Days, starts, leaders and groups; no courses yet.
fn frame(draft: &Draft) -> Model<'_> {
    let days: Vec<_> = draft.raster.days.iter().collect();
    let number = numbers(draft.courses.iter().map(|course| course.id));
    let starts = draft.raster.starts.iter();
    let starts: Vec<u16> = starts.map(|start| tick_of(*start)).collect();
    let of_day = |(day, _)| starts.iter().map(move |start| (day, *start));
    Model {
        draft,
        clock: (0..).zip(&days).flat_map(of_day).collect(),
        starts,
        away: away(draft, &days),
        leaders: draft
            .leaders
            .iter()
            .map(|leader| leader_facts(draft, leader, &number))
            .collect(),
        groups: draft
            .groups
            .iter()
            .map(|group| group_facts(&draft.weights, group, &number))
            .collect(),
        faculties: faculties(draft),
        weights: draft.weights,
        days,
        course_of: Vec::new(),
        set_of: Vec::new(),
        courses: Vec::new(),
        sets: Vec::new(),
        hour_cost: Vec::new(),
        room_cost: Vec::new(),
        options: Vec::new(),
        building_of: Vec::new(),
        wings_of: Vec::new(),
        buildings: Buildings::default(),
        parts: 0,
        parts_of: BTreeMap::new(),
        shut: Vec::new(),
        weeks: Vec::new(),
        left_out: Vec::new(),
        rooms_differ: false,
        plain: false,
        parent: Vec::new(),
    }
}

fn group_facts(weights: &Weights, group: &Group, number: &BTreeMap<CourseId, u16>) -> GroupFacts {
    let mut courses: Vec<u16> = group.courses.iter().map(|course| number[course]).collect();
    courses.sort_unstable();
    courses.dedup();
    GroupFacts {
        courses,
        never_split: group.never_split,
        split: split::pays(weights, group),
        travels: group.travels,
    }
}

/// The faculties of several courses, in order; none when nobody minds.
fn faculties(draft: &Draft) -> Vec<FacultyId> {
    let mut courses: BTreeMap<FacultyId, usize> = BTreeMap::new();
    let all = draft.courses.iter().filter_map(|course| course.faculty);
    for faculty in all.filter(|_| draft.weights.lonely_faculty > 0) {
        *courses.entry(faculty).or_default() += 1;
    }
    let several = courses.into_iter().filter(|(_, count)| *count > 1);
    several.map(|(faculty, _)| faculty).collect()
}

fn leader_facts(draft: &Draft, leader: &Leader, number: &BTreeMap<CourseId, u16>) -> LeaderFacts {
    let led = draft
        .courses
        .iter()
        .filter(|course| course.leaders.contains(&leader.id));
    LeaderFacts {
        courses: led.map(|course| number[&course.id]).collect(),
        most_a_week: leader.most_a_week,
        travels: leader.travels,
    }
}

fn manner(course: &Course) -> Option<Manner> {
    let manner = Manner {
        sound: course.sound,
        crowd: course.crowd,
    };
    let noticed = (course.sound, course.crowd) != (Sound::Plain, Crowd::All);
    noticed.then_some(manner)
}

/// The number of each id in its list.
fn numbers<Id: Ord>(ids: impl Iterator<Item = Id>) -> BTreeMap<Id, u16> {
    ids.zip(0..).collect()
}

fn away(draft: &Draft, days: &[Weekday]) -> Vec<Away> {
    let weeks = Weeks::of(draft.span);
    let mut found = Vec::new();
    for (leader, facts) in (0..).zip(&draft.leaders) {
        for (day, weekday) in (0..).zip(days) {
            let dates = facts.away.iter().filter_map(|span| span.meet(draft.span));
            let dates = dates.flat_map(domain::calendar::Span::days);
            let on_day = dates.filter(|date| date.weekday() == *weekday);
            let bits = on_day.fold(0, |bits, date| bits | weeks.bit(date));
            if bits != 0 {
                found.push(Away {
                    leader,
                    day,
                    weeks: bits,
                });
            }
        }
    }
    found
}

/// What is known while courses are added.
struct Work<'a> {
    draft: &'a Draft,
    leaders: BTreeMap<PersonId, u16>,
    groups_of: BTreeMap<CourseId, Vec<u16>>,
    /// Each calling with its first row of weeks.
    callings: Vec<(Calling, u16)>,
    /// For each set: options and costs.
    room_lists: Vec<Vec<(u16, u16)>>,
}

impl<'a> Work<'a> {
    fn new(draft: &'a Draft) -> Self {
        let mut groups_of: BTreeMap<CourseId, Vec<u16>> = BTreeMap::new();
        for (number, group) in (0..).zip(&draft.groups) {
            for course in &group.courses {
                let groups = groups_of.entry(*course).or_default();
                if groups.last() != Some(&number) {
                    groups.push(number);
                }
            }
        }
        let leaders = numbers(draft.leaders.iter().map(|leader| leader.id));
        Self {
            draft,
            leaders,
            groups_of,
            callings: Vec::new(),
            room_lists: Vec::new(),
        }
    }

    fn course(&mut self, model: &mut Model, house: &mut House<'_>, course: &Course) {
        let number = u16::try_from(model.courses.len()).unwrap_or(NEVER);
        let groups = self.groups_of.get(&course.id).cloned().unwrap_or_default();
        let (variant, variants) = self.calling(model, course);
        let mut leaders: Vec<u16> = course
            .leaders
            .iter()
            .map(|leader| self.leaders[leader])
            .collect();
        leaders.sort_unstable();
        leaders.dedup();
        let same_room = if course.wishes.same_room {
            self.draft.weights.same_room
        } else {
            0
        };
        let those = |is: fn(&LeaderFacts) -> bool| {
            let of = |leader: &&u16| is(&model.leaders[usize::from(**leader)]);
            leaders.iter().filter(of).copied().collect()
        };
        model.courses.push(CourseFacts {
            travellers: those(|leader| leader.travels),
            limited: those(|leader| leader.most_a_week.is_some()),
            first: u16::try_from(model.course_of.len()).unwrap_or(NEVER),
            meetings: course.meetings,
            variant,
            variants,
            either_weeks: course.often == Often::Fortnightly(None),
            ticks: course.minutes / 5,
            spread: course.wishes.spread,
            same_room: u16::try_from(same_room).unwrap_or(u16::MAX),
            leaders,
            groups,
            faculty: course.faculty.and_then(|faculty| {
                let at = model.faculties.binary_search(&faculty).ok()?;
                u16::try_from(at).ok()
            }),
            manner: manner(course),
        });
        let free = self.set(model, house, course, None, None);
        for meeting in 0..course.meetings {
            let pin = course.pins.iter().find(|pin| pin.meeting == meeting);
            let day = Calling::listed_day(course, usize::from(meeting));
            let set = if pin.is_some() || day.is_some() {
                self.set(model, house, course, pin, day)
            } else {
                free
            };
            model.course_of.push(number);
            model.set_of.push(set);
        }
    }

    /// The first row of weeks of a course's calling, and how many variants it has.
    fn calling(&mut self, model: &mut Model, course: &Course) -> (u16, u8) {
        let calling = Calling::of(self.draft, course);
        let variants = calling.variants(self.draft);
        let known = self.callings.iter().find(|(known, _)| *known == calling);
        let first = if let Some((_, first)) = known {
            *first
        } else {
            let row = u16::try_from(model.weeks.len() / model.days.len()).unwrap_or(NEVER);
            let dates = calling.weeks(self.draft, &model.days);
            model.weeks.extend(dates.weeks);
            model.left_out.extend(dates.left_out);
            self.callings.push((calling, row));
            row
        };
        (first, variants)
    }

    fn set(
        &mut self,
        model: &mut Model,
        house: &mut House<'_>,
        course: &Course,
        pin: Option<&Pin>,
        day: Option<Weekday>,
    ) -> u16 {
        let groups = self.groups_of.get(&course.id).into_iter().flatten();
        let groups: Vec<&Group> = groups
            .map(|group| &self.draft.groups[usize::from(*group)])
            .collect();
        let say = Say {
            draft: self.draft,
            course,
            leaders: self.led_by(course),
            groups,
            pin,
            day,
        };
        let costs = say.costs(model);
        let cells = (0..)
            .zip(&costs)
            .filter(|(_, cost)| **cost != NEVER)
            .map(|(cell, _)| cell);
        let rooms = house.for_meeting(&say);
        model.sets.push(Set {
            cells: cells.filter(|cell| meets_at_all(model, *cell)).collect(),
            options: rooms.iter().map(|(option, _)| *option).collect(),
        });
        model.hour_cost.extend(costs);
        self.room_lists.push(rooms);
        u16::try_from(model.sets.len() - 1).unwrap_or(NEVER)
    }

    fn led_by(&self, course: &Course) -> Vec<&'a crate::problem::Leader> {
        let leaders = course.leaders.iter();
        leaders
            .map(|leader| &self.draft.leaders[usize::from(self.leaders[leader])])
            .collect()
    }
}

/// Whether the course that was added last meets on the day of `cell` in any week.
fn meets_at_all(model: &Model, cell: u16) -> bool {
    let Some(course) = model.courses.last() else {
        return false;
    };
    let (day, _) = model.when(cell);
    (0..course.variants).any(|variant| model.weeks(course, variant, day) != 0)
}
