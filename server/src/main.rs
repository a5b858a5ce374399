//! The one program of Saiets.

use std::process::ExitCode;

use clap::{CommandFactory, FromArgMatches};
use server::{commands, settings};

/// The store's engine recurses deeply while it plans a query.
const STACK: usize = 10 * 1024 * 1024;

fn main() -> ExitCode {
    match open() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say_why(&why);
            ExitCode::FAILURE
        }
    }
}

fn open() -> anyhow::Result<()> {
    let cli = read_command_line()?;
    tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .thread_stack_size(STACK)
        .build()?
        .block_on(commands::run(cli))
}

/// Reads flags and environment; then, if a settings file is named, reads them again with its lines as defaults.
fn read_command_line() -> anyhow::Result<commands::Cli> {
    let first = commands::Cli::command().get_matches();
    let cli = commands::Cli::from_arg_matches(&first)?;
    let Some(file) = &cli.settings.settings else {
        return Ok(cli);
    };
    let command = settings::with_file(commands::Cli::command(), file)?;
    Ok(commands::Cli::from_arg_matches(&command.get_matches())?)
}

/// One sentence for the person at the terminal, without the program's inner workings.
#[expect(
    clippy::print_stderr,
    reason = "the last word of a command that could not be done"
)]
fn say_why(why: &anyhow::Error) {
    eprintln!("saiets: {why:#}");
}
