//! Whether a draft makes sense.

use std::collections::BTreeSet;

use domain::{id::RoomId, pattern::WeekdaySet};

use super::{
    Block, Course, Draft, Leader, MOST_WEEKS, MOST_WEIGHT, Often, ProblemRefusal, Thing,
    raster::{TICK_MINUTES, minute_of},
};
use crate::weeks::Weeks;

mod buildings;

/// The most of one kind that are planned at once: the search counts in 16 bits and keeps some numbers for itself.
const MOST: usize = 30_000;

pub(super) fn refusals(draft: &Draft) -> Vec<ProblemRefusal> {
    let mut found = house(draft);
    let things = things(draft);
    let mut seen = BTreeSet::new();
    for thing in &things {
        if !seen.insert(*thing) {
            found.push(ProblemRefusal::Twice(*thing));
        }
    }
    let missing = named(draft)
        .into_iter()
        .filter(|(_, named)| !seen.contains(named));
    found.extend(missing.map(|(by, named)| ProblemRefusal::Missing { by, named }));
    found.extend(parts(draft));
    found.extend(buildings::refusals(draft));
    found.extend(draft.courses.iter().flat_map(course));
    found.extend(backwards(draft));
    found.extend(never_held(draft));
    found.extend(lead_nothing(draft));
    found
}

fn house(draft: &Draft) -> Vec<ProblemRefusal> {
    let raster = &draft.raster;
    let ordered = raster.starts.is_sorted_by(|one, other| one < other)
        && raster.starts.iter().all(|start| {
            start.minute() % 5 == 0 && start.second() == 0 && start.subsec_nanosecond() == 0
        });
    let sizes = [
        draft
            .courses
            .iter()
            .map(|course| usize::from(course.meetings))
            .sum(),
        draft.rooms.len(),
        draft.groups.len(),
        draft.leaders.len(),
    ];
    [
        (
            raster.days.is_empty() || raster.starts.is_empty(),
            ProblemRefusal::NoStart,
        ),
        (!ordered, ProblemRefusal::StartsUnordered),
        (
            Weeks::of(draft.span).count() > MOST_WEEKS,
            ProblemRefusal::TooManyWeeks,
        ),
        (
            sizes.into_iter().any(|size| size > MOST),
            ProblemRefusal::TooLarge,
        ),
        (
            draft.weights.all().into_iter().any(|it| it > MOST_WEIGHT),
            ProblemRefusal::TooHeavy,
        ),
    ]
    .into_iter()
    .filter_map(|(wrong, refusal)| wrong.then_some(refusal))
    .collect()
}

fn things(draft: &Draft) -> Vec<Thing> {
    let rooms = draft.rooms.iter().map(|room| Thing::Room(room.id));
    let holds = draft.holds.iter().map(|hold| Thing::Hold(hold.id));
    let leaders = draft.leaders.iter().map(|leader| Thing::Leader(leader.id));
    let groups = draft.groups.iter().map(|group| Thing::Group(group.id));
    let courses = draft.courses.iter().map(|course| Thing::Course(course.id));
    rooms
        .chain(holds)
        .chain(leaders)
        .chain(groups)
        .chain(courses)
        .collect()
}

/// Who names what.
fn named(draft: &Draft) -> Vec<(Thing, Thing)> {
    let rooms = |by: Thing, rooms: &[RoomId]| -> Vec<(Thing, Thing)> {
        rooms.iter().map(|room| (by, Thing::Room(*room))).collect()
    };
    let mut all = Vec::new();
    for room in &draft.rooms {
        all.extend(rooms(Thing::Room(room.id), room.part_of.as_slice()));
    }
    for hold in &draft.holds {
        all.extend(rooms(Thing::Hold(hold.id), &hold.rooms));
    }
    for group in &draft.groups {
        let by = Thing::Group(group.id);
        all.extend(
            group
                .courses
                .iter()
                .map(|course| (by, Thing::Course(*course))),
        );
    }
    for course in &draft.courses {
        let by = Thing::Course(course.id);
        all.extend(
            course
                .leaders
                .iter()
                .map(|leader| (by, Thing::Leader(*leader))),
        );
        all.extend(rooms(by, &course.needs.only));
        all.extend(rooms(by, &course.needs.beside));
        all.extend(course.pins.iter().flat_map(|pin| rooms(by, &pin.rooms)));
    }
    all
}

fn parts(draft: &Draft) -> impl Iterator<Item = ProblemRefusal> {
    let parts: BTreeSet<RoomId> = draft
        .rooms
        .iter()
        .filter(|room| room.part_of.is_some())
        .map(|room| room.id)
        .collect();
    let rooms = draft.rooms.iter();
    let nested = rooms.filter(move |room| room.part_of.is_some_and(|whole| parts.contains(&whole)));
    nested.map(|room| ProblemRefusal::PartOfPart(room.id))
}

/// Courses whose exceptions leave no day of all that are planned.
fn never_held(draft: &Draft) -> impl Iterator<Item = ProblemRefusal> {
    let held = |course: &&Course| {
        let excepted = |day| course.except.iter().any(|except| except.has(day));
        !draft.span.days().all(excepted)
    };
    let courses = draft.courses.iter();
    let never = courses.filter(move |course| !course.except.is_empty() && !held(course));
    never.map(|course| ProblemRefusal::NeverHeld(course.id))
}

/// Whatever has hours that end before they begin.
fn backwards(draft: &Draft) -> Vec<ProblemRefusal> {
    let rooms = draft.rooms.iter();
    let rooms = rooms.map(|room| (Thing::Room(room.id), room.open.clone()));
    let leaders = draft.leaders.iter().map(|it| {
        let blocks = [&it.can[..], &it.cannot, &it.prefers].concat();
        (Thing::Leader(it.id), blocks)
    });
    let courses = draft.courses.iter().map(|it| {
        let blocks = [&it.needs.not[..], &it.wishes.hours].concat();
        (Thing::Course(it.id), blocks)
    });
    let ends_early = |block: &Block| block.hours.end.is_some_and(|end| end <= block.hours.start);
    rooms
        .chain(leaders)
        .chain(courses)
        .filter(|(_, blocks)| blocks.iter().any(ends_early))
        .map(|(thing, _)| ProblemRefusal::Backwards(thing))
        .collect()
}

/// Leaders of some course who said that they lead none.
fn lead_nothing(draft: &Draft) -> impl Iterator<Item = ProblemRefusal> {
    let nothing = |leader: &&Leader| {
        let leads = draft
            .courses
            .iter()
            .any(|it| it.leaders.contains(&leader.id));
        leads && leader.most_a_week == Some(0)
    };
    let nothing = draft.leaders.iter().filter(nothing);
    nothing.map(|leader| ProblemRefusal::LeadsNothing(leader.id))
}

fn two_pins(course: &Course) -> bool {
    let mut settled = BTreeSet::new();
    !course.pins.iter().all(|pin| settled.insert(pin.meeting))
}

fn no_time(course: &Course) -> bool {
    let minutes = |time| i32::from(minute_of(time));
    let day = course.needs.earliest.zip(course.needs.latest);
    day.is_some_and(|(from, to)| minutes(to) - minutes(from) < i32::from(course.minutes))
}

fn days_of_dates(course: &Course) -> usize {
    let Often::Dates(dates) = &course.often else {
        return 0;
    };
    let days: WeekdaySet = dates.iter().map(|date| date.weekday()).collect();
    days.iter().count()
}

fn course(course: &Course) -> Vec<ProblemRefusal> {
    let no_weeks = match &course.often {
        Often::Monthly(nth) => nth.is_empty(),
        Often::Dates(dates) => dates.is_empty(),
        Often::Times(times) => *times == 0,
        Often::Weekly | Often::Fortnightly(_) => false,
    };
    let id = course.id;
    [
        (
            !(1..=15).contains(&course.meetings),
            ProblemRefusal::MeetingsOutOfRange(id),
        ),
        (
            course.minutes == 0 || !course.minutes.is_multiple_of(TICK_MINUTES),
            ProblemRefusal::MinutesOutOfRange(id),
        ),
        (
            course.pins.iter().any(|pin| pin.meeting >= course.meetings),
            ProblemRefusal::PinOutOfRange(id),
        ),
        (two_pins(course), ProblemRefusal::TwoPins(id)),
        (no_time(course), ProblemRefusal::NoTime(id)),
        (
            days_of_dates(course) > usize::from(course.meetings),
            ProblemRefusal::DatesOnMoreDays(id),
        ),
        (no_weeks, ProblemRefusal::NoWeeks(id)),
    ]
    .into_iter()
    .filter_map(|(wrong, refusal)| wrong.then_some(refusal))
    .collect()
}

#[cfg(test)]
mod tests;
