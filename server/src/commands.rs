//! The command line: one file per command.
//!
//! A serving process holds the store. While it runs, the other commands ask it through its private socket; without it
//! they open the store themselves.

mod backup;
mod check;
mod export;
mod import;
mod invite;
mod restore;

use clap::{Parser, Subcommand};

use crate::{
    serve,
    settings::{Serving, Settings},
};

/// Planning and enrolment for a senior university and the house around it.
#[derive(Parser, Debug)]
#[command(name = "saiets", version, about, propagate_version = true)]
pub struct Cli {
    /// What every command needs to know.
    #[command(flatten)]
    pub settings: Settings,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What can be done.
#[derive(Subcommand, Debug)]
pub enum Command {
    /// Open the house.
    Serve(Serving),
    /// Bring in a programme: a table (CSV), or a folder with `courses.csv` and what belongs to it.
    Import(import::Import),
    /// Give a sheet back in the shape it came in, with what was changed in the house since.
    Export(export::Export),
    /// Print a one-time link that opens an account for a colleague.
    Invite(invite::Invite),
    /// Copy everything into one file, while people enrol.
    Backup(backup::Backup),
    /// Put everything back from such a file.
    Restore(restore::Restore),
    /// Look whether the settings are right, without changing anything.
    Check(Serving),
}

/// Does what the command line says.
///
/// # Errors
/// A sentence that says what is wrong and what to do.
pub async fn run(cli: Cli) -> anyhow::Result<()> {
    match cli.command {
        Command::Serve(serving) => serve::serve(&cli.settings, &serving).await,
        Command::Import(import) => import.run(&cli.settings).await,
        Command::Export(export) => export.run(&cli.settings).await,
        Command::Invite(invite) => invite.run(&cli.settings).await,
        Command::Backup(backup) => backup.run(&cli.settings).await,
        Command::Restore(restore) => restore.run(&cli.settings).await,
        Command::Check(serving) => check::run(&cli.settings, &serving),
    }
}

/// Writes a line for the person at the terminal.
#[expect(
    clippy::print_stdout,
    reason = "a command's answer belongs on standard output"
)]
pub(crate) fn say(line: &str) {
    println!("{line}");
}
