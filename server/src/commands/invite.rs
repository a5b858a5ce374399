//! `saiets invite --role manager`: a one-time link by which a colleague opens an account.

use clap::{Args, ValueEnum};
use domain::text::PersonName;
use store::Store;

use super::say;
use crate::{
    serve,
    settings::Settings,
    socket::{self, Asked, Inviting},
};

/// Where people reach the house if nothing says otherwise: where `saiets serve` listens by itself.
const HERE: &str = "http://127.0.0.1:3000";

/// Prints a one-time link that opens an account.
#[derive(Args, Debug)]
pub struct Invite {
    /// What they will be in the house.
    #[arg(long, value_enum)]
    role: Called,
    /// The faculty of a coordinator, by its part of an address.
    #[arg(long, value_name = "NAME", required_if_eq("role", "coordinator"))]
    faculty: Option<String>,
    /// The house, by its part of an address. Needed only where there are several.
    #[arg(long, value_name = "NAME")]
    centre: Option<String>,
    /// For whom the link is; it stands in the form and in the list of links.
    #[arg(long, value_name = "FIRST NAME AND SURNAME", value_parser = name)]
    name: Option<PersonName>,
    /// The address under which people reach the house. Not needed beside a running `saiets serve`, which knows it.
    #[arg(long, env = "SAIETS_PUBLIC_ADDRESS", value_name = "URL")]
    public_address: Option<String>,
}

/// Roles as they are called at the command line.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Called {
    /// Runs the house.
    Manager,
    /// Enrols at the desk.
    Desk,
    /// Keeps the courses of one faculty.
    Coordinator,
}

impl Invite {
    pub(super) async fn run(self, settings: &Settings) -> anyhow::Result<()> {
        let role = match self.role {
            Called::Manager => "manager",
            Called::Desk => "desk",
            Called::Coordinator => "coordinator",
        };
        let inviting = Inviting {
            role: role.to_owned(),
            faculty: self.faculty,
            centre: self.centre,
            name: self.name,
        };
        let asked = Asked::Invite { inviting };
        let answer = if let Some(answer) = socket::ask(settings, &asked).await? {
            answer
        } else {
            serve::make_private_folder(&settings.data)?;
            let store = Store::open(&settings.address()?).await?;
            let public = self.public_address.as_deref().unwrap_or(HERE);
            let answer = socket::do_asked(&store, public.trim_end_matches('/'), asked).await?;
            store.close().await;
            answer
        };
        say(answer.as_str().unwrap_or_default());
        Ok(())
    }
}

fn name(typed: &str) -> Result<PersonName, String> {
    PersonName::parse(typed).map_err(|why| why.to_string())
}
