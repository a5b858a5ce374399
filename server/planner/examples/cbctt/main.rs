//! Plans an instance of curriculum-based course timetabling (ITC-2007, track 3, formulation UD2) with the engine that
//! plans a house's year.
//!
//! `cargo run --release -p planner --example cbctt -- FILE.ectt --seconds N --seed S --out FILE.sol`
//!
//! The seconds are the clock's, or with `--core` those in which it had a core to itself.

use std::{
    env, fs,
    io::{self, Write as _},
    process::ExitCode,
    time::Instant,
};

use planner::{budget::Seed, problem::Problem};

#[path = "../clock/mod.rs"]
mod clock;
mod instance;
mod solve;
mod year;

use clock::core_seconds;
use solve::{Limit, solve};

/// What was asked for.
struct Asked {
    file: String,
    limit: Limit,
    /// Seconds of a core instead of the clock's.
    core: bool,
    seed: u64,
    out: Option<String>,
}

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            let _ = writeln!(io::stderr(), "{sentence}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    let clock = Instant::now();
    let asked = asked(env::args().skip(1))?;
    let before = if asked.core { core_seconds() } else { 0.0 };
    let elapsed = || {
        if asked.core {
            core_seconds() - before
        } else {
            clock.elapsed().as_secs_f64()
        }
    };
    let text =
        fs::read_to_string(&asked.file).map_err(|fault| format!("{}: {fault}", asked.file))?;
    let instance = instance::Instance::parse(&text)?;
    let problem =
        Problem::new(year::draft(&instance)).map_err(|refusals| format!("{refusals:?}"))?;
    let (outcome, feasible) = solve(&problem, Seed(asked.seed), asked.limit, &elapsed);
    let sol = year::solution(&instance, &outcome.plan);
    let report = format!(
        "{} seed {}: cost {} clashes {} unplaced {}; feasible after {:.2} s; {} iterations in {:.1} {}",
        instance.name,
        asked.seed,
        outcome.score.cost,
        outcome.score.clashes,
        outcome.score.unplaced,
        feasible.unwrap_or(f64::NAN),
        outcome.iterations,
        elapsed(),
        if asked.core { "core seconds" } else { "s" },
    );
    match &asked.out {
        Some(out) => fs::write(out, sol).map_err(|fault| format!("{out}: {fault}"))?,
        None => io::stdout()
            .write_all(sol.as_bytes())
            .map_err(|fault| fault.to_string())?,
    }
    writeln!(io::stderr(), "{report}").map_err(|fault| fault.to_string())
}

fn asked(mut words: impl Iterator<Item = String>) -> Result<Asked, String> {
    const USE: &str =
        "cbctt FILE.ectt [--seconds N [--core] | --iterations N] [--seed S] [--out FILE.sol]";
    let mut asked = Asked {
        file: String::new(),
        limit: Limit::Seconds(60.0),
        core: false,
        seed: 1,
        out: None,
    };
    while let Some(word) = words.next() {
        let mut value = || {
            words
                .next()
                .ok_or_else(|| format!("{word} needs a value; {USE}"))
        };
        let wrong = |fault: &dyn std::fmt::Display| format!("{fault}; {USE}");
        match word.as_str() {
            "--seconds" => {
                asked.limit = Limit::Seconds(value()?.parse().map_err(|fault| wrong(&fault))?);
            }
            "--seed" => asked.seed = value()?.parse().map_err(|fault| wrong(&fault))?,
            "--iterations" => {
                asked.limit = Limit::Iterations(value()?.parse().map_err(|fault| wrong(&fault))?);
            }
            "--core" => asked.core = true,
            "--out" => asked.out = Some(value()?),
            _ => asked.file = word,
        }
    }
    if asked.file.is_empty() {
        Err(USE.to_owned())
    } else {
        Ok(asked)
    }
}
