//! `saiets restore FILE`.

use std::path::PathBuf;

use anyhow::bail;
use clap::Args;

use super::say;
use crate::{settings::Settings, socket};

/// Puts everything back from a backup.
#[derive(Args, Debug)]
pub struct Restore {
    /// The file that `saiets backup` wrote.
    file: PathBuf,
    /// Throw away what the store holds now.
    #[arg(long)]
    overwrite: bool,
}

impl Restore {
    pub(super) async fn run(self, settings: &Settings) -> anyhow::Result<()> {
        if socket::is_served(settings).await {
            bail!(
                "the house is open; stop `saiets serve` first, so that nobody enrols into what is about to be replaced"
            );
        }
        let report = store::restore(&settings.address()?, &self.file, self.overwrite).await?;
        say(&format!(
            "Restored from {}: {}",
            self.file.display(),
            socket::in_words(&serde_json::to_value(report)?)
        ));
        Ok(())
    }
}
