//! A year of real courses in the demo house, as a page that a dean could read: what meets when and where, what has no
//! place and why, what is not as wished.
//!
//! `cargo run --release -p planner --example page -- FOLDER...`
//!
//! Each folder has a `courses.csv` of the importer's form. A course whose rhythm nobody has published is planned weekly,
//! the most it can need; one whose hour nobody has published gets an hour; one that meets in members' homes, outdoors or
//! on-line takes no room.

use std::{
    env,
    io::{self, Write},
    path::Path,
    process::ExitCode,
};

use planner::{
    budget::{Budget, Patient, Seed},
    plan,
    plan::YearPlan,
    problem::Problem,
    report::{Rule, report},
};

mod house;
mod sheets;
mod words;

use sheets::Year;
use words::Words;

/// Enough for a house of this size; the page is the same on every machine.
const ITERATIONS: u64 = 3_000_000;

fn main() -> ExitCode {
    match page() {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            let _ = writeln!(io::stderr(), "{sentence}");
            ExitCode::FAILURE
        }
    }
}

fn page() -> Result<(), String> {
    let demo = Path::new(env!("CARGO_MANIFEST_DIR")).join("../demo");
    let mut year = house::read(&demo)?;
    for folder in env::args().skip(1) {
        sheets::add(&mut year, Path::new(&folder))?;
    }
    if year.courses.is_empty() {
        return Err("page FOLDER...: folders with a courses.csv".to_owned());
    }
    let problem = Problem::new(year.draft.clone()).map_err(|refusals| format!("{refusals:?}"))?;
    let budget = Budget {
        iterations: ITERATIONS,
        watch: &mut Patient,
    };
    let plan = plan(&problem, Seed(1), budget).plan;
    print(&year, &problem, &plan).map_err(|fault| fault.to_string())
}

fn print(year: &Year, problem: &Problem, plan: &YearPlan) -> io::Result<()> {
    let mut out = io::stdout().lock();
    let words = Words { year, problem };
    let span = problem.draft().span;
    writeln!(out, "The year {} to {}\n", span.first(), span.last())?;
    let (placed, left) = (plan.placements.len(), plan.unplaced.len());
    writeln!(
        out,
        "{} courses: {placed} have their place, {left} have none.",
        year.courses.len()
    )?;
    timetable(&mut out, year, &words, plan)?;
    let report = report(problem, plan, None);
    writeln!(out, "\nWithout a place")?;
    for unplaced in &report.unplaced {
        let reason: Vec<String> = unplaced
            .reason
            .iter()
            .map(|it| words.obstacle(it))
            .collect();
        writeln!(
            out,
            "  {}: {}.",
            words.course(unplaced.meeting.course),
            reason.join(", and ")
        )?;
        for help in &unplaced.helps {
            writeln!(out, "    would fit {}", words.help(help))?;
        }
    }
    writeln!(out, "\nNot as wished")?;
    for rule in [
        Rule::Seats,
        Rule::Split,
        Rule::Hours,
        Rule::Spread,
        Rule::SameRoom,
        Rule::Lonely,
    ] {
        let costs: Vec<_> = report
            .costs
            .iter()
            .filter(|cost| cost.rule() == rule)
            .collect();
        let sum: i32 = costs.iter().map(|cost| cost.amount).sum();
        writeln!(
            out,
            "  {}: {} times, {sum} in all",
            words::rule(rule),
            costs.len()
        )?;
        for cost in costs.iter().take(4) {
            writeln!(
                out,
                "    {}: {} ({})",
                words.course(cost.course),
                words.why(&cost.why),
                cost.amount
            )?;
        }
    }
    Ok(())
}

fn timetable(
    out: &mut impl Write,
    year: &Year,
    words: &Words<'_>,
    plan: &YearPlan,
) -> io::Result<()> {
    let mut faculties: Vec<&str> = year.courses.iter().map(|it| it.faculty.as_str()).collect();
    faculties.sort_unstable();
    faculties.dedup();
    for faculty in faculties {
        writeln!(
            out,
            "\n{}",
            if faculty.is_empty() {
                "Without a faculty"
            } else {
                faculty
            }
        )?;
        let theirs = plan.placements.iter().filter(|placement| {
            year.course(placement.meeting.course)
                .is_some_and(|it| it.faculty == faculty)
        });
        for placement in theirs {
            writeln!(
                out,
                "  {}: {}",
                words.course(placement.meeting.course),
                words.place(placement)
            )?;
        }
    }
    Ok(())
}
