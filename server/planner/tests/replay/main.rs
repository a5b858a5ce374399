//! A story: what a u3a in London published about its timetable over three years, change by change, each time with as
//! little moved as can be. Facts only; leaders and titles as published.
#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use std::fmt::Write as _;

use jiff::civil::Weekday;
use judge::judged;
use planner::{
    budget::{Budget, Patient, Seed},
    plan::{Placement, YearPlan},
    problem::{Draft, Problem},
    report::difference,
};

mod changes;
mod house;
#[path = "../judge/mod.rs"]
mod judge;

use changes::{CHANGES, Kind};

fn budget(watch: &mut Patient) -> Budget<'_> {
    Budget {
        iterations: 20_000,
        watch,
    }
}

#[test]
fn every_published_change_is_known_for_what_it_is() {
    let count =
        |kind: fn(&Kind) -> bool| CHANGES.iter().filter(|change| kind(&change.kind)).count();
    assert_eq!(CHANGES.len(), 31);
    assert_eq!(count(|kind| matches!(kind, Kind::Plan(_))), 13);
    assert_eq!(count(|kind| matches!(kind, Kind::Sessions)), 8);
    assert_eq!(count(|kind| matches!(kind, Kind::NotListed)), 4);
    assert_eq!(count(|kind| matches!(kind, Kind::NoPlanChange)), 6);
    let listed = |name: &str| house::LISTED.iter().any(|course| course.title == name);
    for change in &CHANGES {
        let all = change.course == "ALL";
        let as_named = match change.kind {
            Kind::Plan(_) | Kind::Sessions => all || listed(change.course),
            Kind::NotListed => !all && !listed(change.course),
            Kind::NoPlanChange => true,
        };
        assert!(as_named, "{}", change.course);
    }
}

#[test]
fn each_change_of_the_plan_moves_what_it_names_and_one_more_at_most() {
    let mut draft = house::draft();
    let mut plan = first_plan(&draft);
    let mut story = String::from("As it was\n");
    for placement in &plan.placements {
        writeln!(
            story,
            "  {}: {}",
            house::titled(placement.meeting),
            place(placement)
        )
        .unwrap();
    }
    for change in &CHANGES {
        let Kind::Plan(apply) = change.kind else {
            continue;
        };
        apply(&mut draft);
        let problem = Problem::new(draft.clone()).unwrap();
        let after = planner::repair(&problem, &plan, Seed(1), budget(&mut Patient)).plan;
        assert_eq!(judged(&draft, &after), [], "{}", change.course);
        assert_eq!(after.unplaced, [], "{}", change.course);
        writeln!(
            story,
            "{} {}: {}",
            change.published, change.course, change.what
        )
        .unwrap();
        let others = difference(&plan, &after);
        let others = others
            .iter()
            .filter(|row| house::titled(row.meeting) != change.course);
        assert!(others.count() <= 1, "{}", change.course);
        tell(&mut story, &plan, &after);
        plan = after;
    }
    insta::assert_snapshot!(story);
}

/// The plan before the first change: what is published is pinned for once, the planner finds the rest.
fn first_plan(draft: &Draft) -> YearPlan {
    let pinned = house::as_published(draft.clone());
    let problem = Problem::new(pinned.clone()).unwrap();
    let plan = planner::plan(&problem, Seed(1), budget(&mut Patient)).plan;
    assert_eq!(judged(&pinned, &plan), []);
    assert_eq!(plan.unplaced, []);
    plan
}

fn tell(story: &mut String, before: &YearPlan, after: &YearPlan) {
    let rows = difference(before, after);
    if rows.is_empty() {
        story.push_str("  nothing moves\n");
    }
    for row in rows {
        let was = row.before.as_ref().map_or_else(|| "-".to_owned(), place);
        let is = row.after.as_ref().map_or_else(|| "-".to_owned(), place);
        writeln!(story, "  {}: {was} -> {is}", house::titled(row.meeting)).unwrap();
    }
}

fn place(placement: &Placement) -> String {
    let day = match placement.weekday().unwrap() {
        Weekday::Monday => "Mon",
        Weekday::Tuesday => "Tue",
        Weekday::Wednesday => "Wed",
        Weekday::Thursday => "Thu",
        _ => "Fri",
    };
    let (from, to) = (placement.hours.start, placement.hours.end.unwrap());
    let rooms: Vec<&str> = placement
        .rooms
        .iter()
        .map(|room| house::room_name(*room))
        .collect();
    format!(
        "{day} {}-{} {}",
        from.strftime("%H:%M"),
        to.strftime("%H:%M"),
        rooms.join(" + ")
    )
}
