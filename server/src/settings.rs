//! Every setting: its flag, its environment variable, its line in the settings file, its default and its meaning.

use std::{net::SocketAddr, path::PathBuf};

use anyhow::{Context, bail};
use clap::{Args, Command};
use jiff::Timestamp;
use store::Address;

use crate::mail::Hidden;

/// What every command needs to know.
#[derive(Args, Clone, Debug)]
pub struct Settings {
    /// Where everything is kept: the store, the private socket, backups. Must belong to the user who runs this.
    #[arg(
        long,
        env = "SAIETS_DATA",
        default_value = "data",
        value_name = "FOLDER",
        global = true
    )]
    pub data: PathBuf,
    /// The store: `surrealkv://FOLDER`, `ws://HOST:PORT`, or `mem://` to forget everything at the end. Missing: `store` in the data folder.
    #[arg(long, env = "SAIETS_DB", value_name = "ADDRESS", global = true)]
    pub db: Option<String>,
    /// A settings file (TOML): the same names as the flags, `public-address = "https://..."`. Flags and environment win.
    #[arg(long, env = "SAIETS_SETTINGS", value_name = "FILE", global = true)]
    pub settings: Option<PathBuf>,
}

impl Settings {
    /// Where the store is.
    ///
    /// # Errors
    /// A sentence if the address is none.
    pub fn address(&self) -> anyhow::Result<Address> {
        match &self.db {
            Some(typed) => Address::parse(typed).with_context(|| format!("SAIETS_DB is {typed:?}")),
            None => Ok(Address::Folder(self.data.join("store"))),
        }
    }

    /// The private socket of a serving process.
    #[must_use]
    pub fn socket(&self) -> PathBuf {
        self.data.join("saiets.socket")
    }
}

/// What serving needs to know besides.
#[derive(Args, Clone, Debug)]
pub struct Serving {
    /// Where to listen. Behind a proxy, keep it on the loopback.
    #[arg(
        long,
        env = "SAIETS_LISTEN",
        default_value = "127.0.0.1:3000",
        value_name = "ADDRESS:PORT"
    )]
    pub listen: SocketAddr,
    /// The address under which people reach the house, for QR codes and calendars. Missing: `http://` and where it listens.
    #[arg(long, env = "SAIETS_PUBLIC_ADDRESS", value_name = "URL")]
    pub public_address: Option<String>,
    /// The proxy whose `X-Forwarded-For` is believed. Missing: nobody's is.
    #[arg(long, env = "SAIETS_TRUSTED_PROXY", value_name = "ADDRESS")]
    pub trusted_proxy: Option<std::net::IpAddr>,
    /// The mail server that e-mail is handed to: `smtps://USER:PASSWORD@HOST`, `smtp://USER:PASSWORD@HOST:587?tls=required`,
    /// `smtp://localhost`. Missing: e-mail is kept, and shown to who runs the house.
    #[arg(
        long,
        env = "SAIETS_SMTP",
        value_name = "URL",
        hide_env_values = true,
        hide_default_value = true
    )]
    pub smtp: Option<Hidden>,
    /// A certificate in PEM of an authority of one's own, which the mail server may be sealed by; the authorities that
    /// every browser trusts need none.
    #[arg(long, env = "SAIETS_SMTP_CA", value_name = "FILE")]
    pub smtp_ca: Option<PathBuf>,
    /// Who writes the e-mail: `Saieta nams <nams@saiets.example>`.
    #[arg(long, env = "SAIETS_MAIL_FROM", value_name = "MAILBOX")]
    pub mail_from: Option<String>,
    /// Where whoever watches over the house reads its numbers (Prometheus, `/metrics`). Missing: nowhere. Never the open network.
    #[arg(long, env = "SAIETS_METRICS", value_name = "ADDRESS:PORT")]
    pub metrics: Option<SocketAddr>,
    /// The folder of scripts, styles and fonts. Missing: `site` beside the program, or one folder up.
    #[arg(long, env = "SAIETS_SITE", value_name = "FOLDER")]
    pub site: Option<PathBuf>,
    /// `on` opens the demo house if the store is empty; `off` starts with the first-steps page.
    #[arg(long, env = "SAIETS_DEMO", default_value = "on", value_parser = ["on", "off"])]
    pub demo: String,
    /// For trials: a clock that stands still at this moment (`2026-11-26T07:00:00Z`).
    #[arg(long, env = "SAIETS_NOW", value_name = "TIMESTAMP")]
    pub now: Option<Timestamp>,
    /// How the log is written: `plain` for people, `json` for machines.
    #[arg(long, env = "SAIETS_LOG_FORMAT", default_value = "plain", value_parser = ["plain", "json"])]
    pub log_format: String,
}

impl Serving {
    /// The public address, without a slash at its end.
    ///
    /// # Errors
    /// A sentence if it is no address of the web.
    pub fn public(&self) -> anyhow::Result<String> {
        let Some(typed) = &self.public_address else {
            return Ok(format!("http://{}", self.listen));
        };
        let uri: http::Uri = typed
            .parse()
            .with_context(|| format!("SAIETS_PUBLIC_ADDRESS is {typed:?}, which is no address"))?;
        if !matches!(uri.scheme_str(), Some("http" | "https"))
            || uri.path().len() > 1
            || uri.query().is_some()
        {
            bail!(
                "SAIETS_PUBLIC_ADDRESS is {typed:?}; it begins with http:// or https:// and ends after the host and port"
            );
        }
        Ok(typed.trim_end_matches('/').to_owned())
    }

    /// The folder of scripts, styles and fonts.
    ///
    /// # Errors
    /// A sentence if there is none.
    pub fn site_folder(&self) -> anyhow::Result<PathBuf> {
        let program = std::env::current_exe().context("the program does not know where it lies")?;
        let beside = program
            .parent()
            .map(|folder| [folder.join("site"), folder.join("../site")])
            .unwrap_or_default();
        let tried: Vec<_> = self
            .site
            .iter()
            .cloned()
            .chain(if self.site.is_none() {
                beside.to_vec()
            } else {
                Vec::new()
            })
            .collect();
        let found = tried.iter().find(|folder| folder.join("pkg").is_dir());
        found.cloned().with_context(|| {
            format!(
                "no folder of scripts and styles (with `pkg` in it) at {tried:?}; set SAIETS_SITE"
            )
        })
    }
}

/// Puts the lines of the settings file under the flags and the environment: each becomes a default.
///
/// # Errors
/// A sentence naming a file that cannot be read, or a line that is no setting.
pub fn with_file(command: Command, file: &std::path::Path) -> anyhow::Result<Command> {
    let text = std::fs::read_to_string(file)
        .with_context(|| format!("the settings file {} cannot be read", file.display()))?;
    let table: toml::Table = text
        .parse()
        .with_context(|| format!("the settings file {} is not TOML", file.display()))?;
    let mut unknown: Vec<String> = table.keys().cloned().collect();
    let command = apply(command, &table, &mut unknown);
    match unknown.first() {
        Some(name) => bail!(
            "the settings file {} has {name:?}, which is no setting; `saiets help serve` lists them",
            file.display()
        ),
        None => Ok(command),
    }
}

/// Gives each argument of `command` and its subcommands the default that `table` holds for it.
fn apply(mut command: Command, table: &toml::Table, unknown: &mut Vec<String>) -> Command {
    for (name, value) in table {
        let id = name.replace('-', "_");
        if command
            .get_arguments()
            .any(|arg| arg.get_id() == id.as_str())
        {
            unknown.retain(|each| each != name);
            let default = value
                .as_str()
                .map_or_else(|| value.to_string(), ToOwned::to_owned);
            command = command.mut_arg(id, |arg| arg.default_value(default));
        }
    }
    let names: Vec<String> = command
        .get_subcommands()
        .map(|sub| sub.get_name().to_owned())
        .collect();
    names.into_iter().fold(command, |command, name| {
        command.mut_subcommand(name, |sub| apply(sub, table, unknown))
    })
}
