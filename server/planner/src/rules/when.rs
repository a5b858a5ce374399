//! *A course meets when it, its leaders and the people who attend it can, while the house is open.* May never be
//! otherwise.

use jiff::civil::Weekday;

use crate::{
    model::cells::{Say, has, meets},
    problem::tick_of,
    report::Obstacle,
};

/// What stands against a meeting on that day from `start` to `end`, in ticks; nothing when it may be then.
pub(crate) fn against(say: &Say, day: Weekday, start: u16, end: u16) -> Vec<Obstacle> {
    let mut found = Vec::new();
    if end > tick_of(say.draft.raster.closes) {
        found.push(Obstacle::Closes);
    }
    let pinned_elsewhere = say.pin.is_some_and(|pin| {
        let day_fits = pin.days.is_empty() || pin.days.has(day);
        !day_fits || pin.start.is_some_and(|at| tick_of(at) != start)
    });
    if pinned_elsewhere {
        found.push(Obstacle::Pinned);
    }
    if say.day.is_some_and(|listed| listed != day) {
        found.push(Obstacle::NoDate);
    }
    needs(say, day, start, end, &mut found);
    people(say, day, start, end, &mut found);
    found
}

fn needs(say: &Say, day: Weekday, start: u16, end: u16, found: &mut Vec<Obstacle>) {
    let needs = &say.course.needs;
    if !needs.days.is_empty() && !needs.days.has(day) {
        found.push(Obstacle::Days);
    }
    if needs.earliest.is_some_and(|at| start < tick_of(at)) {
        found.push(Obstacle::Earliest);
    }
    if needs.latest.is_some_and(|at| end > tick_of(at)) {
        found.push(Obstacle::Latest);
    }
    if needs.not.iter().any(|block| meets(block, day, start, end)) {
        found.push(Obstacle::NotThen);
    }
}

fn people(say: &Say, day: Weekday, start: u16, end: u16, found: &mut Vec<Obstacle>) {
    for leader in &say.leaders {
        let can = leader.can.is_empty() || leader.can.iter().any(|can| has(can, day, start, end));
        let cannot = || leader.cannot.iter().any(|it| meets(it, day, start, end));
        if !can || cannot() {
            found.push(Obstacle::LeaderHours(leader.id));
        }
    }
    for group in &say.groups {
        let early = group.earliest.is_some_and(|at| start < tick_of(at));
        if early || group.latest.is_some_and(|at| end > tick_of(at)) {
            found.push(Obstacle::GroupHours(group.id));
        }
    }
}

#[cfg(test)]
mod tests {
    use domain::pattern::{Hours, WeekdaySet};
    use jiff::civil::time;
    use proptest::prelude::*;

    use super::*;
    use crate::{
        model,
        problem::{Block, Draft, Pin, Problem},
        rules::tests::house::{course, group, house, id},
    };

    fn block(day: Weekday, from: i8, to: i8) -> Block {
        Block {
            days: WeekdaySet::only(day),
            hours: Hours::new(time(from, 0, 0, 0), Some(time(to, 0, 0, 0))).unwrap(),
        }
    }

    /// What stands against the only meeting on Monday at ten.
    fn monday_at_ten(change: impl Fn(&mut Draft)) -> Vec<Obstacle> {
        let mut course = course(0, 1);
        course.leaders = vec![id(0)];
        let mut draft = house(vec![course]);
        draft.groups = vec![group(&[0], true)];
        change(&mut draft);
        let problem = Problem::new(draft).unwrap();
        against(
            &Say::about(&model::compile(&problem), 0),
            Weekday::Monday,
            120,
            132,
        )
    }

    #[test]
    fn everybody_who_has_a_say_is_named() {
        type Change = fn(&mut Draft);
        let ten = time(10, 0, 0, 0);
        assert_eq!(monday_at_ten(|_| ()), []);
        let cases: [(Change, Obstacle); 9] = [
            (|it| it.raster.closes = time(10, 55, 0, 0), Obstacle::Closes),
            (
                |it| it.courses[0].needs.days = WeekdaySet::only(Weekday::Tuesday),
                Obstacle::Days,
            ),
            (
                |it| it.courses[0].needs.earliest = Some(time(10, 5, 0, 0)),
                Obstacle::Earliest,
            ),
            (
                |it| it.courses[0].needs.latest = Some(time(10, 55, 0, 0)),
                Obstacle::Latest,
            ),
            (
                |it| it.courses[0].needs.not = vec![block(Weekday::Monday, 9, 11)],
                Obstacle::NotThen,
            ),
            (
                |it| it.leaders[0].can = vec![block(Weekday::Tuesday, 9, 14)],
                Obstacle::LeaderHours(id(0)),
            ),
            (
                |it| it.leaders[0].cannot = vec![block(Weekday::Monday, 10, 11)],
                Obstacle::LeaderHours(id(0)),
            ),
            (
                |it| it.groups[0].earliest = Some(time(10, 30, 0, 0)),
                Obstacle::GroupHours(id(0)),
            ),
            (
                |it| it.groups[0].latest = Some(time(10, 30, 0, 0)),
                Obstacle::GroupHours(id(0)),
            ),
        ];
        for (change, obstacle) in cases {
            assert_eq!(monday_at_ten(change), [obstacle]);
        }
        let pinned = |start, day| {
            monday_at_ten(|it| {
                it.courses[0].pins = vec![Pin {
                    meeting: 0,
                    days: WeekdaySet::only(day),
                    start: Some(start),
                    rooms: vec![],
                }];
            })
        };
        assert_eq!(pinned(ten, Weekday::Monday), []);
        assert_eq!(pinned(ten, Weekday::Tuesday), [Obstacle::Pinned]);
        assert_eq!(
            pinned(time(11, 0, 0, 0), Weekday::Monday),
            [Obstacle::Pinned]
        );
    }

    #[test]
    fn what_ends_as_another_thing_begins_is_not_in_its_way() {
        assert_eq!(monday_at_ten(|it| it.raster.closes = time(11, 0, 0, 0)), []);
        assert_eq!(
            monday_at_ten(|it| it.courses[0].needs.earliest = Some(time(10, 0, 0, 0))),
            []
        );
        assert_eq!(
            monday_at_ten(|it| it.courses[0].needs.latest = Some(time(11, 0, 0, 0))),
            []
        );
        assert_eq!(
            monday_at_ten(|it| it.leaders[0].can = vec![block(Weekday::Monday, 10, 11)]),
            []
        );
        let ten = time(10, 0, 0, 0);
        assert_eq!(monday_at_ten(|it| it.groups[0].earliest = Some(ten)), []);
        let eleven = time(11, 0, 0, 0);
        assert_eq!(monday_at_ten(|it| it.groups[0].latest = Some(eleven)), []);
        let around = vec![
            block(Weekday::Monday, 9, 10),
            block(Weekday::Monday, 11, 12),
        ];
        assert_eq!(
            monday_at_ten(|it| it.leaders[0].cannot.clone_from(&around)),
            []
        );
        assert_eq!(
            monday_at_ten(|it| it.courses[0].needs.not.clone_from(&around)),
            []
        );
    }

    proptest! {
        #[test]
        fn a_planned_meeting_keeps_every_hour_that_was_asked_for(from in 9i8..13, length in 1i8..5, cannot in 9i8..14, seed: u64) {
            let mut course = course(0, 3);
            course.leaders = vec![id(0)];
            course.needs.earliest = Some(time(from, 0, 0, 0));
            course.needs.latest = Some(time(from + length, 0, 0, 0));
            let mut draft = house(vec![course]);
            draft.leaders[0].cannot = vec![block(Weekday::Monday, cannot, cannot + 1)];
            let problem = Problem::new(draft).unwrap();
            let mut patient = crate::budget::Patient;
            let budget = crate::budget::Budget { iterations: 2_000, watch: &mut patient };
            let plan = crate::plan(&problem, crate::budget::Seed(seed), budget).plan;
            for placement in &plan.placements {
                let (hour, end) = (placement.hours.start.hour(), placement.hours.end.unwrap().hour());
                prop_assert!(hour >= from && end <= (from + length).min(14));
                prop_assert!(placement.weekday() != Some(Weekday::Monday) || hour != cannot);
            }
            let open = usize::try_from(length.min(14 - from)).unwrap();
            let shut = usize::from(cannot >= from && cannot < from + length);
            prop_assert_eq!(plan.placements.len(), 3.min(2 * open - shut), "as many as there are hours");
        }
    }
}
