//! A year of real courses in the demo house, as a page that a dean could read: what meets when and where, what has no
//! place and why, what is not as wished.
//!
//! `cargo run --release -p planner --example page -- FOLDER... >page.html`
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
    problem::Problem,
};

mod house;
mod html;
mod needs;
mod sheets;
mod words;

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
    let page = html::page(&year, &problem, &plan);
    io::stdout()
        .write_all(page.as_bytes())
        .map_err(|fault| fault.to_string())
}
