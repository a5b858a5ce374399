//! Plans an instance of curriculum-based course timetabling (ITC-2007, track 3, formulation UD2) with the engine that
//! plans a house's year.
//!
//! `cargo run --release -p planner --example cbctt -- FILE.ectt --seconds N --seed S --out FILE.sol`

use std::{
    env, fs,
    io::{self, Write as _},
    ops::ControlFlow,
    process::ExitCode,
    time::{Duration, Instant},
};

use planner::{
    Outcome,
    budget::{Budget, Progress, Seed},
    plan,
    problem::Problem,
};

mod instance;
mod year;

/// What was asked for.
struct Asked {
    file: String,
    seconds: f64,
    seed: u64,
    out: Option<String>,
    /// Iterations instead of seconds, for a run that can be repeated exactly.
    iterations: Option<u64>,
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
    let begun = Instant::now();
    let asked = asked(env::args().skip(1))?;
    let text =
        fs::read_to_string(&asked.file).map_err(|fault| format!("{}: {fault}", asked.file))?;
    let instance = instance::Instance::parse(&text)?;
    let problem =
        Problem::new(year::draft(&instance)).map_err(|refusals| format!("{refusals:?}"))?;
    let (outcome, feasible) = search(&problem, &asked, begun);
    let sol = year::solution(&instance, &outcome.plan);
    let report = format!(
        "{} seed {}: cost {} clashes {} unplaced {}; feasible after {:.2} s; {} iterations in {:.1} s",
        instance.name,
        asked.seed,
        outcome.score.cost,
        outcome.score.clashes,
        outcome.score.unplaced,
        feasible.map_or(f64::NAN, |time| time.as_secs_f64()),
        outcome.iterations,
        begun.elapsed().as_secs_f64(),
    );
    match &asked.out {
        Some(out) => fs::write(out, sol).map_err(|fault| format!("{out}: {fault}"))?,
        None => io::stdout()
            .write_all(sol.as_bytes())
            .map_err(|fault| fault.to_string())?,
    }
    writeln!(io::stderr(), "{report}").map_err(|fault| fault.to_string())
}

/// Runs for the seconds, with a number of iterations that is sure to be enough: the clock hurries the search on. Also says
/// when the first plan without a clash was there.
fn search(problem: &Problem, asked: &Asked, begun: Instant) -> (Outcome, Option<Duration>) {
    let mut feasible = None;
    let mut watch = |progress: &Progress| {
        let elapsed = begun.elapsed();
        if feasible.is_none() && progress.best.clashes == 0 && progress.best.unplaced == 0 {
            feasible = Some(elapsed);
        }
        let share = elapsed.as_secs_f64() / (asked.seconds - 0.05);
        match asked.iterations {
            Some(_) => ControlFlow::Continue(0.0),
            None if share >= 1.0 => ControlFlow::Break(()),
            None => ControlFlow::Continue(share),
        }
    };
    let iterations = asked.iterations.unwrap_or(u64::MAX / 4);
    let outcome = plan(
        problem,
        Seed(asked.seed),
        Budget {
            iterations,
            watch: &mut watch,
        },
    );
    (outcome, feasible)
}

fn asked(mut words: impl Iterator<Item = String>) -> Result<Asked, String> {
    const USE: &str = "cbctt FILE.ectt [--seconds N | --iterations N] [--seed S] [--out FILE.sol]";
    let mut asked = Asked {
        file: String::new(),
        seconds: 60.0,
        seed: 1,
        out: None,
        iterations: None,
    };
    while let Some(word) = words.next() {
        let mut value = || {
            words
                .next()
                .ok_or_else(|| format!("{word} needs a value; {USE}"))
        };
        let wrong = |fault: &dyn std::fmt::Display| format!("{fault}; {USE}");
        match word.as_str() {
            "--seconds" => asked.seconds = value()?.parse().map_err(|fault| wrong(&fault))?,
            "--seed" => asked.seed = value()?.parse().map_err(|fault| wrong(&fault))?,
            "--iterations" => {
                asked.iterations = Some(value()?.parse().map_err(|fault| wrong(&fault))?);
            }
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
