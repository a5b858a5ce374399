//! `saiets import PATH`: reads a programme, says every doubt with its cell, and takes it in as a whole or not at all.

use std::path::PathBuf;

use anyhow::{anyhow, bail};
use app::i18n::t::import as t;
use clap::Args;
use domain::{centre::Centre, language::Language};
use serde::de::DeserializeOwned;
use store::{Address, Difference, Named, Store};

use super::say;
use crate::{
    bringing::original::Original,
    import::{self, Corrections, ImportRefusal, Imported, Sheets, number},
    serve,
    settings::Settings,
    socket::{self, Asked, Told},
};

/// How many names of a list are said; the rest is counted.
const MOST_NAMES: usize = 20;

/// Brings in a programme.
#[derive(Args, Debug)]
pub struct Import {
    /// A table (CSV), a workbook (XLSX), or a folder with `courses.csv` and what belongs to it.
    path: PathBuf,
    /// Say what would happen, and keep nothing.
    #[arg(long)]
    dry_run: bool,
    /// The house it belongs to, by its part of an address. Needed only where there are several and the folder names none.
    #[arg(long, value_name = "NAME")]
    centre: Option<String>,
    /// What columns mean that are called otherwise here: `Group name=title,Members=-` (`-` is not read). In a workbook a
    /// column may be named by its letters.
    #[arg(long, value_name = "NAME=COLUMN,...", default_value = "")]
    columns: String,
    /// What is so in every row where no column says it: `frequency=weekly,language=lt`.
    #[arg(long, value_name = "COLUMN=VALUE,...", default_value = "")]
    every_row: String,
    /// The language of the report: `lv`, `lt`, `et` or `en`.
    #[arg(long, value_name = "CODE", default_value = "en", value_parser = language)]
    language: Language,
}

impl Import {
    pub(super) async fn run(self, settings: &Settings) -> anyhow::Result<()> {
        let sheets = self.sheets().map_err(|why| self.refusal(&why))?;
        let keeper = Keeper::of(settings, self.dry_run).await?;
        let house = self.house(&keeper).await?;
        let read = import::read(&sheets, house.as_ref()).map_err(|why| self.refusal(&why))?;
        let Imported {
            programme,
            report,
            stands,
            ..
        } = read;
        say(report.in_words(self.language).trim_end());
        let programme = Box::new(programme);
        if self.dry_run {
            let asked = Asked::Differences { programme };
            self.tell(&keeper.ask(asked, self.language).await?);
            say(t::nothing_kept(self.language));
        } else if report.centre_assumed {
            bail!(t::no_house(self.language));
        } else if programme.courses.is_empty() && programme.activities.is_empty() {
            // An emptied or broken sheet would take everything away that nobody is in.
            bail!(t::no_line_taken(self.language));
        } else {
            let original = Original::of(&sheets, stands).map_err(|why| self.refusal(&why))?;
            let asked = Asked::TakeIn {
                programme,
                original,
            };
            self.tell(&keeper.ask(asked, self.language).await?);
        }
        Ok(())
    }

    fn sheets(&self) -> Result<Sheets, ImportRefusal> {
        let refuse = |why| ImportRefusal::Sheet {
            file: self.path.display().to_string(),
            why,
        };
        let corrections = Corrections::parse(&self.columns, &self.every_row).map_err(refuse)?;
        Ok(Sheets::open(&self.path)?.corrected(corrections))
    }

    fn refusal(&self, why: &ImportRefusal) -> anyhow::Error {
        anyhow!(import::of_import(self.language, why))
    }

    /// The house that is named, or the only one; `None` if there is none and none is named.
    async fn house(&self, keeper: &Keeper<'_>) -> anyhow::Result<Option<Centre>> {
        let mut centres: Vec<Centre> = keeper.ask(Asked::Centres, self.language).await?;
        let Some(name) = &self.centre else {
            let only = centres.pop();
            return Ok(only.filter(|_| centres.is_empty()));
        };
        let missing = || anyhow!(t::no_such_house(self.language, name));
        let mut named = centres
            .into_iter()
            .filter(|centre| centre.slug.as_str() == name);
        named.next().map(Some).ok_or_else(missing)
    }

    /// Says what changes, by name where a person would want to look.
    fn tell(&self, told: &Told) {
        let (language, difference) = (self.language, &told.difference);
        let joined = [told.joined.faculties, told.joined.rooms, told.joined.years];
        if joined != [0, 0, 0] {
            let [faculties, rooms, years] = joined.map(number);
            say(&format!(
                "  {}",
                t::joined(language, faculties, rooms, years)
            ));
        }
        say(&format!("  {}", self.counts(difference)));
        let lists = [
            (t::changed(language), &difference.changed),
            (t::gone(language), &difference.gone),
            (t::kept(language), &difference.kept),
            (t::by_hand(language), &difference.by_hand),
            (t::fuller(language), &difference.fuller),
        ];
        for (heading, named) in lists.into_iter().filter(|(_, named)| !named.is_empty()) {
            say(&format!("  {heading}{}", names(language, named)));
        }
    }

    fn counts(&self, difference: &Difference) -> String {
        let [added, changed, gone] =
            [&difference.added, &difference.changed, &difference.gone].map(|all| number(all.len()));
        let counts = if self.dry_run {
            t::would_change
        } else {
            t::has_changed
        };
        counts(self.language, added, changed, gone, number(difference.same)).into_owned()
    }
}

/// Whoever keeps the store: the serving process, or this one.
enum Keeper<'a> {
    Serving(&'a Settings),
    Own(Store),
}

impl<'a> Keeper<'a> {
    /// A dry run leaves no trace of a store that is not there yet.
    async fn of(settings: &'a Settings, dry_run: bool) -> anyhow::Result<Self> {
        if socket::is_served(settings).await {
            return Ok(Self::Serving(settings));
        }
        let address = match settings.address()? {
            Address::Folder(folder) if dry_run && !folder.exists() => Address::Memory,
            address => {
                serve::make_private_folder(&settings.data)?;
                address
            }
        };
        Ok(Self::Own(Store::open(&address).await?))
    }

    async fn ask<T: DeserializeOwned>(
        &self,
        asked: Asked,
        language: Language,
    ) -> anyhow::Result<T> {
        let answer = match self {
            Self::Serving(settings) => {
                let answer = socket::ask(settings, &asked).await?;
                answer.ok_or_else(|| anyhow!(t::broken_off(language)))?
            }
            Self::Own(store) => socket::do_asked(store, "", asked).await?,
        };
        Ok(serde_json::from_value(answer)?)
    }
}

/// A title on each line.
fn names(language: Language, named: &[Named]) -> String {
    let shown = named.iter().take(MOST_NAMES);
    let mut lines: Vec<String> = shown
        .map(|named| format!("\n    {}", named.title))
        .collect();
    let more = named.len().saturating_sub(MOST_NAMES);
    if more > 0 {
        lines.push(format!("\n    {}", t::and_more(language, number(more))));
    }
    lines.concat()
}

pub(super) fn language(code: &str) -> Result<Language, String> {
    let known = || Language::ALL.map(Language::code).join(", ");
    Language::from_code(code).ok_or_else(known)
}
