//! `saiets import PATH`: reads a programme, says every doubt with its cell, and takes it in as a whole or not at all.

use std::path::PathBuf;

use anyhow::{Context, anyhow, bail};
use clap::Args;
use domain::centre::Centre;
use serde_json::Value;
use store::{Difference, Named, Programme, Store};

use super::say;
use crate::{
    import::{self, Imported, Sheets, report::import_sentence},
    settings::Settings,
    socket::{self, Asked},
};

/// Brings in a programme.
#[derive(Args, Debug)]
pub struct Import {
    /// A table (CSV), or a folder with `courses.csv` and what belongs to it.
    path: PathBuf,
    /// Say what would happen, and keep nothing.
    #[arg(long)]
    dry_run: bool,
    /// The house it belongs to, by its part of an address. Needed only where there are several and the folder names none.
    #[arg(long, value_name = "NAME")]
    centre: Option<String>,
}

impl Import {
    pub(super) async fn run(self, settings: &Settings) -> anyhow::Result<()> {
        let sheets = Sheets::open(&self.path).map_err(|why| anyhow!(import_sentence(&why)))?;
        let keeper = Keeper::of(settings).await?;
        let house = keeper.house(self.centre.as_deref()).await?;
        let Imported { programme, report, .. } = import::read(&sheets, house.as_ref()).map_err(|why| anyhow!(import_sentence(&why)))?;
        say(report.in_english().trim_end());
        if self.dry_run {
            let difference = keeper.ask(|programme| Asked::Differences { programme }, programme).await?;
            tell(&difference, "would be");
            say("Nothing was kept: this was a dry run.");
        } else if report.centre_assumed {
            bail!("no house is known for this programme: add a centre.csv to the folder, or name one with --centre");
        } else {
            let difference = keeper.ask(|programme| Asked::TakeIn { programme }, programme).await?;
            tell(&difference, "are");
        }
        Ok(())
    }
}

/// Whoever keeps the store: the serving process, or this one.
enum Keeper<'a> {
    Serving(&'a Settings),
    Own(Store),
}

impl<'a> Keeper<'a> {
    async fn of(settings: &'a Settings) -> anyhow::Result<Self> {
        if socket::is_served(settings).await {
            return Ok(Self::Serving(settings));
        }
        Ok(Self::Own(Store::open(&settings.address()?).await?))
    }

    /// The house that is named, or the only one; `None` if there is none and none is named.
    async fn house(&self, named: Option<&str>) -> anyhow::Result<Option<Centre>> {
        let centres: Vec<Centre> = serde_json::from_value(self.answer(Asked::Centres).await?)?;
        match named {
            Some(name) => centres.into_iter().find(|centre| centre.slug.as_str() == name).map(Some).with_context(|| format!("there is no house {name:?}")),
            None if centres.len() == 1 => Ok(centres.into_iter().next()),
            None => Ok(None),
        }
    }

    async fn ask(&self, asked: impl FnOnce(Box<Programme>) -> Asked, programme: Programme) -> anyhow::Result<Difference> {
        Ok(serde_json::from_value(self.answer(asked(Box::new(programme))).await?)?)
    }

    async fn answer(&self, asked: Asked) -> anyhow::Result<Value> {
        match self {
            Self::Serving(settings) => socket::ask(settings, &asked).await?.context("the serving process has just ended; try again"),
            Self::Own(store) => socket::do_asked(store, asked).await,
        }
    }
}

/// Says what changes, by name where a person would want to look.
fn tell(difference: &Difference, verb: &str) {
    let names = |all: &[Named]| all.iter().take(20).map(|named| format!("\n    {}", named.title)).collect::<String>();
    let rest = |all: &[Named]| if all.len() > 20 { format!("\n    and {} more", all.len() - 20) } else { String::new() };
    say(&format!("  {} {verb} added, {} changed, {} gone, {} the same.", difference.added.len(), difference.changed.len(), difference.gone.len(), difference.same));
    for (what, all) in [("changed", &difference.changed), ("gone", &difference.gone), ("gone from the sheet, but kept since people are in them", &difference.kept), ("fuller than the sheet has seats; nobody loses a place", &difference.fuller)] {
        if !all.is_empty() {
            say(&format!("  {what}:{}{}", names(all), rest(all)));
        }
    }
}
