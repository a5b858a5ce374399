//! Counts what a solution of curriculum-based course timetabling costs (formulation UD2), from the two files alone. It
//! shares no code with the planner, so that the planner cannot flatter itself.
//!
//! `cargo run --release -p planner --example cbctt_score -- FILE.ectt FILE.sol`

use std::{
    env, fs,
    io::{self, Write as _},
    process::ExitCode,
};

mod score;

fn main() -> ExitCode {
    let files: Vec<String> = env::args().skip(1).collect();
    let answer = match files.as_slice() {
        [instance, solution] => read(instance).and_then(|instance| {
            read(solution).and_then(|solution| score::score(&instance, &solution))
        }),
        _ => Err("cbctt_score FILE.ectt FILE.sol".to_owned()),
    };
    match answer {
        Ok(score) => {
            let good = score.is_feasible();
            let _ = writeln!(io::stdout(), "{score}");
            if good {
                ExitCode::SUCCESS
            } else {
                ExitCode::FAILURE
            }
        }
        Err(sentence) => {
            let _ = writeln!(io::stderr(), "{sentence}");
            ExitCode::FAILURE
        }
    }
}

fn read(file: &str) -> Result<String, String> {
    fs::read_to_string(file).map_err(|fault| format!("{file}: {fault}"))
}
