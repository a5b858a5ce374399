//! `saiets backup FILE`.

use std::path::PathBuf;

use clap::Args;
use store::Store;

use super::say;
use crate::{
    clock,
    settings::Settings,
    socket::{self, Asked},
};

/// Copies everything into one file.
#[derive(Args, Debug)]
pub struct Backup {
    /// The file to write; it must not exist yet.
    file: PathBuf,
}

impl Backup {
    pub(super) async fn run(self, settings: &Settings) -> anyhow::Result<()> {
        let file = std::path::absolute(&self.file)?;
        let report = match socket::ask(settings, &Asked::Backup { file: file.clone() }).await? {
            Some(answer) => answer,
            None => {
                let store = Store::open(&settings.address()?).await?;
                serde_json::to_value(
                    store
                        .backup(&file, clock::moment(clock::now(), "UTC"))
                        .await?,
                )?
            }
        };
        say(&format!(
            "Written to {} and read back: {}",
            file.display(),
            socket::in_words(&report)
        ));
        Ok(())
    }
}
