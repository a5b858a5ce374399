//! `saiets export SOURCE FILE`.

use std::path::PathBuf;

use anyhow::bail;
use clap::Args;
use domain::language::Language;
use store::Store;

use super::say;
use crate::{
    settings::Settings,
    socket::{self, Asked},
};

/// Gives a sheet back in the shape in which it was brought, on the page or by `import`, with what was changed in the house since.
#[derive(Args, Debug)]
pub struct Export {
    /// Which: the name of the source, which is its file's without the ending.
    source: String,
    /// The file to write; it must not exist yet.
    file: PathBuf,
    /// The house it belongs to, by its part of an address. Needed only where there are several.
    #[arg(long, value_name = "NAME")]
    centre: Option<String>,
    /// The language of the list of changes: `lv`, `lt`, `et` or `en`.
    #[arg(long, value_name = "CODE", default_value = "en", value_parser = super::import::language)]
    language: Language,
}

impl Export {
    pub(super) async fn run(self, settings: &Settings) -> anyhow::Result<()> {
        let file = std::path::absolute(&self.file)?;
        if file.exists() {
            bail!("{} is there already", file.display());
        }
        let asked = Asked::Export {
            source: self.source,
            centre: self.centre,
            file: file.clone(),
            language: self.language,
        };
        if socket::ask(settings, &asked).await?.is_none() {
            let store = Store::open(&settings.address()?).await?;
            socket::do_asked(&store, "", asked).await?;
        }
        say(&format!("Written to {}", file.display()));
        Ok(())
    }
}
