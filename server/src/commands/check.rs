//! `saiets check`: are the settings right?

use store::Address;

use super::say;
use crate::settings::{Serving, Settings};

/// Says what each setting comes to; the first wrong one stops with a sentence.
pub(super) fn run(settings: &Settings, serving: &Serving) -> anyhow::Result<()> {
    say(&format!("data folder      {}", settings.data.display()));
    say(&format!(
        "store            {}",
        in_words(&settings.address()?)
    ));
    say(&format!("listens at       {}", serving.listen));
    say(&format!("public address   {}", serving.public()?));
    say(&format!(
        "trusted proxy    {}",
        serving
            .trusted_proxy
            .map_or_else(|| "nobody".to_owned(), |address| address.to_string())
    ));
    say(&format!(
        "scripts, styles  {}",
        serving.site_folder()?.display()
    ));
    say(&format!("demo house       {}", serving.demo));
    say("The settings are right.");
    Ok(())
}

/// Where the store is, without its password.
fn in_words(address: &Address) -> String {
    match address {
        Address::Memory => "in memory, forgotten at the end".to_owned(),
        Address::Folder(folder) => format!("in the folder {}", folder.display()),
        Address::Remote { url, .. } => format!("on the server {url}"),
    }
}
