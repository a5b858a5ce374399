//! How good the plan of a made-up house gets in how much time, and how repairing it compares with planning anew.
//!
//! `cargo run --release -p planner --example year -- [quick]`
//!
//! Prints tables for a house of 200 courses and for one ten times as large; about four minutes on one core, half a minute
//! with `quick`.

use std::{
    env,
    io::{self, Write},
};

use domain::pattern::{Hours, WeekdaySet};
use jiff::civil::time;
use planner::{
    plan::{Placement, YearPlan},
    problem::{Block, Draft, Problem},
    report::difference,
};

#[path = "../clock/mod.rs"]
mod clock;
mod house;
mod measure;
mod memory;

use measure::{Run, cost, run};

fn main() -> io::Result<()> {
    let quick = env::args().any(|word| word == "quick");
    let (small, large): (&[f64], &[f64]) = if quick {
        (&[0.5, 2.0], &[5.0])
    } else {
        (&[0.5, 1.0, 2.0, 5.0, 10.0, 20.0], &[5.0, 10.0, 20.0, 60.0])
    };
    let mut out = io::stdout().lock();
    let one = curve(&mut out, 1, small)?;
    let ten = curve(&mut out, 10, large)?;
    let share = ten.speed() / one.speed();
    writeln!(
        out,
        "moves a second at ten times the size: {share:.2} of those at one"
    )?;
    let large = problem(house::house(10, 1));
    let stopped = 1_000.0 * measure::longest_stop(&large, 20, 4.0);
    writeln!(
        out,
        "told to stop, it ends after {stopped:.0} ms at most, of 20 tries"
    )?;
    repairs(&mut out, 1, if quick { 2.0 } else { 20.0 })?;
    repairs(&mut out, 10, if quick { 5.0 } else { 60.0 })
}

/// The cost after each of so many seconds, each time from nothing; gives the last run.
fn curve(out: &mut impl Write, size: usize, seconds: &[f64]) -> io::Result<Run> {
    let problem = problem(house::house(size, 1));
    let draft = problem.draft();
    let (courses, rooms) = (draft.courses.len(), draft.rooms.len());
    writeln!(out, "{courses} courses, {rooms} rooms, 36 weeks, seed 1")?;
    writeln!(
        out,
        "seconds | cost | unplaced | first whole plan after | million moves a second"
    )?;
    let before = memory::forget();
    let mut last = None;
    for seconds in seconds {
        let run = run(&problem, None, *seconds, 1);
        let score = run.outcome.score;
        let whole = run
            .feasible
            .map_or_else(|| "-".to_owned(), |after| format!("{after:.2} s"));
        let (cost, unplaced, speed) = (score.cost, score.unplaced, run.speed());
        writeln!(
            out,
            "{:.1} | {cost} | {unplaced} | {whole} | {speed:.2}",
            run.seconds
        )?;
        last = Some(run);
    }
    if let Some((before, most)) = before.zip(memory::most()) {
        let more = most.saturating_sub(before);
        let each = more / courses.max(1) as u64;
        writeln!(out, "memory while planning: {more} kB, {each} kB a course")?;
    }
    last.ok_or_else(|| io::Error::other("no time to plan in"))
}

/// The share of the time of a fresh plan that its repair is given: less than a tenth with what comes before the first move
/// and after the last.
const REPAIR_SHARE: f64 = 0.09;

/// Changes one course in a hundred: its leader cannot come on the day it was published for.
fn repairs(out: &mut impl Write, size: usize, seconds: f64) -> io::Result<()> {
    let before = problem(house::house(size, 1));
    let published = run(&before, None, seconds, 1).outcome.plan;
    let changed = problem(change(before.into_draft(), &published));
    let fresh = run(&changed, None, seconds, 2);
    let repaired = run(&changed, Some(&published), REPAIR_SHARE * fresh.seconds, 2);
    let moved = difference(&published, &repaired.outcome.plan).len();
    let kept = 100.0 * (1.0 - moved as f64 / published.placements.len() as f64);
    let [anew, mended] = [&fresh, &repaired].map(|run| cost(&changed, &run.outcome.plan));
    let [lost, left] = [&fresh, &repaired].map(|run| run.outcome.plan.unplaced.len());
    writeln!(
        out,
        "repair of {} courses: {kept:.1} % kept ({moved} moved), cost {mended} against {anew} ({:.2}), unplaced {left} against {lost}, {:.2} s against {:.1} s",
        changed.draft().courses.len(),
        f64::from(mended) / f64::from(anew.max(1)),
        repaired.seconds,
        fresh.seconds,
    )
}

fn change(mut draft: Draft, published: &YearPlan) -> Draft {
    let hundredth = (0..draft.courses.len()).step_by(100);
    for course in hundredth.map(|number| draft.courses[number].clone()) {
        let theirs = published
            .placements
            .iter()
            .find(|it| it.meeting.course == course.id);
        let Some(day) = theirs.and_then(Placement::weekday) else {
            continue;
        };
        let leaders = draft
            .leaders
            .iter_mut()
            .filter(|it| course.leaders.contains(&it.id));
        let hours = Hours {
            start: time(0, 0, 0, 0),
            end: None,
        };
        leaders.for_each(|leader| {
            leader.cannot.push(Block {
                days: WeekdaySet::only(day),
                hours,
            });
        });
    }
    draft
}

fn problem(draft: Draft) -> Problem {
    Problem::new(draft).expect("the generator makes sense")
}
