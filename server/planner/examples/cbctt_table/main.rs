//! Plans every instance of a folder with several seeds and prints what came of it beside what was published.
//!
//! `cargo run --release -p planner --example cbctt_table -- FOLDER --seconds 10,60 --seeds 5 --runs FILE`
//!
//! Seconds are those of a core: time in which others had it is not counted. Costs are counted by the independent scorer,
//! from the text of the solution. Each run is a line of FILE, and one that stands there already is not done again, so that
//! what was stopped can be gone on with; without FILE everything is done anew.

use std::{
    env, fs,
    io::{self, Write as _},
    path::{Path, PathBuf},
    process::ExitCode,
};

use planner::{budget::Seed, problem::Problem};

#[path = "../clock/mod.rs"]
mod clock;
#[path = "../cbctt/instance.rs"]
mod instance;
mod published;
#[path = "../cbctt_score/score.rs"]
mod score;
#[path = "../cbctt/solve.rs"]
mod solve;
mod table;
#[path = "../cbctt/year.rs"]
mod year;

use clock::core_seconds;
use solve::{Limit, solve};
use table::Run;

/// What was asked for.
struct Asked {
    folder: PathBuf,
    seconds: Vec<u32>,
    seeds: u64,
    runs: Option<PathBuf>,
}

fn main() -> ExitCode {
    match asked(env::args().skip(1)).and_then(|asked| all(&asked)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            let _ = writeln!(io::stderr(), "{sentence}");
            ExitCode::FAILURE
        }
    }
}

/// Seed by seed, so that what is there early stands for all instances.
fn all(asked: &Asked) -> Result<(), String> {
    let mut runs = match &asked.runs {
        Some(file) if file.exists() => table::read(&text(file)?)?,
        _ => Vec::new(),
    };
    let files = instances(&asked.folder)?;
    for seed in 1..=asked.seeds {
        for file in &files {
            for seconds in &asked.seconds {
                let done = |run: &Run| run.is(&name(file), *seconds, seed);
                if !runs.iter().any(done) {
                    let run = one(file, *seconds, seed)?;
                    keep(asked.runs.as_deref(), &run)?;
                    runs.push(run);
                }
            }
        }
    }
    io::stdout()
        .write_all(table::all(&runs).as_bytes())
        .map_err(|fault| fault.to_string())
}

fn one(file: &Path, seconds: u32, seed: u64) -> Result<Run, String> {
    let begun = core_seconds();
    let elapsed = || core_seconds() - begun;
    let text = text(file)?;
    let instance = instance::Instance::parse(&text)?;
    let problem = Problem::new(year::draft(&instance)).map_err(|why| format!("{why:?}"))?;
    let limit = Limit::Seconds(f64::from(seconds));
    let (outcome, feasible) = solve(&problem, Seed(seed), limit, &elapsed);
    let took = elapsed();
    let score = score::score(&text, &year::solution(&instance, &outcome.plan))?;
    if !score.is_feasible() {
        return Err(format!("{} with seed {seed}: {score}", name(file)));
    }
    Ok(Run {
        instance: name(file),
        seconds,
        seed,
        cost: score.cost(),
        feasible: feasible.unwrap_or(took),
        took,
    })
}

/// Writes a run down at once: the next one may be cut short.
fn keep(file: Option<&Path>, run: &Run) -> Result<(), String> {
    writeln!(io::stderr(), "{run}").map_err(|fault| fault.to_string())?;
    let Some(file) = file else { return Ok(()) };
    let mut file = fs::OpenOptions::new()
        .create(true)
        .append(true)
        .open(file)
        .map_err(|fault| fault.to_string())?;
    writeln!(file, "{run}").map_err(|fault| fault.to_string())
}

fn instances(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let there = fs::read_dir(folder).map_err(|fault| format!("{}: {fault}", folder.display()))?;
    let files = there.filter_map(|entry| Some(entry.ok()?.path()));
    let mut files: Vec<PathBuf> = files
        .filter(|file| file.extension().is_some_and(|it| it == "ectt"))
        .collect();
    files.sort();
    if files.is_empty() {
        return Err(format!("there is no .ectt file in {}", folder.display()));
    }
    Ok(files)
}

fn name(file: &Path) -> String {
    let stem = file.file_stem().and_then(|stem| stem.to_str());
    stem.unwrap_or("?").to_owned()
}

fn text(file: &Path) -> Result<String, String> {
    fs::read_to_string(file).map_err(|fault| format!("{}: {fault}", file.display()))
}

fn asked(mut words: impl Iterator<Item = String>) -> Result<Asked, String> {
    const USE: &str = "cbctt_table FOLDER [--seconds 10,60] [--seeds 5] [--runs FILE]";
    let mut asked = Asked {
        folder: PathBuf::new(),
        seconds: vec![10, 60],
        seeds: 5,
        runs: None,
    };
    while let Some(word) = words.next() {
        let mut value = || words.next().ok_or_else(|| USE.to_owned());
        let wrong = |fault: std::num::ParseIntError| format!("{fault}; {USE}");
        match word.as_str() {
            "--seconds" => {
                let each: Result<_, _> = value()?.split(',').map(str::parse).collect();
                asked.seconds = each.map_err(wrong)?;
            }
            "--seeds" => asked.seeds = value()?.parse().map_err(wrong)?,
            "--runs" => asked.runs = Some(value()?.into()),
            _ => asked.folder = word.into(),
        }
    }
    if asked.folder.as_os_str().is_empty() {
        return Err(USE.to_owned());
    }
    Ok(asked)
}
