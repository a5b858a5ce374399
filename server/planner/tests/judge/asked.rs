//! Whether a plan gives each meeting what was asked for it, looked up in the draft, placement by placement. What
//! `domain::finding` cannot know: hours, pins, rooms named, how often.

use domain::pattern::{Hours, sessions};
use jiff::civil::{Time, Weekday};
use planner::{
    plan::{Placement, YearPlan},
    problem::{Block, Course, Draft, Group, Often, Room},
};

/// A sentence for each thing that was not granted.
pub fn not_granted(draft: &Draft, plan: &YearPlan) -> Vec<String> {
    let mut found = Vec::new();
    for course in &draft.courses {
        let theirs: Vec<&Placement> = plan
            .placements
            .iter()
            .filter(|it| it.meeting.course == course.id)
            .collect();
        for placement in &theirs {
            let wrong = [
                hours(draft, course, placement),
                rooms(draft, course, placement),
                pins(course, placement),
                dates(draft, course, placement),
            ];
            let meeting = placement.meeting;
            found.extend(
                wrong
                    .into_iter()
                    .flatten()
                    .map(|it| format!("{meeting:?}: {it}")),
            );
        }
        found.extend(meets_itself(draft, course, &theirs));
    }
    found
}

fn minute(time: Time) -> i32 {
    i32::from(time.hour()) * 60 + i32::from(time.minute())
}

fn end(hours: Hours) -> i32 {
    hours.end.map_or(24 * 60, minute)
}

fn covers(block: &Block, day: Weekday, hours: Hours) -> bool {
    let inside = minute(block.hours.start) <= minute(hours.start) && end(hours) <= end(block.hours);
    block.days.has(day) && inside
}

fn touches(block: &Block, day: Weekday, hours: Hours) -> bool {
    let some = minute(block.hours.start) < end(hours) && minute(hours.start) < end(block.hours);
    block.days.has(day) && some
}

fn hours(draft: &Draft, course: &Course, placement: &Placement) -> Option<&'static str> {
    let (hours, needs) = (placement.hours, &course.needs);
    let day = placement.weekday()?;
    let (from, to) = (minute(hours.start), end(hours));
    let leaders = draft
        .leaders
        .iter()
        .filter(|it| course.leaders.contains(&it.id));
    let cannot = leaders.into_iter().any(|leader| {
        let can = leader.can.is_empty() || leader.can.iter().any(|it| covers(it, day, hours));
        !can || leader.cannot.iter().any(|it| touches(it, day, hours))
    });
    let groups = draft.groups.iter().filter(|it| attends(it, course));
    let no_bus = groups.into_iter().any(|group| {
        let early = group.earliest.is_some_and(|it| from < minute(it));
        early || group.latest.is_some_and(|it| to > minute(it))
    });
    let wrong = [
        (
            to - from != i32::from(course.minutes),
            "it lasts too long or too short",
        ),
        (to > minute(draft.raster.closes), "the house is closed"),
        (
            !draft.raster.starts.contains(&hours.start),
            "nothing begins then",
        ),
        (
            !draft.raster.days.has(day),
            "the house is closed on that day",
        ),
        (
            !needs.days.is_empty() && !needs.days.has(day),
            "on another day",
        ),
        (
            needs.earliest.is_some_and(|it| from < minute(it)),
            "too early",
        ),
        (needs.latest.is_some_and(|it| to > minute(it)), "too late"),
        (
            needs.not.iter().any(|it| touches(it, day, hours)),
            "at an hour it cannot be",
        ),
        (cannot, "a leader cannot come"),
        (no_bus, "a group has no bus"),
    ];
    wrong
        .into_iter()
        .find(|(wrong, _)| *wrong)
        .map(|(_, sentence)| sentence)
}

fn rooms(draft: &Draft, course: &Course, placement: &Placement) -> Option<&'static str> {
    let needs = &course.needs;
    let known = |id| draft.rooms.iter().find(|room| room.id == id);
    let rooms: Vec<&Room> = placement.rooms.iter().filter_map(|id| known(*id)).collect();
    let first = *rooms.first()?;
    let day = placement.weekday()?;
    let climbs = needs.step_free
        || draft
            .groups
            .iter()
            .any(|it| it.step_free && attends(it, course));
    let shut = |room: &&Room| !room.open.is_empty() && !is_open(room, day, placement.hours);
    let second = needs
        .beside
        .iter()
        .any(|it| placement.rooms.get(1) == Some(it));
    let wrong = [
        (rooms.len() != placement.rooms.len(), "an unknown room"),
        (
            !needs.only.is_empty() && !needs.only.contains(&first.id),
            "another room",
        ),
        (climbs && rooms.iter().any(|room| !room.step_free), "a step"),
        (needs.hearing_loop && !first.hearing_loop, "no loop"),
        (
            needs
                .equipment
                .iter()
                .any(|it| !first.equipment.contains(it)),
            "something is missing",
        ),
        (
            needs.seats && first.seats.is_some_and(|it| it < course.expected),
            "too few seats",
        ),
        (rooms.iter().any(shut), "the room is shut"),
        (
            needs.beside.is_empty() && rooms.len() != 1,
            "one room is enough",
        ),
        (
            !needs.beside.is_empty() && (!second || rooms.len() != 2),
            "a second room is missing",
        ),
    ];
    wrong
        .into_iter()
        .find(|(wrong, _)| *wrong)
        .map(|(_, sentence)| sentence)
}

/// Whether a room's opening hours cover every five minutes.
fn is_open(room: &Room, day: Weekday, hours: Hours) -> bool {
    let mut minutes = (minute(hours.start)..end(hours)).step_by(5);
    minutes.all(|at| {
        let has = |it: &&Block| minute(it.hours.start) <= at && at < end(it.hours);
        room.open
            .iter()
            .filter(|it| it.days.has(day))
            .any(|it| has(&it))
    })
}

fn pins(course: &Course, placement: &Placement) -> Option<&'static str> {
    let nth = placement.meeting.nth;
    let pin = course.pins.iter().find(|pin| pin.meeting == nth)?;
    let day = placement.weekday()?;
    let elsewhere = !pin.rooms.is_empty() && pin.rooms != placement.rooms;
    let other_day = !pin.days.is_empty() && !pin.days.has(day);
    let other_hour = pin
        .start
        .is_some_and(|start| start != placement.hours.start);
    (elsewhere || other_day || other_hour).then_some("it was settled otherwise")
}

/// Whether the dates are among those that were asked for, and no more of them.
fn dates(draft: &Draft, course: &Course, placement: &Placement) -> Option<&'static str> {
    let patterns = placement.patterns(course);
    let held = sessions(&patterns[..1], &[], &draft.calendar, draft.span);
    let excepted =
        |it: &domain::session::Session| course.except.iter().any(|span| span.has(it.date));
    let wrong = match &course.often {
        Often::Dates(dates) => held.iter().any(|it| !dates.contains(&it.date)),
        Often::Times(times) => held.len() > usize::from(*times),
        _ => false,
    };
    let wrong = [
        (held.is_empty(), "it is never held"),
        (held.iter().any(excepted), "it is held on a day without it"),
        (wrong, "on other dates, or on too many"),
    ];
    wrong
        .into_iter()
        .find(|(wrong, _)| *wrong)
        .map(|(_, sentence)| sentence)
}

/// Two meetings of one course at once: `domain::finding` takes them for two rooms of one session.
fn meets_itself(draft: &Draft, course: &Course, theirs: &[&Placement]) -> Vec<String> {
    let held = |placement: &Placement| {
        let patterns = placement.patterns(course);
        sessions(&patterns[..1], &[], &draft.calendar, draft.span)
    };
    let mut found = Vec::new();
    for (nth, one) in theirs.iter().enumerate() {
        let mine = held(one);
        for other in theirs[nth + 1..]
            .iter()
            .filter(|it| it.meeting != one.meeting)
        {
            let at_once = held(other);
            if mine
                .iter()
                .any(|it| at_once.iter().any(|their| it.at_same_time(their)))
            {
                found.push(format!("{:?} and {:?} at once", one.meeting, other.meeting));
            }
        }
    }
    found
}

fn attends(group: &Group, course: &Course) -> bool {
    group.courses.contains(&course.id)
}
